import { describe, expect, it } from 'vitest';
import { aStore, aStorePath } from '../../support/a-store.ts';

const moment = { at: '2026-03-16T09:00:00', who: 'Anja' };
const pin = { filePattern: 'orders-*.xlsx', sheet: 'blad*', headerRow: 3 } as const;

describe('what a person decided about kinds of files', () => {
  it('is there after a restart, and gone again after undo', async () => {
    const path = aStorePath();
    const store = await aStore(path);
    await store.changeSetting({ kind: 'sheet', before: null, after: pin }, moment);
    await store.changeSetting({ kind: 'sheet', before: pin, after: { ...pin, headerRow: 4 } }, moment);
    await store.close();
    const again = await aStore(path);
    expect(await again.pins()).toEqual({ registers: [{ ...pin, headerRow: 4 }], documents: [] });
    expect(await again.undoLast(moment)).toBe(true);
    expect((await again.pins()).registers).toEqual([pin]);
    expect(await again.undoLast(moment)).toBe(true);
    expect((await again.pins()).registers).toEqual([]);
    expect(await again.undoLast(moment)).toBe(false);
  });

  it('keeps a document beside a sheet of the same name, and a file of a type in the history alone', async () => {
    const store = await aStore(aStorePath());
    const document = { filePattern: 'orders-*.xlsx', documentType: 'statement' } as const;
    await store.changeSetting({ kind: 'sheet', before: null, after: pin }, moment);
    await store.changeSetting({ kind: 'document', before: null, after: document }, moment);
    await store.changeSetting({ kind: 'type-file', file: 'order.yaml', before: null, after: 'x' }, moment);
    expect(await store.pins()).toEqual({ registers: [pin], documents: [document] });
    expect((await store.undoable())?.entries.map(({ setting }) => setting)).toEqual([
      { kind: 'type-file', file: 'order.yaml', before: null, after: 'x' },
    ]);
  });
});
