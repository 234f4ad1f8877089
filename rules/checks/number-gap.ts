import { canonicalText } from '#shared/domain/field-value.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { knowledgeOf } from '../field-values.ts';

/** How many numbers of a series are named in one message. */
const named = 10;

export const numberGap = defineCheck({
  id: 'number-gap',
  class: 'missing',
  severity: 'info',
  title: { nl: 'De nummerreeks is aaneengesloten', en: 'The number series has no gaps' },
  why: {
    nl: 'Eigen verkoopfacturen krijgen opeenvolgende nummers (Wet OB art. 35a). Een gat betekent dat een nummer is vervallen of kwijt is.',
    en: 'Own sales invoices get consecutive numbers (Wet OB art. 35a). A gap means that a number was cancelled or lost.',
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
        one.state === 'known' ? [canonicalText(one.first.value).trim()] : [],
      );
      return seriesOf(texts).flatMap((series) => {
        const about = { of: null, subject: `series:${series.prefix}`, type: type.id };
        if (series.numbers.length < asked.least) return [say.notApplicable(about)];
        const missing = missingIn(series, asked.most);
        if (missing.length === 0) return [say.satisfied(about)];
        const write = (number: number) => `${series.prefix}${String(number).padStart(series.width, '0')}`;
        const data = {
          first: write(series.numbers[0] ?? 0),
          last: write(series.numbers.at(-1) ?? 0),
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

interface Series {
  readonly prefix: string;
  readonly width: number;
  /** Ascending, each once. */
  readonly numbers: readonly number[];
}

/** Numbers with the same text before their last digits, and as many of these, belong together. */
function seriesOf(texts: readonly string[]): readonly Series[] {
  const groups = new Map<string, Set<number>>();
  for (const text of texts) {
    const parts = /^(.*?)(\d{1,9})$/su.exec(text);
    if (!parts) continue;
    const [, prefix = '', digits = ''] = parts;
    const key = `${digits.length} ${prefix}`;
    groups.set(key, (groups.get(key) ?? new Set<number>()).add(Number(digits)));
  }
  return [...groups]
    .map(([key, numbers]) => ({
      width: Number(key.slice(0, 1)),
      prefix: key.slice(2),
      numbers: [...numbers].sort((one, other) => one - other),
    }))
    .sort((one, other) => (one.prefix < other.prefix ? -1 : 1));
}

function missingIn({ numbers }: Series, most: number): readonly number[] {
  return numbers.flatMap((number, place) => {
    const next = numbers[place + 1];
    if (next === undefined || next - number <= 1 || next - number - 1 > most) return [];
    return Array.from({ length: next - number - 1 }, (_, step) => number + step + 1);
  });
}
