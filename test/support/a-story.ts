import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Dossier, DossierDocument, FieldSource } from '#shared/domain/dossier.ts';
import type { DossierType, FieldDefinition } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDocument, aDossier, amount, cell, date, emptyCell, stated } from './a-dossier.ts';
import { type LineSaid, linesOf, registerLines } from './trade-lines.ts';

/** A dossier of a shipped type, told in plain values: dates as `2026-03-02`, amounts as `121.00`. */
export interface Story {
  readonly stage: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly documents?: readonly DocumentType[];
  /** Names of files, by the place of the document; left out: named after its kind. */
  readonly files?: readonly string[];
  /** What documents of a kind say instead of the values above. */
  readonly said?: Readonly<Partial<Record<DocumentType, Readonly<Record<string, string>>>>>;
  readonly lines?: Readonly<Partial<Record<'register' | DocumentType, readonly LineSaid[]>>>;
  readonly asOf?: string;
}

/** Ids of the check uses that find something in a story, with the field or document it is about, in order. */
export function findingsOf(type: DossierType, story: Story): readonly string[] {
  const asOf = parseIsoDate(story.asOf ?? '2026-03-16');
  if (asOf === null) throw new Error('Not a day');
  const { findings, errors } = evaluateDossier(storyDossier(type, story), type, { asOf });
  if (errors.length > 0)
    throw new Error(JSON.stringify(errors.map(({ check, cause }) => [check, String(cause)])));
  return findings.map(({ check, subject }) => `${check}/${subject}`).toSorted();
}

/** The story as the dossier that would be assembled of it: every field has a column, and documents say what the register says. */
export function storyDossier(type: DossierType, story: Story): Dossier {
  const unknown = [story.values, ...Object.values(story.said ?? {})]
    .flatMap(Object.keys)
    .filter((id) => !type.fields.some((field) => field.id === id));
  if (unknown.length > 0) throw new Error(`No such fields: ${unknown.join(', ')}`);
  const documents = (story.documents ?? []).map((kind, place) =>
    aDocument(kind, { name: story.files?.[place] ?? `${place} ${kind}.pdf` }),
  );
  return aDossier({
    key: story.key,
    type: type.id,
    stage: story.stage,
    fields: Object.fromEntries(
      type.fields.map((field) => [field.id, sourcesOf(field, type, story, documents)]),
    ),
    documents,
    lines: linesIn(story, documents),
  });
}

function sourcesOf(
  { id, kind, inDocuments }: FieldDefinition,
  type: DossierType,
  story: Story,
  documents: readonly DossierDocument[],
): readonly FieldSource[] {
  const values: Readonly<Record<string, string>> = { [type.key]: story.key, ...story.values };
  const own = values[id];
  const stating = documents.flatMap((document) => {
    if (document.type === null || !inDocuments?.types.includes(document.type)) return [];
    const text = story.said?.[document.type]?.[id] ?? own;
    return text === undefined ? [] : [stated(document, fieldValueOf(kind, text))];
  });
  return [own === undefined ? emptyCell() : cell(fieldValueOf(kind, own)), ...stating];
}

function linesIn({ lines = {} }: Story, documents: readonly DossierDocument[]): Dossier['lines'] {
  const register = lines.register ? [registerLines(...lines.register)] : [];
  const ofDocuments = documents.flatMap((document) => {
    const said = document.type === null ? undefined : lines[document.type];
    return said ? [linesOf(document, ...said)] : [];
  });
  return [...register, ...ofDocuments];
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
