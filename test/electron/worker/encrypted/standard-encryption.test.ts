import { createCipheriv } from 'node:crypto';
import { expect, test } from 'vitest';
import { decryptStandard } from '#electron/worker/encrypted/standard-encryption.ts';

/** Salt, verifier and key of a file that Office 2007 locked with `Password1234_` (AES with 128 bits and SHA-1). */
const salt = Buffer.from('e88266490c5bd1eebd2b4394e3f830ef', 'hex');
const verifier = Buffer.from('516f732e966fac17b1c5d7d8cc36c928', 'hex');
const verifierHash = Buffer.from('2b6168dabe2911ad2bd37c1746745c14d3cf1bb140a48f4e6f3d23880872b16a', 'hex');
const key = Buffer.from('40b13a71f90b966e375408f2d181a1aa', 'hex');

const numbers = (...values: readonly number[]) => Buffer.from(Uint32Array.from(values).buffer);

/** MS-OFFCRYPTO 2.3.4.5: version and flags, then the header with its length, then the verifier. */
function info(): Buffer {
  const header = Buffer.concat([
    numbers(0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0),
    Buffer.from('A\0\0\0', 'latin1'),
  ]);
  const versions = Buffer.from([3, 0, 2, 0, 0x24, 0, 0, 0]);
  return Buffer.concat([
    versions,
    numbers(header.length),
    header,
    numbers(16),
    salt,
    verifier,
    numbers(20),
    verifierHash,
  ]);
}

/** A package of this text, locked with that key. */
function locked(text: string): Buffer {
  const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 16) * 16, '\0'), 'latin1');
  return Buffer.concat([numbers(text.length, 0), cipher.update(padded), cipher.final()]);
}

test('a file that Office 2007 locked opens with its password, and with no other', () => {
  const opened = decryptStandard(info(), locked('PK and the rest'), 'Password1234_');
  expect(opened.kind === 'decrypted' && Buffer.from(opened.bytes).toString('latin1')).toBe('PK and the rest');
  expect(decryptStandard(info(), locked('PK'), 'password1234_').kind).toBe('wrong-password');
  expect(decryptStandard(info().subarray(0, 90), locked('PK'), 'Password1234_').kind).toBe('unknown-way');
});
