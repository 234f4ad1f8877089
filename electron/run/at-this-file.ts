import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { DocumentFields, RecognisedContent } from '#shared/domain/recognised.ts';

/** The same content found at another path: every piece of evidence then points at the file as it is called now. */
export function atThisFile(recognised: RecognisedContent, file: FilePath): RecognisedContent {
  const fields = Object.entries(recognised.fields).map(([name, reading]) => [name, moved(reading, file)]);
  return { ...recognised, fields: Object.fromEntries(fields) as DocumentFields };
}

function moved(reading: Reading<FieldValue>, file: FilePath): Reading<FieldValue> {
  if (reading.state === 'absent') {
    return { ...reading, searched: reading.searched.map((at) => ({ ...at, file })) };
  }
  return { ...reading, at: { ...reading.at, file } };
}
