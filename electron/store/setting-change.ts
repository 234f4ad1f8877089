import type { DocumentPin } from '#shared/domain/pins.ts';
import type { RegisterPins } from '#shared/domain/register-pins.ts';

/** A change of how the workspace is read or judged; `null` before or after: nothing was said. */
export type SettingChange =
  | {
      readonly kind: 'sheet';
      readonly before: RegisterPins | null;
      readonly after: RegisterPins | null;
    }
  | {
      readonly kind: 'document';
      readonly before: DocumentPin | null;
      readonly after: DocumentPin | null;
    }
  | {
      /** A file with an own dossier type: its whole text. */
      readonly kind: 'type-file';
      readonly file: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      /** Name of the company whose workspace this is, as JSON: null in it says none. */
      readonly kind: 'own-company';
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      /** Weights of the formula that orders the list, as JSON. */
      readonly kind: 'weights';
      readonly before: string | null;
      readonly after: string | null;
    };

/** Where the weights stand in the settings of a workspace. */
export const weightsKey = 'priority.weights';

/** Where the own company stands in the settings of a workspace. */
export const ownCompanyKey = 'own-company';

/** What a change is about: the pattern of the file names, or the name of the file. */
export function subjectOfChange(change: Exclude<SettingChange, { kind: 'weights' | 'own-company' }>): string {
  if (change.kind === 'type-file') return change.file;
  return (change.after ?? change.before)?.filePattern ?? '';
}
