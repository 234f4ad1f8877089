/** What can go wrong in a request that the page must be able to tell a person. */
const failureCodes = [
  'invalid-input',
  'unknown-method',
  'no-workspace',
  'folder-unreadable',
  'no-such-folder',
  'workspace-in-use',
  'made-by-newer-version',
  'state-unreachable',
  'not-in-workspace',
  'not-found',
  'run-in-progress',
  'cancelled',
  'could-not-write',
  'not-available-here',
  'already-solved',
  'not-releasable',
  'no-reason',
  'date-in-past',
  'not-waiting',
  'not-a-task',
  'no-dossier',
  'dossier-not-ready',
  'changed-since',
  'internal',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** A path or a name to show; never a stack trace. */
  readonly detail: string | null;
}

/** The answer to every request, in every host. A bug is logged where it happened and arrives here as `internal`. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** A reply that carries a value. */
export function success<T>(value: T): Reply<T> {
  return { ok: true, value };
}

/** A reply that says what could not be done. */
export function failure(code: FailureCode, detail: string | null = null): Reply<never> {
  return { ok: false, failure: { code, detail } };
}
