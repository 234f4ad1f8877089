import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPriority } from '#electron/backend/run-priority.ts';
import { aBackend } from '../../support/a-backend.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a program that checks', () => {
  it('stands back on Windows as long as it does, and nowhere else', () => {
    const set: Record<string, number[]> = { win32: [], darwin: [], linux: [] };
    for (const [platform, priorities] of Object.entries(set)) {
      const standBack = runPriority(platform as NodeJS.Platform, (priority) => priorities.push(priority));
      for (const isRunning of [true, true, false, false]) standBack(isRunning);
    }
    expect(set).toEqual({ win32: [10, 0], darwin: [], linux: [] });
  });

  it.runIf(process.platform === 'linux')('reads on Linux in threads that let others go first', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'orders.csv'), 'Ordernummer;Klant\nORD-1;Voorbeeld BV\n');
    const { backend, run } = await aBackend(temporaryFolder());
    const usual = getPriority();
    const before = nicenesses().filter((one) => one > usual).length;
    await backend.handlers.openWorkspace({ folders: [folder] });
    await run();
    const after = nicenesses().filter((one) => one > usual).length;
    expect([before, after > 0, getPriority()]).toEqual([0, true, usual]);
  });
});

/** Of every thread of this process: higher goes later. */
function nicenesses(): readonly number[] {
  return readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    // The name in brackets may hold spaces; niceness is the 17th word behind it.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });
}
