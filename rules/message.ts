import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';

/**
 * What is wrong and where, and what to do now, with `{placeholders}` for what differs from case to case.
 * `{count|regel|regels}` is the first word when the count, or the number in the list, is one.
 */
export interface MessageTemplate {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

/** What a placeholder stands for: a value, a label in both languages, a text as it stands, a count, or a list of these. */
export type MessageDatum = FieldValue | Bilingual | string | number | readonly MessageDatum[];

export type MessageData = Readonly<Record<string, MessageDatum>>;

/** The names between braces in a text. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Before}|${string}` ? Before : Name) | Placeholder<Rest>
  : never;

/** Exactly the data that the four texts of a message ask for. */
export type DataOf<Message extends MessageTemplate> = {
  readonly [Name in Placeholder<
    Message['what']['nl'] | Message['what']['en'] | Message['todo']['nl'] | Message['todo']['en']
  >]: MessageDatum;
};
