import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Reading } from '#shared/domain/reading.ts';

/** Whether a dossier is in this stage or past it. null asks for no stage: always `yes`. Every dossier has reached the first stage. */
export function stageReached(
  dossier: Dossier,
  type: DossierType,
  from: string | null,
): 'yes' | 'no' | 'unknown' {
  if (from === null) return 'yes';
  const asked = type.stages.findIndex(({ id }) => id === from);
  if (isAside(dossier, type)) return 'no';
  if (asked === 0) return 'yes';
  if (dossier.stage.state !== 'read') return 'unknown';
  const reached = dossier.stage.value;
  const current = type.stages.findIndex(({ id }) => id === reached);
  if (asked < 0 || current < 0) return 'unknown';
  return current >= asked ? 'yes' : 'no';
}

/** Whether no source could have told the stage: there is no status cell, not even an empty one. */
export function isStageNowhere(stage: Reading<string>): boolean {
  return stage.state === 'absent' && stage.searched.every(({ kind }) => kind !== 'cell');
}

/** Whether a dossier stands beside the path of its stages, such as a cancelled one. */
export function isAside({ stage }: Dossier, type: DossierType): boolean {
  return stage.state === 'read' && type.stages.some(({ id, aside }) => id === stage.value && aside === true);
}
