import type { KeptContent } from '#electron/store/kept-content.ts';
import type { PageView } from '#shared/api/evidence-views.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FileReading } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';

/** Limits for one file; crossing one costs that file, never the run. */
export interface ReadLimits {
  readonly bytes: number;
  readonly pages: number;
  readonly rows: number;
  readonly milliseconds: number;
  /** Heap of a worker thread. */
  readonly megabytes: number;
  /** Reading pictures for words; left out when that is switched off. */
  readonly ocr?: OcrLimits;
}

export interface OcrLimits {
  /** Pages of one file that are read as pictures. */
  readonly pages: number;
  /** For each of those pages; takes the place of `milliseconds`. */
  readonly milliseconds: number;
}

export const defaultOcrLimits: OcrLimits = { pages: 25, milliseconds: 45_000 };

export const defaultLimits: ReadLimits = {
  bytes: 200 * 1024 * 1024,
  pages: 500,
  rows: 1_048_576,
  milliseconds: 10_000,
  megabytes: 512,
};

/** A file by its path, or by bytes that were dropped under a name; or a file inside that one. */
export type FileSource = (
  | { readonly kind: 'path'; readonly path: FilePath }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
) & {
  /** Path of the file inside a mail or a zip, with `/`: `bundel.zip/factuur.pdf`. The whole file when not given. */
  readonly inside?: string;
};

export type WorkerRequest =
  | {
      readonly kind: 'read';
      readonly source: FileSource;
      readonly limits: ReadLimits;
      /** To try on an encrypted file. */
      readonly passwords?: readonly string[];
      /** The content is only to be kept: it comes as `kept`, and `reading` has none. */
      readonly keep?: boolean;
    }
  | {
      readonly kind: 'render-page';
      readonly source: FileSource;
      readonly page: number;
      readonly scale: number;
      readonly limits: ReadLimits;
      readonly passwords?: readonly string[];
    };

interface Read {
  readonly reading: FileReading;
  /** null for spreadsheets and for files without content. */
  readonly recognised: RecognisedContent | null;
  /** The content, where it was asked for like that and there is any. */
  readonly kept?: KeptContent;
}

/** A file read and, where it is a document and not a spreadsheet, recognised in the same go. */
export interface ReadAnswer extends Read {
  readonly kind: 'read';
  /** What was read of the files inside this one, those inside them included; only for a mail or a zip that holds files. */
  readonly inside?: readonly InsideAnswer[];
}

/** A file inside a mail or a zip. */
export interface InsideAnswer extends Read {
  /** Path below the outermost file, with `/`. */
  readonly name: string;
}

/** The answer of a thread: one file, with the names of what is inside it. */
export interface ThreadReadAnswer extends Omit<ReadAnswer, 'inside'> {
  readonly holds: readonly string[];
}

export type WorkerAnswer = ThreadReadAnswer | { readonly kind: 'page'; readonly page: PageView | null };

/** The pool as the rest of the program sees it. */
export interface Reader {
  /** Never rejects: a crash, hang or bomb comes back as a reading with that status. */
  readonly read: (source: FileSource) => Promise<ReadAnswer>;
  /**
   * The same with every content as the store keeps it, made by the thread that read it, so that nobody else has to. What was
   * recognised has no path yet.
   */
  readonly readToKeep: (source: FileSource) => Promise<ReadAnswer>;
  /** null when the page can't be drawn. */
  readonly renderPage: (source: FileSource, page: number, scale: number) => Promise<PageView | null>;
  /** Whether words on pictures are read now; false when not given. */
  readonly readsPictures?: () => boolean;
  /** Whether there is a password to try on this file; never when not given. */
  readonly hasPassword?: (file: FilePath) => boolean;
  readonly close: () => Promise<void>;
}

/** Raise when what readers or recognition give for the same bytes changes; older cache entries are then read again. */
export const readerVersion = 30;
