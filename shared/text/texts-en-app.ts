import type { appNl } from './texts-nl-app.ts';
import type { TextsShape } from './texts-shape.ts';

/** English texts of the frame, the first start and the settings. */
export const appEn: TextsShape<typeof appNl> = {
  app: {
    loading: 'Starting Sluitend',
    failedTitle: 'That did not work',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    bug: 'This screen cannot be shown now',
    bugText:
      'Something went wrong in the program. Your files and what you recorded were not changed. Choose another screen or restart the program.',
  },
  session: {
    ended: 'This session has ended',
    endedText:
      'The address of this page is no longer valid. Start Sluitend again from the command line and use the address that appears there.',
    lost: 'The program does not answer. What you see may be out of date; as soon as the program runs again this page goes on.',
  },
  nav: {
    label: 'Screens',
    start: 'Start',
    today: 'Today',
    dossier: 'Dossier',
    'quick-check': 'Quick check',
    settings: 'Settings',
  },
  header: {
    neverRun: 'Not checked yet',
    lastRun: 'Checked on {{moment}}',
    fixedDay: 'judged on {{date}}',
  },
  run: {
    label: 'Progress of the check',
    start: 'Check now',
    step: 'Step {{step}} of {{steps}}',
    count: '{{done}} of {{total}}',
    cancel: 'Stop',
    cancelled: 'The check was stopped. You see the outcome of the previous check.',
    failed: 'The check was not finished.',
  },
  export: {
    button: 'Excel report',
    busy: 'Making the report',
    download: 'Download {{name}}',
    ready_one: 'The report with {{count}} finding is ready.',
    ready_other: 'The report with {{count}} findings is ready.',
    saved_one: 'Report with {{count}} finding saved: {{path}}',
    saved_other: 'Report with {{count}} findings saved: {{path}}',
  },
  undo: {
    button: 'Undo',
    done: 'Undone: {{what}}',
    nothing: 'There is nothing to undo.',
  },
  start: {
    title: 'See in one list what is still open',
    what: 'Sluitend reads the spreadsheets and PDFs in your own folders and checks every dossier for completeness and contradictions. Each day you get one calm list: what is open, why, and what you can do about it.',
    openFolder: 'Open a folder',
    sample: 'Try it with the sample folder',
    opening: 'Opening the folder',
    safe: 'Everything happens on this computer. Your files are only read, never changed.',
    recent: 'Opened before',
    noRecent: 'The folders you have opened will be listed here.',
    drop: 'You can also drag a single file onto this window for a quick check.',
  },
  folders: {
    title: 'Choose a folder',
    path: 'Path of the folder',
    go: 'Go to',
    loading: 'Fetching folders',
    list: 'Folders',
    none: 'There are no other folders in this folder.',
    up: 'Parent folder',
    keys: 'Arrows: choose. Enter or double click: open the folder. Backspace: folder up.',
    use: 'Use this folder',
  },
  settings: {
    language: 'Language',
    theme: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    pictures: 'Scans and photos',
    picturesOn: 'Read the text',
    picturesOff: 'Pass over',
    picturesNote:
      'Reading the text of a scan takes one to three seconds a page and happens on this computer.',
    workspace: 'Workspace {{name}}',
    noWorkspace: 'No workspace is open.',
    sample: 'This is a copy of the sample folder. You can try things freely.',
    readOnly: 'Sluitend reads these folders and changes nothing in them.',
    addFolder: 'Add a folder',
    close: 'Close the workspace',
    version: 'Sluitend, version {{version}}',
  },
};
