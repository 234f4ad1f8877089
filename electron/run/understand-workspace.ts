import type { KnownDossier } from '#electron/store/known-dossier.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { OwnIdentity } from '#shared/domain/own-identity.ts';
import type { Decision, Register, SourceDocument } from '#shared/domain/recognised.ts';
import { withContinuations } from '#shared/link/find-continuations.ts';
import { findingOwnCompany, ownCompanyDecision } from '#shared/link/own-company.ts';
import { ownIdentity } from '#shared/link/own-identity.ts';
import { withoutOwnNumbers } from '#shared/link/own-numbers.ts';
import { type AssembledWorkspace, assembleWorkspace, rowsIn } from './assemble-workspace.ts';
import type { FileOutcome } from './file-outcome.ts';
import type { Pace } from './pace.ts';
import { readRegisters } from './read-registers.ts';
import { decidedByPeople, isSameSight } from './run-memory.ts';
import type { RunInput } from './run-types.ts';
import type { SeenWorkspace } from './see-workspace.ts';
import { asBefore, toSourceDocuments } from './source-documents.ts';
import { typeDecisions } from './type-decisions.ts';
import { cachedPages } from './vouch-dossiers.ts';

/** The files as registers, documents and dossiers, with how that was decided. */
export interface UnderstoodWorkspace {
  readonly registers: readonly Register[];
  readonly documents: readonly SourceDocument[];
  readonly assembled: AssembledWorkspace;
  /** Who "we" are, by the documents or by what a person said. */
  readonly own: OwnIdentity | null;
  readonly decisions: readonly Decision[];
  /** Dossiers as they were stored by the run before. */
  readonly states: ReadonlyMap<DossierId, KnownDossier>;
  /** What people had decided when it was understood: what they decide later in the run is for the next one. */
  readonly decided: string;
}

type Understanding = Pick<RunInput, 'types' | 'store' | 'memory'>;

/** From readings to dossiers; what an earlier run stored of an unchanged dossier is used again. */
export async function understandWorkspace(
  { types, store, memory }: Understanding,
  seen: Pick<SeenWorkspace, 'outcomes'>,
  pace: Pace,
): Promise<UnderstoodWorkspace> {
  const decided = await decidedByPeople(store);
  const isAsBefore = memory?.types === types && memory.understood.decided === decided;
  if (isAsBefore && isSameSight(memory, seen.outcomes))
    return { ...memory.understood, states: memory.states };
  const session =
    isAsBefore && isSameSight({ outcomes: tables(memory.outcomes) }, tables(seen.outcomes))
      ? memory.understood
      : null;
  const { registers, decisions: all } = session ?? (await readRegisters(seen.outcomes, types, store, pace));
  const pins = await store.pins();
  const found = toSourceDocuments(documentsAmong(seen.outcomes, registers), pins.documents);
  pace.expect(2 * found.length + 4 * rowsIn(registers));
  const own = await pace.all(findingOwnCompany(found, pins.ownCompany));
  const documents = asBefore(
    withContinuations(found.map((document) => withoutOwnNumbers(document, own))),
    session?.documents ?? [],
  );
  const decisions = [
    ...all.filter(({ subject }) => subject !== 'own-company' && subject !== 'document-type'),
    ...(own ? [ownCompanyDecision(own)] : []),
    ...typeDecisions(documents),
  ];
  const states = memory?.states ?? (await store.knownDossiers((read) => pace.step(read)));
  const sources = {
    documents,
    registers,
    types,
    own,
    confirmed: await store.confirmedLinks(),
    pagesOf: cachedPages(store),
  };
  const assembled = await assembleWorkspace(sources, { states, session }, pace);
  return {
    registers,
    documents,
    assembled,
    own: ownIdentity(documents, own),
    decisions,
    states,
    decided,
  };
}

function tables(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
  return outcomes.filter(({ status }) => status === 'table');
}

/** A spreadsheet that is no register of dossiers or master data is a document like any other. */
function documentsAmong(
  outcomes: readonly FileOutcome[],
  registers: readonly Register[],
): readonly FileOutcome[] {
  const used = new Set(registers.filter(({ role }) => role.kind !== 'unknown').map(({ file }) => file));
  return outcomes.filter(({ file }) => !used.has(file));
}
