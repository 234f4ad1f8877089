import type { Dossier } from '#shared/domain/dossier.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import { option, options } from './check-options.ts';
import { knowledgeOf } from './field-values.ts';
import type { OthersCause } from './outcome.ts';

/** Only when this field is known, and when `is` is given: only when it is one of these, in any case and punctuation. */
export const condition = options({ field: option.field, is: option.texts.optional() });

type Condition = (typeof condition)['_output'];

/** Whether a condition holds in a dossier; null asks for nothing. A field that can't be read decides nothing and is named. */
export function whenApplies(dossier: Dossier, when: Condition | null): 'yes' | 'no' | OthersCause {
  if (when === null) return 'yes';
  const known = knowledgeOf(dossier, when.field);
  if (known.state === 'absent') return 'no';
  if (known.state === 'unreadable') return known.because;
  if (when.is === undefined) return 'yes';
  return isOneOf(canonicalText(known.first.value), when.is) ? 'yes' : 'no';
}

/** Whether a text is one of these, in any case and punctuation. */
export function isOneOf(text: string, allowed: readonly string[]): boolean {
  const key = identifierKey(text);
  return allowed.some((one) => identifierKey(one) === key);
}
