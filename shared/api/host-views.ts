import type { FilePath } from '../domain/evidence.ts';

/** When the program checks by itself. */
export interface WatchSettings {
  /** After a change in the folders. */
  readonly on: boolean;
  /** Every day at this local time, `HH:MM`; null: not by the clock. */
  readonly checkAt: string | null;
  /** Not while the computer runs on its battery. */
  readonly pauseOnBattery: boolean;
}

/** As long as nobody chose otherwise: folders are watched, nothing runs by the clock. */
export const firstWatchSettings: WatchSettings = { on: true, checkAt: null, pauseOnBattery: false };

/** What the watching of the open workspace has to say. */
export interface WatchView {
  readonly state: 'watching' | 'paused' | 'off';
  /** Folders that can't be reached now, with the local time (ISO 8601 without zone) at which they last could. */
  readonly away: readonly { readonly folder: FilePath; readonly lastSeenAt: string | null }[];
}
