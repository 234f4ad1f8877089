import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OpenItem } from '#shared/domain/open-item.ts';

/** Status of an item as a small label. */
export function ItemStatus({ item }: { readonly item: OpenItem }) {
  const { t } = useTranslation();
  return <StatusWord item={item} t={t} />;
}

/** The same with the texts handed down, where there are hundreds of them. */
export function StatusWord({ item, t }: { readonly item: OpenItem; readonly t: TFunction }) {
  return <span className={`tag tag-${item.status}`}>{t(`terms.itemStatus.${item.status}`)}</span>;
}
