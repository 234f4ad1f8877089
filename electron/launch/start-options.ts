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

/** What is wrong with the words, in one line. */
export interface WrongStart {
  readonly wrong: Bilingual;
}

/** The words after `npm start --`, or what is wrong with them. */
export function parseStartOptions(words: readonly string[]): StartOptions | WrongStart | 'help' {
  const parsed = tryParse(words);
  if (parsed === null) return notKnown(words);
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !isWithin(port, 1024, 65_535)) return noNumber('--port', 1024, 65_535, values.port);
  const idleMinutes = values['idle-minutes'] === undefined ? null : Number(values['idle-minutes']);
  if (idleMinutes !== null && !isWithin(idleMinutes, 1, 1440))
    return noNumber('--idle-minutes', 1, 1440, values['idle-minutes']);
  return {
    browser: values.browser ?? false,
    open: !values['no-open'],
    port,
    state: values.state === undefined ? null : resolve(values.state),
    idleMinutes,
    files: positionals.map((file) => resolve(file)),
  };
}

function isWithin(number: number, from: number, to: number): boolean {
  return Number.isInteger(number) && number >= from && number <= to;
}

function noNumber(option: string, from: number, to: number, given: string | undefined): WrongStart {
  return {
    wrong: {
      nl: `Geef bij ${option} een getal van ${from} tot en met ${to}, niet ${given}.`,
      en: `Give ${option} a number from ${from} to ${to}, not ${given}.`,
    },
  };
}

/** The first option that is not known, else one without the value it needs. */
function notKnown(words: readonly string[]): WrongStart {
  const options = words.filter((word) => word.startsWith('-')).map((word) => word.split('=')[0] ?? word);
  const isKnown = (option: string) => option === '-h' || option.slice(2) in optionShapes;
  const strange = options.find((option) => !isKnown(option));
  if (strange !== undefined) {
    return { wrong: { nl: `De optie ${strange} bestaat niet.`, en: `There is no option ${strange}.` } };
  }
  const all = options.join(' ');
  return {
    wrong: {
      nl: `Een van deze opties mist haar waarde of heeft er een te veel: ${all}.`,
      en: `One of these options lacks its value or has one too many: ${all}.`,
    },
  };
}

const optionShapes = {
  browser: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  state: { type: 'string' },
  'idle-minutes': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: optionShapes });
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}
