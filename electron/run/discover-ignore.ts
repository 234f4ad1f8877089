import type { IgnoreReason } from './discover-result.ts';

const systemFiles: ReadonlySet<string> = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '.ds_store',
  '$recycle.bin',
  'system volume information',
]);

/** Why an entry with this name is no document of the user; `null` when it may be one. Folders are judged likewise. */
export function ignoreReason(name: string): IgnoreReason | null {
  const lower = name.toLowerCase();
  if (systemFiles.has(lower)) return 'system-file';
  if (lower.startsWith('~$') || lower.startsWith('.~lock.')) return 'lock-file';
  if (lower.endsWith('.tmp') || lower.endsWith('.crdownload') || lower.endsWith('.part'))
    return 'temporary-file';
  return lower.startsWith('.') ? 'hidden' : null;
}
