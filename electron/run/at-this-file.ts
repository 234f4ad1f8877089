import type { Evidence, FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { isDelimited, sheetNameOf } from './named-after-file.ts';

/** The same content found at another path, or kept without one: every piece of evidence then points at the file as it is called now. */
export function atThisFile(recognised: RecognisedContent, file: FilePath): RecognisedContent {
  return {
    ...recognised,
    fields: allMoved(recognised.fields, file),
    lines: recognised.lines.map((line) => ({ ...line, fields: allMoved(line.fields, file) })),
    ...(recognised.printed && { printed: allMoved(recognised.printed, file) }),
    ...(recognised.parts && {
      parts: recognised.parts.map((part) => ({ ...part, recognised: atThisFile(part.recognised, file) })),
    }),
  };
}

function allMoved<Name extends string>(
  fields: Readonly<Partial<Record<Name, Reading<FieldValue>>>>,
  file: FilePath,
): Readonly<Partial<Record<Name, Reading<FieldValue>>>> {
  const entries = Object.entries<Reading<FieldValue> | undefined>(fields);
  return Object.fromEntries(
    entries.map(([name, reading]) => [name, reading && moved(reading, file)]),
  ) as Partial<Record<Name, Reading<FieldValue>>>;
}

function moved(reading: Reading<FieldValue>, file: FilePath): Reading<FieldValue> {
  const placed = (at: Evidence): Evidence =>
    at.kind === 'cell' && isDelimited(file) ? { ...at, file, sheet: sheetNameOf(file) } : { ...at, file };
  if (reading.state === 'absent') return { ...reading, searched: reading.searched.map(placed) };
  return { ...reading, at: placed(reading.at) };
}
