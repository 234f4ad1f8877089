import { type Finding, type FindingId, findingId, type Judgement } from '#shared/domain/finding.ts';
import { builtInMessages } from './built-in-messages.ts';
import type { CompiledUse } from './compile-uses.ts';
import type { CheckError, EvaluationResult } from './evaluation-result.ts';
import { makeFinding } from './make-finding.ts';
import type { MessageData } from './message.ts';
import type { DossierFacts, FindingFacts, OthersCause, Outcome, UndecidedCause } from './outcome.ts';
import { isStageNowhere } from './stage-reached.ts';

/** What one check use said of one subject. */
export interface JudgedOutcome {
  readonly use: CompiledUse;
  readonly of: DossierFacts | null;
  readonly outcome: Outcome<string>;
}

/** Of a dossier that a workspace check can't decide on, the dossier's own checks tell what can't be read. */
type Scope = 'dossier' | 'workspace';

interface Reported {
  readonly said: JudgedOutcome;
  readonly finding: Finding | null;
  readonly error: CheckError | null;
}

/** Outcome of a check that threw. */
export const failedOutcome: Outcome<string> = {
  verdict: 'undecided',
  about: '*',
  because: { kind: 'own', message: '*failed', data: {}, facts: {} },
};

/**
 * Turns outcomes into judgements and findings. Every violation and every undecided verdict is reported, but one cause only once:
 * what another finding of the same dossier already says is judged without a finding of its own.
 */
export function report(outcomes: readonly JudgedOutcome[], scope: Scope = 'dossier'): EvaluationResult {
  const first = outcomes.map(reportOwn);
  const told = new Set(first.flatMap(({ said, finding }) => (finding ? [tellingKey(said)] : [])));
  const toldByCheck = new Set(first.flatMap(({ said, finding }) => (finding ? [checkKey(said)] : [])));
  const reported = first.map((one) => settle(one, told, toldByCheck, scope));
  return {
    judgements: outcomes.map(toJudgement),
    findings: reported
      .flatMap(({ finding }) => (finding ? [finding] : []))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    errors: reported.flatMap(({ error }) => (error ? [error] : [])),
    covered: new Map(reported.flatMap(coveredBy)),
  };
}

function coveredBy({ said: { outcome }, finding }: Reported): readonly [covered: FindingId, by: FindingId][] {
  if (finding === null || outcome.verdict !== 'violated') return [];
  return (outcome.facts.covers ?? []).map((id) => [id, finding.id]);
}

function toJudgement({ use, of, outcome }: JudgedOutcome): Judgement {
  const dossier = of?.id ?? null;
  return { id: findingId(dossier, use.use.id, outcome.about), dossier, verdict: outcome.verdict };
}

/** Findings that an outcome gives by itself; undecided for another's reason waits. */
function reportOwn(said: JudgedOutcome): Reported {
  const { outcome } = said;
  if (outcome.verdict === 'violated') return tell(said, outcome);
  if (outcome.verdict === 'undecided' && outcome.because.kind === 'own') return tell(said, outcome.because);
  return { said, finding: null, error: null };
}

function settle(
  one: Reported,
  told: ReadonlySet<string>,
  toldByCheck: ReadonlySet<string>,
  scope: Scope,
): Reported {
  const { said } = one;
  const { outcome, of } = said;
  if (outcome.verdict === 'violated') {
    const covered = (outcome.facts.coveredBy ?? []).some(({ check, subject }) =>
      subject === undefined
        ? toldByCheck.has(`${of?.id ?? '-'} ${check}`)
        : told.has(`${of?.id ?? '-'} ${check} ${subject}`),
    );
    return covered ? { ...one, finding: null } : one;
  }
  if (outcome.verdict !== 'undecided' || outcome.because.kind === 'own') return one;
  if (scope === 'workspace' && of !== null) return one;
  if (told.has(`${of?.id ?? '-'} ${tellerOf(outcome.because)}`) || isToldForAll(of, outcome.because))
    return one;
  return tell(said, { message: '*undecided', data: {}, facts: {} });
}

/** Which finding reports this cause: check and subject. */
function tellerOf(because: OthersCause): string {
  switch (because.kind) {
    case 'document':
      return `file-unreadable ${because.document}`;
    case 'field':
      return `value-unreadable ${because.field}`;
    case 'stage':
      return 'stage-unreadable stage';
    case 'column':
      return `field-required ${because.field}`;
  }
}

/** A stage or a column that no source could have told is reported once for the whole workspace. */
function isToldForAll(of: DossierFacts | null, because: UndecidedCause): boolean {
  if (because.kind === 'column') return true;
  return because.kind === 'stage' && of !== null && isStageNowhere(of.stage);
}

interface Telling {
  readonly message: string;
  readonly data: MessageData;
  readonly facts: FindingFacts;
}

/** Words that do not fit their data cost the finding its words, never the finding. */
function tell(said: JudgedOutcome, telling: Telling): Reported {
  try {
    return { said, finding: findingOf(said, telling), error: null };
  } catch (cause) {
    const error = { check: said.use.use.id, dossier: said.of?.id ?? null, cause };
    return { said, finding: findingOf(said, { message: '*failed', data: {}, facts: {} }), error };
  }
}

function findingOf({ use, of, outcome }: JudgedOutcome, { message, data, facts }: Telling): Finding {
  const { check } = use;
  const own = check?.messages[message];
  const title = check?.title ?? use.use.id;
  const undecided = outcome.verdict === 'undecided';
  return makeFinding({
    use,
    of,
    subject: outcome.about,
    class: undecided ? 'unchecked' : (check?.class ?? 'unchecked'),
    severity: facts.severity ?? (undecided ? 'warning' : (use.use.severity ?? check?.severity ?? 'warning')),
    messageId: message,
    template: own ?? (message === '*undecided' ? builtInMessages.undecided : builtInMessages.failed),
    data: own ? data : { title },
    facts,
  });
}

function tellingKey({ use, of, outcome }: JudgedOutcome): string {
  return `${of?.id ?? '-'} ${use.use.check} ${outcome.about}`;
}

function checkKey({ use, of }: JudgedOutcome): string {
  return `${of?.id ?? '-'} ${use.use.check}`;
}
