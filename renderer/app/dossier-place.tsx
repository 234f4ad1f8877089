import type { ItemView } from '#shared/api/views.ts';
import { DossierScreen } from '../dossier/dossier-screen.tsx';
import type { ListMemory } from '../today/use-list-memory.ts';
import type { Today } from '../today/use-today.ts';
import { beyond } from './beyond.ts';
import { goTo, type Route } from './route.ts';

interface DossierPlaceProps extends Pick<Extract<Route, { screen: 'dossier' }>, 'dossier' | 'item'> {
  readonly today: Today;
  readonly memory: ListMemory;
  readonly onTask: (on: ItemView | null) => void;
}

/** A dossier in its place in the list: from it one goes on to those before and after it. */
export function DossierPlace({ dossier, item, today, memory, onTask }: DossierPlaceProps) {
  const { view, change } = today;
  const { listed, setActive } = memory;
  const list = listed.current.length > 0 ? listed.current : (view?.items ?? []);
  const onGo = ({ item: { id, finding } }: ItemView) => {
    if (finding.dossier === null) return;
    setActive(id);
    goTo({ screen: 'dossier', dossier: finding.dossier, item: id });
  };
  return (
    <DossierScreen
      key={dossier}
      around={beyond(list, dossier, item)}
      asOf={view?.asOf ?? null}
      {...{ dossier, item, change, onGo, onTask }}
    />
  );
}
