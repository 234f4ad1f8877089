import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import type { ItemAct } from '../finding/item-acts.ts';
import { Menu } from '../ui/menu.tsx';
import { itemMenu } from './item-menu.ts';

interface ItemMenuWays {
  /** What the menu is about when it is not asked on another row. */
  readonly about: readonly ItemView[];
  readonly onGo: (to: ItemView) => void;
  readonly onAct: (act: ItemAct, on: readonly ItemView[]) => void;
  readonly onOpen: (view: ItemView) => void;
  readonly onCopy: () => void;
  /** The menu is gone. */
  readonly onLeave: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The menu of the right mouse button and of Shift+F10. */
export function useItemMenu({ about, onGo, onAct, onOpen, onCopy, onLeave }: ItemMenuWays) {
  const { t } = useTranslation();
  const [menu, setMenu] = useState<{ readonly at: Point; readonly views: readonly ItemView[] } | null>(null);
  const onMenu = (at: Point, on: ItemView | null) => {
    const inside = on === null || about.some(({ item }) => item.id === on.item.id);
    if (!inside) onGo(on);
    setMenu({ at, views: inside ? about : [on] });
  };
  const close = () => {
    setMenu(null);
    onLeave();
  };
  const shown: ReactNode = menu !== null && (
    <Menu
      label={t('list.menu')}
      at={menu.at}
      groups={itemMenu(menu.views, {
        name: (entry) => (entry === 'copy' ? t('forms.copy') : t(`action.${entry}`)),
        onAct: (act) => onAct(act, menu.views),
        onOpen,
        onCopy,
      })}
      onClose={close}
    />
  );
  return { onMenu, menu: shown };
}
