import type { DigitalSignature } from '../domain/digital-signature.ts';
import type { DocumentType } from '../domain/document-type.ts';
import { documentFields, type FieldName } from '../domain/field-name.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { FileReading, Problem, ReadStatus } from '../domain/file-reading.ts';
import type { Reading } from '../domain/reading.ts';
import type {
  DocumentFields,
  DocumentPart,
  PageNumbering,
  PageRange,
  RecognisedContent,
} from '../domain/recognised.ts';
import { type LineFieldName, lineFields, type TradeLine } from '../domain/trade-line.ts';
import { type FieldJson, toFieldJson } from './field-json.ts';
import { type TableJson, toTableJson } from './sheet-json.ts';

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
  /** Only of a spreadsheet. */
  readonly table?: TableJson;
  /** The documents that the file seems to hold, where it is more than one: a suggestion. */
  readonly parts?: readonly PartJson[];
  /** Where its pages say that others belong with them, as "pagina 2 van 3". */
  readonly pageNumbering?: PageNumbering;
  /** Digital signatures in it; not verified. */
  readonly signatures?: readonly DigitalSignature[];
  /** What is printed on the page of an e-invoice where it is not what its XML says. */
  readonly printed?: ExtractJson['fields'];
}

/** One of several documents in one file. */
interface PartJson extends Pick<ExtractJson, 'documentType' | 'fields'> {
  readonly pages: PageRange;
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
    fields: recognised === null ? {} : readFields(recognised.fields),
    lines: recognised === null ? [] : recognised.lines.map(toLineJson),
    problem: reading.problem,
    durationMs: Math.round(reading.durationMs),
    ...(inside.length > 0 ? { inside: toExtractJson(inside) } : {}),
    ...tableOf(reading),
    ...(recognised === null ? {} : besideFields(recognised)),
  }));
}

function tableOf({ content }: FileReading): Pick<ExtractJson, 'table'> {
  const table = toTableJson(content);
  return table === null ? {} : { table };
}

function besideFields({ parts, numbering, signatures, printed }: RecognisedContent): Partial<ExtractJson> {
  return {
    ...(parts && { parts: parts.map(toPartJson) }),
    ...(numbering && { pageNumbering: numbering }),
    ...(signatures && { signatures }),
    ...(printed && { printed: readFields(printed) }),
  };
}

function toPartJson({ pages, recognised }: DocumentPart): PartJson {
  const { type, fields } = recognised;
  return { pages, documentType: type?.type ?? null, fields: readFields(fields) };
}

/** Fields in the order of the contract, whatever the order in which they were recognised. */
function readFields(fields: DocumentFields): ExtractJson['fields'] {
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
