import { canonicalText } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { knowledgeOf } from '../field-values.ts';
import { numberSeries } from '../number-series.ts';

/** How many numbers of a series are named in one message. */
const named = 10;

export const numberGap = defineCheck({
  id: 'number-gap',
  class: 'missing',
  severity: 'info',
  title: { nl: 'De nummerreeks is aaneengesloten', en: 'The number series has no gaps' },
  why: {
    nl: 'Eigen verkoopfacturen krijgen opeenvolgende nummers (Wet OB art. 35a; geraadpleegd 23-11-2026). Een gat betekent dat een nummer is vervallen of kwijt is.',
    en: 'Own sales invoices get consecutive numbers (Wet OB art. 35a; looked up on 23-11-2026). A gap means that a number was cancelled or lost.',
  },
  options: options({
    field: option.field,
    /** A larger gap is taken for another series. */
    most: option.count.default(20),
    /** A series with fewer numbers is not judged. */
    least: option.count.default(5),
  }),
  refersTo: { fields: ['field'] },
  messages: {
    gap: {
      what: {
        nl: 'In de reeks {first} tot en met {last} {count|ontbreekt|ontbreken} {count} {count|nummer|nummers}: {missing}.',
        en: 'In the series {first} up to {last}, {count} {count|number is|numbers are} missing: {missing}.',
      },
      todo: {
        nl: 'Ga na of deze nummers zijn vervallen, en leg dat vast, of zoek de stukken op.',
        en: 'Find out whether these numbers were cancelled, and record it, or look the documents up.',
      },
    },
    'may-be': {
      what: {
        nl: 'In de reeks {first} tot en met {last} {count|lijkt|lijken} {count} {count|nummer|nummers} te ontbreken ({missing}), maar niet elk nummer is leesbaar.',
        en: 'In the series {first} up to {last}, {count} {count|number seems|numbers seem} to be missing ({missing}), but not every number can be read.',
      },
      todo: {
        nl: 'Verbeter eerst de onleesbare nummers.',
        en: 'Correct the unreadable numbers first.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const known = workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .map((dossier) => knowledgeOf(dossier, asked.field));
      const hasUnreadable = known.some(({ state }) => state === 'unreadable');
      const texts = known.flatMap((one) =>
        one.state === 'known' ? [{ of: null, text: canonicalText(one.first.value).trim() }] : [],
      );
      return numberSeries(texts).flatMap((series) => {
        const numbers = [...new Set(series.members.map(({ number }) => number))];
        const about = { of: null, subject: `series:${series.prefix}`, type: type.id };
        if (numbers.length < asked.least) return [say.notApplicable(about)];
        const missing = missingIn(numbers, asked.most);
        if (missing.length === 0) return [say.satisfied(about)];
        const write = (number: number) => `${series.prefix}${String(number).padStart(series.width, '0')}`;
        const data = {
          first: write(numbers[0] ?? 0),
          last: write(numbers.at(-1) ?? 0),
          count: missing.length,
          missing: missing.slice(0, named).map(write),
        };
        const facts = { values: missing.map(write), amount: null };
        return hasUnreadable
          ? [say.unclear(about, 'may-be', data, facts)]
          : [say.violated(about, 'gap', data, facts)];
      });
    }),
});

function missingIn(numbers: readonly number[], most: number): readonly number[] {
  return numbers.flatMap((number, place) => {
    const next = numbers[place + 1];
    if (next === undefined || next - number <= 1 || next - number - 1 > most) return [];
    return Array.from({ length: next - number - 1 }, (_, step) => number + step + 1);
  });
}
