import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { itemIdOf, type OpenItem } from '#shared/domain/open-item.ts';
import { aFinding } from './a-finding.ts';

/** A day that exists, for tests; throws on a typing mistake. */
export function day(text: string): LocalDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`Not a day: ${text}`);
  return date;
}

/** A complete open item; a test names only what it is about. Its id follows from its finding. */
export function anOpenItem(about: Partial<Omit<OpenItem, 'id'>> = {}): OpenItem {
  const finding = about.finding ?? aFinding();
  const since = about.since ?? day('2026-03-09');
  return {
    id: itemIdOf(finding.id),
    status: 'new',
    lastFound: since,
    due: null,
    notRechecked: null,
    because: null,
    note: '',
    ...about,
    finding,
    since,
  };
}
