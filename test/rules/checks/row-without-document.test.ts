import { rowWithoutDocument } from '#rules/checks/row-without-document.ts';
import { aDocument, aDossier, puzzlingStage } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(
  rowWithoutDocument,
  {
    satisfied: [{ when: 'any document is there', dossier: aDossier({ documents: [aDocument(null)] }) }],
    violated: [
      {
        when: 'no document is there',
        dossier: aDossier(),
        says: 'Bij 2026-0042 is geen enkel stuk gevonden.',
        finds: { subject: 'documents' },
      },
      {
        when: 'the only document is suggested',
        dossier: aDossier({ documents: [aDocument('invoice', { link: 'suggested', name: 'scan0001.pdf' })] }),
        says: 'Bij 2026-0042 is geen stuk gevonden dat er zeker bij hoort. scan0001.pdf hoort er misschien bij.',
      },
    ],
    undecided: [{ when: 'the stage is not known', dossier: aDossier({ stage: puzzlingStage }) }],
    notApplicable: [
      { when: 'its stage was not reached', dossier: aDossier({ stage: 'received' }) },
      { when: 'there is no row', dossier: aDossier({ row: null }) },
    ],
  },
  { from: 'confirmed' },
);
