import type { FilePath } from '#shared/domain/evidence.ts';
import type { ContentHash, Problem, ReadStatus } from '#shared/domain/file-reading.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';

/** What became of one discovered file, without its words or cells: those stay in the read cache. */
export interface FileOutcome {
  readonly file: FilePath;
  /** Path below the workspace folder with `/`. */
  readonly shownPath: string;
  readonly hash: ContentHash | null;
  readonly status: ReadStatus;
  readonly pages: number | null;
  readonly problem: Problem | null;
  /** null for spreadsheets and for files without content. */
  readonly recognised: RecognisedContent | null;
  /** It could not be opened now; this is what it held the last time. */
  readonly stale: boolean;
}
