import { addressedToUs } from './checks/addressed-to-us.ts';
import { allowedValues } from './checks/allowed-values.ts';
import { amountPlausible } from './checks/amount-plausible.ts';
import { bicValid } from './checks/bic-valid.ts';
import { billedAsAgreed } from './checks/billed-as-agreed.ts';
import { bsnValid } from './checks/bsn-valid.ts';
import { changed } from './checks/changed.ts';
import { citizenNumberVisible } from './checks/citizen-number-visible.ts';
import { creditLimit } from './checks/credit-limit.ts';
import { creditNoteRefers } from './checks/credit-note-refers.ts';
import { creditorReferenceValid } from './checks/creditor-reference-valid.ts';
import { dateOrder } from './checks/date-order.ts';
import { datePlausible } from './checks/date-plausible.ts';
import { datesAlongNumbers } from './checks/dates-along-numbers.ts';
import { deadline } from './checks/deadline.ts';
import { deliveredGoodsInvoiced } from './checks/delivered-goods-invoiced.ts';
import { documentExpired } from './checks/document-expired.ts';
import { documentInTwoDossiers } from './checks/document-in-two-dossiers.ts';
import { documentRequired } from './checks/document-required.ts';
import { documentWithoutRow } from './checks/document-without-row.ts';
import { duplicateDocument } from './checks/duplicate-document.ts';
import { duplicateKey } from './checks/duplicate-key.ts';
import { duplicateValues } from './checks/duplicate-values.ts';
import { emailValid } from './checks/email-valid.ts';
import { eoriValid } from './checks/eori-valid.ts';
import { expression } from './checks/expression.ts';
import { fieldConditional } from './checks/field-conditional.ts';
import { fieldRequired } from './checks/field-required.ts';
import { fileUnreadable } from './checks/file-unreadable.ts';
import { gtinValid } from './checks/gtin-valid.ts';
import { ibanChanged } from './checks/iban-changed.ts';
import { ibanKnown } from './checks/iban-known.ts';
import { ibanValid } from './checks/iban-valid.ts';
import { invoiceRequirements } from './checks/invoice-requirements.ts';
import { kvkValid } from './checks/kvk-valid.ts';
import { linesAddUp } from './checks/lines-add-up.ts';
import { linesAgree } from './checks/lines-agree.ts';
import { masterAgrees } from './checks/master-agrees.ts';
import { numberGap } from './checks/number-gap.ts';
import { pagesComplete } from './checks/pages-complete.ts';
import { pattern } from './checks/pattern.ts';
import { paymentReferenceValid } from './checks/payment-reference-valid.ts';
import { phoneValid } from './checks/phone-valid.ts';
import { postcodeValid } from './checks/postcode-valid.ts';
import { priceInList } from './checks/price-in-list.ts';
import { referredDossier } from './checks/referred-dossier.ts';
import { regressed } from './checks/regressed.ts';
import { rowVanished } from './checks/row-vanished.ts';
import { rowWithoutDocument } from './checks/row-without-document.ts';
import { rowWithoutKey } from './checks/row-without-key.ts';
import { rsinValid } from './checks/rsin-valid.ts';
import { sameParty } from './checks/same-party.ts';
import { signature } from './checks/signature.ts';
import { similarInvoice } from './checks/similar-invoice.ts';
import { splitUnderLimit } from './checks/split-under-limit.ts';
import { stageUnreadable } from './checks/stage-unreadable.ts';
import { stale } from './checks/stale.ts';
import { sumAddsUp } from './checks/sum-adds-up.ts';
import { unknownParty } from './checks/unknown-party.ts';
import { valueUnreadable } from './checks/value-unreadable.ts';
import { valuesAgree } from './checks/values-agree.ts';
import { vatIdValid } from './checks/vat-id-valid.ts';
import { vatRate } from './checks/vat-rate.ts';
import { xmlEqualsPage } from './checks/xml-equals-page.ts';
import type { Check } from './define-check.ts';

/** Every check of the product, in order of id. */
export const checks: readonly Check[] = [
  addressedToUs,
  allowedValues,
  amountPlausible,
  bicValid,
  billedAsAgreed,
  bsnValid,
  changed,
  citizenNumberVisible,
  creditLimit,
  creditNoteRefers,
  creditorReferenceValid,
  dateOrder,
  datePlausible,
  datesAlongNumbers,
  deadline,
  deliveredGoodsInvoiced,
  documentExpired,
  documentInTwoDossiers,
  documentRequired,
  documentWithoutRow,
  duplicateDocument,
  duplicateKey,
  duplicateValues,
  emailValid,
  eoriValid,
  expression,
  fieldConditional,
  fieldRequired,
  fileUnreadable,
  gtinValid,
  ibanChanged,
  ibanKnown,
  ibanValid,
  invoiceRequirements,
  kvkValid,
  linesAddUp,
  linesAgree,
  masterAgrees,
  numberGap,
  pagesComplete,
  pattern,
  paymentReferenceValid,
  phoneValid,
  postcodeValid,
  priceInList,
  referredDossier,
  regressed,
  rowVanished,
  rowWithoutDocument,
  rowWithoutKey,
  rsinValid,
  sameParty,
  signature,
  similarInvoice,
  splitUnderLimit,
  stageUnreadable,
  stale,
  sumAddsUp,
  unknownParty,
  valueUnreadable,
  valuesAgree,
  vatIdValid,
  vatRate,
  xmlEqualsPage,
];

const byId = new Map(checks.map((check) => [check.id, check]));

/** The check with this id; null when the catalogue has none. */
export function checkById(id: string): Check | null {
  return byId.get(id) ?? null;
}
