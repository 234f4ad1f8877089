import { z } from 'zod';
import { weekFigures } from '../domain/process-overview.ts';
import type { FoundText, KeepPlan, KeptFile, PageWords, UnlinkedTray } from './filing-views.ts';
import type { BehindLine, OverviewView } from './overview-views.ts';
import { pathSchema as path } from './path-schema.ts';
import type { QuickCheckResult } from './quick-check-views.ts';
import type { SavedReport } from './views.ts';

const dossier = z.string().min(1).max(500);
const document = z.string().min(1).max(100);
const page = z.int().min(1).max(100_000);
const maximumDropBytes = 64 * 1024 * 1024;

/** A dropped file: by its real path where the host knows it, else by its bytes in base64. */
export const droppedFile = z.union([
  z.strictObject({ path }),
  z.strictObject({ name: z.string().min(1).max(255), base64: z.base64().max(maximumDropBytes) }),
]);

/** A page, or a cell of a sheet. */
const placeInFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), page }),
  z.strictObject({
    kind: z.literal('cell'),
    sheet: z.string().max(255),
    row: z.int().min(1).max(1_048_576),
    column: z.int().min(1).max(16_384),
  }),
]);

export type PlaceInFile = z.infer<typeof placeInFile>;

const shownTable = z.strictObject({
  name: z.string().min(1).max(60),
  columns: z.array(z.string().max(200)).min(1).max(30),
  rows: z.array(z.array(z.union([z.string().max(1000), z.number(), z.null()])).max(30)).max(20_000),
});

/** Input of what concerns files: looking into them, checking dropped ones, filing them; and of the overview. */
export const filingSchemas = {
  getWords: z.strictObject({ file: path, page }),
  findText: z.strictObject({ file: path, text: z.string().min(1).max(200) }),
  /** `place`: where in the file, for programs that can go there. */
  openOriginal: z.strictObject({
    file: path,
    where: z.enum(['file', 'folder']),
    place: placeInFile.optional(),
  }),
  /** `dossier`: judge as if the files lie in it; left out: in the one they seem to belong to. */
  quickCheck: z.strictObject({ files: z.array(droppedFile).min(1).max(100), dossier: dossier.optional() }),
  /** A file is on its way: what reads it can start. */
  prepareQuickCheck: z.strictObject({}),
  planKeep: z.strictObject({ file: droppedFile, dossier }),
  keepFile: z.strictObject({ file: droppedFile, dossier }),
  getUnlinked: z.strictObject({}),
  confirmLink: z.strictObject({ document, dossier }),
  /** `aside`: false brings it back. */
  setAside: z.strictObject({ document, aside: z.boolean() }),
  getOverview: z.strictObject({ weeks: z.int().min(1).max(104) }),
  /** The items that a figure of a week counts; `from` is its Monday. */
  getBehindWeek: z.strictObject({ from: z.iso.date(), figure: z.enum(weekFigures) }),
  /** Tables as a screen shows them, to a workbook. */
  exportTables: z.strictObject({
    title: z.string().min(1).max(60),
    page: z.string().max(20),
    of: z.string().max(20),
    tables: z.array(shownTable).min(1).max(30),
  }),
} as const;

/** What these answer with. */
export interface FilingOutputs {
  /** Empty where nothing is known of the words. */
  getWords: PageWords;
  findText: FoundText;
  /** Whether the program that opened the file went to the place that was asked. */
  openOriginal: { readonly atPlace: boolean };
  quickCheck: readonly QuickCheckResult[];
  prepareQuickCheck: null;
  planKeep: KeepPlan;
  keepFile: KeptFile;
  getUnlinked: UnlinkedTray;
  confirmLink: null;
  setAside: null;
  getOverview: OverviewView;
  getBehindWeek: readonly BehindLine[];
  /** null when the person closed the dialog. */
  exportTables: SavedReport | null;
}
