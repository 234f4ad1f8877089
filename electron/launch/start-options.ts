import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bilingual } from '#shared/domain/bilingual.ts';

export interface StartOptions {
  readonly browser: boolean;
  /** Open the default browser by itself. */
  readonly open: boolean;
  /** null: a free one. */
  readonly port: number | null;
  /** Folder for settings and state; null: the user's own. */
  readonly state: string | null;
  /** Minutes without use after which the browser host ends by itself; null: never. */
  readonly idleMinutes: number | null;
  /** Files and folders to look at at once. */
  readonly files: readonly string[];
}

export const startUsage: Bilingual = {
  nl: `Gebruik: npm start -- [--browser] [--no-open] [--port N] [--state MAP] [bestand of map …]
  --browser    het programma in uw eigen browser, op 127.0.0.1
  --no-open    de browser niet vanzelf openen
  --port N     vaste poort (1024-65535) in plaats van een vrije
  --state MAP  map voor instellingen en gegevens
  --idle-minutes N  in de browser: sluit vanzelf na N minuten zonder gebruik`,
  en: `Usage: npm start -- [--browser] [--no-open] [--port N] [--state FOLDER] [file or folder …]
  --browser       the program in your own browser, on 127.0.0.1
  --no-open       do not open the browser by itself
  --port N        a fixed port (1024-65535) instead of a free one
  --state FOLDER  folder for settings and data
  --idle-minutes N  in the browser: end after N minutes without use`,
};

/** The words after `npm start --`; `invalid` when one is not known or its value can't be. */
export function parseStartOptions(words: readonly string[]): StartOptions | 'invalid' | 'help' {
  const parsed = tryParse(words);
  if (parsed === null) return 'invalid';
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 1024 && port <= 65_535)) return 'invalid';
  const idleMinutes = values['idle-minutes'] === undefined ? null : Number(values['idle-minutes']);
  if (idleMinutes !== null && !(Number.isInteger(idleMinutes) && idleMinutes >= 1 && idleMinutes <= 1440))
    return 'invalid';
  return {
    browser: values.browser ?? false,
    open: !values['no-open'],
    port,
    state: values.state === undefined ? null : resolve(values.state),
    idleMinutes,
    files: positionals.map((file) => resolve(file)),
  };
}

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        state: { type: 'string' },
        'idle-minutes': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}
