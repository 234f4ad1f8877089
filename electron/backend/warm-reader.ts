import type { Reader } from '#electron/worker/protocol.ts';

/**
 * Reads and draws a page of our own, so that the threads run, the PDF reader is loaded and the first file of a person does not wait
 * for that. Made once: asked again, the same answer. Never rejects, and says nothing of the page.
 */
export function warmReader({ read, renderPage }: Pick<Reader, 'read' | 'renderPage'>): () => Promise<void> {
  let warm: Promise<void> | null = null;
  return () => {
    warm ??= Promise.all([read(ownPage()), renderPage(ownPage(), 1, 1)]).then(() => undefined);
    return warm;
  };
}

/** Lines as an invoice has them: what recognises those is compiled too. */
const lines = [
  'FACTUUR',
  'Factuurnummer: 2026-0001',
  'Factuurdatum: 16-03-2026',
  'Totaal exclusief btw: 100,00',
  'Btw 21%: 21,00',
  'Totaal: 121,00',
];

function ownPage() {
  const content = lines
    .map((line, index) => `BT /F1 10 Tf 50 ${780 - index * 16} Td (${line}) Tj ET`)
    .join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const file = `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`;
  return { kind: 'bytes', name: 'warm.pdf', bytes: new TextEncoder().encode(file) } as const;
}
