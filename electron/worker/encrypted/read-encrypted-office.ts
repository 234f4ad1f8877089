import { type FileReader, type ReadInput, type ReadOutcome, refused } from '../file-reader.ts';
import type { FileKind } from '../sniff-kind.ts';
import { decryptOffice } from './decrypt-office.ts';

/** An encrypted Office file by the passwords that a person gave; `read` reads what comes out. */
export function readEncryptedOffice(
  read: (input: ReadInput, mayBe: readonly FileKind[]) => Promise<ReadOutcome>,
): FileReader {
  return async (input) => {
    for (const password of input.passwords ?? []) {
      const opened = decryptOffice(input.bytes, password);
      if (opened.kind === 'decrypted') {
        return read({ ...input, bytes: opened.bytes }, ['xlsx', 'old-sheet', 'ods', 'word']);
      }
      if (opened.kind === 'unknown-way')
        return refused('encrypted', 'encrypted', 'in a way that is not known');
    }
    const tried = (input.passwords ?? []).length > 0;
    return refused('encrypted', 'encrypted', tried ? 'no password given fits' : 'encrypted Office file');
  };
}
