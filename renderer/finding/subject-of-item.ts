import type { ItemView } from '#shared/api/views.ts';
import { fileName } from '../evidence/place-name.ts';

/** What an item is about, in a word: its dossier, else the file in which it was seen; null for what is about neither. */
export function subjectOfItem({ item: { finding } }: Pick<ItemView, 'item'>): string | null {
  if (finding.dossierKey !== null) return finding.dossierKey;
  const [first] = finding.evidence;
  return first === undefined ? null : fileName(first.at.file);
}
