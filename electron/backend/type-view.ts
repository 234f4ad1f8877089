import { checks } from '#rules/checks-index.ts';
import { isPlain } from '#rules/merge-type.ts';
import { optionForm } from '#rules/option-form.ts';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import { typeChanges } from '#rules/type-changes.ts';
import type { TypeMistake } from '#rules/type-mistake.ts';
import { writeTypeYaml } from '#rules/write-type-yaml.ts';
import type { MistakeView, TypeSummary, TypesView, TypeView } from '#shared/api/type-views.ts';
import type { Desk } from './desk.ts';
import { ownTypeText } from './type-files.ts';

/** Dossiers offered to try an expression on. */
const mostExamples = 50;

/** Every dossier type in use, with the catalogue of checks that they are made of. */
export async function typesView(desk: Desk): Promise<TypesView> {
  const { types, loadedTypes, session } = desk;
  const states = session ? [...(await session.store.dossierStates()).values()] : [];
  const counts = Map.groupBy(states, ({ dossier }) => dossier.type);
  return {
    types: types.map(({ id, title, version }) => ({
      id,
      title,
      version,
      origin: originOf(desk, id),
      dossiers: counts.get(id)?.length ?? 0,
    })),
    mistakes: loadedTypes.mistakes.map(({ file, line, nl, en }) => ({ file, line, text: { nl, en } })),
    checks: checks.map((check) => ({
      id: check.id,
      title: check.title,
      why: check.why,
      class: check.class,
      severity: check.severity,
      options: optionForm(check),
    })),
    folder: loadedTypes.folder,
  };
}

/** One type with the text of its own file; null when there is none with this id. */
export async function typeView(desk: Desk, id: string): Promise<TypeView | null> {
  const { types, loadedTypes, session } = desk;
  const type = types.find((one) => one.id === id);
  if (!type) return null;
  const text = ownTypeText(loadedTypes.folder, `${id}.yaml`) ?? draftOf(desk, id, { ...type });
  const read = parseDossierType(text, `${id}.yaml`, loadedTypes.bases);
  const states = session ? [...(await session.store.dossierStates()).values()] : [];
  return {
    text,
    type,
    mistakes: read.ok ? [] : mistakeViews('', read.mistakes),
    origin: originOf(desk, id),
    base: loadedTypes.bases.find((one) => one.id === id) ?? null,
    examples: states
      .filter(({ dossier }) => dossier.type === id)
      .slice(0, mostExamples)
      .map(({ dossier }) => ({ id: dossier.id, key: dossier.key })),
  };
}

/** The text of the own file that gives this draft: only the changes where the type is built on one of the program. */
export function draftOf(desk: Desk, id: string, draft: Readonly<Record<string, unknown>>): string {
  const { bases, folder } = desk.loadedTypes;
  const before = ownTypeText(folder, `${id}.yaml`);
  const base = bases.find((one) => one.id === id);
  if (!base) return writeTypeYaml(draft, before);
  const changes = typeChanges(base, draft);
  const isNew = Object.keys(changes).some((key) => key !== 'extends' && key !== 'version');
  const version = isNew && changes['version'] === undefined ? { version: raised(base.version) } : {};
  return writeTypeYaml(isPlain(changes) ? { ...changes, ...version } : changes, before);
}

/** The next version of a type: `1.4.0` becomes `1.4.1`. */
function raised(version: string): string {
  const parts = version.split('.').map(Number);
  return [parts[0] ?? 1, parts[1] ?? 0, (parts[2] ?? 0) + 1].join('.');
}

function originOf({ loadedTypes }: Desk, id: string): TypeSummary['origin'] {
  if (!loadedTypes.bases.some((one) => one.id === id)) return 'own';
  return ownTypeText(loadedTypes.folder, `${id}.yaml`) === null ? 'shipped' : 'changed';
}

/** Mistakes as the page shows them. */
export function mistakeViews(file: string, mistakes: readonly TypeMistake[]): readonly MistakeView[] {
  return mistakes.map(({ line, nl, en }) => ({ file, line, text: { nl, en } }));
}
