import { expect, it } from 'vitest';
import { inSentence } from '#shared/report/in-sentence.ts';

it.each([
  ['Afleverbon', 'afleverbon'],
  ['Getekende vrachtbrief', 'getekende vrachtbrief'],
  ['IBAN', 'IBAN'],
  ['KvK-nummer', 'KvK-nummer'],
  ['Btw-nummer', 'btw-nummer'],
  ['Één', 'één'],
  ['', ''],
])('writes %s in a sentence as %s', (label, written) => {
  expect(inSentence(label)).toBe(written);
});
