import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '#shared/domain/bilingual.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { type LocalDate, parseIsoDate } from '#shared/domain/local-date.ts';
import { misused } from './misused-option.ts';
import { type OptionName, optionShapes } from './option-shapes.ts';
import { isVerb, type Verb } from './verbs.ts';

/** Where the JSON goes: stdout or a file. */
type JsonTarget = { readonly kind: 'stdout' } | { readonly kind: 'file'; readonly path: string };

export interface CheckOptions {
  readonly verb: 'check';
  readonly folders: readonly FilePath[];
  /** Only dossiers of this type; null: every type. */
  readonly type: string | null;
  /** null: today. */
  readonly asOf: LocalDate | null;
  readonly json: JsonTarget | null;
  readonly report: string | null;
  readonly language: Language;
  /** null: a state that is forgotten afterwards. */
  readonly state: string | null;
  /** null: as many as the computer has cores. */
  readonly jobs: number | null;
  /** Folder with own dossier types, laid over the shipped ones. */
  readonly types?: string;
  /** Only tell what the own types would change; nothing is kept. */
  readonly trial?: boolean;
  /** Words on scans and photos are read too. */
  readonly ocr?: true;
}

export interface ExtractOptions {
  readonly verb: 'extract';
  /** As the person named them, with where they stand. */
  readonly files: readonly { readonly named: string; readonly path: FilePath }[];
  readonly json: JsonTarget | null;
  readonly language: Language;
  readonly jobs: number | null;
  readonly ocr?: true;
}

export interface ExportOptions {
  readonly verb: 'export';
  readonly folders: readonly FilePath[];
  readonly json: JsonTarget;
  readonly language: Language;
  /** null: where the program itself keeps it. */
  readonly state: string | null;
}

export interface RestoreOptions {
  readonly verb: 'restore';
  readonly folders: readonly FilePath[];
  /** Day of the backup; null: only tell which there are. */
  readonly backup: LocalDate | null;
  readonly language: Language;
  /** null: where the program itself keeps it. */
  readonly state: string | null;
}

/** What is wrong with the words; `detail` is the word or option it is about. */
export type OptionsProblem =
  | 'no-verb'
  | 'unknown-verb'
  | 'unknown-option'
  | 'no-value'
  | 'needless-value'
  | 'nothing-named'
  | 'bad-date'
  | 'bad-language'
  | 'bad-jobs'
  | 'not-for-this-verb';

export type CliOptions =
  | CheckOptions
  | ExtractOptions
  | ExportOptions
  | RestoreOptions
  | { readonly verb: 'help'; readonly language: Language }
  | { readonly verb: 'version' }
  | {
      readonly verb: 'invalid';
      readonly problem: OptionsProblem;
      readonly detail: string;
      readonly language: Language;
    };

const ofEvery: readonly OptionName[] = ['lang', 'help', 'version'];
const ofReading: readonly OptionName[] = [...ofEvery, 'json', 'jobs', 'ocr', 'no-ocr'];
const known: Readonly<Record<Verb, ReadonlySet<OptionName>>> = {
  check: new Set([...ofReading, 'type', 'as-of', 'report', 'state', 'types', 'try']),
  extract: new Set(ofReading),
  export: new Set([...ofEvery, 'json', 'state']),
  restore: new Set([...ofEvery, 'backup', 'state']),
};

type Values = NonNullable<ReturnType<typeof tryParse>>['values'];

/** The words of a command line as options, paths made absolute from `cwd`; or what is wrong with them. */
export function parseCliOptions(words: readonly string[], cwd: string): CliOptions {
  const parsed = tryParse(words);
  const asked = parsed === null ? languageIn(words) : parsed.values.lang;
  const language = languages.find((known) => known === asked) ?? 'nl';
  const invalid = (problem: OptionsProblem, detail = '') =>
    ({ verb: 'invalid', problem, detail, language }) as const;
  if (parsed === null) return invalid(...misused(words));
  const { values, positionals } = parsed;
  if (values.help) return { verb: 'help', language };
  if (values.version) return { verb: 'version' };
  const [verb, ...named] = positionals;
  if (verb === undefined) return invalid('no-verb');
  if (!isVerb(verb)) return invalid('unknown-verb', verb);
  if (named.length === 0) return invalid('nothing-named', verb);
  if (values.lang !== undefined && values.lang !== language) return invalid('bad-language', values.lang);
  const jobs = parseJobs(values.jobs);
  if (jobs === 'invalid') return invalid('bad-jobs', values.jobs);
  const foreign = (Object.keys(optionShapes) as OptionName[]).find(
    (name) => values[name] !== undefined && !known[verb].has(name),
  );
  if (foreign !== undefined) return invalid('not-for-this-verb', `--${foreign}`);
  return optionsOf(verb, values, named, { cwd, language, jobs }) ?? invalid('bad-date', dayIn(values));
}

/** The language that was asked for, also where another option can't be understood. */
function languageIn(words: readonly string[]): string | undefined {
  return words
    .find((word, at) => words[at - 1] === '--lang' || word.startsWith('--lang='))
    ?.replace('--lang=', '');
}

interface Surroundings {
  readonly cwd: string;
  readonly language: Language;
  readonly jobs: number | null;
}

/** null when a day is not one. */
function optionsOf(
  verb: Verb,
  values: Values,
  named: readonly string[],
  { cwd, language, jobs }: Surroundings,
): CheckOptions | ExtractOptions | ExportOptions | RestoreOptions | null {
  const pictures = values.ocr === true && values['no-ocr'] !== true ? ({ ocr: true } as const) : {};
  const common = { json: jsonTarget(values.json, cwd), language, jobs, ...pictures };
  const folders = named.map((folder) => absolute(cwd, folder));
  const state = values.state === undefined ? null : resolve(cwd, values.state);
  switch (verb) {
    case 'check':
      return checkOptions(values, named, cwd, common);
    case 'extract':
      return { verb, files: named.map((file) => ({ named: file, path: absolute(cwd, file) })), ...common };
    case 'export':
      return { verb, folders, json: common.json ?? { kind: 'stdout' }, language, state };
    case 'restore': {
      const backup = values.backup === undefined ? null : parseIsoDate(values.backup);
      if (values.backup !== undefined && backup === null) return null;
      return { verb, folders, backup, language, state };
    }
  }
}

function dayIn(values: Values): string {
  return values['as-of'] ?? values.backup ?? '';
}

function checkOptions(
  values: Values,
  folders: readonly string[],
  cwd: string,
  common: Pick<CheckOptions, 'json' | 'language' | 'jobs' | 'ocr'>,
): CheckOptions | null {
  const day = values['as-of'];
  const asOf = day === undefined ? null : parseIsoDate(day);
  if (day !== undefined && asOf === null) return null;
  return {
    verb: 'check',
    folders: folders.map((folder) => absolute(cwd, folder)),
    type: values.type ?? null,
    asOf,
    report: values.report === undefined ? null : resolve(cwd, values.report),
    state: values.state === undefined ? null : resolve(cwd, values.state),
    ...(values.types === undefined ? {} : { types: resolve(cwd, values.types) }),
    ...(values.try === true ? { trial: true } : {}),
    ...common,
  };
}

function tryParse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: optionShapes });
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

function parseJobs(text: string | undefined): number | null | 'invalid' {
  if (text === undefined) return null;
  return /^\d{1,3}$/.test(text) && Number(text) >= 1 ? Number(text) : 'invalid';
}

function jsonTarget(text: string | undefined, cwd: string): JsonTarget | null {
  if (text === undefined) return null;
  return text === '-' ? { kind: 'stdout' } : { kind: 'file', path: resolve(cwd, text) };
}

function absolute(cwd: string, path: string): FilePath {
  return resolve(cwd, path) as FilePath;
}
