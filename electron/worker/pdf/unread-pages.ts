import type { Problem } from '#shared/domain/file-reading.ts';
import { ocrOff } from '../ocr/ocr-off.ts';

/** What is wrong when these pages of so many hold something that was not read; `null` when there are none. */
export function unreadPages(numbers: readonly number[], count: number, isOcrOff = false): Problem | null {
  if (numbers.length === 0) return null;
  const pages = `pages ${numbers.slice(0, 20).join(',')} of ${count}`;
  return { code: 'no-text-on-pages', detail: isOcrOff ? `${ocrOff}: ${pages}` : pages };
}
