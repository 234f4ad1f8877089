import type { Dossier } from '#shared/domain/dossier.ts';
import type { Finding, FindingId } from '#shared/domain/finding.ts';
import { gravestSeverity } from './gravest-severity.ts';
import { type RepairKind, repairs } from './repair-value.ts';

/** What is known of the findings of one dossier, and how to ask again. */
export interface CauseInput {
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  /** Check of the catalogue behind a check use. */
  readonly catalogueOf: (checkUse: string) => string;
  /** What these check uses find in this dossier. */
  readonly judge: (dossier: Dossier, checkUses: ReadonlySet<string>) => ReadonlySet<FindingId>;
}

/**
 * Checks whose finding can be the cause of others, in the order in which they are asked: what names the right value first,
 * then what says that a value is wrong in itself, then what only says that values do not fit each other.
 */
const causes: Readonly<Record<string, RepairKind>> = {
  changed: 'correct',
  'values-agree': 'correct',
  'xml-equals-page': 'correct',
  'same-party': 'correct',
  'lines-agree': 'line',
  'lines-add-up': 'line',
  'iban-valid': 'remove',
  'bic-valid': 'remove',
  'vat-id-valid': 'remove',
  'kvk-valid': 'remove',
  'rsin-valid': 'remove',
  'gtin-valid': 'remove',
  'eori-valid': 'remove',
  'postcode-valid': 'remove',
  'payment-reference-valid': 'remove',
  'creditor-reference-valid': 'remove',
  'allowed-values': 'remove',
  pattern: 'remove',
  'date-plausible': 'remove',
  'amount-plausible': 'remove',
  'vat-rate': 'correct',
  'sum-adds-up': 'correct',
  'date-order': 'remove',
};

const precedence = new Map(Object.keys(causes).map((check, place) => [check, place]));

/**
 * Marks what follows from another finding with that finding: when dealing with the one makes the other go away, they are one
 * error. A cause weighs as much as the gravest that follows from it. Order and number of findings stay as they are.
 */
export function groupByCause(input: CauseInput): readonly Finding[] {
  const { findings, catalogueOf } = input;
  if (findings.length < 2) return findings;
  const rank = ({ check }: Finding) => precedence.get(catalogueOf(check)) ?? Number.POSITIVE_INFINITY;
  const causedBy = new Map<FindingId, FindingId>();
  const candidates = findings
    .filter((finding) => rank(finding) < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => rank(one) - rank(other));
  for (const cause of candidates) {
    if (causedBy.has(cause.id)) continue;
    const others = findings.filter(
      ({ id }) => id !== cause.id && !causedBy.has(id) && !isCause(causedBy, id),
    );
    for (const id of followersOf(cause, others, input)) causedBy.set(id, cause.id);
  }
  return causedBy.size === 0 ? findings : findings.map((finding) => marked(finding, findings, causedBy));
}

function isCause(causedBy: ReadonlyMap<FindingId, FindingId>, id: FindingId): boolean {
  return [...causedBy.values()].includes(id);
}

/** Of the ways to deal with a finding, the one that takes most others with it. What changed in one row was one change. */
function followersOf(
  cause: Finding,
  others: readonly Finding[],
  { dossier, catalogueOf, judge }: CauseInput,
): readonly FindingId[] {
  const kind = causes[catalogueOf(cause.check)];
  if (kind === undefined || others.length === 0) return [];
  const isChange = ({ check }: Finding) => catalogueOf(check) === 'changed';
  const changes = isChange(cause) ? others.filter(isChange) : [];
  const asked = new Set([cause, ...others].map(({ check }) => check));
  let most: readonly FindingId[] = [];
  for (const first of repairs(dossier, cause, kind)) {
    const repaired = changes.reduce((next, one) => repairs(next, one, kind)[0] ?? next, first);
    const left = judge(repaired, asked);
    if (left.has(cause.id)) continue;
    const gone = others.map(({ id }) => id).filter((id) => !left.has(id));
    if (gone.length > most.length) most = gone;
  }
  return most;
}

function marked(
  finding: Finding,
  findings: readonly Finding[],
  causedBy: ReadonlyMap<FindingId, FindingId>,
): Finding {
  const cause = causedBy.get(finding.id);
  if (cause !== undefined) return { ...finding, causedBy: cause };
  const group = findings.filter(({ id }) => causedBy.get(id) === finding.id);
  return group.length === 0 ? finding : { ...finding, severity: gravestSeverity([finding, ...group]) };
}
