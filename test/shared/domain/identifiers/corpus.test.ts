import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBic } from '#shared/domain/identifiers/bic.ts';
import { checkBsn } from '#shared/domain/identifiers/bsn.ts';
import { checkCreditorReference } from '#shared/domain/identifiers/creditor-reference.ts';
import { checkGtin } from '#shared/domain/identifiers/gtin.ts';
import { checkIban } from '#shared/domain/identifiers/iban.ts';
import type { IdentifierVerdict } from '#shared/domain/identifiers/identifier-verdict.ts';
import { checkVatId } from '#shared/domain/identifiers/vat-id.ts';

const folder =
  process.env['SLUITEND_CORPUS'] ?? new URL('../../../../../shared/corpus', import.meta.url).pathname;
const file = `${folder}/identifiers/truth_dev.json`;

interface Vector {
  readonly id: string;
  readonly input: string;
  readonly valid: boolean;
  readonly level?: string;
}

const tests: Readonly<Record<string, (text: string) => { readonly state: string }>> = {
  iban: checkIban,
  bic: checkBic,
  ean: checkGtin,
  iso11649: checkCreditorReference,
  'nl.bsn': checkBsn,
  'nl.btw': checkVatId,
} satisfies Readonly<Record<string, (text: string) => Pick<IdentifierVerdict, 'state'>>>;

/** Where the vectors say otherwise than ISO 13616, ISO 9362 and this program's own reading of any case and spacing. */
const contradictions: readonly {
  readonly because: string;
  readonly holds: (vector: Vector) => boolean;
}[] = [
  {
    because: 'a number is read in any case; the vector asks for capitals',
    holds: ({ id, input, valid }) => id === 'iban' && !valid && input !== input.toUpperCase(),
  },
  {
    because: 'the country is not in the IBAN registry of ISO 13616',
    holds: ({ id, input, valid }) =>
      id === 'iban' && valid && /^(MQ|PF|RE|WF|GP|GF|NC|PM|YT|AO|CR05 1520|CM|MG|MZ|CI|IR|DZ)/.test(input),
  },
  {
    because: 'a German or Belgian account number stands among the BICs',
    holds: ({ id, input, valid }) => id === 'bic' && valid && /\d{3}/.test(input.replace(/\W/g, '')),
  },
];

const vectors: readonly Vector[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

describe.skipIf(vectors.length === 0)(
  'numbers that others published (skipped where the corpus is absent)',
  () => {
    it.each(Object.entries(tests))('are judged alike for %s', (id, check) => {
      const own = vectors.filter((vector) => vector.id === id);
      expect(own.length).toBeGreaterThan(0);
      const wrong = own.filter(({ input, valid }) => (check(input).state === 'valid') !== valid);
      expect(wrong.filter((vector) => !contradictions.some(({ holds }) => holds(vector)))).toEqual([]);
    });
  },
);
