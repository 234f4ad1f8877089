import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Prose } from '../ui/prose.tsx';

interface NoteDialogProps {
  readonly about: string;
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

const longestNote = 4000;

/** Writes the note of an item. Ctrl+Enter saves. */
export function NoteDialog({ about, note, onSave, onClose }: NoteDialogProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(note);
  return (
    <Dialog title={t('note.title')} closeLabel={t('app.close')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(text.trim());
        }}
      >
        <label className="field">
          <span className="muted">
            <Prose>{about}</Prose>
          </span>
          <textarea
            rows={5}
            maxLength={longestNote}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text.trim());
            }}
          />
        </label>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" tone="primary">
            {t('note.save')}
            <kbd>Ctrl+Enter</kbd>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
