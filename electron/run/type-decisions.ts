import type { DocumentTypeGuess } from '#shared/domain/document-type.ts';
import type { Decision, SourceDocument } from '#shared/domain/recognised.ts';

/** A type that is surer than this needs no look. */
const sure = 0.85;
/** More than a person looks through; the set-up shows every document. */
const most = 500;

/** What doubtful documents were taken for and what decided it, so that a person can disagree; and what a person said a document is. */
export function typeDecisions(documents: readonly SourceDocument[]): readonly Decision[] {
  return documents
    .filter(({ recognised: { type } }) => type !== null && (type.confidence < sure || isPinned(type)))
    .slice(0, most)
    .map(({ file, shownPath, recognised: { type } }) => ({
      file,
      shownPath,
      sheet: null,
      subject: 'document-type',
      about: '',
      chosen: type?.type ?? '',
      by: type && isPinned(type) ? 'pinned' : 'title',
      because: type?.because ?? '',
    }));
}

function isPinned({ confidence, because }: DocumentTypeGuess): boolean {
  return confidence === 1 && because === '';
}
