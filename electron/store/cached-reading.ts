import type { ContentHash, FileReading } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import type { KeptContent } from './kept-content.ts';

/** What is remembered of a read file, without its words. */
export interface CachedReading {
  readonly reading: Omit<FileReading, 'content' | 'hash'> & { readonly hash: ContentHash };
  /** null for spreadsheets and for files without content. */
  readonly recognised: RecognisedContent | null;
  /** There are words or cells to ask for. */
  readonly hasContent: boolean;
}

/** A file just read, to remember with its words. */
export interface NewReading extends Omit<CachedReading, 'hasContent'> {
  readonly content: KeptContent | null;
}
