#!/usr/bin/env node
// Makes the deb that electron-builder asks fpm for, by dpkg-deb: fpm itself is a download. The layout is electron-builder's.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** @type {Map<string, string[]>} */
const options = new Map();
/** @type {string[]} */
const copies = [];
const words = process.argv.slice(2);
for (let word = words.shift(); word !== undefined; word = words.shift()) {
  if (!word.startsWith('-')) copies.push(word);
  else if (word !== '--force' && word !== '--debug')
    options.set(word, [...(options.get(word) ?? []), words.shift() ?? '']);
}
const one = (/** @type {string} */ name) => options.get(name)?.[0] ?? '';

const tree = mkdtempSync(join(tmpdir(), 'sluitend-deb-'));
for (const copy of copies) {
  const [from = '', to = ''] = copy.split('=');
  const target = join(tree, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}
const control = join(tree, 'DEBIAN');
mkdirSync(control);
for (const [option, name] of [
  ['--after-install', 'postinst'],
  ['--after-remove', 'postrm'],
]) {
  const script = join(control, name ?? '');
  copyFileSync(one(option ?? ''), script);
  chmodSync(script, 0o755);
}
const description = one('--description').trim().split('\n').join('\n ');
writeFileSync(
  join(control, 'control'),
  `Package: ${one('--name')}
Version: ${one('--version')}
Architecture: ${one('--architecture')}
Maintainer: ${one('--maintainer')}
Depends: ${(options.get('-d') ?? []).join(', ')}
Section: ${one('--category') || 'default'}
Priority: ${one('--deb-priority')}
Homepage: ${one('--url')}
Description: ${description}
`,
);
execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', tree, one('--package')]);
rmSync(tree, { recursive: true });
