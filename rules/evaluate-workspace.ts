import type { Finding } from '#shared/domain/finding.ts';
import { secretFieldsOf } from '#shared/domain/secret-fields.ts';
import { withoutSecretWords } from '#shared/domain/secret-findings.ts';
import { finish, type Steps } from '#shared/domain/steps.ts';
import { checks } from './checks-index.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import type { CheckError, EvaluationResult } from './evaluation-result.ts';
import { orderedDossier } from './ordered-dossier.ts';
import { failedOutcome, type JudgedOutcome, report } from './report-outcomes.ts';
import type { RegisterPlace, WorkspaceFacts } from './workspace-facts.ts';
import { looseUse, namedIn } from './workspace-uses.ts';

/**
 * Judges the workspace by every check that looks at more than one dossier. Pure: the order of the facts makes no difference.
 * A finding that belongs to a dossier or a dossier type takes severity, owner and days from that type.
 */
export function evaluateWorkspace(workspace: WorkspaceFacts, context: EvaluationContext): EvaluationResult {
  return finish(evaluationSteps(workspace, context));
}

/** The same, a check at a time. */
export function* evaluationSteps(
  workspace: WorkspaceFacts,
  context: EvaluationContext,
): Steps<EvaluationResult> {
  const types = new Map(workspace.types.map((type) => [type.id, type]));
  yield;
  const ordered = inOrder(workspace);
  const outcomes: JudgedOutcome[] = [];
  const errors: CheckError[] = [];
  for (const check of checks) {
    if (check.scope === 'dossier') continue;
    yield;
    const loose = looseUse(check.id, ordered.types);
    try {
      for (const outcome of check.forWorkspace({ workspace: ordered, context })) {
        const { of, subject, type = of?.type, use: named } = outcome.about;
        const use = (type === undefined ? null : namedIn(types.get(type), check, named)) ?? loose;
        outcomes.push({ use, of, outcome: { ...outcome, about: subject } });
      }
    } catch (cause) {
      errors.push({ check: check.id, dossier: null, cause });
      outcomes.push({ use: loose, of: null, outcome: failedOutcome });
    }
  }
  yield;
  const reported = report(outcomes, 'workspace');
  return {
    ...reported,
    findings: withoutNumbers(reported.findings, workspace),
    errors: [...errors, ...reported.errors],
  };
}

function withoutNumbers(
  findings: readonly Finding[],
  { types, contents }: WorkspaceFacts,
): readonly Finding[] {
  const secret = types.filter((type) => secretFieldsOf(type).length > 0);
  if (secret.length === 0) return findings;
  const dossiers = new Map(contents.map((dossier) => [dossier.id, dossier]));
  return findings.map((finding) => {
    const type = secret.find(({ id }) => finding.dossier?.startsWith(`${id}:`));
    if (type === undefined || finding.dossier === null) return finding;
    return withoutSecretWords(finding, type, dossiers.get(finding.dossier) ?? null);
  });
}

function inOrder(workspace: WorkspaceFacts): WorkspaceFacts {
  return {
    dossiers: workspace.dossiers.toSorted(by(({ id }) => id)),
    types: workspace.types.toSorted(by(({ id }) => id)),
    contents: workspace.contents.map(orderedDossier).toSorted(by(({ id }) => id)),
    own: workspace.own,
    master: workspace.master.toSorted(by(placeKey)),
    vanished: workspace.vanished.toSorted(by(({ of }) => of.id)),
    wereComplete: workspace.wereComplete.toSorted(by(({ of }) => of.id)),
    registers: workspace.registers.toSorted(by(({ shownPath, sheet }) => `${shownPath} ${sheet}`)),
    documents: workspace.documents.toSorted(by(({ shownPath, id }) => `${shownPath} ${id}`)),
    links: workspace.links.toSorted(by(({ document, dossier }) => `${document} ${dossier}`)),
    unlinked: workspace.unlinked.toSorted(),
    rowsWithoutKey: workspace.rowsWithoutKey.toSorted(by(placeKey)),
    duplicateKeys: workspace.duplicateKeys
      .map((double) => ({ ...double, rows: double.rows.toSorted(by(placeKey)) }))
      .toSorted(by(({ dossier }) => dossier)),
    unavailable: workspace.unavailable.toSorted(by(({ shownPath }) => shownPath)),
  };
}

function placeKey({ register, row }: RegisterPlace): string {
  return `${register.shownPath} ${register.sheet} ${String(row.number).padStart(8, '0')}`;
}

function by<T>(textOf: (member: T) => string): (one: T, other: T) => number {
  return (one, other) => {
    const [mine, theirs] = [textOf(one), textOf(other)];
    if (mine === theirs) return 0;
    return mine < theirs ? -1 : 1;
  };
}
