import { createHash } from 'node:crypto';
import { type Decrypted, withoutPadding } from './decrypted.ts';

const spins = 50_000;
/** CALG_AES_128, CALG_AES_192 and CALG_AES_256. */
const aesKinds: readonly number[] = [0x660e, 0x660f, 0x6610];

/** Opens a package that is encrypted the standard way, as Office 2007 does: AES with SHA-1 (MS-OFFCRYPTO 2.3.4.5). */
export function decryptStandard(info: Uint8Array, encrypted: Uint8Array, password: string): Decrypted {
  const view = Buffer.from(info);
  if (view.length < 12) return { kind: 'unknown-way' };
  const headerLength = view.readUInt32LE(8);
  const verifier = 12 + headerLength;
  if (headerLength < 32 || verifier + 72 > view.length) return { kind: 'unknown-way' };
  const keyLength = view.readUInt32LE(12 + 16) / 8;
  if (!aesKinds.includes(view.readUInt32LE(12 + 8)) || ![16, 24, 32].includes(keyLength)) {
    return { kind: 'unknown-way' };
  }
  const salt = view.subarray(verifier + 4, verifier + 20);
  const key = keyOf(salt, password, keyLength);
  const input = withoutPadding(view.subarray(verifier + 20, verifier + 36), key, null);
  const value = withoutPadding(view.subarray(verifier + 40, verifier + 72), key, null);
  if (!sha1(input).equals(value.subarray(0, 20))) return { kind: 'wrong-password' };
  const body = Buffer.from(encrypted);
  const length = body.length < 8 ? 0 : Number(body.readBigUInt64LE(0));
  return { kind: 'decrypted', bytes: withoutPadding(body.subarray(8), key, null).subarray(0, length) };
}

function keyOf(salt: Buffer, password: string, length: number): Buffer {
  let value = sha1(salt, Buffer.from(password, 'utf16le'));
  const count = Buffer.alloc(4);
  for (let spin = 0; spin < spins; spin += 1) {
    count.writeUInt32LE(spin);
    value = sha1(count, value);
  }
  const last = sha1(value, Buffer.alloc(4));
  const masked = (byte: number) => {
    const block = Buffer.alloc(64, byte);
    last.forEach((one, at) => {
      block[at] = one ^ byte;
    });
    return sha1(block);
  };
  return Buffer.concat([masked(0x36), masked(0x5c)]).subarray(0, length);
}

function sha1(...pieces: readonly Buffer[]): Buffer {
  const digest = createHash('sha1');
  for (const piece of pieces) digest.update(piece);
  return digest.digest();
}
