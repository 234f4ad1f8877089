import type { DocumentType } from '../../domain/document-type.ts';
import type { FilePath } from '../../domain/evidence.ts';
import type { DocumentLayout } from '../layout/document-layout.ts';
import { findDates } from '../layout/find-dates.ts';
import type { Line, Segment } from '../layout/lines.ts';
import { type Span, toSpan, type WordRow } from '../layout/span.ts';
import { foldText } from '../values/fold-text.ts';
import type { DateOrder } from '../values/parse-date.ts';
import { cleanName } from './name-shape.ts';
import { type Fields, toReading } from './to-reading.ts';

/** Papers about a person or a company, not about trade. */
const about: ReadonlySet<DocumentType | null> = new Set([
  'contract',
  'id-document',
  'registry-extract',
  'wage-tax-form',
  'other',
  null,
]);

const nameLabel =
  /^(?:naam (?:van de )?(?:werknemer|medewerker|onderneming|rechtspersoon|vennootschap|organisatie|klant)|werknemer|medewerker|naam en voorletters|statutaire naam|handelsnaam|naam|achternaam|surname|name|employee|employee name|name of employee|trade name|statutory name)(?: ?\/ ?[\p{L} ]+)*$/u;
const birthLabel =
  /^(?:geboortedatum|geb\.? ?datum|geboren(?: op)?|date of birth|birth date|born(?: on)?)(?: ?\/ ?[\p{L} ]+)*$/u;

/** Whom a contract, a copy of an identity document or a form is about, and when that person was born: beside or below a label. */
export function findSubject(
  { lines }: DocumentLayout,
  {
    type,
    dates,
    file,
  }: { readonly type: DocumentType | null; readonly dates: DateOrder; readonly file: FilePath },
): Fields {
  if (!about.has(type)) return {};
  const name = firstOf(lines, nameLabel, nameIn);
  const born = firstOf(lines, birthLabel, (row) => dateIn(row, dates));
  return {
    ...(name && {
      subjectName: toReading({ kind: 'text', text: name.text }, { span: name, confidence: 0.85 }, file),
    }),
    ...(born && { birthDate: toReading(born.value, { span: born.span, confidence: 0.9 }, file) }),
  };
}

/** The first value behind such a label, in the next cell of its line, or right below it. */
function firstOf<T>(lines: readonly Line[], label: RegExp, read: (row: WordRow) => T | null): T | null {
  for (const [index, line] of lines.entries()) {
    for (const [place, segment] of line.segments.entries()) {
      const ends = labelEnd(segment, label);
      if (ends === 0) continue;
      const rest = rowOf(segment, index, ends);
      const next = line.segments[place + 1];
      const below = belowOf(lines[index + 1], segment);
      const found =
        rest.words.length > 0
          ? read(rest)
          : ((next && read(rowOf(next, index))) ?? (below && read(rowOf(below, index + 1))));
      if (found) return found;
    }
  }
  return null;
}

/** Labels that are nothing else, also where their value follows without a colon: `Statutaire naam Voorbeeld B.V.` */
const unmistakable =
  /^(?:statutaire naam|handelsnaam|naam en voorletters|geboortedatum|statutory name|trade name|date of birth)$/u;

/** After how many words the label of a cell ends; 0 where it has none. Most without a colon have the cell to themselves. */
function labelEnd({ words }: Segment, label: RegExp): number {
  const colon = words.findIndex(({ text }) => text.endsWith(':'));
  const end = colon >= 0 ? colon + 1 : words.length;
  if (label.test(textOf(words, end))) return end;
  const known = [3, 2, 1].find(
    (count) => count < end && unmistakable.test(textOf(words, count)) && label.test(textOf(words, count)),
  );
  return known ?? 0;
}

function textOf(words: Segment['words'], count: number): string {
  const text = words.slice(0, count).map((word) => word.text);
  return foldText(text.join(' ')).replace(/ ?:$/, '');
}

function belowOf(line: Line | undefined, { box, page }: Segment): Segment | undefined {
  if (line?.page !== page) return undefined;
  return line.segments.find((one) => one.box[0] < box[2] && box[0] < one.box[2]);
}

function rowOf({ words, page }: Segment, line: number, from = 0): WordRow {
  return { words: words.slice(from), page, line };
}

function nameIn(row: WordRow): Span | null {
  if (row.words.length === 0 || row.words.length > 8) return null;
  const span = toSpan(row, 0, row.words.length - 1);
  const text = cleanName(span.text);
  return /\p{L}{2}/u.test(text) && !/\d|:/.test(text) ? { ...span, text } : null;
}

/** Where nothing else on a form says it, the day comes first. */
function dateIn(row: WordRow, order: DateOrder) {
  const [date] = findDates(row, order === 'unknown' ? 'day-first' : order);
  if (date?.parsed.state !== 'read') return null;
  return { value: { kind: 'date', date: date.parsed.date } as const, span: date.span };
}
