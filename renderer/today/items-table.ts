import type { ItemView } from '#shared/api/views.ts';
import type { Words } from '../finding/use-words.ts';

/** A table in the two forms that programs take from the clipboard. */
export interface CopiedTable {
  /** Tabs and line ends: for Excel, and for a plain text box. */
  readonly text: string;
  /** A table: for Outlook and Word; cells are marked as text so that Excel leaves them as they are. */
  readonly html: string;
}

/** What the table needs to say. */
export interface TableWords {
  readonly headers: readonly string[];
  readonly words: Pick<Words, 'date' | 'money' | 'value' | 'department' | 'reason'>;
  readonly severity: (view: ItemView) => string;
  readonly status: (view: ItemView) => string;
  readonly say: (text: ItemView['item']['finding']['message']['what']) => string;
}

/** Items as a table, one row each, in the order of the list. */
export function itemsTable(items: readonly ItemView[], texts: TableWords): CopiedTable {
  const rows = [texts.headers, ...items.map((view) => cellsOf(view, texts))];
  return {
    text: rows.map((row) => row.map(inText).join('\t')).join('\r\n'),
    html: `<table>${rows.map(htmlRow).join('')}</table>`,
  };
}

function cellsOf(view: ItemView, { words, severity, status, say }: TableWords): readonly string[] {
  const { finding, due, note } = view.item;
  return [
    severity(view),
    finding.dossierKey ?? '',
    finding.party ?? '',
    say(finding.message.what),
    say(finding.message.todo),
    finding.expected === null ? '' : words.value(finding.expected),
    finding.found === null ? '' : words.value(finding.found),
    finding.amount === null ? '' : words.money(finding.amount),
    words.department(finding.owner),
    due === null ? '' : words.date(due),
    status(view),
    note,
  ];
}

/** A text that Excel would run as a formula is told to be text; a cell is one line. */
function inText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=@]/.test(line) || /^[+-](?![\d\s.,()/-]*$)/.test(line) ? `'${line}` : line;
}

function htmlRow(cells: readonly string[], index: number): string {
  const tag = index === 0 ? 'th' : 'td';
  return `<tr>${cells.map((cell) => `<${tag} style="mso-number-format:'\\@'">${escaped(cell)}</${tag}>`).join('')}</tr>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
