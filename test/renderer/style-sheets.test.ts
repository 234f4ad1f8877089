import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../renderer', import.meta.url));
const read = (pattern: string) =>
  globSync(pattern, { cwd: folder }).map((name) => ({
    name,
    text: readFileSync(`${folder}/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));
const sheets = read('**/*.css');
const code = read('**/*.{ts,tsx,html}')
  .map(({ text }) => text)
  .join('\n');

describe('the style sheets, which are put together into one', () => {
  it.each(sheets)('$name closes every rule it opens, and opens none inside another', ({ text }) => {
    expect(wrongBraces(text)).toEqual([]);
  });

  it('speak of no class that the page never gives', () => {
    const classes = new Set(sheets.flatMap(({ text }) => selectorsIn(text).flatMap(classesIn)));
    expect([...classes].filter((name) => !isGiven(name))).toEqual([]);
  });
});

/** What opens inside a rule that is not one of those that may hold others, and whether all is closed at the end. */
function wrongBraces(text: string): readonly string[] {
  const wrong: string[] = [];
  const open: string[] = [];
  for (const [, before = '', brace] of text.matchAll(/([^{};]*)([{}])/g)) {
    const outer = open.at(-1);
    if (brace === '}') {
      if (open.pop() === undefined) wrong.push('closes more than it opens');
    } else {
      if (outer !== undefined && !outer.startsWith('@')) wrong.push(`${before.trim()} inside ${outer}`);
      open.push(before.trim());
    }
  }
  return [...wrong, ...open.map((rule) => `${rule} is not closed`)];
}

function selectorsIn(text: string): readonly string[] {
  return [...text.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim());
}

function classesIn(selector: string): readonly string[] {
  if (selector.startsWith('@')) return [];
  return [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** Written out, or put together from its beginning. */
function isGiven(name: string): boolean {
  if (code.includes(name)) return true;
  const parts = name.split('-');
  return parts.some((_, at) => at > 0 && code.includes(`${parts.slice(0, at).join('-')}-\${`));
}
