import type { Store } from '#electron/store/store.ts';
import { readerVersion } from '#electron/worker/protocol.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Decision, Register } from '#shared/domain/recognised.ts';
import { recogniseRegisters } from '#shared/recognise/registers/recognise-registers.ts';
import type { FileOutcome } from './file-outcome.ts';

export interface ReadRegisters {
  readonly registers: readonly Register[];
  readonly decisions: readonly Decision[];
}

/** The tables of every spreadsheet, recognised with the dossier types of this workspace; cells come from the read cache. */
export async function readRegisters(
  outcomes: readonly FileOutcome[],
  types: readonly DossierType[],
  store: Pick<Store, 'cachedContent' | 'pins'>,
): Promise<ReadRegisters> {
  const pins = (await store.pins()).registers;
  const registers: Register[] = [];
  const decisions: Decision[] = [];
  for (const outcome of outcomes) {
    if (outcome.status !== 'table' || outcome.hash === null) continue;
    const content = await store.cachedContent(outcome.hash, readerVersion);
    if (content?.kind !== 'sheets') continue;
    const found = recogniseRegisters({
      file: outcome.file,
      shownPath: outcome.shownPath,
      sheets: content.sheets,
      decisions: content.decisions,
      types,
      pins,
    });
    registers.push(...found.registers);
    decisions.push(...found.decisions);
  }
  return { registers, decisions };
}
