import { placeOf } from './report-cells.ts';
import type { ReportInput, ReportItem } from './report-input.ts';

/**
 * Items that could not be checked, or not again, beside the files that were not read: a finding that only says that a
 * listed file can't be read would say it twice.
 */
export function uncheckedItems({ items, unread }: ReportInput): readonly ReportItem[] {
  const files = new Set<string>(unread.map(({ file }) => file));
  return items.filter(({ item }) => {
    if (item.notRechecked !== null) return true;
    if (item.finding.class !== 'unchecked') return false;
    const at = placeOf(item.finding);
    return at === null || at.kind !== 'file' || !files.has(at.file);
  });
}
