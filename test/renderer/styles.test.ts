import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const renderer = new URL('../../renderer/', import.meta.url).pathname;
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

it.each(sheets)(
  '%s closes every block it opens: one left open takes in all style sheets behind it',
  (name) => {
    const text = readFileSync(join(renderer, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'/g, '');
    let open = 0;
    const depths = [...text.matchAll(/[{}]/g)].map(([brace]) => {
      open += brace === '{' ? 1 : -1;
      return open;
    });
    expect([Math.min(0, ...depths), open]).toEqual([0, 0]);
  },
);
