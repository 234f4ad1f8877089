import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';

/** By file, with the text it was made of. */
const parsed = new Map<string, { readonly text: string; readonly type: DossierType }>();

/**
 * The shipped dossier types, in order of their file names. A mistake in one of them is a bug of the product and throws. A file
 * that says what it said when it was read last gives the very same type: with each workspace that opens they are asked for again.
 */
export function loadDossierTypes(folder: string): readonly DossierType[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const known = parsed.get(path);
    if (known?.text === text) return known.type;
    const type = typeIn(text, file);
    parsed.set(path, { text, type });
    return type;
  });
}

function typeIn(text: string, file: string): DossierType {
  const read = parseDossierType(text, file);
  if (read.ok) return read.type;
  const [first] = read.mistakes;
  throw new Error(`${file} line ${first?.line}: ${first?.en}`);
}
