import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIban, formatIban, isValidIban } from '#shared/domain/identifiers/iban.ts';

const valid = [
  'NL91ABNA0417164300',
  'NL20INGB0001234567',
  'NL44RABO0123456789',
  'NL02ABNA0123456789',
  'BE68539007547034',
  'DE27500105170000000000',
  'FR1420041010050500013M02606',
  'LU280019400644750000',
  'IE29AIBK93115212345678',
  'MT84MALT011000012345MTLCAST001S',
  'NO9386011117947',
  'NL03RABO0000000001',
  'NL32INGB0000000123',
  'NL09TRIO0000001234',
  'NL85ABNA0000000000',
] as const;

describe('an IBAN', () => {
  it('is valid when country, length, structure and check digits agree', () => {
    expect(valid.filter((iban) => !isValidIban(iban))).toEqual([]);
  });

  it.each([
    ['NL91ABNA0417164301', 'check-digits'],
    ['NL91ABNA0471164300', 'check-digits'],
    ['NL19ABNA0417164300', 'check-digits'],
    ['NL10RABO0123456789', 'check-digits'],
    ['NL04RABO0000000001', 'check-digits'],
    ['NL44RAB00123456789', 'structure'],
    ['NL9IABNA0417164300', 'structure'],
    ['NL91ABNA041716430', 'length'],
    ['US91ABNA0417164300', 'country'],
    ['', 'characters'],
    ['NL91ABNA04171643€0', 'characters'],
  ] as const)('%s is invalid because of its %s', (text, because) => {
    expect(checkIban(text)).toEqual({ state: 'invalid', because });
  });

  it('is the same number in any spacing and case, and prints in groups of four', () => {
    expect(checkIban(' nl91 abna\u00a00417.1643-00 ')).toEqual({
      state: 'valid',
      normalised: 'NL91ABNA0417164300',
    });
    expect(formatIban('nl91abna0417164300')).toBe('NL91 ABNA 0417 1643 00');
    expect(formatIban('NL91')).toBe('NL91');
    expect(formatIban('NL91ABNA0417164301')).toBe('NL91 ABNA 0417 1643 01');
    expect(formatIban('AB12CDEF34567890')).toBe('AB12CDEF34567890');
  });

  it('loses its validity by any one changed digit and by any swap of two different neighbours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (iban, place, shift) => {
          const at = 4 + (place % (iban.length - 5));
          const [here, next] = [iban.charAt(at), iban.charAt(at + 1)];
          fc.pre(/\d/.test(here));
          const changed = iban.slice(0, at) + ((Number(here) + shift) % 10) + iban.slice(at + 1);
          expect(isValidIban(changed)).toBe(false);
          if (here !== next)
            expect(isValidIban(iban.slice(0, at) + next + here + iban.slice(at + 2))).toBe(false);
        },
      ),
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof checkIban(text).state === 'string'),
    );
  });
});
