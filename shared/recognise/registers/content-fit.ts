import type { ColumnProfile } from './profile-column.ts';
import type { ModelField } from './register-model.ts';

/** What a column's cells say of the field its header names. */
export type ContentFit = 'supports' | 'neutral' | 'vetoes';

const enoughToVeto = 3;

/** Whether the cells can be values of the field: three or more that can't be, veto the header. */
export function contentFit(field: ModelField, column: ColumnProfile | undefined): ContentFit {
  if (!column || column.filled === 0) return 'neutral';
  switch (field.kind) {
    case 'date':
      return byShare(column.realDates + column.serials + column.textDates, column);
    case 'amount':
    case 'number':
      return byShare(column.numbers + column.textAmounts, column);
    case 'identifier':
      return field.id === 'iban' ? byShare(column.ibanLike, column) : identifierFit(column);
    case 'text':
      return textFit(field, column);
  }
}

function byShare(matching: number, column: ColumnProfile): ContentFit {
  const share = matching / column.filled;
  if (share >= 0.6) return 'supports';
  return share < 0.2 && column.filled >= enoughToVeto ? 'vetoes' : 'neutral';
}

function identifierFit(column: ColumnProfile): ContentFit {
  const cannotBe = Math.max(column.realDates, column.decimals, column.words) / column.filled;
  if (cannotBe > 0.6 && column.filled >= enoughToVeto) return 'vetoes';
  return column.withDigit / column.filled >= 0.8 && cannotBe < 0.2 ? 'supports' : 'neutral';
}

function textFit(field: ModelField, column: ColumnProfile): ContentFit {
  const isName = field.id.endsWith('Name');
  const cannotBe = column.realDates + column.decimals + (isName ? bareNumbers(column) : 0);
  if (cannotBe / column.filled > 0.6 && column.filled >= enoughToVeto) return 'vetoes';
  return isName && column.words / column.filled > 0.4 ? 'supports' : 'neutral';
}

function bareNumbers(column: ColumnProfile): number {
  return Math.max(0, column.numbers + column.textAmounts - column.decimals);
}
