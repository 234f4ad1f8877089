import { z } from 'zod';
import { documentTypes } from '#shared/domain/document-type.ts';
import { longestExpression } from './feel.ts';

/** A schema for the options of a check, strict: an option it does not know is a mistake. */
export type OptionsSchema<Options> = z.ZodType<Options>;

/** The options of a check, each with its own schema. */
export function options<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape);
}

const id = z.string().min(1).max(80);

/** Ready-made option schemas, so that the same thing is called and limited the same in every check. */
export const option = {
  field: id,
  fields: z.array(id).min(1).max(50),
  document: id,
  documentTypes: z.array(id).max(30),
  /** Stage from which something is asked; null: always. */
  fromStage: id.nullable().default(null),
  /** Days, working days or calendar days. */
  days: z.int().min(0).max(3660),
  signals: z.array(z.int().min(0).max(3660)).max(10).default([]),
  /** Days after a date; below zero: before it. */
  daysAround: z.int().min(-366).max(3660),
  count: z.int().min(1).max(100),
  limit: z.number().min(-1_000_000_000).max(1_000_000_000),
  texts: z.array(z.string().min(1).max(200)).max(50),
  percentages: z.array(z.number().min(0).max(100)).min(1).max(20),
  /** Where lines come from: the register, or documents of a kind. */
  lineSources: z
    .array(z.enum(['register', ...documentTypes]))
    .min(1)
    .max(10),
  expression: z.string().min(1).max(longestExpression),
  bilingual: z.strictObject({ nl: z.string().min(1).max(300), en: z.string().min(1).max(300) }),
  yesNo: z.boolean(),
  choice: <const Choice extends string>(choices: readonly [Choice, ...Choice[]]) => z.enum(choices),
  choices: <const Choice extends string>(choices: readonly [Choice, ...Choice[]]) =>
    z.array(z.enum(choices)).min(1).max(choices.length),
  /** How much two amounts may differ: the wider of the two counts. */
  tolerance: z.strictObject({
    /** In whole units of the currency: 0.05 is five cents. */
    amount: z.number().min(0).max(1_000_000).default(0),
    percent: z.number().min(0).max(100).default(0),
  }),
} as const;
