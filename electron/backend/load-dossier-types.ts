import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';

/** The shipped dossier types, in order of their file names. A mistake in one of them is a bug of the product and throws. */
export function loadDossierTypes(folder: string): readonly DossierType[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const parsed = parseDossierType(readFileSync(join(folder, file), 'utf8'), file);
    if (parsed.ok) return parsed.type;
    const [first] = parsed.mistakes;
    throw new Error(`${file} line ${first?.line}: ${first?.en}`);
  });
}
