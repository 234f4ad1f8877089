import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { Button } from '../ui/button.tsx';
import { actIcons, actKeys, actsOf, type ItemAct } from './item-acts.ts';

interface ItemButtonsProps {
  readonly views: readonly ItemView[];
  readonly onAct: (act: ItemAct) => void;
}

/** A button for each possible act, with its key. */
export function ItemButtons({ views, onAct }: ItemButtonsProps) {
  const { t } = useTranslation();
  return (
    <>
      {actsOf(views).map((act) => (
        <Button key={act} icon={actIcons[act]} className="act-button" onClick={() => onAct(act)}>
          {t(`action.${act}`)}
          <kbd>{actKeys[act]}</kbd>
        </Button>
      ))}
    </>
  );
}
