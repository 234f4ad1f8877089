import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '#shared/domain/fingerprint.ts';

test('a fingerprint is sixteen hex digits, the same for the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprint(text)).toBe(fingerprint(text));
    }),
  );
});

test('a fingerprint stays what it was, so that stored ones keep their meaning', () => {
  expect([fingerprint(''), fingerprint('dossier'), fingerprint('€ 1.234,56')]).toEqual([
    '74141c2056aabbe5',
    '1de6c142e9e25a0e',
    '8ff76a9e40c43a46',
  ]);
});

test('half a million texts that differ in one number have no fingerprint in common', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 500_000; i += 1) seen.add(fingerprint(`order:2026-${i}|1.234,56|${i % 7}`));
  expect(seen.size).toBe(500_000);
});

test('one changed letter changes half of the bits in both halves', () => {
  const changed = [0, 0];
  for (let i = 0; i < 2000; i += 1) {
    const [a, b] = [fingerprint(`text ${i} a`), fingerprint(`text ${i} b`)];
    changed[0] = (changed[0] ?? 0) + differingBits(a.slice(0, 8), b.slice(0, 8));
    changed[1] = (changed[1] ?? 0) + differingBits(a.slice(8), b.slice(8));
  }
  for (const total of changed) expect(Math.abs(total / 2000 - 16)).toBeLessThan(1);
});

function differingBits(a: string, b: string): number {
  const bits = (Number.parseInt(a, 16) ^ Number.parseInt(b, 16)) >>> 0;
  return bits.toString(2).replaceAll('0', '').length;
}
