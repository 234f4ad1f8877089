import { useEffect, useRef } from 'react';
import { takesText } from '../app/takes-text.ts';

/** Longer text than this is no mail and no message; the rest is not looked at. */
const mostLetters = 1_000_000;

/**
 * What is pasted in the window: files and pictures wherever the focus is, text only where nothing else takes it. Nothing
 * while a window lies over the screen.
 */
export function usePaste(
  takeFiles: (transfer: DataTransfer) => void,
  takeText: (text: string) => void,
): void {
  const latest = useRef({ takeFiles, takeText });
  useEffect(() => {
    latest.current = { takeFiles, takeText };
  });
  useEffect(() => {
    const onPaste = ({ clipboardData, target }: ClipboardEvent) => {
      if (clipboardData === null || document.querySelector('dialog[open]') !== null) return;
      if (clipboardData.files.length > 0) return latest.current.takeFiles(clipboardData);
      const text = clipboardData.getData('text/plain').slice(0, mostLetters);
      if (text.trim() !== '' && !takesText(target)) latest.current.takeText(text);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
}
