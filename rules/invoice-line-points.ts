import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { PointId } from './invoice-points.ts';
import { type InvoiceSaid, maySimpler } from './invoice-said.ts';
import { lineNumber, lineText } from './line-values.ts';

/** A point that stands on the lines, and whether every line has it. */
export interface LinePoint {
  readonly id: PointId;
  readonly label: Bilingual;
  readonly isThere: boolean;
}

/** Kind, quantity and rate stand on the lines; only an e-invoice tells for certain that they do not. A simpler invoice says what, and no more. */
export function linePoints(
  dossier: Dossier,
  said: InvoiceSaid,
  asked: readonly PointId[] | null,
): readonly LinePoint[] {
  const lines = dossier.lines.find(
    ({ origin }) => origin.kind === 'document' && origin.document === said.document.id,
  )?.lines;
  if (!said.isData || lines === undefined) return [];
  const isDescribed = lines.every((line) => lineText(line, 'description') !== '');
  const isCounted = lines.every((line) => lineNumber(line, 'quantity') !== null);
  const isSmall = maySimpler(said);
  const points: readonly LinePoint[] = [
    {
      id: 'F07',
      label: isSmall
        ? { nl: 'de omschrijving van een regel', en: 'the description of a line' }
        : {
            nl: 'de omschrijving of het aantal van een regel',
            en: 'the description or the quantity of a line',
          },
      isThere: isDescribed && (isCounted || isSmall),
    },
    {
      id: 'F10',
      label: { nl: 'het btw-tarief van een regel', en: 'the VAT rate of a line' },
      isThere: isSmall || lines.every((line) => lineNumber(line, 'vatRate') !== null),
    },
  ];
  return points.filter(({ id }) => asked === null || asked.includes(id));
}
