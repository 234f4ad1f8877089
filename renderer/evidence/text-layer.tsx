import { type ClipboardEvent, Fragment } from 'react';
import type { PageView } from '#shared/api/evidence-views.ts';
import type { PageWords } from '#shared/api/filing-views.ts';
import { chosenWords, textOfWords } from './selected-text.ts';

interface TextLayerProps {
  readonly page: PageView;
  readonly words: PageWords['words'];
}

/** The words of a page over its picture, unseen, so that they can be selected, and copied as lines of text. */
export function TextLayer({ page, words }: TextLayerProps) {
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    const chosen = chosenWords(event.currentTarget, words, document.getSelection());
    if (chosen === null) return;
    event.clipboardData.setData('text/plain', textOfWords(chosen));
    event.preventDefault();
  };
  return (
    <div className="text-layer" onCopy={onCopy}>
      {words.map(({ text, box: [x0, y0, x1, y1] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a page stay in their order.
        <Fragment key={index}>
          <span
            style={{
              left: `${(x0 / page.width) * 100}%`,
              top: `${(y0 / page.height) * 100}%`,
              width: `${((x1 - x0) / page.width) * 100}%`,
              fontSize: `${((y1 - y0) / page.width) * 86}cqw`,
            }}
          >
            {text}
          </span>{' '}
        </Fragment>
      ))}
    </div>
  );
}
