import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { formatFieldValue } from '#shared/text/format-field-value.ts';
import type { SeenValue } from './field-values.ts';
import { shorten } from './render-message.ts';
import { fieldTerm } from './terms.ts';

/** The value that an expression saw under a name, as people write it: “totaal incl. btw € 121,00”. */
export function foundValue(type: DossierType, name: string, { value }: SeenValue): Bilingual {
  const term = nameTerm(type, name);
  return {
    nl: `${term.nl} ${shorten(formatFieldValue(value, 'nl'))}`,
    en: `${term.en} ${shorten(formatFieldValue(value, 'en'))}`,
  };
}

/** What people call what an expression calls by this name. */
export function nameTerm(type: DossierType, name: string): Bilingual {
  return fieldTerm(type, type.fields.find((one) => one.name === name)?.id ?? name);
}

/** How many documents (`stukken`) or lines (`regels`) an expression saw. */
export function foundCount(list: string, count: number): Bilingual {
  const [one, more] = list === 'stukken' ? documents : lines;
  const words = count === 1 ? one : more;
  return { nl: `${count} ${words.nl}`, en: `${count} ${words.en}` };
}

const documents = [
  { nl: 'stuk', en: 'document' },
  { nl: 'stukken', en: 'documents' },
] as const;
const lines = [
  { nl: 'regel', en: 'line' },
  { nl: 'regels', en: 'lines' },
] as const;
