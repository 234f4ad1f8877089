import type { Company } from '../made-pages/made-deal.ts';
import type { Random } from '../made-pages/random.ts';

/** Where a company is; decides its numbers and how its address is written. */
export type Country = 'NL' | 'BE' | 'DE' | 'FR' | 'GB' | 'US';

const names: Readonly<Record<Country, string>> = {
  NL: 'Van der Zwaag Installatietechniek B.V.|Drukkerij Oosterpoort|Visser & De Groot Accountants|Gebr. Hoekzema Transport BV|Kantoorvakhandel Lems|Bouwbedrijf Terpstra B.V.|Hotel De Witte Raaf|Bloemisterij Zonneveld V.O.F.|Loonbedrijf Kuiperij|Schoonmaak Totaal Noordwest B.V.',
  BE: 'Slagerij Peeters BV|Atelier Wauters NV|Drankenhandel Claes BVBA|Vanhoof Elektro BV',
  DE: 'Hübner Haustechnik GmbH|Bäckerei Sonnleitner e.K.|Krüger & Söhne OHG|Fliesen Brandstätter GmbH & Co. KG|Autohaus Weidenbach GmbH|Gasthof Zum Hirschen|Kanzlei Dr. Ehrlich Partnerschaft mbB',
  FR: 'Menuiserie Lefaucheux SARL|Boulangerie Au Bon Levain|Transports Garnier SAS|Électricité Besnard EURL|Papeterie du Marché|Cabinet Roussel & Associés',
  GB: 'Harrowgate Fasteners Ltd|Penrose & Daughters Limited|Blackthorn Catering Co.|Tideway Freight Services Ltd',
  US: 'BrightDesk, Inc.|Lakeview Tool Supply LLC|Cobalt Cloud Hosting, Inc.|Prairie Office Products Co.',
};

const places: Readonly<Record<Country, { streets: string; towns: string }>> = {
  NL: {
    streets: 'Schans 14|Stationsplein 3b|De Ruyterkade 128|Postbus 455|Vliet 77-79',
    towns: '8911 BV Leeuwarden|3011 GZ ROTTERDAM|1021 KR  Amsterdam|4331 NM Middelburg',
  },
  BE: {
    streets: 'Kerkplein 9 bus 2|Steenweg op Gent 312',
    towns: 'B-9300 Aalst|2000 Antwerpen|3500 Hasselt',
  },
  DE: {
    streets: 'Am Bahndamm 7|Lindenallee 112 a|Gewerbepark Süd 3|Postfach 10 20 33',
    towns: '48143 Münster|D-80331 München|01067 Dresden',
  },
  FR: {
    streets: '12 bis, rue des Tanneurs|ZI Les Platanes – Lot 8|45 avenue Foch',
    towns: '69003 Lyon|F-33000 Bordeaux|59800 LILLE CEDEX',
  },
  GB: {
    streets: 'Unit 4, Millbrook Trading Estate|22 Station Road',
    towns: 'Leeds LS11 5BD|Ipswich, IP3 9QX|London SE1 4TT',
  },
  US: {
    streets: '1200 Commerce Blvd, Suite 400|88 Harbor St',
    towns: 'Austin, TX 78701|Portland, OR 97205|Wilmington, DE 19801',
  },
};

const bics: Readonly<Record<Country, readonly string[]>> = {
  NL: ['INGBNL2A', 'RABONL2U', 'ABNANL2AXXX'],
  BE: ['KREDBEBB', 'GKCCBEBB'],
  DE: ['DEUTDEFF', 'COBADEFFXXX'],
  FR: ['BNPAFRPP', 'AGRIFRPP882'],
  GB: ['BARCGB22'],
  US: ['CITIGB2L'],
};

/** A company of a country that does not exist, with numbers whose check digits are right. */
export function companyOf(random: Random, country: Country, not?: string): Company {
  const name = random.pick(names[country].split('|').filter((one) => one !== not));
  const stem = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .filter((word) => word.length > 3)
    .slice(0, 2)
    .join('-');
  const { streets, towns } = places[country];
  const suffix: Readonly<Record<Country, string>> = {
    NL: 'nl',
    BE: 'be',
    DE: 'de',
    FR: 'fr',
    GB: 'co.uk',
    US: 'com',
  };
  return {
    name,
    street: random.pick(streets.split('|')),
    town: random.pick(towns.split('|')),
    vatId: vatIdOf(random, country),
    kvk: `${random.whole(1, 8)}${random.digits(7)}`,
    iban: ibanOf(random, country),
    bic: random.pick(bics[country]),
    phone: random.pick([
      `0${random.digits(2)} - ${random.digits(3)} ${random.digits(4)}`,
      `+${random.digits(2)} (0)${random.digits(2)} ${random.digits(6)}`,
    ]),
    web: `${stem}.${suffix[country]}`,
  };
}

function vatIdOf(random: Random, country: Country): string {
  const digits = (count: number) => `${random.whole(1, 8)}${random.digits(count - 1)}`;
  if (country === 'BE') {
    const start = `0${digits(7)}`;
    return `BE${start}${String(97 - (Number(start) % 97)).padStart(2, '0')}`;
  }
  if (country === 'FR') {
    const siren = digits(9);
    return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`;
  }
  if (country === 'DE') {
    const start = digits(8);
    let product = 10;
    for (const digit of start) {
      const sum = (Number(digit) + product) % 10 || 10;
      product = (2 * sum) % 11;
    }
    return `DE${start}${(11 - product) % 10}`;
  }
  if (country === 'GB') {
    const start = digits(7);
    const total = [...start].reduce((sum, digit, index) => sum + Number(digit) * (8 - index), 0);
    return `GB${start}${String(97 - (total % 97)).padStart(2, '0')}`;
  }
  for (;;) {
    const start = `NL00${random.digits(7)}B`;
    const end = Array.from({ length: 98 }, (_, index) => String(index + 2).padStart(2, '0')).find(
      (two) => rest97(start + two) === 1,
    );
    if (end !== undefined) return start + end;
  }
}

function ibanOf(random: Random, country: Country): string {
  const account: Readonly<Record<Country, string>> = {
    NL: `${random.pick(['INGB', 'RABO', 'ABNA'])}0${random.digits(9)}`,
    BE: random.digits(12),
    DE: random.digits(18),
    FR: random.digits(23),
    GB: `BARC${random.digits(14)}`,
    US: `CITI${random.digits(14)}`,
  };
  const where = country === 'US' ? 'GB' : country;
  const check = String(98 - rest97(`${account[country]}${where}00`)).padStart(2, '0');
  return where + check + account[country];
}

function rest97(text: string): number {
  const digits = [...text]
    .map((letter) => (/\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55)))
    .join('');
  return Number(BigInt(digits) % 97n);
}
