import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import type { Evidence, FilePath } from '#shared/domain/evidence.ts';

/**
 * The page of a dropped file to show beside its verdict: that of the first finding, else the first on which a value was read; the
 * first page where nothing points at one.
 */
export function tellingPage(
  file: FilePath,
  { findings, fields }: Pick<QuickCheckResult, 'findings' | 'fields'>,
): number {
  const pages = (places: readonly Evidence[]) =>
    places.flatMap((at) => (at.kind === 'page' && at.file === file ? [at.page] : []));
  const found = findings.flatMap(({ evidence }) => evidence.filter(({ role }) => role === 'found'));
  const read = fields.flatMap(({ reading }) => (reading.state === 'absent' ? [] : [reading.at]));
  const [first] = pages(found.map(({ at }) => at));
  return first ?? pages(read).toSorted((one, other) => one - other)[0] ?? 1;
}
