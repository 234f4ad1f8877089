import { isDeepStrictEqual } from 'node:util';
import { fingerprint } from '#shared/domain/fingerprint.ts';
import { pathPattern } from '#shared/domain/name-pattern.ts';
import type { DocumentPin } from '#shared/domain/pins.ts';
import type {
  DocumentId,
  DocumentPart,
  RecognisedContent,
  SourceDocument,
} from '#shared/domain/recognised.ts';
import type { FileOutcome } from './file-outcome.ts';
import { partHash } from './part-hash.ts';

const nothingRecognised: RecognisedContent = { type: null, fields: {}, lines: [], references: [] };

/** The same documents, each the very object of before where nothing about it changed. */
export function asBefore(
  documents: readonly SourceDocument[],
  before: readonly SourceDocument[],
): readonly SourceDocument[] {
  const known = new Map(before.map((document) => [document.id, document]));
  return documents.map((document) => {
    const other = known.get(document.id);
    return other && isSame(document, other) ? other : document;
  });
}

function isSame(one: SourceDocument, other: SourceDocument): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof SourceDocument)[]);
  return (
    [...names].every((name) => one[name] === other[name] || name === 'continues') &&
    isDeepStrictEqual(one.continues, other.continues)
  );
}

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
  return byPath.flatMap((outcome) => {
    const base = outcome.hash?.slice(0, 16) ?? `path-${fingerprint(outcome.shownPath)}`;
    const ordinal = (seen.get(base) ?? 0) + 1;
    seen.set(base, ordinal);
    const whole: SourceDocument = {
      id: (ordinal === 1 ? base : `${base}-${ordinal}`) as DocumentId,
      file: outcome.file,
      shownPath: outcome.shownPath,
      hash: outcome.hash,
      status: outcome.status,
      pages: outcome.pages,
      problem: outcome.problem,
      recognised: asPinned(outcome, pins),
    };
    const parts = outcome.recognised?.parts ?? [];
    return parts.length === 0 ? [whole] : parts.map((part) => partOf(whole, part));
  });
}

/** One document of a file that holds several: with an identity and a content of its own. */
function partOf(whole: SourceDocument, { pages, recognised }: DocumentPart): SourceDocument {
  const range = pages.first === pages.last ? `${pages.first}` : `${pages.first}-${pages.last}`;
  return {
    ...whole,
    id: `${whole.id}-p${range}` as DocumentId,
    shownPath: `${whole.shownPath} (p. ${range})`,
    hash: whole.hash && partHash(whole.hash, pages),
    pages: pages.last - pages.first + 1,
    recognised,
    part: pages,
  };
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
