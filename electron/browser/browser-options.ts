import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '#shared/domain/bilingual.ts';

export interface BrowserOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** null: the user's own data folder. */
  readonly state: string | null;
  readonly open: boolean;
  readonly language: Language;
  /** End by itself after this many minutes without use; null: never. */
  readonly idleMinutes: number | null;
}

/** The words after `host.js`; null when one is not known or its value can't be. */
export function parseBrowserOptions(words: readonly string[]): BrowserOptions | null {
  const values = tryParse(words);
  const port = Number(values?.port ?? 0);
  const language = languages.find((known) => known === (values?.lang ?? 'nl'));
  if (values === null || language === undefined) return null;
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) return null;
  const idleMinutes = values['idle-minutes'] === undefined ? null : Number(values['idle-minutes']);
  if (idleMinutes !== null && !(Number.isInteger(idleMinutes) && idleMinutes >= 1 && idleMinutes <= 1440))
    return null;
  const state = values.state === undefined ? null : resolve(values.state);
  return { port, state, open: !values['no-open'], language, idleMinutes };
}

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        port: { type: 'string' },
        state: { type: 'string' },
        lang: { type: 'string' },
        'idle-minutes': { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}
