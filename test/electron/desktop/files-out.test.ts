import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { innerPath } from '#electron/worker/containers/inner-path.ts';
import { failure, success } from '#shared/api/reply.ts';
import { builtDesktop } from '../../support/built-app.ts';
import { type StandIn, startStandIn, windowOf } from '../../support/electron-stand-in.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let main: string;
beforeAll(async () => {
  ({ main } = await builtDesktop());
}, 180_000);

const names = ['factuur.pdf', 'orders.xlsx', 'macro.xlsm', 'programma.exe'];

/** The program with a workspace of these files open, and programs of these names in the folders that the system looks in. */
async function aProgram(programs: readonly string[] = []) {
  const workspace = temporaryFolder();
  for (const name of names) await writeFile(join(workspace, name), 'x');
  await symlink(join(workspace, 'programma.exe'), join(workspace, 'koppeling.pdf'));
  await writeFile(join(workspace, '..', 'elders.pdf'), 'x');
  const bin = temporaryFolder();
  const asked = join(bin, 'asked');
  for (const name of programs) {
    await writeFile(join(bin, name), `#!/bin/sh\necho "$(basename "$0")|$1|$2" >> '${asked}'\n`);
    await chmod(join(bin, name), 0o755);
  }
  const path = [bin, '/bin', '/usr/bin'].filter((one) => programs.length > 0 || one === bin);
  const app = startStandIn({
    main,
    dataFolder: temporaryFolder(),
    environment: { PATH: path.join(delimiter) },
  });
  onTestFinished(async () => void (await app.quit()));
  await windowOf(app);
  await app.ask({ kind: 'call', method: 'openWorkspace', input: { folders: [workspace] } });
  return { app, workspace, asked };
}

const call = (app: StandIn, method: string, input: unknown) => app.ask({ kind: 'call', method, input });

describe('a document', () => {
  it('can be dragged out of the window; no program, no macro, no link to one, and nothing outside the workspace', async () => {
    const { app, workspace } = await aProgram();
    for (const name of [...names, 'koppeling.pdf', '../elders.pdf'])
      await call(app, 'dragOriginal', { file: join(workspace, name) });
    const { dragged } = await app.ask({ kind: 'state' });
    expect(dragged).toEqual([join(workspace, 'factuur.pdf'), join(workspace, 'orders.xlsx')]);
  });

  it('that is inside a zip goes as that zip', async () => {
    const { app, workspace } = await aProgram();
    await writeFile(join(workspace, 'post.zip'), 'x');
    const zip = join(workspace, 'post.zip');
    await call(app, 'dragOriginal', { file: innerPath(zip, 'factuur.pdf') });
    expect((await app.ask({ kind: 'state' })).dragged).toEqual([zip]);
  });

  it('is shown in its folder, of whatever kind it is', async () => {
    const { app, workspace } = await aProgram();
    await call(app, 'openOriginal', { file: join(workspace, 'programma.exe'), where: 'folder' });
    const { shownInFolder, opened } = await app.ask({ kind: 'state' });
    expect([shownInFolder, opened]).toEqual([[join(workspace, 'programma.exe')], []]);
  });

  it('that was dropped on the page is known by its real path, and may be asked about from then on', async () => {
    const { app } = await aProgram();
    const check = () => call(app, 'quickCheck', { files: [{ path: '/dropped/factuur.pdf' }] });
    expect(await check()).toMatchObject({ ok: false, failure: { code: 'not-in-workspace' } });
    expect(await app.ask({ kind: 'path-of', name: 'factuur.pdf' })).toBe('/dropped/factuur.pdf');
    expect(await check()).toMatchObject({ ok: true, value: [{ name: 'factuur.pdf' }] });
  });
});

describe.runIf(process.platform === 'linux')('opening at a place', () => {
  it('sends the reader to the page and the spreadsheet program to the cell', async () => {
    const { app, workspace, asked } = await aProgram(['evince', 'soffice']);
    const [pdf, sheet] = [join(workspace, 'factuur.pdf'), join(workspace, 'orders.xlsx')];
    const replies = [
      await call(app, 'openOriginal', { file: pdf, where: 'file', place: { kind: 'page', page: 3 } }),
      await call(app, 'openOriginal', {
        file: sheet,
        where: 'file',
        place: { kind: 'cell', sheet: 'Orders 2026', row: 18, column: 6 },
      }),
    ];
    expect(replies).toEqual([success({ atPlace: true }), success({ atPlace: true })]);
    let lines: readonly string[] = [];
    while (lines.length < 2) {
      await wait(20);
      lines = (await readFile(asked, 'utf8').catch(() => '')).split('\n').filter(Boolean);
    }
    expect([...lines].sort()).toEqual([
      `evince|--page-index=3|${pdf}`,
      `soffice|file://${sheet}#'Orders%202026'!F18|`,
    ]);
    expect((await app.ask({ kind: 'state' })).opened).toEqual([]);
  });

  it('opens the file as a whole where no program can go there, and says so', async () => {
    const { app, workspace } = await aProgram();
    const file = join(workspace, 'orders.xlsx');
    const place = { kind: 'cell', sheet: 'Orders', row: 18, column: 6 };
    expect(await call(app, 'openOriginal', { file, where: 'file', place })).toEqual(
      success({ atPlace: false }),
    );
    expect((await app.ask({ kind: 'state' })).opened).toEqual([file]);
  });

  it('starts nothing for a macro or for a file outside the workspace, at whatever place', async () => {
    const { app, workspace, asked } = await aProgram(['evince', 'soffice']);
    const place = { kind: 'cell', sheet: 'Orders', row: 1, column: 1 };
    const [macro, outside] = [join(workspace, 'macro.xlsm'), join(workspace, '..', 'elders.pdf')];
    expect([
      await call(app, 'openOriginal', { file: macro, where: 'file', place }),
      await call(app, 'openOriginal', { file: outside, where: 'file', place: { kind: 'page', page: 2 } }),
    ]).toEqual([failure('not-available-here', macro), failure('not-in-workspace', outside)]);
    await mkdir(asked);
    expect((await app.ask({ kind: 'state' })).opened).toEqual([]);
  });
});
