import { documentWithoutRow } from '#rules/checks/document-without-row.ts';
import { aDossier, number } from '../../support/a-dossier.ts';
import { aSourceDocument, aWorkspace, linked } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const orphan = aDossier({ key: '2026-0099', row: null });
const confirmation = aSourceDocument({
  name: 'OB 2026-0099.pdf',
  type: 'order-confirmation',
  fields: { orderNumber: number('2026-0099') },
});

testCheck(documentWithoutRow, {
  satisfied: [{ when: 'the dossier has a row', workspace: aWorkspace({ dossiers: [aDossier()] }) }],
  violated: [
    {
      when: 'only documents speak of the dossier',
      workspace: aWorkspace({
        dossiers: [orphan],
        documents: [confirmation],
        links: [linked(confirmation, orphan)],
      }),
      says: 'OB 2026-0099.pdf noemt ordernummer 2026-0099, maar dat nummer staat niet in het overzicht.',
      finds: { class: 'unexpected', subject: 'row' },
    },
    {
      when: 'a loose document states an unknown number',
      workspace: aWorkspace({ documents: [confirmation] }),
      subject: 'order:20260099',
    },
  ],
  undecided: 'impossible',
  notApplicable: [
    {
      when: 'the loose document states a number that a dossier has',
      workspace: aWorkspace({ dossiers: [orphan], documents: [confirmation] }),
    },
    {
      when: 'the type has no register',
      workspace: aWorkspace({ dossiers: [orphan], documents: [confirmation], registers: [] }),
    },
  ],
});
