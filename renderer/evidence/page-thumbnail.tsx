import { useEffect, useRef, useState } from 'react';
import type { FilePath } from '#shared/domain/evidence.ts';
import { useApp } from '../app/app-context.ts';
import { useRequest } from '../app/use-request.ts';
import { Icon } from '../ui/icon.tsx';
import './evidence.css';

/** The smallest that can be asked for; drawn smaller it stays sharp. */
const scale = 0.5;

interface PageThumbnailProps {
  readonly file: FilePath;
  readonly page: number;
}

/** A page of a document, small; asked for once it comes into view. Beside words that say the same: screen readers skip it. */
export function PageThumbnail({ file, page }: PageThumbnailProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (frame.current === null) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setInView(true);
    });
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <span ref={frame} className="page-thumbnail" aria-hidden="true">
      {inView ? <Picture file={file} page={page} /> : null}
    </span>
  );
}

function Picture({ file, page }: PageThumbnailProps) {
  const { api } = useApp();
  const [request] = useRequest(api, 'getPage', { file, page, scale });
  if (request.state === 'loading') return null;
  if (request.state === 'failed') return <Icon name="file" />;
  const { png, width, height } = request.value;
  return <img src={`data:image/png;base64,${png}`} width={width} height={height} alt="" />;
}
