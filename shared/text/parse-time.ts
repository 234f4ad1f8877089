/** A time taken off the end of some words, and the words without it; null: no time is there. */
export interface TakenTime {
  readonly time: string | 'no-such-time' | null;
  readonly rest: string;
}

const hours: readonly (readonly string[])[] = [
  ['twaalf', 'twelve'],
  ['een', 'één', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['elf', 'eleven'],
];
const hourName = `(\\d{1,2}|${hours.flat().join('|')})`;
const before = '(?:om |rond |vóór |voor |at |before |by |tegen )?';
const clock = new RegExp(`${before}(\\d{1,2})(?:[:.](\\d{2}))\\s?(?:u|uur|h|hrs)?$`, 'u');
const wholeHour = new RegExp(`${before}(\\d{1,2})\\s?(?:u|uur|h|hrs|o'clock)(\\d{2})?$`, 'u');
const spokenHour = /(?:om|at) (\d{1,2})$/u;
const halfDay = new RegExp(`${before}(\\d{1,2})(?:[:.](\\d{2}))?\\s?(am|pm)$`, 'u');
const halfHour = new RegExp(`${before}half ${hourName}(?: uur)?$`, 'u');
const quarter = new RegExp(`${before}kwart (voor|over) ${hourName}(?: uur)?$`, 'u');
const namedTime = /(?:^| )(vanmiddag|vanavond|ochtend|middag|avond|noon)$/u;

/**
 * Takes the time off the end of words in lower case: "morgen 14u" gives 14:00 and "morgen". "half 3" is half past two in the
 * afternoon, as nobody at an office calls at night: such an hour lies between 7:00 and 18:59.
 */
export function takeTime(words: string): TakenTime {
  return (
    taken(words, halfDay, ([hour, minute, half]) =>
      onHalfDay(Number(hour), Number(minute ?? 0), half === 'pm'),
    ) ??
    taken(words, clock, readClock) ??
    taken(words, wholeHour, readClock) ??
    taken(words, spokenHour, readClock) ??
    taken(words, halfHour, ([hour]) => atOffice(hourOf(hour) - 1, 30)) ??
    taken(words, quarter, ([side, hour]) =>
      side === 'voor' ? atOffice(hourOf(hour) - 1, 45) : atOffice(hourOf(hour), 15),
    ) ??
    atNamedTime(words) ?? { time: null, rest: words }
  );
}

function taken(
  words: string,
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[]) => string | null,
): TakenTime | null {
  const match = pattern.exec(words);
  if (match === null || (match.index > 0 && words[match.index - 1] !== ' ')) return null;
  const time = read(match.slice(1));
  return { time: time ?? 'no-such-time', rest: words.slice(0, match.index).trim() };
}

const namedTimes: Readonly<Record<string, string>> = {
  ochtend: '09:00',
  middag: '13:00',
  vanmiddag: '13:00',
  avond: '18:00',
  vanavond: '18:00',
  noon: '12:00',
};

function atNamedTime(words: string): TakenTime | null {
  const name = namedTime.exec(words)?.[1];
  const time = name === undefined ? undefined : namedTimes[name];
  if (name === undefined || time === undefined) return null;
  return { time, rest: words.slice(0, -name.length).trim() };
}

function hourOf(name: string | undefined): number {
  const text = name ?? '';
  return /^\d/.test(text) ? Number(text) : hours.findIndex((names) => names.includes(text));
}

/** One figure from 1 to 6 is an hour of the afternoon; "03:00" is at night. */
function readClock([hour = '', minute = '0']: readonly (string | undefined)[]): string | null {
  return /^[1-6]$/.test(hour)
    ? timeOf(Number(hour) + 12, Number(minute))
    : timeOf(Number(hour), Number(minute));
}

function timeOf(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function onHalfDay(hour: number, minute: number, isAfternoon: boolean): string | null {
  if (hour < 1 || hour > 12) return null;
  return timeOf((hour % 12) + (isAfternoon ? 12 : 0), minute);
}

/** An hour as people say it, 0-12, on the side of the day at which an office is open. */
function atOffice(hour: number, minute: number): string | null {
  if (hour < -1 || hour > 23) return null;
  const spoken = (hour + 12) % 12;
  if (hour > 12) return timeOf(hour, minute);
  return timeOf(spoken < 7 ? spoken + 12 : spoken, minute);
}
