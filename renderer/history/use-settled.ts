import { useEffect, useState } from 'react';

const pauseMs = 250;

/** What was typed, once the person pauses: looking through everything for every letter would make them wait. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
