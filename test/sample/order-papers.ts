import { addDays } from '#shared/domain/local-date.ts';
import { company } from './company.ts';
import type { SalesOrder } from './orders.ts';
import {
  type LayoutName,
  type OrderRow,
  type OrderStage,
  orderStatuses,
  type Paper,
} from './sample-types.ts';
import { addWeekdays } from './working-days.ts';

/** Folder of an order: number and name of the customer. */
function folderOf(order: SalesOrder): string {
  return `Orders/${order.number} ${order.customer.name.replace(/ (B\.V\.|V\.O\.F\.)$/, '')}`;
}

/** The register row of an order as it ought to be. */
export function rowOf(order: SalesOrder): OrderRow {
  return {
    order: order.number,
    customerNumber: order.customer.number,
    customerName: order.customer.name,
    orderDate: order.ordered,
    deliveryDate: order.delivered,
    net: order.totals.net,
    vat: order.totals.vat,
    gross: order.totals.gross,
    status: orderStatuses[order.stage],
    invoice: hasReached(order, 'invoiced') ? order.invoice : null,
    reference: order.reference,
  };
}

/** Every document that has to be there in the stage of the order, all of them right. */
export function papersOf(order: SalesOrder): readonly Paper[] {
  const papers = [customerOrder(order)];
  if (hasReached(order, 'confirmed')) papers.push(confirmation(order));
  if (hasReached(order, 'shipped')) papers.push(deliveryNote(order));
  if (hasReached(order, 'delivered')) papers.push(proofOfDelivery(order));
  if (hasReached(order, 'invoiced')) papers.push(salesInvoice(order));
  return papers;
}

function hasReached(order: SalesOrder, stage: OrderStage): boolean {
  const stages = Object.keys(orderStatuses);
  return stages.indexOf(order.stage) >= stages.indexOf(stage);
}

function customerOrder(order: SalesOrder): Paper {
  const english = order.customer.name.startsWith('Placeholder');
  const layout: LayoutName = english ? 'english' : 'order-form';
  const plain = order.reference.replace('/', '-');
  const names = [`bestelling ${plain}.pdf`, `${plain}.pdf`, `order klant ${plain}.pdf`];
  return {
    ...base(order, 'order', layout, variant(names, order)),
    seller: company,
    numbers: { invoice: null, order: null, reference: order.reference, deliveryNote: null, credited: null },
    dates: { document: order.ordered, order: null, delivery: order.delivered, due: null },
  };
}

function confirmation(order: SalesOrder): Paper {
  const names = [`orderbevestiging ${order.number}.pdf`, `OB_${order.number}.pdf`, `OB ${order.number}.pdf`];
  return {
    ...base(order, 'order-confirmation', 'letterhead', variant(names, order)),
    dates: { document: order.confirmed, order: order.ordered, delivery: order.delivered, due: null },
  };
}

function deliveryNote(order: SalesOrder): Paper {
  const names = [`pakbon ${order.deliveryNote}.pdf`, `Pakbon_${order.deliveryNote}.pdf`];
  return {
    ...base(order, 'delivery-note', 'landscape-note', variant(names, order)),
    dates: {
      document: addWeekdays(order.delivered, -1),
      order: order.ordered,
      delivery: order.delivered,
      due: null,
    },
  };
}

function proofOfDelivery(order: SalesOrder): Paper {
  const names = [`afleverbon ${order.deliveryNote} getekend.pdf`, `POD ${order.deliveryNote}.pdf`];
  return {
    ...base(order, 'proof-of-delivery', 'receipt-form', variant(names, order)),
    dates: { document: order.delivered, order: order.ordered, delivery: order.delivered, due: null },
  };
}

function salesInvoice(order: SalesOrder): Paper {
  const names = [`factuur ${order.invoice}.pdf`, `${order.invoice}.pdf`, `Factuur_${order.invoice}.pdf`];
  const paper = base(order, 'invoice', 'header-table', variant(names, order));
  return {
    ...paper,
    numbers: { ...paper.numbers, invoice: order.invoice },
    dates: {
      document: order.invoiced,
      order: order.ordered,
      delivery: order.delivered,
      due: addDays(order.invoiced, 30),
    },
  };
}

function base(order: SalesOrder, kind: Paper['kind'], layout: LayoutName, name: string): Paper {
  return {
    file: `${folderOf(order)}/${name}`,
    kind,
    layout,
    seller: company,
    buyer: order.customer,
    numbers: {
      invoice: null,
      order: order.number,
      reference: order.reference,
      deliveryNote: kind === 'order-confirmation' ? null : order.deliveryNote,
      credited: null,
    },
    dates: { document: order.ordered, order: null, delivery: null, due: null },
    lines: order.lines,
    totals: order.totals,
    finish: 'plain',
    embedded: 'nothing',
  };
}

function variant(names: readonly string[], order: SalesOrder): string {
  const name = names[Number(order.number.slice(-2)) % names.length];
  if (name === undefined) throw new RangeError('No file name to choose from');
  return name;
}
