import type { Language } from '#shared/domain/bilingual.ts';
import type { ReportInput, ReportItem, ReportWords } from '#shared/report/report-input.ts';
import type { ReportCell, ReportRow, ReportWorkbook } from '#shared/report/report-workbook.ts';
import { termsEn } from '#shared/text/texts-en-terms.ts';
import { termsNl } from '#shared/text/texts-nl-terms.ts';
import { anOpenItem, day } from './an-open-item.ts';

/** The words of the product; reasons and causes by their code. */
export function reportWords(language: Language): ReportWords {
  const terms = language === 'nl' ? termsNl : termsEn;
  return {
    ...terms,
    department: (department) => department,
    placeReason: ({ kind }) => kind,
    about: ({ about }) => about,
    chosen: ({ chosen }) => chosen,
    because: ({ because }) => because,
    asked: (on) => (on.kind === 'department' ? on.department : on.kind),
    likelyCause: ({ likelyCause }) => likelyCause,
  };
}

/** An item of the report; a test names only what it is about. */
export function aReportItem(about: Partial<ReportItem> = {}): ReportItem {
  return {
    item: anOpenItem(),
    follows: [],
    group: 'open',
    reasons: [{ kind: 'severity', severity: 'warning' }],
    ageInWorkingDays: 5,
    dossierType: { nl: 'Inkooporder', en: 'Purchase order' },
    checkTitle: { nl: 'Totaal klopt', en: 'Total agrees' },
    subjectLabel: { nl: 'Totaal', en: 'Total' },
    ...about,
  };
}

/** Everything a report needs, with nothing open. */
export function aReportInput(about: Partial<ReportInput> = {}): ReportInput {
  return {
    asOf: day('2026-03-16'),
    madeAt: '2026-03-16T08:30:00',
    madeBy: 'Anna',
    folders: ['/data/orders'],
    dossiers: { dossiers: 3, complete: 2, incomplete: 1, unchecked: 0 },
    items: [],
    unread: [],
    words: reportWords('nl'),
    changes: null,
    dossierRows: [],
    decisions: [],
    decided: [],
    settings: [],
    selection: null,
    types: [],
    version: '1.2.3',
    identity: { workspace: 'werkmap-1', report: '2026-03-16-0001' },
    perDepartment: false,
    ...about,
  };
}

/** A report with one table of these columns and rows. */
export function aWorkbook(
  headers: readonly string[],
  rows: readonly (readonly ReportCell[])[],
): ReportWorkbook {
  return {
    title: 'Afwijkingenrapport',
    madeBy: 'Anna',
    madeAt: '2026-03-16T08:30:00',
    footer: { left: 'Rapport', page: 'Pagina', of: 'van' },
    sheets: [
      {
        name: 'Tabel',
        layout: 'table',
        columns: headers.map((header) => ({ id: header, header, width: 20, wrap: true, align: 'left' })),
        printedColumns: headers.length,
        rows: () => rows.map((cells): ReportRow => ({ style: 'normal', cells })),
      },
    ],
  };
}
