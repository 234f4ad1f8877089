import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, also after the window changed; `before` until it is drawn. */
export function useWidth(of: RefObject<Element | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [of]);
  return width;
}
