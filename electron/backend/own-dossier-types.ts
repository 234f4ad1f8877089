import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';

/** A mistake in a file that a person wrote: where, and what in plain words. */
export interface OwnTypeMistake {
  readonly file: string;
  readonly line: number;
  readonly nl: string;
  readonly en: string;
}

export interface TypesWithOwn {
  readonly types: readonly DossierType[];
  readonly mistakes: readonly OwnTypeMistake[];
}

const longestFile = 1_000_000;

/**
 * The shipped types with those of a person's own folder laid over them: a file with the id of a shipped type, or with
 * `extends`, takes its place. A file with a mistake changes nothing and is told; a folder that is not there is empty.
 */
export function withOwnTypes(shipped: readonly DossierType[], folder: string): TypesWithOwn {
  const mistakes: OwnTypeMistake[] = [];
  const types = new Map(shipped.map((type) => [type.id, type]));
  for (const file of yamlFilesIn(folder)) {
    const text = textOf(join(folder, file));
    if (text === null) {
      mistakes.push({ file, line: 1, ...unreadable });
      continue;
    }
    const parsed = parseDossierType(text, file, shipped);
    if (parsed.ok) types.set(parsed.type.id, parsed.type);
    else mistakes.push(...parsed.mistakes.map((mistake) => ({ file, ...mistake })));
  }
  const ordered = [...types.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { types: ordered, mistakes };
}

const unreadable = {
  nl: 'Dit bestand kan niet worden geopend, of is te groot.',
  en: 'This file can’t be opened, or is too large.',
};

function yamlFilesIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/i.test(file))
    .sort();
}

function textOf(path: string): string | null {
  try {
    return statSync(path).size > longestFile ? null : readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return null;
    throw cause;
  }
}
