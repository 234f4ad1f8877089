import { describe, expect, it } from 'vitest';
import { renderMessage } from '#rules/render-message.ts';
import { amount, date } from '../support/a-dossier.ts';

const template = {
  what: {
    nl: '{label}: {found} op {day}, {files}, {count} keer.',
    en: '{label}: {found} on {day}, {files}, {count} times.',
  },
  todo: { nl: '{file} nakijken.', en: 'Look at {file}.' },
};
const data = {
  label: { nl: 'totaal', en: 'total' },
  found: amount('1234.56'),
  day: date('2026-11-03'),
  files: ['a.pdf', 'b.pdf', 'c.pdf'],
  count: 1200,
  file: 'map/{label}.pdf',
};

describe('a message', () => {
  it('ends in one full stop, also behind a name that ends in one', () => {
    const text = { nl: 'Niet aan {name}.', en: 'Not to {name}.' };
    const said = (name: string) => renderMessage({ what: text, todo: text }, { name }).what.nl;
    expect([said('Voorbeeld B.V.'), said('Voorbeeld'), said('en verder…')]).toEqual([
      'Niet aan Voorbeeld B.V.',
      'Niet aan Voorbeeld.',
      'Niet aan en verder….',
    ]);
  });

  it.each([
    [1, 'Er is 1 regel.'],
    [2, 'Er zijn 2 regels.'],
    [0, 'Er zijn 0 regels.'],
  ])('counts %s in its own words', (count, nl) => {
    const text = { nl: 'Er {count|is|zijn} {count} {count|regel|regels}.', en: '{count}.' };
    expect(renderMessage({ what: text, todo: text }, { count }).what.nl).toBe(nl);
  });

  it('fits its verb to the length of a list', () => {
    const text = { nl: '{files} {files|noemt|noemen} een nummer.', en: '{files}.' };
    const saying = (files: readonly string[]) => renderMessage({ what: text, todo: text }, { files }).what.nl;
    expect([saying(['a.pdf']), saying(['a.pdf', 'b.pdf'])]).toEqual([
      'a.pdf noemt een nummer.',
      'a.pdf en b.pdf noemen een nummer.',
    ]);
  });

  it('has its data in the words of each language', () => {
    expect(renderMessage(template, data)).toEqual({
      what: {
        nl: 'Totaal: € 1.234,56 op 03-11-2026, a.pdf, b.pdf en c.pdf, 1.200 keer.',
        en: 'Total: €1,234.56 on 03-11-2026, a.pdf, b.pdf and c.pdf, 1,200 times.',
      },
      todo: { nl: 'map/{label}.pdf nakijken.', en: 'Look at map/{label}.pdf.' },
    });
  });

  it('is not filled up by one endless value', () => {
    const { todo } = renderMessage(template, { ...data, file: 'x'.repeat(5000) });
    expect(todo.nl.length).toBeLessThan(250);
  });

  it('without a datum is a bug', () => {
    expect(() => renderMessage(template, {})).toThrow('{label}');
  });
});
