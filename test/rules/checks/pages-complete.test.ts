import { pagesComplete } from '#rules/checks/pages-complete.ts';
import { aDocument, aDossier } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const numbered = (first: number, last: number, of: number) => ({
  ...aDocument('invoice', { name: 'factuur.pdf' }),
  numbering: { first, last, of },
});
const begun = numbered(1, 1, 3);
const rest = {
  ...aDocument('invoice', { name: 'rest.pdf' }),
  continues: { document: begun.id, file: 'factuur.pdf', pages: { first: 2, last: 3, of: 3 } },
};

testCheck(pagesComplete, {
  satisfied: [
    { when: 'nothing says that there are more', dossier: aDossier({ documents: [aDocument('invoice')] }) },
    {
      when: 'the others are in another file',
      dossier: aDossier({ documents: [begun, rest] }),
      subject: begun.id,
    },
  ],
  violated: [
    {
      when: 'only the first is there',
      dossier: aDossier({ documents: [begun] }),
      says: 'Van factuur.pdf is er 1 van de 3 bladzijden.',
    },
    {
      when: 'the first two are there',
      dossier: aDossier({ documents: [numbered(1, 2, 3)] }),
      says: 'Van factuur.pdf zijn er 2 van de 3 bladzijden.',
    },
    {
      when: 'the first is not there',
      dossier: aDossier({ documents: [numbered(2, 3, 3)] }),
      says: 'factuur.pdf begint met bladzijde 2 van 3. De bladzijden daarvoor zijn er niet.',
    },
  ],
  undecided: [
    {
      when: 'the document can’t be read',
      dossier: aDossier({ documents: [aDocument('invoice', { status: 'no-text' })] }),
    },
  ],
  notApplicable: 'impossible',
});
