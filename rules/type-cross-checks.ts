import { documentTypes } from '#shared/domain/document-type.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { checkById, checks } from './checks-index.ts';
import { closestName } from './closest-name.ts';
import type { OptionReferences } from './define-check.ts';
import { meantDocument, meantField, meantStage } from './meant-field.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import type { PlacedMistake } from './type-mistake.ts';

/** Mistakes that only show when the parts of a dossier type are laid side by side: double ids, unknown names, options that do not fit. */
export function crossCheck(type: DossierType): readonly PlacedMistake[] {
  const unknownField = (written: string | null, path: readonly PropertyKey[]) =>
    unknownName(written, fieldsOf(type), path);
  const named = (['key', 'party', 'amount'] as const).flatMap((setting) =>
    unknownField(type[setting], [setting]),
  );
  const needed = (type.needs ?? []).flatMap((field, place) => unknownField(field, ['needs', place]));
  const apart = (['by', 'unlessSame'] as const).flatMap((list) =>
    (type.keyApart?.[list] ?? []).flatMap((field, place) => unknownField(field, ['keyApart', list, place])),
  );
  const worded = type.fields.flatMap(({ wordsFor }, place) =>
    unknownField(wordsFor?.field ?? null, ['fields', place, 'wordsFor', 'field']),
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
  if (!check) return unknownName(use.check, catalogue, [...path, 'check']);
  const parsed = check.options.safeParse(use.options, { reportInput: true });
  if (!parsed.success) return schemaMistakes(parsed.error, [...path, 'options'], settingsOf(check.options));
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
    { keys: references.fields, known: fieldsOf(type) },
    {
      keys: references.stages,
      known: {
        names: type.stages.map(({ id }) => id),
        word: { nl: 'fase', en: 'stage' },
        meant: (written: string) => meantStage(written, type),
      },
    },
    {
      keys: references.documents,
      known: {
        names: type.documents.map(({ id }) => id),
        word: { nl: 'stuk', en: 'document' },
        meant: (written: string) => meantDocument(written, type),
      },
    },
    {
      keys: references.documentTypes,
      known: { names: documentTypes, word: { nl: 'soort stuk', en: 'document type' } },
    },
  ];
  return groups.flatMap(({ keys = [], known }) =>
    keys.flatMap((key) => {
      const steps = key.split('.');
      return textsAt(options, steps).flatMap(({ text, at }) =>
        unknownName(text, known, [...path, ...steps, ...at]),
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

/** Names that may stand somewhere, with what they are names of. */
interface Known {
  readonly names: readonly string[];
  readonly word: { readonly nl: string; readonly en: string };
  /** Which of them is meant by another word, or where to look. Left out: the closest. */
  readonly meant?: (written: string) => string | null;
  readonly where?: { readonly nl: string; readonly en: string };
}

const catalogue: Known = {
  names: checks.map(({ id }) => id),
  word: { nl: 'controle', en: 'check' },
  where: {
    nl: ' Welke er zijn, staat in rules/README.md.',
    en: ' Those there are stand in rules/README.md.',
  },
};

function fieldsOf(type: DossierType): Known {
  return {
    names: type.fields.map(({ id }) => id),
    word: { nl: 'veld', en: 'field' },
    meant: (written) => meantField(written, type),
  };
}

function unknownName(
  written: string | null,
  { names, word, meant: meantBy, where }: Known,
  path: readonly PropertyKey[],
): readonly PlacedMistake[] {
  if (written === null || names.includes(written)) return [];
  const meant = meantBy ? meantBy(written) : closestName(written, names);
  const nl = meant ? ` Bedoelt u “${meant}”?` : (where?.nl ?? '');
  const en = meant ? ` Do you mean “${meant}”?` : (where?.en ?? '');
  return [
    {
      path,
      nl: `Er is geen ${word.nl} “${written}”.${nl}`,
      en: `There is no ${word.en} “${written}”.${en}`,
    },
  ];
}

/** The settings of a check by name. */
function settingsOf(schema: object): readonly string[] {
  return 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null
    ? Object.keys(schema.shape)
    : [];
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
