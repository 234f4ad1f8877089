import type { WatchView } from '#shared/api/host-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';

/** Remembers which folders can't be reached, and when they last could. */
export class AwayFolders {
  readonly #seenAt = new Map<FilePath, string>();
  #away: readonly FilePath[] = [];

  /** Takes in a look of this moment; answers which folders went away and which came back since the one before. */
  update(
    folders: readonly FilePath[],
    away: readonly FilePath[],
    now: string,
  ): { readonly left: readonly FilePath[]; readonly back: readonly FilePath[] } {
    const before = this.#away;
    this.#away = away;
    for (const folder of folders) if (!away.includes(folder)) this.#seenAt.set(folder, now);
    return {
      left: away.filter((folder) => !before.includes(folder)),
      back: before.filter((folder) => !away.includes(folder)),
    };
  }

  view(): WatchView['away'] {
    return this.#away.map((folder) => ({ folder, lastSeenAt: this.#seenAt.get(folder) ?? null }));
  }
}
