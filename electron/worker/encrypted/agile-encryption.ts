import { createHash } from 'node:crypto';
import type { XmlElement } from '#shared/domain/content.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { type Decrypted, withoutPadding } from './decrypted.ts';

/** Blocks that each key is made for (MS-OFFCRYPTO 2.3.4.11 to 2.3.4.13). */
const verifierInputBlock = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const verifierValueBlock = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const packageKeyBlock = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];
const segmentLength = 4096;
/** Office writes 100,000; a file may ask for ten million to keep the computer busy. */
const mostSpins = 1_000_000;

interface KeyParameters {
  readonly salt: Buffer;
  readonly hash: string;
  /** Bytes. */
  readonly keyLength: number;
  readonly blockSize: number;
}

/** Opens a package that is encrypted the agile way, as Office does since 2010 (MS-OFFCRYPTO 2.3.4.10). */
export function decryptAgile(info: Uint8Array, encrypted: Uint8Array, password: string): Decrypted {
  const parsed = parseXml(Buffer.from(info).toString('utf8'));
  if (parsed.kind === 'refused') return { kind: 'unknown-way' };
  const keyData = find(parsed.root, 'keyData');
  const encryptedKey = find(parsed.root, 'encryptedKey');
  const whole = keyData && parametersOf(keyData);
  const own = encryptedKey && parametersOf(encryptedKey);
  const spins = Number(encryptedKey?.attributes['spinCount']);
  if (!encryptedKey || !whole || !own || !(spins >= 0 && spins <= mostSpins)) return { kind: 'unknown-way' };
  const base = spun(own, password, spins);
  const decrypt = (name: string, block: readonly number[]) =>
    withoutPadding(
      Buffer.from(encryptedKey.attributes[name] ?? '', 'base64'),
      keyFor(own, base, block),
      fitted(own.salt, own.blockSize),
    );
  const input = decrypt('encryptedVerifierHashInput', verifierInputBlock);
  const value = decrypt('encryptedVerifierHashValue', verifierValueBlock);
  const expected = hashOf(own.hash, input.subarray(0, own.salt.length));
  if (!expected.equals(value.subarray(0, expected.length))) return { kind: 'wrong-password' };
  const key = decrypt('encryptedKeyValue', packageKeyBlock).subarray(0, whole.keyLength);
  if (key.length !== whole.keyLength) return { kind: 'unknown-way' };
  return { kind: 'decrypted', bytes: segments(Buffer.from(encrypted), key, whole) };
}

function parametersOf({ attributes }: XmlElement): KeyParameters | null {
  const {
    saltValue = '',
    hashAlgorithm = '',
    keyBits = '',
    blockSize = '',
    cipherAlgorithm,
    cipherChaining,
  } = attributes;
  const hash = /^SHA-?(1|256|384|512)$/i.exec(hashAlgorithm)?.[1];
  const known = cipherAlgorithm === 'AES' && cipherChaining === 'ChainingModeCBC' && blockSize === '16';
  if (!known || hash === undefined || !/^(128|192|256)$/.test(keyBits)) return null;
  return {
    salt: Buffer.from(saltValue, 'base64'),
    hash: `sha${hash}`,
    keyLength: Number(keyBits) / 8,
    blockSize: 16,
  };
}

function spun({ salt, hash }: KeyParameters, password: string, spins: number): Buffer {
  let value = hashOf(hash, salt, Buffer.from(password, 'utf16le'));
  const count = Buffer.alloc(4);
  for (let spin = 0; spin < spins; spin += 1) {
    count.writeUInt32LE(spin);
    value = hashOf(hash, count, value);
  }
  return value;
}

function keyFor({ hash, keyLength }: KeyParameters, base: Buffer, block: readonly number[]): Buffer {
  return fitted(hashOf(hash, base, Buffer.from(block)), keyLength);
}

/** The package in segments of 4 kB, each with a start of its own; the first eight bytes are its length. */
function segments(encrypted: Buffer, key: Buffer, { salt, hash, blockSize }: KeyParameters): Buffer {
  const pieces: Buffer[] = [];
  const number = Buffer.alloc(4);
  for (let at = 8, index = 0; at < encrypted.length; at += segmentLength, index += 1) {
    number.writeUInt32LE(index);
    const piece = encrypted.subarray(at, at + segmentLength);
    pieces.push(withoutPadding(piece, key, fitted(hashOf(hash, salt, number), blockSize)));
  }
  const length = encrypted.length < 8 ? 0 : Number(encrypted.readBigUInt64LE(0));
  return Buffer.concat(pieces).subarray(0, length);
}

/** Cut to the length, or filled up with 0x36. */
function fitted(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);
}

function hashOf(hash: string, ...pieces: readonly Buffer[]): Buffer {
  const digest = createHash(hash);
  for (const piece of pieces) digest.update(piece);
  return digest.digest();
}

function find(element: XmlElement, name: string): XmlElement | null {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}
