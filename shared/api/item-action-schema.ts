import { z } from 'zod';
import { contactWays, taskKinds } from '../domain/item-life.ts';
import { type LocalDate, parseIsoDate } from '../domain/local-date.ts';

/** A day that exists, as `YYYY-MM-DD`. */
const daySchema = z.custom<LocalDate>((value) => typeof value === 'string' && parseIsoDate(value) !== null);

const words = z.string().max(4000);
const name = z.string().min(1).max(200);
const department = z.string().min(1).max(60);
export const itemIdSchema = z.string().min(1).max(1000);

const waitingOn = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('customer') }),
  z.strictObject({ kind: z.literal('supplier') }),
  z.strictObject({ kind: z.literal('department'), department }),
]);

/** What a person may do with an item. */
export const itemActionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('claim-done') }),
  z.strictObject({ kind: z.literal('reopen') }),
  z.strictObject({ kind: z.literal('note'), note: words }),
  z.strictObject({
    kind: z.literal('wait'),
    on: waitingOn,
    person: name.nullable(),
    how: z.enum(contactWays),
    question: words,
    askedOn: daySchema,
    expectedBy: daySchema.nullable(),
  }),
  /** A question to a department, asked today through this program. */
  z.strictObject({
    kind: z.literal('ask'),
    department,
    person: name.nullable(),
    question: words.min(1),
    expectedBy: daySchema.nullable(),
  }),
  /** They were reminded today; an answer is now expected by another day. */
  z.strictObject({ kind: z.literal('remind'), expectedBy: daySchema.nullable() }),
  z.strictObject({ kind: z.literal('answered'), answer: words }),
  z.strictObject({ kind: z.literal('release'), reason: words, until: daySchema }),
  z.strictObject({ kind: z.literal('snooze'), until: z.union([daySchema, z.literal('document-arrives')]) }),
  z.strictObject({
    kind: z.literal('assign'),
    department: department.nullable(),
    person: name.nullable(),
  }),
  /** `number`: one that was known before, not the one on the invoice. */
  z.strictObject({ kind: z.literal('call-back-recorded'), person: name, number: name, on: daySchema }),
  z.strictObject({ kind: z.literal('next'), nextAction: words, on: daySchema.nullable() }),
]);

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const taskShape = {
  kind: z.enum(taskKinds),
  text: words.min(1),
  with: name.nullable(),
  at: z.strictObject({ date: daySchema, time: localTime.nullable() }).nullable(),
  /** Who is to do it; of a question: who is to answer it. */
  department: department.nullable(),
  person: name.nullable(),
} as const;

/** A new task, hung on an item, a dossier or nothing. */
export const newTaskSchema = z.strictObject({
  ...taskShape,
  dossier: z.string().min(1).max(500).nullable(),
  item: itemIdSchema.nullable(),
});

/** What a task says now. */
export const changedTaskSchema = z.strictObject({ item: itemIdSchema, ...taskShape });

/** Of what the history is asked. */
export const historyOfSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), item: itemIdSchema }),
  z.strictObject({ kind: z.literal('dossier'), dossier: z.string().min(1).max(500) }),
  z.strictObject({ kind: z.literal('day'), day: daySchema }),
  z.strictObject({ kind: z.literal('search'), text: z.string().min(1).max(200) }),
]);

const points = z.number().min(0).max(1000);
const counted = z.int().min(0).max(1000);

/** The weights of the formula that orders the list. */
export const weightsSchema = z.strictObject({
  severity: z.strictObject({ blocking: points, warning: points, info: points }),
  lateDay: points,
  lateDaysCounted: counted,
  dueToday: points,
  dueSoonDay: points,
  dueSoonDays: counted,
  amountTenfold: points,
  ageDay: points,
  ageDaysCounted: counted,
  reopened: points,
  customerWaits: points,
  reminder: points,
  blocksItem: points,
  blocksCounted: counted,
  promised: points,
});
