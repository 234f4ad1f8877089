import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** One thing in the folder that a run has to survive and name. Paths lie below the folder, with `/`. */
interface MessyThing {
  readonly file: string;
  readonly trouble: MessyTrouble;
}

type MessyTrouble =
  | 'empty'
  | 'not-what-its-name-says'
  | 'no-permission'
  | 'link-loop'
  | 'long-path'
  | 'no-file'
  | 'odd-name'
  | 'broken-zip'
  | 'healthy';

export interface MessyFolder {
  readonly things: readonly MessyThing[];
  /** What this system would not make, with its own error code; a test says so instead of passing silently. */
  readonly notMade: readonly { readonly trouble: MessyTrouble; readonly code: string }[];
  /** Whether a directory without permission really stops this user: the administrator (root) reads it anyway. */
  readonly permissionsCount: boolean;
  /** Gives the locked directory its permission back, so that the folder can be removed. */
  readonly unlock: () => Promise<void>;
}

const lockedDirectory = 'geen toegang';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const plainFiles: readonly (MessyThing & { readonly bytes: Uint8Array })[] = [
  { file: 'leeg.pdf', trouble: 'empty', bytes: new Uint8Array() },
  { file: 'leeg.xlsx', trouble: 'empty', bytes: new Uint8Array() },
  { file: 'brief.xlsx', trouble: 'not-what-its-name-says', bytes: text('Dit is gewoon een briefje.\n') },
  { file: 'brief.pdf', trouble: 'not-what-its-name-says', bytes: text('Dit is gewoon een briefje.\n') },
  { file: `${lockedDirectory}/verborgen.csv`, trouble: 'no-permission', bytes: text('a;b\n1;2\n') },
  { file: longPath(), trouble: 'long-path', bytes: text('Een gewone tekst, diep weggestopt.\n') },
  { file: 'factuur\nmet een regeleinde 🧾.txt', trouble: 'odd-name', bytes: text('Een vreemde naam.\n') },
  { file: 'afgebroken.xlsx', trouble: 'broken-zip', bytes: brokenZip() },
  { file: 'gezond.csv', trouble: 'healthy', bytes: text('Ordernummer;Status\r\n2026-00042;Ontvangen\r\n') },
];

/** Fills an empty folder with everything that goes wrong on a real drive. Throws only when the folder cannot be written at all. */
export async function makeMessyFolder(folder: string): Promise<MessyFolder> {
  const attempts: readonly (MessyThing & { readonly make: () => Promise<unknown> })[] = [
    ...plainFiles.map((thing) => ({ ...thing, make: () => put(join(folder, thing.file), thing.bytes) })),
    { file: 'kring/terug', trouble: 'link-loop', make: () => linkLoop(folder) },
    {
      file: 'pijp.pdf',
      trouble: 'no-file',
      make: () => promisify(execFile)('mkfifo', [join(folder, 'pijp.pdf')]),
    },
  ];
  const things: MessyThing[] = [];
  const notMade: { trouble: MessyTrouble; code: string }[] = [];
  for (const { file, trouble, make } of attempts) {
    const code = await failureOf(make);
    if (code === null) things.push({ file, trouble });
    else notMade.push({ trouble, code });
  }
  await chmod(join(folder, lockedDirectory), 0o000);
  return {
    things,
    notMade,
    permissionsCount: process.platform !== 'win32' && process.getuid?.() !== 0,
    unlock: () => chmod(join(folder, lockedDirectory), 0o700),
  };
}

async function put(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function linkLoop(folder: string): Promise<void> {
  await mkdir(join(folder, 'kring'), { recursive: true });
  await symlink('..', join(folder, 'kring', 'terug'), 'dir');
}

/** Every name fits its directory; together they are longer than the 260 characters that older Windows programs bear. */
function longPath(): string {
  const directories = Array.from({ length: 5 }, (_, index) => `${'lange mapnaam '.repeat(4)}${index}`);
  const start = `${directories.join('/')}/`;
  return `${start}${'diep'.padEnd(300 - start.length - 4, '_')}.txt`;
}

/** The first half of a zip: local headers without the directory at the end. */
function brokenZip(): Uint8Array {
  const bytes = new Uint8Array(400).fill(0x41);
  bytes.set([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00, 0x08, 0x00]);
  bytes.set([0x13, 0x00], 26);
  bytes.set(text('[Content_Types].xml'), 30);
  return bytes;
}

/** The system's code when it refused, null when it worked. Anything but a system error is thrown on. */
async function failureOf(make: () => Promise<unknown>): Promise<string | null> {
  try {
    await make();
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
