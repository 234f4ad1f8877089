import type { DossierType, FieldDefinition } from '#shared/domain/dossier-type.ts';
import { closestName } from './closest-name.ts';

/** The id of the field that is probably meant by a word that is none: by its id, or by what else it is called in the type. */
export function meantField(written: string, { fields }: Pick<DossierType, 'fields'>): string | null {
  const called = (calls: (field: FieldDefinition) => readonly string[]) =>
    fields.find((field) => calls(field).some((call) => isSame(call, written)))?.id ?? null;
  const ids = fields.map(({ id }) => id);
  const names = fields.map(({ name }) => name);
  const closest = closestName(written, names);
  return (
    called(({ name, label }) => [name, label.nl, label.en]) ??
    called(({ headers }) => headers) ??
    closestName(written, ids) ??
    fields.find(({ name }) => name === closest)?.id ??
    null
  );
}

/** The name in an expression that is probably meant: the closest, or that of the field whose id was written. */
export function meantName(written: string, names: readonly string[], { fields }: DossierType): string | null {
  const closest = closestName(written, names);
  if (closest !== null) return closest;
  const name = fields.find(({ id }) => isSame(id, written))?.name;
  return name !== undefined && names.includes(name) ? name : null;
}

/** The id of the stage that is probably meant: by its title or a status word, else the closest. */
export function meantStage(written: string, { stages }: Pick<DossierType, 'stages'>): string | null {
  const called = stages.find(({ title, words }) =>
    [title.nl, title.en, ...words].some((word) => isSame(word, written)),
  );
  return (
    called?.id ??
    closestName(
      written,
      stages.map(({ id }) => id),
    )
  );
}

/** The id of the document that is probably meant: by what it is called, else the closest. */
export function meantDocument(written: string, { documents }: Pick<DossierType, 'documents'>): string | null {
  const called = documents.find(({ label }) => [label.nl, label.en].some((word) => isSame(word, written)));
  return (
    called?.id ??
    closestName(
      written,
      documents.map(({ id }) => id),
    )
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
