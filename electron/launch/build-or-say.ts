import { buildApp } from './build-app.ts';
import { say } from './say.mjs';

/** Builds what is not up to date, one line for each part; null when a part can't be built, which is then said. */
export async function buildOrSay(root: string, force = false): Promise<readonly string[] | null> {
  try {
    return await buildApp(root, { force, log: (line) => process.stderr.write(`${line}\n`) });
  } catch (cause) {
    say({ nl: 'Het bouwen is niet gelukt:', en: 'The build did not succeed:' });
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return null;
  }
}
