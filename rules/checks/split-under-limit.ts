import { comparisonKey } from '#shared/domain/field-value.ts';
import { type Money, money } from '#shared/domain/money.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, type FieldKnowledge, knowledgeOf, type SeenValue } from '../field-values.ts';
import { firstFew } from '../first-few.ts';
import { dossierFacts } from '../outcome.ts';
import { partyKeysOf } from '../party-keys.ts';

export const splitUnderLimit = defineCheck({
  id: 'split-under-limit',
  class: 'unexpected',
  severity: 'info',
  title: {
    nl: 'Facturen blijven niet samen net onder een grens',
    en: 'Invoices do not stay just under a limit together',
  },
  why: {
    nl: 'Wat in delen net onder de grens van goedkeuring blijft, ziet niemand als één bedrag.',
    en: 'Nobody sees as one amount what stays just under the limit of approval in parts.',
  },
  options: options({
    amount: option.field,
    date: option.field,
    partyNumber: option.field.nullable().default(null),
    partyName: option.field.nullable().default(null),
    /** Amounts above which somebody else has to approve, in whole units of the currency. */
    limits: option.limit.array().min(1).max(20),
    /** How far below a limit is just under it, in percent. */
    percent: option.tolerance.shape.percent.default(5),
  }),
  refersTo: { fields: ['amount', 'date', 'partyNumber', 'partyName'] },
  messages: {
    split: {
      what: {
        nl: 'Factuur {key} van {amount} blijft net onder de grens van {limit}, en {others} van dezelfde leverancier op dezelfde dag ook. Samen zijn zij {sum}.',
        en: 'Invoice {key} of {amount} stays just under the limit of {limit}, and so {others|does|do} {others} of the same supplier on the same day. Together they come to {sum}.',
      },
      todo: {
        nl: 'Kijk of het om één levering gaat. Zo ja, laat het hele bedrag goedkeuren.',
        en: 'See whether it is one supply. If so, have the whole amount approved.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) => {
      const parties = { number: asked.partyNumber, name: asked.partyName };
      const bills = workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => {
          const [amount, date] = [asked.amount, asked.date].map((field) => knowledgeOf(dossier, field));
          const seen = amount?.state === 'known' ? amount.first : null;
          const limit = seen === null ? null : limitAbove(seen, asked.limits, asked.percent);
          const [party] = partyKeysOf(dossier, parties);
          const day = date?.state === 'known' ? comparisonKey(date.first.value) : null;
          const group =
            limit === null || day === null || !party
              ? null
              : `${party} ${day} ${limit.minor} ${limit.currency}`;
          return { dossier, seen, limit, group, because: closedOf([amount, date]) };
        });
      const groups = Map.groupBy(bills, ({ group }) => group);
      return bills.map(({ dossier, seen, limit, group, because }) => {
        const about = { of: dossierFacts(dossier, null), subject: asked.amount, use };
        if (because) return say.undecided(about, because);
        if (seen === null || group === null || limit === null) return say.notApplicable(about);
        const members = groups.get(group) ?? [];
        // Told once, of the last of them, which names the others.
        if (members.length < 2 || members.at(-1)?.dossier !== dossier) return say.satisfied(about);
        const others = members.flatMap((one) => (one.dossier === dossier ? [] : [one.dossier.key]));
        const sum = members.reduce((total, one) => total + minorOf(one.seen), 0);
        const data = {
          key: dossier.key,
          amount: seen.value,
          limit: { kind: 'amount', amount: limit } as const,
          others: firstFew(others, 10),
          sum: { kind: 'amount', amount: money(sum, limit.currency) } as const,
        };
        return say.violated(about, 'split', data, {
          found: seen.value,
          evidence: [evidenceOf(seen, 'found')],
          values: others,
        });
      });
    }),
});

function closedOf(known: readonly (FieldKnowledge | undefined)[]) {
  const closed = known.find((one) => one?.state === 'unreadable');
  return closed?.state === 'unreadable' ? closed.because : null;
}

function minorOf(seen: SeenValue | null): number {
  return seen?.value.kind === 'amount' ? seen.value.amount.minor : 0;
}

/** The limit just under which an amount stays; null when it stays well under, or above. */
function limitAbove({ value }: SeenValue, limits: readonly number[], percent: number): Money | null {
  if (value.kind !== 'amount') return null;
  const { minor, currency } = value.amount;
  const limit = limits.find((one) => minor <= one * 100 && minor >= one * (100 - percent));
  return limit === undefined ? null : money(Math.round(limit * 100), currency);
}
