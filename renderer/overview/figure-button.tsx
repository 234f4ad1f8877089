import { formatNumber } from '#shared/text/format-number.ts';
import { useApp } from '../app/app-context.ts';

interface FigureButtonProps {
  readonly count: number;
  /** What it counts. */
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number in a table that opens the list behind it; none behind it, no button. */
export function FigureButton({ count, label, onOpen }: FigureButtonProps) {
  const { language } = useApp();
  const shown = formatNumber(count, language);
  if (count === 0) return <span className="muted">{shown}</span>;
  return (
    <button type="button" className="figure-button" aria-label={`${label}: ${shown}`} onClick={onOpen}>
      {shown}
    </button>
  );
}
