import { documentTypes } from '#shared/domain/document-type.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { checkById, checks } from './checks-index.ts';
import { closestName } from './closest-name.ts';
import type { OptionReferences } from './define-check.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import type { PlacedMistake } from './type-mistake.ts';

/** Mistakes that only show when the parts of a dossier type are laid side by side: double ids, unknown names, options that do not fit. */
export function crossCheck(type: DossierType): readonly PlacedMistake[] {
  const fields = type.fields.map(({ id }) => id);
  const named = (['key', 'party', 'amount'] as const).flatMap((setting) =>
    unknownName(type[setting], fields, [setting], { nl: 'veld', en: 'field' }),
  );
  const needed = (type.needs ?? []).flatMap((field, place) =>
    unknownName(field, fields, ['needs', place], { nl: 'veld', en: 'field' }),
  );
  const apart = (['by', 'unlessSame'] as const).flatMap((list) =>
    (type.keyApart?.[list] ?? []).flatMap((field, place) =>
      unknownName(field, fields, ['keyApart', list, place], { nl: 'veld', en: 'field' }),
    ),
  );
  const worded = type.fields.flatMap(({ wordsFor }, place) =>
    unknownName(wordsFor?.field ?? null, fields, ['fields', place, 'wordsFor', 'field'], {
      nl: 'veld',
      en: 'field',
    }),
  );
  return [
    ...named,
    ...needed,
    ...apart,
    ...worded,
    ...doubles('stages', type.stages),
    ...doubles('fields', type.fields),
    ...doubles('documents', type.documents),
    ...doubles('checks', type.checks),
    ...doubleWords(type),
    ...type.checks.flatMap((use, place) => useMistakes(type, use, ['checks', place])),
  ];
}

function useMistakes(
  type: DossierType,
  use: CheckUse,
  path: readonly PropertyKey[],
): readonly PlacedMistake[] {
  const check = checkById(use.check);
  const ids = checks.map(({ id }) => id);
  if (!check) return unknownName(use.check, ids, [...path, 'check'], { nl: 'controle', en: 'check' });
  const parsed = check.options.safeParse(use.options, { reportInput: true });
  if (!parsed.success) return schemaMistakes(parsed.error, [...path, 'options']);
  const under = [...path, 'options'];
  const own = check.mistakes(use.options, type).map((one) => ({ ...one, path: [...under, ...one.path] }));
  return [...referenceMistakes(type, use.options, check.refersTo, under), ...own];
}

function referenceMistakes(
  type: DossierType,
  options: CheckUse['options'],
  references: OptionReferences,
  path: readonly PropertyKey[],
): readonly PlacedMistake[] {
  const groups = [
    { keys: references.fields, names: type.fields.map(({ id }) => id), word: { nl: 'veld', en: 'field' } },
    { keys: references.stages, names: type.stages.map(({ id }) => id), word: { nl: 'fase', en: 'stage' } },
    {
      keys: references.documents,
      names: type.documents.map(({ id }) => id),
      word: { nl: 'stuk', en: 'document' },
    },
    { keys: references.documentTypes, names: documentTypes, word: { nl: 'soort stuk', en: 'document type' } },
  ];
  return groups.flatMap(({ keys = [], names, word }) =>
    keys.flatMap((key) => {
      const steps = key.split('.');
      return textsAt(options, steps).flatMap(({ text, at }) =>
        unknownName(text, names, [...path, ...steps, ...at], word),
      );
    }),
  );
}

/** The texts that stand under a key of the options: one text, or a list of texts with their places. */
function textsAt(
  options: unknown,
  steps: readonly string[],
): readonly { readonly text: string; readonly at: readonly number[] }[] {
  let value = options;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return [];
    value = new Map(Object.entries(value)).get(step);
  }
  if (typeof value === 'string') return [{ text: value, at: [] }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, place) => (typeof text === 'string' ? [{ text, at: [place] }] : []));
}

function unknownName(
  written: string | null,
  names: readonly string[],
  path: readonly PropertyKey[],
  word: { readonly nl: string; readonly en: string },
): readonly PlacedMistake[] {
  if (written === null || names.includes(written)) return [];
  const meant = closestName(written, names);
  return [
    {
      path,
      nl: `Er is geen ${word.nl} “${written}”.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
      en: `There is no ${word.en} “${written}”.${meant ? ` Do you mean “${meant}”?` : ''}`,
    },
  ];
}

function doubles(list: string, members: readonly { readonly id: string }[]): readonly PlacedMistake[] {
  return members.flatMap(({ id }, place) =>
    members.findIndex((member) => member.id === id) === place
      ? []
      : [
          {
            path: [list, place, 'id'],
            nl: `De naam “${id}” komt meer dan één keer voor onder “${list}”.`,
            en: `The name “${id}” occurs more than once under “${list}”.`,
          },
        ],
  );
}

/** A status word that means two stages would mean neither. */
function doubleWords({ stages }: DossierType): readonly PlacedMistake[] {
  const seen = new Map<string, string>();
  return stages.flatMap(({ id, words }, place) =>
    words.flatMap((word, at) => {
      const other = seen.get(word.toLowerCase());
      seen.set(word.toLowerCase(), other ?? id);
      if (other === undefined || other === id) return [];
      return [
        {
          path: ['stages', place, 'words', at],
          nl: `Het woord “${word}” staat ook bij de fase “${other}”.`,
          en: `The word “${word}” also stands with the stage “${other}”.`,
        },
      ];
    }),
  );
}
