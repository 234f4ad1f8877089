import { writeFileSync } from 'node:fs';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aWorkspace } from '../support/a-workspace.ts';
import { plainCase, withJsonRules, withZen } from './other-engines.ts';
import { benchDossiers, typeAcross, typeOfThirty } from './rule-cases.ts';

const asOf = parseIsoDate('2026-11-23');
if (asOf === null) throw new Error('Not a day');
const context = { asOf };

interface Timing<T> {
  readonly ms: number;
  /** Time of all processors together, which other work on the machine does not lengthen much. */
  readonly cpu: number;
  readonly answer: T;
}

/** Best of five, in milliseconds, with what the work answered. */
async function timed<T>(work: () => T | Promise<T>): Promise<Timing<T>> {
  let [ms, cpu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let answer = await work();
  for (let round = 0; round < 5; round += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    answer = await work();
    const { user, system } = process.cpuUsage(used);
    ms = Math.min(ms, performance.now() - start);
    cpu = Math.min(cpu, (user + system) / 1000);
  }
  return { ms, cpu, answer };
}

const type = typeOfThirty();
const dossiers = benchDossiers(10_000);
const cases = dossiers.map(plainCase);
const own = await timed(() =>
  dossiers.reduce((broken, dossier) => broken + evaluateDossier(dossier, type, context).findings.length, 0),
);
const zen = await timed(() => withZen(cases));
const jsonRules = await timed(() => withJsonRules(cases));

function across(count: number) {
  const workspace = { ...aWorkspace({ dossiers: benchDossiers(count) }), types: [typeAcross()] };
  return timed(() => evaluateWorkspace(workspace, context).judgements.length);
}
const [small, large] = [await across(10_000), await across(100_000)];

const round = (ms: number) => `${Math.round(ms)} ms`;
const report = `# Rules: speed

\`node test/bench/run-rules.ts\`, best of five in one process, the engines one after the other. Processor time is that of all threads, the
collector of memory among them.

## 10,000 dossiers × 30 conditions

Ten values known, ten sums, ten values equal in two sources; one dossier in ten is wrong. Sluitend gets the dossiers with all their
evidence and gives findings with words and identity; the others get plain numbers and give true or false.

| engine | time | processor time | broken conditions |
| --- | --- | --- | --- |
| Sluitend | ${round(own.ms)} | ${round(own.cpu)} | ${own.answer} |
| GoRules ZEN | ${round(zen.ms)} | ${round(zen.cpu)} | ${zen.answer} |
| json-rules-engine | ${round(jsonRules.ms)} | ${round(jsonRules.cpu)} | ${jsonRules.answer} |

## Checks across dossiers

Number gaps, unknown partners, accounts against the list and the history, credit limits, look-alike and duplicate invoices.

| dossiers | time | processor time | processor time per dossier | verdicts |
| --- | --- | --- | --- | --- |
| 10,000 | ${round(small.ms)} | ${round(small.cpu)} | ${((small.cpu * 1000) / 10_000).toFixed(1)} µs | ${small.answer} |
| 100,000 | ${round(large.ms)} | ${round(large.cpu)} | ${((large.cpu * 1000) / 100_000).toFixed(1)} µs | ${large.answer} |
`;
writeFileSync(new URL('RULES.md', import.meta.url), report);
process.stdout.write(report);
