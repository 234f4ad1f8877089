import type { Bilingual } from '#shared/domain/bilingual.ts';

/** Every word of the native menu. */
export const menuTexts = {
  file: { nl: 'Bestand', en: 'File' },
  openFolder: { nl: 'Map openen…', en: 'Open folder…' },
  openSample: { nl: 'Voorbeeldmap openen', en: 'Open the sample folder' },
  checkNow: { nl: 'Nu controleren', en: 'Check now' },
  exportReport: { nl: 'Afwijkingenrapport exporteren…', en: 'Export the findings report…' },
  print: { nl: 'Afdrukken…', en: 'Print…' },
  closeWorkspace: { nl: 'Werkmap sluiten', en: 'Close workspace' },
  quit: { nl: 'Afsluiten', en: 'Quit' },
  edit: { nl: 'Bewerken', en: 'Edit' },
  undo: { nl: 'Ongedaan maken', en: 'Undo' },
  redo: { nl: 'Opnieuw', en: 'Redo' },
  cut: { nl: 'Knippen', en: 'Cut' },
  copy: { nl: 'Kopiëren', en: 'Copy' },
  paste: { nl: 'Plakken', en: 'Paste' },
  selectAll: { nl: 'Alles selecteren', en: 'Select all' },
  view: { nl: 'Beeld', en: 'View' },
  actualSize: { nl: 'Ware grootte', en: 'Actual size' },
  zoomIn: { nl: 'Groter', en: 'Zoom in' },
  zoomOut: { nl: 'Kleiner', en: 'Zoom out' },
  fullScreen: { nl: 'Volledig scherm', en: 'Full screen' },
  reload: { nl: 'Opnieuw laden', en: 'Reload' },
  developerTools: { nl: 'Ontwikkelhulpmiddelen', en: 'Developer tools' },
} as const satisfies Record<string, Bilingual>;
