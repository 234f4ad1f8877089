import type { DossierId } from '../domain/dossier.ts';
import type { FieldValue } from '../domain/field-value.ts';
import type { DocumentId } from '../domain/recognised.ts';
import { expectedValue, saysExpected, statesField } from './expected-value.ts';
import { type Case, type CaseInput, gatherCases, type LinkedDocument } from './gather-cases.ts';

/** A value that the register gives and that a document of the dossier must state somewhere on its pages. */
export interface WantedVouching {
  readonly document: DocumentId;
  readonly dossier: DossierId;
  readonly field: string;
  readonly expected: FieldValue;
}

/**
 * Which values to look for on which document: every register value that this type of document states, in documents that
 * surely belong to the dossier and have pages with words. Not what was already read there beside a label.
 */
export function wantedVouchings(input: CaseInput): readonly WantedVouching[] {
  return gatherCases(input).cases.flatMap(wantedOf);
}

/** The same for one case. */
export function wantedOf(one: Case): readonly WantedVouching[] {
  return one.documents.filter(hasPages).flatMap((linked) =>
    one.type.fields.flatMap((field) => {
      const expected = expectedValue(one, field.id);
      if (expected === null || statesField(field, linked) === null || field.inDocuments === null) return [];
      if (saysExpected(linked.document.recognised.fields[field.inDocuments.field], expected)) return [];
      return [{ document: linked.document.id, dossier: one.id, field: field.id, expected }];
    }),
  );
}

function hasPages({ document }: LinkedDocument): boolean {
  return (
    document.status === 'text' ||
    document.status === 'ocr' ||
    (document.status === 'xml' && document.pages !== null)
  );
}
