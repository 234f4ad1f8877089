import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MistakeView } from '#shared/api/type-views.ts';
import { useApp } from '../app/app-context.ts';
import { Button } from '../ui/button.tsx';

interface ImportTypeProps {
  readonly onDone: (type: string) => void;
  readonly onRefused: (mistakes: readonly MistakeView[]) => void;
}

/** Takes over a type from the file of a colleague; a file with a mistake changes nothing. */
export function ImportType({ onDone, onRefused }: ImportTypeProps) {
  const { t } = useTranslation();
  const { api, tell } = useApp();
  const box = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    const reply = await api.call('importType', { name: file.name, text: await file.text() });
    if (!reply.ok) return tell({ tone: 'problem', text: t(`terms.failure.${reply.failure.code}`) });
    const { type, mistakes } = reply.value;
    if (type === null) return onRefused(mistakes);
    tell({ tone: 'done', text: t('types.imported', { file: file.name }) });
    onDone(type);
  };
  return (
    <div className="types-import">
      <Button icon="plus" onClick={() => box.current?.click()}>
        {t('types.import')}
      </Button>
      <input
        ref={box}
        type="file"
        accept=".yaml,.yml"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          target.value = '';
        }}
      />
    </div>
  );
}
