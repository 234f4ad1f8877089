import type { backupNl } from './texts-nl-backup.ts';
import type { TextsShape } from './texts-shape.ts';

/** English texts of backups and of what became of a damaged database. */
export const backupEn: TextsShape<typeof backupNl> = {
  backup: {
    title: 'Backups',
    note: 'Every day Sluitend makes a backup of the data of this workspace, in your own data folder. The last {{kept}} are kept. Your own files are not in it.',
    none: 'There is no backup yet. The first one is made today.',
    day: 'Day',
    size: 'Size',
    later: 'Recorded since',
    actions_one: '{{count}} line',
    actions_other: '{{count}} lines',
    unreadable: 'This copy cannot be read',
    restore: 'Restore',
    restoreOf: 'Restore the backup of {{day}}',
    confirmTitle: 'Restore the backup of {{day}}',
    confirmLost_one:
      'What was recorded after the backup of {{day}} is lost: {{count}} line of the history, with notes, statuses and agreements.',
    confirmLost_other:
      'What was recorded after the backup of {{day}} is lost: {{count}} lines of the history, with notes, statuses and agreements.',
    confirmKept: 'The data of now are set aside, not deleted. Nothing changes in your own files.',
    confirm: 'Restore',
    restored: 'The data of {{day}} are back. Start a check to bring them up to date.',
    export: 'Save everything as JSON',
    exportNote:
      'All items, notes, agreements and the whole history in one file that other programs can read. It holds names and numbers.',
    exported: 'Saved as {{path}}.',
    handoverPage: 'Handover as a page',
    handoverExcel: 'Handover in Excel',
    myHandoverPage: 'Handover of my items (page)',
    myHandoverExcel: 'Handover of my items (Excel)',
    setAside: 'The data of this workspace were damaged and have been set aside as {{path}}.',
    fromBackup:
      'The backup of {{day}} has taken their place. What you recorded after it is missing; a check reads the folders again.',
    fromFolders:
      'There was no readable backup. Start a check: dossiers and items are made again from your folders. Notes and statuses are missing.',
  },
};
