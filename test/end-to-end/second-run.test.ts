import { appendFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FinishedRun } from '#electron/run/run-types.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { makeSample } from '../sample/make-sample.ts';
import { aWorkspace, day } from '../support/run-workspace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function aSample() {
  const folder = temporaryFolder();
  await makeSample(folder);
  const sample = join(folder, 'voorbeeldmap');
  return { sample, state: folder, workspace: await aWorkspace(sample, folder) };
}

const asTold = (items: readonly OpenItem[]) =>
  items.map(({ id, status, since, finding }) => ({ id, status, since, values: finding.valuesHash }));

/** A document of an order in which nothing is wrong. */
function healthyPaper({ dossiers }: FinishedRun): string {
  const healthy = dossiers.find(({ dossier, status }) => status === 'complete' && dossier.type === 'order');
  const [paper] = healthy?.dossier.documents ?? [];
  if (!paper) throw new Error('The sample has no healthy order');
  return paper.file;
}

const kinds = ({ changes }: FinishedRun) => [...new Set(changes.map(({ kind }) => kind))].sort();

describe('a second run', () => {
  it('over the unchanged folder reads no file, judges no dossier again and keeps every item', async () => {
    const { workspace } = await aSample();
    const first = await workspace.finish();
    workspace.read.length = 0;
    const second = await workspace.finish();
    expect({ read: workspace.read, evaluated: second.evaluated, kinds: kinds(second) }).toEqual({
      read: [],
      evaluated: 0,
      kinds: ['kept'],
    });
    expect(asTold(second.items)).toEqual(asTold(first.items));
  });

  it('after one PDF is replaced reads that file and judges that dossier only', async () => {
    const { workspace } = await aSample();
    const file = healthyPaper(await workspace.finish());
    workspace.read.length = 0;
    appendFileSync(file, '\n% saved again\n');
    const second = await workspace.finish();
    expect({ read: workspace.read, evaluated: second.evaluated }).toEqual({ read: [file], evaluated: 1 });
  });

  it('on the next day judges deadlines again without reading anything', async () => {
    const { workspace } = await aSample();
    await workspace.finish();
    workspace.read.length = 0;
    const second = await workspace.finish({ asOf: day('2026-03-17') });
    expect({ read: workspace.read, evaluated: second.evaluated }).toEqual({
      read: [],
      evaluated: second.dossiers.length,
    });
  });

  it('while the folder is away solves nothing, finds nothing new and says what it could not check', async () => {
    const { sample, workspace } = await aSample();
    const first = await workspace.finish();
    renameSync(sample, `${sample} away`);
    const away = await workspace.finish();
    expect({ kinds: kinds(away), items: away.items.length, dossiers: away.dossiers.length }).toEqual({
      kinds: ['not-rechecked'],
      items: first.items.length,
      dossiers: first.dossiers.length,
    });
    expect(away.unread.length).toBeGreaterThan(0);
    renameSync(`${sample} away`, sample);
    const back = await workspace.finish();
    expect({ kinds: kinds(back), items: asTold(back.items) }).toEqual({
      kinds: ['kept'],
      items: asTold(first.items),
    });
  });

  it('says which folder is out of reach when it never saw it', async () => {
    const folder = temporaryFolder();
    const workspace = await aWorkspace(join(folder, 'nergens'), folder);
    expect(await workspace.run()).toEqual({
      kind: 'failed',
      code: 'folder-unreadable',
      detail: join(folder, 'nergens'),
    });
  });

  it('that is cancelled leaves the list as it was, and the next one goes on with what was read', async () => {
    const { workspace } = await aSample();
    const stop = new AbortController();
    const cancelled = await workspace.run({
      signal: stop.signal,
      onProgress: (state) => {
        if (state.kind === 'running' && state.stage === 'read' && state.done >= 20) stop.abort();
      },
    });
    expect({ cancelled, items: await workspace.store.items() }).toEqual({
      cancelled: { kind: 'cancelled' },
      items: [],
    });
  });

  it('takes a duplicate off the list when one of the two is gone', async () => {
    const { workspace } = await aSample();
    const first = await workspace.finish();
    const double = first.items.find(({ id }) => id.startsWith('order:202600044/') && id.includes('dubbel'));
    const copy = double?.finding.evidence.map(({ at }) => at.file).find((file) => file.includes('(1)'));
    if (!double || copy === undefined || !existsSync(copy)) throw new Error('The sample lost its duplicate');
    rmSync(copy);
    const second = await workspace.finish();
    expect(second.changes.find(({ item }) => item.id === double.id)?.kind).toBe('resolved');
  });
});
