/** Whether typing there makes text, so that letters, paste and Ctrl+Z are its own. */
export function takesText(target: EventTarget | null): boolean {
  const boxes = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable]';
  return target instanceof HTMLElement && target.matches(boxes);
}

/** Whether a letter means something there: a box, a list to choose from, a window or a menu over the screen. */
export function takesLetters(target: EventTarget | null): boolean {
  if (takesText(target)) return true;
  return target instanceof HTMLElement && target.closest('select, dialog, [role="menu"]') !== null;
}
