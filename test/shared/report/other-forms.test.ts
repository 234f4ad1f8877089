import { describe, expect, it } from 'vitest';
import { euro, money } from '#shared/domain/money.ts';
import { csvText } from '#shared/report/csv-text.ts';
import { dayListHtml, handoverHtml } from '#shared/report/html-pages.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aReportInput, aReportItem } from '../../support/a-report.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const saying = (note: string) =>
  aReportItem({
    item: {
      ...anOpenItem({ note, due: day('2026-03-18'), finding: aFinding({ amount: money(-123_456, euro) }) }),
      reply: { answer: 'Komt "morgen"; zeker', expectedBy: day('2026-03-17') },
    },
  });

const csv = (...notes: readonly string[]) =>
  [...csvText(aReportInput({ items: notes.map(saying) }), 'nl')].join('');

describe('the list as CSV', () => {
  it('is for a Dutch Excel: byte order mark, semicolons, days and amounts as they are written here', () => {
    const [header, line, rest] = csv('Gebeld').split('\r\n');
    expect(header?.startsWith('\ufeffErnst;Dossier;')).toBe(true);
    expect(line).toContain(';-1234,56;finance;18-03-2026;Nieuw;"Komt ""morgen""; zeker";17-03-2026;Gebeld;');
    expect(rest).toBe('');
  });

  it('runs nothing, and leaves an amount and a phone number as they are', () => {
    const notes = csv('=1+1', '-12,50', '+31 6 12345678', '@x', '-cmd|x').split('\r\n').slice(1, -1);
    expect(notes.map((line) => line.split('17-03-2026;')[1]?.split(';')[0])).toEqual([
      "'=1+1",
      '-12,50',
      '+31 6 12345678',
      "'@x",
      "'-cmd|x",
    ]);
  });

  it('without items is its header', () => {
    expect([...csvText(aReportInput(), 'nl')]).toHaveLength(1);
  });
});

describe.each([
  ['the handover', 'Overdracht 16-03-2026', handoverHtml],
  ['the day list', 'Daglijst 16-03-2026', dayListHtml],
] as const)('%s', (_name, title, page) => {
  const html = (note: string) => [...page(aReportInput({ items: [saying(note)] }), 'nl')].join('');

  it('says by which program and rules it was judged', () => {
    const versions = {
      version: '1.2.3',
      types: [{ title: { nl: 'Order', en: 'Order' }, version: '1.1.0 · 0a1b2c3d' }],
    };
    const text = [...page(aReportInput(versions), 'nl')].join('');
    expect(text).toContain('Programma: Sluitend 1.2.3. Regels: Order 1.1.0 · 0a1b2c3d');
  });

  it('says what is open, for which dossier, and by when', () => {
    expect(html('')).toContain(`<h1>${title}</h1>`);
    for (const part of [
      '2026-0042',
      'Het totaal op de factuur wijkt af van de order.',
      '18-03-2026',
      '16-03-2026',
    ])
      expect(html('')).toContain(part);
  });

  it('holds no text that could be anything else', () => {
    const hostile = [
      ...page(
        aReportInput({ items: [saying('<script>1</script>')], madeBy: '<b onload=x>', folders: ['<i>'] }),
        'nl',
      ),
    ].join('');
    expect(hostile).not.toMatch(/<script|<b onload|<i>/);
    expect(hostile).toContain("default-src 'none'");
  });

  it('says so when nothing is open', () => {
    expect([...page(aReportInput(), 'nl')].join('')).toContain('Er zijn geen openstaande punten.');
  });
});

it('the handover tells the answer of a colleague and the remark', () => {
  const html = [...handoverHtml(aReportInput({ items: [saying('Gebeld & gemaild')] }), 'nl')].join('');
  expect(html).toContain('Antwoord: Komt &quot;morgen&quot;; zeker');
  expect(html).toContain('Verwacht op: 17-03-2026');
  expect(html).toContain('Opmerking: Gebeld &amp; gemaild');
});
