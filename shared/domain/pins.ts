import type { DocumentType } from './document-type.ts';
import type { RegisterPins } from './register-pins.ts';

/** What a person said a document is, for every file whose path has this pattern (`pathPattern`). */
export interface DocumentPin {
  readonly filePattern: string;
  readonly documentType: DocumentType;
}

/** Everything that persons decided about the files of a workspace. */
export interface Pins {
  readonly registers: readonly RegisterPins[];
  readonly documents: readonly DocumentPin[];
  /** Name of the company whose workspace this is, null for none; left out: nothing was said. */
  readonly ownCompany?: string | null;
}
