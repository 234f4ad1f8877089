import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { FindingEvidence } from '#shared/domain/finding.ts';
import { numberValue } from './line-values.ts';
import {
  goneGoods,
  goneSubject,
  goodsBefore,
  goodsEvidence,
  goodsNumber,
  type LinePart,
  lineField,
  lineParts,
  registerGoods,
} from './register-lines.ts';

/** What became of one value of a line since the run before. */
export type LineChange = { readonly subject: string; readonly article: string } & (
  | { readonly state: 'same' }
  | { readonly state: 'gone' }
  | {
      readonly state: 'changed';
      readonly label: Bilingual;
      readonly expected: FieldValue;
      readonly found: FieldValue;
      readonly evidence: readonly FindingEvidence[];
    }
);

const labels: Readonly<Record<LinePart, Bilingual>> = {
  quantity: { nl: 'het aantal', en: 'the quantity' },
  unitPrice: { nl: 'de prijs', en: 'the price' },
};

/** The lines of the register beside those of the run before; what was not known then is not told. */
export function changedLines(
  dossier: Dossier,
  before: (field: string) => FieldValue | null,
): readonly LineChange[] {
  const here = registerGoods(dossier).flatMap((goods) =>
    lineParts.flatMap((part): readonly LineChange[] => {
      const subject = lineField(goods.key, part);
      const [was, is] = [before(subject), goodsNumber(goods, part)];
      if (was?.kind !== 'number' || is === null) return [];
      const base = { subject, article: goods.label };
      if (Math.abs(was.number - is) < 0.000_05) return [{ ...base, state: 'same' }];
      return [
        {
          ...base,
          state: 'changed',
          label: labels[part],
          expected: was,
          found: numberValue(is),
          evidence: goodsEvidence(goods, part),
        },
      ];
    }),
  );
  const gone = goneGoods(dossier, before(goodsBefore)).map(
    ({ key, label }): LineChange => ({ subject: goneSubject(key), article: label, state: 'gone' }),
  );
  return [...here, ...gone];
}
