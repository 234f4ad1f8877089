import type { FilePath } from '#shared/domain/evidence.ts';
import type { Listening, ListenToFolder } from './folder-events.ts';

/** Listens to all folders of a workspace, and knows which of them give no events. */
export class FolderEars {
  readonly #listen: ListenToFolder;
  readonly #onChange: () => void;
  readonly #open = new Map<FilePath, Listening>();
  readonly #asking = new Set<FilePath>();
  #closed = false;

  constructor(listen: ListenToFolder, onChange: () => void) {
    this.#listen = listen;
    this.#onChange = onChange;
  }

  /** Begins to listen to the folders that are not listened to yet. */
  async open(folders: readonly FilePath[]): Promise<void> {
    await Promise.all(folders.map((folder) => this.#openOne(folder)));
  }

  /** Whether changes in this folder come by themselves. */
  hears(folder: FilePath): boolean {
    return this.#open.has(folder);
  }

  /** Stops listening to a folder that went away: the same events do not come back with it. */
  drop(folder: FilePath): void {
    this.#open.get(folder)?.close();
    this.#open.delete(folder);
  }

  close(): void {
    this.#closed = true;
    for (const folder of [...this.#open.keys()]) this.drop(folder);
  }

  async #openOne(folder: FilePath): Promise<void> {
    if (this.#closed || this.#open.has(folder) || this.#asking.has(folder)) return;
    this.#asking.add(folder);
    const listening = await this.#listen(folder, this.#onChange, () => {
      this.#open.delete(folder);
      this.#onChange();
    });
    this.#asking.delete(folder);
    if (listening === null) return;
    this.#open.set(folder, listening);
    if (this.#closed) this.drop(folder);
  }
}
