import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packJson, unpackJson } from '#electron/store/pack-json.ts';

it('gives back what was packed', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
      expect(unpackJson(packJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('takes little room for what says the same again and again', () => {
  const value = Array.from({ length: 200 }, () => ({ file: '/data/Orders/2026-00006/Factuur.pdf', page: 1 }));
  expect(packJson(value).byteLength).toBeLessThan(JSON.stringify(value).length / 10);
});

it('reads text of an older version', () => {
  expect(unpackJson('{"id":"order:1"}')).toEqual({ id: 'order:1' });
});

it.each([
  ['text that is cut off', '{"id":'],
  ['text that is no object', '12'],
  ['bytes that are no deflated text', new Uint8Array([1, 2, 3])],
  ['bytes that are cut off', packJson({ id: 'order:1' }).slice(0, -4)],
])('knows nothing of %s', (_, stored) => {
  expect(unpackJson(stored)).toBeNull();
});
