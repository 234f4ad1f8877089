import { createCipheriv, createHash } from 'node:crypto';
import { CFB } from '@e965/xlsx';

const salt = Buffer.from('0123456789abcdef', 'latin1');
const key = Buffer.alloc(32, 7);
const spins = 500;
const hash = (...pieces: readonly Buffer[]) => createHash('sha512').update(Buffer.concat(pieces)).digest();
const little = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A package encrypted with a password as Office does since 2010 (MS-OFFCRYPTO, agile encryption). */
export function anEncryptedOffice(bytes: Uint8Array, password: string): Uint8Array {
  let base = hash(salt, Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < spins; spin += 1) base = hash(little(spin), base);
  const locked = (block: string, value: Buffer) =>
    encrypted(value, hash(base, Buffer.from(block, 'hex')).subarray(0, 32), salt).toString('base64');
  const input = Buffer.alloc(16, 3);
  const parameters = `saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="${salt.toString('base64')}"`;
  const xml =
    `<encryption xmlns="e" xmlns:p="p"><keyData ${parameters}/><keyEncryptors><keyEncryptor><p:encryptedKey spinCount="${spins}" ${parameters} ` +
    `encryptedVerifierHashInput="${locked('fea7d2763b4b9e79', input)}" encryptedVerifierHashValue="${locked('d7aa0f6d3061344e', hash(input))}" ` +
    `encryptedKeyValue="${locked('146e0be7abacd0d6', key)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(
    file,
    '/EncryptionInfo',
    Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from(xml)]),
  );
  CFB.utils.cfb_add(file, '/EncryptedPackage', packaged(Buffer.from(bytes)));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

function packaged(bytes: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  const pieces: Buffer[] = [length];
  for (let at = 0, index = 0; at < bytes.length; at += 4096, index += 1) {
    const start = hash(salt, little(index)).subarray(0, 16);
    pieces.push(encrypted(bytes.subarray(at, at + 4096), key, start));
  }
  return Buffer.concat(pieces);
}

/** Whole blocks; the last is filled up with zeros. */
function encrypted(bytes: Buffer, secret: Buffer, start: Buffer): Buffer {
  const padded = Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
  const cipher = createCipheriv('aes-256-cbc', secret, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(padded), cipher.final()]);
}
