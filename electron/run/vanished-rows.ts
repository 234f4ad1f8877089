import { amountAtStake } from '#rules/field-values.ts';
import { dossierFacts } from '#rules/outcome.ts';
import type { VanishedRow } from '#rules/workspace-facts.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';

/** Name of the check under which a vanished row is told. */
const check = 'row-vanished';

interface Known {
  readonly types: readonly DossierType[];
  readonly onlyType: string | null;
  /** Of this run. */
  readonly dossiers: readonly Dossier[];
  /** Of the run before. */
  readonly states: ReadonlyMap<DossierId, { readonly dossier: Pick<Dossier, 'id' | 'type' | 'row'> }>;
  /** Those of them that stood on a row and do not now, whole. */
  readonly gone: readonly Dossier[];
  readonly items: readonly OpenItem[];
}

/**
 * Rows that the run before saw and this one does not: those it stored, and those that were told earlier and that nobody has
 * settled. A run over one dossier type says nothing of the others.
 */
export function vanishedRows({
  types,
  onlyType,
  dossiers,
  states,
  gone: whole,
  items,
}: Known): readonly VanishedRow[] {
  const here = new Set(dossiers.filter(({ row }) => row !== null).map(({ id }) => id));
  const before = [...states.values()]
    .map(({ dossier }) => dossier)
    .filter(({ row, type }) => row !== null && (onlyType === null || onlyType === type));
  const gone = whole.filter(({ id, type }) => !here.has(id) && (onlyType === null || onlyType === type));
  const rowsBefore = Map.groupBy(before, ({ type }) => type);
  const rowsGone = Map.groupBy(gone, ({ type }) => type);
  const found = gone.flatMap((dossier): readonly VanishedRow[] => {
    const type = types.find(({ id }) => id === dossier.type);
    if (!type) return [];
    const all = rowsBefore.get(dossier.type)?.length ?? 0;
    return [
      {
        of: dossierFacts(dossier, amountAtStake(dossier, type)),
        rowsBefore: all,
        rowsLeft: all - (rowsGone.get(dossier.type)?.length ?? 0),
      },
    ];
  });
  const told = new Set<DossierId>(found.map(({ of }) => of.id));
  return [...found, ...items.flatMap((item) => standing(item, here, told))];
}

/** What was told stays true until the row is back or a person says that it is settled. */
function standing(
  item: OpenItem,
  here: ReadonlySet<Dossier['id']>,
  told: ReadonlySet<DossierId>,
): readonly VanishedRow[] {
  const { dossier, dossierKey, party, subject, amount } = item.finding;
  const isOne = subject === check && isOpen(item) && item.status !== 'claimed-done';
  if (!isOne || dossier === null || dossierKey === null || here.has(dossier) || told.has(dossier)) return [];
  const type = dossier.slice(0, dossier.indexOf(':'));
  const of = {
    id: dossier,
    type,
    key: dossierKey,
    party,
    stage: { state: 'absent', searched: [] },
    row: null,
    amount,
  } as const;
  return [{ of, rowsBefore: 1, rowsLeft: 1 }];
}
