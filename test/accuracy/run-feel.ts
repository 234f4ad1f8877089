import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExpression } from '#rules/feel.ts';
import { corpusFolder } from './corpus-folder.ts';

interface Vector {
  readonly model: string;
  readonly expected: unknown;
  readonly error_expected: boolean;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly feel?: string;
}

type Outcome = 'right' | 'not decided' | 'refused' | 'wrong answer' | 'silent pass';

const folder = corpusFolder();
if (folder === null) process.exit(0);
const vectors: readonly Vector[] = JSON.parse(readFileSync(join(folder, 'dmn-tck/truth_dev.json'), 'utf8'));

/**
 * A check asks yes or no, so that an expression with another answer is asked whether it is the one expected. Where the kit expects
 * an error or null, anything but yes or no is right: the program then says that it could not decide.
 */
function judge({ feel = '', expected, error_expected: isError }: Vector): Outcome {
  const wantsNothing = isError || expected === null;
  const literal = wantsNothing || typeof expected === 'boolean' ? null : literalOf(expected);
  const expression = readExpression(literal === null ? feel : `(${feel}) = ${literal}`, []);
  if ('because' in expression) return wantsNothing ? 'right' : 'refused';
  const { state } = expression.ask({});
  const isDecided = state === 'yes' || state === 'no';
  if (!isDecided) return wantsNothing ? 'right' : 'not decided';
  const wanted = expected === false ? 'no' : 'yes';
  if (!wantsNothing && state === wanted) return 'right';
  return state === 'yes' ? 'silent pass' : 'wrong answer';
}

/** What an own rule can put around an expression, so that an answer that is no yes becomes one. */
const turned: readonly ((feel: string) => string)[] = [
  (feel) => `not(${feel})`,
  (feel) => `if ${feel} then false else true`,
  (feel) => `(${feel}) or true`,
  (feel) => `not((${feel}) and true)`,
  (feel) => `not(some naam in [1] satisfies ${feel})`,
  (feel) => `not(every naam in [1] satisfies ${feel})`,
  (feel) => `count([1][not(${feel})]) = 1`,
];

/** The ways around an expression that fails in which it is nevertheless answered with yes. */
function silentTurns(vector: Vector): readonly string[] {
  const { feel = '', expected, error_expected: isError } = vector;
  const wantsNothing = isError || expected === null;
  if (!wantsNothing && judge(vector) === 'right') return [];
  const literal = wantsNothing || typeof expected === 'boolean' ? null : literalOf(expected);
  const asked = literal === null ? feel : `(${feel}) = ${literal}`;
  return turned
    .map((turn) => turn(asked))
    .filter((text) => {
      const expression = readExpression(text, []);
      return !('because' in expression) && expression.ask({}).state === 'yes';
    });
}

/** A number, text or list as FEEL writes it; null for what has no plain way to be written. */
function literalOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (!Array.isArray(value)) return null;
  const members = value.map(literalOf);
  return members.includes(null) ? null : `[${members.join(', ')}]`;
}

const usable = vectors.filter(
  ({ feel, inputs, expected, error_expected: isError }) =>
    feel !== undefined &&
    Object.keys(inputs ?? {}).length === 0 &&
    (isError || expected === null || typeof expected === 'boolean' || literalOf(expected) !== null),
);
const judged = usable.map((vector) => ({
  topic: topicOf(vector),
  outcome: judge(vector),
  feel: vector.feel ?? '',
}));
const topics = [...Map.groupBy(judged, ({ topic }) => topic)].toSorted(([one], [other]) =>
  one < other ? -1 : 1,
);
const count = (list: readonly { readonly outcome: Outcome }[], of: Outcome) =>
  list.filter(({ outcome }) => outcome === of).length;

function topicOf({ model }: Vector): string {
  return /\d{4}-([^/]+)\/[^/]+$/.exec(model)?.[1] ?? model;
}

const fails = usable.filter(
  (vector) => vector.error_expected || vector.expected === null || judge(vector) !== 'right',
);
const silent = fails.flatMap((vector) => silentTurns(vector).map((text) => `${topicOf(vector)}: ${text}`));

const failing = topics.filter(([, list]) => list.some(({ outcome }) => outcome !== 'right'));
const report = `# FEEL

\`node test/accuracy/run-feel.ts\`: the expressions of the OMG's DMN test kit that need no input, asked through
\`rules/feel.ts\` as a check would ask them. ${judged.length} expressions over ${topics.length} topics: ${count(judged, 'right')} right, ${count(judged, 'not decided')} not
decided, ${count(judged, 'refused')} refused when read, ${count(judged, 'wrong answer')} answered no where the kit says otherwise, ${count(judged, 'silent pass')} answered yes.

Not decided and refused become *unchecked, because…*; a wrong no becomes a finding that a person sees. Only a wrong yes would be a
silent pass.

An own rule can turn a failure round: \`not(…)\`, \`if … then false else true\`, \`… or true\`, \`some\`, \`every\`, a filter. Each of
these ${turned.length} was put around each of the ${fails.length} expressions that fail, because the kit wants an error or null or because the
library falls short: ${silent.length} of ${fails.length * turned.length} are answered yes.

| topic | expressions | right | not decided | refused | wrong no | wrong yes |
| --- | --- | --- | --- | --- | --- | --- |
${failing.map(([topic, list]) => `| ${topic} | ${list.length} | ${(['right', 'not decided', 'refused', 'wrong answer', 'silent pass'] as const).map((of) => count(list, of)).join(' | ')} |`).join('\n')}
`;
writeFileSync(new URL('FEEL.md', import.meta.url), report);
process.stdout.write(report);
for (const line of silent) process.stderr.write(`${line}\n`);
for (const { topic, feel } of judged.filter(({ outcome }) => outcome === 'silent pass'))
  process.stderr.write(`${topic}: ${feel}\n`);
