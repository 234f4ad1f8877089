import { changed } from './checks/changed.ts';
import { dateOrder } from './checks/date-order.ts';
import { datePlausible } from './checks/date-plausible.ts';
import { deadline } from './checks/deadline.ts';
import { documentRequired } from './checks/document-required.ts';
import { documentWithoutRow } from './checks/document-without-row.ts';
import { duplicateDocument } from './checks/duplicate-document.ts';
import { duplicateKey } from './checks/duplicate-key.ts';
import { fieldRequired } from './checks/field-required.ts';
import { fileUnreadable } from './checks/file-unreadable.ts';
import { ibanValid } from './checks/iban-valid.ts';
import { kvkValid } from './checks/kvk-valid.ts';
import { rowWithoutDocument } from './checks/row-without-document.ts';
import { rowWithoutKey } from './checks/row-without-key.ts';
import { stageUnreadable } from './checks/stage-unreadable.ts';
import { sumAddsUp } from './checks/sum-adds-up.ts';
import { valueUnreadable } from './checks/value-unreadable.ts';
import { valuesAgree } from './checks/values-agree.ts';
import { vatIdValid } from './checks/vat-id-valid.ts';
import type { Check } from './define-check.ts';

/** Every check of the product, in order of id. */
export const checks: readonly Check[] = [
  changed,
  dateOrder,
  datePlausible,
  deadline,
  documentRequired,
  documentWithoutRow,
  duplicateDocument,
  duplicateKey,
  fieldRequired,
  fileUnreadable,
  ibanValid,
  kvkValid,
  rowWithoutDocument,
  rowWithoutKey,
  stageUnreadable,
  sumAddsUp,
  valueUnreadable,
  valuesAgree,
  vatIdValid,
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check with this id; null when the catalogue has none. */
export function checkById(id: string): Check | null {
  return byId.get(id) ?? null;
}
