import { type DossierId, keyToldApart, type Link } from '../domain/dossier.ts';
import type { DossierType } from '../domain/dossier-type.ts';
import { canonicalText, identifierKey } from '../domain/field-value.ts';
import type { DocumentDossier } from '../domain/linking.ts';
import type { DocumentId, Register, RegisterRow, SourceDocument } from '../domain/recognised.ts';
import { dossierIdIn } from '../domain/secret-fields.ts';

/** What a dossier is made of, before its fields are filled. */
export interface Case {
  readonly id: DossierId;
  readonly type: DossierType;
  /** The key as the first row, or the documents, write it. */
  readonly key: string;
  /** Rows with this key in every register of the type, in a fixed order; the first one is the dossier's own. */
  readonly rows: readonly RowInRegister[];
  readonly documents: readonly LinkedDocument[];
}

export interface RowInRegister {
  readonly register: Register;
  readonly row: RegisterRow;
}

export interface LinkedDocument {
  readonly document: SourceDocument;
  readonly link: Link;
}

/** Everything dossiers are gathered from. */
export interface CaseInput {
  readonly registers: readonly Register[];
  readonly links: readonly Link[];
  readonly fromDocuments: readonly DocumentDossier[];
  readonly documents: readonly SourceDocument[];
  readonly types: readonly DossierType[];
}

/** All cases in order of identity, and the rows that have no readable key. Independent of the order of the input. */
export function gatherCases(input: CaseInput): {
  readonly cases: readonly Case[];
  readonly rowsWithoutKey: readonly RowInRegister[];
} {
  const cases = new Map<DossierId, Draft>();
  const rowsWithoutKey: RowInRegister[] = [];
  for (const register of [...input.registers].sort(byPrecedence)) {
    const type = typeOf(register, input.types);
    if (type === null) continue;
    for (const row of register.rows) {
      const key = keyOf(row, type);
      if (key === null) rowsWithoutKey.push({ register, row });
      else draft(cases, type, key, row.apart).rows.push({ register, row });
    }
  }
  for (const formed of input.fromDocuments) {
    const type = input.types.find((candidate) => candidate.id === formed.type);
    if (type) draft(cases, type, formed.key, formed.apart);
  }
  const linked = documentsByDossier(input);
  return {
    cases: [...cases.values()]
      .map((one) => ({ ...one, documents: linked.get(one.id) ?? [] }))
      .sort((a, b) => compare(a.id, b.id)),
    rowsWithoutKey,
  };
}

type Draft = Omit<Case, 'documents' | 'rows'> & { readonly rows: RowInRegister[] };

function draft(cases: Map<DossierId, Draft>, type: DossierType, key: string, apart?: string): Draft {
  const id = dossierIdIn(type, keyToldApart(identifierKey(key), apart));
  const known = cases.get(id);
  if (known) return known;
  const made: Draft = { id, type, key, rows: [] };
  cases.set(id, made);
  return made;
}

function typeOf(register: Register, types: readonly DossierType[]): DossierType | null {
  const { role } = register;
  return role.kind === 'dossiers' ? (types.find((type) => type.id === role.type) ?? null) : null;
}

/** The key as it stands in the row; `null` when it is absent, unreadable or without any letter or digit. */
function keyOf(row: RegisterRow, type: DossierType): string | null {
  const reading = row.fields[type.key];
  if (reading?.state !== 'read') return null;
  const key = canonicalText(reading.value);
  return identifierKey(key) === '' ? null : key;
}

/** Registers nearest to the top of the folder first, then the last name first: `2026-11.xlsx` before `2026-10.xlsx`. */
function byPrecedence(a: Register, b: Register): number {
  const depth = (register: Register) => register.shownPath.split('/').length;
  return (
    depth(a) - depth(b) ||
    compare(b.shownPath, a.shownPath) ||
    compare(a.sheet, b.sheet) ||
    a.headerRow - b.headerRow ||
    compare(a.file, b.file)
  );
}

function documentsByDossier(input: CaseInput): ReadonlyMap<DossierId, readonly LinkedDocument[]> {
  const documents = new Map<DocumentId, SourceDocument>(
    input.documents.map((document) => [document.id, document]),
  );
  const linked = new Map<DossierId, LinkedDocument[]>();
  for (const link of input.links) {
    const document = documents.get(link.document);
    if (!document) continue;
    const list = linked.get(link.dossier);
    if (list) list.push({ document, link });
    else linked.set(link.dossier, [{ document, link }]);
  }
  for (const list of linked.values()) {
    list.sort(
      (a, b) => compare(a.document.shownPath, b.document.shownPath) || compare(a.document.id, b.document.id),
    );
  }
  return linked;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
