import type { Language } from '../domain/bilingual.ts';
import { departmentWithBall } from '../domain/department-with-ball.ts';
import { type LocalDate, parts } from '../domain/local-date.ts';
import { htmlText } from './html-text.ts';
import type { ReportInput, ReportItem } from './report-input.ts';
import { type ReportTexts, reportTexts } from './report-texts.ts';
import { toldFollowers } from './told-followers.ts';
import { versionsText } from './versions-text.ts';

const style = `
@page { size: A4; margin: 14mm; }
body { font: 10.5pt/1.4 Calibri, Arial, sans-serif; color: #1f2933; margin: 2rem auto; max-width: 60rem; }
h1 { font-size: 17pt; margin: 0; } h2 { font-size: 12.5pt; margin: 1.4rem 0 .3rem; break-after: avoid; }
p { margin: .15rem 0; } .quiet { color: #56606b; }
article { border-top: 1px solid #d9dee4; padding: .5rem 0; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
th, td { text-align: left; vertical-align: top; padding: .3rem .4rem; border-bottom: 1px solid #d9dee4; }
tr { break-inside: avoid; } th { background: #eef3f8; } td:nth-child(2) { width: 22%; } td:nth-child(4), td:nth-child(5) { width: 1%; white-space: nowrap; } .box { width: 1.4rem; font-size: 14pt; line-height: 1; }
@media print { body { margin: 0; max-width: none; } th { background: none; border-bottom: 1.5px solid #1f2933; } }
`;

/** A page that reads without the program: per dossier what is open, what was answered and who has the ball. */
export function* handoverHtml(input: ReportInput, language: Language): Iterable<string> {
  const texts = reportTexts[language];
  yield head(texts.handover, input, language, texts);
  const byDossier = Map.groupBy(input.items, ({ item }) => item.finding.dossier);
  for (const [, items] of byDossier) {
    const [first] = items;
    if (first === undefined) continue;
    const { dossierKey, party } = first.item.finding;
    const type = first.dossierType?.[language] ?? '';
    yield `<section><h2>${htmlText([type, dossierKey, party].filter((part) => part).join(' · ') || texts.folders)}</h2>\n`;
    for (const one of items) yield handoverItem(one, input, language, texts);
    yield '</section>\n';
  }
  yield foot(input, language, texts);
}

/** The list of the day to take along on paper: A4, a box to tick, most important first. */
export function* dayListHtml(input: ReportInput, language: Language): Iterable<string> {
  const texts = reportTexts[language];
  const { columns: of } = texts;
  yield head(texts.dayList, input, language, texts);
  const heads = ['', of.dossier, of.what, of.owner, of.due];
  const row = heads.map((header) => `<th scope="col">${htmlText(header)}</th>`).join('');
  yield `<table><thead><tr>${row}</tr></thead><tbody>\n`;
  for (const one of input.items) yield dayListRow(one, input, language);
  yield '</tbody></table>\n';
  yield foot(input, language, texts);
}

function head(name: string, input: ReportInput, language: Language, texts: ReportTexts): string {
  const title = `${name} ${day(input.asOf)}`;
  const facts = [
    `${texts.asOf} ${day(input.asOf)}`,
    `${texts.madeAt} ${texts.moment(input.madeAt)}`,
    `${texts.madeBy} ${input.madeBy}`,
    `${texts.openItems}: ${input.items.length}`,
    `${texts.notFullyChecked}: ${input.dossiers.unchecked}`,
  ];
  return (
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">` +
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">' +
    `<title>${htmlText(title)}</title><style>${style}</style></head><body>\n` +
    `<h1>${htmlText(title)}</h1><p class="quiet">${htmlText(facts.join(' · '))}</p>\n`
  );
}

function foot(input: ReportInput, language: Language, texts: ReportTexts): string {
  const nothing = input.items.length === 0 ? `<p>${htmlText(texts.nothingOpen)}</p>` : '';
  const unread = input.unread.map(
    ({ shownPath, problem }) =>
      `<li>${htmlText(shownPath)}: ${htmlText(input.words.problem[problem.code])}</li>`,
  );
  const list =
    unread.length === 0 ? '' : `<h2>${htmlText(texts.sheets.notChecked)}</h2><ul>${unread.join('')}</ul>`;
  const judgedBy = `<p class="quiet">${htmlText(versionsText(input, language))}</p>`;
  return `${nothing}${list}${judgedBy}</body></html>\n`;
}

function handoverItem(
  one: ReportItem,
  { words }: ReportInput,
  language: Language,
  texts: ReportTexts,
): string {
  const { finding, status, since, due, note, reply } = one.item;
  const { columns: of } = texts;
  const line = (label: string, value: string) =>
    value === '' ? '' : `<p>${htmlText(label)}: ${htmlText(value)}</p>`;
  return [
    `<article><p><b>${htmlText(finding.message.what[language])}</b></p>`,
    `<p>${htmlText(finding.message.todo[language])}</p>`,
    ...toldFollowers(one.follows, language, texts).map((text) => line(texts.follows, text)),
    line(of.answer, reply?.answer ?? ''),
    line(of.expectedBy, reply?.expectedBy ? day(reply.expectedBy) : ''),
    line(of.note, note),
    `<p class="quiet">${htmlText(
      [
        words.severity[finding.severity],
        `${of.status}: ${words.itemStatus[status]}`,
        `${of.owner}: ${words.department(departmentWithBall(one.item))}`,
        `${of.since}: ${day(since)}`,
        ...(due === null ? [] : [`${of.due}: ${day(due)}`]),
        ...one.reasons.filter(({ kind }) => kind !== 'severity').map(words.placeReason),
      ].join(' · '),
    )}</p></article>\n`,
  ].join('');
}

/** What to do stands beneath what it is about, and why it stands there beneath that: a page holds more of them. */
function dayListRow({ item, reasons }: ReportItem, { words }: ReportInput, language: Language): string {
  const { finding, due } = item;
  const { what, todo } = finding.message;
  const dossier = [finding.dossierKey, finding.party].filter((part) => part !== null).join(', ');
  const about = [
    `<b>${htmlText(what[language])}</b>`,
    htmlText(todo[language]),
    `<span class="quiet">${htmlText(reasons.map(words.placeReason).join(' · '))}</span>`,
  ].join('<br>');
  const plain = [words.department(departmentWithBall(item)), due === null ? '' : day(due)];
  return (
    `<tr><td class="box">☐</td><td>${htmlText(dossier)}</td><td>${about}</td>` +
    `${plain.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>\n`
  );
}

function day(date: LocalDate): string {
  const [year, month, number] = parts(date);
  return `${String(number).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
}
