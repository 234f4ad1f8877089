import type { OpenItem } from '../../domain/open-item.ts';
import { writtenMoment } from '../written-moment.ts';
import type { HandoverDossier, HandoverTable, HandoverWords } from './handover-page.ts';

/** Every day on which something is to happen, nearest first. */
export function comingRows({ open }: HandoverDossier, words: HandoverWords): HandoverTable['rows'] {
  const days = open.flatMap((item) => daysOf(item, words));
  return days
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([moment, what]) => [writtenMoment(moment), what]);
}

function daysOf(item: OpenItem, { texts, language }: HandoverWords): readonly (readonly [string, string])[] {
  const { task, waiting, reply, pause, next, due, finding } = item;
  const what = finding.message.what[language];
  const days: (readonly [string, string])[] = [];
  if (task?.at) {
    const time = task.at.time === null ? '' : `T${task.at.time}`;
    days.push([`${task.at.date}${time}`, `${texts.task[task.kind]}: ${task.text}`]);
  }
  if (waiting?.expectedBy) days.push([waiting.expectedBy, `${texts.answerDue}: ${waiting.question || what}`]);
  if (reply?.expectedBy) days.push([reply.expectedBy, `${texts.answerDue}: ${what}`]);
  if (pause && pause.kind !== 'snooze-until-document') days.push([pause.until, `${texts.until}: ${what}`]);
  if (next?.on) days.push([next.on, `${texts.next}: ${next.action}`]);
  if (due !== null) days.push([due, `${texts.dueDay}: ${what}`]);
  return days;
}
