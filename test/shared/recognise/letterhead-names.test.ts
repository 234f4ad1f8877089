import { expect, it } from 'vitest';
import { findLetterheadNames } from '#shared/recognise/fields/letterhead-names.ts';
import { layOut } from '#shared/recognise/layout/document-layout.ts';
import { aPage } from '../../support/a-page.ts';

/** How sure the name at the head of a page is with these web addresses further down. */
function sureness(domains: readonly string[]): number | undefined {
  const list = domains.map((domain) => `Kijk op www.${domain}.nl`);
  const page = aPage(['Voorbeeld Handel B.V.', '', 'Overzicht', ...list].join('\n'));
  return findLetterheadNames(layOut([page])).find(({ name }) => name === 'Voorbeeld Handel B.V.')?.confidence;
}

const others = (count: number) =>
  Array.from({ length: count }, (_, at) => `elders${'abcdefghij'[at % 10]}${at}`);

it('a name that makes up a web address of the letter is surer of being the writer’s, in a list of addresses it is not', () => {
  const plain = sureness([]) ?? 0;
  expect(sureness(['voorbeeldhandel'])).toBeGreaterThan(plain);
  expect(sureness([...others(5), 'voorbeeldhandel'])).toBeGreaterThan(plain);
  expect(sureness([...others(30), 'voorbeeldhandel'])).toBe(plain);
});
