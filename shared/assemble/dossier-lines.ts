import type { DossierLines } from '../domain/dossier.ts';
import type { DossierType, FieldDefinition } from '../domain/dossier-type.ts';
import { comparisonKey, type FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import type { TradeLine } from '../domain/trade-line.ts';
import type { Case, RowInRegister } from './gather-cases.ts';

/**
 * The lines of a dossier: of the first register table in which its rows are lines, then of every document that surely belongs to
 * it, in the order of the case. A source without lines is left out.
 */
export function dossierLines(one: Case): readonly DossierLines[] {
  const fields = lineFieldsOf(one.type);
  const [rows = []] = Map.groupBy(one.rows, tableOf).values();
  const ofRegister = rows.flatMap((row, place) => lineOf(row, fields, place) ?? []);
  const ofDocuments = one.documents.flatMap(({ document, link }): readonly DossierLines[] => {
    const type = document.recognised.type?.type ?? null;
    const { lines, besideLines: beside } = document.recognised;
    if (type === null || lines.length === 0 || link.certainty === 'suggested') return [];
    const origin = { kind: 'document', document: document.id, documentType: type } as const;
    return [{ origin, lines, ...(beside && { beside }) }];
  });
  return ofRegister.length === 0
    ? ofDocuments
    : [{ origin: { kind: 'register' }, lines: ofRegister }, ...ofDocuments];
}

/** Whether rows with one number are lines of it: each names what it is about, and no two of them say the same. */
export function areLines(rows: readonly RowInRegister[], type: DossierType): boolean {
  const fields = lineFieldsOf(type);
  const lines = rows.map((row) => lineOf(row, fields, 0));
  const said = new Set(lines.map((line) => line && JSON.stringify(Object.entries(line.fields).map(saidIn))));
  return rows.length > 1 && !lines.includes(null) && said.size === rows.length;
}

function saidIn([field, reading]: readonly [string, Reading<FieldValue>]): readonly string[] {
  return [field, reading.state === 'read' ? comparisonKey(reading.value) : ''];
}

function lineFieldsOf({ fields }: DossierType): readonly FieldDefinition[] {
  return fields.filter(({ inLines }) => inLines !== undefined);
}

/** A row that names no article says nothing of a line, however many quantities and prices stand in it. */
function lineOf({ row }: RowInRegister, fields: readonly FieldDefinition[], place: number): TradeLine | null {
  const stated = fields.flatMap(({ id, inLines }) => {
    const reading = row.fields[id];
    return inLines === undefined || reading === undefined || reading.state === 'absent'
      ? []
      : [[inLines, reading] as const];
  });
  const line: TradeLine['fields'] = Object.fromEntries(stated);
  const isNamed = line.article !== undefined || line.gtin !== undefined || line.description !== undefined;
  return isNamed ? { position: place + 1, fields: line } : null;
}

function tableOf({ register }: RowInRegister): string {
  return `${register.file}\n${register.sheet}\n${register.headerRow}`;
}
