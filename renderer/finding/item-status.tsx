import { useTranslation } from 'react-i18next';
import type { OpenItem } from '#shared/domain/open-item.ts';

/** Status of an item as a small label. */
export function ItemStatus({ item }: { readonly item: OpenItem }) {
  const { t } = useTranslation();
  return <span className={`tag tag-${item.status}`}>{t(`terms.itemStatus.${item.status}`)}</span>;
}
