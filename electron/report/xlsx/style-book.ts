import type { ReportColumn, ReportRow } from '#shared/report/report-workbook.ts';
import { type CellFormat, numberFormat } from '../number-format.ts';
import { tones } from './tones.ts';
import { xmlAttribute, xmlHead } from './xml-text.ts';

const firstCustomFormat = 164;
const headings: ReadonlySet<ReportRow['style']> = new Set(['title', 'heading', 'header', 'total']);
const fills: Readonly<Partial<Record<ReportRow['style'], string>>> = {
  heading: 'FFDCE6F0',
  header: 'FFE3EAF2',
};
const inputFill = 'FFFFF9DB';
const inputHeaderFill = 'FFFFE99A';

/** Texts in the order in which they were first met; the place of a text is its number in the file. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

/** The styles of a workbook, each once, as ECMA-376 part 1, 18.8 numbers them. */
export class StyleBook {
  readonly #known = new Map<string, number>();
  readonly #formats = new Numbered();
  readonly #fonts = new Numbered();
  readonly #fills = new Numbered();
  readonly #borders = new Numbered();
  readonly #styles = new Numbered();

  constructor() {
    this.#fonts.of(font(11, false, false));
    this.#fills.of('<fill><patternFill patternType="none"/></fill>');
    this.#fills.of('<fill><patternFill patternType="gray125"/></fill>');
    this.#borders.of('<border><left/><right/><top/><bottom/><diagonal/></border>');
    this.#styles.of('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** Number of the style of a cell by what it holds, the column it is in and the kind of row. */
  of(format: CellFormat, column: ReportColumn, row: ReportRow['style']): number {
    const input = column.input?.kind ?? '';
    const key = `${format} ${column.align} ${column.wrap} ${input} ${row}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fresh = this.#styles.of(this.#style(format, column, row));
    this.#known.set(key, fresh);
    return fresh;
  }

  #style(format: CellFormat, column: ReportColumn, row: ReportRow['style']): string {
    const isInput = column.input !== undefined && row === 'normal';
    const code = numberFormat(isInput && format === 'general' ? inputFormat(column) : format);
    const formatId = code === 'General' ? 0 : code === '@' ? 49 : firstCustomFormat + this.#formats.of(code);
    const fontId = this.#fonts.of(font(fontSize(row), headings.has(row), format === 'link'));
    const fillId = this.#fillOf(column, row);
    const borderId = row === 'title' || row === 'gap' ? 0 : this.#borders.of(isInput ? framed : ruled);
    const unlocked = isInput ? '<protection locked="0"/>' : '';
    return (
      `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
      `${alignment(format, column, row)}${unlocked}</xf>`
    );
  }

  #fillOf({ input }: ReportColumn, row: ReportRow['style']): number {
    const marked = row === 'header' ? inputHeaderFill : inputFill;
    const color = input !== undefined && (row === 'header' || row === 'normal') ? marked : fills[row];
    if (color === undefined) return 0;
    return this.#fills.of(
      `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  /** The styles part; made when every cell has its style. */
  xml(): string {
    const list = (name: string, parts: readonly string[]) =>
      parts.length === 0 ? '' : `<${name} count="${parts.length}">${parts.join('')}</${name}>`;
    const formats = this.#formats
      .all()
      .map(
        (code, index) =>
          `<numFmt numFmtId="${firstCustomFormat + index}" formatCode="${xmlAttribute(code)}"/>`,
      );
    return [
      `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      list('numFmts', formats),
      list('fonts', this.#fonts.all()),
      list('fills', this.#fills.all()),
      list('borders', this.#borders.all()),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.#styles.all()),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      list(
        'dxfs',
        tones.map(
          ({ color, fill }) =>
            `<dxf><font><color rgb="${color}"/></font><fill><patternFill><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
        ),
      ),
      '</styleSheet>',
    ].join('');
  }
}

const ruled =
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FFD9DEE4"/></bottom><diagonal/></border>';

/** A filled cell hides the lines of the sheet, so that one to be filled in shows its own. */
const framed =
  '<border><left style="thin"><color rgb="FFE5D9A0"/></left><right style="thin"><color rgb="FFE5D9A0"/></right><top/>' +
  '<bottom style="thin"><color rgb="FFE5D9A0"/></bottom><diagonal/></border>';

function font(size: number, bold: boolean, link: boolean): string {
  const color = link ? 'FF0B5CAD' : 'FF1F2933';
  return `<font>${bold ? '<b/>' : ''}${link ? '<u/>' : ''}<sz val="${size}"/><color rgb="${color}"/><name val="Calibri"/><family val="2"/></font>`;
}

function fontSize(row: ReportRow['style']): number {
  if (row === 'title') return 16;
  return row === 'heading' ? 12 : 11;
}

/** What is typed there stays as it was typed; a day becomes a day. */
function inputFormat({ input }: ReportColumn): CellFormat {
  return input?.kind === 'day' ? 'date' : 'text';
}

/** Figures stand to the right, a little away from the text beside them. */
function alignment(format: CellFormat, column: ReportColumn, row: ReportRow['style']): string {
  const isLabel = row === 'heading' || row === 'header';
  const isText = format === 'general' || format === 'text' || format === 'link';
  const right = isLabel ? column.align === 'right' : !isText || column.input?.kind === 'day';
  const left = row === 'fact' || row === 'title' || !right;
  const wrap = row === 'header' || (column.wrap && row !== 'title') ? ' wrapText="1"' : '';
  return `<alignment vertical="top" ${left ? 'horizontal="left"' : 'horizontal="right" indent="1"'}${wrap}/>`;
}
