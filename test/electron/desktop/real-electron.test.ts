import { _electron } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { electronProgram } from '#electron/launch/electron-runtime.ts';
import { builtDesktop, repositoryRoot } from '../../support/built-app.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const program = electronProgram(repositoryRoot);
const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const whyNot = program === null ? 'the Electron runtime is not here' : 'there is no display';

describe.skipIf(program === null || !hasDisplay)(`real Electron (skipped where ${whyNot})`, () => {
  beforeAll(async () => {
    await builtDesktop();
  }, 180_000);

  it('shows the page, answers its calls and gives it nothing of Node', async () => {
    const data = temporaryFolder();
    // Chromium refuses its sandbox to root; a test machine may be root, a person's never is.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = await _electron.launch({
      executablePath: program ?? '',
      args: [...asRoot, repositoryRoot, `--user-data-dir=${data}`],
    });
    onTestFinished(() => app.close());
    const page = await app.firstWindow();
    await page.getByRole('heading').first().waitFor();
    const seen = await page.evaluate(async () => ({
      address: location.href,
      node: 'require' in window || 'process' in window,
      reply: await window.sluitend?.call('getState', {}),
    }));
    expect(seen).toMatchObject({
      address: 'app://sluitend/',
      node: false,
      reply: { ok: true, value: { host: { kind: 'desktop' } } },
    });
  }, 60_000);
});
