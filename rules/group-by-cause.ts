import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding, FindingId } from '#shared/domain/finding.ts';
import { gravestSeverity } from './gravest-severity.ts';
import { oneAmountWith } from './one-amount.ts';
import { type RepairKind, repairs } from './repair-value.ts';

/** What is known of the findings of one dossier, and how to ask again. */
export interface CauseInput {
  readonly dossier: Dossier;
  readonly type: DossierType;
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
  'pages-complete': 'document',
  'lines-agree': 'line',
  'values-agree': 'correct',
  'xml-equals-page': 'correct',
  'same-party': 'correct',
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

/** Of one dossier; with more it is not the errors that follow from each other but a sheet that is no register. */
const mostFindings = 300;

/**
 * Marks what follows from another finding with that finding: when dealing with the one makes the other go away, they are one
 * error. A cause weighs as much as the gravest that follows from it. Order and number of findings stay as they are.
 */
export function groupByCause(input: CauseInput): readonly Finding[] {
  const { findings, type, catalogueOf } = input;
  if (findings.length < 2 || findings.length > mostFindings) return findings;
  const rank = ({ check }: Finding) => precedence.get(catalogueOf(check)) ?? Number.POSITIVE_INFINITY;
  const isAtStake = ({ subject }: Finding) => Number(subject.split(':')[0] === type.amount);
  const causedBy = new Map<FindingId, FindingId>();
  const candidates = findings
    .filter((finding) => rank(finding) < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => rank(one) - rank(other) || isAtStake(other) - isAtStake(one));
  for (const cause of candidates) {
    if (causedBy.has(cause.id)) continue;
    const others = findings.filter(
      ({ id }) => id !== cause.id && !causedBy.has(id) && !isCause(causedBy, id),
    );
    for (const id of followersOf(cause, others, input)) causedBy.set(id, cause.id);
  }
  return causedBy.size === 0 ? findings : findings.map((finding) => marked(finding, input, causedBy));
}

function isCause(causedBy: ReadonlyMap<FindingId, FindingId>, id: FindingId): boolean {
  return [...causedBy.values()].includes(id);
}

/**
 * Of the ways to deal with a finding, the one that takes most others with it. What changed in one row was one change, and an amount that
 * differs without VAT, as VAT and with VAT is one amount.
 */
function followersOf(
  cause: Finding,
  others: readonly Finding[],
  { dossier, type, catalogueOf, judge }: CauseInput,
): readonly FindingId[] {
  const kind = causes[catalogueOf(cause.check)];
  if (kind === undefined || others.length === 0) return [];
  const isChange = ({ check }: Finding) => catalogueOf(check) === 'changed';
  const isAlike = ({ check }: Finding) => catalogueOf(check) === catalogueOf(cause.check);
  const together = isChange(cause) ? others.filter(isChange) : oneAmountWith(cause, others.filter(isAlike));
  const asked = new Set([cause, ...others].map(({ check }) => check));
  let most: readonly FindingId[] = [];
  for (const first of repairs(dossier, cause, kind, type)) {
    const repaired = together.reduce((next, one) => repairs(next, one, kind, type)[0] ?? next, first);
    const left = judge(repaired, asked);
    if (left.has(cause.id)) continue;
    // What was not found on a document may stand on a page that is missing; what was found there is an error of its own.
    const meant = kind === 'document' ? others.filter(({ found }) => found === null) : others;
    const gone = meant.map(({ id }) => id).filter((id) => !left.has(id));
    if (gone.length > most.length) most = gone;
  }
  return most;
}

function marked(finding: Finding, input: CauseInput, causedBy: ReadonlyMap<FindingId, FindingId>): Finding {
  const { findings } = input;
  const cause = findings.find(({ id }) => id === causedBy.get(finding.id));
  if (cause !== undefined) {
    const severity = isSumOf(finding, cause, input) ? cause.severity : finding.severity;
    return { ...finding, severity, causedBy: cause.id };
  }
  const group = findings.filter(({ id }) => causedBy.get(id) === finding.id);
  const weighing = group.filter((one) => !isSumOf(one, finding, input));
  return weighing.length === 0 ? finding : { ...finding, severity: gravestSeverity([finding, ...weighing]) };
}

/** A total that only differs because of a line says nothing more than that line does, and weighs no more. */
function isSumOf(total: Finding, line: Finding, { catalogueOf }: CauseInput): boolean {
  return catalogueOf(line.check) === 'lines-agree' && catalogueOf(total.check) === 'values-agree';
}
