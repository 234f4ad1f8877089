import type { KnownDossier } from '#electron/store/known-dossier.ts';
import type { RegisterValues } from '#electron/store/store.ts';
import { evaluationSteps } from '#rules/evaluate-workspace.ts';
import { amountAtStake } from '#rules/field-values.ts';
import { groupAcross } from '#rules/group-across.ts';
import { dossierFacts } from '#rules/outcome.ts';
import type { WorkspaceFacts } from '#rules/workspace-facts.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Evaluation } from '#shared/domain/finding.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { OwnIdentity } from '#shared/domain/own-identity.ts';
import type { DocumentId, Register, SourceDocument } from '#shared/domain/recognised.ts';
import type { AssembledWorkspace } from './assemble-workspace.ts';
import { calledBackValues } from './called-back-values.ts';
import { evaluateDossiers } from './evaluate-dossiers.ts';
import { absencesHeldBack, heldBack } from './hold-back.ts';
import { masterRows } from './master-rows.ts';
import type { Pace } from './pace.ts';
import { isStandingChange, previousValues } from './previous-values.ts';
import type { RunInput } from './run-types.ts';
import type { SeenWorkspace } from './see-workspace.ts';
import { vanishedRows } from './vanished-rows.ts';
import { wereComplete } from './were-complete.ts';

export interface ToJudge {
  readonly input: Pick<RunInput, 'types' | 'onlyType' | 'asOf' | 'onError'>;
  readonly seen: SeenWorkspace;
  readonly documents: readonly SourceDocument[];
  readonly registers: readonly Register[];
  readonly assembled: AssembledWorkspace;
  readonly own: OwnIdentity | null;
  readonly states: ReadonlyMap<DossierId, KnownDossier>;
  /** Dossiers that stood on a row in the run before and do not now, as they were. */
  readonly gone: readonly Dossier[];
  readonly items: readonly OpenItem[];
  /** Documents that belong nowhere, a person said. */
  readonly setAside: ReadonlySet<DocumentId>;
  readonly registerValues: ReadonlyMap<DossierId, RegisterValues>;
}

export interface JudgedWorkspace {
  /** Of each dossier by its own checks, as it is to be stored. */
  readonly byDossier: ReadonlyMap<DossierId, Evaluation>;
  readonly again: ReadonlySet<DossierId>;
  readonly workspace: Evaluation;
  /** Dossiers of which a source could not be opened now: what is known of them is old. */
  readonly stale: ReadonlySet<DossierId>;
  /** Everything that today proves or disproves. */
  readonly total: Evaluation;
  readonly complete: boolean;
}

/** Runs the checks of every dossier that changed and those of the workspace; keeps old judgements that still hold. */
export async function judgeWorkspace(work: ToJudge, pace: Pace): Promise<JudgedWorkspace> {
  const { input, assembled, states, items } = work;
  const context = {
    asOf: input.asOf,
    previous: previousValues(work.registerValues, items),
    calledBack: calledBackValues(items),
  };
  const claimed = dossiersWithClaims(items);
  pace.expect(assembled.dossiers.length);
  const { byDossier, again } = await evaluateDossiers({
    ...input,
    pace,
    dossiers: assembled.dossiers,
    context,
    stillHolds: ({ id }) => {
      const state = states.get(id);
      const holds = state?.fingerprint === assembled.fingerprints.get(id) && state?.asOf === input.asOf;
      return state && holds && !claimed.has(id) ? state.evaluation : null;
    },
  });
  const evaluated = await pace.all(evaluationSteps(factsOf(work, byDossier), context));
  const { findings, judgements, errors, covered } = evaluated;
  for (const error of errors) input.onError(`check ${error.check} failed`, error.cause);
  const workspace = { findings, judgements };
  const stale = staleDossiers(work);
  const complete = stale.files.size === 0 && work.seen.rootsAway === 0;
  await pace.step();
  const total = totalOf();
  await pace.step();
  return { byDossier, again, workspace, stale: stale.dossiers, total, complete };

  function totalOf(): Evaluation {
    const seen = work.seen.rootsAway === 0 ? (own: Evaluation) => own : absencesHeldBack;
    const parts = [...byDossier].map(([id, own]) => (stale.dossiers.has(id) ? heldBack(own) : seen(own)));
    const all = [...parts, complete ? workspace : heldBack(workspace)];
    const ofWorkspace = new Set(workspace.findings.map(({ id }) => id));
    return {
      findings: groupAcross(
        all.flatMap((part) => part.findings),
        { workspace: ofWorkspace, covered },
      ),
      judgements: all.flatMap((part) => part.judgements),
    };
  }
}

/** A claim about a change is settled by judging again, though nothing in the sources moved. */
function dossiersWithClaims(items: readonly OpenItem[]): ReadonlySet<DossierId> {
  const claims = items.filter(
    (item) => item.finding.class === 'changed' && item.status === 'claimed-done' && !isStandingChange(item),
  );
  return new Set(claims.map((item) => item.finding.dossier).filter((id) => id !== null));
}

function factsOf(work: ToJudge, now: ReadonlyMap<DossierId, Evaluation>): WorkspaceFacts {
  const { input, seen, documents, registers, assembled } = work;
  const typeOf = new Map(input.types.map((type) => [type.id, type]));
  const facts = assembled.dossiers.map((dossier) => {
    const type = typeOf.get(dossier.type);
    return dossierFacts(dossier, type ? amountAtStake(dossier, type) : null);
  });
  return {
    dossiers: facts,
    types: input.types,
    contents: assembled.dossiers,
    own: work.own,
    master: masterRows(registers),
    vanished: vanishedRows({ ...work, ...input, dossiers: assembled.dossiers }),
    wereComplete: wereComplete({ ...work, types: input.types, dossiers: assembled.dossiers, now }),
    registers,
    documents,
    links: assembled.linked.links,
    unlinked: assembled.linked.unlinked
      .map(({ document }) => document.id)
      .filter((document) => !work.setAside.has(document)),
    rowsWithoutKey: assembled.rowsWithoutKey,
    duplicateKeys: assembled.duplicateKeys,
    unavailable: seen.unavailable.map(({ path, shownPath, problem }) => ({ file: path, shownPath, problem })),
  };
}

interface Stale {
  readonly files: ReadonlySet<FilePath>;
  readonly dossiers: ReadonlySet<DossierId>;
}

function staleDossiers({ seen, assembled }: ToJudge): Stale {
  const files = new Set(seen.outcomes.filter((outcome) => outcome.stale).map((outcome) => outcome.file));
  const leansOnOld = (dossier: Dossier) =>
    dossier.documents.some((document) => files.has(document.file)) ||
    sourcesOf(dossier).some((file) => files.has(file));
  const dossiers = files.size === 0 ? [] : assembled.dossiers.filter(leansOnOld);
  return { files, dossiers: new Set(dossiers.map((dossier) => dossier.id)) };
}

function sourcesOf(dossier: Dossier): readonly FilePath[] {
  const cells = Object.values(dossier.fields)
    .flatMap((field) => field.sources)
    .filter((source) => source.origin.kind === 'register')
    .flatMap(({ reading }) => (reading.state === 'absent' ? reading.searched : [reading.at]));
  return [...(dossier.row ? [dossier.row] : []), ...cells].map((at) => at.file);
}
