import { describe, expect, it } from 'vitest';
import { checkBic } from '#shared/domain/identifiers/bic.ts';

describe('a BIC', () => {
  it('has eight or eleven characters with a country in the middle', () => {
    expect(['RABONL2U', 'rabo nl 2u xxx', 'AGRIFRPP882'].map(checkBic)).toEqual([
      { state: 'valid', normalised: 'RABONL2U' },
      { state: 'valid', normalised: 'RABONL2UXXX' },
      { state: 'valid', normalised: 'AGRIFRPP882' },
    ]);
  });

  it.each([
    ['AGRIFRPP8', 'length'],
    ['INGB NL 2', 'length'],
    ['AGRIF2PP', 'structure'],
    ['AGRIQQPP', 'country'],
    ['RABO_L2U', 'characters'],
  ] as const)('%s is invalid because of its %s', (text, because) => {
    expect(checkBic(text)).toEqual({ state: 'invalid', because });
  });
});
