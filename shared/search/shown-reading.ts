import type { FieldValue } from '../domain/field-value.ts';
import type { Reading } from '../domain/reading.ts';
import { maskLabelledBsn } from './mask-bsn-in.ts';

/** What was read of a field as it may be shown: a citizen service number that stands labelled in it by its last digits. */
export function shownReading(reading: Reading<FieldValue>): Reading<FieldValue> {
  if (reading.state === 'absent') return reading;
  const raw = maskLabelledBsn(reading.raw);
  return reading.state === 'read'
    ? { ...reading, raw, value: shownValue(reading.value) }
    : { ...reading, raw };
}

function shownValue(value: FieldValue): FieldValue {
  return value.kind === 'text' || value.kind === 'identifier'
    ? { ...value, text: maskLabelledBsn(value.text) }
    : value;
}
