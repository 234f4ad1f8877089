import { type RefObject, useRef, useState } from 'react';
import type { ListFilter, ListSettings } from '#shared/api/list-settings.ts';
import type { Api } from '#shared/api/methods.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { ItemId } from '#shared/domain/open-item.ts';
import { noFilter } from './list-filter.ts';
import { noSelection, type Selection } from './list-selection.ts';
import { useListSettings } from './use-list-settings.ts';

/** What the list keeps while the person looks at another screen. */
export interface ListMemory {
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  readonly active: ItemId | null;
  readonly setActive: (item: ItemId | null) => void;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  /** Columns, order, headings and saved views: kept after the program ends as well. */
  readonly settings: ListSettings;
  readonly setSettings: (settings: ListSettings) => void;
  /** The items as the list last showed them; from a dossier one goes on along them. */
  readonly listed: RefObject<readonly ItemView[]>;
}

/** Filter, place and selection in the list; held by the frame, so that coming back finds them as they were. */
export function useListMemory(api: Api, stored: ListSettings | undefined): ListMemory {
  const [filter, setFilter] = useState(noFilter);
  const [active, setActive] = useState<ItemId | null>(null);
  const [selection, setSelection] = useState(noSelection);
  const [settings, setSettings] = useListSettings(api, stored);
  const listed = useRef<readonly ItemView[]>([]);
  return { filter, setFilter, active, setActive, selection, setSelection, settings, setSettings, listed };
}
