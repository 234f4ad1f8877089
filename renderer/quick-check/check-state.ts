import type { QuickCheckResult } from '#shared/api/quick-check-views.ts';
import type { Failure } from '#shared/api/reply.ts';
import type { FileToKeep } from '../keep/keep-dialog.tsx';

/** One dropped file and how far its verdict is. */
export interface CheckedFile {
  readonly id: number;
  readonly name: string;
  readonly state:
    | { readonly kind: 'checking' }
    | { readonly kind: 'too-large' }
    | { readonly kind: 'failed'; readonly failure: Failure }
    | {
        readonly kind: 'done';
        readonly results: readonly QuickCheckResult[];
        /** As it was dropped, to keep it. */
        readonly file: FileToKeep;
      };
}

/** Everything dropped since the last *forget*, newest drop first. Lives in this window only. */
export interface CheckState {
  readonly files: readonly CheckedFile[];
  /** Files of the last drop that were not taken because there were too many. */
  readonly leftOut: number;
}

export type CheckEvent =
  | { readonly kind: 'added'; readonly files: readonly CheckedFile[]; readonly leftOut: number }
  | { readonly kind: 'answered'; readonly id: number; readonly state: CheckedFile['state'] }
  | { readonly kind: 'forgotten'; readonly id: number }
  | { readonly kind: 'all-forgotten' };

export const nothingChecked: CheckState = { files: [], leftOut: 0 };

/** The cards after an event. An answer for a forgotten file is dropped. */
export function checkAfter(state: CheckState, event: CheckEvent): CheckState {
  switch (event.kind) {
    case 'added':
      return { files: [...event.files, ...state.files], leftOut: event.leftOut };
    case 'answered':
      return {
        ...state,
        files: state.files.map((file) => (file.id === event.id ? { ...file, state: event.state } : file)),
      };
    case 'forgotten':
      return { ...state, files: state.files.filter((file) => file.id !== event.id) };
    case 'all-forgotten':
      return nothingChecked;
  }
}
