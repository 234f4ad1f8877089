/** Length of an IBAN per country: SWIFT IBAN registry, release 101. */
const lengths = new Map(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20
  EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30
  KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23
  PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26
  UA29 VA22 VG24 XK20 YE30`
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

/** What follows the first four characters, for the countries a Dutch office pays most, and where a bank is named by letters. */
const structures: Readonly<Record<string, RegExp>> = {
  NL: /^[A-Z]{4}\d{10}$/,
  BE: /^\d{12}$/,
  DE: /^\d{18}$/,
  FR: /^\d{10}[A-Z0-9]{11}\d{2}$/,
  GB: /^[A-Z]{4}\d{14}$/,
  IE: /^[A-Z]{4}\d{14}$/,
  LU: /^\d{3}[A-Z0-9]{13}$/,
  IT: /^[A-Z]\d{10}[A-Z0-9]{12}$/,
  ES: /^\d{20}$/,
  AT: /^\d{16}$/,
  CH: /^\d{5}[A-Z0-9]{12}$/,
  PL: /^\d{24}$/,
  PS: /^[A-Z]{4}[A-Z0-9]{21}$/,
};

/** Number of characters of a whole IBAN; null when the country has no IBAN. */
export function ibanLength(country: string): number | null {
  return lengths.get(country) ?? null;
}

/** Whether the part after the check digits is built as its country builds it; true where no structure is listed. */
export function hasBbanStructure(country: string, bban: string): boolean {
  return structures[country]?.test(bban) ?? true;
}
