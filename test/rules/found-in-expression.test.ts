import { expect, test } from 'vitest';
import type { SeenValue } from '#rules/field-values.ts';
import { foundCount, foundValue } from '#rules/found-in-expression.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { purchaseType } from '../support/a-dossier-type.ts';

const saying = (text: string): SeenValue => ({
  origin: { kind: 'register' },
  value: { kind: 'text', text },
  raw: text,
  at: { kind: 'file', file: 'C:/w/a.csv' as FilePath },
});

test('a value that is as long as a page is cut, and its field is still named', () => {
  const [field] = purchaseType.fields;
  const found = foundValue(purchaseType, field?.name ?? '', saying('x'.repeat(5000)));
  expect(found.nl.endsWith(`${'x'.repeat(199)}…`)).toBe(true);
  expect(found.nl.length).toBeLessThan(300);
});

test('lines and documents are counted in words', () => {
  expect([foundCount('regels', 1), foundCount('stukken', 2)]).toEqual([
    { nl: '1 regel', en: '1 line' },
    { nl: '2 stukken', en: '2 documents' },
  ]);
});
