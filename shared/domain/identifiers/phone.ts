import { type IdentifierVerdict, invalid } from './identifier-verdict.ts';

/**
 * A telephone number as it can be dialled from the Netherlands: ten digits that begin with 0, the same behind +31 or 0031, a service
 * number (0800, 0900, 0906, 0909), a machine number of twelve digits (097), a municipality (14 and its net number), or an
 * international number of 7 to 15 digits (ITU-T E.164). The double form `+31 (0)20` counts.
 */
export function checkPhone(text: string): IdentifierVerdict {
  const written = text
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s.()\-/\u2010-\u2015]/g, '');
  const number = written.replace(/^00(?=[1-9])/, '+');
  if (!/^\+?\d+$/.test(number)) return invalid('characters');
  return number.startsWith('+') ? international(number) : national(number);
}

function international(number: string): IdentifierVerdict {
  if (number.startsWith('+31')) return national(`0${number.slice(3)}`);
  if (!/^\+[1-9]/.test(number)) return invalid('country');
  return number.length >= 8 && number.length <= 16
    ? { state: 'valid', normalised: number }
    : invalid('length');
}

function national(number: string): IdentifierVerdict {
  if (/^0(?:800|90[069])(?:\d{4}|\d{7})$/.test(number)) return { state: 'valid', normalised: number };
  if (/^14\d{3,4}$/.test(number) || /^097\d{9}$/.test(number)) return { state: 'valid', normalised: number };
  if (!number.startsWith('0')) return invalid('structure');
  if (number.length !== 10) return invalid('length');
  return /^0[1-9]/.test(number)
    ? { state: 'valid', normalised: `+31${number.slice(1)}` }
    : invalid('structure');
}
