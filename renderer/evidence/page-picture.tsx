import { useEffect, useRef } from 'react';
import type { PageView } from '#shared/api/evidence-views.ts';
import type { PageWords } from '#shared/api/filing-views.ts';
import type { Box } from '#shared/domain/evidence.ts';
import { TextLayer } from './text-layer.tsx';
import './evidence.css';

/** A place on a page. `wrong` draws the eye, `read` only shows where a value stood, `hit` is what was searched for. */
export interface Mark {
  readonly box: Box;
  readonly tone: 'read' | 'wrong' | 'hit';
}

interface PagePictureProps {
  readonly page: PageView;
  readonly marks: readonly Mark[];
  readonly label: string;
  /** Width of the picture as a part of the pane: 1 fits. */
  readonly zoom?: number;
  /** To select and copy; none when left out. */
  readonly words?: PageWords['words'];
}

/** Room around a box, in points, so that its frame does not cover the text. */
const margin = 2;

/** A page with frames around places, scrolled to the first of them. */
export function PagePicture({ page, marks, label, zoom = 1, words = [] }: PagePictureProps) {
  const pane = useRef<HTMLElement>(null);
  const first = marks[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom needs scrolling again.
  useEffect(() => {
    if (pane.current !== null && first !== undefined) scrollToBox(pane.current, page, first.box);
  }, [page.page, first?.box.join(' '), zoom]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll.
    <section ref={pane} className="page-pane" aria-label={label} tabIndex={0}>
      <div className="page-sheet" style={{ width: `${zoom * 100}%` }}>
        <img src={`data:image/png;base64,${page.png}`} width={page.width} height={page.height} alt={label} />
        <TextLayer page={page} words={words} />
        {marks.map(({ box: [x0, y0, x1, y1], tone }, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: two values can stand in one place.
            key={`${index} ${tone}`}
            className={`page-mark page-mark-${tone}`}
            style={{
              left: `${((x0 - margin) / page.width) * 100}%`,
              top: `${((y0 - margin) / page.height) * 100}%`,
              width: `${((x1 - x0 + 2 * margin) / page.width) * 100}%`,
              height: `${((y1 - y0 + 2 * margin) / page.height) * 100}%`,
            }}
          />
        ))}
      </div>
    </section>
  );
}

function scrollToBox(pane: HTMLElement, page: PageView, [x0, y0, x1, y1]: Box): void {
  const sheet = pane.firstElementChild;
  if (sheet === null) return;
  const scale = sheet.clientWidth / page.width;
  pane.scrollTo({
    left: ((x0 + x1) / 2) * scale - pane.clientWidth / 2,
    top: ((y0 + y1) / 2) * scale - pane.clientHeight / 2,
  });
}
