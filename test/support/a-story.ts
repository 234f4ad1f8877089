import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDocument, aDossier, amount, cell, date, emptyCell, stated } from './a-dossier.ts';

/** A dossier of a shipped type, told in plain values: dates as `2026-03-02`, amounts as `121.00`. */
export interface Story {
  readonly stage: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly documents?: readonly DocumentType[];
  readonly asOf?: string;
}

/** Ids of the check uses that find something in a story, with the field or document it is about, in order. */
export function findingsOf(type: DossierType, story: Story): readonly string[] {
  const asOf = parseIsoDate(story.asOf ?? '2026-03-16');
  if (asOf === null) throw new Error('Not a day');
  const unknown = Object.keys(story.values).filter((id) => !type.fields.some((field) => field.id === id));
  if (unknown.length > 0) throw new Error(`No such fields: ${unknown.join(', ')}`);
  const values: Readonly<Record<string, string>> = { [type.key]: story.key, ...story.values };
  const documents = (story.documents ?? []).map((kind, place) =>
    aDocument(kind, { name: `${place} ${kind}.pdf` }),
  );
  const fields = type.fields.map(({ id, kind, inDocuments }) => {
    const text = values[id];
    if (text === undefined) return [id, [emptyCell()]] as const;
    const value = fieldValueOf(kind, text);
    const asked = documents.filter((document) => document.type && inDocuments?.types.includes(document.type));
    return [id, [cell(value), ...asked.map((document) => stated(document, value))]] as const;
  });
  const dossier = aDossier({
    key: story.key,
    type: type.id,
    stage: story.stage,
    fields: Object.fromEntries(fields),
    documents,
  });
  const { findings, errors } = evaluateDossier(dossier, type, { asOf });
  if (errors.length > 0)
    throw new Error(JSON.stringify(errors.map(({ check, cause }) => [check, String(cause)])));
  return findings.map(({ check, subject }) => `${check}/${subject}`).toSorted();
}

function fieldValueOf(kind: FieldValue['kind'], text: string): FieldValue {
  switch (kind) {
    case 'amount':
      return amount(text);
    case 'date':
      return date(text);
    case 'number':
      return { kind, number: Number(text) };
    default:
      return { kind, text };
  }
}
