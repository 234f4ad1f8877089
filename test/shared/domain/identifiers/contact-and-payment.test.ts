import { describe, expect, it } from 'vitest';
import { checkCreditorReference } from '#shared/domain/identifiers/creditor-reference.ts';
import { checkEmail } from '#shared/domain/identifiers/email.ts';
import { checkEori } from '#shared/domain/identifiers/eori.ts';
import { checkGtin } from '#shared/domain/identifiers/gtin.ts';
import type { IdentifierVerdict } from '#shared/domain/identifiers/identifier-verdict.ts';
import { checkPaymentReference } from '#shared/domain/identifiers/payment-reference.ts';
import { checkPhone } from '#shared/domain/identifiers/phone.ts';
import { checkPostcode } from '#shared/domain/identifiers/postcode.ts';

interface Numbers {
  readonly check: (text: string) => IdentifierVerdict;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const kinds: Readonly<Record<string, Numbers>> = {
  postcode: {
    check: checkPostcode,
    right: ['2601 DC', '1011ab', 'NL-2611ET'],
    wrong: ['0123 AB', '26112 ET', '2611 SS', '1O11 AB', ''],
  },
  'telephone number': {
    check: checkPhone,
    right: [
      '0612345678',
      '+31 6 12345678',
      '0201234567',
      '0800-0001',
      '+31 (0)20 123 45 67',
      '0031201234567',
    ],
    wrong: ['061234567', '+31 06 12345678', '0000000000', 'onbekend', ''],
  },
  'e-mail address': {
    check: checkEmail,
    right: ['a.b+c@voorbeeld.nl', 'mailto:Info@Voorbeeld.NL', 'inkoop@sub.voorbeeld.example'],
    wrong: ['a@b', 'a@@b.nl', 'a b@c.nl', '@c.nl', '.a@c.nl', 'a@-c.nl', `a@${'x'.repeat(300)}.nl`],
  },
  'GS1 number': {
    check: checkGtin,
    right: ['4006381333931', '8712345678906', '73513537', '98412345678908', '036000291452'],
    wrong: ['8712345678960', '871234567890', '0000000000000', '871234567890A', ''],
  },
  'EORI number': {
    check: checkEori,
    right: ['NL004495445', 'NL000123456', 'DE1234567890'],
    wrong: ['NL004495445B01', 'NL4495445', 'NL004495454', '004495445', 'NL'],
  },
  'creditor reference': {
    check: checkCreditorReference,
    right: ['RF18 5390 0754 7034', 'RF185390075470Y', 'RF46202400123', 'RF7920240012345'],
    wrong: ['RF17539007547034', 'RF18', '539007547034'],
  },
  'payment reference': {
    check: checkPaymentReference,
    right: [
      '5000 0567 8901 2345',
      '12 2345 3462 2567',
      '69202400123',
      '072024001',
      '3202400123450001',
      '1000000000002001',
      '0000000000002006',
      '1234567',
      '+++123/4567/89002+++',
      'RF18 5390 0754 7034',
    ],
    wrong: ['5000056789012354', '12345678', '123456789012345', '+++123/4567/89012+++', 'factuur 12'],
  },
};

describe.each(Object.entries(kinds))('a %s', (_, { check, right, wrong }) => {
  it.each(right)('may be %s', (text) => expect(check(text).state).toBe('valid'));
  it.each(wrong)('may not be “%s”', (text) => expect(check(text).state).toBe('invalid'));
});
