import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { useFind } from './use-find.ts';

interface FindBarProps {
  readonly finding: ReturnType<typeof useFind>;
  readonly box: RefObject<HTMLInputElement | null>;
}

/** A box to search the text of the document; Enter goes to the next place. */
export function FindBar({ finding, box }: FindBarProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { found, at } = finding;
  return (
    <search className="find-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finding.find(text);
        }}
      >
        <input
          ref={box}
          type="search"
          maxLength={200}
          aria-label={t('evidence.find')}
          placeholder={t('evidence.findShort')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </form>
      {found !== null && (
        <>
          <span role="status">
            {found.hits.length === 0
              ? t('evidence.notFound')
              : t('evidence.hit', { at: at + 1, of: `${found.hits.length}${found.more ? '+' : ''}` })}
          </span>
          {found.hits.length > 1 && (
            <Button
              tone="quiet"
              icon="up"
              aria-label={t('evidence.previousHit')}
              onClick={() => finding.step(-1)}
            />
          )}
          {found.hits.length > 1 && (
            <Button
              tone="quiet"
              icon="down"
              aria-label={t('evidence.nextHit')}
              onClick={() => finding.step(1)}
            />
          )}
        </>
      )}
    </search>
  );
}
