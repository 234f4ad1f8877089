import type { FieldView } from '#shared/api/views.ts';
import type { Dossier, DossierField, FieldSource } from '#shared/domain/dossier.ts';

/** Every place where a field was seen or looked for, with the file as people know it. */
export function fieldSourceViews(
  { sources }: DossierField,
  { documents }: Dossier,
  shownPath: (file: string) => string,
): FieldView['sources'] {
  return sources.map((source) => ({
    origin: source.origin.kind === 'register' ? 'register' : source.origin.documentType,
    shownPath: pathOf(source),
    how: source.how,
    reading: source.reading,
  }));

  function pathOf({ origin, reading }: FieldSource): string {
    if (origin.kind === 'document') {
      return documents.find(({ id }) => id === origin.document)?.shownPath ?? '';
    }
    const at = reading.state === 'absent' ? reading.searched[0] : reading.at;
    return at ? shownPath(at.file) : '';
  }
}
