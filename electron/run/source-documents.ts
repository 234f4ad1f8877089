import { fingerprint } from '#shared/domain/fingerprint.ts';
import { pathPattern } from '#shared/domain/name-pattern.ts';
import type { DocumentPin } from '#shared/domain/pins.ts';
import type { DocumentId, RecognisedContent, SourceDocument } from '#shared/domain/recognised.ts';
import type { FileOutcome } from './file-outcome.ts';

const nothingRecognised: RecognisedContent = { type: null, fields: {}, lines: [], references: [] };

/**
 * The outcomes as documents with an identity that survives a rename: the content hash, with an ordinal (by path) where
 * the same content lies in several files, and the path only where the file could not be opened.
 */
export function toSourceDocuments(
  outcomes: readonly FileOutcome[],
  pins: readonly DocumentPin[] = [],
): readonly SourceDocument[] {
  const seen = new Map<string, number>();
  const byPath = [...outcomes].sort((a, b) => (a.shownPath < b.shownPath ? -1 : 1));
  return byPath.map((outcome) => {
    const base = outcome.hash?.slice(0, 16) ?? `path-${fingerprint(outcome.shownPath)}`;
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    return {
      id: (ordinal === 1 ? base : `${base}-${ordinal}`) as DocumentId,
      file: outcome.file,
      shownPath: outcome.shownPath,
      hash: outcome.hash,
      status: outcome.status,
      pages: outcome.pages,
      problem: outcome.problem,
      recognised: asPinned(outcome, pins),
    };
  });
}

/** What a person said a document is goes before what was recognised; a dropped file has no folder and goes by its name. */
function asPinned({ recognised, shownPath }: FileOutcome, pins: readonly DocumentPin[]): RecognisedContent {
  const content = recognised ?? nothingRecognised;
  if (pins.length === 0) return content;
  const pattern = pathPattern(shownPath);
  const pin =
    pins.find(({ filePattern }) => filePattern === pattern) ??
    pins.find(({ filePattern }) => !pattern.includes('/') && filePattern.endsWith(`/${pattern}`));
  return pin ? { ...content, type: { type: pin.documentType, confidence: 1, because: '' } } : content;
}
