import type { Dossier, DossierDocument, DossierField, DossierId, FieldSource } from '../domain/dossier.ts';
import type { FieldDefinition } from '../domain/dossier-type.ts';
import type { Evidence } from '../domain/evidence.ts';
import { canonicalText, type FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import type { DocumentId, RegisterRow, Vouching } from '../domain/recognised.ts';
import { shownKey } from '../domain/secret-fields.ts';
import { documentSource } from './document-source.ts';
import { areLines, dossierLines } from './dossier-lines.ts';
import { expectedValue, statesField } from './expected-value.ts';
import { findStage } from './find-stage.ts';
import {
  type Case,
  type CaseInput,
  gatherCases,
  type LinkedDocument,
  type RowInRegister,
} from './gather-cases.ts';
import { registerSource } from './register-source.ts';

/** Answers what was looked for in a document; null when nobody looked. */
type Vouched = (document: DocumentId, dossier: DossierId, field: string) => Vouching | null;

/** Everything dossiers are assembled from. */
export interface AssembleInput extends CaseInput {
  readonly vouched: Vouched;
}

/** The dossiers, and the rows that gave none or shared one. */
export interface AssembledDossiers {
  readonly dossiers: readonly Dossier[];
  /** Rows whose key is absent or unreadable. */
  readonly rowsWithoutKey: readonly RowInRegister[];
  /** Keys that stand more than once in one register where its rows are no lines of one dossier, with all their rows. */
  readonly duplicateKeys: readonly DuplicateKey[];
}

export interface DuplicateKey {
  readonly dossier: DossierId;
  readonly key: string;
  readonly rows: readonly RowInRegister[];
}

/**
 * Makes one dossier per key with every field of its type and every place where it was looked for: register rows first,
 * then the documents that surely belong to it, by path. In order of identity, whatever the order of the input.
 */
export function assembleDossiers(input: AssembleInput): AssembledDossiers {
  const { cases, rowsWithoutKey } = gatherCases(input);
  return {
    dossiers: cases.map((one) => assembleDossier(one, input.vouched)),
    rowsWithoutKey,
    duplicateKeys: cases.flatMap(duplicateKeysIn),
  };
}

/** The field whose text names the stage. */
const stageField = 'status';

/** One dossier of those. */
export function assembleDossier(one: Case, vouched: Vouched): Dossier {
  const fields = Object.fromEntries(
    one.type.fields.map((field) => [field.id, assembleField(one, field, vouched)]),
  );
  return {
    id: one.id,
    type: one.type.id,
    key: shownKey(one.type, one.key),
    party: partyOf(one, fields),
    stage: findStage(firstSaid(fields[stageField]), one.type.stages),
    row: rowEvidence(one),
    fields,
    documents: one.documents.map(toDossierDocument),
    lines: dossierLines(one),
  };
}

function assembleField(one: Case, field: FieldDefinition, answer: Vouched): DossierField {
  const expected = expectedValue(one, field.id);
  const ofDocuments = one.documents.flatMap((linked): readonly FieldSource[] => {
    const documentType = statesField(field, linked);
    if (documentType === null) return [];
    const { document } = linked;
    const vouched = () => answer(document.id, one.id, field.id);
    const source = documentSource({ document, documentType, field, expected, vouched });
    const printed =
      field.inDocuments === null ? undefined : document.recognised.printed?.[field.inDocuments.field];
    return printed ? [source, { ...source, how: 'label', reading: printed }] : [source];
  });
  return {
    id: field.id,
    sources: [...one.rows.map((row) => registerSource(row, field, one.type)), ...ofDocuments],
  };
}

/** The first place that says something, readable or not; where nothing does, the first that was looked at. */
function firstSaid(field: DossierField | undefined): Reading<FieldValue> | undefined {
  const readings = (field?.sources ?? []).map((source) => source.reading);
  return readings.find((reading) => reading.state !== 'absent') ?? readings[0];
}

function partyOf(one: Case, fields: Readonly<Record<string, DossierField>>): string | null {
  const sources = one.type.party === null ? [] : (fields[one.type.party]?.sources ?? []);
  for (const { reading } of sources) if (reading.state === 'read') return canonicalText(reading.value);
  return null;
}

/** The key's cell in the first row. */
function rowEvidence(one: Case): Extract<Evidence, { kind: 'cell' }> | null {
  const [first] = one.rows;
  if (!first) return null;
  const key = first.row.fields[one.type.key];
  return key?.state === 'read' && key.at.kind === 'cell' ? key.at : anyCell(first.row);
}

function anyCell(row: RegisterRow): Extract<Evidence, { kind: 'cell' }> | null {
  for (const reading of Object.values(row.fields)) {
    if (reading.state !== 'absent' && reading.at.kind === 'cell') return reading.at;
  }
  return null;
}

function toDossierDocument({ document, link }: LinkedDocument): DossierDocument {
  const { id, file, shownPath, hash, status, problem, part, continues } = document;
  const type = document.recognised.type?.type ?? null;
  const { signatures, citizenNumber, numbering } = document.recognised;
  const place = { id, file, shownPath, hash, type, status, problem };
  return {
    ...place,
    link: link.certainty,
    because: link.because,
    ...(signatures && { signatures }),
    ...(citizenNumber && { citizenNumber }),
    ...(part && { part }),
    ...(continues && { continues }),
    ...(numbering && { numbering }),
  };
}

/** Tables of this case in which its key stands more than once though their rows are no lines of it. */
export function duplicateKeysIn(one: Case): readonly DuplicateKey[] {
  const byTable = new Map<string, RowInRegister[]>();
  for (const row of one.rows) {
    const { file, sheet, headerRow } = row.register;
    const table = `${file}\n${sheet}\n${headerRow}`;
    const rows = byTable.get(table);
    if (rows) rows.push(row);
    else byTable.set(table, [row]);
  }
  return [...byTable.values()]
    .filter((rows) => rows.length > 1 && !areLines(rows, one.type))
    .map((rows) => ({ dossier: one.id, key: shownKey(one.type, one.key), rows }));
}
