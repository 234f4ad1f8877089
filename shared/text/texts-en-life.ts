import type { lifeNl } from './texts-nl-life.ts';
import type { TextsShape } from './texts-shape.ts';

/** English texts of closing a dossier and of what orders the list. */
export const lifeEn: TextsShape<typeof lifeNl> = {
  closing: {
    title: 'Closing',
    ready: 'All required documents are there and nothing is open. You can close this dossier.',
    obstacles: 'It can be closed once this is settled:',
    document: {
      missing: '{{label}} is missing',
      unreadable: '{{label}} can’t be read',
      unknown: '{{label}} could not be judged',
      doubted: '{{label}}: something about it is still open',
    },
    unchecked: 'Not everything of this dossier could be checked.',
    close: 'Close dossier',
    closedNow: 'Dossier closed. If something changes afterwards it comes back.',
    closed: 'Closed on {{moment}} by {{who}}. If something changes, the dossier comes back.',
    reopen: 'Reopen',
    reopenedNow: 'Dossier reopened.',
    reopened: 'Came back on {{moment}}, because this changed:',
    change: '{{label}}: {{before}} → {{after}}',
    nothing: 'nothing',
    file: {
      came: '{{label}} was added',
      gone: '{{label}} is gone',
      replaced: '{{label}} was replaced',
    },
  },
  weights: {
    title: 'Order of the list',
    text: 'Every item gets points for each circumstance; more points stand higher. This is the whole formula.',
    lateDay: 'Late, for each working day',
    lateDaysCounted: 'Late counts up to this many working days',
    dueToday: 'Due today, or late',
    dueSoonDay: 'Each working day nearer to the last day',
    dueSoonDays: 'Begins this many working days before the last day',
    amountTenfold: 'Amount: for each ten times as much',
    ageDay: 'Age, for each working day',
    ageDaysCounted: 'Age counts up to this many working days',
    reopened: 'Came back',
    customerWaits: 'Customer waits',
    reminder: 'Each reminder that you got',
    blocksItem: 'Each other item that waits for it',
    blocksCounted: 'Other items count up to',
    promised: 'Promised; twice on the day itself',
    reset: 'Restore the first values',
    saved: 'The order of the list has changed.',
    userName: 'Name in the history',
    userNameNote: 'Empty: the name with which you are signed in to this computer.',
  },
};
