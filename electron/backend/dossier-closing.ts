import type { ClosedDossier } from '#electron/store/closed-dossiers.ts';
import type { HistoryEntry } from '#electron/store/history-entry.ts';
import type { ClosingObstacle, ClosingView, DossierChange } from '#shared/api/life-views.ts';
import type { DossierStatus, RequirementView } from '#shared/api/views.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import type { SealChange } from '#shared/reconcile/dossier-seal.ts';
import { labelOfChange } from './history-lines.ts';
import { withoutSecrets } from './without-secrets.ts';

export interface ClosingFacts {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly requirements: readonly RequirementView[];
  readonly status: DossierStatus;
  readonly items: readonly OpenItem[];
  readonly history: readonly HistoryEntry[];
  /** null: it is open. */
  readonly closed: ClosedDossier | null;
}

/** Whether a dossier is closed, and if not, what stands in the way and why it came back. */
export function closingView(facts: ClosingFacts): ClosingView {
  const { closed } = facts;
  if (closed) return { kind: 'closed', at: closed.at, who: closed.who };
  return { kind: 'open', obstacles: closingObstacles(facts), reopened: reopened(facts) };
}

/**
 * What has to be dealt with before a dossier may be closed: a required document that is not there or not proven right, a blocking
 * finding also when it was released under reserve, a question or task that is open, and what could not be checked.
 */
function closingObstacles(
  facts: Pick<ClosingFacts, 'dossier' | 'type' | 'requirements' | 'status' | 'items'>,
): readonly ClosingObstacle[] {
  const open = facts.items.filter(isOpen);
  const documents = facts.requirements.flatMap(({ id, label, state }): readonly ClosingObstacle[] => {
    if (state === 'not-yet-due' || state === 'valid') return [];
    if (state !== 'present') return [{ kind: 'document', label, state }];
    return isDoubted(id, facts) ? [{ kind: 'document', label, state: 'doubted' }] : [];
  });
  const blocking = open.filter(({ finding, task }) => finding.severity === 'blocking' && !task);
  const questions = open.filter((item) => item.task !== undefined || item.status === 'waiting');
  return [
    ...documents,
    ...blocking.map(
      ({ id, finding }) => ({ kind: 'blocking', item: id, what: finding.message.what }) as const,
    ),
    ...questions.map(
      ({ id, finding }) => ({ kind: 'question', item: id, what: finding.message.what }) as const,
    ),
    ...(facts.status === 'unchecked' ? [{ kind: 'unchecked' } as const] : []),
  ];
}

/** Something above `info` is open about a document that would fulfil it. */
function isDoubted(
  requirement: string,
  { dossier, type, items }: Pick<ClosingFacts, 'dossier' | 'type' | 'items'>,
) {
  const types = type.documents.find(({ id }) => id === requirement)?.types ?? [];
  const files = new Set(
    dossier.documents.filter((one) => one.type !== null && types.includes(one.type)).map(({ file }) => file),
  );
  return items.some(
    (item) =>
      isOpen(item) &&
      item.finding.severity !== 'info' &&
      item.finding.evidence.some(({ role, at }) => role === 'found' && files.has(at.file)),
  );
}

/** How a dossier came back that was closed last; null when a person opened it, or nobody ever closed it. */
function reopened({
  history,
  dossier,
  type,
}: ClosingFacts): Extract<ClosingView, { kind: 'open' }>['reopened'] {
  const last = history.findLast(
    ({ details, undoes }) => details !== null && details.kind !== 'row' && undoes === null,
  );
  if (last?.kind !== 'dossier-reopened' || last.details?.kind !== 'reopening') return null;
  return { at: last.at, changes: last.details.changes.map((change) => changeView(change, dossier.id, type)) };
}

function changeView(change: SealChange, dossier: DossierId, type: DossierType): DossierChange {
  const { kind, name, before, after } = withoutSecrets(change, dossier, [type]);
  if (kind === 'value') return { kind, label: labelOfChange(change, dossier, [type]), before, after };
  return { kind, label: { nl: name, en: name }, before, after };
}
