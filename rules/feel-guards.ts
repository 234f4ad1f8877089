import type { parseExpression } from 'feelin';

/** What is asked of a value where it stands. */
export interface Guard {
  /** Where it stands in the text as it was written. */
  readonly from: number;
  readonly to: number;
  /** Where the mistake is said to be: the comparison begins there, or the value itself. */
  readonly at: number;
  readonly asks:
    | { readonly that: 'yes or no' | 'something' | 'place or yes or no' | 'whole number' }
    /** The values that are held against each other share a number; each is judged against the one that was looked at first. */
    | {
        readonly that: 'fits';
        readonly by: 'equality' | 'order' | 'holding' | 'held';
        readonly pair: number;
        /** It is the first of its pair to be looked at. */
        readonly opens: boolean;
      };
  /** In `[> 3]` the member that is meant is left out; it is written here, with the word that follows it. */
  readonly leftOut?: 'item' | 'item in';
}

type Tree = ReturnType<typeof parseExpression>;
type Walk = Parameters<Tree['iterate']>[0];
export type SyntaxNode = NonNullable<Parameters<NonNullable<Walk['enter']>>[0]['node']['parent']>;

const constants: ReadonlySet<string> = new Set([
  'NumericLiteral',
  'StringLiteral',
  'BooleanLiteral',
  'null',
  'Interval',
  'SimplePositiveUnaryTest',
  'List',
  'Context',
  'DateTimeLiteral',
  'FunctionDefinition',
]);

/** What stands between the square brackets of a list and says yes or no of each member, rather than which place is meant. */
const tests: ReadonlySet<string> = new Set([
  'Comparison',
  'Conjunction',
  'Disjunction',
  'QuantifiedExpression',
  'InstanceOfExpression',
  'IfExpression',
  'StringLiteral',
  'NumericLiteral',
  'BooleanLiteral',
  'null',
]);

/**
 * The values of an expression that decide without a word when they are not what they should be: the library takes null and a
 * value of another kind for no, so that `not(…)`, `if … else`, `some` and a filter turn a mistake into an answer.
 */
export function guardsIn(tree: Tree, text: string): readonly Guard[] {
  const guards: Guard[] = [];
  let pairs = 0;
  tree.iterate({
    enter: ({ node }) => {
      guards.push(...guardsOf(node, text, pairs));
      pairs += 1;
    },
  });
  return guards;
}

function guardsOf(node: SyntaxNode, text: string, pair: number): readonly Guard[] {
  const parts = childrenOf(node);
  switch (node.name) {
    case 'Comparison':
      return comparisonGuards(parts, text, pair).map((guard) => ({ ...guard, at: node.from }));
    case 'Conjunction':
    case 'Disjunction':
      return [parts[0], parts[2]].flatMap(truth);
    case 'IfExpression':
      return [parts[1]].flatMap(truth);
    case 'QuantifiedExpression':
      return [parts.at(-1)].flatMap(truth);
    case 'FilterExpression':
      return filterGuards(parts[2], text, pair);
    case 'FunctionInvocation':
      return argumentGuards(node, text, pair);
    case 'List':
      return parts.slice(1, -1).flatMap(something);
    default:
      return [];
  }
}

function comparisonGuards(parts: readonly SyntaxNode[], text: string, pair: number): readonly Guard[] {
  const [left, operator, right, third, end] = parts;
  if (!left || !operator || !right) return [];
  const fits = (part: SyntaxNode, by: 'equality' | 'order' | 'holding'): Guard => ({
    ...placeOf(part),
    asks: { that: 'fits', by, pair, opens: part === left },
  });
  // The library looks at the limits first, and at the value only when it knows both.
  if (operator.name === 'between')
    return [left, right, end].flatMap((part) =>
      part
        ? [{ ...placeOf(part), asks: { that: 'fits', by: 'order', pair, opens: part === right } } as const]
        : [],
    );
  if (operator.name === 'in') {
    const held = [right, third].filter((part) => part !== undefined).flatMap(testsIn);
    return [fits(left, 'holding'), ...held.flatMap((part) => testGuards(part, text, pair))];
  }
  const isEquality = ['=', '!='].includes(text.slice(operator.from, operator.to));
  if (isEquality && (left.name === 'null' || right.name === 'null')) return [];
  return [left, right].map((part) => fits(part, isEquality ? 'equality' : 'order'));
}

function testsIn(node: SyntaxNode): readonly SyntaxNode[] {
  if (node.name === 'PositiveUnaryTests' || node.name === 'PositiveUnaryTest')
    return childrenOf(node).flatMap(testsIn);
  return ['(', ')', ','].includes(node.name) ? [] : [node];
}

function testGuards(test: SyntaxNode, text: string, pair: number): readonly Guard[] {
  if (test.name !== 'SimplePositiveUnaryTest')
    return [{ ...placeOf(test), asks: { that: 'fits', by: 'holding', pair, opens: false } }];
  const by = /^!?=/.test(text.slice(test.from, test.to)) ? 'equality' : 'order';
  return endsOf(test).map((end) => ({ ...placeOf(end), asks: { that: 'fits', by, pair, opens: false } }));
}

/** Both ends of `[1..3]`, and what stands behind `<`. */
function endsOf(test: SyntaxNode): readonly SyntaxNode[] {
  const interval = test.getChild('Interval');
  if (interval) return childrenOf(interval).filter(({ name }) => !['[', ']', '(', ')', '..'].includes(name));
  return childrenOf(test).slice(1);
}

function filterGuards(content: SyntaxNode | undefined, text: string, pair: number): readonly Guard[] {
  if (!content) return [];
  if (content.name === 'SimplePositiveUnaryTest') {
    const leftOut = content.getChild('Interval') ? 'item in' : 'item';
    const place = { from: content.from, to: content.from, at: content.from };
    return [
      { ...place, leftOut, asks: { that: 'fits', by: 'order', pair, opens: true } },
      ...testGuards(content, text, pair),
    ];
  }
  return tests.has(withoutBrackets(content).name)
    ? []
    : [{ ...placeOf(content), asks: { that: 'place or yes or no' } }];
}

function argumentGuards(node: SyntaxNode, text: string, pair: number): readonly Guard[] {
  const called = node.firstChild ? text.slice(node.firstChild.from, node.firstChild.to) : '';
  const list = node.getChild('PositionalParameters') ?? node.getChild('NamedParameters');
  const given = (list ? childrenOf(list) : []).flatMap((part) =>
    part.name === 'NamedParameter' && part.lastChild ? [part.lastChild] : [part],
  );
  if (called === 'is defined') return [];
  if (called === 'not') return given.flatMap(truth);
  const scale = called === 'decimal' ? given.at(-1) : undefined;
  if (scale) return [{ ...placeOf(scale), asks: { that: 'whole number' } }];
  if (called !== 'list contains') return given.flatMap(something);
  return given
    .filter(({ name }) => name !== ',')
    .map((part, place) => ({
      ...placeOf(part),
      asks: { that: 'fits', by: 'held', pair, opens: place === 0 },
    }));
}

function truth(node: SyntaxNode | undefined): readonly Guard[] {
  if (!node || ['null', 'BooleanLiteral'].includes(node.name)) return [];
  return [{ ...placeOf(node), asks: { that: 'yes or no' } }];
}

function something(node: SyntaxNode): readonly Guard[] {
  if (constants.has(node.name) || [',', '(', ')'].includes(node.name)) return [];
  return [{ ...placeOf(node), asks: { that: 'something' } }];
}

function withoutBrackets(node: SyntaxNode): SyntaxNode {
  const inner = node.name === 'ParenthesizedExpression' ? childrenOf(node)[1] : undefined;
  return inner ? withoutBrackets(inner) : node;
}

function placeOf({ from, to }: SyntaxNode): Pick<Guard, 'from' | 'to' | 'at'> {
  return { from, to, at: from };
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
