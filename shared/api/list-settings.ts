import { z } from 'zod';

/** The counts at the top of the day; each is also a filter. */
export const dayCounts = [
  'late',
  'today',
  'customer',
  'questions',
  'waiting',
  'new',
  'reopened',
  'blocking',
  'claimed',
  'unchecked',
] as const;
export type DayCount = (typeof dayCounts)[number];

/** What the list can be narrowed by, each to one or more values. */
export const listFacets = ['severity', 'department', 'party', 'type', 'class', 'status'] as const;
export type ListFacet = (typeof listFacets)[number];

/** Columns in the order of a first start. */
export const listColumns = [
  'severity',
  'dossier',
  'party',
  'what',
  'cause',
  'amount',
  'owner',
  'due',
  'age',
  'status',
  'type',
  'note',
  'reason',
] as const;
export type ListColumn = (typeof listColumns)[number];

/** Under which headings the rows stand; `place`: late, today, blocking and so on; `none`: under none. */
export const listGroupings = ['place', 'department', 'party', 'type', 'class', 'status', 'none'] as const;
export type ListGrouping = (typeof listGroupings)[number];

const widths = { least: 48, most: 1600 } as const;

/** Pixels, at a zoom of 100 %, within which a column stays. */
export function widthWithin(pixels: number): number {
  return Math.round(Math.min(widths.most, Math.max(widths.least, pixels)));
}

const sortSchema = z.strictObject({ column: z.enum(listColumns), down: z.boolean() });

const filterSchema = z.strictObject({
  count: z.enum(dayCounts).nullable(),
  text: z.string().max(200),
  facets: z.partialRecord(z.enum(listFacets), z.array(z.string().max(300)).max(500)),
});

/** The daily list as a person arranged it. */
export const listSettingsSchema = z.strictObject({
  /** Shown columns from left to right; width in pixels, null: as wide as the column is by itself. */
  columns: z
    .array(
      z.strictObject({
        column: z.enum(listColumns),
        width: z.int().min(widths.least).max(widths.most).nullable(),
      }),
    )
    .min(1)
    .max(listColumns.length),
  /** null: by priority. */
  sort: sortSchema.nullable(),
  grouping: z.enum(listGroupings),
  /** One line a row instead of two. */
  compact: z.boolean(),
  views: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        filter: filterSchema,
        sort: sortSchema.nullable(),
        grouping: z.enum(listGroupings),
      }),
    )
    .max(30),
});

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

export type ListSettings = Frozen<z.infer<typeof listSettingsSchema>>;
export type ListSort = Frozen<z.infer<typeof sortSchema>>;
/** What the person wants to see; null and empty mean everything. */
export type ListFilter = Frozen<z.infer<typeof filterSchema>>;
export type SavedView = ListSettings['views'][number];

/** As long as nobody chose otherwise: what fits a laptop, by priority. */
export const firstListSettings: ListSettings = {
  columns: (['severity', 'dossier', 'what', 'amount', 'owner', 'due', 'reason'] as const).map((column) => ({
    column,
    width: null,
  })),
  sort: null,
  grouping: 'place',
  compact: false,
  views: [],
};
