import { documentTypes } from '#shared/domain/document-type.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { option, options } from '../check-options.ts';
import { defineCheck } from '../define-check.ts';
import { knowledgeOf } from '../field-values.ts';
import { firstKnownDate } from '../known-date.ts';
import {
  articleKeys,
  articleLabel,
  effectivePrice,
  lineEvidence,
  lineNumber,
  numberValue,
} from '../line-values.ts';
import { linesFrom } from '../order-lines.ts';
import { dossierFacts } from '../outcome.ts';
import { isValidOn, type ListPrice, priceList, pricesFor } from '../price-list.ts';

export const priceInList = defineCheck({
  id: 'price-in-list',
  class: 'differs',
  severity: 'warning',
  title: { nl: 'Prijs is die van de prijslijst', en: 'Price is that of the price list' },
  why: {
    nl: 'Een prijs van een oude lijst, of een tikfout, kost geld zonder dat iemand het merkt.',
    en: 'A price of an old list, or a typing error, costs money without anybody noticing.',
  },
  options: options({
    /** Where the lines stand whose prices are looked at. */
    in: option
      .choice(['register', ...documentTypes])
      .array()
      .min(1)
      .max(10),
    /** Date fields of the day whose prices count; the first that is known. */
    on: option.fields,
    of: option.choice(['customer', 'supplier']).default('customer'),
    number: option.field.nullable().default(null),
    /** Part by which a price may differ. */
    percent: option.tolerance.shape.percent,
  }),
  refersTo: { fields: ['on', 'number'] },
  messages: {
    other: {
      what: {
        nl: 'De prijs van {article} is {found}, maar in de prijslijst {list} staat {expected}.',
        en: 'The price of {article} is {found}, but the price list {list} says {expected}.',
      },
      todo: {
        nl: 'Ga na welke prijs is afgesproken. Verbeter de order of de lijst.',
        en: 'Find out which price was agreed. Correct the order or the list.',
      },
    },
    old: {
      what: {
        nl: 'De prijs van {article} is {found}. Dat stond eerder in de prijslijst {list}; op {day} geldt {expected}.',
        en: 'The price of {article} is {found}. That was in the price list {list} at another time; on {day} it is {expected}.',
      },
      todo: {
        nl: 'Gebruik de prijs die op die dag geldt, of leg vast waarom de oude blijft.',
        en: 'Use the price that is valid on that day, or record why the other one stays.',
      },
    },
  },

  workspace: ({ workspace, uses }, say) =>
    uses.flatMap(({ type, options: asked }) => {
      const list = priceList(workspace.master, asked.of);
      return workspace.contents
        .filter((dossier) => dossier.type === type.id)
        .flatMap((dossier) => {
          const of = dossierFacts(dossier, null);
          const date = firstKnownDate(dossier, asked.on);
          const lines = list.size === 0 ? [] : linesFrom(dossier, asked.in).flatMap((source) => source.lines);
          if (lines.length === 0 || date.state === 'absent')
            return [say.notApplicable({ of, subject: 'prices' })];
          if (date.state === 'unreadable') return [say.undecided({ of, subject: 'prices' }, date.because)];
          const party = numberOf(dossier, asked.number);
          return firstOfEach(lines).map((line) => {
            const about = { of, subject: articleKeys(line)[0] ?? 'prices' };
            const judged = judge(line, pricesFor(list, line, party), date.date, asked.percent);
            if (judged === 'silent') return say.notApplicable(about);
            if (judged === 'agrees') return say.satisfied(about);
            const [expected, found] = [numberValue(judged.expected.price), numberValue(judged.found)];
            const data = {
              article: articleLabel(line),
              expected,
              found,
              list: judged.expected.row.register.shownPath,
              day: { kind: 'date', date: date.date } as const,
            };
            const facts = { expected, found, evidence: evidenceFor(line, judged.expected) };
            return judged.isOld
              ? say.violated(about, 'old', data, facts)
              : say.violated(about, 'other', data, facts);
          });
        });
    }),
});

interface Judged {
  readonly expected: ListPrice;
  readonly found: number;
  readonly isOld: boolean;
}

/** One price of the list that is valid on the day is enough. */
function judge(
  line: TradeLine,
  prices: readonly ListPrice[],
  day: LocalDate,
  percent: number,
): Judged | 'agrees' | 'silent' {
  const stated = lineNumber(line, 'unitPrice') ?? effectivePrice(line);
  const valid = prices.filter((price) => isValidOn(price, day));
  const [expected] = valid;
  if (stated === null || expected === undefined) return 'silent';
  const asked = [stated, effectivePrice(line) ?? stated];
  const isSame = ({ price }: ListPrice) =>
    asked.some((own) => Math.abs(own - price) <= Math.max(0.005, (Math.abs(price) * percent) / 100));
  if (valid.some(isSame)) return 'agrees';
  return { expected, found: stated, isOld: prices.some(isSame) };
}

/** Each article once: the first of its lines that states a price. */
function firstOfEach(lines: readonly TradeLine[]): readonly TradeLine[] {
  const named = lines.filter((line) => articleKeys(line).length > 0);
  const groups = Map.groupBy(named, (line) => articleKeys(line)[0]);
  return [...groups.values()].flatMap(
    (group) => group.find((line) => effectivePrice(line) !== null) ?? group[0] ?? [],
  );
}

function numberOf(dossier: Dossier, field: string | null): string | null {
  const known = field === null ? null : knowledgeOf(dossier, field);
  return known?.state === 'known' ? canonicalText(known.first.value) : null;
}

function evidenceFor(line: TradeLine, { row }: ListPrice) {
  const listed = row.row.fields['unitPrice'];
  const own = lineEvidence(line, 'unitPrice', 'found');
  const at = listed?.state === 'read' ? [{ role: 'expected', at: listed.at, raw: listed.raw } as const] : [];
  return [...at, ...(own.length > 0 ? own : lineEvidence(line, 'amount', 'found'))];
}
