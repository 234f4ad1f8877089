import { describe, expect, it } from 'vitest';
import type { Check } from '#rules/define-check.ts';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import type { EvaluationContext } from '#rules/evaluation-context.ts';
import type { WorkspaceFacts } from '#rules/workspace-facts.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { CheckUse } from '#shared/domain/dossier-type.ts';
import type { Evaluation, Finding, Verdict } from '#shared/domain/finding.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { orderTypeWith } from './shipped-type.ts';

/** One situation: a dossier, or a workspace for the checks that look at all of it. */
interface CheckCase {
  readonly when: string;
  readonly dossier?: Dossier;
  readonly workspace?: WorkspaceFacts;
  readonly options?: CheckUse['options'];
  readonly previous?: NonNullable<EvaluationContext['previous']>;
  readonly calledBack?: NonNullable<EvaluationContext['calledBack']>;
  readonly asOf?: string;
  /** Subject the verdict is about; left out where the check gives one. */
  readonly subject?: string;
}

/** A case that gives a finding: its words in Dutch and whatever else the test cares about. */
interface FindingCase extends CheckCase {
  readonly says?: string;
  readonly finds?: Partial<Finding>;
  /** What can't be read is told by the checks of the dossier, which do not run over a workspace here. */
  readonly isToldElsewhere?: boolean;
}

/** The four verdicts; one that can't occur is written as such. */
export interface CheckCases {
  readonly satisfied: readonly CheckCase[] | 'impossible';
  readonly violated: readonly FindingCase[] | 'impossible';
  readonly undecided: readonly FindingCase[] | 'impossible';
  readonly notApplicable: readonly CheckCase[] | 'impossible';
}

/** Proves all four verdicts of a check, through the engine, with the shipped order type around it. */
export function testCheck(check: Check, cases: CheckCases, options: CheckUse['options'] = {}): void {
  const groups = [
    ['satisfied', cases.satisfied],
    ['violated', cases.violated],
    ['undecided', cases.undecided],
    ['not-applicable', cases.notApplicable],
  ] as const;
  describe(check.id, () => {
    for (const [verdict, list] of groups) {
      if (list === 'impossible') continue;
      it.each(list.map((one) => [one.when, one] as const))(`is ${verdict} when %s`, (_, one) => {
        prove(check, verdict, one, options);
      });
    }
  });
}

function prove(check: Check, verdict: Verdict, one: FindingCase, options: CheckUse['options']): void {
  const { evaluation, errors } = run(check, one, one.options ?? options);
  expect(errors).toEqual([]);
  const own = evaluation.judgements.filter(({ id }) => id.includes(`/${check.id}/`));
  const judged = own.filter(
    ({ id }) => one.subject === undefined || id === one.subject || id.endsWith(`/${check.id}/${one.subject}`),
  );
  expect(judged.map((judgement) => judgement.verdict)).toEqual([verdict]);
  const finding = evaluation.findings.find(({ id }) => id === judged[0]?.id);
  if (verdict === 'satisfied' || verdict === 'not-applicable') expect(finding).toBeUndefined();
  if (verdict === 'violated') expect(finding?.class).toBe(check.class);
  if (verdict === 'undecided' && one.says === undefined && one.isToldElsewhere !== true) {
    expect(evaluation.findings.some((other) => other.class === 'unchecked')).toBe(true);
  }
  if (one.says !== undefined) expect(finding?.message.what.nl).toBe(one.says);
  if (one.finds !== undefined) expect(finding).toMatchObject(one.finds);
}

function run(
  check: Check,
  one: CheckCase,
  options: CheckUse['options'],
): { readonly evaluation: Evaluation; readonly errors: readonly unknown[] } {
  const asOf = parseIsoDate(one.asOf ?? '2026-11-23');
  if (asOf === null) throw new Error('Not a day');
  const context = {
    asOf,
    ...(one.previous && { previous: one.previous }),
    ...(one.calledBack && { calledBack: one.calledBack }),
  };
  const type = orderTypeWith({ check: check.id, options });
  if (one.workspace) {
    const { errors, ...evaluation } = evaluateWorkspace({ ...one.workspace, types: [type] }, context);
    return { evaluation, errors };
  }
  if (!one.dossier) throw new Error('A case needs a dossier or a workspace');
  const { errors, ...evaluation } = evaluateDossier(one.dossier, type, context);
  return { evaluation, errors };
}
