import type { Page } from '../domain/content.ts';
import { identifierKey } from '../domain/field-value.ts';
import type { DocumentLayout } from './layout/document-layout.ts';
import { parseDate } from './values/parse-date.ts';

const most = 400;
const fewestDigits = 3;
const longest = 40;

/**
 * Identifier keys of every word, and of neighbours such as `ORD 00042`, that hold at least three digits: what a document can be linked on.
 * Amounts with decimals and dates are left out. In reading order, each once, at most 400; remarks stuck on the pages last.
 */
export function collectReferences(layout: DocumentLayout, pages: readonly Page[]): readonly string[] {
  const keys = new Set<string>();
  for (const line of layout.lines) {
    for (const { words } of line.segments) {
      addWords(
        words.map(({ text }) => text),
        keys,
      );
    }
    if (keys.size >= most) break;
  }
  for (const note of pages.flatMap(({ notes = [] }) => notes)) addWords(note.split(/\s+/), keys);
  return [...keys].slice(0, most);
}

function addWords(words: readonly string[], keys: Set<string>): void {
  for (const [place, word] of words.entries()) {
    if (isMoneyOrDate(word)) continue;
    add(keys, word);
    const next = words[place + 1];
    if (next !== undefined && mayJoin(word, next)) add(keys, `${word}${next}`);
  }
}

/** Letters or digits before digits; the second part must bring digits, or the pair says nothing new. */
function mayJoin(left: string, right: string): boolean {
  if (isMoneyOrDate(right) || !/\d/.test(right) || /[:;,]$/.test(left)) return false;
  return /^[\p{L}\d./#-]{1,10}$/u.test(left) && /^[\p{L}\d./#-]+[,;.)]?$/u.test(right);
}

function isMoneyOrDate(text: string): boolean {
  if (/^[(€$£-]*\d[\d.,']*[.,]\d{2}[)€-]*$/.test(text)) return true;
  return /[-/.]/.test(text) && parseDate(text, 'day-first').state === 'read';
}

function add(keys: Set<string>, text: string): void {
  const key = identifierKey(text);
  if (key.length <= longest && (key.match(/\d/g)?.length ?? 0) >= fewestDigits) keys.add(key);
}
