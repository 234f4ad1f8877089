import { date, evaluate, parseExpression } from 'feelin';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { toDecimal } from '#shared/domain/money.ts';
import { costlyPart, longestMatched, usesPattern } from './feel-cost.ts';
import { guarded, guardFunction, guardName } from './feel-guarded.ts';
import { type Guard, guardsIn, type SyntaxNode } from './feel-guards.ts';
import { type AskedNames, askedNames, onlyAsked, rememberAnswers } from './feel-values.ts';

/** What an expression gave. Only `yes` and `no` decide; `missing` names what was asked and not there. */
type ExpressionResult =
  | { readonly state: 'yes' | 'no' }
  | { readonly state: 'missing'; readonly names: readonly string[] }
  | { readonly state: 'unusable'; readonly mistake: ExpressionMistake };

/** Something wrong in an expression: the character at which it starts (1 for the first), what stands there, and why it can't be used. */
export interface ExpressionMistake {
  readonly at: number;
  readonly text: string;
  readonly because: 'syntax' | 'clock' | 'loop' | 'pattern' | 'steps' | 'values' | 'no-answer';
}

/** An expression that can be asked, with every name that it mentions. */
export interface Expression {
  readonly ask: (values: Readonly<Record<string, unknown>>) => ExpressionResult;
  /** All that its answer can depend on. */
  readonly asked: AskedNames;
  readonly names: readonly ExpressionName[];
  /** Names that are held against a text as it is written there. */
  readonly texts: readonly { readonly name: string; readonly text: string; readonly at: number }[];
}

/** A name in an expression: by itself, between the square brackets of a list, or behind a dot. */
export interface ExpressionName {
  readonly name: string;
  readonly at: number;
  readonly place: 'alone' | 'in-filter' | 'behind-dot';
}

/** Longest expression in characters. */
export const longestExpression = 2000;

/**
 * Reads an expression in FEEL, the expression language of the OMG's DMN. Numbers on both sides of a comparison are rounded to
 * six decimals, so that 0.1 + 0.2 = 0.3. Functions that read the clock, loops over ranges and own functions are refused. Null and
 * values that do not fit each other decide nothing, also within `not(…)`, `if`, `some`, `every`, `and`, `or` and a filter. What
 * could take very long is refused, and a text that is too long to hold against a pattern is not known to one.
 */
export function readExpression(text: string, known: readonly string[]): Expression | ExpressionMistake {
  const names = Object.fromEntries(known.map((name) => [name, null]));
  const found: (ExpressionName & { readonly member: string | null })[] = [];
  let refused: ExpressionMistake | null = null;
  const tree = parseExpression(text, names, undefined);
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      const written = text.slice(from, to);
      const because = refusal(name, written);
      if (because) refused ??= { at: from + 1, text: written, because };
      const place = placeOf(node);
      if (place) found.push({ name: written, at: from + 1, place, member: memberAsked(node, text) });
    },
  });
  refused ??= mixedDurations(text) ?? costlyPart(tree, text);
  const problem = refused ?? syntaxProblem(text, names);
  if (problem) return problem;
  const guards = guardsIn(tree, text);
  const { rewritten, original } = guarded(text, guards);
  const locals = localNames(text, names);
  const asked = askedNames(found.filter(({ place }) => place !== 'behind-dot'));
  const ask = rememberAnswers((values) =>
    askOf({ rewritten, guards, values, place: (at) => placed(text, at), original }),
  );
  const shortTexts = usesPattern(tree, text) ? withShortTexts : (values: Values) => values;
  return {
    asked,
    names: found.flatMap(({ name, at, place }) => (locals.has(name) ? [] : [{ name, at, place }])),
    texts: comparedTexts(text, names),
    ask: (values) => ask(shortTexts(onlyAsked(values, asked))),
  };
}

/** A value as an expression sees it: amounts and numbers as numbers, dates as dates, the rest as text. */
export function expressionValue(value: FieldValue): unknown {
  switch (value.kind) {
    case 'amount':
      return Number(toDecimal(value.amount));
    case 'number':
      return value.number;
    case 'date':
      return date(value.date);
    default:
      return value.text;
  }
}

type Values = Readonly<Record<string, unknown>>;

/** A text that is too long to be held against a pattern is not known. */
function withShortTexts(values: Values): Values {
  const isLong = (value: unknown) => typeof value === 'string' && value.length > longestMatched;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isLong(value)));
}

function syntaxProblem(text: string, names: Readonly<Record<string, unknown>>): ExpressionMistake | null {
  try {
    evaluate(text, { ...names });
    return null;
  } catch (error) {
    return { ...placed(text, positionOf(error)), because: 'syntax' };
  }
}

function positionOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('position' in error)) return 0;
  const { position } = error;
  if (typeof position !== 'object' || position === null || !('from' in position)) return 0;
  return typeof position.from === 'number' ? position.from : 0;
}

function placed(text: string, from: number): Pick<ExpressionMistake, 'at' | 'text'> {
  const rest = text.slice(from, from + 20).trim();
  return { at: from + 1, text: rest === '' ? text.slice(-20).trim() : rest };
}

function refusal(node: string, written: string): ExpressionMistake['because'] | null {
  if (node === 'FunctionInvocation' && /^(?:now|today)\s*\(/.test(written)) return 'clock';
  if (node === 'FunctionDefinition' || (node === 'IterationContext' && written.includes('..'))) return 'loop';
  // A pattern can't hold the character of number 0; the library looks for it and finds nothing.
  if (node === 'FunctionInvocation' && /^(?:matches|replace|split)\b[\s\S]*\\0/.test(written))
    return 'syntax';
  // The library takes a range with an unknown end for one that is open on that side.
  if (node === 'Interval' && /^[^"]\s*null\s*\.\.|\.\.\s*null\s*.$/.test(written)) return 'syntax';
  return null;
}

/** Months and days can't be compared: how long a month is, depends. The library says of some that they are the same. */
function mixedDurations(text: string): ExpressionMistake | null {
  const months = /"-?P\d+[YM](?:\d+M)?"/.exec(text);
  const days = /"-?P(?:\d+D|T)[^"]*"/.exec(text);
  if (!months || !days) return null;
  const later = Math.max(months.index, days.index);
  return { ...placed(text, later), because: 'syntax' };
}

/** Where a name stands; null for what is no name. Between the square brackets of a list the names of its members count as well. */
function placeOf(node: SyntaxNode): ExpressionName['place'] | null {
  if (node.name === 'PathName') return 'behind-dot';
  if (node.name !== 'VariableName') return null;
  let inner = node;
  for (let outer = node.parent; outer !== null; outer = outer.parent) {
    if (outer.name === 'FilterExpression' && outer.firstChild?.from !== inner.from) return 'in-filter';
    inner = outer;
  }
  return 'alone';
}

/** The name behind the dot of this one; null where there is none, so that its whole value is asked for. */
function memberAsked(node: SyntaxNode, text: string): string | null {
  const path = node.parent;
  const member = path?.lastChild;
  if (path?.name !== 'PathExpression' || path.firstChild?.from !== node.from || !member) return null;
  return member.name === 'PathName' ? text.slice(member.from, member.to) : null;
}

/** Both sides of `a < b`; of `a between` and `a in` only the first. */
function sidesOf(comparison: SyntaxNode): readonly SyntaxNode[] {
  const last = comparison.getChild('CompareOp') ? comparison.lastChild : null;
  return [comparison.firstChild, last].filter((side) => side !== null);
}

function comparedTexts(text: string, names: Readonly<Record<string, unknown>>): Expression['texts'] {
  const found: Expression['texts'][number][] = [];
  parseExpression(text, names, undefined).iterate({
    enter: ({ name, node }) => {
      const [left, right] = name === 'Comparison' ? sidesOf(node) : [];
      if (left === undefined || right?.name !== 'StringLiteral') return;
      const last = left.name === 'PathExpression' ? left.lastChild : left;
      if (!last) return;
      const literal = text.slice(right.from + 1, right.to - 1);
      found.push({ name: text.slice(last.from, last.to), text: literal, at: right.from + 1 });
    },
  });
  return found;
}

/** Names that the expression itself brings: what a `for`, `some` or `every` walks over, and what stands in a filter or a context. */
function localNames(text: string, names: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const locals = new Set<string>(['item', 'partial']);
  parseExpression(text, names, undefined).iterate({
    enter: ({ name, from, to, node }) => {
      const isCalled = name === 'VariableName' && node.parent?.name === 'FunctionInvocation';
      if (isCalled && node.parent?.firstChild?.from === from) locals.add(text.slice(from, to));
      if (name === 'Name' || name === 'Key') locals.add(text.slice(from, to));
    },
  });
  return locals;
}

interface Asked {
  readonly rewritten: string;
  readonly guards: readonly Guard[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly place: (at: number) => Pick<ExpressionMistake, 'at' | 'text'>;
  readonly original: (at: number) => number;
}

function askOf({ rewritten, guards, values, place, original }: Asked): ExpressionResult {
  const { refused, asFunction } = guardFunction(guards);
  const { value, warnings } = evaluate(rewritten, { ...values, [guardName]: asFunction });
  const missing = warnings.filter(
    ({ type }) => type === 'NO_VARIABLE_FOUND' || type === 'NO_CONTEXT_ENTRY_FOUND',
  );
  if (missing.length > 0) {
    const names = missing.map(({ position }) => rewritten.slice(position.from, position.to));
    return { state: 'missing', names: [...new Set(names)] };
  }
  const [first] = warnings;
  if (first) return unusable({ ...place(original(first.position.from)), because: 'values' });
  const [misfit] = refused();
  if (misfit) return unusable({ ...place(misfit.at), because: 'values' });
  if (value === true) return { state: 'yes' };
  if (value === false) return { state: 'no' };
  return unusable({ ...place(0), because: 'no-answer' });
}

function unusable(mistake: ExpressionMistake): ExpressionResult {
  return { state: 'unusable', mistake };
}
