import { companyVatIdOf, ibanOf, soleTraderVatIdOf } from './safe-identifiers.ts';
import type { LayoutName, Party } from './sample-types.ts';

/** The trading company whose administration the sample is. Every name and number in this file is made up. */
export const company: Party = {
  number: '00000',
  name: 'Voorbeeld Handel B.V.',
  street: 'Fictieweg 12',
  postcode: '1234 AB',
  city: 'Voorbeeldstad',
  kvk: '01234567',
  vatId: companyVatIdOf('00123456'),
  iban: ibanOf('RABO', '0000000001'),
  bic: 'RABONL2U',
  phone: '010 - 000 00 00',
  email: 'verkoop@voorbeeldhandel.example',
};

export const customers: readonly Party[] = [
  customer('00118', 'Kantoortuin Fictief B.V.', 'Verzinsellaan 4', '2345 BC', 'Denkdorp', '10000011'),
  customer(
    '00121',
    'Stichting Het Verzonnen Huis',
    'Sprookjesplein 7',
    '3456 CD',
    'Nergenshuizen',
    '10000022',
  ),
  customer(
    '00134',
    'Bakkerij De Denkbeeldige Korst V.O.F.',
    'Broodfabel 21',
    '4567 DE',
    'Verzinselen',
    '10000033',
  ),
  customer('00140', 'Garage Nergenshuizen B.V.', 'Luchtkasteel 3', '3457 EF', 'Nergenshuizen', '10000044'),
  customer('00155', 'Hotel Nooitbestaan B.V.', 'Utopiakade 88', '5678 FG', 'Schijnhaven', '10000055'),
  customer('00162', 'Zorggroep Proefland', 'Testpad 15', '6789 GH', 'Proefdam', '10000066'),
  customer('00178', 'Placeholder Logistics B.V.', 'Dummy Street 9', '7890 HJ', 'Schijnhaven', '10000077'),
  customer('00183', 'Bouwbedrijf Luchtspiegel B.V.', 'Mirageweg 30', '8901 JK', 'Denkdorp', '10000088'),
  customer(
    '00190',
    'Installatietechniek Zogenaamd B.V.',
    'Alsofstraat 2',
    '9012 KL',
    'Verzinselen',
    '10000099',
  ),
];

/** A supplier with the look of its invoices and the way it numbers them. */
export interface Supplier {
  readonly party: Party;
  readonly layout: LayoutName;
}

export const suppliers: readonly Supplier[] = [
  {
    layout: 'header-table',
    party: supplier(
      '20011',
      'Papiergroothandel Nepblad B.V.',
      'Vellenweg 5',
      '1357 LM',
      'Proefdam',
      '02000011',
    ),
  },
  {
    layout: 'two-column',
    party: supplier(
      '20024',
      'Meubelfabriek Fantasia N.V.',
      'Zaagselkade 44',
      '2468 MN',
      'Denkdorp',
      '20000022',
    ),
  },
  {
    layout: 'label-list',
    party: supplier(
      '20037',
      'Café & Catering Illusië V.O.F.',
      'Schuimstraat 6',
      '3579 NP',
      'Verzinselen',
      '20000033',
    ),
  },
  {
    layout: 'english',
    party: supplier(
      '20045',
      'Placebo Office Supplies B.V.',
      'Sample Avenue 100',
      '4680 PR',
      'Schijnhaven',
      '20000044',
    ),
  },
  {
    layout: 'modern',
    party: supplier(
      '20058',
      'Lumina Denkbeeld B.V.',
      'Gloeidraad 18',
      '5791 RS',
      'Voorbeeldstad',
      '20000055',
    ),
  },
  {
    layout: 'label-list',
    party: {
      ...supplier(
        '20069',
        'Schoonmaakbedrijf Proefstuk',
        'Sopdreef 11',
        '6802 ST',
        'Nergenshuizen',
        '20000066',
      ),
      vatId: soleTraderVatIdOf('000054321'),
    },
  },
];

function customer(
  number: string,
  name: string,
  street: string,
  postcode: string,
  city: string,
  kvk: string,
): Party {
  return party({ number, name, street, postcode, city, kvk }, 'INGB');
}

function supplier(
  number: string,
  name: string,
  street: string,
  postcode: string,
  city: string,
  kvk: string,
): Party {
  return party({ number, name, street, postcode, city, kvk }, 'ABNA');
}

type Address = Pick<Party, 'number' | 'name' | 'street' | 'postcode' | 'city' | 'kvk'>;

function party(address: Address, bank: 'INGB' | 'ABNA'): Party {
  const domain = address.name
    .normalize('NFD')
    .toLowerCase()
    .replace(/b\.v\.|n\.v\.|v\.o\.f\./g, '')
    .replace(/[^a-z]/g, '');
  return {
    ...address,
    vatId: companyVatIdOf(vatDigits(address.number)),
    iban: ibanOf(bank, `00000${address.number}`),
    bic: bank === 'INGB' ? 'INGBNL2A' : 'ABNANL2A',
    phone: `088 - 000 ${address.number.slice(-4, -2)} ${address.number.slice(-2)}`,
    email: `administratie@${domain}.example`,
  };
}

/** Eight digits from the relation number for which a ninth passes the 11-test. */
function vatDigits(number: string): string {
  const base = `00${number}0`;
  const sum = [...base].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
  return sum % 11 === 10 ? `00${number}1` : base;
}
