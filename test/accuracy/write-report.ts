import type { Judgement } from './judge.ts';
import type { LinesJudgement } from './judge-lines.ts';
import { linesSection } from './lines-section.ts';
import type { MadeMeasure } from './measure-made.ts';
import { reliability, score, shareRight, type Tally, tallyBy } from './tally.ts';
import type { VouchCount } from './vouch-case.ts';

/** Everything that was measured in one go. */
export interface Measured {
  readonly page: readonly Judgement[];
  readonly xml: readonly Judgement[];
  readonly baseline: readonly Judgement[];
  readonly types: readonly TypeJudgement[];
  readonly vouched: readonly VouchCount[];
  readonly lines: readonly LinesJudgement[];
  readonly made: MadeMeasure;
  /** Median for recognising one document. */
  readonly milliseconds: number;
  readonly files: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

export interface TypeJudgement {
  readonly corpus: string;
  readonly file: string;
  readonly way: 'page' | 'xml';
  readonly expected: string;
  readonly found: string | null;
  readonly weight: number;
}

/** The report as Markdown. */
export function writeReport(measured: Measured): string {
  const { page, xml, baseline, types, files, vouched, made } = measured;
  return [
    ...introduction(files, measured.day),
    '## Page reading, attachments ignored',
    ...corpora(page).flatMap((corpus) => corpusSection(corpus, page, baseline)),
    '',
    '## As is: XML wins over the page',
    '',
    'Totals of an e-invoice that are finer than a cent (five in two files that are wrong for that reason) are given as they are stated. No',
    'check counts with them: nobody can pay them, EN 16931 does not allow them (BR-DEC), and which cent is meant is for the sender to say.',
    ...corpora(xml).flatMap((corpus) => corpusSection(corpus, xml, [])),
    '',
    '## Document type',
    '',
    ...typeTable(types),
    '',
    '## Reliability of the page readings',
    '',
    'Where page and XML differ the corpus counts what the page says as invented. Those that the page prints while it prints nowhere what the XML',
    'states have a column of their own, and count neither as right nor as wrong in the last but one.',
    '',
    ...reliabilityTable(page),
    '',
    ...contradictions(page),
    '',
    ...linesSection([...measured.lines, ...made.lines]),
    '',
    ...madeSection(made),
    '',
    '## Time',
    '',
    `Recognising one document: median ${measured.milliseconds.toFixed(1)} ms, reading the file not counted.`,
    '',
    '## Vouching',
    '',
    vouchLine(vouched),
    '',
  ].join('\n');
}

function introduction(files: number, day: string): readonly string[] {
  return [
    '# How well documents are recognised',
    '',
    'Made by `node test/accuracy/run-accuracy.ts` over a corpus of real files that lies beside the repository. Counted per group of',
    'near-duplicates. *Right*: of the values printed on the page, how many were read right. *Invented*: a value was given where the answer is not printed.',
    'The score gives 1 for right, 0 for missed, -1 for wrong or invented and -5 for that at confidence 0.9 or more, divided by the number of values printed.',
    'The baseline is the plain text of pdf-parse with the simplest pattern per label; it has no confidence, so its errors cost one point.',
    'Names count as right when one holds the other and is at least half as long. A day of delivery or payment that is also the day of the invoice, on a page',
    'without any word for it, is not printed as such and not counted (`printed-as.ts`). The rules were improved on these files: unseen files will do worse.',
    '',
    `Measured on ${day}: ${files} files. Documents set by a browser are measured in PRINTED.md, scans in SCANS.md.`,
    '',
  ];
}

function corpusSection(
  corpus: string,
  judgements: readonly Judgement[],
  baseline: readonly Judgement[],
): readonly string[] {
  const own = (all: readonly Judgement[]) => all.filter((item) => item.corpus === corpus);
  return ['', `### ${corpus}`, '', ...fieldTable(own(judgements), own(baseline))];
}

/** What is given surely and is not what the XML states: what the page prints otherwise apart from what is wrong. */
function contradictions(page: readonly Judgement[]): readonly string[] {
  const given = page.filter(({ found, confidence }) => found !== null && confidence >= 0.9);
  const otherwise = given.filter(({ printedOtherwise }) => printedOtherwise === true);
  const invented = given.filter((one) => one.verdict === 'invented' && one.printedOtherwise !== true);
  const wrong = given.filter(({ verdict }) => verdict === 'wrong');
  const share = (some: readonly Judgement[]) => percent(weightOf(some) / weightOf(given));
  const rows = new Set(
    otherwise.map(({ field, expected, found }) => `| ${field} | ${inLine(expected)} | ${inLine(found)} |`),
  );
  return [
    `Of the values given at 0.9 or more ${share(wrong)} % are wrong and ${share(invented)} % are invented. Another ${share(otherwise)} % are printed on the page where the XML`,
    'states something else, which a machine found (`printed-otherwise.ts`): what was read stands on the page, what the XML states does not. Each of them',
    'was also looked at: it stands there with its label or as its sender. To a reader of the page they are right, and to the program the difference is',
    'a finding.',
    '',
    '| field | the XML states | the page prints |',
    '|---|---|---|',
    ...rows,
  ];
}

function weightOf(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { weight }) => sum + weight, 0);
}

function inLine(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

function madeSection({ fields, types, lines }: MadeMeasure): readonly string[] {
  return [
    '## Made pages',
    '',
    `${lines.length} documents drawn by \`made-pages/\` from seeds that were not looked at while the rules were improved: invoices, credit notes,`,
    'orders, confirmations and delivery notes in four languages, with labels beside, above and in rows, wrapped and long tables, totals in many',
    'arrangements, and previous balances, prepayments, sender lines, places of delivery and print dates that are something else. The labels are',
    'those of the domain research. A value for a field that is not printed is invented.',
    '',
    ...fieldTable(fields, []),
    '',
    ...typeTable(types),
    '',
    ...reliabilityTable(fields),
  ];
}

function vouchLine(counts: readonly VouchCount[]): string {
  const sum = (name: keyof VouchCount) => counts.reduce((total, count) => total + count[name], 0);
  return `Of ${sum('sought')} values that are printed ${sum('found')} were found; of ${sum('changed')} values changed by a digit, nine cents or 37 days ${sum('falselyFound')} were found.`;
}

function corpora(judgements: readonly Judgement[]): readonly string[] {
  return [...new Set(judgements.map(({ corpus }) => corpus))];
}

export function fieldTable(
  judgements: readonly Judgement[],
  baseline: readonly Judgement[],
): readonly string[] {
  const ours = tallyBy(judgements, ({ field }) => field);
  const theirs = tallyBy(baseline, ({ field }) => field);
  const withBaseline = baseline.length > 0;
  const head = `| field | right | wrong | missed | invented | right % |${withBaseline ? ' baseline % |' : ''}`;
  const rule = `|---|---:|---:|---:|---:|---:|${withBaseline ? '---:|' : ''}`;
  const rows = [...ours].map(([field, tally]) => {
    const other = theirs.get(field);
    return `| ${field} | ${cells(tally)} |${withBaseline ? ` ${other ? percent(shareRight(other)) : '–'} |` : ''}`;
  });
  const total = `Score ${score(judgements).toFixed(3)}${withBaseline ? `; baseline ${score(baseline).toFixed(3)}` : ''}.`;
  return [head, rule, ...rows, '', total];
}

function cells(tally: Tally): string {
  const counts = [tally.right, tally.wrong, tally.missed, tally.invented].map((count) =>
    count.toFixed(1).replace(/\.0$/, ''),
  );
  return [...counts, percent(shareRight(tally))].join(' | ');
}

function percent(share: number | null): string {
  return share === null ? '–' : (share * 100).toFixed(1);
}

export function typeTable(types: readonly TypeJudgement[]): readonly string[] {
  const keys = [
    ...new Set(types.map(({ corpus, way }) => `${corpus} | ${way === 'page' ? 'page' : 'as is'}`)),
  ];
  return [
    '| corpus | read | right % | files |',
    '|---|---|---:|---:|',
    ...keys.map((key) => {
      const own = types.filter(
        ({ corpus, way }) => `${corpus} | ${way === 'page' ? 'page' : 'as is'}` === key,
      );
      const all = own.reduce((sum, { weight }) => sum + weight, 0);
      const right = own.reduce(
        (sum, { weight, expected, found }) => sum + (expected === found ? weight : 0),
        0,
      );
      return `| ${key} | ${percent(right / all)} | ${own.length} |`;
    }),
  ];
}

/** Right of those whose answer is printed, and of all with invented values counted as wrong. */
export function reliabilityTable(judgements: readonly Judgement[]): readonly string[] {
  const bands = reliability(judgements);
  const differ = bands.some(({ otherwise }) => otherwise > 0);
  return [
    `| confidence | values given | invented |${differ ? ' of those printed so |' : ''} right % of the rest | right % of all |`,
    `|---|---:|---:|${differ ? '---:|' : ''}---:|---:|`,
    ...bands.map(({ from, to, given, right, invented, otherwise }) => {
      const rest = given - invented;
      const counts = [given, invented, ...(differ ? [otherwise] : [])].map((count) => count.toFixed(1));
      const shares = [rest, given].map((all) => percent(all === 0 ? null : right / all));
      return `| ${from.toFixed(2)} – ${to.toFixed(2)} | ${[...counts, ...shares].join(' | ')} |`;
    }),
  ];
}
