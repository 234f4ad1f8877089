import { expect, it } from 'vitest';
import { readableValue } from '#shared/text/readable-value.ts';

it.each([
  ['2026-11-03', '03-11-2026', '03-11-2026'],
  ['-1234.56', '-1.234,56', '-1,234.56'],
  ['2026-0042', '2026-0042', '2026-0042'],
  ['Geleverd', 'Geleverd', 'Geleverd'],
  ['NL91ABNA0417164300', 'NL91ABNA0417164300', 'NL91ABNA0417164300'],
])('%s is written as %s in Dutch and %s in English', (text, nl, en) => {
  expect([readableValue(text, 'nl'), readableValue(text, 'en')]).toEqual([nl, en]);
});
