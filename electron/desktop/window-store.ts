import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { KeyValueStore } from '#electron/host/stored-preferences.ts';

/** A person has few arrangements of screens: at the desk, at home, on the road. */
const arrangementsKept = 8;

const savedSchema = z.array(z.object({ screens: z.string(), place: z.unknown() }));

/** What was saved for these screens, else what was saved last; undefined when nothing was. */
export function savedWindow(store: KeyValueStore, screens: readonly Rectangle[]): unknown {
  const all = readAll(store);
  const own = all.find((one) => one.screens === arrangement(screens));
  return own?.place ?? store.get('window');
}

/** Keeps the place for these screens, and as the last one. */
export function saveWindow(store: KeyValueStore, screens: readonly Rectangle[], place: unknown): void {
  const key = arrangement(screens);
  const others = readAll(store).filter((one) => one.screens !== key);
  store.set('window', place);
  store.set('windows', [{ screens: key, place }, ...others].slice(0, arrangementsKept));
}

function readAll(store: KeyValueStore): z.infer<typeof savedSchema> {
  return savedSchema.catch([]).parse(store.get('windows'));
}

function arrangement(screens: readonly Rectangle[]): string {
  return screens
    .map(({ x, y, width, height }) => `${width}x${height}@${x},${y}`)
    .sort()
    .join(' ');
}
