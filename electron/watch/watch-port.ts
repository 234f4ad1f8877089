import type { WatchSettings } from '#shared/api/host-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Stamps } from './changed-files.ts';
import type { ListenToFolder } from './folder-events.ts';
import type { Look } from './look.ts';

/** What a host adds so that a workspace is watched: who listens, and what it knows of battery and sleep. */
export interface Watching {
  readonly listen: ListenToFolder;
  readonly onBattery: () => boolean;
  /** Tells when the computer woke up or is on mains again; returns its own unsubscribe. */
  readonly onWake: (listener: () => void) => () => void;
}

/** What the watcher asks of the program around it. */
export interface WatchPort {
  readonly watching: Watching;
  readonly folders: readonly FilePath[];
  readonly look: () => Promise<Look>;
  /** What the last run left. */
  readonly stamps: () => Promise<Stamps>;
  readonly settings: () => WatchSettings;
  /** Local time, ISO 8601 without zone. */
  readonly now: () => string;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  readonly isRunning: () => boolean;
  /** Starts a run; one that is under way is stopped first, without a word. */
  readonly run: () => Promise<void>;
  /** What the watcher has to say is no longer what it was. */
  readonly onView: () => void;
  readonly onBug: (cause: unknown) => void;
}

/** Milliseconds between one look and the next. */
export interface WatchPace {
  /** A file that did not change for this long is finished. */
  readonly rest: number;
  /** Files that never come to rest are read as they are after this long. */
  readonly patience: number;
  /** Between looks at folders that give no events. */
  readonly poll: number;
  /** Between looks at folders that do: an event can be lost. */
  readonly verify: number;
  /** After which a file that could not be read is tried again, though nothing tells that it can be now; then no more. */
  readonly retries: readonly number[];
}

export const usualPace: WatchPace = {
  rest: 2_000,
  patience: 60_000,
  poll: 60_000,
  verify: 10 * 60_000,
  retries: [60_000, 5 * 60_000, 20 * 60_000],
};
