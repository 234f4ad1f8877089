import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import type { Backend, BackendParts } from '#electron/backend/backend.ts';
import { createBackend } from '#electron/backend/create-backend.ts';
import { appPaths } from '#electron/host/app-paths.ts';
import { appVersion } from '#electron/host/app-version.ts';
import { dataFolder } from '#electron/host/data-folder.ts';
import { policyOf } from '#electron/host/machine-policy.ts';
import { mainsWatching } from '#electron/host/mains-watching.ts';
import { storedPreferences } from '#electron/host/stored-preferences.ts';
import { terminalLog } from '#electron/host/terminal-log.ts';
import { underPolicy } from '#electron/host/under-policy.ts';
import { systemClock } from '#electron/run/clock.ts';
import { browserAbilities } from './browser-abilities.ts';
import { type BrowserOptions, parseBrowserOptions } from './browser-options.ts';
import { startBrowserServer } from './browser-server.ts';
import { downloads } from './downloads.ts';
import { hasDesktop } from './open-with-system.ts';
import { attendTerminal, sayPortTaken, sayUsage } from './terminal.ts';

const options = parseBrowserOptions(process.argv.slice(2));
if (options === null) {
  sayUsage();
  process.exitCode = 2;
} else await serve(options);

async function serve(asked: BrowserOptions): Promise<void> {
  const { language, open, port, state, idleMinutes } = asked;
  const paths = appPaths(import.meta.url);
  const own = { platform: process.platform, home: homedir(), environment: process.env };
  const desktop = hasDesktop(process.platform, process.env);
  const reports = downloads();
  const backend = await createBackend(
    backendParts({ language, paths, data: state ?? dataFolder(own), desktop, reports }),
  );
  const isBusy = followRuns(backend);
  try {
    const server = await startBrowserServer({
      backend,
      log: terminalLog,
      downloads: reports,
      rendererFolder: paths.rendererFolder,
      port,
      elapsed: systemClock.elapsed,
    });
    const ending = new AbortController();
    await attendTerminal(server, {
      language,
      openBrowser: open && desktop,
      unused: idleMinutes === null ? null : server.unusedFor(idleMinutes, isBusy, ending.signal),
    });
    ending.abort();
    await server.close();
  } catch (cause) {
    if (!sayPortTaken(cause, port, language)) throw cause;
    process.exitCode = 2;
  } finally {
    await backend.close();
  }
}

interface HostFacts {
  readonly language: BrowserOptions['language'];
  readonly paths: ReturnType<typeof appPaths>;
  /** Where preferences and state are kept. */
  readonly data: string;
  readonly desktop: boolean;
  readonly reports: ReturnType<typeof downloads>;
}

function backendParts({ language, paths, data, desktop, reports }: HostFacts): BackendParts {
  const policy = policyOf(process, terminalLog);
  const kept = new Conf({ cwd: data, configName: 'preferences', clearInvalidConfig: true });
  return {
    host: browserAbilities(reports, process.platform, desktop),
    preferences: underPolicy(storedPreferences(kept, language), policy),
    clock: systemClock,
    log: terminalLog,
    dataFolder: data,
    stateFolder: join(data, 'state'),
    machineTypesFolder: policy.typesFolder,
    departmentNames: policy.departmentNames,
    sampleFolder: paths.sampleFolder,
    typesFolder: paths.typesFolder,
    workerEntry: paths.workerEntry,
    version: appVersion(paths.root),
    user: userInfo().username,
    watching: mainsWatching,
  };
}

/** Whether a run goes on at this moment. */
function followRuns(backend: Backend): () => boolean {
  let isRunning = false;
  backend.listen((event, data) => {
    if (event === 'runProgress') isRunning = data !== null && 'kind' in data && data.kind === 'running';
  });
  return () => isRunning;
}
