import { fileURLToPath } from 'node:url';
import { buildOrSay } from './build-or-say.ts';
import { chooseHost } from './choose-host.ts';
import { electronProgram, getElectron } from './electron-runtime.ts';
import { runAgain } from './run-again.ts';
import { inOwnLanguage, say } from './say.mjs';
import { parseStartOptions, type StartOptions, startUsage } from './start-options.ts';
import { nodeFlags, nodeProgram, run } from './under-node-24.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = await start();

async function start(): Promise<number> {
  const options = parseStartOptions(process.argv.slice(2));
  if (options === 'help') {
    say(startUsage);
    return 0;
  }
  if ('wrong' in options) {
    say(options.wrong);
    say(startUsage);
    return 2;
  }
  if ((await buildOrSay(root)) === null) return 2;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const choice = await chooseHost({
    browserAsked: options.browser,
    platform: process.platform,
    userId: process.getuid?.() ?? null,
    hasDisplay: Boolean(DISPLAY || WAYLAND_DISPLAY),
    electron: async () => electronProgram(root) ?? (await getElectron(root, 'now-and-then')),
  });
  if (choice.why !== null) say(choice.why);
  return runAgain({
    run: () => (choice.host === 'desktop' ? openDesktop(choice.program, options) : openBrowser(options)),
    elapsed: () => performance.now(),
    onAgain: () =>
      say({
        nl: 'Sluitend stopte onverwacht en start opnieuw. Wat u had vastgelegd, is bewaard.',
        en: 'Sluitend stopped unexpectedly and starts again. What you recorded is kept.',
      }),
  });
}

function openDesktop(program: string, options: StartOptions): Promise<number> {
  const state = options.state === null ? [] : [`--user-data-dir=${options.state}`];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return run(program, [root, ...state, ...options.files], { env });
}

function openBrowser(options: StartOptions): Promise<number> {
  const parameters = [
    ...(options.state === null ? [] : ['--state', options.state]),
    ...(options.port === null ? [] : ['--port', String(options.port)]),
    ...(options.open ? [] : ['--no-open']),
    ...(options.idleMinutes === null ? [] : ['--idle-minutes', String(options.idleMinutes)]),
    '--lang',
    inOwnLanguage({ nl: 'nl', en: 'en' }),
  ];
  const node = [...nodeFlags, '--enable-source-maps'];
  return run(nodeProgram(root), [...node, `${root}dist/browser/host.js`, ...parameters], {});
}
