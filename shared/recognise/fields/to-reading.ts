import type { FilePath } from '../../domain/evidence.ts';
import type { FieldName } from '../../domain/field-name.ts';
import type { FieldValue } from '../../domain/field-value.ts';
import type { Reading } from '../../domain/reading.ts';
import { type Span, toEvidence } from '../layout/span.ts';
import { clamp } from './choose-best.ts';

/** Fields while they are being read. */
export type Fields = Partial<Record<FieldName, Reading<FieldValue>>>;

/** A value with where it stands on its page. */
export function toReading(
  value: FieldValue,
  { span, confidence }: { readonly span: Span; readonly confidence: number },
  file: FilePath,
): Reading<FieldValue> {
  return { state: 'read', value, raw: span.text, confidence: clamp(confidence), at: toEvidence(span, file) };
}
