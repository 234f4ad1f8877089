import type { Input } from '#shared/api/methods.ts';
import { contactWays } from '#shared/domain/item-life.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ItemAct } from './item-acts.ts';

export type ItemAction = Input<'changeItem'>['action'];

/** The acts that ask for something before they happen. */
export type FormAct = Exclude<ItemAct, 'claim-done' | 'start' | 'reopen' | 'call-back' | 'note'>;

const fieldNames = [
  'who',
  'person',
  'number',
  'how',
  'question',
  'answer',
  'reason',
  'action',
  'date',
] as const;
type FieldName = (typeof fieldNames)[number];

/** One box of a form. */
export interface FormField {
  readonly name: FieldName;
  readonly kind: 'text' | 'when' | 'who' | 'department' | 'how';
  readonly required: boolean;
}

const text = (name: FieldName, required = false): FormField => ({ name, kind: 'text', required });
const when = (required = false): FormField => ({ name: 'date', kind: 'when', required });

/** The boxes of each form, first the one that the typing goes to. */
export const formFields: Readonly<Record<FormAct, readonly FormField[]>> = {
  wait: [
    { name: 'who', kind: 'who', required: true },
    text('person'),
    { name: 'how', kind: 'how', required: true },
    text('question'),
    when(),
  ],
  ask: [text('question', true), { name: 'who', kind: 'department', required: true }, text('person'), when()],
  answered: [text('answer', true)],
  remind: [when()],
  release: [text('reason', true), when(true)],
  snooze: [when(true)],
  next: [text('action', true), when()],
  assign: [{ name: 'who', kind: 'department', required: true }, text('person')],
  'call-back-recorded': [text('person', true), text('number', true)],
};

/** What was filled in. `date`: the day that was understood, null when none was given. */
export interface FormValues {
  readonly texts: Readonly<Partial<Record<FieldName, string>>>;
  readonly date: LocalDate | null;
  /** Instead of a day: as soon as another document arrives. */
  readonly untilDocument: boolean;
}

/** The action of a form, done on a day; null while something required is not there. */
export function actionOf(
  act: FormAct,
  { texts, date, untilDocument }: FormValues,
  today: LocalDate,
): ItemAction | null {
  const of = (name: FieldName) => (texts[name] ?? '').trim();
  const orNull = (name: FieldName) => of(name) || null;
  const missing = formFields[act].some(
    ({ name, kind, required }) =>
      required && (kind === 'when' ? date === null && !untilDocument : of(name) === ''),
  );
  if (missing) return null;
  switch (act) {
    case 'wait':
      return {
        kind: 'wait',
        on: waitingOn(of('who')),
        person: orNull('person'),
        how: contactWays.find((way) => way === of('how')) ?? 'other',
        question: of('question'),
        askedOn: today,
        expectedBy: date,
      };
    case 'ask':
      return {
        kind: 'ask',
        department: of('who'),
        person: orNull('person'),
        question: of('question'),
        expectedBy: date,
      };
    case 'answered':
      return { kind: 'answered', answer: of('answer') };
    case 'remind':
      return { kind: 'remind', expectedBy: date };
    case 'release':
      return date === null ? null : { kind: 'release', reason: of('reason'), until: date };
    case 'snooze':
      if (untilDocument) return { kind: 'snooze', until: 'document-arrives' };
      return date === null ? null : { kind: 'snooze', until: date };
    case 'next':
      return { kind: 'next', nextAction: of('action'), on: date };
    case 'assign':
      return { kind: 'assign', department: of('who'), person: orNull('person') };
    case 'call-back-recorded':
      return { kind: 'call-back-recorded', person: of('person'), number: of('number'), on: today };
  }
}

type WaitingOn = Extract<ItemAction, { kind: 'wait' }>['on'];

function waitingOn(who: string): WaitingOn {
  return who === 'customer' || who === 'supplier' ? { kind: who } : { kind: 'department', department: who };
}
