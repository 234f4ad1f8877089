import { FeelDate, FeelDateTime, FeelDuration, FeelFunction, FeelRange, FeelTime } from 'feelin';

const ordered: ReadonlySet<string> = new Set([
  'number',
  'text',
  'date',
  'time',
  'date and time',
  'months',
  'days',
]);

/** Whether `<` and `>` mean anything between two values; the library says no to `"a" < 1`, which makes `not("a" < 1)` true. */
export function canBeOrdered(one: unknown, other: unknown): boolean {
  const kind = kindOf(one);
  return kind === kindOf(other) && ordered.has(kind);
}

/** Whether `=` between two values can be yes or no. */
export function canBeEqual(one: unknown, other: unknown): boolean {
  const kind = kindOf(one);
  return kind !== 'nothing' && kind !== 'function' && kind === kindOf(other);
}

/** Whether a value can stand in what follows `in`: a list of its kind, a range over its kind, or one value of its kind. */
export function canHold(holder: unknown, value: unknown): boolean {
  if (value === null || holder === null) return false;
  if (holder instanceof FeelRange) {
    const ends = [holder.start, holder.end].filter((end) => end !== null && end !== undefined);
    return ends.every((end) => canBeOrdered(end, value));
  }
  if (typeof holder === 'function' || holder instanceof FeelFunction) return true;
  if (!Array.isArray(holder)) return canBeEqual(holder, value);
  return (
    holder.every((member) => member instanceof FeelRange || canBeEqual(member, value)) || Array.isArray(value)
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  if (value instanceof FeelDate) return 'date';
  if (value instanceof FeelTime) return 'time';
  if (value instanceof FeelDateTime) return 'date and time';
  if (value instanceof FeelDuration) return value.yearsMonths ? 'months' : 'days';
  if (value instanceof FeelRange) return 'range';
  return value instanceof FeelFunction ? 'function' : typeof value;
}
