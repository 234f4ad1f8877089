import { expect, it } from 'vitest';
import { keepContent } from '#electron/store/kept-content.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { aDocument, aDossier } from '../../support/a-dossier.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';
import { day } from '../../support/an-open-item.ts';

const content = 'c'.repeat(64) as ContentHash;
const file = '/data/bundel.pdf' as FilePath;
const moment = { at: '2026-03-16T09:00:00', who: 'anna' };

/** A file of two invoices, each in a dossier of its own or both in the first. */
async function aBundle(second: string) {
  const store = await aStore(aStorePath());
  const word = { text: 'Geheim', box: [0, 0, 1, 1] as const, size: 9, bold: false };
  const page = { number: 1, width: 595, height: 842, words: [word] };
  const reading = { status: 'text', hash: content, pages: 2, problem: null, durationMs: 3 } as const;
  const kept = keepContent({ kind: 'pages', pages: [page], embedded: [] });
  const recognised = { type: null, fields: {}, lines: [], references: [] };
  await store.cacheReadings([{ reading, recognised, content: kept }], 1, moment.at);
  const part = (pages: string) => ({
    ...aDocument('invoice'),
    file,
    hash: `${content}#${pages}` as ContentHash,
  });
  const documents = new Map([['order:1', [part('1-1')]]]);
  documents.set(second, [...(documents.get(second) ?? []), part('2-2')]);
  const put = [...documents].map(([id, own]) => ({
    fingerprint: 'one',
    asOf: day('2026-03-16'),
    dossier: { ...aDossier({ documents: own }), id: id as DossierId },
    evaluation: { findings: [], judgements: [] },
  }));
  const stamps = new Map([[file, { size: 10, mtimeMs: 1, hash: content }]]);
  await aSavedRun(store, [], [], { dossiers: { put, remove: [] }, stamps });
  await store.forgetDossier('order:1' as DossierId, moment);
  return [await store.cachedContent(content, 1), (await store.stamps()).size];
}

it('forgets a file of several documents with the dossier that they are all of', async () => {
  expect(await aBundle('order:1')).toEqual([null, 0]);
});

it('keeps a file of which another dossier holds a document', async () => {
  expect(await aBundle('order:2')).toEqual([expect.objectContaining({ kind: 'pages' }), 1]);
});
