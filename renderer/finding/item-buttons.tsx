import { useTranslation } from 'react-i18next';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { Button } from '../ui/button.tsx';

/** What a person can do with an item by one key or one button. */
export type ItemAct = 'start' | 'claim-done' | 'reopen' | 'note';

/** The acts that make sense for the status the item has now. */
export function actsOf(item: OpenItem): readonly ItemAct[] {
  switch (item.status) {
    case 'new':
    case 'reopened':
      return ['start', 'claim-done', 'note'];
    case 'claimed-done':
    case 'verified':
      return ['reopen', 'note'];
    default:
      return ['claim-done', 'note'];
  }
}

interface ItemButtonsProps {
  readonly item: OpenItem;
  readonly onAct: (act: ItemAct) => void;
}

/** A button for each possible act, with its key. */
export function ItemButtons({ item, onAct }: ItemButtonsProps) {
  const { t } = useTranslation();
  const acts = actsOf(item);
  return (
    <>
      {acts.includes('start') && (
        <Button icon="play" onClick={() => onAct('start')}>
          {t('action.start')}
          <kbd>S</kbd>
        </Button>
      )}
      {acts.includes('claim-done') && (
        <Button icon="check" onClick={() => onAct('claim-done')}>
          {t('action.claimDone')}
          <kbd>D</kbd>
        </Button>
      )}
      {acts.includes('reopen') && (
        <Button icon="undo" onClick={() => onAct('reopen')}>
          {t('action.reopen')}
          <kbd>R</kbd>
        </Button>
      )}
      <Button icon="note" onClick={() => onAct('note')}>
        {t('action.note')}
        <kbd>N</kbd>
      </Button>
    </>
  );
}
