import { fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '#electron/launch/under-node-24.mjs';
import type { Answers, Question } from './electron-stand-in-questions.ts';

export interface StandInOptions {
  /** The built main script. */
  readonly main: string;
  /** Folder for user data and documents. */
  readonly dataFolder: string;
  /** Words on the command line, files to open among them. */
  readonly words?: readonly string[];
  /** Another instance already runs. */
  readonly second?: boolean;
  readonly packaged?: boolean;
  /** Runs as an AppImage, and finds newer versions at this port of the test. */
  readonly feedPort?: number;
  /** The system that the program takes itself to run on; that of the test when left out. */
  readonly platform?: NodeJS.Platform;
  /** Has a place for secrets. */
  readonly keepsSecrets?: boolean;
  /** Further variables of its environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The built desktop program, running in its own process against a stand-in of Electron. */
export interface StandIn {
  readonly ask: <K extends Question['kind']>(question: Extract<Question, { kind: K }>) => Promise<Answers[K]>;
  /** Hears everything that main sends to its window; returns its own unsubscribe. */
  readonly onSent: (listener: (channel: string, words: readonly unknown[]) => void) => () => void;
  /** Asks the program to quit and waits; gives its exit code. */
  readonly quit: () => Promise<number>;
  readonly ended: Promise<number>;
  /** What it wrote to stderr and stdout. */
  readonly output: () => string;
}

const hooks = fileURLToPath(new URL('./electron-stand-in-hooks.ts', import.meta.url));

/** Starts the program. Does not wait for its window: see `windowOf`. */
export function startStandIn(options: StandInOptions): StandIn {
  const { main, dataFolder, words = [], second = false, packaged = false, feedPort } = options;
  const { platform, keepsSecrets = false, environment = {} } = options;
  const child = fork(main, [...words], {
    execArgv: [...nodeFlags, '--import', hooks],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      STAND_IN_DATA: dataFolder,
      STAND_IN_FIRST: second ? 'no' : 'yes',
      STAND_IN_PACKAGED: packaged ? 'yes' : 'no',
      STAND_IN_SECRETS: keepsSecrets ? 'yes' : 'no',
      ...(platform && { STAND_IN_PLATFORM: platform }),
      ...(feedPort !== undefined && { STAND_IN_FEED_PORT: String(feedPort), APPIMAGE: dataFolder }),
      XDG_CONFIG_HOME: dataFolder,
      LOCALAPPDATA: dataFolder,
      HOME: dataFolder,
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  const listeners = new Set<(channel: string, words: readonly unknown[]) => void>();
  child.on('message', (message: ChildMessage) => {
    if (message.kind === 'sent') {
      for (const listener of listeners) listener(message.channel, message.words);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.value as never);
    else asked?.reject(new Error(String(message.value)));
  });
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
  void ended.then((code) => {
    for (const asked of waiting.values())
      asked.reject(new Error(`The program ended with ${code}: ${output}`));
  });
  let lastId = 0;
  return {
    ask: (question) => {
      lastId += 1;
      const asked = Promise.withResolvers<never>();
      waiting.set(lastId, asked);
      child.send({ id: lastId, question }, (cause) => {
        if (cause !== null) asked.reject(new Error(`The program no longer answers: ${output}`));
      });
      return asked.promise;
    },
    onSent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    quit: async () => {
      const question: Question = { kind: 'emit-app', event: 'window-all-closed', words: [] };
      // It may have ended by itself: then there is nobody to ask.
      if (child.connected) child.send({ id: -1, question }, () => undefined);
      return ended;
    },
    ended,
    output: () => output,
  };
}

type ChildMessage =
  | { readonly kind: 'sent'; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly ok: boolean; readonly value: unknown };

/** Waits until the program has shown its window. */
export async function windowOf(standIn: StandIn): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { shown } = await standIn.ask({ kind: 'state' });
    if (shown > 0) return;
    await wait(25);
  }
  throw new Error(`No window was shown: ${standIn.output()}`);
}
