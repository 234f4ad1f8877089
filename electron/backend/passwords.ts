import { dirname, sep } from 'node:path';
import type { Secrets } from './backend.ts';

/** The passwords a person gave, each for a file or for everything below a folder. */
export interface Passwords {
  /** Those to try on this file, the one of the nearest place first. */
  readonly forFile: (file: string) => readonly string[];
  /** Remembers a password until the program ends, or for good where `keep` is asked and the system can. True when kept. */
  readonly give: (place: string, password: string, keep: boolean) => boolean;
  /** Forgets those of these places and of everything below them, also where they were kept. */
  readonly forget: (places: readonly string[]) => void;
}

/** Keeps passwords in memory, and in the operating system's safe storage only where a person asked for that. */
export function passwordKeeper(secrets: Secrets | null): Passwords {
  const given = new Map<string, string>(Object.entries(secrets?.read() ?? {}));
  const kept = new Set(given.keys());
  const keepGiven = () => secrets?.write(Object.fromEntries([...given].filter(([one]) => kept.has(one))));
  return {
    forFile: (file) => {
      const found: string[] = [];
      for (let place = file; ; place = dirname(place)) {
        const password = given.get(place);
        if (password !== undefined && !found.includes(password)) found.push(password);
        if (dirname(place) === place || !place.includes(sep)) return found;
      }
    },
    give: (place, password, keep) => {
      given.set(place, password);
      const mayKeep = keep && secrets !== null;
      if (mayKeep) kept.add(place);
      else kept.delete(place);
      keepGiven();
      return mayKeep;
    },
    forget: (places) => {
      for (const one of [...given.keys()]) {
        if (!places.some((place) => one === place || one.startsWith(place + sep))) continue;
        given.delete(one);
        kept.delete(one);
      }
      keepGiven();
    },
  };
}
