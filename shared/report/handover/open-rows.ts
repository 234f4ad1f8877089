import { cellAddress, type Evidence } from '../../domain/evidence.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import { placeOf } from '../report-cells.ts';
import { writtenMoment } from '../written-moment.ts';
import type { HandoverDossier, HandoverTable, HandoverWords } from './handover-page.ts';

/** What is open, where that is seen, and who has the ball. */
export function openRows({ open }: HandoverDossier, words: HandoverWords): HandoverTable['rows'] {
  return open.map((item) => {
    const { message } = item.finding;
    return [
      message.what[words.language],
      message.todo[words.language],
      whereOf(placeOf(item.finding)),
      ballOf(item, words),
      item.due === null ? '' : writtenMoment(item.due),
    ];
  });
}

/** Whom we wait for, else who was made responsible. */
function ballOf({ waiting, assigned, finding }: OpenItem, words: HandoverWords): string {
  if (waiting !== undefined) return joined([whoIsAsked(waiting, words), waiting.person]);
  return joined([words.department(assigned?.department ?? finding.owner), assigned?.person ?? null]);
}

/** The customer, the supplier or a department. */
export function whoIsAsked(
  { on }: NonNullable<OpenItem['waiting']>,
  { texts, department }: HandoverWords,
): string {
  return on.kind === 'department' ? department(on.department) : texts[on.kind];
}

function whereOf(at: Evidence | null): string {
  if (at === null) return '';
  const name = at.file.split(/[\\/]/).at(-1) ?? at.file;
  switch (at.kind) {
    case 'cell':
      return `${name}, ${at.sheet}!${cellAddress(at.column, at.row)}`;
    case 'page':
      return `${name}, p. ${at.page}`;
    case 'xml':
    case 'file':
      return name;
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
