import type { Finding } from '#shared/domain/finding.ts';

/** One made-up order with everything people search it by. */
export interface Case {
  readonly index: number;
  readonly key: string;
  readonly party: string;
  readonly invoice: string;
  readonly phone: string;
  readonly iban: string;
  /** Plain decimal text. */
  readonly total: string;
  readonly path: string;
  readonly hash: string;
}

const trades = [
  'Bakkerij',
  'Logistiek',
  'Drukkerij',
  'Staalhandel',
  'Groenvoorziening',
  'Café',
  'Bouwbedrijf',
];

/** The case of a number; the same number gives the same case. */
export function caseOf(index: number): Case {
  const key = `2026-${String(index).padStart(6, '0')}`;
  const invoice = `F${200_000 + index}`;
  const number = String(10_000_000 + index * 37);
  return {
    index,
    key,
    party: `${trades[index % trades.length]} Voorbeeld ${index % 997} B.V.`,
    invoice,
    phone: `06 ${number.slice(0, 4)} ${number.slice(4)}`,
    iban: `NL91 ABNA ${String(4_000_000_000 + index * 7).replace(/(\d{4})(\d{4})(\d{2})/, '$1 $2 $3')}`,
    total: `${100 + (index % 9000)}.${String(index % 100).padStart(2, '0')}`,
    path: `C:/werk/Facturen/${key}/Factuur ${invoice}.pdf`,
    hash: index.toString(16).padStart(64, '0'),
  };
}

const goods =
  'stalen profiel koker hoeklijn pallet verpakking hout schroeven moeren bouten plaat aluminium isolatie verf kwast kabel goot doos brood gebak koffie thee papier karton drukwerk folder brochure banner boom struik grond tegels zand cement beton leiding kraan pomp motor filter slang handschoen helm bril jas broek schoen laars touw zeil net ketting haak slot scharnier deur raam kozijn glas spiegel lamp draad stekker schakelaar accu lader'.split(
    ' ',
  );

/** The words of the page of an invoice, some hundred and fifty. */
export function documentWords(one: Case): readonly string[] {
  const lines = Array.from({ length: 14 }, (_, line) => {
    const at = one.index * 31 + line * 17;
    const article = `ART-${1000 + (at % 8000)}`;
    const good = `${goods[at % goods.length]} ${goods[(at * 7 + 3) % goods.length]}`;
    return `${article} ${good} ${1 + (at % 40)} stuks € ${at % 900},${String(at % 100).padStart(2, '0')}`;
  });
  const text = [
    'Sluitend Voorbeeld Handel B.V. Verzonnen weg 1 1234 AB Nergens Factuur Factuurdatum 02-03-2026',
    `Factuurnummer ${one.invoice} Ordernummer ${one.key} Klant ${one.party} Telefoon ${one.phone}`,
    'Artikel Omschrijving Aantal Prijs Bedrag',
    ...lines,
    `Totaal inclusief btw € ${one.total.replace('.', ',')} Gelieve te betalen binnen 30 dagen op ${one.iban}`,
    'onder vermelding van het factuurnummer. Op al onze leveringen zijn onze voorwaarden van toepassing.',
  ];
  return text.join(' ').split(' ');
}

/** What an item says of the case, in both languages. */
export function findingText(one: Case): Finding['message'] {
  const { invoice, total, party } = one;
  const written = total.replace('.', ',');
  return {
    what: {
      nl: `Op factuur ${invoice} van ${party} staat € ${written}; in het overzicht staat een ander bedrag.`,
      en: `Invoice ${invoice} of ${party} says € ${total}; the list says another amount.`,
    },
    todo: { nl: 'Vraag om een gecorrigeerde factuur.', en: 'Ask for a corrected invoice.' },
  };
}

/** What a person noted. */
export function noteOf(place: number): string {
  const who = ['mw. Proef', 'dhr. Voorbeeld', 'de planning', 'de chauffeur'][place % 4];
  return `Gebeld met ${who} over pallet ${70_000 + place}: komt ${1 + (place % 28)}-4, daarna nakijken.`;
}
