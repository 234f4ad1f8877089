import type { ReadOutcome } from '../file-reader.ts';
import { refused } from '../file-reader.ts';
import type { ReadLimits } from '../protocol.ts';
import { textPages } from './text-pages.ts';

const mostCharacters = 10_000_000;

/** Running text as the pages of a document; refused where there is nothing to read, or more than the limits allow. */
export function textOutcome(text: string, limits: ReadLimits): ReadOutcome {
  if (text.trim() === '') return refused('no-text', 'no-text-in-file');
  if (text.length > mostCharacters)
    return refused('too-large', 'too-many-bytes', `${text.length} characters`);
  const pages = textPages(text);
  if (pages.length > limits.pages) {
    return refused('too-large', 'too-many-pages', `${pages.length} pages`, pages.length);
  }
  return {
    status: 'text',
    pages: pages.length,
    content: { kind: 'pages', pages, embedded: [] },
    problem: null,
  };
}
