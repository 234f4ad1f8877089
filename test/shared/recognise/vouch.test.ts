import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { toLocalDate } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import { vouch } from '#shared/recognise/vouch.ts';
import { aPage } from '../../support/a-page.ts';

const file = '/dossier/a.pdf' as FilePath;
const amount = (minor: number): FieldValue => ({ kind: 'amount', amount: money(minor, euro) });
const identifier = (text: string): FieldValue => ({ kind: 'identifier', text });
const named = (text: string): FieldValue => ({ kind: 'text', text });
const day = (year: number, month: number, date: number): FieldValue => {
  const found = toLocalDate(year, month, date);
  if (found === null) throw new Error('no such day');
  return { kind: 'date', date: found };
};

function rawOf(page: Page, expected: FieldValue): string | null {
  const found = vouch([page], expected, file);
  return found.state === 'found' ? found.raw : null;
}

describe('vouch', () => {
  it('gives the words, the box and the page where the value stands', () => {
    const pages = [aPage('niets hier'), aPage('Totaal   € 1.234,56', 2)];
    expect(vouch(pages, amount(123456), file)).toEqual({
      state: 'found',
      raw: '€ 1.234,56',
      at: { kind: 'page', file, page: 2, box: [65, 20, 115, 30] },
      confidence: 0.97,
    });
  });

  it.each([
    '1.234,56',
    '1,234.56',
    '1234,56',
    '1234.56',
    '€ 1.234,56',
    '€1.234,56',
    'EUR 1.234,56',
    '1.234,56 EUR',
    '1 234,56',
    '1.234,56,',
    '(incl.) 1.234,56',
  ])('finds an amount written as %s', (text) => {
    expect(rawOf(aPage(`Te betalen  ${text}  dank u`), amount(123456))).not.toBeNull();
  });

  it.each(['€ 1.250,-', '1.250,--', '€ 1.250', '1250', '1.250,00', '1,250.00'])(
    'finds a whole amount written as %s',
    (text) => {
      expect(rawOf(aPage(`Bedrag  ${text}`), amount(125000))).not.toBeNull();
    },
  );

  it.each(['-12,50', '12,50-', '12,50 -', '€ -12,50', '(12,50)', '12,50 CR', '-/- 12,50'])(
    'finds a negative amount written as %s',
    (text) => {
      expect(rawOf(aPage(`Bedrag  ${text}`), amount(-1250))).not.toBeNull();
    },
  );

  it('wants the sign to be there, except on a credit note', () => {
    expect([
      rawOf(aPage('Factuur\nTotaal  12,50'), amount(-1250)),
      rawOf(aPage('Totaal  -12,50'), amount(1250)),
      rawOf(aPage('Creditnota\nTotaal  12,50'), amount(-1250)),
      rawOf(aPage('Creditnota\nTotaal  -12,50'), amount(1250)),
    ]).toEqual([null, null, '12,50', '-12,50']);
  });

  it.each(['512,345', '12,345', '312,34', '12,34%', '12.34.56', '1.212,34', 'A12,34B', '12,34-05'])(
    'does not find 12,34 in %s',
    (text) => {
      expect(rawOf(aPage(`Bedrag  ${text}  einde`), amount(1234))).toBeNull();
    },
  );

  it.each([
    '3-11-2026',
    '03-11-2026',
    "03-11-'26",
    '03-11-26',
    '3/11/2026',
    '03.11.2026',
    '2026-11-03',
    '20261103',
    '3 november 2026',
    '3 nov. 2026',
    '3 November 2026',
    'November 3, 2026',
    '3. November 2026',
    '3 novembre 2026',
  ])('finds a day written as %s in a Dutch document', (text) => {
    expect(
      rawOf(aPage(`De factuur van uw bestelling\nFactuurdatum  ${text}`), day(2026, 11, 3)),
    ).not.toBeNull();
  });

  it('does not find the day with day and month swapped in a Dutch document', () => {
    expect(
      rawOf(aPage('De factuur van uw bestelling\nFactuurdatum  03-11-2026'), day(2026, 3, 11)),
    ).toBeNull();
  });

  it('finds a date that is broken over several words', () => {
    expect(rawOf(aPage('Utrecht, 3 november 2026 te betalen'), day(2026, 11, 3))).toBe('3 november 2026');
  });

  it.each([
    ['NL91ABNA0417164300', 'IBAN NL91 ABNA 0417 1643 00 t.n.v.'],
    ['NL91ABNA0417164300', 'IBAN: NL91.ABNA.0417.1643.00'],
    ['2026-0042', 'Factuur 20260042'],
    ['20260042', 'Factuur 2026-0042.'],
    ['2026-0042', 'Factuur 2026 0042'],
    ['ORD-00042', 'Order: ORD 00042'],
    ['00042017', 'Pakbon 42017'],
    ['42017', 'Pakbon 00042017'],
    ['4500012345', 'Bestelnummer:4500012345'],
    ['F-12', '(F-12)'],
  ])('finds identifier %s in "%s"', (key, text) => {
    expect(rawOf(aPage(`Gegevens  ${text}  einde`), identifier(key))).not.toBeNull();
  });

  it.each([
    ['42017', 'Pakbon 142017'],
    ['42017', 'Pakbon 420171'],
    ['42017', 'Bedrag 42.017,00'],
    ['345', 'Bedrag 12.345,00'],
    ['2024', 'Factuur 2024-00123'],
    ['12345', 'aantal 12   345 stuks'],
    ['2026-0042', 'Factuur 2026-00421'],
  ])('does not find identifier %s in "%s"', (key, text) => {
    expect(rawOf(aPage(`Gegevens  ${text}  einde`), identifier(key))).toBeNull();
  });

  it('finds an identifier that runs on over a line', () => {
    expect(
      rawOf(aPage('IBAN  NL91 ABNA 0417\n      1643 00'), identifier('NL91ABNA0417164300')),
    ).not.toBeNull();
  });

  it('finds a name whatever its case, accents, points and spacing, also over two lines of a column', () => {
    const page = aPage('Café  De   Ünieke B.V.        Rechts\nen Zonen                       iets');
    expect([
      rawOf(page, named('cafe de unieke bv')),
      rawOf(aPage('Ab     Grote Handel\ncd     en Zonen'), named('Grote Handel en Zonen')),
    ]).toEqual(['Café De Ünieke B.V.', 'Grote Handel en Zonen']);
  });

  it('does not find a name inside another word', () => {
    expect(rawOf(aPage('Handelsonderneming'), named('Handel'))).toBeNull();
  });
});

describe('vouch on what a picture was read as', () => {
  it('suggests a number that differs in one letter that looks like a digit, over spaces and line breaks too', () => {
    const similar = (page: Page, text: string) => {
      const found = vouch([{ ...page, certainty: 0.9 }], identifier(text), file);
      return found.state === 'similar' ? found.raw : found.state;
    };
    expect([
      similar(aPage('Factuur  2O26-0042'), '2026-0042'),
      similar(aPage('Order  PO-4S711'), 'PO-45711'),
      similar(aPage('IBAN  NL03 RABO 0000 O000 01'), 'NL03RABO0000000001'),
      similar(aPage('Factuur 2026-\nOO42'.replace('OO', 'O0')), '2026-0042'),
    ]).toEqual(['2O26-0042', 'PO-4S711', 'NL03 RABO 0000 O000 01', '2026- O042']);
  });

  it('suggests nothing for two such letters, another digit, a longer number or a short one', () => {
    const stateOf = (text: string, expected: string) =>
      vouch([{ ...aPage(`Factuur  ${text}`), certainty: 0.9 }], identifier(expected), file).state;
    expect([
      stateOf('2O26-OO42', '2026-0042'),
      stateOf('2026-0043', '2026-0042'),
      stateOf('12O26-0042', '2026-0042'),
      stateOf('4O17', '4017'),
    ]).toEqual(['not-found', 'not-found', 'not-found', 'not-found']);
  });
});

describe('vouch on printed and pictured pages of one document', () => {
  const pages = [
    aPage('Factuur  2O26-0042'),
    { ...aPage('Bon  8OO1-2380\nPakbon  8001-2381', 2), certainty: 0.9 },
  ];

  it('suggests a likeness on the picture only, and says of what it finds there that it is one', () => {
    expect([
      vouch(pages, identifier('2026-0042'), file).state,
      vouch(pages, identifier('8001-2381'), file),
    ]).toMatchObject(['not-found', { state: 'found', at: { kind: 'page', page: 2, fromPicture: true } }]);
  });
});

describe('vouch on generated values', () => {
  it('finds every amount in every notation and never inside a longer number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9_999_999 }),
        fc.constantFrom('.', ''),
        fc.integer({ min: 1, max: 9 }),
        (minor, group, digit) => {
          const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, group);
          const text = `${whole},${String(minor % 100).padStart(2, '0')}`;
          expect(rawOf(aPage(`Totaal  € ${text}`), amount(minor))).not.toBeNull();
          expect(rawOf(aPage(`Totaal  ${text}${digit}`), amount(minor))).toBeNull();
          expect(rawOf(aPage(`Totaal  ${digit}${text.replace('.', '')}`), amount(minor))).toBeNull();
        },
      ),
    );
  });

  it('finds every identifier with other punctuation and never inside a longer one', () => {
    const key = fc.stringMatching(/^[A-Z]{1,4}[1-9][0-9]{4,8}$/);
    fc.assert(
      fc.property(
        key,
        fc.constantFrom(' ', '-', '.', '/', ''),
        fc.integer({ min: 0, max: 9 }),
        (text, sign, digit) => {
          const spread = text.replace(/(?<=[A-Z])(?=\d)/, sign);
          expect(rawOf(aPage(`Kenmerk  ${spread}  einde`), identifier(text))).not.toBeNull();
          expect(rawOf(aPage(`Kenmerk  ${spread}${digit}  einde`), identifier(text))).toBeNull();
          expect(rawOf(aPage(`Kenmerk  X${spread}  einde`), identifier(text))).toBeNull();
        },
      ),
    );
  });
});
