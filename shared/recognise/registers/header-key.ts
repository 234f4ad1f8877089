import { foldText } from '../values/fold-text.ts';

const unit = /[([](?:in\s)?(?:€|\$|£|eur|euro|usd|gbp|[dmjy]{1,4}[-/. ][dmjy]{1,4}[-/. ][dmjy]{1,4})[)\]]/g;
const currencyToken = /^(?:€|\$|£|eur|euro|usd|gbp)$/;
const numberToken = /^(?:#|nr|nrs|nummer|number|no|num|numero|numr)$/;
const sameWord: Readonly<Record<string, string>> = {
  inclusief: 'incl',
  including: 'incl',
  inc: 'incl',
  exclusief: 'excl',
  excluding: 'excl',
  ex: 'excl',
  faktuur: 'factuur',
};

/**
 * The forms of a header on which to compare, best first: without case, accents and punctuation, `nr`, `nummer`, `no`,
 * `number` and `#` as one word, then also without a currency or date pattern behind it. Empty for a text without letters.
 */
export function headerKeys(header: string): readonly string[] {
  const spaced = header.slice(0, 200).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const folded = foldText(spaced).replace(/\s+/g, ' ').trim();
  const whole = join(words(folded));
  const bare = join(withoutCurrency(words(folded.replace(unit, ' '))));
  return [...new Set([whole, bare])].filter((key) => key !== '');
}

/** The first form of a header or synonym: what synonyms are stored under. */
export function headerKey(header: string): string {
  return headerKeys(header)[0] ?? '';
}

function words(folded: string): readonly string[] {
  return folded
    .replace(/[.:]/g, '')
    .split(/[^\p{L}\p{N}#%€$£]+/u)
    .filter((word) => word !== '')
    .map(toCommonWord);
}

function toCommonWord(word: string): string {
  if (numberToken.test(word)) return 'nr';
  const shortened = word.replace(/(?<=\p{L}{2})(?:nummer|number)$/u, 'nr').replace(/(?<=\p{L}{5})no$/u, 'nr');
  return sameWord[shortened] ?? shortened;
}

function withoutCurrency(all: readonly string[]): readonly string[] {
  const rest = all.filter((word) => !currencyToken.test(word));
  return rest.length > 0 ? rest : all;
}

function join(all: readonly string[]): string {
  return all.join('').replace(/[€$£]/g, '');
}
