import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FindingClass, Severity } from '#shared/domain/severity.ts';
import type { OptionsSchema } from './check-options.ts';
import type { EvaluationContext } from './evaluation-context.ts';
import type { DataOf, MessageTemplate } from './message.ts';
import type { FindingFacts, OthersCause, Outcome, Subject } from './outcome.ts';
import type { PlacedMistake } from './type-mistake.ts';
import type { WorkspaceFacts } from './workspace-facts.ts';

type Messages = Readonly<Record<string, MessageTemplate>>;

/** What a check of one dossier gets. */
export interface DossierInput<Options> {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly options: Options;
  readonly context: EvaluationContext;
}

/** What a check of the whole workspace gets. */
interface WorkspaceInput<Options> {
  readonly workspace: WorkspaceFacts;
  readonly context: EvaluationContext;
  /** Dossier types that name the check, in order of id, each with the options of its first use. */
  readonly uses: readonly { readonly type: DossierType; readonly options: Options }[];
  /** Every use, also a second one in the same type, with the id that `Subject.use` names it by. */
  readonly everyUse: readonly {
    readonly type: DossierType;
    readonly use: string;
    readonly options: Options;
  }[];
}

/** The four verdicts as a check utters them; a message and its data have to fit each other to compile. */
interface Say<About, Texts extends Messages> {
  readonly satisfied: (about: About) => Outcome<About>;
  readonly notApplicable: (about: About) => Outcome<About>;
  readonly violated: <Id extends keyof Texts & string>(
    about: About,
    message: Id,
    data: DataOf<Texts[Id]>,
    facts?: FindingFacts,
  ) => Outcome<About>;
  /** Something that another check reports once makes it undecided. */
  readonly undecided: (about: About, because: OthersCause) => Outcome<About>;
  /** Undecided for a reason of its own, with its own finding of class `unchecked`. */
  readonly unclear: <Id extends keyof Texts & string>(
    about: About,
    message: Id,
    data: DataOf<Texts[Id]>,
    facts?: FindingFacts,
  ) => Outcome<About>;
}

/** What an option of a check names, by the key of the option: a typo in a dossier type is then found when it is read. */
export interface OptionReferences {
  readonly fields?: readonly string[];
  readonly stages?: readonly string[];
  readonly documents?: readonly string[];
  readonly documentTypes?: readonly string[];
}

interface Definition<Texts extends Messages, Options> {
  readonly id: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** False for what nobody may let pass under reserve. Left out: true. */
  readonly releasable?: boolean;
  readonly title: Bilingual;
  /** Why it matters that the check passes. */
  readonly why: Bilingual;
  readonly options: OptionsSchema<Options>;
  readonly refersTo?: OptionReferences;
  readonly messages: Texts;
  /** What is wrong with options that fit the schema, each with its place within them: told when the dossier type is read. */
  readonly mistakes?: (options: Options, type: DossierType) => readonly PlacedMistake[];
  readonly dossier?: (input: DossierInput<Options>, say: Say<string, Texts>) => readonly Outcome<string>[];
  readonly workspace?: (input: WorkspaceInput<Options>, say: Say<Subject, Texts>) => readonly Outcome[];
}

/** A check with its own types forgotten, as the engine and the catalogue see it. */
export interface Check {
  readonly id: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  readonly releasable: boolean;
  readonly scope: 'dossier' | 'workspace' | 'both';
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly options: OptionsSchema<unknown>;
  readonly refersTo: OptionReferences;
  readonly messages: Messages;
  /** What is wrong with these options beyond their schema. Throws on options that do not fit it. */
  readonly mistakes: (options: unknown, type: DossierType) => readonly PlacedMistake[];
  /** Options parsed once, then every dossier judged with them. Throws on options that do not fit. */
  readonly forDossiers: (
    options: unknown,
  ) => (input: Omit<DossierInput<unknown>, 'options'>) => readonly Outcome<string>[];
  readonly forWorkspace: (input: Omit<WorkspaceInput<unknown>, 'uses' | 'everyUse'>) => readonly Outcome[];
}

/**
 * Makes a check out of its description: what it is first, then a pure function of a dossier, of the workspace, or one of each.
 * A missing or misspelt datum and an unknown message id do not compile.
 */
export function defineCheck<const Texts extends Messages, Options>(
  definition: Definition<Texts, Options>,
): Check {
  const { dossier, workspace } = definition;
  return {
    id: definition.id,
    class: definition.class,
    severity: definition.severity,
    releasable: definition.releasable ?? true,
    scope: dossier && workspace ? 'both' : workspace ? 'workspace' : 'dossier',
    title: definition.title,
    why: definition.why,
    options: definition.options,
    refersTo: definition.refersTo ?? {},
    messages: definition.messages,
    mistakes: (options, type) => definition.mistakes?.(definition.options.parse(options), type) ?? [],
    forDossiers: (options) => {
      if (!dossier) return () => [];
      const parsed = definition.options.parse(options);
      const say = saying<string, Texts>();
      return (input) => dossier({ ...input, options: parsed }, say);
    },
    forWorkspace: (input) => {
      if (!workspace) return [];
      const everyUse = usesIn(input.workspace, definition);
      const uses = everyUse.filter(
        ({ type }, place) => everyUse.findIndex((other) => other.type === type) === place,
      );
      return workspace({ ...input, uses, everyUse }, saying<Subject, Texts>());
    },
  };
}

function usesIn<Texts extends Messages, Options>(
  { types }: WorkspaceFacts,
  { id, options }: Definition<Texts, Options>,
): WorkspaceInput<Options>['everyUse'] {
  return types.flatMap((type) =>
    type.checks
      .filter(({ check }) => check === id)
      .map((use) => ({ type, use: use.id, options: options.parse(use.options) })),
  );
}

function saying<About, Texts extends Messages>(): Say<About, Texts> {
  return {
    satisfied: (about) => ({ verdict: 'satisfied', about }),
    notApplicable: (about) => ({ verdict: 'not-applicable', about }),
    violated: (about, message, data, facts = {}) => ({ verdict: 'violated', about, message, data, facts }),
    undecided: (about, because) => ({ verdict: 'undecided', about, because }),
    unclear: (about, message, data, facts = {}) => ({
      verdict: 'undecided',
      about,
      because: { kind: 'own', message, data, facts },
    }),
  };
}
