import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#electron/store/open-store.ts';
import { ownerText } from '#electron/store/store-owner.ts';
import type { Watcher } from '#electron/watch/watcher.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import type { Reader } from '#electron/worker/protocol.ts';
import type { EventName } from '#shared/api/method-names.ts';
import type { Events } from '#shared/api/methods.ts';
import { failure, type Reply } from '#shared/api/reply.ts';
import type { AppState, WorkspaceView } from '#shared/api/views.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { BackendParts } from './backend.ts';
import { givenPaths } from './given-paths.ts';
import { type LoadedTypes, loadTypes, ownTypesFolder } from './loaded-types.ts';
import { type Passwords, passwordKeeper } from './passwords.ts';
import { type RunControl, runControl } from './run-control.ts';
import { runPriority } from './run-priority.ts';
import { isSample, sampleDays } from './sample-workspace.ts';
import type { Session } from './session.ts';
import { warmReader } from './warm-reader.ts';
import { watchWorkspace } from './watch-workspace.ts';
import { stateFileName, workspaceId, workspaceName } from './workspace-files.ts';

const recentKept = 8;
/** Each holds its own PDF reader in memory; more than these wait for the disk and for the store. */
const mostReadingThreads = 4;

/** The desk at which one person works: at most one workspace is open, at most one run goes on. */
export class Desk {
  readonly parts: BackendParts;
  #loaded: LoadedTypes;
  readonly reader: Reader;
  /** Makes the reader ready for the next file. */
  readonly warmReader: () => Promise<void>;
  readonly passwords: Passwords;
  readonly given = givenPaths();
  readonly runs: RunControl;
  readonly tell: <E extends EventName>(event: E, data: Events[E]) => void;
  #session: Session | null = null;
  #watcher: Watcher | null = null;

  constructor(parts: BackendParts, tell: <E extends EventName>(event: E, data: Events[E]) => void) {
    this.parts = parts;
    this.tell = tell;
    this.#loaded = this.#loadTypes(null);
    this.passwords = passwordKeeper(parts.secrets ?? null);
    this.reader = openReader({
      workerEntry: parts.workerEntry,
      jobs: Math.min(mostReadingThreads, availableParallelism()),
      passwordsFor: (file) => this.passwords.forFile(file),
      onScanPage: (file, page, pages) => tell('scanProgress', { file, page, pages }),
      readsPictures: () => parts.preferences.read().settings.readPictures !== false,
      inBackground: true,
    });
    this.warmReader = warmReader(this.reader);
    const standBack = runPriority(process.platform);
    this.runs = runControl({
      elapsed: parts.clock.elapsed,
      onProgress: (state) => {
        standBack(state.kind === 'running');
        tell('runProgress', state);
      },
      onEnd: (outcome) => {
        tell('runEnded', outcome);
        this.#watcher?.runEnded();
        void this.warmReader();
      },
      onBug: (cause) => parts.log.error('run failed', cause),
    });
  }

  /** The dossier types in use: shipped, with the person's own laid over them. */
  get types(): readonly DossierType[] {
    return this.#loaded.types;
  }

  /** The same with where each came from, and what is wrong with the files that are not in use. */
  get loadedTypes(): LoadedTypes {
    return this.#loaded;
  }

  /** Reads the own dossier types of the open workspace again, after one was changed. */
  reloadTypes(): void {
    this.#loaded = this.#loadTypes(this.#session?.workspace.folders ?? null);
    this.tell('stateChanged', null);
  }

  get session(): Session | null {
    return this.#session;
  }

  /** null: the open workspace is not watched. */
  get watcher(): Watcher | null {
    return this.#watcher;
  }

  state(): AppState {
    const { settings, recent } = this.parts.preferences.read();
    const watch = this.#watcher?.view();
    const { preferences, departmentNames } = this.parts;
    const { decided = [] } = preferences;
    return {
      version: this.parts.version,
      host: this.parts.secrets
        ? { ...this.parts.host.abilities, keepsSecrets: true }
        : this.parts.host.abilities,
      settings,
      workspace: this.#session?.workspace ?? null,
      recent,
      ...(this.#session?.stateSetAside && { stateSetAside: this.#session.stateSetAside }),
      run: this.runs.state(),
      ...(decided.length > 0 && { decided }),
      ...(departmentNames && { departmentNames }),
      ...(watch && { watch }),
    };
  }

  /** Opens a workspace in place of the one that is open; null when it is open, else why not. */
  async open(folders: readonly FilePath[]): Promise<Reply<never> | null> {
    const stored = join(this.parts.stateFolder, stateFileName(folders));
    const away = folders.filter((folder) => !isFolder(folder));
    if (away.length === folders.length && !isFile(stored))
      return failure('folder-unreadable', away[0] ?? null);
    await this.close();
    this.#loaded = this.#loadTypes(folders);
    const opening = await openStore(stored, this.parts.clock);
    if (!opening.ok) {
      const { reason, owner } = opening;
      return failure(storeFailures[reason], owner ? ownerText(owner) : workspaceName(folders));
    }
    if (opening.setAside) this.parts.log.info('a damaged database was set aside');
    const workspace = this.#view(folders);
    const { clock } = this.parts;
    this.#session = {
      workspace,
      store: opening.store,
      today: () => workspace.fixedDay ?? clock.today(),
      lastRun: null,
      memory: null,
      listed: null,
      wokenOn: null,
      stateSetAside:
        opening.setAside === null ? null : { path: opening.setAside, restoredFrom: opening.restoredFrom },
    };
    this.#remember(workspace);
    this.#watcher = watchWorkspace(this, this.#session);
    this.tell('stateChanged', null);
    this.#backUp(this.#session);
    opening.store.fillSearch().catch((cause) => this.parts.log.error('search not filled', cause));
    return null;
  }

  /** Stops a run and closes the workspace. */
  async close(): Promise<void> {
    const watcher = this.#watcher;
    this.#watcher = null;
    await watcher?.close();
    await this.runs.cancel();
    const session = this.#session;
    this.#session = null;
    await session?.store.close();
    if (session) this.tell('stateChanged', null);
  }

  /** While the person works; a disk that is full costs a backup, not the day. */
  #backUp({ store, workspace }: Session): void {
    if (workspace.isSample) return;
    store.backUp(this.parts.clock.today()).catch((cause) => this.parts.log.error('backup failed', cause));
  }

  #loadTypes(folders: readonly FilePath[] | null): LoadedTypes {
    const { typesFolder, machineTypesFolder, stateFolder, log } = this.parts;
    const loaded = loadTypes(typesFolder, {
      machine: machineTypesFolder ?? null,
      shared: join(stateFolder, ownTypesFolder),
      own: folders && join(stateFolder, ownTypesFolder, workspaceId(folders)),
    });
    // What is wrong where stands on the screen of the types: a name or a word of the person's own has no place in a log.
    if (loaded.mistakes.length > 0)
      log.info(`mistakes in the own dossier types, so not all are used: ${loaded.mistakes.length}`);
    return loaded;
  }

  #view(folders: readonly FilePath[]): WorkspaceView {
    const sample = isSample(folders, this.parts.stateFolder);
    return {
      name: workspaceName(folders),
      folders,
      fixedDay: sample ? sampleDays.today : null,
      isSample: sample,
    };
  }

  #remember({ name, folders, isSample: sample }: WorkspaceView): void {
    if (sample) return;
    const { settings, recent } = this.parts.preferences.read();
    const key = folders.join('\n');
    const others = recent.filter((one) => one.folders.join('\n') !== key);
    this.parts.preferences.write({ settings, recent: [{ name, folders }, ...others].slice(0, recentKept) });
  }
}

const storeFailures = {
  'in-use': 'workspace-in-use',
  'newer-version': 'made-by-newer-version',
  'no-access': 'state-unreachable',
} as const;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
