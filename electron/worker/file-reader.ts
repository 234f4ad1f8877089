import type { FileContent } from '#shared/domain/content.ts';
import type { Problem, ProblemCode, ReadStatus } from '#shared/domain/file-reading.ts';
import type { ReadLimits } from './protocol.ts';

/** One file in memory, with the name people gave it. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly limits: ReadLimits;
  /** To try on an encrypted file. */
  readonly passwords?: readonly string[];
  /** Given when pictures are to be read for words. */
  readonly ocr?: OcrWork;
}

/** Reading pictures takes seconds a page, so it has limits of its own. */
interface OcrWork {
  readonly pages: number;
  /** To be called before each page: the time limit then counts anew. */
  readonly pageStarts: PageStarts;
}

/** Told that the `page`th of so many pages that are read as pictures begins. */
export type PageStarts = (page: number, pages: number) => void;

/** How the reading of the bytes ended. */
export interface ReadOutcome {
  readonly status: ReadStatus;
  /** Pages or sheets; null when unknown. */
  readonly pages: number | null;
  readonly content: FileContent | null;
  readonly problem: Problem | null;
  /** Names of the files inside this one, each to be read by itself. */
  readonly holds?: readonly string[];
}

/** Reads one kind of file. Throws only on a bug or when memory runs out. */
export type FileReader = (input: ReadInput) => Promise<ReadOutcome>;

/** An outcome without content: the status, the code of the reason and a technical detail without personal data. */
export function refused(
  status: ReadStatus,
  code: ProblemCode,
  detail: string | null = null,
  pages: number | null = null,
): ReadOutcome {
  return { status, pages, content: null, problem: { code, detail } };
}

/** The file is broken in a way its reader can name. */
export function damaged(detail: string): ReadOutcome {
  return refused('corrupt', 'damaged', detail);
}
