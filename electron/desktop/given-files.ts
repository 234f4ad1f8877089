import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';

/** Files and folders among the words of a command line; what does not exist, and every switch, is left out. */
export function filesAmong(words: readonly string[], folder: string): readonly FilePath[] {
  return words
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(folder, word))
    .filter((path) => existsSync(path))
    .map((path) => path as FilePath);
}

/** Files given to the application wait here until the backend is there and the page listens. */
export interface GivenFiles {
  readonly give: (files: readonly FilePath[]) => void;
  readonly deliverTo: (deliver: (files: readonly FilePath[]) => void) => void;
  readonly pageListens: () => void;
}

/** Passes files on as they come; those that came too early together, as soon as they can go. */
export function givenFiles(): GivenFiles {
  let listens = false;
  let deliver: ((files: readonly FilePath[]) => void) | null = null;
  let waiting: readonly FilePath[] = [];
  const passOn = () => {
    if (!listens || deliver === null || waiting.length === 0) return;
    const files = waiting;
    waiting = [];
    deliver(files);
  };
  return {
    give: (files) => {
      waiting = [...waiting, ...files];
      passOn();
    },
    deliverTo: (target) => {
      deliver = target;
      passOn();
    },
    pageListens: () => {
      listens = true;
      passOn();
    },
  };
}
