import { expect, it } from 'vitest';
import type { DossierField } from '#shared/domain/dossier.ts';
import { maskedField, secretFieldsOf } from '#shared/domain/secret-fields.ts';
import { shippedTypes } from '../../support/run-workspace.ts';

it('the types that hold a citizen service number say in which field', () => {
  const secret = shippedTypes().map((type) => [type.id, secretFieldsOf(type)] as const);
  expect(secret.filter(([, fields]) => fields.length > 0)).toEqual(
    expect.arrayContaining([['personeelsdossier', ['bsn']]]),
  );
});

it('a number is shown by its last four digits, read or unreadable, and its places stay', () => {
  const at = { kind: 'file', file: '/a.csv' } as const;
  const origin = { kind: 'register' } as const;
  const field = {
    id: 'bsn',
    sources: [
      {
        origin,
        reading: {
          state: 'read',
          value: { kind: 'identifier', text: '111222333' },
          raw: '111.222.333',
          confidence: 1,
          at,
        },
      },
      { origin, reading: { state: 'unreadable', reason: 'not-an-identifier', raw: '11122233', at } },
      { origin, reading: { state: 'absent', searched: [at] } },
    ],
  } as unknown as DossierField;
  const masked = maskedField(field);
  expect(masked.sources.map(({ reading }) => reading)).toEqual([
    { state: 'read', value: { kind: 'identifier', text: '*****2333' }, raw: '*****2333', confidence: 1, at },
    { state: 'unreadable', reason: 'not-an-identifier', raw: '*****2233', at },
    { state: 'absent', searched: [at] },
  ]);
});
