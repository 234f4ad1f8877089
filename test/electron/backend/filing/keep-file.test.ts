import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FilePath } from '#shared/domain/evidence.ts';
import { drawPaper } from '../../../sample/draw-paper.ts';
import { flawlessWorkspace } from '../../../sample/flawless-workspace.ts';
import { aBackend } from '../../../support/a-backend.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const dossier = 'order:202600048';

/** The delivery note that is missing in the sample, as an attachment of a mail. */
async function missingNote(name = 'van de chauffeur.pdf') {
  const paper = flawlessWorkspace().papers.find(
    ({ file }) => file.includes('2026-00048') && /pakbon|afleverbon/i.test(file),
  );
  if (!paper) throw new Error('The sample has no delivery note for 2026-00048');
  return { name, base64: Buffer.from(await drawPaper(paper)).toString('base64') };
}

async function checkedSample() {
  const state = temporaryFolder();
  const { backend, run } = await aBackend(state);
  const opened = await backend.handlers.openSample({});
  const folder = opened.ok ? opened.value.workspace?.folders[0] : undefined;
  if (folder === undefined) throw new Error('The sample is not built: run npm run build first');
  await run();
  return { backend, run, folder, state };
}

/** Every file of a folder with its content and its time. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => {
      const path = join(folder, name);
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [name, `${hash} ${statSync(path).mtimeMs}`];
    }),
  );
}

async function stateOf(backend: Awaited<ReturnType<typeof aBackend>>['backend']) {
  const reply = await backend.handlers.getDossier({ dossier });
  if (!reply.ok) throw new Error(reply.failure.code);
  const note = reply.value.requirements.find(({ label }) => /bon/i.test(label.nl));
  return {
    status: reply.value.summary.status,
    note: note?.state,
    diary: reply.value.history.map(({ what }) => what.nl).filter((line) => /[Kk]opie|ngedaan/.test(line)),
  };
}

describe('keeping a dropped file', () => {
  it('copies it into the folder of its dossier, completes that, and is undone without a trace', async () => {
    const { backend, run, folder } = await checkedSample();
    const before = filesOf(folder);
    const file = await missingNote();

    const verdict = await backend.handlers.quickCheck({ files: [file], dossier });
    const plan = await backend.handlers.planKeep({ file, dossier });
    const kept = await backend.handlers.keepFile({ file, dossier });
    const with1 = filesOf(folder);
    await run();
    const complete = await stateOf(backend);
    const undone = await backend.handlers.undo({});
    await run();

    expect(
      verdict.ok && { completes: verdict.value[0]?.wouldComplete, for: verdict.value[0]?.fulfils?.label.nl },
    ).toEqual({ completes: true, for: expect.stringMatching(/bon/i) });
    const shownPath = expect.stringMatching(/^Orders\/2026-00048 .*\/Afleverbon 2026-00048\.pdf$/);
    expect(plan.ok && plan.value).toMatchObject({
      name: 'Afleverbon 2026-00048.pdf',
      isNewFolder: false,
      alreadyAt: null,
    });
    expect(kept).toEqual({ ok: true, value: { kind: 'copied', shownPath } });
    expect([...with1].filter(([name, content]) => before.get(name) !== content)).toHaveLength(1);
    expect([...before].filter(([name, content]) => with1.get(name) !== content)).toEqual([]);
    expect(complete).toEqual({
      status: 'complete',
      note: 'valid',
      diary: [
        expect.stringMatching(/^Kopie in de map van het dossier bewaard: .*Afleverbon 2026-00048\.pdf$/),
      ],
    });
    expect(undone.ok).toBe(true);
    expect(filesOf(folder)).toEqual(before);
    expect(await stateOf(backend)).toMatchObject({ status: 'incomplete', note: 'missing' });
  });

  it('writes over no file, and leaves a copy in which somebody worked since', async () => {
    const { backend, folder } = await checkedSample();
    const first = await backend.handlers.keepFile({ file: await missingNote(), dossier });
    const own = globSync(join(folder, 'Orders/2026-00048*/Afleverbon 2026-00048.pdf'))[0] as FilePath;
    const other = { name: 'x.txt', base64: Buffer.from('2026-00048').toString('base64') };
    const text = await backend.handlers.keepFile({ file: other, dossier });
    const again = await backend.handlers.keepFile({
      file: { name: 'y.txt', base64: Buffer.from('2026-00048 bis').toString('base64') },
      dossier,
    });
    const [name, next] = [text, again].map((reply) => (reply.ok ? reply.value.shownPath : ''));
    const copy = join(folder, next ?? '');
    appendFileSync(copy, 'aangevuld');
    const refused = await backend.handlers.undo({});
    rmSync(copy);
    const gone = await backend.handlers.undo({});

    expect(first.ok && existsSync(own)).toBe(true);
    expect(next).toBe(name?.replace(/\.txt$/, ' (2).txt'));
    expect(refused).toMatchObject({ ok: false, failure: { code: 'changed-since' } });
    expect(gone.ok).toBe(true);
    expect(existsSync(own)).toBe(true);
  });

  it('links a file that lies in the workspace already, and copies nothing', async () => {
    const { backend, folder } = await checkedSample();
    const before = filesOf(folder);
    const inside = globSync(join(folder, 'Orders/2026-00039*/*.pdf')).sort()[0] ?? '';

    const kept = await backend.handlers.keepFile({ file: { path: inside }, dossier });

    expect(kept).toMatchObject({ ok: true, value: { kind: 'linked' } });
    expect(filesOf(folder)).toEqual(before);
  });

  it('takes nothing that could be a program', async () => {
    const { backend, folder } = await checkedSample();
    const before = filesOf(folder);
    const file = { name: 'factuur.pdf.exe', base64: 'TVo=' };
    expect(await backend.handlers.keepFile({ file, dossier })).toMatchObject({ ok: false });
    expect(filesOf(folder)).toEqual(before);
  });
});
