import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import { type Finding, findingId } from '#shared/domain/finding.ts';
import { fingerprint } from '#shared/domain/fingerprint.ts';
import type { FindingClass, Severity } from '#shared/domain/severity.ts';
import type { CompiledUse } from './compile-uses.ts';
import type { MessageData, MessageTemplate } from './message.ts';
import type { DossierFacts, FindingFacts } from './outcome.ts';
import { renderMessage } from './render-message.ts';

/** Everything one finding is made of. */
export interface FindingParts {
  readonly use: CompiledUse;
  readonly of: DossierFacts | null;
  readonly subject: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly messageId: string;
  readonly template: MessageTemplate;
  readonly data: MessageData;
  readonly facts: FindingFacts;
}

/** A finding out of a check's outcome: words rendered, identity and hash of the values made. */
export function makeFinding(parts: FindingParts): Finding {
  const { use, of, subject, facts } = parts;
  return {
    id: findingId(of?.id ?? null, use.use.id, subject),
    dossier: of?.id ?? null,
    dossierKey: of?.key ?? null,
    party: of?.party ?? null,
    check: use.use.id,
    class: parts.class,
    severity: parts.severity,
    subject,
    expected: facts.expected ?? null,
    found: facts.found ?? null,
    likelyCause: facts.likelyCause ?? null,
    amount: facts.amount === undefined ? (of?.amount ?? null) : facts.amount,
    owner: use.use.owner,
    due: facts.due ?? null,
    settleWithin: use.use.settleWithin,
    message: renderMessage(parts.template, parts.data),
    evidence: facts.evidence ?? [],
    valuesHash: hashOf(parts),
    causedBy: null,
  };
}

/** Only what lies beneath the finding: words, places and the day may change without making it another case. */
function hashOf({ messageId, facts }: FindingParts): string {
  const beneath = [keyOf(facts.expected), keyOf(facts.found), facts.due ?? null, ...(facts.values ?? [])];
  return fingerprint(JSON.stringify([messageId, ...beneath]));
}

function keyOf(value: FieldValue | null | undefined): string | null {
  return value ? `${value.kind} ${comparisonKey(value)}` : null;
}
