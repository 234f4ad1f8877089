import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The kinds of dead code that the configuration of the repository finds in a tree of these files. */
function complaints(files: Readonly<Record<string, string>>): readonly string[] {
  const playground = mkdtempSync(join(tmpdir(), 'sluitend-dead-code-'));
  onTestFinished(() => rmSync(playground, { recursive: true, force: true }));
  for (const file of ['package.json', 'knip.json', 'tsconfig.json'])
    cpSync(join(root, file), join(playground, file));
  symlinkSync(join(root, 'node_modules'), join(playground, 'node_modules'));
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(join(playground, file, '..'), { recursive: true });
    writeFileSync(join(playground, file), source);
  }
  const run = spawnSync(join(root, 'node_modules', '.bin', 'knip'), ['--include', 'files,exports,types'], {
    cwd: playground,
    encoding: 'utf8',
  });
  return [...run.stdout.matchAll(/^Unused (.+?) \(/gm)].map((match) => match[1] ?? '');
}

const entry = "import { used } from '../../shared/domain/used.ts';\nprocess.stdout.write(used);\n";

it('code that everybody uses is fine', () => {
  expect(
    complaints({ 'electron/cli/main.ts': entry, 'shared/domain/used.ts': "export const used = 'x';\n" }),
  ).toEqual([]);
}, 60_000);

it('a file that nobody imports and an export that nobody uses are found', () => {
  expect(
    complaints({
      'electron/cli/main.ts': entry,
      'shared/domain/used.ts': "export const used = 'x';\nexport const forgotten = 1;\n",
      'shared/domain/orphan.ts': 'export const orphan = 1;\n',
    }),
  ).toEqual(['files', 'exports']);
}, 60_000);
