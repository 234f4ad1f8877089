import type { Language } from '../../domain/bilingual.ts';
import { htmlText } from '../html-text.ts';
import type { HandoverPage, HandoverTable } from './handover-page.ts';

const style = `
@page { size: A4; margin: 14mm; }
body { font: 10.5pt/1.4 Calibri, Arial, sans-serif; color: #1f2933; margin: 2rem auto; max-width: 60rem; }
h1 { font-size: 17pt; margin: 0; } h2 { font-size: 13pt; margin: 1.6rem 0 .3rem; } h3 { font-size: 11pt; margin: .9rem 0 .2rem; }
h2, h3 { break-after: avoid; } .quiet { color: #56606b; margin: .15rem 0; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: .3rem .4rem; border-bottom: 1px solid #d9dee4; } th { background: #eef3f8; }
`;

/** A handover as one page that needs neither the program nor the network. */
export function* handoverHtml(page: HandoverPage, language: Language): Iterable<string> {
  const title = htmlText(page.title);
  yield `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8">`;
  yield '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  yield `<title>${title}</title><style>${style}</style></head><body>\n<h1>${title}</h1>`;
  for (const fact of page.facts) yield `<p class="quiet">${htmlText(fact)}</p>\n`;
  if (page.nothing !== null) yield `<p>${htmlText(page.nothing)}</p>\n`;
  for (const { heading, tables } of page.parts) {
    yield `<section><h2>${htmlText(heading)}</h2>\n`;
    for (const one of tables) yield* table(one);
    yield '</section>\n';
  }
  yield '</body></html>\n';
}

function* table({ title, columns, rows }: HandoverTable): Iterable<string> {
  const heads = columns.map((column) => `<th scope="col">${htmlText(column)}</th>`).join('');
  yield `<h3>${htmlText(title)}</h3>\n<table><thead><tr>${heads}</tr></thead><tbody>\n`;
  for (const row of rows) yield `<tr>${row.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>\n`;
  yield '</tbody></table>\n';
}
