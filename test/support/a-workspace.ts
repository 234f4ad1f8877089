import { dossierFacts } from '#rules/outcome.ts';
import type { MasterRow, RegisterPlace, WorkspaceFacts } from '#rules/workspace-facts.ts';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Dossier, Link } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import { canonicalText, type FieldValue } from '#shared/domain/field-value.ts';
import type { ContentHash, ReadStatus } from '#shared/domain/file-reading.ts';
import type { DocumentFields, DocumentId, Register, SourceDocument } from '#shared/domain/recognised.ts';
import { cellAt } from './a-dossier.ts';
import { shippedType } from './shipped-type.ts';

/** A document of the workspace with the fields that were read in it. */
export function aSourceDocument(said: {
  readonly name: string;
  readonly type?: DocumentType | null;
  readonly status?: ReadStatus;
  readonly hash?: string | null;
  readonly fields?: Readonly<Partial<Record<FieldName, FieldValue>>>;
}): SourceDocument {
  const { name, type = 'invoice', status = 'text', hash = `hash of ${name}` } = said;
  const file = `C:/werk/${name}` as FilePath;
  const readings = Object.entries(said.fields ?? {}).map(([field, value]) => [
    field,
    {
      state: 'read',
      value,
      raw: canonicalText(value),
      confidence: 0.9,
      at: { kind: 'page', file, page: 1, box: null },
    },
  ]);
  return {
    id: `id of ${name}` as DocumentId,
    file,
    shownPath: name,
    hash: hash as ContentHash | null,
    status,
    pages: 1,
    problem: null,
    recognised: {
      type: type === null ? null : { type, confidence: 0.9, because: 'test' },
      fields: Object.fromEntries(readings) as DocumentFields,
      lines: [],
      references: [],
    },
  };
}

const orderRegister: Register = {
  file: cellAt().file,
  shownPath: 'Orderoverzicht.xlsx',
  sheet: 'Orders',
  role: { kind: 'dossiers', type: 'order' },
  headerRow: 3,
  columns: [],
  rows: [],
};

export function placeInRegister(row: number): RegisterPlace {
  return { register: orderRegister, row: { number: row, fields: {} } };
}

/** A row of the list of customers or suppliers. */
export function aMasterRow(
  of: MasterRow['of'],
  values: Readonly<Record<string, FieldValue>>,
  number = 2,
): MasterRow {
  const file = 'C:/werk/Stamgegevens.xlsx' as FilePath;
  const at = { kind: 'cell', file, sheet: 'Lijst', row: number, column: 1 } as const;
  const fields = Object.entries(values).map(([id, value]) => [
    id,
    { state: 'read', value, raw: canonicalText(value), confidence: 1, at },
  ]);
  return {
    of,
    register: { file, shownPath: 'Stamgegevens.xlsx', sheet: 'Lijst' },
    row: { number, fields: Object.fromEntries(fields) },
  };
}

export function linked(
  document: SourceDocument,
  dossier: Dossier,
  certainty: Link['certainty'] = 'certain',
): Link {
  return {
    document: document.id,
    dossier: dossier.id,
    certainty,
    because: { how: 'field', matched: dossier.key },
  };
}

/** A workspace with the order register; whatever has no sure link is loose. */
export function aWorkspace(
  said: Partial<Omit<WorkspaceFacts, 'dossiers' | 'contents' | 'unlinked'>> & {
    readonly dossiers?: readonly Dossier[];
  } = {},
): WorkspaceFacts {
  const { documents = [], links = [], dossiers = [] } = said;
  const sure = new Set(
    links.filter(({ certainty }) => certainty !== 'suggested').map(({ document }) => document),
  );
  return {
    types: [shippedType('order')],
    registers: [orderRegister],
    rowsWithoutKey: [],
    duplicateKeys: [],
    unavailable: [],
    own: null,
    master: [],
    vanished: [],
    wereComplete: [],
    ...said,
    documents,
    links,
    dossiers: dossiers.map((dossier) => dossierFacts(dossier, null)),
    contents: dossiers,
    unlinked: documents.filter(({ id }) => !sure.has(id)).map(({ id }) => id),
  };
}
