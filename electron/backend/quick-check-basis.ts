import { carryOver } from '#electron/run/carry-over.ts';
import { unwatched } from '#electron/run/pace.ts';
import { type PreviousValue, previousValues } from '#electron/run/previous-values.ts';
import { readRegisters } from '#electron/run/read-registers.ts';
import { toSourceDocuments } from '#electron/run/source-documents.ts';
import type { Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import type { DocumentPin } from '#shared/domain/pins.ts';
import type { Register, SourceDocument } from '#shared/domain/recognised.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

/** What a dropped file is held against: the workspace as the last run saw it. */
export interface QuickCheckBasis {
  readonly types: readonly DossierType[];
  readonly registers: readonly Register[];
  readonly documents: readonly SourceDocument[];
  readonly confirmed: readonly Link[];
  /** Where the documents belong; empty before the first run of this session. */
  readonly links: readonly Link[];
  readonly items: readonly OpenItem[];
  readonly asOf: LocalDate;
  /** Register values that today's are held against. */
  readonly previous: PreviousValue;
  readonly documentPins: readonly DocumentPin[];
}

const nothingBefore: PreviousValue = () => null;

/** Without a workspace, or before its first run, a file is judged by itself. */
export async function quickCheckBasis(desk: Desk): Promise<QuickCheckBasis> {
  const { session, types, parts } = desk;
  if (!session) {
    const asOf = parts.clock.today();
    const previous = nothingBefore;
    const nothing = { registers: [], documents: [], confirmed: [], links: [], items: [], documentPins: [] };
    return { types, ...nothing, asOf, previous };
  }
  const seen = session.lastRun ?? (await asStored(session, types));
  const items = (await session.store.items()).filter(isOpen);
  return {
    types,
    registers: seen.registers,
    documents: seen.documents,
    confirmed: await session.store.confirmedLinks(),
    links: session.lastRun?.links ?? [],
    items,
    asOf: session.today(),
    documentPins: (await session.store.pins()).documents,
    previous: previousValues(await session.store.registerValues(), items),
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
  const { registers } = await readRegisters(fresh, types, store, unwatched());
  const used = new Set(registers.map(({ file }) => file));
  return {
    registers,
    documents: toSourceDocuments(
      fresh.filter(({ file }) => !used.has(file)),
      (await store.pins()).documents,
    ),
  };
}
