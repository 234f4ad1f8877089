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

/** How the installed program behaves in the system. */
export interface DesktopSettings {
  /** An icon beside the clock; closing the window then leaves the program there. */
  readonly tray: boolean;
  /** A message of the system when a check by itself found something new. */
  readonly notify: boolean;
  /** No messages between these local times, `HH:MM`, also across midnight; null: none. */
  readonly quietHours: { readonly from: string; readonly until: string } | null;
  readonly startWithSystem: boolean;
  /** Keys that bring the quick check forward from any program, as Electron writes them; null: none. */
  readonly quickCheckKeys: string | null;
  /** The same for the search. */
  readonly quickSearchKeys: string | null;
}

/** Where newer versions of the program come from: the customer's own place, never ours by itself. */
export interface UpdateSettings {
  readonly on: boolean;
  /** Address (https) of the folder with `latest.yml` and the installers. */
  readonly feed: string;
  /** Name on the signature of the installers; one that is signed by another is refused. */
  readonly publisher: string;
}

/** Nothing that reaches outside the window before someone asks for it. */
export const firstDesktopSettings: DesktopSettings = {
  tray: false,
  notify: false,
  quietHours: null,
  startWithSystem: false,
  quickCheckKeys: null,
  quickSearchKeys: null,
};
