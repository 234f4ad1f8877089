import { createDecipheriv } from 'node:crypto';

/** What came of a password on an encrypted file. */
export type Decrypted =
  | { readonly kind: 'decrypted'; readonly bytes: Uint8Array }
  | { readonly kind: 'wrong-password' }
  /** Encrypted in a way this program does not know. */
  | { readonly kind: 'unknown-way' };

/** Whole blocks of AES, in CBC with a start, else in ECB. What is no whole block is left out. */
export function withoutPadding(bytes: Buffer, key: Buffer, start: Buffer | null): Buffer {
  const algorithm = `aes-${key.length * 8}-${start === null ? 'ecb' : 'cbc'}`;
  const decipher = createDecipheriv(algorithm, key, start).setAutoPadding(false);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
  return Buffer.concat([decipher.update(whole), decipher.final()]);
}
