import type { privacyNl } from './texts-nl-privacy.ts';
import type { TextsShape } from './texts-shape.ts';

/** English texts of the page that says what is kept. */
export const privacyEn: TextsShape<typeof privacyNl> = {
  privacy: {
    promise:
      'Everything stays on this computer. Sluitend sends nothing and changes nothing in your folders. Below is what it keeps itself.',
    stored: 'What is kept',
    where: 'Everything is in {{folder}}.',
    what: 'What',
    place: 'Where',
    size: 'Size',
    remove: 'Remove',
    removeOf: 'Remove {{what}}',
    openWorkspace: 'This workspace',
    workspace: 'Workspace',
    workspaceHolds: 'Items, history, what was read from the files, and backups',
    unknownWorkspace: 'A workspace that is no longer in the list',
    noWorkspaces: 'Nothing is kept of any workspace yet.',
    kind: {
      settings: 'Settings and the list of workspaces',
      logs: 'Log, without names, numbers and paths',
      'own-types': 'Your own dossier types',
      sample: 'Your copy of the sample folder',
      other: 'Other files of the program',
    },
    expired_zero: 'No dossier has been kept past its term',
    expired_one: '{{count}} dossier need no longer be kept',
    expired_other: '{{count}} dossiers need no longer be kept',
    expiredNote: 'The program never removes anything by itself.',
    keptUntil: 'To be kept up to and including {{date}}:',
    period_one: '{{count}} year after {{from}}',
    period_other: '{{count}} years after {{from}}',
    inSources:
      'Files or rows of it are still in your folders. As long as they are there, the dossier comes back with the next check.',
    lostWorkspace:
      'You lose all items, notes, agreements and history of this workspace, with the backups. This can’t be undone.',
    lostDossier:
      'You lose all items, notes and history of this dossier. Earlier backups of this workspace are replaced by a new one. This can’t be undone.',
    filesStay: 'Nothing changes in the files in your own folders.',
    keep: 'Keep',
    removeForGood: 'Remove for good',
    removed: 'Removed.',
    diagnosis: 'Diagnosis',
    diagnosisNote:
      'A zip with versions, settings, counts and the log, without names, numbers, amounts and folders. You can read everything before you give it to anyone.',
    saveDiagnosis: 'Save diagnosis',
    diagnosisSaved: 'The diagnosis is in {{path}}.',
    diagnosisReady: 'The diagnosis is ready.',
    back: 'To the settings',
  },
};
