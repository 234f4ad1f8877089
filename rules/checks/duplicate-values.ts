import { canonicalText, comparisonKey } from '#shared/domain/field-value.ts';
import { toDayNumber } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, type FieldKnowledge, knowledgeOf } from '../field-values.ts';
import { firstFew } from '../first-few.ts';
import { dossierFacts } from '../outcome.ts';
import { isAside } from '../stage-reached.ts';
import { fieldTerm } from '../terms.ts';

/** How many of those before are looked at: as many as `most` can be, so that a large group stays quick. */
const looked = 100;

export const duplicateValues = defineCheck({
  id: 'duplicate-values',
  class: 'duplicate',
  severity: 'warning',
  title: { nl: 'Gegevens staan niet in twee dossiers', en: 'Values do not stand in two dossiers' },
  why: {
    nl: 'Zijn deze gegevens samen in twee dossiers gelijk, dan is er waarschijnlijk iets dubbel ingevoerd of dubbel ingepland.',
    en: 'Where these values together are the same in two dossiers, something was probably entered or planned twice.',
  },
  options: options({
    /** Fields whose values together may stand in one dossier only. A dossier in which one of them is not known is left out. */
    fields: option.fields,
    /** So many dossiers may share the values. */
    most: option.count.default(1),
    /** Only dossiers count of which this date lies at most so many calendar days before; null: all of them count. */
    date: option.field.nullable().default(null),
    days: option.days.default(90),
  }),
  refersTo: { fields: ['fields', 'date'] },
  messages: {
    shared: {
      what: {
        nl: 'Dossier {key} heeft dezelfde gegevens als {others}: {labels} ({values}).',
        en: 'Dossier {key} has the same values as {others}: {labels} ({values}).',
      },
      todo: {
        nl: 'Ga na of het een dubbel is. Zo niet, accepteer dit dan.',
        en: 'Find out whether it is a double. If not, accept this.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: { fields, most, date, days } }) => {
      const own = workspace.contents.filter((dossier) => dossier.type === type.id);
      const known = own.map((dossier) => ({
        dossier,
        of: dossierFacts(dossier, null),
        values: [...fields, ...(date === null ? [] : [date])].map((field) => knowledgeOf(dossier, field)),
      }));
      const counted = known.filter(({ dossier, values }) => !isAside(dossier, type) && allKnown(values));
      const groups = Map.groupBy(counted, ({ values }) => keyOf(values.slice(0, fields.length)));
      const before = new Map(
        [...groups.values()].flatMap((group) =>
          withThoseBefore(group, ({ values }) => (date === null ? null : dayOf(values.at(-1))), days),
        ),
      );
      const subject = fields.join('+');
      return known.map((one) => {
        const about = { of: one.of, subject, use };
        const closed = one.values.find(({ state }) => state === 'unreadable');
        if (closed?.state === 'unreadable') return say.undecided(about, closed.because);
        const earlier = before.get(one);
        if (earlier === undefined) return say.notApplicable(about);
        if (earlier.length < most) return say.satisfied(about);
        const group = date === null ? (groups.get(keyOf(one.values)) ?? []) : earlier;
        const seen = one.values
          .slice(0, fields.length)
          .flatMap((value) => (value.state === 'known' ? [value.first] : []));
        const others = group.flatMap(({ dossier }) => (dossier === one.dossier ? [] : [dossier.key]));
        const data = {
          labels: fields.map((field) => fieldTerm(type, field)),
          key: one.dossier.key,
          others: firstFew(others, mostShown),
          values: firstFew(
            seen.map(({ value }) => canonicalText(value)),
            mostShown,
          ),
        };
        const rows = group.flatMap(({ dossier: { row }, dossier }) =>
          row === null || dossier === one.dossier ? [] : [{ role: 'expected', at: row, raw: null } as const],
        );
        const evidence = [...rows.slice(0, mostShown), ...seen.map((value) => evidenceOf(value, 'found'))];
        return say.violated(about, 'shared', data, { evidence, values: others });
      });
    }),
});

/** Dossiers, and values, that a message names. */
const mostShown = 10;

/** Each member with those that come before it: by day where there is one, and then at most so many days before. */
function withThoseBefore<Member>(
  group: readonly Member[],
  dayOfMember: (member: Member) => number | null,
  days: number,
): readonly (readonly [Member, readonly Member[]])[] {
  const ordered = group
    .map((member) => ({ member, day: dayOfMember(member) ?? 0 }))
    .toSorted((one, other) => one.day - other.day);
  let first = 0;
  return ordered.map(({ member, day }, place) => {
    while ((ordered[first]?.day ?? day) < day - days) first += 1;
    const from = Math.max(first, place - looked);
    return [member, ordered.slice(from, place).map((one) => one.member)] as const;
  });
}

/** Days of a date; a value of another kind stands on no day. */
function dayOf(known: FieldKnowledge | undefined): number | null {
  return known?.state === 'known' && known.first.value.kind === 'date'
    ? toDayNumber(known.first.value.date)
    : null;
}

function allKnown(values: readonly FieldKnowledge[]): boolean {
  return values.every(({ state }) => state === 'known');
}

function keyOf(values: readonly FieldKnowledge[]): string {
  return JSON.stringify(values.map((one) => (one.state === 'known' ? comparisonKey(one.first.value) : null)));
}
