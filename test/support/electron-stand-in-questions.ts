import type * as Electron from 'electron';

/** Who speaks on the IPC channel. */
export type Sender =
  | 'page'
  | 'gone-frame'
  | 'subframe'
  | 'other-window'
  | 'navigated-page'
  | 'lookalike-page';

/** What a test can ask of the process in which the built main script runs. */
export type Question =
  | { readonly kind: 'state' }
  /** Through the built preload, as the page would. */
  | { readonly kind: 'call'; readonly method: string; readonly input: unknown }
  | { readonly kind: 'preload-names' }
  /** Past the preload, straight on a channel. */
  | {
      readonly kind: 'invoke';
      readonly channel: string;
      readonly words: readonly unknown[];
      readonly sender: Sender;
    }
  | { readonly kind: 'fetch'; readonly url: string; readonly method: string }
  /** An event of the page that main may prevent. */
  | { readonly kind: 'attempt'; readonly event: string; readonly url: string }
  | { readonly kind: 'open-window'; readonly url: string }
  | { readonly kind: 'permission'; readonly name: string }
  | { readonly kind: 'request-cancelled'; readonly url: string }
  | { readonly kind: 'emit-app'; readonly event: string; readonly words: readonly unknown[] }
  | { readonly kind: 'choose-next'; readonly answer: string | null }
  | { readonly kind: 'click-menu'; readonly labels: readonly string[] }
  | { readonly kind: 'crash-page'; readonly reason: string }
  | { readonly kind: 'close-window' }
  /** Nobody catches this error. */
  | { readonly kind: 'throw'; readonly message: string }
  | { readonly kind: 'press'; readonly keys: string }
  | { readonly kind: 'click-tray'; readonly label: string }
  | { readonly kind: 'click-notification' }
  | { readonly kind: 'zoom'; readonly level: number }
  /** Real path of a file of this name that is dropped on the page. */
  | { readonly kind: 'path-of'; readonly name: string }
  /** The computer says something of its power: `resume`, `on-battery`, `on-ac`. */
  | { readonly kind: 'power'; readonly event: string; readonly onBattery: boolean };

export interface Answers {
  state: StandInState;
  call: unknown;
  'preload-names': readonly string[];
  invoke: unknown;
  fetch: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
  };
  attempt: boolean;
  'open-window': string;
  permission: { readonly request: boolean; readonly check: boolean; readonly device: boolean };
  'request-cancelled': boolean;
  'emit-app': boolean;
  'choose-next': null;
  'click-menu': null;
  /** How often the page was loaded again. */
  'crash-page': number;
  'close-window': null;
  throw: null;
  press: null;
  'click-tray': null;
  'click-notification': null;
  zoom: null;
  'path-of': string | null;
  power: null;
}

export type MenuLabels = readonly (readonly [label: string, items: MenuLabels])[];

export interface StandInState {
  readonly schemes: readonly Electron.CustomScheme[];
  readonly protocols: readonly string[];
  readonly channels: readonly string[];
  readonly windows: number;
  readonly options: Electron.BrowserWindowConstructorOptions | null;
  readonly url: string | null;
  readonly shown: number;
  readonly focused: number;
  readonly maximised: boolean;
  readonly userData: string | null;
  readonly menu: MenuLabels;
  readonly theme: string;
  readonly spellChecker: boolean;
  readonly opened: readonly string[];
  readonly shownInFolder: readonly string[];
  readonly dialogs: readonly unknown[];
  readonly hidden: number;
  readonly zoom: number;
  /** Everything that was shown on the program's button, in order. */
  readonly progress: readonly number[];
  readonly badge: number;
  readonly tray: { readonly tip: string; readonly menu: MenuLabels } | null;
  readonly notifications: readonly string[];
  /** How many of them are still on the screen. */
  readonly openNotifications: number;
  readonly keys: readonly string[];
  readonly prints: number;
  readonly reloads: number;
  /** Message boxes that were shown. */
  readonly messages: readonly string[];
  readonly dragged: readonly string[];
  readonly startsWithSystem: boolean;
  readonly jumpList: readonly unknown[];
  /** What the mark on the program's button says; null: there is none. */
  readonly mark: string | null;
}
