import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBackend } from '../../support/a-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Drops a paper that lies in the sample already; it can prove nothing new of its dossier. */
async function dropped(state: string, pattern: string) {
  const { backend, run } = await aBackend(state);
  const opened = await backend.handlers.openSample({});
  const folder = opened.ok ? opened.value.workspace?.folders[0] : undefined;
  if (folder === undefined) throw new Error('The sample is not built: run npm run build first');
  await run();
  const [file] = globSync(pattern, { cwd: folder }).sort();
  if (file === undefined) throw new Error(`The sample has no ${pattern}`);
  const reply = await backend.handlers.quickCheck({ files: [{ path: join(folder, file) }] });
  const today = await backend.handlers.getToday({});
  const [result] = reply.ok ? reply.value : [];
  const open = today.ok
    ? today.value.items.filter(({ item }) => item.finding.dossier === result?.dossier?.id)
    : [];
  return {
    verdict: result?.verdict,
    key: result?.dossier?.key,
    open: open.map(({ item }) => item.finding.class).sort(),
    settles: result?.wouldSettle,
    completes: result?.wouldComplete,
  };
}

describe('a dropped file', () => {
  it('does not complete a dossier in which a double still stands open', async () => {
    expect(await dropped(temporaryFolder(), 'Orders/2026-00044*/OB*.pdf')).toEqual({
      verdict: 'fine',
      key: '2026-00044',
      open: ['duplicate'],
      settles: [],
      completes: false,
    });
  });

  it('asks for attention where another file is the same invoice', async () => {
    expect(await dropped(temporaryFolder(), 'Inkoop/Document1.pdf')).toMatchObject({
      verdict: 'attention',
      key: '2026100264',
      open: ['duplicate'],
    });
  });

  it('does not settle a change that nobody has dealt with', async () => {
    expect(await dropped(temporaryFolder(), 'Orders/2026-00034*/VF26*.pdf')).toEqual({
      verdict: 'attention',
      key: '2026-00034',
      open: ['changed'],
      settles: [],
      completes: false,
    });
  });
});
