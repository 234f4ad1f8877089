import { FeelDate } from 'feelin';

type Values = Readonly<Record<string, unknown>>;

/** What an expression asks for: of each name the whole value, or only these members of it. */
export type AskedNames = ReadonlyMap<string, ReadonlySet<string> | 'whole'>;

/** One place where a name stands in an expression, with the member behind its dot; null: the value is asked for as it is. */
interface NamePlace {
  readonly name: string;
  readonly member: string | null;
}

/** Gathers what is asked at all places together. */
export function askedNames(places: readonly NamePlace[]): AskedNames {
  const asked = new Map<string, Set<string> | 'whole'>();
  for (const { name, member } of places) {
    const known = asked.get(name);
    if (member === null || known === 'whole') asked.set(name, 'whole');
    else if (known === undefined) asked.set(name, new Set([member]));
    else known.add(member);
  }
  return asked;
}

/** Whether this member of a name is asked for. */
export function asks(asked: AskedNames, name: string, member: string): boolean {
  const members = asked.get(name);
  return members === 'whole' || members?.has(member) === true;
}

/** These values without what is not asked: the library goes through all of them before it begins. */
export function onlyAsked(values: Values, asked: AskedNames): Values {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const members = asked.get(name);
    if (members === undefined) return [];
    return [[name, members === 'whole' || !isRecord(value) ? value : membersOf(value, members)] as const];
  });
  return Object.fromEntries(kept);
}

const answersKept = 500;

/** Answers of a pure function of values, remembered while there are not too many: the same values give the same answer. */
export function rememberAnswers<Answer>(ask: (values: Values) => Answer): (values: Values) => Answer {
  const known = new Map<string, Answer>();
  return (values) => {
    const key = keyOf(values);
    if (key === null) return ask(values);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const answer = ask(values);
    if (known.size >= answersKept) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** The same text for the same value and no other; null for lists, which hardly ever come twice. */
function keyOf(value: unknown): string | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof FeelDate) return `date ${value.toString()}`;
  if (!isRecord(value)) return null;
  const parts: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const part = keyOf(member);
    if (part === null) return null;
    parts.push(`${JSON.stringify(name)}:${part}`);
  }
  return `{${parts.join()}}`;
}

function membersOf(record: Values, members: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(record).filter(([name]) => members.has(name)));
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
