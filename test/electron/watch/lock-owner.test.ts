import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lockOwner, ownerInLine, ownerInLock } from '#electron/watch/lock-owner.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A lock file as Excel writes it: length and name in 55 bytes, padded with spaces, then the same in UTF-16. */
function excelLock(name: string): Uint8Array {
  const bytes = Buffer.alloc(165, 0x20);
  bytes[0] = name.length;
  bytes.write(name, 1, 'latin1');
  bytes.writeUInt16LE(name.length, 55);
  bytes.write(name, 57, 'utf16le');
  return bytes;
}

describe('a lock file', () => {
  it('of Excel tells its owner, with letters outside Western Europe too', () => {
    expect([ownerInLock(excelLock('J. Voorbeeld')), ownerInLock(excelLock('Zoë Łódź'))]).toEqual([
      'J. Voorbeeld',
      'Zoë Łódź',
    ]);
  });

  it('of Word, without the second name, tells its owner', () => {
    const bytes = Buffer.alloc(54, 0);
    bytes[0] = 5;
    bytes.write('André', 1, 'latin1');
    expect(ownerInLock(bytes)).toBe('André');
  });

  it('of LibreOffice tells its owner, or else the account', () => {
    const bytes = (line: string) => new TextEncoder().encode(line);
    expect([
      ownerInLine(bytes(',account,computer,16.03.2026 09:12,file:///home/;')),
      ownerInLine(bytes('J. Voorbeeld,account,computer,16.03.2026 09:12,file:///home/;')),
    ]).toEqual(['account', 'J. Voorbeeld']);
  });

  it('with anything else in it gives a short clean name or none', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const owner of [ownerInLock(bytes), ownerInLine(bytes)]) {
          if (owner !== null) expect(owner).toMatch(/^[^\p{C}]{1,60}$/u);
        }
      }),
    );
  });

  it('is found beside its document, under each of the names office programs give it', async () => {
    const folder = temporaryFolder();
    await writeFile(join(folder, '~$orders.xlsx'), excelLock('J. Voorbeeld'));
    await writeFile(join(folder, '~$rief aan klant.docx'), excelLock('K. Proef'));
    await writeFile(join(folder, '.~lock.kas.ods#'), 'L. Test,acc,pc,now,file:///;');
    await writeFile(join(folder, '~$groot.xlsx'), Buffer.alloc(5000, 5));
    const owners = ['orders.xlsx', 'brrief aan klant.docx', 'kas.ods', 'groot.xlsx', 'vrij.xlsx'].map(
      (name) => lockOwner(join(folder, name)),
    );
    expect(await Promise.all(owners)).toEqual(['J. Voorbeeld', 'K. Proef', 'L. Test', null, null]);
  });
});
