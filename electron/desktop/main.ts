import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { runCli } from '#electron/cli/run-cli.ts';
import { isVerb } from '#electron/cli/verbs.ts';
import { dataFolder } from '#electron/host/data-folder.ts';
import { denyNavigation } from './deny-navigation.ts';
import { filesAmong } from './given-files.ts';
import { registerPageScheme } from './page-protocol.ts';
import { startDesktop } from './start-desktop.ts';

const words = process.argv.slice(app.isPackaged ? 1 : 2);
const [verb] = words;

if (verb !== undefined && isVerb(verb)) {
  // `sluitend check …` of the installed program is the command line, without a window.
  app.exit(await runCli(words, import.meta.url));
} else {
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath(
      'userData',
      dataFolder({ platform: process.platform, home: homedir(), environment: process.env }),
    );
  }
  const files = filesAmong(words, process.cwd());
  if (app.requestSingleInstanceLock({ files })) {
    registerPageScheme();
    denyNavigation(app);
    startDesktop({
      entry: import.meta.url,
      dataFolder: app.getPath('userData'),
      logFile: join(app.getPath('userData'), 'logs', 'sluitend.log'),
      user: userInfo().username,
      files,
    });
  } else app.quit();
}
