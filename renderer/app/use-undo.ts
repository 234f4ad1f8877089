import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '#shared/api/reply.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { Notice } from './notices.tsx';

interface Undoable {
  readonly last: Bilingual | null;
  readonly undo: () => Promise<Failure | null>;
  readonly language: Language;
  readonly tell: (notice: Notice) => void;
}

/** Takes back the last action, by the button or by Ctrl+Z anywhere but in a text box, where Ctrl+Z is the box's own. */
export function useUndo({ last, undo, language, tell }: Undoable): () => void {
  const { t } = useTranslation();
  const takeBack = useCallback(() => {
    if (last === null) return tell({ tone: 'done', text: t('undo.nothing') });
    void undo().then((failure) => {
      if (failure === null) tell({ tone: 'done', text: t('undo.done', { what: last[language] }) });
      else tell({ tone: 'problem', text: t(`terms.failure.${failure.code}`) });
    });
  }, [last, undo, language, tell, t]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (isEditable(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [takeBack]);
  return takeBack;
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
