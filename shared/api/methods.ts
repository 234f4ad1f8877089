import { z } from 'zod';
import { languages } from '../domain/bilingual.ts';
import type { FilePath } from '../domain/evidence.ts';
import type { ItemId } from '../domain/open-item.ts';
import type { BackupsView } from './backup-views.ts';
import type { CellsView, PageView } from './evidence-views.ts';
import { droppedFile, type FilingOutputs, filingSchemas } from './filing-schemas.ts';
import { desktopSettingsSchema, updateSettingsSchema, watchSettingsSchema } from './host-settings-schema.ts';
import {
  changedTaskSchema,
  historyOfSchema,
  itemActionSchema,
  itemIdSchema,
  newTaskSchema,
  weightsSchema,
} from './item-action-schema.ts';
import type { BulkResult, HistoryLine, Undone, WeightsView } from './life-views.ts';
import { listSettingsSchema } from './list-settings.ts';
import type { EventName, MethodName } from './method-names.ts';
import { pathSchema as path } from './path-schema.ts';
import type { Reply } from './reply.ts';
import { reportKinds, returnFieldNames } from './report-kinds.ts';
import type { ReturnPreview } from './return-views.ts';
import type { SearchView } from './search-views.ts';
import { type SetUpOutputs, setUpInputs } from './set-up-methods.ts';
import type { StorageView } from './storage-views.ts';
import type { TrialProgress } from './type-views.ts';
import type {
  AppState,
  DossierView,
  FolderListing,
  RunOutcome,
  RunState,
  SavedReport,
  TodayView,
} from './views.ts';

const nothing = z.strictObject({});
const dossierId = z.string().min(1).max(500);

/** Input schema of every method: what any host accepts before a handler sees it. */
export const inputSchemas = {
  getState: nothing,
  listFolders: z.strictObject({ path: path.nullable() }),
  pickFolder: nothing,
  openWorkspace: z.strictObject({ folders: z.array(path).min(1).max(50) }),
  openSample: nothing,
  closeWorkspace: nothing,
  startRun: nothing,
  cancelRun: nothing,
  getToday: nothing,
  /** `limit`: of each kind. */
  search: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50) }),
  exportHandover: z.strictObject({
    of: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('dossier'), dossier: z.string().min(1).max(500) }),
      /** null: whoever asks. */
      z.strictObject({ kind: z.literal('person'), person: z.string().min(1).max(200).nullable() }),
    ]),
    format: z.enum(['html', 'xlsx']),
    language: z.enum(languages),
  }),
  getBackups: nothing,
  restoreBackup: z.strictObject({ day: z.iso.date() }),
  exportEverything: nothing,
  getDossier: z.strictObject({ dossier: dossierId }),
  getPage: z.strictObject({
    file: path,
    page: z.int().min(1).max(100_000),
    scale: z.number().min(0.5).max(4),
  }),
  getCells: z.strictObject({
    file: path,
    sheet: z.string().max(255),
    row: z.int().min(1),
    around: z.int().min(0).max(20),
  }),
  ...filingSchemas,
  exportReport: z.strictObject({
    language: z.enum(languages),
    /** The workbook when it is left out. */
    kind: z.enum(reportKinds).optional(),
    /** Open items on a sheet for each department. */
    perDepartment: z.boolean().optional(),
    /** A workbook of its own for each department, together in a zip. */
    separate: z.boolean().optional(),
    /** Only what this department is to do. */
    department: z.string().min(1).max(100).optional(),
  }),
  cancelExport: nothing,
  previewReturn: z.strictObject({ file: droppedFile }),
  acceptReturn: z.strictObject({
    preview: z.string().min(1).max(100),
    /** `ours`: what the preview said it is here; a value that changed since is left alone. */
    accept: z
      .array(
        z.strictObject({
          item: z.string().min(1).max(1000),
          field: z.enum(returnFieldNames),
          ours: z.string().max(4000),
        }),
      )
      .min(1)
      .max(1_000_000),
  }),
  changeItem: z.strictObject({ item: itemIdSchema, action: itemActionSchema }),
  /** One action on many items, taken back as one. */
  changeItems: z.strictObject({
    items: z.array(itemIdSchema).min(1).max(10_000),
    action: itemActionSchema,
  }),
  createTask: newTaskSchema,
  changeTask: changedTaskSchema,
  closeDossier: z.strictObject({ dossier: dossierId }),
  reopenDossier: z.strictObject({ dossier: dossierId }),
  getHistory: z.strictObject({ of: historyOfSchema }),
  getWeights: nothing,
  saveWeights: z.strictObject({ weights: weightsSchema }),
  undo: nothing,
  saveSettings: z.strictObject({
    language: z.enum(languages).optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
    watch: watchSettingsSchema.optional(),
    desktop: desktopSettingsSchema.optional(),
    readPictures: z.boolean().optional(),
    /** Name for the history; empty: that of the operating system. */
    userName: z.string().max(100).optional(),
    updates: updateSettingsSchema.optional(),
    list: listSettingsSchema.optional(),
  }),
  /** While the mouse button is down on a document: the system goes on with dragging it. */
  dragOriginal: z.strictObject({ file: path }),
  getStorage: nothing,
  /** `workspace`: its name in the storage view. */
  deleteWorkspaceState: z.strictObject({ workspace: z.string().regex(/^[\w-]{1,100}$/) }),
  deleteDossier: z.strictObject({ dossier: z.string().min(1).max(500) }),
  saveDiagnosis: nothing,
  /** `place`: a file, or a folder for everything below it. */
  givePassword: z.strictObject({ place: path, password: z.string().min(1).max(255), keep: z.boolean() }),
  ...setUpInputs,
} as const satisfies Record<MethodName, z.ZodType>;

/** What every method answers with. */
interface Outputs extends FilingOutputs, SetUpOutputs {
  getState: AppState;
  listFolders: FolderListing;
  /** null when the person closed the dialog. */
  pickFolder: FilePath | null;
  openWorkspace: AppState;
  openSample: AppState;
  closeWorkspace: AppState;
  startRun: null;
  cancelRun: null;
  getToday: TodayView;
  search: SearchView;
  /** null when the person closed the dialog. */
  exportHandover: SavedReport | null;
  getBackups: BackupsView;
  /** The workspace is open again, as it was on that day. */
  restoreBackup: AppState;
  /** null when the person closed the dialog. */
  exportEverything: SavedReport | null;
  getDossier: DossierView;
  getPage: PageView;
  getCells: CellsView;
  /** null when the person closed the dialog. */
  exportReport: SavedReport | null;
  cancelExport: null;
  previewReturn: ReturnPreview;
  /** How many values were taken over. */
  acceptReturn: { readonly taken: number };
  changeItem: null;
  changeItems: BulkResult;
  createTask: { readonly item: ItemId };
  changeTask: null;
  /** Refused as `dossier-not-ready` while something stands in the way: `DossierView.closing` says what. */
  closeDossier: null;
  reopenDossier: null;
  /** Oldest first; of a search the newest that fit. */
  getHistory: readonly HistoryLine[];
  getWeights: WeightsView;
  saveWeights: null;
  /** `not-found` when there is nothing to take back. */
  undo: Undone;
  saveSettings: AppState;
  dragOriginal: null;
  getStorage: StorageView;
  deleteWorkspaceState: StorageView;
  deleteDossier: StorageView;
  /** null when the person closed the dialog. */
  saveDiagnosis: SavedReport | null;
  /** Whether it is kept after the program ends. */
  givePassword: { readonly kept: boolean };
}

/** How far the reading of one scan is. */
export interface ScanPage {
  readonly file: string;
  readonly page: number;
  readonly pages: number;
}

/** What every event carries. `stateChanged` says that list or state must be asked for again. */
export interface Events {
  runProgress: RunState;
  /** A page of a scan is being read. `file`: its name without folders; `page` is 1 for the first. */
  scanProgress: ScanPage;
  runEnded: RunOutcome;
  stateChanged: null;
  /** Real paths of files given to the application itself. */
  filesDropped: readonly FilePath[];
  /** The person asked for the search from outside the window. */
  searchAsked: null;
  /** The person asked for the list of keys from the menu. */
  keysAsked: null;
  /** Rows of the report that are written. */
  exportProgress: { readonly rows: number };
  /** Dossiers of a trial that were judged. */
  trialProgress: TrialProgress;
}

export type Input<N extends MethodName> = z.infer<(typeof inputSchemas)[N]>;
export type Output<N extends MethodName> = Outputs[N];

/** One function for each method: what a backend is. */
export type Handlers = { readonly [N in MethodName]: (input: Input<N>) => Promise<Reply<Output<N>>> };

/** What the page holds: the same methods, and a way to listen that returns its own unsubscribe. */
export interface Api {
  readonly call: <N extends MethodName>(method: N, input: Input<N>) => Promise<Reply<Output<N>>>;
  readonly on: <E extends EventName>(event: E, listener: (data: Events[E]) => void) => () => void;
  /** Real path of a file that was dropped on the window; null where the host does not know it. */
  readonly pathOf: (file: unknown) => string | null;
}
