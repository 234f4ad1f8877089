import { checks } from '#rules/checks-index.ts';
import { type LikelyCause, likelyCauses, mainFindings } from '#shared/domain/finding.ts';
import type { Given } from './world.ts';

/** What planting one kind of error gave. */
export interface Measured {
  readonly name: string;
  readonly check: string;
  readonly cause: LikelyCause | null;
  readonly tried: number;
  readonly caught: number;
  readonly rightCause: number;
  /** Findings that stand by themselves, over all that were planted. */
  readonly findings: number;
}

interface PlantedFacts {
  readonly clean: number;
  readonly cleanTypes: number;
  readonly alarms: readonly Given[];
  readonly measured: readonly Measured[];
  readonly pairs: Readonly<Record<'tried' | 'caught' | 'both' | 'findings', number>>;
}

/** The report of planted errors: per check, then per kind of error. */
export function writePlanted({ clean, cleanTypes, alarms, measured, pairs }: PlantedFacts): string {
  const grave = mainFindings(alarms).filter(({ severity }) => severity !== 'info');
  const [caught, tried] = [sum(measured.map((one) => one.caught)), sum(measured.map((one) => one.tried))];
  const withCause = measured.filter(({ cause }) => cause !== null);
  const byCheck = Map.groupBy(measured, ({ check }) => check);
  const silent = checks.map(({ id }) => id).filter((id) => !byCheck.has(id));
  const unnamed = likelyCauses.filter((cause) => withCause.every((one) => one.cause !== cause));
  const perCheck = [...byCheck].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `# Planted errors

\`node test/accuracy/run-planted.ts\`: complete dossiers of all ${cleanTypes} shipped types from a seed, judged by these types alone and
together, with one error planted at a random place. It measures the rules, not the reading of files.

- False alarms: ${((100 * grave.length) / clean).toFixed(2)} blocking or warning findings, ${((100 * alarms.length) / clean).toFixed(2)} of any severity, per 100 of ${clean} complete dossiers.
- Caught: ${caught} of ${tried} (${percent(caught, tried)}). Lowest of a check: ${lowest(perCheck)}.
- Two errors in one dossier, every two once in each type that can hold both: ${pairs.caught} of ${pairs.tried} are found wrong (${percent(pairs.caught, pairs.tried)}), in ${percent(pairs.both, pairs.tried)} both are named (the rest of the pairs hide one another: a value that is gone has no wrong digit); ${(pairs.findings / Math.max(1, pairs.tried)).toFixed(1)} findings stand by themselves.
- Cause named rightly: ${percent(sum(withCause.map((one) => one.rightCause)), sum(withCause.map((one) => one.tried)))} of the errors that have one.
- Checks without a planted error: ${silent.length === 0 ? 'none' : silent.join(', ')}. Causes without one: ${unnamed.length === 0 ? 'none' : unnamed.join(', ')}.

*Findings each*: those that stand by themselves; what follows from another stands beneath it and is not counted.

| check | planted | caught | missed | false alarms per 100 | cause | findings each |
| --- | --- | --- | --- | --- | --- | --- |
${perCheck.map(([check, list]) => checkRow(check, list, alarms, clean)).join('\n')}

## Every kind of error

| planted | check | planted | caught | cause | findings each |
| --- | --- | --- | --- | --- | --- |
${measured.map(errorRow).join('\n')}
`;
}

function checkRow(check: string, list: readonly Measured[], alarms: readonly Given[], clean: number): string {
  const of = (key: 'tried' | 'caught' | 'rightCause' | 'findings', from = list) =>
    sum(from.map((one) => one[key]));
  const caused = list.filter(({ cause }) => cause !== null);
  const own = alarms.filter(({ by, severity }) => by === check && severity !== 'info');
  const cause = caused.length === 0 ? '-' : percent(of('rightCause', caused), of('tried', caused));
  return `| ${check} | ${of('tried')} | ${percent(of('caught'), of('tried'))} | ${of('tried') - of('caught')} | ${((100 * own.length) / clean).toFixed(2)} | ${cause} | ${(of('findings') / Math.max(1, of('tried'))).toFixed(1)} |`;
}

function errorRow(one: Measured): string {
  const cause = one.cause === null ? '-' : `${percent(one.rightCause, one.tried)} ${one.cause}`;
  return `| ${one.name} | ${one.check} | ${one.tried} | ${percent(one.caught, one.tried)} | ${cause} | ${(one.findings / Math.max(1, one.tried)).toFixed(1)} |`;
}

function lowest(perCheck: readonly (readonly [string, readonly Measured[]])[]): string {
  const shares = perCheck.map(([check, list]) => ({
    check,
    share: sum(list.map((one) => one.caught)) / Math.max(1, sum(list.map((one) => one.tried))),
  }));
  const [low] = shares.toSorted((one, other) => one.share - other.share);
  return low ? `${(100 * low.share).toFixed(1)} % (${low.check})` : '-';
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
