import type { Input } from '#shared/api/methods.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { ItemAction } from '#shared/reconcile/apply-action.ts';

type AskedAction = Input<'changeItem'>['action'];

/** What an action is made with: the day, and hashes of the documents that a dossier holds now. */
export interface ActionFacts {
  readonly today: LocalDate;
  readonly documentsOf: (dossier: DossierId) => readonly string[];
}

/** The action that the page asked for, as it is done with this item; null when the item belongs to no dossier and has to. */
export function toItemAction(asked: AskedAction, item: OpenItem, facts: ActionFacts): ItemAction | null {
  switch (asked.kind) {
    case 'start':
    case 'claim-done':
    case 'reopen':
    case 'note':
    case 'answered':
    case 'release':
    case 'assign':
      return asked;
    case 'wait': {
      const { kind, ...waiting } = asked;
      return { kind, waiting };
    }
    case 'ask':
      return {
        kind: 'wait',
        waiting: {
          on: { kind: 'department', department: asked.department },
          person: asked.person,
          how: 'other',
          question: asked.question,
          askedOn: facts.today,
          expectedBy: asked.expectedBy,
        },
      };
    case 'remind':
      return { kind: 'remind', on: facts.today, expectedBy: asked.expectedBy };
    case 'snooze':
      return snooze(asked.until, item, facts);
    case 'call-back-recorded': {
      const { person, number, on } = asked;
      return { kind: 'call-back', call: { person, number, on } };
    }
    case 'next':
      return {
        kind: 'next',
        next:
          asked.nextAction === '' && asked.on === null ? null : { action: asked.nextAction, on: asked.on },
      };
  }
}

function snooze(
  until: Extract<AskedAction, { kind: 'snooze' }>['until'],
  { finding }: OpenItem,
  { documentsOf }: ActionFacts,
): ItemAction | null {
  if (until !== 'document-arrives') return { kind: 'snooze', pause: { kind: 'snooze', until } };
  if (finding.dossier === null) return null;
  return { kind: 'snooze', pause: { kind: 'snooze-until-document', known: documentsOf(finding.dossier) } };
}
