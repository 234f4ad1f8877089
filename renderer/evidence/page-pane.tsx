import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box, FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { FailureMessage } from '../app/failure-message.tsx';
import { useRequest } from '../app/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/states.tsx';
import { PagePicture } from './page-picture.tsx';
import { fileName } from './place-name.ts';

interface PagePaneProps {
  readonly file: FilePath;
  readonly page: number;
  readonly box: Box | null;
  readonly tone: 'read' | 'wrong';
}

const zooms: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3];
const sharpness = 2;

/** A page of a document with one place marked; the person can zoom, and leaf through the document. */
export function PagePane({ file, page: firstPage, box, tone }: PagePaneProps) {
  const { t } = useTranslation();
  const { api } = useApp();
  const [page, setPage] = useState(firstPage);
  const [zoom, setZoom] = useState(box === null ? 1 : 1.5);
  const [request, reload] = useRequest(api, 'getPage', { file, page, scale: sharpness });
  const at = zooms.indexOf(zoom);
  if (request.state === 'loading') return <Loading label={t('evidence.loadingPage')} />;
  if (request.state === 'failed') return <FailureMessage failure={request.failure} retry={reload} />;
  const { value } = request;
  const marks = box !== null && page === firstPage ? [{ box, tone }] : [];
  const label = t('evidence.page', { page: value.page, pages: value.pages });
  return (
    <>
      <div className="pane-tools">
        <Button
          tone="quiet"
          icon="left"
          aria-label={t('evidence.previousPage')}
          disabled={page <= 1}
          onClick={() => setPage(page - 1)}
        />
        <span>{label}</span>
        <Button
          tone="quiet"
          icon="right"
          aria-label={t('evidence.nextPage')}
          disabled={page >= value.pages}
          onClick={() => setPage(page + 1)}
        />
        <span className="pane-tools-gap" />
        <Button
          tone="quiet"
          icon="minus"
          aria-label={t('evidence.smaller')}
          disabled={at <= 0}
          onClick={() => setZoom(zooms[at - 1] ?? zoom)}
        />
        <span>{Math.round(zoom * 100)} %</span>
        <Button
          tone="quiet"
          icon="plus"
          aria-label={t('evidence.larger')}
          disabled={at >= zooms.length - 1}
          onClick={() => setZoom(zooms[at + 1] ?? zoom)}
        />
      </div>
      <PagePicture page={value} marks={marks} label={`${fileName(file)}, ${label}`} zoom={zoom} />
    </>
  );
}
