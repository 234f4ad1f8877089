import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));

function flat(texts: object, above = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[above + name, value] as const] : flat(value, `${above}${name}.`),
  );
}

const dutch = flat(textsNl);
const english = new Map(flat(textsEn));

/** Keys as the page asks for them, and nothing else that looks like one; a part that is filled in stands for any word. */
function usedKeys(): readonly RegExp[] {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const source = files.map((name) => readFileSync(join(renderer, name), 'utf8')).join('\n');
  const written = [...source.matchAll(/\bt\(\s*['`]([^'`]+)['`]/g)].map((match) => match[1] ?? '');
  return written.map((key) => {
    const pattern = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${pattern.join('[^.]+')}(_zero|_one|_other)?$`);
  });
}

const blanks = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('the texts of the page', () => {
  test('are all used', () => {
    const used = usedKeys();
    const unused = dutch.filter(([key]) => !used.some((pattern) => pattern.test(key))).map(([key]) => key);
    expect(unused).toEqual([]);
  });

  test('have a plural beside every singular', () => {
    const keys = new Set(dutch.map(([key]) => key));
    const lonely = [...keys].filter(
      (key) => key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other')),
    );
    expect(lonely).toEqual([]);
  });

  test('are filled in with the same words in both languages', () => {
    const differing = dutch.filter(([key, text]) => blanks(text).join() !== blanks(english.get(key)).join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('are never empty, never shout, and never say "je"', () => {
    const both = [...dutch, ...english];
    expect(both.filter(([, text]) => text.trim() === '' || text.includes('!')).map(([key]) => key)).toEqual(
      [],
    );
    expect(dutch.filter(([, text]) => /\b(je|jij|jouw|jullie)\b/i.test(text)).map(([key]) => key)).toEqual(
      [],
    );
  });
});
