import type { Bilingual } from '../domain/bilingual.ts';
import type { Decision, DecisionSubject } from '../domain/recognised.ts';
import { registerFieldLabel } from './field-labels.ts';
import { termsNl } from './texts-nl-terms.ts';

type DecisionChoice = keyof typeof termsNl.decisionChoice;

/** What was chosen, as what it is called: by a word of its own, as a field, or as it stands. */
export type NamedChoice =
  | { readonly kind: 'word'; readonly word: DecisionChoice }
  | { readonly kind: 'field'; readonly label: Bilingual }
  | { readonly kind: 'text'; readonly text: string };

/** Decisions about one of several: a column, a row. The others need no name beside their kind. */
const oneOfSeveral: ReadonlySet<DecisionSubject> = new Set([
  'column',
  'skipped-title-row',
  'skipped-total-row',
  'skipped-blank-rows',
  'skipped-row',
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'filter',
  'date-order',
  'decimal-sign',
]);

/** Whether a decision of this kind has to say which column or row it is about. */
export function isAboutOne(subject: DecisionSubject): boolean {
  return oneOfSeveral.has(subject);
}

/** How a decision about a sheet or a column is named. */
export function namedChoice({ chosen, called }: Pick<Decision, 'chosen' | 'called'>): NamedChoice {
  if (chosen === '\t') return { kind: 'word', word: 'tab' };
  if (isChoice(chosen)) return { kind: 'word', word: chosen };
  const label = called ?? registerFieldLabel(chosen);
  return label ? { kind: 'field', label } : { kind: 'text', text: chosen };
}

function isChoice(chosen: string): chosen is DecisionChoice {
  return Object.hasOwn(termsNl.decisionChoice, chosen);
}
