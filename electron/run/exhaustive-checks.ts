import { checks } from '#rules/checks-index.ts';

/** Ids of the checks that judge every subject of a workspace, so that their silence about one means that it is gone. */
export const exhaustiveChecks: ReadonlySet<string> = new Set(
  checks.filter(({ scope }) => scope === 'workspace').map(({ id }) => id),
);
