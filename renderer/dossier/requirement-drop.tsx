import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequirementView } from '#shared/api/views.ts';
import { useApp, useBilingual } from '../app/app-context.ts';
import { droppedInput } from '../keep/dropped-input.ts';
import type { FileToKeep } from '../keep/keep-dialog.tsx';
import { Button } from '../ui/button.tsx';

interface RequirementDropProps {
  readonly requirement: RequirementView;
  readonly onFile: (file: FileToKeep) => void;
}

/** A place to drop the file that is missing, or to choose it by keyboard. */
export function RequirementDrop({ requirement, onFile }: RequirementDropProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const say = useBilingual();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const label = say(requirement.label).toLowerCase();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const input = await droppedInput(api, file);
    if (input === null) tell({ tone: 'problem', text: t('quick.tooLarge') });
    else onFile(input);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keyboard twin in the button.
    <div
      className={`requirement-drop ${over ? 'is-over' : ''}`}
      data-takes-files
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <input
        ref={picker}
        type="file"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button
        tone="quiet"
        icon="drop"
        aria-label={`${t('keep.drop')}: ${label}`}
        onClick={() => picker.current?.click()}
      >
        {t('keep.drop')}
      </Button>
    </div>
  );
}
