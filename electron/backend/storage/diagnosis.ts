import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { arch, availableParallelism, platform, release, totalmem } from 'node:os';
import { ZipFile } from '#electron/report/xlsx/zip-file.ts';
import type { Desk } from '../desk.ts';

/** Of a log no more than its end goes along, in UTF-16 units. */
const longestLog = 1_000_000;

/** One readable text of a diagnosis. */
export interface DiagnosisPart {
  readonly name: string;
  readonly text: string;
}

/**
 * What somebody needs who helps with a problem, as texts a person can read before sending them: versions, settings, counts
 * and the log. No names, numbers, paths or values of anybody.
 */
export async function diagnosis(desk: Desk): Promise<readonly DiagnosisPart[]> {
  const { parts } = desk;
  const logs = parts.logFile === undefined ? [] : [parts.logFile, `${parts.logFile}.old`];
  return [
    { name: 'lees-mij.txt', text: about },
    { name: 'programma.json', text: json(programFacts(desk)) },
    { name: 'werkmap.json', text: json(await workspaceFacts(desk)) },
    ...logs.flatMap((file, index) => {
      const text = endOf(file);
      return text === null ? [] : [{ name: index === 0 ? 'logboek.txt' : 'logboek-eerder.txt', text }];
    }),
  ];
}

/** Writes the texts as a zip file. Rejects with the error of the file system. */
export async function writeDiagnosis(texts: readonly DiagnosisPart[], path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    const zip = new ZipFile({ write: (bytes) => file.appendFile(bytes) });
    for (const { name, text } of texts) await zip.add(name, [text]);
    await zip.end();
    await file.sync();
  } finally {
    await file.close();
  }
}

const about = `Diagnose van Sluitend

programma.json  versie, systeem en instellingen (zonder mappen)
werkmap.json    aantallen: dossiers, punten, bestanden; geen namen, nummers of bedragen
logboek.txt     wat het programma over zichzelf noteerde: soort, code en plaats van een fout

U kunt elk bestand openen en lezen voordat u iets opstuurt. Sluitend stuurt zelf niets.

Sluitend diagnosis

programma.json  version, system and settings (without folders)
werkmap.json    counts: dossiers, items, files; no names, numbers or amounts
logboek.txt     what the program noted about itself: kind, code and place of an error

You can open and read every file before you send anything. Sluitend itself sends nothing.
`;

function programFacts({ parts }: Desk) {
  const { language, theme, watch, desktop, readPictures } = parts.preferences.read().settings;
  return {
    version: parts.version,
    host: parts.host.abilities,
    system: { platform: platform(), release: release(), arch: arch() },
    processors: availableParallelism(),
    memoryMegabytes: Math.round(totalmem() / 1024 / 1024),
    versions: { node: process.versions.node, electron: process.versions['electron'] ?? null },
    settings: { language, theme, watch, desktop, readPictures },
    decidedByPolicy: parts.preferences.decided ?? [],
  };
}

async function workspaceFacts({ session, types }: Desk) {
  if (session === null) return { open: false };
  const { store, workspace } = session;
  const [items, states, stamps, lastRun] = [
    await store.items(),
    await store.dossierStates(),
    await store.stamps(),
    await store.lastRun(),
  ];
  return {
    open: true,
    isSample: workspace.isSample,
    folders: workspace.folders.length,
    files: stamps.size,
    dossiers: counts([...states.values()].map(({ dossier }) => dossier.type)),
    itemsByStatus: counts(items.map(({ status }) => status)),
    itemsByCheck: counts(items.map(({ finding }) => finding.check)),
    types: types.map(({ id, version }) => `${id} ${version}`),
    databaseBytes: store.sizeOnDisk(),
    lastRun: lastRun && { asOf: lastRun.asOf, startedAt: lastRun.startedAt, endedAt: lastRun.endedAt },
  };
}

function counts(words: readonly string[]): Readonly<Record<string, number>> {
  const grouped = Map.groupBy(words.toSorted(), (word) => word);
  return Object.fromEntries([...grouped].map(([word, group]) => [word, group.length]));
}

function endOf(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(file, 'utf8').slice(-longestLog)
    : null;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
