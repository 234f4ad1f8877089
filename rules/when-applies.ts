import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, type FieldValue, identifierKey } from '#shared/domain/field-value.ts';
import { option, options } from './check-options.ts';
import { knowledgeOf } from './field-values.ts';
import type { OthersCause } from './outcome.ts';

/** Only when this field is known, and as the rest asks for, in any case and punctuation. */
export const condition = options({
  field: option.field,
  /** Only when it is one of these. */
  is: option.texts.optional(),
  /** Also when it is not known, but not when it is one of these. */
  isNot: option.texts.optional(),
  /** Only when it is an amount or a number above this. */
  above: option.limit.optional(),
});

type Condition = (typeof condition)['_output'];

/** Whether a condition holds in a dossier; null asks for nothing. A field that can't be read decides nothing and is named. */
export function whenApplies(dossier: Dossier, when: Condition | null): 'yes' | 'no' | OthersCause {
  if (when === null) return 'yes';
  const known = knowledgeOf(dossier, when.field);
  if (known.state === 'absent') return when.isNot === undefined ? 'no' : 'yes';
  if (known.state === 'unreadable') return known.because;
  return isMeant(known.first.value, when) ? 'yes' : 'no';
}

function isMeant(value: FieldValue, { is, isNot, above }: Condition): boolean {
  const text = canonicalText(value);
  if (is !== undefined && !isOneOf(text, is)) return false;
  if (isNot !== undefined && isOneOf(text, isNot)) return false;
  return above === undefined || isAbove(value, above);
}

function isAbove(value: FieldValue, limit: number): boolean {
  if (value.kind === 'amount') return value.amount.minor > limit * 100;
  return value.kind === 'number' && value.number > limit;
}

/** Whether a text is one of these, in any case and punctuation. */
export function isOneOf(text: string, allowed: readonly string[]): boolean {
  const key = identifierKey(text);
  return allowed.some((one) => identifierKey(one) === key);
}
