import { launch } from '#electron/host/launch-program.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { BrowserServer } from './browser-server.ts';
import { openCommand } from './open-with-system.ts';

interface TerminalOptions {
  readonly language: Language;
  readonly openBrowser: boolean;
  /** Resolves when the program was not used for so long that it may end; null: it waits for the person. */
  readonly unused: Promise<void> | null;
}

/**
 * The conversation with the person in the terminal: prints the address, opens the browser, gives a new address on
 * Enter, and comes back when they end the program (Ctrl+C, or the terminal is closed) or it was not used for long.
 */
export async function attendTerminal(
  server: Pick<BrowserServer, 'newAddress'>,
  { language, openBrowser, unused }: TerminalOptions,
): Promise<void> {
  const address = server.newAddress();
  say(texts.running[language]);
  // The address alone on its line of stdout, so that a script can read it.
  process.stdout.write(`${address}\n`);
  say(texts.howToEnd[language]);
  if (openBrowser && !(await launch(openCommand(process.platform, address)))) say(texts.openIt[language]);
  const giveAddress = () => process.stdout.write(`${server.newAddress()}\n`);
  if (process.stdin.isTTY) process.stdin.on('data', giveAddress);
  const ends = [endRequested().then(() => 'asked'), ...(unused ? [unused.then(() => 'unused')] : [])];
  const why = await Promise.race(ends);
  process.stdin.off('data', giveAddress);
  process.stdin.pause();
  say(why === 'unused' ? texts.unused[language] : texts.ended[language]);
}

/** Says that the port is taken; false when it was something else that went wrong. */
export function sayPortTaken(cause: unknown, port: number, language: Language): boolean {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return false;
  say(`${texts.portTaken[language]} ${port}`);
  return true;
}

/** How the host is started, in both languages: the language was one of the words that could not be read. */
export function sayUsage(): void {
  say('host.js [--port N] [--state MAP|FOLDER] [--lang nl|en] [--no-open] [--idle-minutes N]');
}

function endRequested(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

const texts = {
  running: {
    nl: 'Sluitend draait. Open dit adres in uw browser (het werkt één keer):',
    en: 'Sluitend is running. Open this address in your browser (it works once):',
  },
  howToEnd: {
    nl: 'Enter geeft een nieuw adres; Ctrl+C sluit het programma.',
    en: 'Enter gives a new address; Ctrl+C ends the program.',
  },
  openIt: {
    nl: 'De browser kon niet vanzelf worden geopend. Kopieer het adres hierboven.',
    en: 'The browser could not be opened by itself. Copy the address above.',
  },
  ended: { nl: 'Sluitend is afgesloten.', en: 'Sluitend has ended.' },
  unused: {
    nl: 'Sluitend is afgesloten: het werd niet meer gebruikt.',
    en: 'Sluitend has ended: it was no longer used.',
  },
  portTaken: {
    nl: 'Deze poort is al in gebruik of niet toegestaan; kies een andere met --port:',
    en: 'This port is in use or not allowed; choose another with --port:',
  },
} as const satisfies Record<string, Bilingual>;
