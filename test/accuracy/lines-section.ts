import { type LineFieldName, lineFields } from '#shared/domain/trade-line.ts';
import type { LinesJudgement } from './judge-lines.ts';

/** Lines found and, of the lines found, how many values are right, as a table with one row a corpus. */
export function linesSection(judgements: readonly LinesJudgement[]): readonly string[] {
  const names = (Object.keys(lineFields) as LineFieldName[]).filter((name) =>
    judgements.some(({ fields }) => fields[name] !== undefined),
  );
  const corpora = [...new Set(judgements.map(({ corpus }) => corpus))];
  return [
    '## Lines of the page',
    '',
    'A line is found when one with its amount (on delivery notes: its quantity) was given in its order. Extra: given, and no line.',
    'Against the XML of real files a line also counts as not found where page and XML print other amounts; values are those of lines found.',
    '',
    `| corpus | lines | found % | extra | ${names.join(' | ')} |`,
    `|---|---:|---:|---:|${names.map(() => '---:|').join('')}`,
    ...corpora.map((corpus) =>
      row(
        corpus,
        judgements.filter((one) => one.corpus === corpus),
        names,
      ),
    ),
  ];
}

function row(corpus: string, own: readonly LinesJudgement[], names: readonly LineFieldName[]): string {
  const sum = (of: (one: LinesJudgement) => number) =>
    own.reduce((total, one) => total + of(one) * one.weight, 0);
  const [expected, matched, found] = [
    sum((one) => one.expected),
    sum((one) => one.matched),
    sum((one) => one.found),
  ];
  const shares = names.map((name) =>
    percent(
      sum((one) => one.fields[name]?.right ?? 0),
      sum((one) => one.fields[name]?.all ?? 0),
    ),
  );
  const counts = [expected.toFixed(0), percent(matched, expected), (found - matched).toFixed(0)];
  return `| ${[corpus, ...counts, ...shares].join(' | ')} |`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
