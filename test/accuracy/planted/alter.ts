import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { PlainCase, PlainPaper } from './plain-case.ts';

type Values = PlainCase['register'];

/** The case with other values in the register, and on its documents too unless only the register is meant. */
export function withValues(one: PlainCase, values: Values, where: 'register' | 'everywhere' = 'everywhere') {
  const documents = one.documents.map((paper) => ({ ...paper, values: { ...paper.values, ...values } }));
  return {
    ...one,
    register: { ...one.register, ...values },
    documents: where === 'register' ? one.documents : documents,
  };
}

/** The case without a value, in the register and on its documents. */
export function without(one: PlainCase, field: string): PlainCase {
  const rest = (values: Values) => Object.fromEntries(Object.entries(values).filter(([id]) => id !== field));
  return {
    ...one,
    register: rest(one.register),
    documents: one.documents.map((paper) => ({ ...paper, values: rest(paper.values) })),
  };
}

/** The case with its documents of one kind changed; null when it has none. */
export function onPapers(
  one: PlainCase,
  type: DocumentType,
  change: (paper: PlainPaper) => PlainPaper,
): PlainCase | null {
  if (one.documents.every((paper) => paper.type !== type)) return null;
  return { ...one, documents: one.documents.map((paper) => (paper.type === type ? change(paper) : paper)) };
}

export function identifier(text: string): FieldValue {
  return { kind: 'identifier', text };
}

export function words(text: string): FieldValue {
  return { kind: 'text', text };
}

/** A document that says these values too, or instead of others. */
export function said(paper: PlainPaper, values: Values): PlainPaper {
  return { ...paper, values: { ...paper.values, ...values } };
}

/** A document without these values. */
export function lacking(paper: PlainPaper, ...fields: readonly string[]): PlainPaper {
  return {
    ...paper,
    values: Object.fromEntries(Object.entries(paper.values).filter(([id]) => !fields.includes(id))),
  };
}
