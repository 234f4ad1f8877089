import { editPaper, editPurchase, paperOf } from '../edit-workspace.ts';
import type { Mistake, PlannedFinding } from '../mistake.ts';
import type { Paper, Workspace } from '../sample-types.ts';

const list = 'Inkoopfacturen.csv';

/** Files and cells that cannot be read: never fine, always named. */
export function unreadableMistakes(flawless: Workspace): readonly Mistake[] {
  return [
    unreadableFile(paperOf(flawless, '2026-00038', 'proof-of-delivery'), { order: '2026-00038' }, 'scan', {
      nl: 'De getekende afleverbon is een scan zonder tekst.',
      en: 'The signed proof of delivery is a scan without text.',
    }),
    unreadableFile(paperOf(flawless, '2026-00052', 'delivery-note'), { order: '2026-00052' }, 'truncated', {
      nl: 'Het bestand is beschadigd: het houdt halverwege op.',
      en: 'The file is damaged: it stops halfway.',
    }),
    unreadableFile(paperOf(flawless, 'F26.0455'), { purchase: 'F26.0455' }, 'encrypted', {
      nl: 'Op de factuur zit een wachtwoord.',
      en: 'The invoice is protected by a password.',
    }),
    namelessScan(flawless),
    unreadableCell('INV-10518', 'totalVat', '4S7,37', {
      nl: 'In de lijst staat een letter in het btw-bedrag.',
      en: 'There is a letter in the VAT amount of the list.',
    }),
    unreadableCell('NB-260251', 'dueDate', '31-04-2026', {
      nl: 'De vervaldatum in de lijst bestaat niet.',
      en: 'The due date in the list does not exist.',
    }),
  ];
}

function unchecked(
  about: PlannedFinding['about'],
  check: string,
  subject: string,
  file: string,
  why: PlannedFinding['why'],
): PlannedFinding {
  return {
    about,
    check,
    class: 'unchecked',
    severity: 'warning',
    subject,
    expected: null,
    found: null,
    likelyCause: null,
    file,
    why,
  };
}

function unreadableFile(
  paper: Paper,
  about: PlannedFinding['about'],
  finish: Paper['finish'],
  why: PlannedFinding['why'],
): Mistake {
  return {
    plant: (workspace) => ({
      ...workspace,
      papers: workspace.papers.map((other) => (other.file === paper.file ? { ...other, finish } : other)),
    }),
    findings: [unchecked(about, 'bestand-onleesbaar', `document:${paper.file}`, paper.file, why)],
  };
}

function namelessScan(flawless: Workspace): Mistake {
  const invoice = 'INV-10561';
  const file = 'Inkoop/scan0001.pdf';
  const before = paperOf(flawless, invoice).file;
  return {
    plant: (workspace) => {
      const paper = workspace.papers.find((other) => other.file === before);
      if (paper === undefined) throw new RangeError(`No paper ${before}`);
      return editPaper(workspace, paper, { file, finish: 'scan' });
    },
    findings: [
      unchecked('workspace', 'file-unreadable', `document:${file}`, file, {
        nl: 'Een scan zonder tekst; de bestandsnaam zegt niet bij welke factuur hij hoort.',
        en: 'A scan without text; its name does not say which invoice it belongs to.',
      }),
      {
        about: { purchase: invoice },
        check: 'regel-zonder-stukken',
        class: 'missing',
        severity: 'blocking',
        subject: 'documents',
        expected: null,
        found: null,
        likelyCause: null,
        file: list,
        why: {
          nl: 'De factuur is alleen als scan bewaard en wordt daardoor niet bij deze regel gevonden.',
          en: 'The invoice was kept only as a scan and is therefore not found with this row.',
        },
      },
    ],
  };
}

function unreadableCell(
  invoice: string,
  field: 'totalVat' | 'dueDate',
  text: string,
  why: PlannedFinding['why'],
): Mistake {
  const change = field === 'totalVat' ? { vat: text } : { dueDate: text };
  return {
    plant: (workspace) => editPurchase(workspace, invoice, change),
    findings: [unchecked({ purchase: invoice }, 'gegeven-onleesbaar', field, list, why)],
  };
}
