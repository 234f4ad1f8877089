import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Undone } from '#shared/api/life-views.ts';
import type { Reply } from '#shared/api/reply.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { Notice } from './notices.tsx';
import { takesText } from './takes-text.ts';

interface Undoable {
  readonly undo: () => Promise<Reply<Undone>>;
  readonly language: Language;
  readonly tell: (notice: Notice) => void;
}

/** Takes back the last action, by the button or by Ctrl+Z anywhere but in a text box, where Ctrl+Z is the box's own. */
export function useUndo({ undo, language, tell }: Undoable): () => void {
  const { t } = useTranslation();
  const takeBack = useCallback(() => {
    void undo().then((answer) => {
      if (answer.ok)
        return tell({ tone: 'done', text: t('undo.done', { what: answer.value.what[language] }) });
      const { code } = answer.failure;
      if (code === 'not-found' || code === 'no-workspace') tell({ tone: 'done', text: t('undo.nothing') });
      else tell({ tone: 'problem', text: t(`terms.failure.${code}`) });
    });
  }, [undo, language, tell, t]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      if (takesText(event.target) || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [takeBack]);
  return takeBack;
}
