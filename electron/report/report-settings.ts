import type { Language } from '#shared/domain/bilingual.ts';
import type { PriorityWeights } from '#shared/domain/priority-weights.ts';
import { severities } from '#shared/domain/severity.ts';
import type { ReportSetting } from '#shared/report/report-input.ts';
import { textsEn } from '#shared/text/texts-en.ts';
import { textsNl } from '#shared/text/texts-nl.ts';
import type { ReportFacts } from './report-facts.ts';

const texts = { nl: textsNl, en: textsEn };

/** How the workspace is set, as the settings screen words it: the formula that orders the list, and names of departments. */
export function reportSettings(
  { weights, departmentNames = {} }: Pick<ReportFacts, 'weights' | 'departmentNames'>,
  language: Language,
): readonly ReportSetting[] {
  const { weights: labels, terms, filter } = texts[language];
  const { severity, ...circumstances } = weights;
  const points = (label: string, value: number) => ({
    name: `${labels.title}: ${label}`,
    value: String(value).replace('.', language === 'nl' ? ',' : '.'),
  });
  return [
    ...severities.map((one) => points(terms.severity[one], severity[one])),
    ...namesOf(circumstances).map((name) => points(labels[name], circumstances[name])),
    ...Object.entries(departmentNames).map(([id, value]) => ({ name: `${filter.department}: ${id}`, value })),
  ];
}

function namesOf(circumstances: Omit<PriorityWeights, 'severity'>) {
  return Object.keys(circumstances) as (keyof typeof circumstances)[];
}
