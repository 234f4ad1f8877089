import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { FindingMessage } from '#shared/domain/finding.ts';
import { formatFieldValue } from '#shared/text/format-field-value.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import type { MessageData, MessageDatum, MessageTemplate } from './message.ts';

/** Longest text of one datum in a message; what a file calls itself must not fill the screen. */
const longestDatum = 200;

/** A message with its data filled in, in every language. A placeholder without datum throws: the types forbid it. */
export function renderMessage(template: MessageTemplate, data: MessageData): FindingMessage {
  return {
    what: { nl: fill(template.what.nl, data, 'nl'), en: fill(template.what.en, data, 'en') },
    todo: { nl: fill(template.todo.nl, data, 'nl'), en: fill(template.todo.en, data, 'en') },
  };
}

const placeholder = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

function fill(text: string, data: MessageData, language: Language): string {
  const filled = text.replace(placeholder, (match, name: string, one?: string, more?: string, at = 0) => {
    const datum = data[name];
    if (datum === undefined) throw new Error(`No datum for {${name}} in “${text}”`);
    if (one !== undefined && more !== undefined) return isOne(datum) ? one : more;
    const rendered = renderDatum(datum, language);
    return text[at + match.length] === '.' ? withoutStop(rendered) : rendered;
  });
  return opensWithLabel(text, data) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}

/** `Voorbeeld B.V.` at the end of a sentence has one full stop. */
function withoutStop(text: string): string {
  return text.endsWith('.') && !text.endsWith('..') ? text.slice(0, -1) : text;
}

/** Labels are written for the middle of a sentence; a number or a file name keeps its own first letter. */
function opensWithLabel(text: string, data: MessageData): boolean {
  const datum = data[/^\{(\w+)\}/.exec(text)?.[1] ?? ''];
  return typeof datum === 'object' && !isList(datum) && isBilingual(datum);
}

function renderDatum(datum: MessageDatum, language: Language): string {
  if (typeof datum === 'string') return shorten(datum);
  if (typeof datum === 'number') return formatNumber(datum, language);
  if (isList(datum)) return joined(datum, language);
  return isBilingual(datum) ? datum[language] : shorten(formatFieldValue(datum, language));
}

function isOne(datum: MessageDatum): boolean {
  return isList(datum) ? datum.length === 1 : datum === 1 || typeof datum === 'string';
}

function isList(datum: MessageDatum): datum is readonly MessageDatum[] {
  return Array.isArray(datum);
}

function isBilingual(datum: Bilingual | FieldValue): datum is Bilingual {
  return !('kind' in datum);
}

function joined(data: readonly MessageDatum[], language: Language): string {
  const texts = data.map((datum) => renderDatum(datum, language));
  const last = texts.at(-1) ?? '';
  if (texts.length <= 1) return last;
  return `${texts.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
}

/** The text, cut where it would fill the screen. */
export function shorten(text: string): string {
  return text.length <= longestDatum ? text : `${text.slice(0, longestDatum - 1)}…`;
}
