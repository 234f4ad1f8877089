import { valueUnreadable } from '#rules/checks/value-unreadable.ts';
import { aDocument, aDossier, amount, cell, closed, puzzlingCell } from '../../support/a-dossier.ts';
import { testCheck } from '../../support/test-check.ts';

const locked = aDocument('invoice', { status: 'encrypted' });
const subject = 'totalGross';

testCheck(valueUnreadable, {
  satisfied: [
    { when: 'it was read', subject, dossier: aDossier({ fields: { totalGross: [cell(amount('1.00'))] } }) },
  ],
  violated: 'impossible',
  undecided: [
    {
      when: 'it can be read in two ways',
      subject,
      dossier: aDossier({ fields: { totalGross: [puzzlingCell('1.234')] } }),
      says: 'Het gegeven “totaal inclusief btw” staat als “1.234” in het overzicht. Dat is niet te gebruiken: bedrag is op twee manieren te lezen.',
      finds: { class: 'unchecked', severity: 'warning' },
    },
  ],
  notApplicable: [
    { when: 'nobody states it', subject, dossier: aDossier() },
    {
      when: 'the file as a whole could not be read',
      subject,
      dossier: aDossier({ documents: [locked], fields: { totalGross: [closed(locked)] } }),
    },
  ],
});
