import { fileUnreadable } from '#rules/checks/file-unreadable.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { aDocument, aDossier } from '../../support/a-dossier.ts';
import { aSourceDocument, aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

testCheck(fileUnreadable, {
  satisfied: [
    { when: 'the text was read', dossier: aDossier({ documents: [aDocument('invoice')] }) },
    {
      when: 'a loose file was read',
      workspace: aWorkspace({ documents: [aSourceDocument({ name: 'a.pdf' })] }),
    },
  ],
  violated: 'impossible',
  undecided: [
    {
      when: 'it is locked',
      dossier: aDossier({ documents: [aDocument(null, { status: 'encrypted', name: 'map/factuur.pdf' })] }),
      says: 'map/factuur.pdf kon niet worden gecontroleerd, omdat er een wachtwoord op zit.',
      finds: { class: 'unchecked', severity: 'warning' },
    },
    {
      when: 'its kind is not read: for information only',
      dossier: aDossier({ documents: [aDocument(null, { status: 'unsupported' })] }),
      finds: { severity: 'info' },
    },
    {
      when: 'a loose scan has no text',
      workspace: aWorkspace({
        documents: [aSourceDocument({ name: 'scan.pdf', type: null, status: 'no-text' })],
      }),
    },
    {
      when: 'a folder is out of reach',
      workspace: aWorkspace({
        unavailable: [
          {
            file: 'X:/' as FilePath,
            shownPath: 'X:/',
            problem: { code: 'no-permission', detail: '' },
          },
        ],
      }),
      subject: 'path:X:/',
      says: 'X:/ kon nu niet worden geopend. U hebt geen leesrechten op dit bestand.',
    },
  ],
  notApplicable: [
    {
      when: 'it is only suggested',
      dossier: aDossier({ documents: [aDocument(null, { status: 'corrupt', link: 'suggested' })] }),
    },
    {
      when: 'a loose file is of a kind that is not read',
      workspace: aWorkspace({
        documents: [aSourceDocument({ name: 'foto.heic', type: null, status: 'unsupported' })],
      }),
    },
  ],
});
