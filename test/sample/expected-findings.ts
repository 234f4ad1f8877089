import { createHash } from 'node:crypto';
import { type DossierId, dossierId } from '#shared/domain/dossier.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { PlannedFinding } from './mistake.ts';

/** One entry of `expected-findings.json`. */
export interface ExpectedFinding extends Omit<PlannedFinding, 'about'> {
  /** null: a finding about the workspace. */
  readonly dossier: DossierId | null;
  readonly dossierKey: string | null;
}

/** The list as it lies in the folder, in a fixed order. */
export function expectedFindings(
  planned: readonly PlannedFinding[],
  files: ReadonlyMap<string, Uint8Array>,
): readonly ExpectedFinding[] {
  return planned
    .map((finding) => asEntry({ ...finding, subject: subjectOf(finding.subject, files) }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** A document is named by its id: the beginning of the hash of its content. */
function subjectOf(subject: string, files: ReadonlyMap<string, Uint8Array>): string {
  if (!subject.startsWith('document:')) return subject;
  const bytes = files.get(subject.slice('document:'.length));
  if (bytes === undefined) throw new RangeError(`No such file: ${subject}`);
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Keys in one order, so that the file does not depend on how a mistake was written down. */
function asEntry(planned: PlannedFinding): ExpectedFinding {
  return {
    ...dossierOf(planned.about),
    check: planned.check,
    subject: planned.subject,
    class: planned.class,
    severity: planned.severity,
    expected: planned.expected,
    found: planned.found,
    likelyCause: planned.likelyCause,
    file: planned.file,
    why: planned.why,
  };
}

function dossierOf(about: PlannedFinding['about']): Pick<ExpectedFinding, 'dossier' | 'dossierKey'> {
  if (about === 'workspace') return { dossier: null, dossierKey: null };
  if ('order' in about)
    return { dossier: dossierId('order', identifierKey(about.order)), dossierKey: about.order };
  return {
    dossier: dossierId('inkoopfactuur', identifierKey(about.purchase)),
    dossierKey: about.purchase,
  };
}

function sortKey(finding: ExpectedFinding): string {
  return [finding.dossier ?? '~', finding.check, finding.subject].join('\n');
}
