import type { parseExpression } from 'feelin';
import type { SyntaxNode } from './feel-guards.ts';

type Tree = ReturnType<typeof parseExpression>;

/** Something in an expression that could keep the program busy for as long as nobody ends it. */
export interface Costly {
  readonly at: number;
  readonly text: string;
  readonly because: 'pattern' | 'steps';
}

/** Functions of the library that take a pattern, and what it is called there. */
const patternNames: ReadonlySet<string> = new Set(['matches', 'replace', 'split']);
const patternParameters: ReadonlySet<string> = new Set(['pattern', 'delimiter']);

/** Texts longer than this are not held against a pattern: the time for some patterns grows with their length to a high power. */
export const longestMatched = 300;
/** Of a list of which it is not known how long it is. */
const presumedLength = 100;
const mostSteps = 20_000;

/** The first thing in an expression that can take very long, whatever values it is asked with; null when there is none. */
export function costlyPart(tree: Tree, text: string): Costly | null {
  let found: Costly | null = null;
  const stepsOf = stepCounter();
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      const written = text.slice(from, to);
      if (name === 'VariableName' && patternNames.has(written) && !hasQuickPattern(node, text))
        found ??= { at: from + 1, text: written, because: 'pattern' };
      else if (stepsOf(node) > mostSteps)
        found ??= { at: from + 1, text: written.slice(0, 20), because: 'steps' };
    },
  });
  return found;
}

/** Whether the expression holds texts against patterns. */
export function usesPattern(tree: Tree, text: string): boolean {
  let uses = false;
  tree.iterate({
    enter: ({ name, from, to }) => {
      uses ||= name === 'VariableName' && patternNames.has(text.slice(from, to));
    },
  });
  return uses;
}

/** Counts how often something is asked at most: what stands beside each other adds up, what stands in a loop or a filter multiplies. */
function stepCounter(): (node: SyntaxNode) => number {
  const counted = new Map<string, number>();
  const stepsOf = (node: SyntaxNode): number => {
    const place = `${node.name} ${node.from} ${node.to}`;
    const steps = counted.get(place) ?? count(node);
    counted.set(place, steps);
    return steps;
  };
  const count = (node: SyntaxNode): number => {
    const parts = partsOf(node);
    const sum = parts.reduce((steps, part) => steps + stepsOf(part), 0);
    if (node.name === 'FilterExpression') {
      const [list, content] = parts;
      return sum + (list && content ? lengthOf(list, stepsOf) * Math.max(1, stepsOf(content)) : 0);
    }
    const lists = node.getChild('InExpressions')?.getChildren('InExpression') ?? [];
    if (lists.length === 0) return sum;
    const body = Math.max(1, ...parts.slice(-1).map(stepsOf));
    return sum + lists.reduce((steps, { lastChild }) => steps * lengthOf(lastChild, stepsOf), body);
  };
  return stepsOf;
}

/** How many members a list has; of one that an expression makes, at most what making it takes. */
function lengthOf(list: SyntaxNode | null, stepsOf: (node: SyntaxNode) => number): number {
  if (list === null) return presumedLength;
  if (list.name === 'IterationContext' || list.name === 'FilterExpression')
    return lengthOf(list.firstChild, stepsOf);
  if (list.name === 'List') return partsOf(list).length;
  if (list.name === 'ForExpression') return stepsOf(list);
  return Math.max(presumedLength, stepsOf(list));
}

/** Called by its name, with a pattern that stands there as a text and takes time with the length of what it looks in. */
function hasQuickPattern(node: SyntaxNode, text: string): boolean {
  const call = node.parent;
  if (call?.name !== 'FunctionInvocation' || call.firstChild?.from !== node.from) return false;
  const pattern = patternOf(call, text);
  if (pattern?.name !== 'StringLiteral') return false;
  const written = text.slice(pattern.from + 1, pattern.to - 1);
  return isQuickPattern(written) && isQuickPattern(written.replaceAll('\\\\', '\\'));
}

function patternOf(call: SyntaxNode, text: string): SyntaxNode | undefined {
  const positional = call.getChild('PositionalParameters');
  if (positional) return partsOf(positional)[1];
  const named = call.getChild('NamedParameters');
  const parameter = (named ? partsOf(named) : []).find((one) => {
    const name = one.getChild('ParameterName');
    return name !== null && patternParameters.has(text.slice(name.from, name.to));
  });
  return parameter?.lastChild ?? undefined;
}

/** What repeats may not repeat itself, nor choose: then there are more ways to fit a text than there are moments. Nor may it refer back. */
export function isQuickPattern(pattern: string): boolean {
  if (/\\[1-9k]/.test(pattern)) return false;
  const pieces = pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/gu) ?? [];
  const open = [false];
  for (const [index, piece] of pieces.entries()) {
    if (piece === '(') open.push(false);
    else if (piece === ')') {
      if (!closes(open, pieces[index + 1] ?? '')) return false;
    } else if (/^[|*+?{]$/.test(piece) && pieces[index - 1] !== '(') open[open.length - 1] = true;
  }
  return true;
}

/** Closes a group; `open` says of each group around this place whether it repeats or chooses. false: the group repeats and may not. */
function closes(open: boolean[], next: string): boolean {
  const varies = open.pop() === true;
  if (open.length === 0 || (varies && /^[*+{]$/.test(next))) return false;
  if (varies) open[open.length - 1] = true;
  return true;
}

function partsOf(node: SyntaxNode): readonly SyntaxNode[] {
  const parts: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!/^[[\](),{}]$/.test(child.name)) parts.push(child);
  }
  return parts;
}
