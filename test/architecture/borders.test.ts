import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

/** A copy of the configuration without any source, in which one forbidden file at a time is planted. */
let playground = '';

beforeAll(() => {
  playground = mkdtempSync(join(tmpdir(), 'sluitend-borders-'));
  for (const file of ['biome.json', 'package.json', 'tsconfig.json', '.gitignore']) {
    cpSync(join(root, file), join(playground, file));
  }
  cpSync(join(root, 'shared/tsconfig.base.json'), join(playground, 'shared/tsconfig.base.json'), {
    recursive: true,
  });
  for (const project of ['shared', 'rules', 'electron', 'renderer', 'test']) {
    cpSync(join(root, project, 'tsconfig.json'), join(playground, project, 'tsconfig.json'), {
      recursive: true,
    });
    writeFileSync(join(playground, project, 'anchor.ts'), 'export const anchor = 1;\n');
  }
  symlinkSync(join(root, 'node_modules'), join(playground, 'node_modules'));
  execFileSync('git', ['init', '-q'], { cwd: playground });
});

afterAll(() => rmSync(playground, { recursive: true, force: true }));

function planted<T>(file: string, source: string, look: (path: string) => T): T {
  const path = join(playground, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${source}\n`);
  try {
    return look(path);
  } finally {
    rmSync(path);
  }
}

/** The lint rules that this one file breaks. */
function lintComplaints(file: string, source: string): readonly string[] {
  return planted(file, source, () => {
    const run = spawnSync(bin('biome'), ['lint', '--reporter=json', '--max-diagnostics=50', file], {
      cwd: playground,
      encoding: 'utf8',
    });
    const report: { diagnostics: readonly { category: string; severity: string }[] } = JSON.parse(run.stdout);
    const errors = report.diagnostics.filter((one) => one.severity === 'error');
    return [...new Set(errors.map((one) => one.category))].sort();
  });
}

const importBan = 'lint/style/noRestrictedImports';
const globalBan = 'lint/style/noRestrictedGlobals';

const imports: readonly (readonly [file: string, imported: string])[] = [
  ['shared/domain/probe.ts', '../link/x.ts'],
  ['shared/domain/probe.ts', '#rules/x.ts'],
  ['shared/link/probe.ts', '../recognise/x.ts'],
  ['shared/link/probe.ts', 'node:fs'],
  ['shared/recognise/probe.ts', 'exceljs'],
  ['shared/recognise/registers/probe.ts', '../../assemble/x.ts'],
  ['shared/recognise/probe.ts', '@embedpdf/pdfium'],
  ['shared/reconcile/probe.ts', '../prioritise/x.ts'],
  ['shared/report/probe.ts', '#electron/x.ts'],
  ['rules/probe.ts', 'node:path'],
  ['rules/probe.ts', '#shared/link/x.ts'],
  ['rules/probe.ts', '#renderer/x.ts'],
  ['rules/checks/probe.ts', './other-check.ts'],
  ['rules/checks/probe.ts', 'yaml'],
  ['electron/run/probe.ts', 'electron'],
  ['electron/backend/probe.ts', 'electron-store'],
  ['electron/run/probe.ts', 'exceljs'],
  ['electron/store/probe.ts', 'pdf-parse'],
  ['electron/desktop/probe.ts', 'saxes'],
  ['electron/worker/probe.ts', 'electron'],
  ['electron/worker/probe.ts', '#renderer/x.ts'],
  ['electron/desktop/preload.ts', 'zod'],
  ['electron/desktop/preload.ts', '#shared/api/methods.ts'],
  ['renderer/today/probe.tsx', '../dossier/x.tsx'],
  ['renderer/today/probe.tsx', '#electron/x.ts'],
  ['renderer/dossier/probe.tsx', '#rules/x.ts'],
  ['renderer/dossier/probe.tsx', '#shared/reconcile/x.ts'],
  ['renderer/dossier/probe.tsx', 'node:fs'],
  ['renderer/ui/probe.tsx', '../today/x.tsx'],
  ['electron/run/probe.ts', '../../test/support/x.ts'],
];

const allowed: readonly (readonly [file: string, imported: string])[] = [
  ['shared/link/probe.ts', '../domain/x.ts'],
  ['shared/recognise/registers/probe.ts', '../values/x.ts'],
  ['shared/api/probe.ts', 'zod'],
  ['rules/checks/probe.ts', '../define-check.ts'],
  ['rules/checks/probe.ts', '#shared/domain/x.ts'],
  ['electron/worker/probe.ts', 'exceljs'],
  ['electron/report/probe.ts', 'exceljs'],
  ['electron/desktop/probe.ts', 'electron'],
  ['renderer/today/probe.tsx', '../ui/x.tsx'],
  ['renderer/today/probe.tsx', '#shared/domain/x.ts'],
];

describe('an import over a border', () => {
  it.each(imports)('from %s of %s is refused', (file, imported) => {
    expect(lintComplaints(file, `import { x } from '${imported}';\nexport const probe = x;`)).toContain(
      importBan,
    );
  });

  it.each(allowed)('from %s of %s is fine', (file, imported) => {
    expect(lintComplaints(file, `import { x } from '${imported}';\nexport const probe = x;`)).not.toContain(
      importBan,
    );
  });
});

describe('the clock', () => {
  it.each(['shared/domain/probe.ts', 'rules/checks/probe.ts', 'electron/backend/probe.ts'])(
    'is out of reach in %s',
    (file) => {
      expect(lintComplaints(file, 'export const probe = new Date();')).toContain(globalBan);
    },
  );

  it('is asked in one place', () => {
    expect(lintComplaints('electron/run/clock.ts', 'export const probe = new Date();')).toEqual([]);
  });
});

describe('house style that a machine can see', () => {
  it.each([
    ['any', 'export const probe: any = 1;', 'lint/suspicious/noExplicitAny'],
    ['a default export', 'export default 1;', 'lint/style/noDefaultExport'],
    ['console', 'console.info(1);\nexport const probe = 1;', 'lint/suspicious/noConsole'],
    [
      'a not-null assertion',
      'export const probe = (x: string | null) => x!.length;',
      'lint/style/noNonNullAssertion',
    ],
    [
      'a file over 250 lines',
      Array.from({ length: 251 }, (_, line) => `export const probe${line} = 1;`).join('\n'),
      'lint/style/noExcessiveLinesPerFile',
    ],
    [
      'a promise nobody waits for',
      'async function act(): Promise<void> {}\nexport function probe(): void {\n  act();\n}',
      'lint/nursery/noFloatingPromises',
    ],
  ])('refuses %s', (_what, source, rule) => {
    expect(lintComplaints('electron/run/probe.ts', source)).toContain(rule);
  });

  it('refuses a file name that is not kebab-case', () => {
    expect(lintComplaints('shared/domain/ProbeFile.ts', 'export const probe = 1;')).toContain(
      'lint/style/useFilenamingConvention',
    );
  });
});

/** The compiler errors after planting this one file. */
function compilerErrors(project: string, file: string, source: string): readonly string[] {
  return planted(file, source, () => {
    const run = spawnSync(bin('tsc'), ['-b', project, '--pretty', 'false'], {
      cwd: playground,
      encoding: 'utf8',
    });
    return [...new Set([...run.stdout.matchAll(/error (TS\d+)/g)].map((match) => match[1] ?? ''))].sort();
  });
}

describe('the compiler', () => {
  it('accepts the projects as they are', () => {
    expect(compilerErrors('.', 'shared/probe.ts', 'export const probe = 1;')).toEqual([]);
  }, 60_000);

  it.each([
    [
      'shared reaches for rules',
      'shared',
      'shared/probe.ts',
      "import { anchor } from '../rules/anchor.ts';\nexport const probe = anchor;",
    ],
    [
      'rules reach for the shell',
      'rules',
      'rules/probe.ts',
      "import { anchor } from '#electron/anchor.ts';\nexport const probe = anchor;",
    ],
    [
      'the page reaches for rules',
      'renderer',
      'renderer/probe.ts',
      "import { anchor } from '#rules/anchor.ts';\nexport const probe = anchor;",
    ],
    [
      'the page reaches for the shell',
      'renderer',
      'renderer/probe.ts',
      "import type { anchor } from '#electron/anchor.ts';\nexport type Probe = typeof anchor;",
    ],
    ['shared uses process', 'shared', 'shared/probe.ts', 'export const probe = process.cwd();'],
    ['shared uses the console', 'shared', 'shared/probe.ts', "console.log('x');\nexport const probe = 1;"],
    ['shared fetches', 'shared', 'shared/probe.ts', "export const probe = fetch('x');"],
    ['shared sets a timer', 'shared', 'shared/probe.ts', 'export const probe = setTimeout(() => {}, 1);'],
    [
      'rules read a file',
      'rules',
      'rules/probe.ts',
      "import { readFileSync } from 'node:fs';\nexport const probe = readFileSync;",
    ],
    [
      'the page reads a file',
      'renderer',
      'renderer/probe.ts',
      "import { readFileSync } from 'node:fs';\nexport const probe = readFileSync;",
    ],
    [
      'the shell touches the window',
      'electron',
      'electron/probe.ts',
      'export const probe = window.location;',
    ],
  ])(
    'refuses that %s',
    (_what, project, file, source) => {
      expect(compilerErrors(project, file, source)).not.toEqual([]);
    },
    60_000,
  );
});
