import { carryOver } from '#electron/run/carry-over.ts';
import { readRegisters } from '#electron/run/read-registers.ts';
import { toSourceDocuments } from '#electron/run/source-documents.ts';
import type { Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import type { Register, SourceDocument } from '#shared/domain/recognised.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

/** What a dropped file is held against: the workspace as the last run saw it. */
export interface QuickCheckBasis {
  readonly types: readonly DossierType[];
  readonly registers: readonly Register[];
  readonly documents: readonly SourceDocument[];
  readonly confirmed: readonly Link[];
  readonly items: readonly OpenItem[];
  readonly asOf: LocalDate;
}

/** Without a workspace, or before its first run, a file is judged by itself. */
export async function quickCheckBasis(desk: Desk): Promise<QuickCheckBasis> {
  const { session, types, parts } = desk;
  if (!session) {
    return { types, registers: [], documents: [], confirmed: [], items: [], asOf: parts.clock.today() };
  }
  const seen = session.lastRun ?? (await asStored(session, types));
  return {
    types,
    registers: seen.registers,
    documents: seen.documents,
    confirmed: await session.store.confirmedLinks(),
    items: (await session.store.items()).filter(isOpen),
    asOf: session.today(),
  };
}

/** After a start without a run: everything the read cache knows of the folders. */
async function asStored({ store, workspace }: Session, types: readonly DossierType[]) {
  const whole = workspace.folders.map((path) => ({
    path,
    shownPath: '',
    problem: { code: 'gone' as const, detail: null },
  }));
  const { outcomes } = await carryOver(store, whole);
  const fresh = outcomes.map((outcome) => ({ ...outcome, stale: false }));
  const { registers } = await readRegisters(fresh, types, store);
  const used = new Set(registers.map(({ file }) => file));
  return { registers, documents: toSourceDocuments(fresh.filter(({ file }) => !used.has(file))) };
}
