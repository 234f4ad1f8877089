import type { Store } from '#electron/store/store.ts';
import { readerVersion } from '#electron/worker/protocol.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Decision, Register } from '#shared/domain/recognised.ts';
import { toldApart } from '#shared/link/told-apart.ts';
import { recognisingSteps } from '#shared/recognise/registers/recognise-registers.ts';
import type { FileOutcome } from './file-outcome.ts';
import { namedAfterFile } from './named-after-file.ts';
import type { Pace } from './pace.ts';

export interface ReadRegisters {
  readonly registers: readonly Register[];
  readonly decisions: readonly Decision[];
}

/** The tables of every spreadsheet, recognised with the dossier types of this workspace; cells come from the read cache. */
export async function readRegisters(
  outcomes: readonly FileOutcome[],
  types: readonly DossierType[],
  store: Pick<Store, 'cachedContent' | 'pins'>,
  pace: Pace,
): Promise<ReadRegisters> {
  const pins = (await store.pins()).registers;
  const registers: Register[] = [];
  const decisions: Decision[] = [];
  for (const outcome of outcomes) {
    if (outcome.status !== 'table' || outcome.hash === null) continue;
    const { file, shownPath } = outcome;
    const kept = await store.cachedContent(outcome.hash, readerVersion);
    const content = kept && namedAfterFile(kept, file);
    if (content?.kind !== 'sheets') continue;
    const { sheets, decisions: made } = content;
    const found = await pace.all(recognisingSteps({ file, shownPath, sheets, decisions: made, types, pins }));
    registers.push(...found.registers);
    decisions.push(...found.decisions);
  }
  return { registers: toldApart(registers, types), decisions };
}
