import { labelIndex } from '../labels/label-index.ts';
import { meaningOf } from '../lines/column-labels.ts';
import { titleIndex } from '../type/type-keywords.ts';
import { foldKey } from '../values/fold-text.ts';

const legalForm =
  /(?:^|[\s,.])(?:b\.?\s?v\.?|n\.?\s?v\.?|v\.?o\.?f\.?|c\.?v\.?|gmbh|mbh|ag|kg|ohg|ug|e\.?k\.?|a\.?\s?g\.?|se|ltd\.?|limited|inc\.?|llc|llp|plc|corp\.?|corporation|s\.?a\.?r\.?l\.?|s\.?a\.?s\.?|s\.?a\.?|bvba|srl|sprl|eurl|eirl|sasu|snc|scop|asbl|vzw|comm\.?\s?v\.?|gbr|mbb|partg|maatschap|co[oö]peratie|s\.?p\.?a\.?|sp\. z o\.o\.|aps|oy|stichting|vereniging|gemeente|e\.?\s?v\.?)(?=$|[\s,.|])/i;
const postcodeTown =
  /^(?:[A-Z]{1,2}[- ])?(?:\d{4}\s?[A-Z]{2}\s+\p{Lu}|(?:\d{4,5}|\d{2}-\d{3})\s+\p{Lu}[\p{L}-]+)|\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?$|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/u;
const salutation =
  /^(?:herr|herrn|frau|firma|fa|familie|de heer|dhr|heer|mevrouw|mevr|mw|aan|an|to|t\.?a\.?v\.?|mr|mrs|ms|monsieur|madame|m|mme|attn)\.?:?$/i;

/** Whether a text ends in or holds a legal form: B.V., GmbH, Ltd, Stichting. */
export function hasLegalForm(text: string): boolean {
  return legalForm.test(text);
}

/** A legal form and nothing else: the rest of a name that did not fit on its line. */
export function isOnlyLegalForm(text: string): boolean {
  if (!hasLegalForm(text)) return false;
  const rest = text.replace(new RegExp(legalForm, 'gi'), ' ').replace(/\b(?:co|und|en|et|and)\b/gi, ' ');
  return !/\p{L}/u.test(rest);
}

/** A line of an address with postcode and town: Dutch, Belgian, German, French, British, Polish or of the United States. */
export function isPostcodeTown(text: string): boolean {
  return postcodeTown.test(text) && text.length < 60;
}

/** `Herrn`, `T.a.v.`: a line before the name. */
export function isSalutation(text: string): boolean {
  return salutation.test(text);
}

/** The small line above the window of an envelope: `Name • Street 1 • 1234 AB Town`, in its parts; `null` for any other line. */
export function senderParts(text: string): readonly string[] | null {
  const parts = text.split(/\s+[•●·|–—-]\s+|\s*[|●•·]\s*/);
  const last = parts.slice(1).join(' ');
  return parts.length >= 3 && /\d{4,5}/.test(last) && /\p{L}/u.test(parts[0] ?? '') ? parts : null;
}

/** `Name B.V., Straat 1, 1234 AB Stad` in its parts; null for any other line. */
export function commaParts(text: string): readonly string[] | null {
  const parts = text.split(/,\s+/);
  const hasStreet = parts.slice(1).some((part) => /\p{L}{3,}.*\s\d|^\d+\s.*\p{L}{3,}/u.test(part));
  const rest = parts.slice(1).join(' ');
  const hasPostcode = /\d{4,5}|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.test(rest);
  return parts.length >= 3 && hasStreet && hasPostcode ? parts : null;
}

/** The text without what clings to a name on a page. */
export function cleanName(text: string): string {
  return text
    .replace(/^[\s:,;|-]+|[\s,;:|]+$/g, '')
    .replace(/^(?:t\.?a\.?v\.?|attn\.?|firma|aan)\s*:?\s+/i, '')
    .replace(
      /^(?:sold|issued|supplied) by\s+|^(?:verkocht|uitgegeven|geleverd) door\s+|^verkauft durch\s+|^vendu par\s+/i,
      '',
    );
}

/** Whether a text can be the name of a company or person: letters, no address, no label, no title, no number of any kind. */
export function isName(text: string): boolean {
  if (text.length > 80 || text.split(' ').length > 9 || hasTooManyDigits(text)) return false;
  if (foreign.test(text) || isSalutation(text) || isSentence(text) || isLetterSpaced(text)) return false;
  if (isOnlyLegalForm(text)) return false;
  return !isPostcodeTown(text) && senderParts(text) === null && !isStreet(text) && !isLabelOrTitle(text);
}

/** Web and mail addresses, labels with their value, numbers with their label. */
const foreign = /[@%€$£]|www\.|https?:|:$|: |^(?:gln|tel|fax|fon|btw|kvk|iban|bic|vat|lief|id)\b/i;

function hasTooManyDigits(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const digits = text.match(/\d/g)?.length ?? 0;
  return letters < 3 || digits * 2 > letters || (digits > 3 && !hasLegalForm(text));
}

/** Names write most of their words with a capital. */
function isSentence(text: string): boolean {
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length > 3 && words.filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length > words.length / 2;
}

function isLabelOrTitle(text: string): boolean {
  const key = foldKey(text);
  return (
    titleIndex.has(key) ||
    labelIndex.has(key) ||
    isHeader(text) ||
    endsAsTitle(text) ||
    [1, 2].some((words) => titleIndex.has(foldKey(text.split(' ').slice(0, words).join('')))) ||
    (/\d/.test(text) && labelIndex.has(foldKey(text.split(' ')[0] ?? ''))) ||
    /^(?:page|pagina|seite|blad)\b/i.test(text)
  );
}

/** `INFORMATION INVOICE`, `Copie facture`: a few words of which the last says what the paper is. */
function endsAsTitle(text: string): boolean {
  const words = text.split(' ');
  return words.length < 4 && !hasLegalForm(text) && titleIndex.get(foldKey(words.at(-1) ?? '')) === 'invoice';
}

/** The header of one column of a table, or of two that stand close together. */
function isHeader(text: string): boolean {
  const words = text.split(' ');
  return words.some((_, index) => {
    const [first, second] = [words.slice(0, index).join(' '), words.slice(index).join(' ')];
    return meaningOf(second) !== null && (first === '' || meaningOf(first) !== null);
  });
}

/** `Dorpsstraat 12a`, `12 rue de la Paix`. */
function isStreet(text: string): boolean {
  if (hasLegalForm(text)) return false;
  return (
    /^\p{L}[\p{L}'. -]+\s\d{1,5}(?:\s?[a-zA-Z])?(?:[-/]\d+)?$/u.test(text) ||
    /^\d{1,5}[a-z]?,?\s+\p{L}/iu.test(text)
  );
}

/** `F A C T U U R`. */
function isLetterSpaced(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 3 && words.filter((word) => word.length === 1).length >= words.length - 1;
}
