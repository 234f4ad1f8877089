import type { Language } from '#shared/domain/bilingual.ts';
import { severities } from '#shared/domain/severity.ts';
import type { CheckJson } from '#shared/report/check-json.ts';
import type { ExtractJson } from '#shared/report/extract-json.ts';
import type { FindingJson } from '#shared/report/finding-json.ts';
import { termsEn } from '#shared/text/texts-en-terms.ts';
import { termsNl } from '#shared/text/texts-nl-terms.ts';
import { andMore, cliTexts, severityNames } from './cli-texts.ts';
import { terminalText } from './terminal-text.ts';

const terms = { nl: termsNl, en: termsEn } as const;

/** The result of `check` for a person: findings by severity, then what was not looked at, then the counts. */
export function checkLines(result: CheckJson, language: Language): string {
  const { findings, summary, unlinked, unread } = result;
  const ids = new Set(findings.map(({ id }) => id));
  const byCause = Map.groupBy(findings, ({ causedBy }) =>
    causedBy !== null && ids.has(causedBy) ? causedBy : null,
  );
  const groups = severities.flatMap((severity) => {
    const main = (byCause.get(null) ?? []).filter((finding) => finding.severity === severity);
    const lines = main.flatMap((finding) => [
      findingLine(finding, language),
      ...followerLines(byCause.get(finding.id) ?? [], language),
    ]);
    return lines.length === 0 ? [] : [`${severityNames[severity][language]} (${main.length})`, ...lines, ''];
  });
  const files = [
    ...section(
      cliTexts.unread[language],
      unread.map(({ file, problem }) => `${file}: ${terms[language].problem[problem.code]}`),
    ),
    ...section(
      cliTexts.unlinked[language],
      unlinked.map((entry) => entry.file),
    ),
  ];
  const nothing = findings.length === 0 ? [nothingFound(result)[language], ''] : [];
  const lines = [...groups, ...nothing, ...files, countLine(summary, language)];
  return `${lines.map(terminalText).join('\n')}\n`;
}

/** Without one dossier nothing was checked: that is no clean result. */
function nothingFound({ summary }: CheckJson) {
  return summary.dossiers === 0 ? cliTexts.noDossiers : cliTexts.noFindings;
}

function findingLine(finding: FindingJson, language: Language): string {
  const where = finding.dossier === null ? '' : `${finding.dossier}: `;
  const departments: Readonly<Record<string, string>> = terms[language].department;
  const owner = departments[finding.owner] ?? finding.owner;
  const due =
    finding.due === null ? '' : ` (${owner}, ${cliTexts.atTheLatest[language]} ${dutchDay(finding.due)})`;
  return `  ${where}${finding.message[language]}${due}`;
}

/** Of many, the first ones and how many more there are; the JSON names all of them. */
function followerLines(followers: readonly FindingJson[], language: Language): readonly string[] {
  const told = followers.slice(0, mostFollowers);
  const lines = told.map(({ message }) => `    ${cliTexts.follows[language]}: ${message[language]}`);
  const more = followers.length - told.length;
  return more === 0 ? lines : [...lines, `    ${andMore(more)[language]}`];
}

const mostFollowers = 10;

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`), ''];
}

function countLine(
  { dossiers, complete, incomplete, unchecked }: CheckJson['summary'],
  language: Language,
): string {
  return language === 'nl'
    ? `${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'}: ${complete} compleet, ${incomplete} niet compleet, ${unchecked} niet gecontroleerd.`
    : `${dossiers} ${dossiers === 1 ? 'dossier' : 'dossiers'}: ${complete} complete, ${incomplete} incomplete, ${unchecked} not checked.`;
}

function dutchDay(isoDay: string): string {
  return isoDay.split('-').reverse().join('-');
}

/** The result of `extract` for a person: each file with its kind and the values read from it. */
export function extractLines(files: readonly ExtractJson[]): string {
  return files
    .flatMap(withInside)
    .map((file) => [headLine(file), ...fieldLines(file), ''].join('\n'))
    .join('');
}

/** A mail or a zip is followed by the files inside it. */
function withInside(file: ExtractJson): readonly ExtractJson[] {
  return [file, ...(file.inside ?? []).map((one) => ({ ...one, file: `${file.file}/${one.file}` }))];
}

function headLine({ file, status, documentType, problem }: ExtractJson): string {
  return [file, status, documentType, problem?.code].filter(Boolean).join('  ');
}

function fieldLines({ fields }: ExtractJson): readonly string[] {
  return Object.entries(fields).map(([name, field]) => `  ${name.padEnd(20)} ${field.value}`);
}
