import type { DocumentType } from '../../domain/document-type.ts';
import { foldKey } from '../values/fold-text.ts';

/** Titles per document type in Dutch, English, German and French; a longer title wins from a shorter one. */
const titles: Readonly<Partial<Record<DocumentType, string>>> = {
  invoice:
    'factuur, faktuur, verkoopfactuur, verzamelfactuur, deelfactuur, eindfactuur, voorschotfactuur, termijnfactuur, nota, rekening, eindrekening, uw factuur, uw rekening, your invoice, ihre rechnung, votre facture, kostennota, declaratie, invoice, tax invoice, sales invoice, commercial invoice, final invoice, vat invoice, rechnung, warenrechnung, kostenrechnung, schlussrechnung, abschlagsrechnung, teilrechnung, beitragsrechnung, sammelrechnung, faktura, facture, facture de vente, facture d acompte, honorarnote, proforma factuur, pro forma invoice, pro forma factuur, proforma invoice, self billing invoice, self billed invoice, selfbilling factuur, kassabon, kassenbon, bewirtungsbeleg, bewirtungsrechnung, ticket de caisse, till receipt, sales receipt, simplified invoice, vereenvoudigde factuur, jaarnota, premienota, jaarafrekening, eindafrekening, service invoice, freight invoice, monthly invoice, periodic invoice, note d honoraires, note de frais, facture proforma, facture pro forma, proformarechnung, pro forma rechnung, honorarrechnung, rechnungskopie, kopie factuur, factuur kopie, copy invoice, invoice copy, duplicata facture, factura, factura simplificada, factura proforma',
  'credit-note':
    'creditnota, credit nota, creditfactuur, credit factuur, creditnote, credit note, credit memo, credit invoice, gutschrift, rechnungskorrektur, stornorechnung, korrekturrechnung, avoir, facture d avoir, note de credit, correctiefactuur, wertgutschrift, factura rectificativa, nota de credito, abono',
  order:
    'order, bestelling, bestelbon, bestelorder, inkooporder, inkoop order, aankooporder, opdracht, opdrachtbon, purchase order, sales order, work order, bestellung, auftrag, commande, bon de commande, bestelformulier, order form, verkooporder, werkorder, aankoopbon',
  'order-confirmation':
    'orderbevestiging, order bevestiging, opdrachtbevestiging, bevestiging van uw bestelling, bevestiging van uw order, order confirmation, order acknowledgement, order acknowledgment, sales order confirmation, confirmation of order, auftragsbestatigung, bestellbestatigung, confirmation de commande, accuse de reception de commande, bestelbevestiging',
  'delivery-note':
    'pakbon, paklijst, leverbon, leveringsbon, verzendbon, packing slip, packing list, delivery note, delivery slip, despatch advice, despatch note, dispatch note, lieferschein, packliste, bon de livraison, bordereau de livraison, albaran, albaran de entrega',
  'proof-of-delivery':
    'afleverbon, afleverbewijs, bewijs van aflevering, ontvangstbewijs, proof of delivery, pod, ablieferbeleg, ablieferungsnachweis, liefernachweis, preuve de livraison, afleverbevestiging',
  'consignment-note':
    'vrachtbrief, cmr, cmr vrachtbrief, consignment note, waybill, air waybill, bill of lading, frachtbrief, lettre de voiture, avc vrachtbrief, international consignment note, internationale vrachtbrief',
  'return-note':
    'retourbon, retourformulier, retour formulier, retourmelding, rma, rma formulier, return note, return form, return slip, return authorization, return merchandise authorization, rucksendeschein, retourenschein, bon de retour',
  complaint:
    'klacht, klachtformulier, klachtenformulier, reclamatie, complaint, complaint form, reklamation, beschwerde, reclamation, klachtmelding',
  contract:
    'contract, overeenkomst, raamovereenkomst, koopovereenkomst, huurovereenkomst, leveringsovereenkomst, arbeidsovereenkomst, samenwerkingsovereenkomst, dienstverleningsovereenkomst, verwerkersovereenkomst, onderhoudscontract, servicecontract, addendum, agreement, service agreement, service level agreement, non disclosure agreement, supply agreement, purchase agreement, sales agreement, employment contract, lease agreement, master service agreement, framework agreement, vertrag, rahmenvertrag, kaufvertrag, mietvertrag, arbeitsvertrag, dienstleistungsvertrag, contrat, accord cadre',
  reminder:
    'herinnering, betalingsherinnering, aanmaning, eerste herinnering, tweede herinnering, laatste herinnering, eerste aanmaning, tweede aanmaning, laatste aanmaning, ingebrekestelling, sommatie, payment reminder, reminder, first reminder, second reminder, third reminder, final reminder, friendly reminder, second notice, overdue account, overdue notice, erinnerung, letzte erinnerung, deuxieme rappel, premier rappel, dernier rappel, deuxieme relance, past due notice, final notice, dunning letter, mahnung, zahlungserinnerung, erste mahnung, letzte mahnung, rappel, relance, mise en demeure, rappel de paiement',
  statement:
    'rekeningoverzicht, openstaande posten, saldo overzicht, rekeningafschrift, bankafschrift, saldobevestiging, statement, account statement, statement of account, bank statement, billing statement, monthly statement, kontoauszug, offene posten, saldenbestatigung, releve de compte, releve, releve bancaire, openstaande facturen, debiteurenoverzicht, saldo opgave, saldo opgaaf, openstaande postenlijst, kontoubersicht, extrait de compte, customer statement',
  quote:
    'offerte, prijsopgave, prijsaanbieding, aanbieding, quotation, quote, price quote, proposal, estimate, angebot, kostenvoranschlag, devis, offre de prix, presupuesto',
  'payment-advice':
    'betaalbewijs, betaalspecificatie, betalingsspecificatie, betaaladvies, remittance advice, payment advice, payment confirmation, receipt, payment receipt, zahlungsavis, zahlungsbeleg, avis de paiement, kwitantie, betalingsbewijs',
  'registry-extract':
    'uittreksel handelsregister, uittreksel uit het handelsregister, handelsregisteruittreksel, uittreksel kvk, kvk uittreksel, uittreksel kamer van koophandel, trade register extract, business register extract, extract from the trade register, handelsregisterauszug, extrait kbis',
  'wage-tax-form':
    'opgaaf gegevens voor de loonheffingen, model opgaaf gegevens, opgaaf loonheffingen, loonheffingsverklaring, loonbelastingverklaring, wage tax form',
  'job-sheet': 'werkbon, servicebon, montagebon, job sheet, arbeitsbericht, montagebericht, bon de travail',
  timesheet:
    'urenstaat, urenbriefje, mandagenstaat, timesheet, time sheet, stundenzettel, stundennachweis, feuille de temps',
  'id-document':
    'paspoort, identiteitskaart, rijbewijs, verblijfsvergunning, passport, identity card, driving licence, personalausweis, reisepass, fuhrerschein, passeport, carte d identite, permis de conduire',
};

/** Title key (folded letters) to its document type. */
export const titleIndex: ReadonlyMap<string, DocumentType> = new Map(
  Object.entries(titles).flatMap(([type, list]) =>
    list.split(',').map((title) => [foldKey(title), type as DocumentType] as const),
  ),
);
