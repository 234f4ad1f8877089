import type { Clock } from '#electron/run/clock.ts';
import type { Watching } from '#electron/watch/watch-port.ts';
import type { PlaceInFile } from '#shared/api/filing-schemas.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Events, Handlers } from '#shared/api/methods.ts';
import type { SettingName, Settings } from '#shared/api/settings-views.ts';
import type { HostAbilities, RecentWorkspace, SavedReport } from '#shared/api/views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

/** Whether a file was opened, and then at the place that was asked. */
export type OpenedOriginal = 'refused' | 'opened' | 'at-place';

/** What only the host can do: dialogs, and handing a finished file to the person. */
export interface Host {
  readonly abilities: HostAbilities;
  /** null when the person closed the dialog. */
  readonly pickFolder: () => Promise<FilePath | null>;
  /** Asks where to, lets `write` make the file there, and tells how the person gets it; null when the dialog was closed. */
  readonly saveReport: (
    suggestedName: string,
    write: (path: string) => Promise<number>,
  ) => Promise<SavedReport | null>;
  /** `place`: where in the file, for programs that can go there; the file as a whole for the others. */
  readonly openOriginal: (
    file: FilePath,
    where: 'file' | 'folder',
    place?: PlaceInFile,
  ) => Promise<OpenedOriginal>;
  /** Lets the person drag this file on, while the mouse button is down; absent where the host can't. */
  readonly dragOut?: (file: FilePath) => void;
}

/** Preferences outlive workspaces: `electron-store` in the desktop, `conf` elsewhere. */
export interface Preferences {
  /** Settings that an administrator decided; absent: none. */
  readonly decided?: readonly SettingName[];
  readonly read: () => { readonly settings: Settings; readonly recent: readonly RecentWorkspace[] };
  readonly write: (next: {
    readonly settings: Settings;
    readonly recent: readonly RecentWorkspace[];
  }) => void;
}

/** Texts behind the operating system's own lock, by a name. */
export interface Secrets {
  readonly read: () => Readonly<Record<string, string>>;
  readonly write: (secrets: Readonly<Record<string, string>>) => void;
}

export interface Log {
  /** Never with a file's content, a name or a number of a person. */
  readonly error: (what: string, cause: unknown) => void;
  readonly info: (what: string) => void;
}

export interface BackendParts {
  readonly host: Host;
  readonly preferences: Preferences;
  /** Where passwords may be kept; nothing is kept when the host has none. */
  readonly secrets?: Secrets | null;
  readonly clock: Clock;
  readonly log: Log;
  /** Folder for the state of workspaces (one SQLite database each). */
  readonly stateFolder: string;
  /** Folder of everything that is the program's own; absent: the state folder is all there is. */
  readonly dataFolder?: string;
  /** The sample workspace as shipped; it is copied into the state folder before it is opened. */
  readonly sampleFolder: string;
  /** The shipped `*.yaml` dossier types. */
  readonly typesFolder: string;
  /** Entry script of the reading worker: `electron/worker/entry.ts`, built `worker.js`. */
  readonly workerEntry: URL;
  readonly version: string;
  /** Folder of dossier types for everyone on this computer; absent: there is none. */
  readonly machineTypesFolder?: string | undefined;
  /** What departments are called at this company; absent: as the program calls them. */
  readonly departmentNames?: Readonly<Record<string, string>> | undefined;
  /** Log of this host, for a diagnosis; absent where it writes none. */
  readonly logFile?: string | undefined;
  /** Name of the operating-system user, for the history. */
  readonly user: string;
  /** What watches the folders of the open workspace; absent: nothing does. */
  readonly watching?: Watching;
}

/** What every host runs. */
export interface Backend {
  readonly handlers: Handlers;
  /** Everything the backend says unasked; returns its own unsubscribe. */
  readonly listen: (listener: <E extends EventName>(event: E, data: Events[E]) => void) => () => void;
  /** What a person handed over: the page may ask about it although it lies outside the workspace. */
  readonly trustPaths: (paths: readonly string[]) => void;
  /** Trusts files that were given to the application, and tells the page about them. */
  readonly filesDropped: (paths: readonly FilePath[]) => void;
  /** Stops a run, closes the pool and the store. Safe to call twice. */
  readonly close: () => Promise<void>;
}
