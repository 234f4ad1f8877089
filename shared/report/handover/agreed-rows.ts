import type { OpenItem } from '../../domain/open-item.ts';
import { writtenMoment } from '../written-moment.ts';
import type { HandoverDossier, HandoverLine, HandoverTable, HandoverWords } from './handover-page.ts';
import { whoIsAsked } from './open-rows.ts';

/** What was agreed, asked, answered and noted: when, with whom, and the line of the history that says so. */
export function agreedRows({ open, history }: HandoverDossier, words: HandoverWords): HandoverTable['rows'] {
  return open.flatMap((item) => {
    const line = history.findLast((one) => one.item === item.id && one.byPerson);
    const where = line === undefined ? '' : words.texts.history(writtenMoment(line.at), line.who);
    return saidOf(item, line, words).map(([when, whom, what]) => [when, whom, what, where]);
  });
}

type Said = readonly [when: string, whom: string, what: string];

function saidOf(item: OpenItem, line: HandoverLine | undefined, words: HandoverWords): readonly Said[] {
  const { task, waiting, reply, note } = item;
  const { texts } = words;
  const said: Said[] = [];
  const on = line === undefined ? '' : writtenMoment(line.at);
  if (task !== undefined) {
    const at = task.at === null ? '' : `${writtenMoment(task.at.date)} ${task.at.time ?? ''}`.trim();
    said.push([at, task.with ?? '', `${texts.task[task.kind]}: ${task.text}`]);
  }
  if (waiting !== undefined) {
    const whom = [whoIsAsked(waiting, words), waiting.person ?? ''].filter((part) => part !== '').join(', ');
    const question = waiting.question === '' ? item.finding.message.what[words.language] : waiting.question;
    said.push([writtenMoment(waiting.askedOn), whom, `${texts.asked}: ${question}`]);
  }
  if (reply !== undefined && reply.answer !== '') said.push([on, '', `${texts.answered}: ${reply.answer}`]);
  if (note !== '') said.push([on, '', `${texts.noted}: ${note}`]);
  return said;
}
