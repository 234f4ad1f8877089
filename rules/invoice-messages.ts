import type { MessageTemplate } from './message.ts';

/** What is told about an invoice that does not state what it has to. */
export const invoiceMessages = {
  missing: {
    what: {
      nl: 'In de e-factuur {file} ontbreekt {point}.',
      en: 'In the e-invoice {file}, {point} is missing.',
    },
    todo: { nl: 'Vraag om een verbeterde factuur.', en: 'Ask for a corrected invoice.' },
  },
  'not-found': {
    what: {
      nl: 'Op de factuur {file} niet gevonden: {points}.',
      en: 'Not found on the invoice {file}: {points}.',
    },
    todo: {
      nl: 'Kijk of het erop staat. Zo niet, vraag dan om een verbeterde factuur.',
      en: 'See whether it is there. If not, ask for a corrected invoice.',
    },
  },
  'po-box': {
    what: {
      nl: 'Op de factuur {file} is {point} alleen een postbus: {found}. Er moet ook een straat met huisnummer, postcode en plaats staan.',
      en: 'On the invoice {file}, {point} is a PO box only: {found}. A street with house number, postcode and town has to be there as well.',
    },
    todo: {
      nl: 'Vraag om een factuur met het volledige adres.',
      en: 'Ask for an invoice with the full address.',
    },
  },
  incomplete: {
    what: {
      nl: 'Op de factuur {file} is {point} niet volledig: {found}. Wat ontbreekt: {lacking}.',
      en: 'On the invoice {file}, {point} is not complete: {found}. What is missing: {lacking}.',
    },
    todo: {
      nl: 'Vraag om een factuur met het volledige adres.',
      en: 'Ask for an invoice with the full address.',
    },
  },
  'no-supply-date': {
    what: {
      nl: 'In de e-factuur {file} staat geen datum of periode van levering. Die mag alleen ontbreken als op de factuurdatum is geleverd.',
      en: 'The e-invoice {file} states no date or period of supply. It may only be left out where the supply was on the invoice date.',
    },
    todo: {
      nl: 'Kijk wanneer is geleverd. Was dat een andere dag, vraag dan om een verbeterde factuur.',
      en: 'See when the supply was. If on another day, ask for a corrected invoice.',
    },
  },
  'supplied-on': {
    what: {
      nl: 'Op de factuur {file} is geen leverdatum gevonden, en er is geleverd op {date}. Dat is een andere dag dan de factuurdatum, en dan moet de leverdatum erop staan.',
      en: 'No date of supply was found on the invoice {file}, and the supply was on {date}. That is another day than the invoice date, and then the date of supply has to be there.',
    },
    todo: {
      nl: 'Kijk of de leverdatum erop staat. Zo niet, vraag dan om een verbeterde factuur.',
      en: 'See whether the date of supply is there. If not, ask for a corrected invoice.',
    },
  },
  'no-vat': {
    what: {
      nl: 'Op de factuur {file} is de btw nul, en {point} is niet gevonden. Bij “btw verlegd” en bij levering naar een ander EU-land moet dat erop staan.',
      en: 'On the invoice {file} there is no VAT, and {point} was not found. With reverse charge and supplies to another EU country it has to be there.',
    },
    todo: {
      nl: 'Kijk waarom er geen btw is. Is het geen vrijstelling, vraag dan om een verbeterde factuur.',
      en: 'See why there is no VAT. If it is no exemption, ask for a corrected invoice.',
    },
  },
  'no-reason': {
    what: {
      nl: 'Op de factuur {file} is de btw nul, en niet gevonden is waarom: “btw verlegd”, een vrijstelling, uitvoer, levering naar een ander EU-land of een bijzondere regeling.',
      en: 'On the invoice {file} there is no VAT, and no reason was found: reverse charge, an exemption, export, supply to another EU country or a special scheme.',
    },
    todo: {
      nl: 'Kijk of de reden erop staat. Zo niet, vraag dan om een verbeterde factuur.',
      en: 'See whether the reason is there. If not, ask for a corrected invoice.',
    },
  },
  'bare-reason': {
    what: {
      nl: 'In de e-factuur {file} staat alleen de code {code} ({reason}). De reden in woorden of als code moet er ook in staan.',
      en: 'The e-invoice {file} states the code {code} ({reason}) only. The reason in words or as a code has to be there as well.',
    },
    todo: { nl: 'Vraag om een verbeterde factuur.', en: 'Ask for a corrected invoice.' },
  },
  'needed-for': {
    what: {
      nl: 'Op de factuur {file} staat als reden dat er geen btw is: {reason}. Dan moet {point} erop staan, en dat is niet gevonden.',
      en: 'The invoice {file} states as the reason for no VAT: {reason}. Then {point} has to be there, and it was not found.',
    },
    todo: {
      nl: 'Kijk of het erop staat. Zo niet, vraag dan om een verbeterde factuur.',
      en: 'See whether it is there. If not, ask for a corrected invoice.',
    },
  },
  'hardly-read': {
    what: {
      nl: 'Van de factuur {file} is bijna niets gelezen. Of erop staat wat moet, is niet gecontroleerd.',
      en: 'Hardly anything was read of the invoice {file}. Whether it states what it has to was not checked.',
    },
    todo: { nl: 'Kijk de factuur zelf na.', en: 'Check the invoice yourself.' },
  },
} as const satisfies Readonly<Record<string, MessageTemplate>>;
