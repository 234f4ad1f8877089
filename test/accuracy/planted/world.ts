import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { evaluateWorkspace } from '#rules/evaluate-workspace.ts';
import type { EvaluationContext } from '#rules/evaluation-context.ts';
import { groupAcross } from '#rules/group-across.ts';
import type { MasterRow, WorkspaceFacts } from '#rules/workspace-facts.ts';
import { type Dossier, dossierId, type Link } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { Register, SourceDocument } from '#shared/domain/recognised.ts';
import { aSourceDocument, aWorkspace } from '../../support/a-workspace.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { type PlainCase, papersOf, toDossier, today } from './plain-case.ts';
import { storyTypes } from './story-case.ts';

/** The types that planted errors are judged by, as the product ships them. */
const plantedTypes: readonly DossierType[] = ['inkoopfactuur', 'order', ...storyTypes].map(shippedType);

/** Who gets the invoices of complete cases. */
const ourselves = {
  names: ['Voorbeeld Handel B.V.', 'Eigen Bedrijf B.V.'],
  vatIds: ['NL004495445B01'],
  addresses: ['Havenkade 12a, 5678 CD Proefstad'],
};

/** A whole workspace in plain values. */
export interface World {
  readonly cases: readonly PlainCase[];
  readonly master: readonly MasterRow[];
  /** Documents and links beside those of the cases, and what the shell knows of rows and of earlier runs. */
  readonly beside?: Partial<Omit<WorkspaceFacts, 'dossiers' | 'contents' | 'unlinked'>>;
  readonly previous?: EvaluationContext['previous'];
}

/** A finding with the check of the catalogue that gave it. */
export type Given = Finding & { readonly by: string };

export function idOf({ type, key }: Pick<PlainCase, 'type' | 'key'>) {
  return dossierId(type, identifierKey(key));
}

/** The documents of a case as the workspace knows them. */
export function sourcesOf(one: PlainCase): readonly SourceDocument[] {
  return papersOf(one).map(({ shownPath, type, status }) =>
    aSourceDocument({ name: shownPath, type, status }),
  );
}

function linksOf(one: PlainCase): readonly Link[] {
  return papersOf(one).map(({ id, because }) => ({
    document: id,
    dossier: idOf(one),
    certainty: 'certain',
    because,
  }));
}

/**
 * Everything that is found over the whole workspace and in its dossiers, but for those that are known to be right; grouped as in a
 * run.
 */
export function judgeWorld(world: World, known: ReadonlySet<PlainCase> = new Set()): readonly Given[] {
  const { cases, master, beside = {}, previous } = world;
  const context: EvaluationContext = { asOf: today, ...(previous ? { previous } : {}) };
  const looked = cases.filter((one) => !known.has(one));
  const own = looked.flatMap((one) => {
    const type = plantedTypes.find(({ id }) => id === one.type);
    return type ? evaluateDossier(dossierOf(one), type, context).findings : [];
  });
  const facts = aWorkspace({
    dossiers: cases.map(dossierOf),
    master,
    registers: plantedTypes.map(registerOf),
    own: ourselves,
    ...beside,
    documents: [...cases.flatMap(sourcesOf), ...(beside.documents ?? [])],
    links: [...cases.flatMap(linksOf), ...(beside.links ?? [])],
  });
  const { findings: across, covered } = evaluateWorkspace({ ...facts, types: plantedTypes }, context);
  const workspace = new Set(across.map(({ id }) => id));
  return groupAcross([...own, ...across], { workspace, covered }).map(withCheck);
}

const made = new WeakMap<PlainCase, Dossier>();

function dossierOf(one: PlainCase): Dossier {
  const known = made.get(one) ?? toDossier(one);
  made.set(one, known);
  return known;
}

function registerOf({ id }: DossierType): Pick<Register, 'file' | 'shownPath' | 'sheet' | 'role'> {
  const place = aWorkspace().registers[0];
  if (!place) throw new Error('No register');
  return { ...place, shownPath: `${id}.xlsx`, sheet: id, role: { kind: 'dossiers', type: id } };
}

function withCheck(finding: Finding): Given {
  const type = plantedTypes.find(({ id }) => id === finding.dossier?.split(':')[0]);
  const uses = type?.checks ?? plantedTypes.flatMap(({ checks }) => checks);
  return { ...finding, by: uses.find(({ id }) => id === finding.check)?.check ?? finding.check };
}
