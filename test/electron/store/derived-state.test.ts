import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { NewReading } from '#electron/store/cached-reading.ts';
import { keepContent } from '#electron/store/kept-content.ts';
import type { DossierState } from '#electron/store/store.ts';
import type { FileContent } from '#shared/domain/content.ts';
import { type Dossier, dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash } from '#shared/domain/file-reading.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aSavedRun, aStore, aStorePath } from '../../support/a-store.ts';
import { day } from '../../support/an-open-item.ts';

const hash = (text: string) => text.repeat(64).slice(0, 64) as ContentHash;
const path = (text: string) => `/data/${text}` as FilePath;

const contentOf = (text: string): FileContent => ({
  kind: 'xml',
  root: { name: 'A', namespace: '', attributes: {}, children: [], text },
});

function aReading(of: string, words: string | null = of): NewReading {
  return {
    reading: { status: 'xml', hash: hash(of), pages: 1, problem: null, durationMs: 3 },
    recognised: { type: null, fields: {}, lines: [], references: [of] },
    content: words === null ? null : keepContent(contentOf(words)),
  };
}

describe('the read cache', () => {
  it('gives readings without their words, and the words when asked', async () => {
    const store = await aStore(aStorePath());
    const [a, b] = [aReading('a'), aReading('b', null)];
    await store.cacheReadings([a, b], 1, '2026-03-16T08:30:00');
    const known = await store.cachedReadings([hash('a'), hash('b'), hash('c')], 1);
    expect([...known.values()]).toEqual([
      { reading: a.reading, recognised: a.recognised, hasContent: true },
      { reading: b.reading, recognised: b.recognised, hasContent: false },
    ]);
    expect(await store.cachedContent(hash('a'), 1)).toEqual(contentOf('a'));
    expect(await store.cachedContent(hash('b'), 1)).toBeNull();
    expect(await store.cachedContent(hash('c'), 1)).toBeNull();
  });

  it('does not know what another version of the readers made', async () => {
    const store = await aStore(aStorePath());
    await store.cacheReadings([aReading('a')], 1, '2026-03-16T08:30:00');
    expect((await store.cachedReadings([hash('a')], 2)).size).toBe(0);
    expect(await store.cachedContent(hash('a'), 2)).toBeNull();
  });

  it('forgets what is in no file any more and what older readers made', async () => {
    const store = await aStore(aStorePath());
    await store.cacheReadings([aReading('a')], 1, '2026-03-16T08:30:00');
    await store.cacheReadings([aReading('a'), aReading('b')], 2, '2026-03-16T08:30:00');
    await store.forgetReadings(new Set([hash('b')]), 2);
    const left = await store.cachedReadings([hash('a'), hash('b')], 2);
    expect([...left.keys()]).toEqual([hash('b')]);
    expect((await store.cachedReadings([hash('a')], 1)).size).toBe(0);
  });

  it('leaves out what was damaged, so that it is read again', async () => {
    const file = aStorePath();
    const store = await aStore(file);
    await store.cacheReadings([aReading('a'), aReading('b')], 1, '2026-03-16T08:30:00');
    await store.close();
    spoil(file, `UPDATE read_cache SET reading = '{', content = x'00' WHERE hash = '${hash('a')}'`);
    const again = await aStore(file);
    expect([...(await again.cachedReadings([hash('a'), hash('b')], 1)).keys()]).toEqual([hash('b')]);
    expect(await again.cachedContent(hash('a'), 1)).toBeNull();
  });

  it('answers about more files than fit in one query', async () => {
    const store = await aStore(aStorePath());
    const many = Array.from({ length: 1203 }, (_, index) => aReading(String(index).padStart(8, '0')));
    await store.cacheReadings(many, 1, '2026-03-16T08:30:00');
    const turns: number[] = [];
    const known = await store.cachedReadings(
      many.map(({ reading }) => reading.hash),
      1,
      async (read) => turns.push(read),
    );
    expect(known.size).toBe(1203);
    expect(turns).toEqual([...Array.from({ length: 24 }, () => 50), 3]);
  });
});

describe('file stamps', () => {
  it('are exactly those that were given last', async () => {
    const file = aStorePath();
    const store = await aStore(file);
    const stamp = { size: 10, mtimeMs: 1_700_000_000_000.123, hash: hash('a') };
    await store.replaceStamps(
      new Map([
        [path('gone.pdf'), stamp],
        [path('é.pdf'), stamp],
        [path('b.pdf'), stamp],
      ]),
    );
    const next = new Map([
      [path('b.pdf'), { ...stamp, size: 11 }],
      [path('new.pdf'), stamp],
      [path('é.pdf'), stamp],
    ]);
    await store.replaceStamps(next);
    await store.close();
    expect(new Map(await (await aStore(file)).stamps())).toEqual(next);
  });
});

describe('dossiers as last evaluated', () => {
  const state = (key: string, fingerprint = 'one'): DossierState => {
    const id = dossierId('order', key);
    const finding = aFinding({ dossier: id });
    const dossier: Dossier = {
      id,
      type: 'order',
      key,
      party: null,
      stage: { state: 'absent', searched: [] },
      row: null,
      fields: {},
      documents: [],
      lines: [],
    };
    return {
      fingerprint,
      asOf: day('2026-03-16'),
      dossier,
      evaluation: {
        judgements: [
          { id: finding.id, dossier: id, verdict: 'violated' },
          { id: aFinding({ dossier: id, subject: 'b' }).id, dossier: id, verdict: 'satisfied' },
          { id: aFinding({ dossier: null, subject: 'c' }).id, dossier: null, verdict: 'undecided' },
          { id: aFinding({ dossier: id, subject: 'd' }).id, dossier: id, verdict: 'not-applicable' },
        ],
        findings: [finding],
      },
    };
  };

  it('are put, replaced and removed by a run', async () => {
    const file = aStorePath();
    const store = await aStore(file);
    await aSavedRun(store, [], [], { dossiers: { put: [state('1'), state('2'), state('3')], remove: [] } });
    await aSavedRun(store, [], [], {
      dossiers: { put: [state('2', 'two')], remove: [dossierId('order', '3')] },
    });
    await store.close();
    const states = await (await aStore(file)).dossierStates();
    expect([...states.values()]).toEqual([state('1'), state('2', 'two')]);
  });

  it('are exported as they are, not as they are packed', async () => {
    const store = await aStore(aStorePath());
    await aSavedRun(store, [], [], { dossiers: { put: [state('1')], remove: [] } });
    let text = '';
    for await (const piece of store.exportEverything()) text += piece;
    expect(JSON.parse(text).dossiers).toMatchObject([{ id: 'order:1', dossier: state('1').dossier }]);
  });

  it('that can not be read any more are left out, so that they are evaluated again', async () => {
    const file = aStorePath();
    const store = await aStore(file);
    await aSavedRun(store, [], [], { dossiers: { put: [state('1'), state('2'), state('3')], remove: [] } });
    await store.close();
    spoil(file, `UPDATE dossiers SET evaluation = '[[["?","x"]],[]]' WHERE id = 'order:1'`);
    spoil(file, `UPDATE dossiers SET dossier = '{"id":"order:9"}' WHERE id = 'order:2'`);
    expect([...(await (await aStore(file)).dossierStates()).keys()]).toEqual([dossierId('order', '3')]);
  });
});

describe('register values of the run before', () => {
  it('are kept for each dossier until it has newer ones', async () => {
    const store = await aStore(aStorePath());
    const [one, two] = [dossierId('order', '1'), dossierId('order', '2')];
    const value = (text: string) => ({ status: { kind: 'text', text } as const });
    await aSavedRun(store, [], [], {
      registerValues: new Map([
        [one, value('Nieuw')],
        [two, value('Nieuw')],
      ]),
    });
    await aSavedRun(store, [], [], { registerValues: new Map([[two, value('Geleverd')]]) });
    expect(new Map(await store.registerValues())).toEqual(
      new Map([
        [one, value('Nieuw')],
        [two, value('Geleverd')],
      ]),
    );
  });
});

function spoil(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
