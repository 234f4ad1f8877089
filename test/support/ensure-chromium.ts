import { existsSync } from 'node:fs';
import { say } from '#electron/launch/say.mjs';
import { run } from '#electron/launch/under-node-24.mjs';
import { findChromium } from './find-chromium.ts';

/** Installs Chromium from Debian where there is none and that is possible; says so where it is not, and what to do. */
export async function ensureChromium(): Promise<void> {
  if (findChromium() !== null) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say({ nl: 'Chromium wordt geïnstalleerd voor de tests.', en: 'Installing Chromium for the tests.' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
    await run('apt-get', ['update', ...quiet], { env });
    await run(
      'apt-get',
      ['install', '-y', '--no-install-recommends', ...quiet, 'chromium', 'fonts-dejavu-core'],
      { env },
    );
    if (findChromium() !== null) return;
  }
  say({
    nl: 'Er is geen Chromium: de tests in de browser kunnen niet draaien. Installeer Chromium of Chrome, of zet CHROMIUM op het pad ervan.',
    en: 'There is no Chromium: the tests in the browser can not run. Install Chromium or Chrome, or set CHROMIUM to its path.',
  });
}
