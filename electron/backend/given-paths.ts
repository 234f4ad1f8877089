import { resolve, sep } from 'node:path';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Session } from './session.ts';
import { fileInside, realFolder } from './workspace-files.ts';

/** Places outside the workspace that a person handed to the program: dropped on the window or given at its start. */
export interface GivenPaths {
  readonly give: (path: string) => void;
  /** Whether something dropped is only a path that nobody gave; the bytes of a file are always taken. */
  readonly refuses: (
    dropped: { readonly path: string } | { readonly name: string },
    session: Session | null,
  ) => boolean;
  /** The path as it really stands, when it was given, lies in a folder that was, or is of the open workspace; else null. */
  readonly taken: (path: string, session: Session | null) => FilePath | null;
}

/** More than a person drops in a day; the oldest go first. */
const mostKept = 10_000;

/** Nothing was given yet. What the page names is no proof that a person did. */
export function givenPaths(): GivenPaths {
  const given = new Set<string>();
  const taken = (path: string, session: Session | null): FilePath | null => {
    const real = realFolder(path);
    if (given.has(real)) return real;
    for (const place of given) if (real.startsWith(resolve(place) + sep)) return real;
    return session === null ? null : fileInside(session.workspace.folders, path);
  };
  return {
    give: (path) => {
      given.add(realFolder(path));
      for (const oldest of given) {
        if (given.size <= mostKept) break;
        given.delete(oldest);
      }
    },
    taken,
    refuses: (dropped, session) => 'path' in dropped && taken(dropped.path, session) === null,
  };
}
