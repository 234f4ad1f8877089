import type { Dossier, DossierLines, FieldSource } from '#shared/domain/dossier.ts';
import type { DocumentId } from '#shared/domain/recognised.ts';

const hows: readonly FieldSource['how'][] = ['cell', 'xml', 'label', 'vouched'];

/**
 * The dossier with its documents by path, and what they say in that order behind what the registers say, whatever the order in
 * which they were given. The rows of a register keep theirs: the first one is the dossier's own.
 */
export function orderedDossier(dossier: Dossier): Dossier {
  const documents = dossier.documents.toSorted(
    (one, other) => compare(one.shownPath, other.shownPath) || compare(one.id, other.id),
  );
  const places = new Map<DocumentId, number>(documents.map(({ id }, place) => [id, place]));
  const placeOf = ({ origin }: Pick<DossierLines, 'origin'>) =>
    origin.kind === 'register' ? -1 : (places.get(origin.document) ?? documents.length);
  const fields = Object.fromEntries(
    Object.entries(dossier.fields).map(([id, field]) => [
      id,
      {
        ...field,
        sources: field.sources.toSorted(
          (one, other) => placeOf(one) - placeOf(other) || hows.indexOf(one.how) - hows.indexOf(other.how),
        ),
      },
    ]),
  );
  const lines = dossier.lines.toSorted((one, other) => placeOf(one) - placeOf(other));
  return { ...dossier, documents, fields, lines };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
