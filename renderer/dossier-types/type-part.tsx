import type { ReactNode } from 'react';

/** A part of a type that can be folded away. */
export function TypePart({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      <div className="type-part">{children}</div>
    </details>
  );
}

/** The list with one member in another form; the others stay the same objects. */
export function replaced<T>(list: readonly T[], place: number, next: T): readonly T[] {
  return list.map((one, at) => (at === place ? next : one));
}
