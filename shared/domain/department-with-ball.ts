import type { OpenItem } from './open-item.ts';
import type { Department } from './severity.ts';

/** The department that has to do something now: the one that was asked while its answer is awaited, else the owner. */
export function departmentWithBall({ waiting, finding }: Pick<OpenItem, 'waiting' | 'finding'>): Department {
  return waiting?.on.kind === 'department' ? waiting.on.department : finding.owner;
}
