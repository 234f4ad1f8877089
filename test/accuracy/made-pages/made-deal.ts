import { goodsOf } from './goods.ts';
import type { Random } from './random.ts';
import { type Kind, type Language, wordsFor } from './vocabulary.ts';

/** A company that does not exist, with numbers whose check digits are right. */
export interface Company {
  readonly name: string;
  readonly street: string;
  readonly town: string;
  readonly vatId: string;
  readonly kvk: string;
  readonly iban: string;
  readonly bic: string;
  readonly phone: string;
  readonly web: string;
}

export interface DealLine {
  readonly article: string;
  readonly description: string;
  readonly quantity: number;
  readonly unit: string;
  /** In cents. */
  readonly price: number;
  readonly rate: number;
  /** In percent; 0 for none. */
  readonly discount: number;
  /** In cents. */
  readonly amount: number;
}

/** What a document is about: who, what, how much. Amounts in cents. */
export interface Deal {
  readonly kind: Kind;
  readonly language: Language;
  /** Why nothing of it is taxed; null where it is. */
  readonly reason: string | null;
  readonly seller: Company;
  readonly buyer: Company;
  readonly lines: readonly DealLine[];
  /** Whether some lines have a discount of their own. */
  readonly discounted: boolean;
  /** Freight and the like, below the lines. */
  readonly costs: number;
  readonly net: number;
  readonly rates: readonly { readonly rate: number; readonly base: number; readonly vat: number }[];
  readonly vat: number;
  readonly gross: number;
  /** Days as `YYYY-MM-DD`. */
  readonly dates: Readonly<
    Record<'invoiceDate' | 'dueDate' | 'orderDate' | 'deliveryDate' | 'printed', string>
  >;
  readonly numbers: Readonly<
    Record<'invoiceNumber' | 'orderNumber' | 'customerNumber' | 'deliveryNoteNumber' | 'ours', string>
  >;
}

const rates: Readonly<Record<Language, readonly number[]>> = {
  nl: [21, 9],
  en: [20, 21],
  de: [19, 7],
  fr: [20, 5.5],
};

/** `reason`: the words that say why nothing of it is taxed; null where it is. */
export function makeDeal(random: Random, kind: Kind, language: Language, reason: string | null = null): Deal {
  const rate = rates[language];
  const mixed = random.chance(0.35);
  const count = random.chance(0.12) ? random.whole(25, 70) : random.whole(1, 7);
  const discounted = random.chance(0.15);
  const lines = Array.from({ length: count }, () => {
    const usual = mixed ? random.pick(rate) : (rate[0] ?? 21);
    return makeLine(random, language, { rate: reason === null ? usual : 0, discounted });
  });
  const costs = random.chance(0.12) ? random.pick([695, 1250, 2500]) : 0;
  const used = [...new Set(lines.map((line) => line.rate))];
  const perRate = used.map((own) => {
    const goods = lines.filter((line) => line.rate === own).reduce((sum, line) => sum + line.amount, 0);
    const base = goods + (own === used[0] ? costs : 0);
    return { rate: own, base, vat: Math.round((base * own) / 100) };
  });
  const net = perRate.reduce((sum, one) => sum + one.base, 0);
  const vat = perRate.reduce((sum, one) => sum + one.vat, 0);
  const invoiceDate = dayAfter('2024-01-03', random.whole(0, 900));
  const orderDate = dayAfter(invoiceDate, -random.whole(8, 40));
  return {
    kind,
    language,
    reason,
    seller: makeCompany(random),
    buyer: makeCompany(random),
    lines,
    discounted,
    costs,
    net,
    rates: perRate,
    vat,
    gross: net + vat,
    dates: {
      invoiceDate,
      orderDate,
      dueDate: dayAfter(invoiceDate, random.pick([14, 30, 21])),
      deliveryDate: dayAfter(invoiceDate, -random.whole(1, 6)),
      printed: dayAfter(invoiceDate, random.whole(1, 5)),
    },
    numbers: makeNumbers(random),
  };
}

function makeLine(
  random: Random,
  language: Language,
  { rate, discounted }: { readonly rate: number; readonly discounted: boolean },
): DealLine {
  const quantity = random.pick([1, 2, 3, 4, 6, 10, 12, 24, 40, 2.5, 0.75, 150]);
  const price = random.pick([
    random.whole(95, 9900),
    random.whole(10_000, 250_000),
    random.whole(1, 60) * 500,
  ]);
  const discount = discounted && random.chance(0.5) ? random.pick([5, 10, 25]) : 0;
  return {
    article: random.pick([
      random.digits(6),
      `${random.pick(['AB', 'KX', 'ST'])}-${random.digits(4)}`,
      random.digits(5),
    ]),
    description: random.pick(goodsOf(language)),
    quantity,
    unit: random.pick(wordsFor('units', language)),
    price,
    rate,
    discount,
    amount: Math.round(quantity * price * (1 - discount / 100)),
  };
}

function makeNumbers(random: Random): Deal['numbers'] {
  const year = random.pick(['2024', '2025', '24']);
  const forms = [
    () => `${year}-${random.digits(4)}`,
    () => `${year}${random.digits(5)}`,
    () => `F${year}-${random.digits(5)}`,
    () => random.digits(random.whole(5, 9)).replace(/^0/, '4'),
    () => `VF${random.digits(6)}`,
    () => `${random.digits(3)}/${year}/${random.digits(2)}`,
    () => `INV-${random.digits(5)}`,
  ];
  return {
    invoiceNumber: random.pick(forms)(),
    orderNumber: random.pick([
      `PO-${random.digits(5)}`,
      `45${random.digits(8)}`,
      `O${random.digits(6)}`,
      `7${random.digits(6)}`,
    ]),
    customerNumber: random.pick([`1${random.digits(4)}`, `K${random.digits(5)}`]),
    deliveryNoteNumber: random.pick([`80${random.digits(6)}`, `PB-${random.digits(5)}`]),
    ours: random.pick([`${random.digits(6)}`, `REF/${random.digits(4)}`]),
  };
}

const first = [
  'Voorbeeld',
  'Proef',
  'Muster',
  'Noord',
  'Zuider',
  'Berg',
  'Water',
  'Linden',
  'Molen',
  'Haven',
  'Groen',
  'Exemple',
];
const second = ['handel', 'techniek', 'bouw', 'druk', 'groep', 'land', 'transport', 'advies', 'werk', 'stad'];
const third = ['B.V.', 'BV', 'GmbH', 'N.V.', 'Ltd', 'VOF', 'SARL', 'Holding B.V.'];

function makeCompany(random: Random): Company {
  const stem = random.pick(first) + random.pick(second);
  const branch = random.chance(0.4)
    ? ` ${random.pick(['Nederland', 'Services', 'Producties', '& Zonen', 'International'])}`
    : '';
  return {
    name: `${stem}${branch} ${random.pick(third)}`,
    street: `${random.pick(['Dorpsweg', 'Kerkstraat', 'Industrieweg', 'Hauptstraße', 'Havenkade'])} ${random.whole(1, 240)}`,
    town: `${random.whole(1000, 9899)} ${random.pick(['AB', 'CD', 'XZ', 'KL'])} ${random.pick(['Nergens', 'Proefstad', 'Voorbeeldingen', 'Teststadt'])}`,
    vatId: makeVatId(random),
    kvk: `0${random.digits(7)}`,
    iban: makeIban(random),
    bic: random.pick(['TESTNL2A', 'RABONL2U', 'ABNANL2A']),
    phone: `+31 ${random.whole(10, 88)} ${random.digits(3)} ${random.digits(4)}`,
    web: `www.${stem.toLowerCase()}.example`,
  };
}

/** Check digits by ISO 7064, as the standard of the IBAN says. */
function makeIban(random: Random): string {
  const account = `TEST0${random.digits(9)}`;
  return `NL${String(98 - rest97(`${account}NL00`)).padStart(2, '0')}${account}`;
}

/** `NL` + nine digits + `B` + two, whose remainder by 97 is 1: the rule for numbers given out since 2020. */
function makeVatId(random: Random): string {
  for (;;) {
    const start = `NL00${random.digits(7)}B`;
    const end = Array.from({ length: 98 }, (_, index) => String(index + 2).padStart(2, '0')).find(
      (digits) => rest97(start + digits) === 1,
    );
    if (end !== undefined) return start + end;
  }
}

function rest97(text: string): number {
  const digits = [...text]
    .map((letter) => (/\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55)))
    .join('');
  return Number(BigInt(digits) % 97n);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
