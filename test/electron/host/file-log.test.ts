import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileLog } from '#electron/host/file-log.ts';
import { aClock } from '../../support/a-clock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('writes a line with its time, and keeps the file below two megabytes with the one before it', () => {
  const file = join(temporaryFolder(), 'logs', 'sluitend.log');
  const log = fileLog(file, aClock, null);
  log.info('started');
  writeFileSync(file, 'x'.repeat(1024 * 1024 + 1), { flag: 'a' });
  log.info('again');
  expect([readFileSync(file, 'utf8'), statSync(`${file}.old`).size > 1024 * 1024]).toEqual([
    '2026-03-16T08:30:00 info again\n',
    true,
  ]);
});
