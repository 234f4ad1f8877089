import type { Brand } from './brand.ts';
import type { FileContent } from './content.ts';

/** SHA-256 of a file's bytes, as lower-case hex. */
export type ContentHash = Brand<string, 'ContentHash'>;

/** How the reading of a file ended. `unavailable`: it could not be opened now (locked, no permission, gone, being written). */
export const readStatuses = [
  'text',
  'ocr',
  'xml',
  'table',
  'no-text',
  'encrypted',
  'corrupt',
  'unsupported',
  'too-large',
  'timeout',
  'unavailable',
] as const;

export type ReadStatus = (typeof readStatuses)[number];

/** Statuses after which there is content to recognise. */
export function hasContent(status: ReadStatus): boolean {
  return status === 'text' || status === 'ocr' || status === 'xml' || status === 'table';
}

/** Why a file gave no content, or less than it holds. */
export type ProblemCode =
  | 'empty-file'
  | 'encrypted'
  | 'damaged'
  | 'not-what-its-name-says'
  | 'kind-not-supported'
  | 'no-text-on-pages'
  | 'no-text-in-file'
  | 'too-many-bytes'
  | 'too-many-pages'
  | 'too-many-rows'
  | 'out-of-memory'
  | 'took-too-long'
  | 'no-permission'
  | 'in-use'
  | 'still-being-written'
  | 'gone'
  | 'path-too-long'
  | 'link-loop'
  | 'reader-failed';

export interface Problem {
  readonly code: ProblemCode;
  /** A technical detail without personal data, for the log and for `--json`. */
  readonly detail: string | null;
}

/** What the worker answers for one file. */
export interface FileReading {
  readonly status: ReadStatus;
  /** Of the bytes that were read; null when the file could not be opened. */
  readonly hash: ContentHash | null;
  /** Number of pages or sheets; null when unknown. */
  readonly pages: number | null;
  readonly content: FileContent | null;
  readonly problem: Problem | null;
  readonly durationMs: number;
  /** What a mail or a zip holds, so that it can be found again without opening it. */
  readonly inside?: readonly HeldFile[];
}

/** A file inside a mail or a zip. */
export interface HeldFile {
  /** Path below the outermost file, with `/`. */
  readonly name: string;
  /** Content by which its own reading is remembered; null when it could not be taken out. */
  readonly hash: ContentHash | null;
  readonly status: ReadStatus;
  readonly problem: Problem | null;
}
