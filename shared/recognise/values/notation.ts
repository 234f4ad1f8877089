import type { DecimalStyle } from './parse-amount.ts';
import type { DateOrder } from './parse-date.ts';

type DocumentLanguage = 'nl' | 'en' | 'de' | 'fr' | 'es' | 'unknown';

/** How one document writes its amounts and dates. */
export interface Notation {
  readonly language: DocumentLanguage;
  readonly decimals: DecimalStyle;
  readonly dates: DateOrder;
}

const typicalWords: readonly (readonly [DocumentLanguage, RegExp])[] = [
  [
    'nl',
    /\b(?:factuur\w*|btw|bedrag|totaal|klant\w*|aantal|omschrijving|betaling|binnen|dagen|het|een|voor|wij|uw|bestelling|pakbon\w*|ons|onze|artikel\w*|geleverd|ontvangen|handtekening|afleverbewijs|rekening|afleveradres|leveradres|telefoon|stuks|offerte\w*|geldig|nota|vervalt|graag|korting|levering|prijs|vervaldatum|ordernummer|van|met|rekening\w*|overeenkomst)\b/g,
  ],
  [
    'en',
    /\b(?:invoice|vat|amount|customer|quantity|description|payment|within|days|the|for|your|delivery|price|due|subtotal|tax|date|of|and|bill|ship|agreement)\b/g,
  ],
  [
    'de',
    /\b(?:rechnung\w*|mwst|ust|betrag|gesamt\w*|kunden?\w*|menge|bezeichnung|zahlung\w*|innerhalb|tage|tagen|der|die|das|und|fur|wir|ihre|bestell\w*|lieferschein\w*|preis|summe|vertrag)\b/g,
  ],
  [
    'fr',
    /\b(?:facture|tva|montant|total|client|quantite|designation|paiement|jours|le|la|les|des|pour|nous|votre|commande|livraison|prix|echeance|du|et|reglement|contrat)\b/g,
  ],
  [
    'es',
    /\b(?:factura\w*|iva|importe|cliente|cantidad|concepto|descripcion|fecha|vencimiento|pago|pedido|precio|numero|el|los|las|del|por|base|imponible)\b/g,
  ],
];

/** The language most of the words belong to, from folded text; unknown when two languages are close. */
export function languageOf(folded: string): DocumentLanguage {
  const counts = typicalWords
    .map(([language, pattern]) => ({ language, count: folded.match(pattern)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 2) return 'unknown';
  return second && second.count >= first.count * 0.8 ? 'unknown' : first.language;
}

/** The decimal style that (nearly) all telling amounts of the document share. */
export function decimalStyleOf(texts: readonly string[]): DecimalStyle {
  let dutch = 0;
  let english = 0;
  for (const text of texts) {
    if (/\d,(?:\d{2}|--?|=)(?!\d)/.test(text) || /\d\.\d{3},\d/.test(text)) dutch += 1;
    else if (/\d\.\d{2}(?!\d)/.test(text) || /\d,\d{3}(?:\.\d|,\d{3})/.test(text)) english += 1;
  }
  if (dutch > 3 * english) return 'dutch';
  return english > 3 * dutch ? 'english' : 'unknown';
}

/** A British postcode or VAT id. */
const british = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bGB ?\d{3} ?\d{4} ?\d{2}\b/;
const unitedStates =
  /,? (?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?\b/;

/**
 * The order of day and month: from the dates that leave one order only, else from the language. English, or more than one language,
 * decides nothing, unless pounds, a British address or a European account or VAT id, or an address in the United States, stand beside it.
 */
export function dateOrderOf(
  texts: readonly string[],
  language: DocumentLanguage,
  wholeText: string,
): DateOrder {
  const shown = orderShown(texts);
  if (shown !== null) return shown;
  if (language !== 'en' && language !== 'unknown') return 'day-first';
  const isAmerican = unitedStates.test(wholeText) && (wholeText.includes('$') || !isEuropean(wholeText));
  if (wholeText.includes('£') || british.test(wholeText)) return isAmerican ? 'unknown' : 'day-first';
  if (isAmerican) return language === 'en' ? 'month-first' : 'unknown';
  return wholeText.includes('$') || !isEuropean(wholeText) ? 'unknown' : 'day-first';
}

/** An account or a VAT id of the continent: nobody who writes them puts the month first. */
function isEuropean(text: string): boolean {
  return european.test(text);
}

const european =
  /\b(?:NL|BE|DE|FR|LU|AT|ES|IT|PT|IE|DK|SE|NO|FI|PL|CH)\d{2} ?(?:[A-Z]{4}|\d{4}) ?\d|\b(?:NL ?\d{9} ?B ?\d{2}|BE ?[01]\d{9}|DE ?\d{9}|FR ?\w{2} ?\d{9})\b/;

/** The order that the dates themselves leave open only one way; `null` when none does. Dots always stand behind a day. */
function orderShown(texts: readonly string[]): DateOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const text of texts) {
    const match = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?['’]?\d{2,4}/.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12 || match[2] === '.') dayFirst += 1;
    else if (Number(match[3]) > 12) monthFirst += 1;
  }
  if (dayFirst > 3 * monthFirst) return 'day-first';
  if (monthFirst > 3 * dayFirst) return 'month-first';
  return dayFirst + monthFirst > 0 ? 'unknown' : null;
}
