import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useRequest } from '../app/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/states.tsx';
import { FindBar } from './find-bar.tsx';
import { type Mark, PagePicture } from './page-picture.tsx';
import { fileName } from './place-name.ts';
import { useFind } from './use-find.ts';

interface PagePaneProps {
  readonly file: FilePath;
  readonly page: number;
  readonly box: Box | null;
  readonly tone: 'read' | 'wrong';
  /** Stands there when the file has no pages to show; left out: a message with what went wrong. */
  readonly otherwise?: ReactNode;
}

const zooms: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3];
const sharpness = 2;

/** A page of a document with one place marked; the person can zoom, leaf through the document, and search its text. */
export function PagePane({ file, page: firstPage, box, tone, otherwise }: PagePaneProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [page, setPage] = useState(firstPage);
  const [zoom, setZoom] = useState(box === null ? 1 : 1.5);
  const finding = useFind(file, setPage);
  const findBox = useRef<HTMLInputElement>(null);
  const [request, reload] = useRequest(api, 'getPage', { file, page, scale: sharpness });
  const [words] = useRequest(api, 'getWords', { file, page });
  const [pages, setPages] = useState<number | null>(null);
  const loaded = request.state === 'done' ? request.value : null;
  if (loaded !== null && loaded.pages !== pages) setPages(loaded.pages);
  if (request.state === 'failed') {
    return otherwise ?? <FailureMessage failure={request.failure} retry={reload} />;
  }
  if (loaded === null && pages === null) return <Loading label={t('evidence.loadingPage')} />;
  const own: readonly Mark[] = box !== null && page === firstPage ? [{ box, tone }] : [];
  const hits = finding.hit?.page === page ? finding.hit.boxes : [];
  const of = loaded?.pages ?? pages ?? page;
  const label = t('evidence.page', { page, pages: of });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keys that the browser has for a whole page.
    <div
      className="page-frame"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        findBox.current?.select();
        findBox.current?.focus();
      }}
    >
      <PageTools page={page} pages={of} label={label} onPage={setPage} zoom={zoom} onZoom={setZoom}>
        <FindBar finding={finding} box={findBox} />
      </PageTools>
      {/* The tools stay while another page comes, and with them the focus. */}
      {loaded === null ? (
        <Loading label={t('evidence.loadingPage')} />
      ) : (
        <PagePicture
          page={loaded}
          marks={[...hits.map((hit): Mark => ({ box: hit, tone: 'hit' })), ...own]}
          label={`${fileName(file)}, ${label}`}
          zoom={zoom}
          words={words.state === 'done' ? words.value.words : []}
        />
      )}
    </div>
  );
}

interface PageToolsProps {
  readonly page: number;
  readonly pages: number;
  readonly label: string;
  readonly onPage: (page: number) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly children: ReactNode;
}

function PageTools({ page, pages, label, onPage, zoom, onZoom, children }: PageToolsProps) {
  const { t } = useTranslation();
  const at = zooms.indexOf(zoom);
  return (
    <div className="pane-tools">
      <Button
        tone="quiet"
        icon="left"
        aria-label={t('evidence.previousPage')}
        disabled={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <span>{label}</span>
      <Button
        tone="quiet"
        icon="right"
        aria-label={t('evidence.nextPage')}
        disabled={page >= pages}
        onClick={() => onPage(page + 1)}
      />
      {children}
      <Button
        tone="quiet"
        icon="minus"
        aria-label={t('evidence.smaller')}
        disabled={at <= 0}
        onClick={() => onZoom(zooms[at - 1] ?? zoom)}
      />
      <span>{Math.round(zoom * 100)} %</span>
      <Button
        tone="quiet"
        icon="plus"
        aria-label={t('evidence.larger')}
        disabled={at >= zooms.length - 1}
        onClick={() => onZoom(zooms[at + 1] ?? zoom)}
      />
      <Button tone="quiet" disabled={zoom === 1} onClick={() => onZoom(1)}>
        {t('evidence.fit')}
      </Button>
    </div>
  );
}
