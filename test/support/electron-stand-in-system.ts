import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

/** What the main script did outside its window. One for each process. */
export const presence = {
  progress: [] as number[],
  badge: 0,
  tray: null as Tray | null,
  notifications: [] as Notification[],
  keys: new Map<string, () => void>(),
  loginItem: false,
  recent: [] as string[],
  jumpList: [] as readonly unknown[],
  prints: 0,
  mark: null as string | null,
};

export const systemAppMembers = {
  setBadgeCount: (count = 0) => {
    presence.badge = count;
    return true;
  },
  getLoginItemSettings: () => ({ openAtLogin: presence.loginItem }) as Electron.LoginItemSettings,
  setLoginItemSettings: ({ openAtLogin = false }: Electron.Settings) => {
    presence.loginItem = openAtLogin;
  },
  addRecentDocument: (path: string) => void presence.recent.push(path),
  clearRecentDocuments: () => {
    presence.recent = [];
  },
  setJumpList: (categories: Electron.JumpListCategory[] | null) => {
    presence.jumpList = categories ?? [];
    return 'ok' as const;
  },
};

export class Tray extends EventEmitter {
  tip = '';
  menu: readonly Electron.MenuItemConstructorOptions[] = [];
  constructor() {
    super();
    presence.tray = this;
  }
  setToolTip(tip: string): void {
    this.tip = tip;
  }
  setContextMenu(menu: readonly Electron.MenuItemConstructorOptions[]): void {
    this.menu = menu;
  }
  destroy(): void {
    presence.tray = null;
  }
}

export class Notification extends EventEmitter {
  static isSupported = () => true;
  readonly options: Electron.NotificationConstructorOptions;
  closed = false;
  constructor(options: Electron.NotificationConstructorOptions) {
    super();
    this.options = options;
  }
  show(): void {
    presence.notifications.push(this);
  }
  close(): void {
    this.closed = true;
  }
}

export const globalShortcut = {
  register: (keys: string, pressed: () => void) => {
    if (process.env['STAND_IN_TAKEN_KEYS'] === keys) return false;
    presence.keys.set(keys, pressed);
    return true;
  },
  unregister: (keys: string) => void presence.keys.delete(keys),
} satisfies Pick<Electron.GlobalShortcut, 'register' | 'unregister'>;

export const nativeImage = {
  createFromBitmap: (buffer: Buffer, { width, height }: { width: number; height: number }) => {
    if (buffer.length !== width * height * 4) throw new Error('The bitmap has another size');
    return { addRepresentation: () => undefined };
  },
};
