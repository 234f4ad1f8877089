import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { TypeMistake } from '#rules/type-mistake.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';

/** The dossier types of a folder: those that can be used, and what is wrong with the others. */
export interface LoadedTypes {
  readonly types: readonly DossierType[];
  readonly mistakes: readonly { readonly file: string; readonly mistake: TypeMistake }[];
}

/** Reads every `*.yaml` of a folder, in the order of names. Rejects when the folder itself can't be read. */
export async function loadDossierTypes(folder: string): Promise<LoadedTypes> {
  const names = (await readdir(folder)).filter((name) => extname(name) === '.yaml').sort();
  const parsed = await Promise.all(
    names.map(async (name) => ({
      file: join(folder, name),
      result: parseDossierType(await readFile(join(folder, name), 'utf8'), name),
    })),
  );
  return {
    types: parsed.flatMap(({ result }) => (result.ok ? [result.type] : [])),
    mistakes: parsed.flatMap(({ file, result }) =>
      result.ok ? [] : result.mistakes.map((mistake) => ({ file, mistake })),
    ),
  };
}
