import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import { documentFields, type FieldName } from '#shared/domain/field-name.ts';
import type { FieldValue, ValueKind } from '#shared/domain/field-value.ts';
import type { ContentHash, ReadStatus } from '#shared/domain/file-reading.ts';
import { euro, parseDecimal } from '#shared/domain/money.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { DocumentFields, DocumentId, SourceDocument } from '#shared/domain/recognised.ts';
import type { TradeLine } from '#shared/domain/trade-line.ts';
import { day } from './a-sheet.ts';

/** A field as a test writes it: the value as text, or text and confidence, or a whole reading. */
type FieldSpec = string | readonly [text: string, confidence: number] | Reading<FieldValue>;

/** What a test says of a document; all else is that of a readable one-page PDF without fields. */
export interface DocumentSpec {
  readonly path: string;
  readonly type?: DocumentType | null;
  readonly fields?: Readonly<Partial<Record<FieldName, FieldSpec>>>;
  readonly lines?: readonly TradeLine[];
  readonly references?: readonly string[];
  readonly status?: ReadStatus;
  readonly id?: string;
}

/** A document of the folder `C:/w`; its id is its path unless said otherwise. */
export function aSourceDocument(said: DocumentSpec): SourceDocument {
  const file = `C:/w/${said.path}` as FilePath;
  const type = said.type ?? null;
  return {
    id: (said.id ?? said.path) as DocumentId,
    file,
    shownPath: said.path,
    hash: `hash of ${said.path}` as ContentHash,
    status: said.status ?? 'text',
    pages: 1,
    problem: null,
    recognised: {
      type: type === null ? null : { type, confidence: 0.95, because: 'test' },
      fields: toFields(said.fields ?? {}, file),
      lines: said.lines ?? [],
      references: said.references ?? [],
    },
  };
}

/** A value of the kind, from text as the contracts write it. */
function aValue(kind: ValueKind, text: string): FieldValue {
  switch (kind) {
    case 'date':
      return { kind, date: day(text) };
    case 'amount':
      return { kind, amount: parseDecimal(text, euro) ?? failed(text) };
    case 'number':
      return { kind, number: Number(text) };
    default:
      return { kind, text };
  }
}

/** A reading that was read at that place. */
export function aReading(
  kind: ValueKind,
  text: string,
  confidence: number,
  at: Evidence,
): Reading<FieldValue> {
  return { state: 'read', value: aValue(kind, text), raw: text, confidence, at };
}

function toFields(said: Readonly<Partial<Record<FieldName, FieldSpec>>>, file: FilePath): DocumentFields {
  const fields: Partial<Record<FieldName, Reading<FieldValue>>> = {};
  for (const name of Object.keys(documentFields) as FieldName[]) {
    const spec = said[name];
    if (spec === undefined) continue;
    if (typeof spec === 'object' && 'state' in spec) fields[name] = spec;
    else {
      const [text, confidence] = typeof spec === 'string' ? [spec, 0.95] : spec;
      fields[name] = aReading(documentFields[name], text, confidence, {
        kind: 'page',
        file,
        page: 1,
        box: [10, 10, 50, 20],
      });
    }
  }
  return fields;
}

function failed(text: string): never {
  throw new Error(`Not an amount: ${text}`);
}
