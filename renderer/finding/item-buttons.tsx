import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { actIcons, actKeys, actsOf, buttonsAndMore, type ItemAct } from './item-acts.ts';

interface ItemButtonsProps {
  readonly views: readonly ItemView[];
  /** So many have a button of their own. */
  readonly most: number;
  readonly onAct: (act: ItemAct) => void;
}

/** A button for what is done most, with its key, and one that opens a menu of the rest. */
export function ItemButtons({ views, most, onAct }: ItemButtonsProps) {
  const { t } = useTranslation();
  const { buttons, more } = buttonsAndMore(actsOf(views), most);
  return (
    <>
      {buttons.map((act) => (
        <Button key={act} icon={actIcons[act]} className="act-button" onClick={() => onAct(act)}>
          {t(`action.${act}`)}
          <kbd>{actKeys[act]}</kbd>
        </Button>
      ))}
      {more.length > 0 && <MoreButton acts={more} onAct={onAct} />}
    </>
  );
}

interface MoreButtonProps {
  readonly acts: readonly ItemAct[];
  readonly onAct: (act: ItemAct) => void;
}

function MoreButton({ acts, onAct }: MoreButtonProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const close = () => {
    setAt(null);
    button.current?.focus();
  };
  const entries = acts.map((act) => ({
    id: act,
    label: t(`action.${act}`),
    icon: actIcons[act],
    keys: actKeys[act],
    run: () => onAct(act),
  }));
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button act-button"
        aria-haspopup="menu"
        aria-expanded={at !== null}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          setAt({ x: left, y: bottom });
        }}
      >
        {t('action.more')}
        <Icon name="down" />
      </button>
      {at !== null && <Menu label={t('action.more')} at={at} groups={[entries]} onClose={close} />}
    </>
  );
}
