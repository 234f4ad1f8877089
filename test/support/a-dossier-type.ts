import type { DocumentType } from '#shared/domain/document-type.ts';
import type { DossierType, FieldDefinition } from '#shared/domain/dossier-type.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { ValueKind } from '#shared/domain/field-value.ts';

/** A field as a dossier type defines it; without `types` only the register has it. */
function aField(
  id: string,
  kind: ValueKind,
  headers: readonly string[],
  inDocuments: { readonly field: FieldName; readonly types: readonly DocumentType[] } | null = null,
): FieldDefinition {
  return { id, name: id, label: { nl: id, en: id }, kind, headers, inDocuments };
}

/** A dossier type that is complete but for what the test says. */
function aDossierType(said: Partial<DossierType> = {}): DossierType {
  return {
    id: 'order',
    version: '1',
    title: { nl: 'Order', en: 'Order' },
    key: 'orderNumber',
    party: 'customerName',
    amount: 'totalGross',
    stages: [],
    fields: [],
    documents: [],
    checks: [],
    ...said,
  };
}

const orderPapers = ['order', 'order-confirmation', 'delivery-note', 'invoice', 'credit-note'] as const;
const invoices = ['invoice', 'credit-note'] as const;

/** Sales orders, keyed by order number. */
export const orderType: DossierType = aDossierType({
  stages: [
    stage('received', 'Ontvangen', ['ontvangen', 'nieuw', 'open']),
    stage('delivered', 'Geleverd', ['geleverd', 'delivered']),
    stage('invoiced', 'Gefactureerd', ['gefactureerd', 'invoiced']),
    stage('paid', 'Betaald', ['betaald', 'paid']),
  ],
  fields: [
    aField('orderNumber', 'identifier', ['ordernr', 'ordernummer', 'verkooporder', 'opdrachtnr', 'order'], {
      field: 'orderNumber',
      types: orderPapers,
    }),
    aField(
      'customerNumber',
      'identifier',
      ['debiteur', 'debiteurnr', 'klantnr', 'klantnummer', 'relatiecode'],
      {
        field: 'customerNumber',
        types: ['order', 'order-confirmation', 'invoice'],
      },
    ),
    aField('customerName', 'text', ['klant', 'klantnaam', 'naam', 'debiteurnaam'], {
      field: 'buyerName',
      types: ['order', 'order-confirmation', 'invoice'],
    }),
    aField('orderDate', 'date', ['orderdatum', 'datum order', 'order date']),
    aField('deliveryDate', 'date', ['leverdatum', 'afleverdatum', 'delivery date'], {
      field: 'deliveryDate',
      types: ['delivery-note'],
    }),
    aField('totalNet', 'amount', ['bedrag excl', 'excl btw', 'netto'], {
      field: 'totalNet',
      types: invoices,
    }),
    aField('totalVat', 'amount', ['btw', 'btw bedrag'], { field: 'totalVat', types: invoices }),
    aField('totalGross', 'amount', ['bedrag incl', 'totaalbedrag', 'bedrag', 'totaal'], {
      field: 'totalGross',
      types: invoices,
    }),
    aField('invoiceNumber', 'identifier', ['factuurnr', 'factuurnummer'], {
      field: 'invoiceNumber',
      types: invoices,
    }),
    aField('status', 'text', ['status', 'orderstatus']),
  ],
});

/** Purchase invoices, keyed by the supplier's invoice number. */
export const purchaseType: DossierType = aDossierType({
  id: 'inkoopfactuur',
  title: { nl: 'Inkoopfactuur', en: 'Purchase invoice' },
  key: 'invoiceNumber',
  party: 'supplierName',
  fields: [
    aField('invoiceNumber', 'identifier', ['factuurnr', 'factuurnummer', 'invoice no', 'uw ref'], {
      field: 'invoiceNumber',
      types: invoices,
    }),
    aField('supplierNumber', 'identifier', ['crediteur', 'crediteurnr', 'leveranciersnr', 'vendor no'], {
      field: 'supplierNumber',
      types: invoices,
    }),
    aField('supplierName', 'text', ['leverancier', 'crediteurnaam', 'naam', 'supplier', 'vendor name'], {
      field: 'sellerName',
      types: invoices,
    }),
    aField('invoiceDate', 'date', ['factuurdatum', 'datum', 'invoice date'], {
      field: 'invoiceDate',
      types: invoices,
    }),
    aField('dueDate', 'date', ['vervaldatum', 'due date'], { field: 'dueDate', types: invoices }),
    aField('totalNet', 'amount', ['bedrag excl', 'excl btw', 'net amount'], {
      field: 'totalNet',
      types: invoices,
    }),
    aField('totalVat', 'amount', ['btw', 'btw bedrag', 'vat'], { field: 'totalVat', types: invoices }),
    aField('totalGross', 'amount', ['bedrag incl', 'factuurbedrag', 'bedrag', 'total', 'amount'], {
      field: 'totalGross',
      types: invoices,
    }),
    aField('iban', 'identifier', ['iban', 'rekeningnummer'], { field: 'iban', types: invoices }),
    aField('orderNumber', 'identifier', ['ordernr', 'bestelnr', 'po'], {
      field: 'orderNumber',
      types: invoices,
    }),
    aField('status', 'text', ['status', 'betaalstatus']),
  ],
});

function stage(id: string, nl: string, words: readonly string[]) {
  return { id, title: { nl, en: id }, words };
}
