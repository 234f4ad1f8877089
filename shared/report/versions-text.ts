import type { Language } from '../domain/bilingual.ts';
import type { ReportInput } from './report-input.ts';
import { reportTexts } from './report-texts.ts';

/** The program and the rules by which a page was judged, in one line. */
export function versionsText(
  { version, types }: Pick<ReportInput, 'version' | 'types'>,
  language: Language,
): string {
  const texts = reportTexts[language];
  const ruled = types.map((type) => `${type.title[language]} ${type.version}`).join(', ');
  return `${texts.program}: Sluitend ${version}${ruled === '' ? '' : `. ${texts.ruleVersion}: ${ruled}`}`;
}
