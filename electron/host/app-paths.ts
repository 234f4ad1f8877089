import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where the program's own files stand: in `dist/` when it runs built, in the source tree when it runs from source. */
export interface AppPaths {
  readonly root: string;
  readonly typesFolder: string;
  readonly sampleFolder: string;
  readonly rendererFolder: string;
  readonly preload: string;
  readonly workerEntry: URL;
}

/** Paths for the program whose entry script has this address (`import.meta.url`). */
export function appPaths(entry: string): AppPaths {
  const root = rootOf(fileURLToPath(entry));
  const dist = join(root, 'dist');
  const fromSource = entry.endsWith('.ts');
  const worker = fromSource ? join(root, 'electron', 'worker', 'entry.ts') : join(dist, 'worker.js');
  return {
    root,
    typesFolder: fromSource ? join(root, 'rules', 'dossier-types') : join(dist, 'dossier-types'),
    sampleFolder: outsideArchive(join(dist, 'sample')),
    rendererFolder: join(dist, 'renderer'),
    preload: join(dist, 'desktop', 'preload.cjs'),
    workerEntry: pathToFileURL(worker),
  };
}

/** The sample is copied as a folder, and Node copies folders without the part of Electron that looks into archives. */
function outsideArchive(path: string): string {
  return path.replace(`${sep}app.asar${sep}`, `${sep}app.asar.unpacked${sep}`);
}

function rootOf(file: string): string {
  const folder = dirname(file);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === file) throw new Error('The program stands outside its own folder');
  return rootOf(folder);
}
