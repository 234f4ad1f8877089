import { canonicalText, type FieldValue } from '#shared/domain/field-value.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { SourceDocument } from '#shared/domain/recognised.ts';
import type { ExpectedFinding } from './expected-findings.ts';

/** What is compared of a finding: everything that the list states and a run answers. */
export type ListedFinding = Pick<
  ExpectedFinding,
  'dossier' | 'check' | 'class' | 'severity' | 'subject' | 'expected' | 'found' | 'likelyCause'
>;

/** The findings of a run in the words and the order of the list; a document id in a subject becomes the path of the file. */
export function asListed(
  findings: readonly Finding[],
  documents: readonly Pick<SourceDocument, 'id' | 'shownPath'>[],
): readonly ListedFinding[] {
  const paths = new Map<string, string>(documents.map(({ id, shownPath }) => [id, `document:${shownPath}`]));
  return findings
    .map((finding) => ({
      dossier: finding.dossier,
      check: finding.check,
      class: finding.class,
      severity: finding.severity,
      subject: paths.get(finding.subject) ?? finding.subject,
      expected: textOf(finding.expected),
      found: textOf(finding.found),
      likelyCause: finding.likelyCause,
    }))
    .sort(inOrder);
}

/** The entries of the list without their explanation, in the same order. */
export function withoutWords(expected: readonly ExpectedFinding[]): readonly ListedFinding[] {
  return expected
    .map(({ dossier, check, class: kind, severity, subject, expected: wanted, found, likelyCause }) => ({
      dossier,
      check,
      class: kind,
      severity,
      subject,
      expected: wanted,
      found,
      likelyCause,
    }))
    .sort(inOrder);
}

function textOf(value: FieldValue | null): string | null {
  return value === null ? null : canonicalText(value);
}

function inOrder(one: ListedFinding, other: ListedFinding): number {
  const [left, right] = [one, other].map(
    ({ dossier, check, subject }) => `${dossier ?? '~'}\n${check}\n${subject}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
