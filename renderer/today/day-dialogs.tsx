import type { ItemView } from '#shared/api/views.ts';
import { useBilingual } from '../app/app-context.ts';
import { NoteDialog } from '../finding/note-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import type { DayDialog } from './use-decisions.ts';

interface DayDialogsProps {
  readonly dialog: DayDialog;
  readonly onClose: () => void;
  readonly onSaveNote: (on: ItemView, note: string) => void;
}

/** The window over the list, if any. */
export function DayDialogs({ dialog, onClose, onSaveNote }: DayDialogsProps) {
  const say = useBilingual();
  if (dialog === null) return null;
  if (dialog.kind === 'keys') return <KeysDialog onClose={onClose} />;
  const { view } = dialog;
  return (
    <NoteDialog
      about={say(view.item.finding.message.what)}
      note={view.item.note}
      onClose={onClose}
      onSave={(note) => onSaveNote(view, note)}
    />
  );
}
