import type { MatchedText } from './palette-entry.ts';

/** A piece of text with what was looked for marked in it. */
export function Marked({ label, text, ranges }: MatchedText) {
  const starts = ranges.map(([start], index) => ({
    before: text.slice(ranges[index - 1]?.[1] ?? 0, start),
    match: text.slice(start, ranges[index]?.[1]),
    start,
  }));
  return (
    <span className="second-line">
      {label}:{' '}
      {starts.map(({ before, match, start }) => (
        <span key={start}>
          {before}
          <mark>{match}</mark>
        </span>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </span>
  );
}
