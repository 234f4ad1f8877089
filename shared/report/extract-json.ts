import type { DocumentType } from '../domain/document-type.ts';
import { documentFields, type FieldName } from '../domain/field-name.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { FileReading, Problem, ReadStatus } from '../domain/file-reading.ts';
import type { Reading } from '../domain/reading.ts';
import type { RecognisedContent } from '../domain/recognised.ts';
import { type LineFieldName, lineFields, type TradeLine } from '../domain/trade-line.ts';
import { type FieldJson, toFieldJson } from './field-json.ts';

/** What was read from one file. `recognised` is null for a spreadsheet and for a file without content. */
export interface ExtractedFile {
  /** As the person named it. */
  readonly file: string;
  readonly reading: FileReading;
  readonly recognised: RecognisedContent | null;
  /** The files inside a mail or a zip, by their path inside it. */
  readonly inside?: readonly ExtractedFile[];
}

/** One entry of the answer of `extract`. */
export interface ExtractJson {
  readonly file: string;
  readonly status: ReadStatus;
  readonly pages: number | null;
  readonly documentType: DocumentType | null;
  /** The words in the document or its name that decided its type. */
  readonly documentTypeBecause: string | null;
  /** A field that is not on the page, or stands there unreadably, is left out: never guessed. */
  readonly fields: Readonly<Partial<Record<FieldName, FieldJson>>>;
  /** Lines of goods or services in reading order. */
  readonly lines: readonly LineJson[];
  readonly problem: Problem | null;
  readonly durationMs: number;
  /** Only of a mail or a zip that holds files. */
  readonly inside?: readonly ExtractJson[];
}

/** One line, with its fields as those of the document are written. */
interface LineJson {
  readonly position: number;
  readonly fields: Readonly<Partial<Record<LineFieldName, FieldJson>>>;
}

/** The answer of `extract`: one entry a file, in the order of the arguments. */
export function toExtractJson(files: readonly ExtractedFile[]): readonly ExtractJson[] {
  return files.map(({ file, reading, recognised, inside = [] }) => ({
    file,
    status: reading.status,
    pages: reading.pages,
    documentType: recognised?.type?.type ?? null,
    documentTypeBecause: recognised?.type?.because || null,
    fields: recognised === null ? {} : readFields(recognised),
    lines: recognised === null ? [] : recognised.lines.map(toLineJson),
    problem: reading.problem,
    durationMs: Math.round(reading.durationMs),
    ...(inside.length > 0 ? { inside: toExtractJson(inside) } : {}),
  }));
}

/** Fields in the order of the contract, whatever the order in which they were recognised. */
function readFields({ fields }: RecognisedContent): ExtractJson['fields'] {
  return inOrder(Object.keys(documentFields) as FieldName[], fields);
}

function toLineJson({ position, fields }: TradeLine): LineJson {
  return { position, fields: inOrder(Object.keys(lineFields) as LineFieldName[], fields) };
}

function inOrder<Name extends string>(
  names: readonly Name[],
  fields: Readonly<Partial<Record<Name, Reading<FieldValue>>>>,
): Readonly<Partial<Record<Name, FieldJson>>> {
  const read = names.flatMap((name) => {
    const reading = fields[name];
    const json = reading === undefined ? null : toFieldJson(name, reading);
    return json === null ? [] : [[name, json] as const];
  });
  return Object.fromEntries(read) as Partial<Record<Name, FieldJson>>;
}
