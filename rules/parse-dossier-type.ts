import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { closestName } from './closest-name.ts';
import { dossierTypeSchema } from './dossier-type-schema.ts';
import { isPlain, type MergedType, mergeType } from './merge-type.ts';
import { schemaMistakes } from './schema-mistakes.ts';
import { crossCheck } from './type-cross-checks.ts';
import { typeSettings } from './type-json-schema.ts';
import type { PlacedMistake, TypeMistake } from './type-mistake.ts';

export type ParsedDossierType =
  | { readonly ok: true; readonly type: DossierType }
  | { readonly ok: false; readonly mistakes: readonly TypeMistake[] };

/** Longest file in characters; the shipped types have about 20,000. */
const longestFile = 500_000;

/**
 * Reads a dossier type from the text of its YAML file. Never throws: a file that is no such thing gives its mistakes, each with
 * its line, in order. `fileName` is only used in the words of a mistake about the whole file. A file with `extends: <id>` holds only
 * changes to one of the `bases`.
 */
export function parseDossierType(
  yamlText: string,
  fileName: string,
  bases: readonly DossierType[] = [],
): ParsedDossierType {
  if (yamlText.length > longestFile) return refused(wholeFile(fileName, 'too-long'));
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0)
    return { ok: false, mistakes: onePerLine(document.errors.map((error) => syntax(error, lines))) };
  const data = plainData(document);
  if (data === null) return refused(wholeFile(fileName, 'not-plain'));
  const merged = withBase(data.value, bases);
  const parsed = dossierTypeSchema.safeParse(merged.data, { reportInput: true });
  const found =
    merged.mistake ??
    (parsed.success ? crossCheck(parsed.data) : schemaMistakes(parsed.error, [], typeSettings()));
  if (found.length > 0) {
    const mistakes = found.map((one) =>
      withLine({ ...one, path: merged.placeInOwn(one.path) }, document, lines),
    );
    return { ok: false, mistakes: mistakes.toSorted((one, other) => one.line - other.line) };
  }
  return parsed.success ? { ok: true, type: parsed.data } : refused(wholeFile(fileName, 'not-plain'));
}

interface WithBase extends MergedType {
  readonly mistake: readonly PlacedMistake[] | null;
}

function withBase(own: unknown, bases: readonly DossierType[]): WithBase {
  const asIs = { data: own, placeInOwn: (path: readonly PropertyKey[]) => path, mistake: null };
  if (!isPlain(own) || own['extends'] === undefined) return asIs;
  const wanted = String(own['extends']);
  const base = bases.find(({ id }) => id === wanted);
  if (base) return { ...mergeType(base, own), mistake: null };
  const ids = bases.map(({ id }) => id);
  const meant = closestName(wanted, ids);
  const mistake = {
    path: ['extends'],
    nl: `Er is geen dossiertype “${wanted}” om op voort te bouwen.${meant ? ` Bedoelt u “${meant}”?` : ''}`,
    en: `There is no dossier type “${wanted}” to build on.${meant ? ` Do you mean “${meant}”?` : ''}`,
  };
  return { ...asIs, mistake: [mistake] };
}

/** null when aliases blow the file up, or it nests deeper than anything a person writes. */
function plainData(document: Document): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 20 }) };
  } catch (cause) {
    if (cause instanceof Error) return null;
    throw cause;
  }
}

/** What follows from one slip in a line is told once. */
function onePerLine(mistakes: readonly TypeMistake[]): readonly TypeMistake[] {
  return mistakes.filter(({ line, nl }, place) => {
    const first = mistakes.findIndex((one) => one.line === line && one.nl === nl);
    return first === place;
  });
}

function syntax(error: YAMLError, lines: LineCounter): TypeMistake {
  const { line } = lines.linePos(error.pos[0]);
  if (error.code === 'TAB_AS_INDENT') {
    return {
      line,
      nl: 'Gebruik spaties om in te springen, geen tab.',
      en: 'Indent with spaces, not with a tab.',
    };
  }
  if (error.code === 'DUPLICATE_KEY') {
    return { line, nl: 'Deze instelling staat er twee keer.', en: 'This setting is there twice.' };
  }
  return {
    line,
    nl: 'Deze regel is niet te lezen. Let op het inspringen, op haakjes en aanhalingstekens, en op de spatie na een dubbele punt.',
    en: 'This line can’t be read. Mind the indentation, brackets and quotes, and the space after a colon.',
  };
}

function withLine({ path, nl, en }: PlacedMistake, document: Document, lines: LineCounter): TypeMistake {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const start = startOf(node);
    if (start !== null) return { line: lines.linePos(start).line, nl, en };
  }
  return { line: 1, nl, en };
}

function startOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return null;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : null;
}

function refused(mistake: TypeMistake): ParsedDossierType {
  return { ok: false, mistakes: [mistake] };
}

function wholeFile(fileName: string, what: 'too-long' | 'not-plain'): TypeMistake {
  return what === 'too-long'
    ? {
        line: 1,
        nl: `${fileName} is te lang voor een dossiertype.`,
        en: `${fileName} is too long for a dossier type.`,
      }
    : {
        line: 1,
        nl: `${fileName} bevat verwijzingen die niet uit te werken zijn.`,
        en: `${fileName} contains references that can’t be resolved.`,
      };
}
