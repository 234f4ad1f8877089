import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type * as Electron from 'electron';
import type { Api } from '#shared/api/methods.ts';
import { nativeTheme, powerMonitor, recorded, WebContents } from './electron-stand-in-module.ts';
import type { Answers, Question, Sender, StandInState } from './electron-stand-in-questions.ts';
import { presence } from './electron-stand-in-system.ts';

/** Listens in the child process to what the test asks, and lets Electron become ready once the main script has run. */
const ipcEvents = new EventEmitter();

recorded.sent = (channel, words) => {
  ipcEvents.emit(channel, {}, ...words);
  process.send?.({ kind: 'sent', channel, words });
};

process.on('message', (message: { readonly id: number; readonly question: Question }) => {
  answer(message.question).then(
    (value) => process.send?.({ kind: 'answer', id: message.id, ok: true, value }),
    (cause: unknown) => process.send?.({ kind: 'answer', id: message.id, ok: false, value: String(cause) }),
  );
});

setImmediate(() => recorded.ready.resolve());

async function answer(question: Question): Promise<Answers[Question['kind']]> {
  switch (question.kind) {
    case 'state':
      return state();
    case 'call':
      return exposedApi().call(question.method as never, question.input as never);
    case 'preload-names':
      return Object.keys(exposedApi());
    case 'invoke':
      return invoke(question.channel, question.words, question.sender);
    case 'fetch':
      return fetchPage(question.url, question.method);
    case 'attempt':
      return attempt(question.event, question.url);
    case 'open-window':
      return contents().openHandler?.({ url: question.url } as Electron.HandlerDetails).action ?? 'allow';
    case 'permission':
      return permission(question.name);
    case 'request-cancelled':
      return requestCancelled(question.url);
    case 'emit-app':
      return emitApp(question.event, question.words);
    case 'choose-next':
      recorded.dialogAnswers.push(question.answer);
      return null;
    case 'click-menu':
      return clickMenu(question.labels);
    case 'crash-page':
      contents().emit('render-process-gone', {}, { reason: question.reason, exitCode: 1 });
      return contents().reloads;
    case 'close-window':
      return closeWindow();
    case 'throw':
      setImmediate(() => {
        throw Object.assign(new Error(question.message), { code: 'EIO' });
      });
      return null;
    case 'press':
      presence.keys.get(question.keys)?.();
      return null;
    case 'click-tray':
      clickItem(presence.tray?.menu ?? [], [question.label]);
      return null;
    case 'click-notification':
      presence.notifications.at(-1)?.emit('click');
      return null;
    case 'zoom':
      contents().setZoomLevel(question.level);
      return null;
    case 'path-of':
      return exposedApi().pathOf(new File([], question.name));
    case 'power':
      recorded.onBattery = question.onBattery;
      powerMonitor.emit(question.event);
      return null;
  }
}

function state(): StandInState {
  const window = recorded.windows.at(-1);
  return {
    schemes: recorded.schemes,
    protocols: [...recorded.protocolHandlers.keys()],
    channels: [...recorded.ipcHandlers.keys()],
    windows: recorded.windows.length,
    options: window?.options ?? null,
    url: window?.webContents.mainFrame.url ?? null,
    shown: window?.shown ?? 0,
    focused: window?.focused ?? 0,
    maximised: window?.maximised ?? false,
    userData: recorded.paths.get('userData') ?? null,
    menu: menuLabels(recorded.menu),
    theme: nativeTheme.themeSource,
    spellChecker: recorded.spellChecker,
    opened: recorded.opened,
    shownInFolder: recorded.shownInFolder,
    dialogs: recorded.dialogs,
    hidden: window?.hidden ?? 0,
    zoom: window?.webContents.zoom ?? 0,
    progress: presence.progress,
    badge: presence.badge,
    tray: presence.tray && { tip: presence.tray.tip, menu: menuLabels(presence.tray.menu) },
    openNotifications: presence.notifications.filter(({ closed }) => !closed).length,
    notifications: presence.notifications.map(({ options }) => options.body ?? ''),
    keys: [...presence.keys.keys()],
    prints: presence.prints,
    reloads: window?.webContents.reloads ?? 0,
    messages: recorded.messages,
    dragged: recorded.dragged,
    startsWithSystem: presence.loginItem,
    jumpList: presence.jumpList,
    mark: presence.mark,
  };
}

function contents(): WebContents {
  const window = recorded.windows.at(-1);
  if (window === undefined) throw new Error('There is no window');
  return window.webContents;
}

let exposed: Api | null = null;

/** Runs the built preload once, as a sandboxed one: it can require Electron's renderer part and nothing else. */
function exposedApi(): Api {
  if (exposed !== null) return exposed;
  const preload = recorded.windows.at(-1)?.options.webPreferences?.preload;
  if (preload === undefined) throw new Error('The window has no preload');
  const require = (name: string) => {
    if (name !== 'electron') throw new Error(`A sandboxed preload can not require ${name}`);
    return rendererElectron;
  };
  new Function('require', 'module', 'exports', readFileSync(preload, 'utf8'))(require, { exports: {} }, {});
  if (exposed === null) throw new Error('The preload exposed nothing');
  return exposed;
}

/** Electron as a sandboxed preload sees it. Everything that crosses a border is cloned, as there. */
const rendererElectron = {
  contextBridge: {
    exposeInMainWorld: (name: string, api: Api) => {
      if (name !== 'sluitend') throw new Error(`Unexpected global ${name}`);
      exposed = {
        ...api,
        call: (method, input) => api.call(method, structuredClone(input)),
      };
    },
  },
  ipcRenderer: {
    invoke: (channel: string, ...words: unknown[]) => invoke(channel, words, 'page'),
    on: (channel: string, listener: (...words: unknown[]) => void) => ipcEvents.on(channel, listener),
    off: (channel: string, listener: (...words: unknown[]) => void) => ipcEvents.off(channel, listener),
  },
  webUtils: { getPathForFile: (file: File) => `/dropped/${file.name}` },
};

async function invoke(channel: string, words: readonly unknown[], from: Sender): Promise<unknown> {
  const handler = recorded.ipcHandlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  try {
    return structuredClone(await handler(senderEvent(from), ...words.map((word) => structuredClone(word))));
  } catch (cause) {
    // Electron keeps only the message.
    throw new Error(`Error invoking remote method '${channel}': ${String(cause)}`);
  }
}

function senderEvent(from: Sender): Electron.IpcMainInvokeEvent {
  const own = contents();
  const event = {
    page: { sender: own, senderFrame: own.mainFrame },
    'gone-frame': { sender: own, senderFrame: null },
    subframe: { sender: own, senderFrame: { url: own.mainFrame.url } },
    'other-window': stranger(own.mainFrame.url),
    'navigated-page': navigated(own, 'https://evil.example/'),
    'lookalike-page': navigated(own, 'app://sluitend.evil/'),
  }[from];
  return event as unknown as Electron.IpcMainInvokeEvent;
}

function stranger(url: string) {
  const other = new WebContents();
  other.mainFrame.url = url;
  return { sender: other, senderFrame: other.mainFrame };
}

/** The window's own frame, but at another address at the moment it speaks. */
function navigated(own: WebContents, url: string) {
  return {
    get sender() {
      return own;
    },
    get senderFrame() {
      const frame = own.mainFrame;
      const before = frame.url;
      frame.url = url;
      setImmediate(() => {
        frame.url = before;
      });
      return frame;
    },
  };
}

async function fetchPage(url: string, method: string): Promise<Answers['fetch']> {
  const handler = recorded.protocolHandlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) throw new Error(`No protocol for ${url}`);
  const response = await handler({ url, method } as Request);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function attempt(event: string, url: string): boolean {
  let prevented = false;
  contents().emit(event, { preventDefault: () => (prevented = true), url }, url);
  return prevented;
}

async function permission(name: string): Promise<Answers['permission']> {
  const own = contents() as unknown as Electron.WebContents;
  const request = await new Promise<boolean>((resolve) =>
    recorded.permissionRequest?.(own, name as never, resolve, {} as never),
  );
  return {
    request,
    check: recorded.permissionCheck?.(own, name as never, '', {} as never) ?? true,
    device: recorded.devicePermission?.({} as never) ?? true,
  };
}

function requestCancelled(url: string): Promise<boolean> {
  return new Promise((resolve) =>
    recorded.beforeRequest?.({ url } as Electron.OnBeforeRequestListenerDetails, ({ cancel }) =>
      resolve(cancel ?? false),
    ),
  );
}

function emitApp(event: string, words: readonly unknown[]): boolean {
  let prevented = false;
  recorded.appEvents.emit(event, { preventDefault: () => (prevented = true) }, ...words);
  return prevented;
}

function menuLabels(items: readonly Electron.MenuItemConstructorOptions[]): StandInState['menu'] {
  return items
    .filter((item) => item.type !== 'separator' && item.visible !== false)
    .map((item) => [
      item.label ?? item.role ?? '',
      Array.isArray(item.submenu) ? menuLabels(item.submenu) : [],
    ]);
}

function closeWindow(): null {
  let prevented = false;
  recorded.windows.at(-1)?.emit('close', { preventDefault: () => (prevented = true) });
  if (!prevented) recorded.windows.at(-1)?.emit('closed');
  return null;
}

function clickMenu(labels: readonly string[]): null {
  return clickItem(recorded.menu, labels);
}

function clickItem(menu: readonly Electron.MenuItemConstructorOptions[], labels: readonly string[]): null {
  let items = menu;
  let found: Electron.MenuItemConstructorOptions | undefined;
  for (const label of labels) {
    found = items.find((item) => item.label === label);
    items = Array.isArray(found?.submenu) ? found.submenu : [];
  }
  if (found?.click === undefined) throw new Error(`No menu item ${labels.join(' > ')}`);
  (found.click as () => void)();
  return null;
}
