/** Words by which a page states why no VAT is charged, in nl, en, de and fr; folded text. In them `~` is a space, a dash or nothing. */
const statements: readonly string[] = [
  // Reverse charge
  '(?:btw|b\\.t\\.w\\.|omzetbelasting|heffing)(?: is| wordt)?:?~verlegd(?: naar (?:de )?\\p{L}+)?',
  'verlegd naar (?:de )?afnemer',
  'verleggings~regeling',
  'verlegging van (?:de )?(?:heffing|btw)',
  '(?:btw|belasting) (?:te voldoen|verschuldigd) door de (?:medecontractant|afnemer)',
  '(?:vat )?reverse~charged?(?: applies| procedure| mechanism)?',
  '(?:vat|tax) (?:is )?(?:due|to be (?:accounted for|paid)) by the (?:customer|recipient)',
  '(?:umkehr der )?steuerschuld(?:nerschaft)? des leistungsempfangers',
  'auto~liquidation(?: de la tva)?',
  // Supplies to another EU country
  '(?:vrijgestelde? |btw~vrije )?intra~communautaire (?:levering|prestatie|dienst)(?:en)?',
  '(?:exempt )?intra~(?:community|eu) (?:supply|supplies|delivery|deliveries)',
  '(?:steuerfreie )?innergemeinschaftliche (?:lieferung|leistung)(?:en)?',
  'livraisons? intra~communautaires?',
  // Export
  '(?:levering|uitvoer|export)(?: van goederen)? (?:naar een (?:land|bestemming) )?buiten de (?:eu|e\\.u\\.|europese unie)',
  '(?:0 ?%|btw~vrije?|nultarief)[^.;]{0,20}\\b(?:uitvoer|export)\\b',
  '\\b(?:uitvoer|export)\\b[^.;]{0,12}(?:0 ?%|btw~vrij|nultarief|vrijgesteld)',
  '(?:zero~rated export|export (?:supply|outside the (?:eu|european union)))',
  '(?:steuerfreie )?ausfuhrlieferung(?:en)?',
  'exportations? (?:hors (?:de l )?(?:ue|union europeenne)|exonerees?)',
  // Special schemes
  '(?:vrijgesteld (?:van btw )?[^.;]{0,24})?kleine~ondernemers~regeling(?: \\(?kor\\)?)?',
  '(?:btw~?vrij|vrijgesteld|vrijstelling|btw|regeling|toepassing)[^.;]{0,30}\\bkor\\b',
  '\\bkor\\b[^.;]{0,16}(?:btw|vrij|regeling)',
  'small (?:business|enterprise)s? (?:scheme|exemption)',
  '(?:kleinunternehmer(?:regelung)?|§ ?19 (?:abs\\. ?1 )?ustg)',
  '(?:franchise en base(?: de (?:la )?tva)?|art(?:icle|\\.) ?293 ?b(?: du cgi)?)',
  '(?:bijzondere )?vrijstellingsregeling (?:voor )?kleine ondernemingen',
  'marge~regeling',
  '(?:vat )?margin scheme',
  'differenzbesteuer(?:ung|t)',
  'regime (?:particulier|de la marge)',
  'bijzondere regeling[ –:,-]*(?:gebruikte goederen|kunstvoorwerpen|voorwerpen voor verzamelingen|antiquiteiten|reisbureaus)',
  'reisbureau~regeling',
  'sonderregelung fur reiseburos',
  // Exemptions
  'vrijgesteld(?:e)? (?:van|voor) (?:de )?(?:btw|omzetbelasting)',
  '(?:btw|omzetbelasting):?~vrijgesteld',
  'vrijstelling van (?:de )?(?:btw|omzetbelasting)',
  'vrij van (?:btw|omzetbelasting)',
  'btw~vrij\\b',
  '(?:vat~exempt|exempt from (?:vat|tax)|vat exemption|exempt supply)',
  '(?:umsatz)?steuerfreie? (?:leistung|lieferung|nach|gemass)',
  'von der (?:umsatz|mehrwert)steuer befreit',
  'exoner(?:ee?s?|ation) de (?:la )?tva',
  'tva non applicable',
  // Outside the tax, or at zero
  'buiten (?:de )?(?:btw~)?heffing',
  'niet (?:aan (?:de )?btw )?onderworpen(?: aan (?:de )?btw)?',
  'outside the scope of (?:eu |uk )?vat',
  'nicht (?:umsatz)?steuerbare?',
  'hors (?:du )?champ (?:d application )?de la tva',
  '(?:btw~)?nultarief',
  '(?:vat )?zero~rated(?: supply)?',
  'nullsteuersatz',
];

/** Matches the first such statement in folded text. */
export const vatStatement = new RegExp(
  statements.map((words) => `(?:${words.replaceAll('~', '[ -]?')})`).join('|'),
  'u',
);

/** Words before a statement that make it a condition or take it back: `indien de btw wordt verlegd`, `niet vrijgesteld van btw`. */
export const takesBack =
  /\b(?:indien|als|mits|tenzij|wanneer|ingeval|in geval van|geen|niet|if|unless|when|where|not|no|falls|wenn|sofern|soweit|kein|keine|nicht|si|lorsque|pas|sans)\b[^.;:]{0,40}$/;
