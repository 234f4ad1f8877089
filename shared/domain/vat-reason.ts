import type { Bilingual } from './bilingual.ts';

/** Why a document charges no VAT. */
export type VatReason =
  | 'reverse-charge'
  | 'intra-community'
  | 'export'
  | 'exempt'
  | 'small-business'
  | 'margin'
  | 'outside-scope'
  | 'zero-rate';

/** The reason in the middle of a sentence. */
export const vatReasonNames: Readonly<Record<VatReason, Bilingual>> = {
  'reverse-charge': { nl: 'btw verlegd', en: 'reverse charge' },
  'intra-community': { nl: 'levering naar een ander EU-land', en: 'supply to another EU country' },
  export: { nl: 'uitvoer', en: 'export' },
  exempt: { nl: 'vrijstelling', en: 'exemption' },
  'small-business': { nl: 'kleineondernemersregeling', en: 'small business scheme' },
  margin: { nl: 'margeregeling of reisbureauregeling', en: 'margin or travel agents’ scheme' },
  'outside-scope': { nl: 'buiten de btw', en: 'outside the scope of VAT' },
  'zero-rate': { nl: 'nultarief', en: 'zero rate' },
};

/** Category codes of EN 16931 (UNCL 5305) that charge no VAT. */
const categories: Readonly<Record<string, VatReason>> = {
  AE: 'reverse-charge',
  K: 'intra-community',
  G: 'export',
  E: 'exempt',
  O: 'outside-scope',
  Z: 'zero-rate',
};

/** What the words mean, in the order in which they are tried: the special schemes are exemptions too. Folded text. */
const wordings: readonly (readonly [VatReason, RegExp])[] = [
  [
    'small-business',
    /\bkor\b|kleine ?-?ondernemers|small (?:business|enterprise)|kleinunternehmer|§ ?19 (?:abs\. ?1 )?ustg|franchise en base|293 ?b\b|kleine ondernemingen|petites entreprises|56 ?bis\b/,
  ],
  [
    'margin',
    /marge-?regeling|margin scheme|differenzbesteuerung|regime (?:particulier|de la marge)|bijzondere (?:btw-?)?regeling|sonderregelung|reisbureau-?regeling|tour operators|\bvatex-eu-(?:d|f|i|j)\b/,
  ],
  [
    'reverse-charge',
    /\bverlegd\b|verleggingsregeling|verlegging van (?:de )?heffing|medecontractant|reverse[ -]?charge|steuerschuldnerschaft|auto-?liquidation|due by the (?:customer|recipient)|\bvatex-eu-ae\b|\b12,? ?lid ?[23]\b|\b24b(?:a)?\b|\b196\b/,
  ],
  [
    'intra-community',
    /intra-?communautaire? (?:levering|livraison|prestation)|(?:levering|livraison|supply) intra-?communautaire?|\bicl\b|intra-?(?:community|eu) (?:supply|supplies|delivery)|innergemeinschaftliche (?:lieferung|leistung)|39 ?bis\b|262 ?ter\b|\bart(?:ikel|icle|\.)? ?138\b|\bvatex-eu-ic\b/,
  ],
  [
    'export',
    /\bexport|\buitvoer\b|buiten de e\.?u|outside (?:of )?the e\.?u|ausfuhr|drittland|\bvatex-eu-g\b|\bart(?:ikel|icle|\.)? ?146\b/,
  ],
  ['zero-rate', /nul-?tarief|zero[ -]?rate|nulltarif|nullsteuersatz|taux zero|\btabel ii\b/],
  [
    'outside-scope',
    /buiten (?:het toepassingsgebied|de (?:heffing|werkingssfeer))|niet (?:aan btw )?onderworpen|outside the scope|not subject to|nicht steuerbar|hors (?:du )?champ|non soumis|\bvatex-eu-o\b/,
  ],
  [
    'exempt',
    /vrijgesteld|vrijstelling|btw-?vrij\b|vrij van (?:btw|omzetbelasting)|exempt|steuer-?(?:frei|befreit)|befreit|exoner|non applicable|\bvatex-eu-132|\bart(?:ikel|icle|\.)? ?(?:11|44|132|135)\b/,
  ],
];

/** What a statement on a document, or the category code of an e-invoice, gives as the reason; null when it can't be told. */
export function vatReasonOf(text: string): VatReason | null {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(categories, code)) return categories[code] ?? null;
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return wordings.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** Whether a text is the bare category of an e-invoice, for which the standard asks the reason in words or code as well. */
export function isBareCategory(text: string): boolean {
  const reason = categories[text.trim().toUpperCase()];
  return reason !== undefined && reason !== 'zero-rate';
}
