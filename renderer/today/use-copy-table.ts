import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemView } from '#shared/api/views.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { useWords } from '../finding/use-words.ts';
import { type CopiedTable, itemsTable } from './items-table.ts';

/** Copies items as a table: by its button, and by Ctrl+C while the list has the focus and no text is selected. */
export function useCopyTable(items: () => readonly ItemView[]): () => void {
  const { t } = useTranslation();
  const { tell } = useApp();
  const table = useTable();
  const latest = useRef({ items, table });
  useEffect(() => {
    latest.current = { items, table };
  });
  const made = useCallback(() => {
    const copied = latest.current.items();
    return { table: latest.current.table(copied), count: copied.length };
  }, []);
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const { activeElement } = document;
      const inGrid = activeElement?.getAttribute('role') === 'grid';
      if (!inGrid || document.getSelection()?.isCollapsed === false) return;
      const { table: copied, count } = made();
      event.clipboardData?.setData('text/plain', copied.text);
      event.clipboardData?.setData('text/html', copied.html);
      event.preventDefault();
      tell({ tone: 'done', text: t('forms.copied', { count }) });
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [made, tell, t]);
  return useCallback(() => {
    const { table: copied, count } = made();
    toClipboard(copied).then(
      () => tell({ tone: 'done', text: t('forms.copied', { count }) }),
      () => tell({ tone: 'problem', text: t('forms.copyFailed') }),
    );
  }, [made, tell, t]);
}

function toClipboard({ text, html }: CopiedTable): Promise<void> {
  const form = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...form('text/plain', text), ...form('text/html', html) }),
  ]);
}

function useTable(): (items: readonly ItemView[]) => CopiedTable {
  const { t } = useTranslation();
  const words = useWords();
  const say = useBilingual();
  return (items) =>
    itemsTable(items, {
      words,
      say,
      headers: [
        t('table.severity'),
        t('table.dossier'),
        t('table.party'),
        t('table.what'),
        t('table.todo'),
        t('finding.expected'),
        t('finding.found'),
        t('table.amount'),
        t('filter.department'),
        t('table.due'),
        t('return.field.status'),
        t('return.field.note'),
      ],
      severity: ({ item }) => t(`terms.severity.${item.finding.severity}`),
      status: ({ item }) => t(`terms.itemStatus.${item.status}`),
    });
}
