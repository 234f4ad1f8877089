import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { documentParts, lineParts } from './expression-parts.ts';
import { expressionValue } from './feel.ts';
import { type AskedNames, asks } from './feel-values.ts';
import { countedDocuments, isReadable, knowledgeOf, type SeenValue } from './field-values.ts';
import type { OthersCause } from './outcome.ts';

/** Names that every expression knows beside the fields of its type. */
const ownNames = ['vandaag', 'fase', 'stukken', 'regels', 'bekend', 'dossier'] as const;

/** Every name an expression may use in this type: the fields as a user writes them, and the program's own. */
export function expressionNames(type: DossierType): readonly string[] {
  return [...type.fields.map(({ name }) => name), ...ownNames];
}

/** What an expression can see of a dossier. A value that is not known is left out; `bekend.<name>` says whether it is there. */
export interface ExpressionValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly seen: ReadonlyMap<string, SeenValue>;
  /** Names that stand somewhere but can't be read, with who reports it. */
  readonly unreadable: ReadonlyMap<string, OthersCause>;
}

/**
 * Gathers what an expression can see: fields by the names of their type, documents as the list `stukken` and lines as the list
 * `regels`. Without any line there is no `regels`: over an empty list everything would be true. A document that can't be read
 * leaves both undecided. `asked`: only these names are gathered; all of them when not given.
 */
export function expressionValues(
  dossier: Dossier,
  type: DossierType,
  asOf: LocalDate,
  asked?: AskedNames,
): ExpressionValues {
  const values: Record<string, unknown> = {};
  const known: Record<string, boolean> = {};
  const seen = new Map<string, SeenValue>();
  const unreadable = new Map<string, OthersCause>();
  const isAsked = (name: string) => asked === undefined || asked.has(name);
  for (const { id, name } of fieldsAsked(type, asked)) {
    const knowledge = knowledgeOf(dossier, id);
    known[name] = knowledge.state === 'known';
    if (knowledge.state === 'unreadable') unreadable.set(name, knowledge.because);
    if (knowledge.state !== 'known') continue;
    values[name] = expressionValue(knowledge.first.value);
    seen.set(name, knowledge.first);
  }
  if (dossier.stage.state === 'read') values['fase'] = dossier.stage.value;
  if (dossier.stage.state === 'unreadable') unreadable.set('fase', { kind: 'stage' });
  const today: FieldValue = { kind: 'date', date: asOf };
  const lines = isAsked('regels') ? lineParts(dossier) : [];
  const closed = countedDocuments(dossier).find((document) => !isReadable(document));
  if (closed) {
    for (const name of ['stukken', 'regels']) unreadable.set(name, { kind: 'document', document: closed.id });
  }
  return {
    values: {
      ...values,
      bekend: known,
      dossier: dossier.key,
      vandaag: expressionValue(today),
      ...(isAsked('stukken') ? { stukken: documentParts(dossier, type) } : {}),
      ...(lines.length > 0 ? { regels: lines } : {}),
    },
    seen,
    unreadable,
  };
}

function fieldsAsked({ fields }: DossierType, asked: AskedNames | undefined): DossierType['fields'] {
  return asked ? fields.filter(({ name }) => asked.has(name) || asks(asked, 'bekend', name)) : fields;
}
