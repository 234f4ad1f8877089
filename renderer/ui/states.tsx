import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface MessageProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text?: string;
  /** What it is about, as the computer says it: a path. */
  readonly detail?: string | null;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

/** A whole screen or panel that has one thing to say: empty, failed, or all done. */
export function Message({ icon, title, text, detail, role, children }: MessageProps) {
  return (
    <div className={`message ${icon === 'check' ? 'message-done' : ''}`} role={role}>
      <Icon name={icon} />
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {detail && <code>{detail}</code>}
      {children && <div className="message-actions">{children}</div>}
    </div>
  );
}

/** Grey lines where the content will come, with words for who cannot see them. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className="loading" role="status">
      <span>{label}</span>
      <div className="loading-line" />
      <div className="loading-line" />
      <div className="loading-line" />
    </div>
  );
}
