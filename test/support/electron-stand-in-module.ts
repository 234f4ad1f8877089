import { EventEmitter } from 'node:events';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { presence, systemAppMembers } from './electron-stand-in-system.ts';

/** What the main script did to the stand-in, and what the stand-in answers it. One for each process. */
export const recorded = {
  appEvents: new EventEmitter(),
  ready: Promise.withResolvers<void>(),
  paths: new Map<string, string>(),
  schemes: [] as Electron.CustomScheme[],
  schemesBeforeReady: true,
  protocolHandlers: new Map<
    string,
    (request: Electron.ProtocolRequest | Request) => Promise<Response> | Response
  >(),
  ipcHandlers: new Map<string, (event: Electron.IpcMainInvokeEvent, ...words: unknown[]) => unknown>(),
  windows: [] as BrowserWindow[],
  menu: [] as Electron.MenuItemConstructorOptions[],
  permissionRequest: null as Parameters<Electron.Session['setPermissionRequestHandler']>[0],
  permissionCheck: null as Parameters<Electron.Session['setPermissionCheckHandler']>[0],
  devicePermission: null as Parameters<Electron.Session['setDevicePermissionHandler']>[0],
  beforeRequest: null as
    | ((
        details: Electron.OnBeforeRequestListenerDetails,
        callback: (response: Electron.CallbackResponse) => void,
      ) => void)
    | null,
  sessionEvents: new EventEmitter(),
  messages: [] as string[],
  onBattery: false,
  spellChecker: true,
  opened: [] as string[],
  shownInFolder: [] as string[],
  dragged: [] as string[],
  /** What the person chooses in the next dialogs; null: closes it. */
  dialogAnswers: [] as (string | null)[],
  dialogs: [] as (Electron.OpenDialogOptions | Electron.SaveDialogOptions)[],
  sent: (_channel: string, _words: readonly unknown[]): void => undefined,
};

const environment = process.env as {
  STAND_IN_DATA?: string;
  STAND_IN_FIRST?: string;
  STAND_IN_PACKAGED?: string;
  STAND_IN_FEED_PORT?: string;
  STAND_IN_SECRETS?: string;
};

// A packaged program has no script among its words; a development start has its folder there.
if (environment.STAND_IN_PACKAGED === 'yes') process.argv.splice(1, 1);

const appMembers = {
  isPackaged: environment.STAND_IN_PACKAGED === 'yes',
  getPath: (name) => recorded.paths.get(name) ?? join(environment.STAND_IN_DATA ?? '', name),
  setPath: (name, path) => void recorded.paths.set(name, path),
  getVersion: () => '0.1.0',
  getName: () => 'Sluitend',
  getLocale: () => 'nl',
  whenReady: () => recorded.ready.promise,
  requestSingleInstanceLock: () => environment.STAND_IN_FIRST !== 'no',
  quit: () => {
    recorded.appEvents.emit('before-quit', {});
    let prevented = false;
    recorded.appEvents.emit('will-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) process.exit(0);
  },
  exit: (code) => process.exit(code ?? 0),
} satisfies Pick<
  Electron.App,
  | 'isPackaged'
  | 'getPath'
  | 'setPath'
  | 'getVersion'
  | 'getName'
  | 'getLocale'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
>;

const commandLine = {
  hasSwitch: (name) => process.argv.some((word) => word.startsWith(`--${name}`)),
} satisfies Pick<Electron.CommandLine, 'hasSwitch'>;

export const app = Object.assign(recorded.appEvents, appMembers, systemAppMembers, { commandLine });

export { globalShortcut, Notification, nativeImage, Tray } from './electron-stand-in-system.ts';

class Frame implements Pick<Electron.WebFrameMain, 'url'> {
  url: string;
  constructor(url: string) {
    this.url = url;
  }
}

/** The contents of a window, with what a page in it may ask for. */
export class WebContents
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      | 'send'
      | 'reload'
      | 'setWindowOpenHandler'
      | 'setZoomLevel'
      | 'getZoomLevel'
      | 'loadURL'
      | 'print'
      | 'startDrag'
    >
{
  mainFrame = new Frame('about:blank');
  reloads = 0;
  zoom = 0;
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | null = null;
  send(channel: string, ...words: unknown[]): void {
    recorded.sent(
      channel,
      words.map((word) => structuredClone(word)),
    );
  }
  reload(): void {
    this.reloads += 1;
  }
  setZoomLevel(level: number): void {
    this.zoom = level;
  }
  getZoomLevel(): number {
    return this.zoom;
  }
  async loadURL(url: string): Promise<void> {
    this.mainFrame.url = url;
    setImmediate(() => this.emit('did-finish-load'));
  }
  startDrag(item: Electron.Item): void {
    recorded.dragged.push(item.file);
  }
  print(): void {
    presence.prints += 1;
  }
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }
}

export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'loadURL'
      | 'show'
      | 'focus'
      | 'restore'
      | 'maximize'
      | 'isMinimized'
      | 'isMaximized'
      | 'getNormalBounds'
      | 'hide'
      | 'isFocused'
      | 'setProgressBar'
    >
{
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new WebContents();
  shown = 0;
  focused = 0;
  hidden = 0;
  maximised = false;
  minimised = false;
  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    recorded.windows.push(this);
    recorded.appEvents.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
    setImmediate(() => this.emit('ready-to-show'));
  }
  show(): void {
    this.shown += 1;
  }
  hide(): void {
    this.hidden += 1;
  }
  isFocused(): boolean {
    return false;
  }
  setProgressBar(progress: number): void {
    presence.progress.push(progress);
  }
  setOverlayIcon(icon: unknown, description: string): void {
    presence.mark = icon === null ? null : description;
  }
  focus(): void {
    this.focused += 1;
  }
  restore(): void {
    this.minimised = false;
  }
  maximize(): void {
    this.maximised = true;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
}

export const dialog = {
  showOpenDialog: async (...words: unknown[]) => {
    recorded.dialogs.push(words.at(-1) as Electron.OpenDialogOptions);
    const answer = recorded.dialogAnswers.shift() ?? null;
    return { canceled: answer === null, filePaths: answer === null ? [] : [answer] };
  },
  showSaveDialog: async (...words: unknown[]) => {
    recorded.dialogs.push(words.at(-1) as Electron.SaveDialogOptions);
    const answer = recorded.dialogAnswers.shift() ?? null;
    return { canceled: answer === null, filePath: answer ?? '' };
  },
  showMessageBox: async (options: Electron.MessageBoxOptions) => {
    recorded.messages.push(options.message);
    return { response: 0, checkboxChecked: false };
  },
};

const ipcMembers = {
  handle: (channel, listener) => void recorded.ipcHandlers.set(channel, listener),
} satisfies Pick<Electron.IpcMain, 'handle'>;

export const ipcMain = Object.assign(new EventEmitter(), ipcMembers);

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => {
    recorded.menu = menu;
  },
};

export const nativeTheme: Pick<Electron.NativeTheme, 'themeSource'> = { themeSource: 'system' };

const powerMembers = {
  isOnBatteryPower: () => recorded.onBattery,
} satisfies Pick<Electron.PowerMonitor, 'isOnBatteryPower'>;

export const powerMonitor = Object.assign(new EventEmitter(), powerMembers);

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => void recorded.schemes.push(...schemes),
  handle: (scheme, handler) => void recorded.protocolHandlers.set(scheme, handler as never),
} satisfies Pick<Electron.Protocol, 'handle'> & Pick<typeof Electron.protocol, 'registerSchemesAsPrivileged'>;

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } } as Electron.Display],
} satisfies Pick<Electron.Screen, 'getAllDisplays'>;

const sessionMembers = {
  setPermissionRequestHandler: (handler) => {
    recorded.permissionRequest = handler;
  },
  setPermissionCheckHandler: (handler) => {
    recorded.permissionCheck = handler;
  },
  setDevicePermissionHandler: (handler) => {
    recorded.devicePermission = handler;
  },
  setSpellCheckerEnabled: (enable) => {
    recorded.spellChecker = enable;
  },
} satisfies Pick<
  Electron.Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
>;

const webRequest = {
  onBeforeRequest: (listener: typeof recorded.beforeRequest) => {
    recorded.beforeRequest = listener;
  },
};

export const session = {
  fromPartition: () => ({}),
  defaultSession: Object.assign(recorded.sessionEvents, sessionMembers, { webRequest }),
};

export const shell = {
  openPath: async (path) => {
    recorded.opened.push(path);
    return '';
  },
  showItemInFolder: (path) => void recorded.shownInFolder.push(path),
} satisfies Pick<Electron.Shell, 'openPath' | 'showItemInFolder'>;

const hasSecrets = environment.STAND_IN_SECRETS === 'yes';
const scrambled = (bytes: Buffer) => bytes.map((byte) => byte ^ 0x55) as Buffer;

/** A system with or without a place for secrets. */
export const safeStorage = {
  isEncryptionAvailable: () => hasSecrets,
  getSelectedStorageBackend: () => (hasSecrets ? 'gnome_libsecret' : 'basic_text'),
  encryptString: (text: string) => scrambled(Buffer.from(text)),
  decryptString: (bytes: Buffer) => scrambled(bytes).toString(),
} satisfies Pick<
  Electron.SafeStorage,
  'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
>;

/** Every address is answered by the test's own server on this computer. */
export const net = {
  request: (options: { readonly path?: string; readonly method?: string }) =>
    httpRequest({
      host: '127.0.0.1',
      port: Number(environment.STAND_IN_FEED_PORT ?? 0),
      path: options.path,
      method: options.method ?? 'GET',
    }),
};

const everything = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
};
// biome-ignore lint/style/noDefaultExport: electron-store imports Electron by its default export.
export default everything;
