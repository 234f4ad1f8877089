import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import type { RecognisedContent } from '#shared/domain/recognised.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { aPage } from './a-page.ts';

/** What is recognised on a page that is drawn as text, in the file `a.pdf`. */
export function recognise(drawing: string): RecognisedContent {
  return recogniseDocument(
    { kind: 'pages', pages: [aPage(drawing)], embedded: [] },
    'a.pdf',
    'a.pdf' as FilePath,
  );
}

/** The values that were read on it, by field. */
export function valuesOf(drawing: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recognise(drawing).fields).flatMap(([name, reading]) =>
      reading.state === 'read' ? [[name, canonicalText(reading.value)]] : [],
    ),
  );
}
