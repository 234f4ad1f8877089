import { useState } from 'react';
import type { ReturnChangeView } from '#shared/api/return-views.ts';

/** Which changes are ticked: to begin with every one that was not changed here as well. */
export function useChosen(changes: readonly ReturnChangeView[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(({ kind }) => kind === 'change').map(keyOfChange)),
  );
  const list = changes.filter((change) => keys.has(keyOfChange(change)));
  return {
    list,
    all: list.length === changes.length,
    has: (change: ReturnChangeView) => keys.has(keyOfChange(change)),
    set: (change: ReturnChangeView, on: boolean) => {
      const next = new Set(keys);
      if (on) next.add(keyOfChange(change));
      else next.delete(keyOfChange(change));
      setKeys(next);
    },
    setAll: (on: boolean) => setKeys(new Set(on ? changes.map(keyOfChange) : [])),
  };
}

/** A value of an item, each once. */
export function keyOfChange({ item, field }: ReturnChangeView): string {
  return `${field} ${item}`;
}
