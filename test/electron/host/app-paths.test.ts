import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { appPaths } from '#electron/host/app-paths.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function aProgram(folder: string, entry: string): string {
  const root = join(temporaryFolder(), folder);
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  return pathToFileURL(join(root, entry)).href;
}

const below = (entry: string, path: string) => path.slice(path.indexOf(entry));

describe('appPaths', () => {
  it('points at the sources while they run', () => {
    const paths = appPaths(aProgram('clone', 'electron/cli/main.ts'));
    expect([below('clone', paths.typesFolder), below('clone', paths.workerEntry.pathname)]).toEqual([
      'clone/rules/dossier-types',
      'clone/electron/worker/entry.ts',
    ]);
  });

  it('points at dist once it is built, and at the unpacked sample beside the archive', () => {
    const paths = appPaths(aProgram(join('resources', 'app.asar'), 'dist/desktop/main.js'));
    expect({
      types: below('app.asar', paths.typesFolder),
      sample: below('app.asar', paths.sampleFolder),
      renderer: below('app.asar', paths.rendererFolder),
      preload: below('app.asar', paths.preload),
      worker: below('app.asar', paths.workerEntry.pathname),
    }).toEqual({
      types: 'app.asar/dist/dossier-types',
      sample: 'app.asar.unpacked/dist/sample',
      renderer: 'app.asar/dist/renderer',
      preload: 'app.asar/dist/desktop/preload.cjs',
      worker: 'app.asar/dist/worker.js',
    });
  });
});
