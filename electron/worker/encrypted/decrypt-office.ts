import { CFB } from '@e965/xlsx';
import { decryptAgile } from './agile-encryption.ts';
import type { Decrypted } from './decrypted.ts';
import { decryptStandard } from './standard-encryption.ts';

/** Opens an Office file (xlsx, xlsb, docx) that is encrypted with a password. The package comes out, still to be read. */
export function decryptOffice(bytes: Uint8Array, password: string): Decrypted {
  const streams = streamsOf(bytes);
  if (streams === null) return { kind: 'unknown-way' };
  const { info, encrypted } = streams;
  const [major, minor] = [Buffer.from(info).readUInt16LE(0), Buffer.from(info).readUInt16LE(2)];
  if (major === 4 && minor === 4) return decryptAgile(info.subarray(8), encrypted, password);
  return minor === 2 ? decryptStandard(info, encrypted, password) : { kind: 'unknown-way' };
}

function streamsOf(bytes: Uint8Array): { readonly info: Uint8Array; readonly encrypted: Uint8Array } | null {
  try {
    const file = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    const stream = (name: string) => Uint8Array.from(CFB.find(file, name)?.content ?? []);
    const [info, encrypted] = [stream('/EncryptionInfo'), stream('/EncryptedPackage')];
    return info.length < 8 || encrypted.length < 8 ? null : { info, encrypted };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
