import { describe, expect, it } from 'vitest';
import { checkBsn, maskBsn } from '#shared/domain/identifiers/bsn.ts';
import { passesElevenTest } from '#shared/domain/identifiers/eleven-test.ts';
import { checkEstablishmentNumber } from '#shared/domain/identifiers/establishment-number.ts';
import { checkKvk } from '#shared/domain/identifiers/kvk.ts';
import { mod97 } from '#shared/domain/identifiers/mod-97.ts';
import { checkRsin } from '#shared/domain/identifiers/rsin.ts';

const valid = (normalised: string) => ({ state: 'valid', normalised });
const invalid = (because: string) => ({ state: 'invalid', because });

describe('Dutch registration numbers', () => {
  it('a trade register number has eight digits, and seven suggest a lost zero', () => {
    expect(['12345678', '0123 4567', '1234567', '123456789', 'NL12345678', ''].map(checkKvk)).toEqual([
      valid('12345678'),
      valid('01234567'),
      { state: 'invalid', because: 'leading-zero-lost', suggestion: '01234567' },
      invalid('length'),
      invalid('characters'),
      invalid('characters'),
    ]);
  });

  it('an establishment number has twelve digits', () => {
    expect(['000012345678', '12345678', '0000123456'].map(checkEstablishmentNumber)).toEqual([
      valid('000012345678'),
      invalid('length'),
      invalid('length'),
    ]);
  });

  it('an RSIN passes the eleven-test over nine digits', () => {
    expect(
      ['004495445', '851234562', '004495454', '851234563', '4495445', 'A04495445'].map(checkRsin),
    ).toEqual([
      valid('004495445'),
      valid('851234562'),
      invalid('check-digits'),
      invalid('check-digits'),
      invalid('length'),
      invalid('characters'),
    ]);
  });

  it('a BSN passes the eleven-test, may miss its leading zero and is never all zeros', () => {
    expect(
      ['111222333', '123456782', '999990019', '111252333', '123456789', '000000000', '1234567'].map(checkBsn),
    ).toEqual([
      valid('111222333'),
      valid('123456782'),
      valid('999990019'),
      invalid('check-digits'),
      invalid('check-digits'),
      invalid('check-digits'),
      invalid('length'),
    ]);
    expect(maskBsn('1112.22.333')).toBe('*****2333');
  });

  it('the eleven-test takes nine digits only', () => {
    expect(['111222333', '11122233', '11122233A'].map(passesElevenTest)).toEqual([true, false, false]);
  });

  it('a remainder by 97 is that of the whole number, letters included', () => {
    expect([mod97('3214282912345698765432161182'), mod97('ABNA0417164300NL91')]).toEqual([1, 1]);
    expect(() => mod97('12 3')).toThrow(RangeError);
  });
});
