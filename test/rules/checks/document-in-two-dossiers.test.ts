import { documentInTwoDossiers } from '#rules/checks/document-in-two-dossiers.ts';
import { aDossier } from '../../support/a-dossier.ts';
import { aSourceDocument, aWorkspace, linked } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const [one, other] = [aDossier({ key: 'A1' }), aDossier({ key: 'A2' })];
const invoice = aSourceDocument({ name: 'factuur.pdf' });
const note = aSourceDocument({ name: 'pakbon.pdf', type: 'delivery-note' });

testCheck(documentInTwoDossiers, {
  satisfied: [
    {
      when: 'it belongs to one',
      workspace: aWorkspace({ dossiers: [one, other], documents: [invoice], links: [linked(invoice, one)] }),
    },
    {
      when: 'the second is only suggested',
      workspace: aWorkspace({
        dossiers: [one, other],
        documents: [invoice],
        links: [linked(invoice, one), linked(invoice, other, 'suggested')],
      }),
    },
  ],
  violated: [
    {
      when: 'it surely belongs to two',
      workspace: aWorkspace({
        dossiers: [one, other],
        documents: [invoice],
        links: [linked(invoice, one), linked(invoice, other)],
      }),
      says: 'factuur.pdf telt mee in 2 dossiers: A1 en A2.',
    },
  ],
  undecided: 'impossible',
  notApplicable: [
    { when: 'it belongs to none', workspace: aWorkspace({ dossiers: [one], documents: [invoice] }) },
  ],
});

testCheck(documentInTwoDossiers, {
  satisfied: 'impossible',
  violated: [
    {
      when: 'it is of a kind that is named',
      workspace: aWorkspace({
        dossiers: [one, other],
        documents: [note],
        links: [linked(note, one), linked(note, other)],
      }),
      options: { types: ['delivery-note'] },
    },
  ],
  undecided: 'impossible',
  notApplicable: 'impossible',
});
