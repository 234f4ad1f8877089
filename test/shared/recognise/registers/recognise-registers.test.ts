import { expect, test } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { recogniseRegisters, recognisingSteps } from '#shared/recognise/registers/recognise-registers.ts';
import { orderType, purchaseType } from '../../../support/a-dossier-type.ts';
import { aSheet, aSheetRow, dateCell } from '../../../support/a-sheet.ts';
import { column, decided, mapping, onlyRegister, recognise } from '../../../support/recognised-registers.ts';

const orderHeaders = ['Ordernr.', 'Klantnr.', 'Klant', 'Orderdatum', 'Totaal', 'Status'];

test('a long list is read a row at a time, and comes to the same as at once', () => {
  const rows = Array.from({ length: 300 }, (_, row) => [
    `2026-${row}`,
    '1',
    'Klant',
    '3-11-2026',
    row,
    'open',
  ]);
  const source = {
    file: '/lijst.xlsx' as FilePath,
    shownPath: 'lijst.xlsx',
    sheets: [aSheet([orderHeaders, ...rows])],
    decisions: [],
    types: [orderType],
  };
  const steps = recognisingSteps(source);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(rows.length);
  expect(step.value).toEqual(recogniseRegisters(source));
});

test('an order list under two title rows is read, and the title rows are reported', () => {
  const sheet = aSheet([
    ['Orderoverzicht Voorbeeldhandel B.V.'],
    ['Stand per 3-11-2026'],
    [],
    orderHeaders,
    ['00042', '10001', 'Bakkerij De Korenaar', dateCell('2026-11-03'), 1234.56, 'open'],
    ['00043', '10002', 'Garage Van Dam', dateCell('2026-11-04'), 99, 'geleverd'],
  ]);
  const { registers, decisions } = recognise([sheet]);
  const [register] = registers;
  expect(register).toMatchObject({ role: { kind: 'dossiers', type: 'order' }, headerRow: 4, sheet: 'Blad1' });
  expect(register?.rows[0]).toEqual({
    number: 5,
    fields: {
      orderNumber: cellReading(5, 1, { kind: 'identifier', text: '00042' }, '00042'),
      customerNumber: cellReading(5, 2, { kind: 'identifier', text: '10001' }, '10001'),
      customerName: cellReading(5, 3, { kind: 'text', text: 'Bakkerij De Korenaar' }, 'Bakkerij De Korenaar'),
      orderDate: cellReading(5, 4, { kind: 'date', date: '2026-11-03' }, '2026-11-03'),
      totalGross: cellReading(
        5,
        5,
        { kind: 'amount', amount: { minor: 123456, currency: 'EUR' } },
        '1234.56',
      ),
      status: cellReading(5, 6, { kind: 'text', text: 'open' }, 'open'),
    },
  });
  expect(decided(decisions, 'skipped-title-row')).toEqual(['1 > skipped', '2 > skipped']);
  expect(decided(decisions, 'header-row')).toEqual(['header > 4']);
  expect(decided(decisions, 'register-role')).toEqual(['Blad1 > order']);
});

test('an invoice list from a csv file with decimal commas is read as text', () => {
  const register = onlyRegister(
    aSheet([
      [
        'Factuurnummer',
        'Leverancier',
        'Factuurdatum',
        'Vervaldatum',
        'Bedrag excl.',
        'BTW',
        'Bedrag incl.',
        'Bankrelatie',
      ],
      [
        'F-2026-17',
        'Drukkerij Test',
        '03-11-2026',
        '03-12-2026',
        '1.000,00',
        '210,00',
        '1.210,00',
        'NL91ABNA0417164300',
      ],
      [
        'F-2026-18',
        'Drukkerij Test',
        '23-11-2026',
        '23-12-2026',
        '-10,00',
        '-2,10',
        '-12,10',
        'NL91 ABNA 0417 1643 00',
      ],
    ]),
  );
  expect(register.role).toEqual({ kind: 'dossiers', type: 'inkoopfactuur' });
  expect(column(register, 'invoiceDate')).toEqual(['2026-11-03', '2026-11-23']);
  expect(column(register, 'totalNet')).toEqual(['1000.00', '-10.00']);
  expect(column(register, 'totalGross')).toEqual(['1210.00', '-12.10']);
  expect(column(register, 'iban')).toEqual(['NL91ABNA0417164300', 'NL91 ABNA 0417 1643 00']);
});

test('a list of suppliers without invoice numbers is master data', () => {
  const register = onlyRegister(
    aSheet([
      ['Leveranciersnr', 'Naam', 'IBAN', 'Btw-nummer', 'KvK'],
      [20001, 'Drukkerij Test', 'NL91ABNA0417164300', 'NL000099998B57', '12345678'],
      [20002, 'Papier en Zo', 'NL91ABNA0417164300', 'NL000099998B57', '12345678'],
    ]),
  );
  expect(register.role).toEqual({ kind: 'master', of: 'supplier' });
  expect(mapping(register)).toEqual(['1 supplierNumber', '2 supplierName', '3 iban', '4 vatId', '5 kvk']);
});

test('a list of names with a country is no master data; a list of customers with addresses is', () => {
  const countries = aSheet([
    ['Name', 'Country'],
    ['Testaria', 'TS'],
    ['Fictopia', 'FC'],
  ]);
  const customers = aSheet([
    ['Klantnr', 'Naam', 'Adres', 'Plaats'],
    ['00118', 'Jansen', 'Dorpsweg 1', 'Proefdam'],
  ]);
  expect([countries, customers].map((sheet) => onlyRegister(sheet).role)).toEqual([
    { kind: 'unknown' },
    { kind: 'master', of: 'customer' },
  ]);
});

test('total, subtotal, repeated header, remark and blank rows are skipped and reported', () => {
  const sheet = aSheet([
    orderHeaders,
    ['42', '1', 'Jansen', dateCell('2026-11-03'), 10, 'open'],
    [null, null, 'Subtotaal', null, 10],
    [],
    orderHeaders,
    ['43', '1', 'Jansen', dateCell('2026-11-04'), 20, 'open'],
    ['Totaal', null, null, null, 30],
    [null, null, null, null, 30],
    ['Gemaakt door de administratie'],
  ]);
  const { registers, decisions } = recognise([sheet]);
  expect(registers.map((register) => column(register, 'orderNumber'))).toEqual([['42', '43']]);
  expect(decided(decisions, 'skipped-total-row')).toEqual(['3 > total', '7 > total', '8 > total']);
  expect(decided(decisions, 'skipped-row')).toEqual(['5 > repeated-header', '9 > remark']);
  expect(decided(decisions, 'skipped-blank-rows')).toEqual(['Blad1 > skipped']);
});

test('a customer whose name begins with Total, and a row without key, stay rows', () => {
  const register = onlyRegister(
    aSheet([
      orderHeaders,
      ['42', '1', 'Total Nederland', dateCell('2026-11-03'), 10, 'open'],
      [null, '2', 'Zonder nummer', dateCell('2026-11-03'), 10, 'open'],
    ]),
  );
  expect(column(register, 'orderNumber')).toEqual(['42', '-']);
});

test('hidden sheets and rows are read, and it is said', () => {
  const sheet = {
    name: 'Archief',
    hidden: true,
    rows: [
      aSheetRow(1, orderHeaders),
      aSheetRow(2, ['42', '1', 'Jansen', dateCell('2026-11-03'), 10, 'open'], true),
      aSheetRow(3, ['43', '1', 'Jansen', dateCell('2026-11-03'), 10, 'open']),
    ],
  };
  const { registers, decisions } = recognise([sheet]);
  expect(registers[0]?.rows.length).toBe(2);
  expect(decided(decisions, 'hidden-sheet')).toEqual(['Archief > read']);
  expect(decided(decisions, 'hidden-rows')).toEqual(['2 > read']);
});

test('of two columns with the same header the one beside the customer number is the customer name', () => {
  const register = onlyRegister(
    aSheet([
      ['Dagboek', 'Naam', 'Ordernr', 'Debiteur', 'Naam', 'Bedrag'],
      ['70', 'Verkoopboek', '2026-1', '10001', 'Jansen', 10],
      ['70', 'Verkoopboek', '2026-2', '10002', 'Pietersen', 10],
      ['70', 'Verkoopboek', '2026-3', '10003', 'Willemsen', 10],
    ]),
  );
  expect(mapping(register)).toEqual([
    '1 unused',
    '2 unused',
    '3 orderNumber',
    '4 customerNumber',
    '5 customerName',
    '6 totalGross',
  ]);
});

test('a header of two rows, groups above and details below, is read as one', () => {
  const { registers, decisions } = recognise([
    aSheet([
      ['Order', null, 'Klant', null, 'Factuur'],
      ['Nummer', 'Datum', 'Nummer', 'Naam', 'Nummer'],
      ['2026-1', dateCell('2026-11-03'), '10001', 'Jansen', 'F1'],
      ['2026-2', dateCell('2026-11-04'), '10002', 'Pietersen', 'F2'],
    ]),
  ]);
  expect(registers.map(mapping)).toEqual([
    ['1 orderNumber', '2 orderDate', '3 customerNumber', '4 customerName', '5 invoiceNumber'],
  ]);
  expect(decided(decisions, 'header-row')).toEqual(['header > 1-2']);
});

test("beside an entry number, Exact's InvoiceNumber is no invoice number: YourRef is", () => {
  const { registers, decisions } = recognise(
    [
      aSheet([
        [
          'AccountCode',
          'AccountName',
          'EntryNumber',
          'InvoiceNumber',
          'InvoiceDate',
          'DueDate',
          'Amount',
          'YourRef',
        ],
        [
          '20011',
          'Drukkerij Test',
          2600001,
          2600001,
          dateCell('2026-11-03'),
          dateCell('2026-12-03'),
          121,
          'F2026-118',
        ],
        [
          '20012',
          'Papier en Zo',
          2600002,
          2600002,
          dateCell('2026-11-03'),
          dateCell('2026-12-03'),
          242,
          '77',
        ],
      ]),
    ],
    [exactType],
  );
  expect(registers.map((register) => column(register, 'invoiceNumber'))).toEqual([['F2026-118', '77']]);
  expect(decisions.find((one) => one.about === 'D')).toMatchObject({ chosen: 'not-used' });
});

test('a sheet of sixteen thousand columns is read as far as it makes sense, and the rest is said', () => {
  const wide = Array.from({ length: 16_384 }, (_, index) => (index === 0 ? 'Ordernr' : 'Bedrag'));
  const { registers, decisions } = recognise([aSheet([wide, ['2026-1', 10]])]);
  expect(
    registers.map((register) => [column(register, 'orderNumber'), column(register, 'totalGross')]),
  ).toEqual([[['2026-1'], ['10.00']]]);
  expect(decisions.some((one) => one.because === '+ 15884')).toBe(true);
});

test('two tables below each other are two registers', () => {
  const { registers } = recognise([
    aSheet([
      orderHeaders,
      ['42', '1', 'Jansen', dateCell('2026-11-03'), 10, 'open'],
      [],
      ['Factuurnr', 'Leverancier', 'Factuurdatum', 'Vervaldatum', 'Bedrag incl'],
      ['F1', 'Drukkerij Test', dateCell('2026-11-03'), dateCell('2026-12-03'), 10],
    ]),
  ]);
  expect(registers.map(({ role, headerRow, rows }) => [role, headerRow, rows.length])).toEqual([
    [{ kind: 'dossiers', type: 'order' }, 1, 1],
    [{ kind: 'dossiers', type: 'inkoopfactuur' }, 4, 1],
  ]);
});

test('a sheet in which nothing fits has no role, and it is said', () => {
  const { registers, decisions } = recognise([aSheet([['Boodschappen'], ['melk', 2], ['brood', 1]])]);
  expect(registers.map((register) => register.role)).toEqual([{ kind: 'unknown' }]);
  expect(decided(decisions, 'not-a-register')).toEqual(['Blad1 > not-used']);
});

test('a list of debtors is no list of purchase invoices', () => {
  const register = onlyRegister(
    aSheet([
      ['Factuurnr.', 'Debiteur', 'Naam', 'Vervaldatum', 'Bedrag'],
      ['VF26-1', '10001', 'Jansen', dateCell('2026-11-03'), 121],
    ]),
  );
  expect(register.role).toEqual({ kind: 'unknown' });
});

test('order numbers with remarks of which we know no other header are a register', () => {
  const notes = [
    ['Ordernummer', 'Wie belt?', 'Gereed'],
    ['2026-1', 'Anna', 'ja'],
    ['2026-2', 'Bert', 'nee'],
  ];
  expect(onlyRegister(aSheet(notes)).role).toEqual({ kind: 'dossiers', type: 'order' });
});

test('an order form in a sheet, labels at the left and values beside them, is no register', () => {
  const form = [
    ['Ordernummer', '2026-0042'],
    ['Orderdatum', '3-11-2026'],
    ['Klantnummer', '00118'],
    ['Totaal', '121,00'],
  ];
  expect(onlyRegister(aSheet(form)).role).toEqual({ kind: 'unknown' });
});

test('an order list whose headers are there but whose key column is empty is no register', () => {
  const { registers } = recognise([
    aSheet([
      orderHeaders,
      [null, '1', 'Jansen', null, 10, 'open'],
      [null, '2', 'Pietersen', null, 20, 'open'],
    ]),
  ]);
  expect(registers.map((register) => register.role)).toEqual([{ kind: 'unknown' }]);
});

test('a header that names a date over a column of names is not believed', () => {
  const { registers, decisions } = recognise([
    aSheet([
      ['Ordernr', 'Orderdatum', 'Klant'],
      ['1', 'Anna', 'Jansen'],
      ['2', 'Bert', 'Jansen'],
      ['3', 'Cor', 'Jansen'],
    ]),
  ]);
  expect(registers.map(mapping)).toEqual([['1 orderNumber', '2 unused', '3 customerName']]);
  expect(decisions.find((one) => one.about === 'B')?.by).toBe('vetoed-by-content');
});

test('the amounts of a row are in the currency its cell names; an unknown one makes them unreadable', () => {
  const register = onlyRegister(
    aSheet([
      ['Ordernr', 'Klant', 'Valuta', 'Totaal'],
      ['1', 'A', 'EUR', 10],
      ['2', 'B', 'USD', 10],
      ['3', 'C', '£', 10],
      ['4', 'D', 'schelpen', 10],
      ['5', 'E', null, 10],
    ]),
  );
  expect(column(register, 'totalGross')).toEqual([
    '10.00',
    '10.00 USD',
    '10.00 GBP',
    '?not-an-amount',
    '10.00',
  ]);
});

test('what the reader decided about the file is passed on', () => {
  const { decisions } = recogniseRegisters({
    file: 'C:/w/lijst.csv' as FilePath,
    shownPath: 'lijst.csv',
    sheets: [],
    decisions: [{ what: 'separator', chosen: ';' }],
    types: [orderType],
  });
  expect(decisions).toEqual([
    {
      file: 'C:/w/lijst.csv',
      shownPath: 'lijst.csv',
      sheet: null,
      subject: 'separator',
      about: 'separator',
      chosen: ';',
      because: '',
    },
  ]);
});

test('an order list whose keys are formulas without a value is a register with unreadable keys', () => {
  const lost = { kind: 'formula-without-value' } as const;
  const register = onlyRegister(
    aSheet([
      orderHeaders,
      [lost, '1', 'Jansen', null, 10, 'open'],
      [lost, '2', 'Pietersen', null, 20, 'open'],
    ]),
  );
  expect(column(register, 'orderNumber')).toEqual(['?formula-without-value', '?formula-without-value']);
});

const exactType = {
  ...purchaseType,
  fields: purchaseType.fields.map((field) =>
    field.id === 'invoiceNumber' ? { ...field, headers: [...field.headers, 'your ref'] } : field,
  ),
};

function cellReading(row: number, columnNumber: number, value: unknown, raw: string) {
  const at = { kind: 'cell', file: 'C:/w/lijst.xlsx', sheet: 'Blad1', row, column: columnNumber };
  return { state: 'read', value, raw, confidence: 0.99, at };
}

test('what a sheet and a column are taken for bears the name that its dossier type gives it', () => {
  const label = { nl: 'Ons kenmerk', en: 'Our reference' };
  const fields = orderType.fields.map((field) =>
    field.id === 'customerNumber' ? { ...field, label } : field,
  );
  const sheet = aSheet([orderHeaders, ['00042', '10001', 'Klant', dateCell('2026-11-03'), 99, 'open']]);
  const { decisions } = recognise([sheet], [{ ...orderType, fields }]);
  const called = (one: string) => decisions.filter(({ chosen }) => chosen === one).map((made) => made.called);
  expect(called('order')).toEqual([orderType.title]);
  expect(called('customerNumber')).toEqual([label]);
});
