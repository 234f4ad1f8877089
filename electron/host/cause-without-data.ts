import { basename } from 'node:path';

/**
 * What may be kept of an error: its kind, its code and the places in the program it came through. Its message may hold a
 * path, and so the name of a customer; the folders of the program may hold the name of the person.
 */
export function causeWithoutData(cause: unknown): string {
  if (!(cause instanceof Error)) return cause === null || cause === undefined ? '' : typeof cause;
  const code = 'code' in cause && /^[A-Z][A-Z0-9_]{1,60}$/.test(String(cause.code)) ? ` ${cause.code}` : '';
  // The message may have several lines; only what looks like a frame and stands below it is one.
  const frames = (cause.stack ?? '')
    .replace(cause.message, '')
    .matchAll(/^ {4}at (?:(\S+) )?.*?([^\s()]+:\d+:\d+)\)?$/gm);
  const places = [...frames].map(([, name, place = '']) => {
    const file = basename(place.replaceAll('\\', '/'));
    return name === undefined || name.includes('/') || name.includes('\\') ? file : `${name} ${file}`;
  });
  const kind = /^[A-Za-z]{1,60}$/.test(cause.name) ? cause.name : 'Error';
  return [kind + code, ...places.slice(0, 12)].join(' < ');
}
