import type { Language } from '#shared/domain/bilingual.ts';
import { formatDate } from '#shared/text/format-date.ts';
import type { OpenQuestion } from './open-questions.ts';

interface Sentences {
  readonly greeting: (to: string) => string;
  readonly opening: (count: number) => string;
  readonly asked: (on: string) => string;
  readonly askedAndExpected: (on: string, by: string) => string;
  readonly closing: (count: number) => string;
}

const sentences: Readonly<Record<Language, Sentences>> = {
  nl: {
    greeting: (to) => `Goedendag${to === '' ? '' : ` ${to}`},`,
    opening: (count) =>
      count === 1
        ? 'Op deze vraag wachten wij nog op antwoord:'
        : `Op deze ${count} vragen wachten wij nog op antwoord:`,
    asked: (on) => `Gevraagd op ${on}.`,
    askedAndExpected: (on, by) => `Gevraagd op ${on}, antwoord verwacht op ${by}.`,
    closing: (count) =>
      count === 1
        ? 'Kunt u laten weten wat het antwoord is, of wanneer wij het mogen verwachten?'
        : 'Kunt u per vraag laten weten wat het antwoord is, of wanneer wij het mogen verwachten?',
  },
  en: {
    greeting: (to) => `Hello${to === '' ? '' : ` ${to}`},`,
    opening: (count) =>
      count === 1
        ? 'We are still waiting for an answer to this question:'
        : `We are still waiting for an answer to these ${count} questions:`,
    asked: (on) => `Asked on ${on}.`,
    askedAndExpected: (on, by) => `Asked on ${on}, answer expected on ${by}.`,
    closing: (count) =>
      count === 1
        ? 'Could you tell us the answer, or when we may expect it?'
        : 'Could you tell us the answer to each of them, or when we may expect it?',
  },
};

/** The questions as a text for mail or chat, to one side or person; an empty `to` greets nobody by name. */
export function questionText(questions: readonly OpenQuestion[], to: string, language: Language): string {
  const say = sentences[language];
  const lines = questions.map(({ view, waiting }, index) => {
    const { dossierKey, party, message } = view.item.finding;
    const about = dossierKey === null ? '' : `${dossierKey}${party === null ? '' : ` (${party})`}: `;
    const what = waiting.question === '' ? message.what[language] : waiting.question;
    const asked = formatDate(waiting.askedOn);
    const when =
      waiting.expectedBy === null
        ? say.asked(asked)
        : say.askedAndExpected(asked, formatDate(waiting.expectedBy));
    return `${index + 1}. ${about}${oneLine(what)}\n   ${when}`;
  });
  const count = questions.length;
  return [say.greeting(to), say.opening(count), lines.join('\n'), say.closing(count)].join('\n\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
