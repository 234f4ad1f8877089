import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { loadDossierTypes } from '#electron/backend/load-dossier-types.ts';
import { writeRunReport } from '#electron/backend/write-run-report.ts';
import { appPaths } from '#electron/host/app-paths.ts';
import { appVersion } from '#electron/host/app-version.ts';
import { dataFolder } from '#electron/host/data-folder.ts';
import { policyOf } from '#electron/host/machine-policy.ts';
import { terminalLog } from '#electron/host/terminal-log.ts';
import { systemClock } from '#electron/run/clock.ts';
import { runCheck } from '#electron/run/run-check.ts';
import { openStore } from '#electron/store/open-store.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import { checkVerb } from './check-verb.ts';
import { parseCliOptions } from './cli-options.ts';
import { usage } from './cli-texts.ts';
import { complaint } from './complaint.ts';
import { exportVerb } from './export-verb.ts';
import { extractVerb } from './extract-verb.ts';
import { restoreVerb } from './restore-verb.ts';
import { processTerminal, type TerminalPort } from './terminal-port.ts';

/** Runs one command line in this process. `entry`: `import.meta.url` of the script that was started. Gives the exit code. */
export async function runCli(words: readonly string[], entry: string): Promise<number> {
  const terminal = processTerminal(systemClock.elapsed);
  try {
    return await obey(words, entry, terminal);
  } finally {
    terminal.release();
  }
}

/** Where the program with a window keeps its states. */
function ownStates(): string {
  const { platform, env: environment } = process;
  return join(dataFolder({ platform, home: homedir(), environment }), 'state');
}

async function obey(words: readonly string[], entry: string, terminal: TerminalPort): Promise<number> {
  const paths = appPaths(entry);
  const options = parseCliOptions(words, terminal.cwd);
  const readsPictures = () => 'ocr' in options && options.ocr === true;
  const readerWith = (jobs: number) => openReader({ workerEntry: paths.workerEntry, jobs, readsPictures });
  switch (options.verb) {
    case 'help':
      await terminal.out(usage[options.language]);
      return 0;
    case 'version':
      await terminal.out(`${appVersion(paths.root)}\n`);
      return 0;
    case 'invalid':
      terminal.err(complaint(options));
      return 2;
    case 'extract':
      return extractVerb(options, terminal, readerWith);
    case 'export':
      return exportVerb(options, terminal, { clock: systemClock, stateFolder: ownStates(), openStore });
    case 'restore':
      return restoreVerb(options, terminal, { stateFolder: ownStates() });
    case 'check': {
      const { departmentNames } = policyOf(process, terminalLog);
      const version = appVersion(paths.root);
      return checkVerb(options, terminal, {
        clock: systemClock,
        user: userInfo().username,
        version,
        types: () => loadDossierTypes(paths.typesFolder),
        openReader: readerWith,
        openStore,
        runCheck,
        departmentNames,
        writeReport: (path, finished, language) =>
          writeRunReport(path, { ...finished, departmentNames, version }, language),
      });
    }
  }
}
