import type { DossierType, FieldDefinition } from '#shared/domain/dossier-type.ts';

/** The type with a field more, known by its own name as header; the same type when nothing is written. */
export function withField(type: DossierType, written: string, kind: FieldDefinition['kind']): DossierType {
  const label = written.trim();
  if (label === '') return type;
  const field: FieldDefinition = {
    id: freeId(label, type.fields),
    name: freeName(label, type.fields),
    label: { nl: label, en: label },
    kind,
    headers: [label.toLowerCase()],
    inDocuments: null,
  };
  return { ...type, fields: [...type.fields, field] };
}

/** The type with a stage more, after those on the path and before those beside it. */
export function withStage(type: DossierType, written: string): DossierType {
  const title = written.trim();
  if (title === '') return type;
  const stage = {
    id: freeId(title, type.stages),
    title: { nl: title, en: title },
    words: [title.toLowerCase()],
  };
  const path = type.stages.filter(({ aside }) => aside !== true);
  const beside = type.stages.filter(({ aside }) => aside === true);
  return { ...type, stages: [...path, stage, ...beside] };
}

/** The type with a document more; which kinds of document fulfil it is chosen next, and until then any other one does. */
export function withDocument(type: DossierType, written: string): DossierType {
  const label = written.trim();
  if (label === '') return type;
  const document = {
    id: freeId(label, type.documents),
    label: { nl: label, en: label },
    types: ['other'] as const,
  };
  return { ...type, documents: [...type.documents, document] };
}

/** What a list has that the shipped type has not, and so may be taken away again. */
export function isOwn(id: string, shipped: readonly { readonly id: string }[] | undefined): boolean {
  return shipped === undefined || shipped.every((one) => one.id !== id);
}

function freeId(label: string, taken: readonly { readonly id: string }[]): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words.map((word) => word.toLowerCase()).join('-');
  const id = /^[a-z]/.test(joined) ? joined.slice(0, 60) : `eigen-${joined}`.slice(0, 60);
  return free(
    id,
    taken.map((one) => one.id),
    '-',
  );
}

function freeName(label: string, taken: readonly FieldDefinition[]): string {
  const joined = label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join('_');
  const name = /^[\p{L}_]/u.test(joined) ? joined.slice(0, 60) : `eigen_${joined}`.slice(0, 60);
  return free(
    name,
    taken.map((one) => one.name),
    '_',
  );
}

function free(wanted: string, taken: readonly string[], between: string): string {
  for (let place = 2, name = wanted; ; place += 1) {
    if (!taken.includes(name)) return name;
    name = `${wanted}${between}${place}`;
  }
}
