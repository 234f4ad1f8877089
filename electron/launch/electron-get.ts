import { fileURLToPath } from 'node:url';
import { electronProgram, getElectron } from './electron-runtime.ts';
import { say } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const electron = electronProgram(root) ?? (await getElectron(root, 'now'));
if (typeof electron === 'string')
  say({ nl: `Electron staat klaar: ${electron}`, en: `Electron is ready: ${electron}` });
else {
  say(electron.missing);
  process.exitCode = 2;
}
