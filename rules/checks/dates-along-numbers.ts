import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { toDayNumber } from '#shared/domain/local-date.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { evidenceOf, type FieldKnowledge, knowledgeOf, type SeenValue } from '../field-values.ts';
import { longestRise } from '../longest-rise.ts';
import { type NumberSeries, numberSeries } from '../number-series.ts';
import { dossierFacts } from '../outcome.ts';
import { isAside } from '../stage-reached.ts';

export const datesAlongNumbers = defineCheck({
  id: 'dates-along-numbers',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Datums lopen op met de nummers', en: 'Dates rise along with the numbers' },
  why: {
    nl: 'Eigen facturen krijgen opeenvolgende nummers. Heeft een hoger nummer een eerdere datum, dan is een van de twee verkeerd overgenomen of is er een factuur teruggedateerd.',
    en: 'Own invoices get consecutive numbers. Where a higher number has an earlier date, one of the two was copied wrongly or an invoice was backdated.',
  },
  options: options({
    number: option.field,
    date: option.field,
    /** A series with fewer numbers is not judged. */
    least: option.count.default(5),
  }),
  refersTo: { fields: ['number', 'date'] },
  messages: {
    early: {
      what: {
        nl: '{number} is van {found}, maar het lagere nummer {other} is van {expected}.',
        en: '{number} is of {found}, but the lower number {other} is of {expected}.',
      },
      todo: {
        nl: 'Kijk of nummer en datum goed zijn overgenomen. Is er een reden voor, accepteer dit dan.',
        en: 'See whether number and date were copied well. If there is a reason for it, accept this.',
      },
    },
    late: {
      what: {
        nl: '{number} is van {found}, maar het hogere nummer {other} is van {expected}.',
        en: '{number} is of {found}, but the higher number {other} is of {expected}.',
      },
      todo: {
        nl: 'Kijk of nummer en datum goed zijn overgenomen. Is er een reden voor, accepteer dit dan.',
        en: 'See whether number and date were copied well. If there is a reason for it, accept this.',
      },
    },
  },

  workspace: ({ workspace, everyUse }, say) =>
    everyUse.flatMap(({ type, use, options: asked }) => {
      const own = workspace.contents
        .filter((dossier) => dossier.type === type.id && !isAside(dossier, type))
        .map((dossier) => statedIn(dossier, asked));
      const series = numberSeries(own.flatMap((one) => numberedOf(one)));
      const strays = new Map(series.filter(({ members }) => members.length >= asked.least).flatMap(straysIn));
      const judged = new Set(
        series.flatMap(({ members }) =>
          members.length < asked.least ? [] : members.map(({ of }) => of.dossier),
        ),
      );
      return own.map(({ dossier, number, date }) => {
        const about = { of: dossierFacts(dossier, null), subject: asked.date, use };
        const closed = [number, date].find(({ state }) => state === 'unreadable');
        if (closed?.state === 'unreadable') return say.undecided(about, closed.because);
        if (!judged.has(dossier)) return say.notApplicable(about);
        const stray = strays.get(dossier);
        if (!stray) return say.satisfied(about);
        const { own: mine, other, message } = stray;
        const data = {
          number: mine.number.value,
          found: mine.date.value,
          other: other.number.value,
          expected: other.date.value,
        };
        return say.violated(about, message, data, {
          expected: other.date.value,
          found: mine.date.value,
          evidence: [evidenceOf(other.date, 'expected'), evidenceOf(mine.date, 'found')],
        });
      });
    }),
});

interface Stated {
  readonly dossier: Dossier;
  readonly number: FieldKnowledge;
  readonly date: FieldKnowledge;
}

interface Numbered {
  readonly dossier: Dossier;
  readonly number: SeenValue;
  readonly date: SeenValue;
  readonly day: number;
}

function statedIn(dossier: Dossier, asked: { readonly number: string; readonly date: string }): Stated {
  return { dossier, number: knowledgeOf(dossier, asked.number), date: knowledgeOf(dossier, asked.date) };
}

function numberedOf({ dossier, number, date }: Stated) {
  if (number.state !== 'known' || date.state !== 'known' || date.first.value.kind !== 'date') return [];
  const of: Numbered = {
    dossier,
    number: number.first,
    date: date.first,
    day: toDayNumber(date.first.value.date),
  };
  return [{ of, text: canonicalText(number.first.value).trim() }];
}

interface Stray {
  readonly own: Numbered;
  readonly other: Numbered;
  readonly message: 'early' | 'late';
}

/** As few dossiers as explain why the days do not rise, each with the nearest neighbour that it contradicts. */
function straysIn({ members }: NumberSeries<Numbered>): readonly (readonly [Dossier, Stray])[] {
  const list = members.map(({ of }) => of);
  const rising = new Set(longestRise(list.map(({ day }) => day)));
  const last: (Numbered | undefined)[] = [];
  list.forEach((one, place) => {
    last.push(rising.has(place) ? one : last.at(-1));
  });
  const strays: (readonly [Dossier, Stray])[] = [];
  let after: Numbered | undefined;
  for (const [place, own] of [...list.entries()].reverse()) {
    if (rising.has(place)) after = own;
    else {
      const before = last[place];
      if (before && before.day > own.day)
        strays.push([own.dossier, { own, other: before, message: 'early' }]);
      else if (after) strays.push([own.dossier, { own, other: after, message: 'late' }]);
    }
  }
  return strays;
}
