import { combine, type LabelList, phrases } from './label-list.ts';

const number = 'numero, numero de, n, no, no de, n de, num, num de';

/** The usual labels of Spanish papers: foreign suppliers send them too. */
export const spanishLabels: readonly LabelList[] = [
  {
    target: 'invoiceNumber',
    strong: [...combine(number, 'factura, la factura, abono'), ...combine('factura', 'numero, n, no, num')],
    medium: phrases('factura, abono, factura rectificativa'),
    weak: [],
  },
  {
    target: 'invoiceDate',
    strong: phrases(
      'fecha de factura, fecha factura, fecha de la factura, fecha de expedicion, fecha de emision, fecha emision',
    ),
    weak: [],
  },
  { target: 'documentDate', strong: [], medium: phrases('fecha'), weak: [] },
  {
    target: 'dueDate',
    strong: phrases(
      'vencimiento, fecha de vencimiento, fecha vencimiento, fecha limite de pago, fecha de cargo',
    ),
    weak: [],
  },
  { target: 'deliveryDate', strong: phrases('fecha de entrega, fecha entrega'), weak: [] },
  {
    target: 'orderNumber',
    strong: [...combine(number, 'pedido, su pedido'), ...phrases('su pedido, pedido n, pedido no')],
    medium: phrases('pedido'),
    weak: phrases('su referencia, su ref'),
  },
  {
    target: 'customerNumber',
    strong: [...combine(number, 'cliente'), ...phrases('codigo cliente, codigo de cliente, cod cliente')],
    weak: [],
  },
  { target: 'deliveryNoteNumber', strong: combine(number, 'albaran'), medium: phrases('albaran'), weak: [] },
  { target: 'contractNumber', strong: combine(number, 'contrato'), weak: [] },
  {
    target: 'totalNet',
    strong: phrases(
      'base imponible, total base imponible, importe neto, total neto, subtotal sin iva, total sin iva, importe sin iva',
    ),
    weak: phrases('base, importe bruto'),
  },
  {
    target: 'totalVat',
    strong: phrases(
      'iva, i v a, total iva, importe iva, cuota iva, cuota de iva, total impuestos, igic, iva repercutido',
    ),
    weak: phrases('impuestos, cuota'),
  },
  {
    target: 'totalGross',
    strong: phrases(
      'total factura, importe total, total con iva, total iva incluido, total factura iva incluido, importe total factura',
    ),
    weak: [],
  },
  { target: 'amountDue', strong: phrases('total a pagar, importe a pagar, a pagar'), weak: [] },
  { target: 'seller', strong: phrases('proveedor, emisor, vendedor'), weak: [] },
  {
    target: 'buyer',
    strong: phrases(
      'cliente, datos del cliente, facturar a, comprador, destinatario, direccion de facturacion',
    ),
    weak: [],
  },
  { target: 'otherParty', strong: phrases('direccion de entrega, direccion de envio, enviar a'), weak: [] },
  { target: 'vatId', strong: phrases('cif, nif, c i f, n i f, cif nif, nif iva, cif no, nif no'), weak: [] },
  {
    target: 'other',
    strong: phrases(
      'forma de pago, telefono, descripcion, concepto, cantidad, precio, importe, unidades, descuento, irpf, retencion',
    ),
    weak: [],
  },
];
