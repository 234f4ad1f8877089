import { sameParty } from '#rules/checks/same-party.ts';
import { aDocument, aDossier, cell, number, puzzlingCell, stated } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const invoice = aDocument('invoice');
const named = (register: string, document: string) =>
  aDossier({
    documents: [invoice],
    fields: { customerName: [cell(number(register)), stated(invoice, number(document))] },
  });

const contract = aDocument('contract');
const agreed = (register: string, ours: string, theirs: string) =>
  aDossier({
    documents: [contract],
    fields: {
      customerName: [cell(number(register)), stated(contract, number(ours))],
      carrier: [stated(contract, number(theirs))],
    },
  });
const eitherSide = { field: 'customerName', or: 'carrier' };
const byAddress = { field: 'customerName', as: 'address' };

testCheck(
  sameParty,
  {
    satisfied: [
      { when: 'only the legal form differs', dossier: named('Voorbeeld B.V.', 'VOORBEELD BV') },
      { when: 'an ampersand stands for a word', dossier: named('Jansen & Zn', 'Jansen en Zn') },
      {
        when: 'the address is written otherwise',
        dossier: named('Kerkstr. 12A, 1234AB NERGENS', 'Kerkstraat 12 a, 1234 AB Nergens'),
        options: byAddress,
      },
      {
        when: 'it is the other side of the contract',
        dossier: agreed('Voorbeeld Groep', 'Ons Bedrijf B.V.', 'Voorbeeld Holding B.V.'),
        options: eitherSide,
      },
      { when: 'they share a telling word', dossier: named('Voorbeeld Handel', 'Voorbeeld Groothandel B.V.') },
    ],
    violated: [
      {
        when: 'a contract names two other parties',
        dossier: agreed('Voorbeeld B.V.', 'Ons Bedrijf B.V.', 'Testbedrijf N.V.'),
        options: eitherSide,
        says: 'Klantnaam is Voorbeeld B.V. in het overzicht, maar Ons Bedrijf B.V. en Testbedrijf N.V. op het contract.',
      },
      {
        when: 'the names have nothing in common',
        dossier: named('Voorbeeld B.V.', 'Testbedrijf B.V.'),
        says: 'Klantnaam is Voorbeeld B.V. in het overzicht, maar Testbedrijf B.V. op de factuur.',
      },
      {
        when: 'the house numbers differ',
        dossier: named('Kerkstraat 12, 1234 AB Nergens', 'Kerkstraat 21, 1234 AB Nergens'),
        options: byAddress,
        says: 'Klantnaam is Kerkstraat 12, 1234 AB Nergens in het overzicht, maar Kerkstraat 21, 1234 AB Nergens op de factuur.',
      },
    ],
    undecided: [
      {
        when: 'the cell holds an error',
        dossier: aDossier({
          documents: [invoice],
          fields: {
            customerName: [puzzlingCell('#N/B', 'error-cell'), stated(invoice, number('Voorbeeld'))],
          },
        }),
      },
    ],
    notApplicable: [
      {
        when: 'only one source names a party',
        dossier: aDossier({ fields: { customerName: [cell(number('Voorbeeld'))] } }),
      },
    ],
  },
  { field: 'customerName' },
);
