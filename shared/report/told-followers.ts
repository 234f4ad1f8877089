import type { Language } from '../domain/bilingual.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { ReportTexts } from './report-texts.ts';

const told = 10;

/** What follows from an item, each in a line; of many the first, and how many more there are. */
export function toldFollowers(
  follows: readonly OpenItem[],
  language: Language,
  texts: ReportTexts,
): readonly string[] {
  const lines = follows.slice(0, told).map(({ finding }) => finding.message.what[language]);
  const more = follows.length - lines.length;
  return more === 0 ? lines : [...lines, texts.andMore(more)];
}
