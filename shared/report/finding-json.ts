import type { Bilingual } from '../domain/bilingual.ts';
import type { DossierId } from '../domain/dossier.ts';
import type { FilePath } from '../domain/evidence.ts';
import { canonicalText } from '../domain/field-value.ts';
import type { Finding, FindingEvidence, LikelyCause } from '../domain/finding.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { toDecimal } from '../domain/money.ts';
import type { FindingClass, Severity } from '../domain/severity.ts';
import { type PlaceJson, toPlaceJson } from './field-json.ts';

/** A finding in the answer of `check`. */
export interface FindingJson {
  readonly id: string;
  /** Key of the dossier; null for a finding about the folders as a whole. */
  readonly dossier: string | null;
  readonly dossierId: DossierId | null;
  readonly check: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly subject: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly likelyCause: LikelyCause | null;
  /** Decimal string with a dot. */
  readonly amount: string | null;
  /** ISO 4217 code of the amount. */
  readonly currency: string | null;
  readonly owner: string;
  readonly due: LocalDate | null;
  readonly message: Bilingual;
  /** Id of the finding that this one goes away with. */
  readonly causedBy: string | null;
  readonly evidence: readonly EvidenceJson[];
}

/** Where it was seen or looked for; `raw` as it stands there. */
type EvidenceJson = Partial<PlaceJson> & {
  readonly role: FindingEvidence['role'];
  readonly file: string;
  readonly raw: string | null;
};

/** A finding in the shape of the contract; `shown` names a file as people know it. */
export function toFindingJson(finding: Finding, shown: (file: FilePath) => string): FindingJson {
  const { what, todo } = finding.message;
  return {
    id: finding.id,
    dossier: finding.dossierKey,
    dossierId: finding.dossier,
    check: finding.check,
    class: finding.class,
    severity: finding.severity,
    subject: finding.subject,
    expected: finding.expected === null ? null : canonicalText(finding.expected),
    found: finding.found === null ? null : canonicalText(finding.found),
    likelyCause: finding.likelyCause,
    amount: finding.amount === null ? null : toDecimal(finding.amount),
    currency: finding.amount?.currency ?? null,
    owner: finding.owner,
    due: finding.due,
    message: { nl: `${what.nl} ${todo.nl}`.trim(), en: `${what.en} ${todo.en}`.trim() },
    causedBy: finding.causedBy,
    evidence: finding.evidence.map(({ role, at, raw }) => ({
      role,
      file: shown(at.file),
      ...toPlaceJson(at),
      raw,
    })),
  };
}
