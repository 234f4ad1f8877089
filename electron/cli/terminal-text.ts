/** Controls of a terminal, line ends, and characters that turn the reading direction around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to show.
const unseen = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** One line for a terminal: a name or value from a file can't add lines, colours or a reading direction of its own. */
export function terminalText(text: string): string {
  return text.replace(unseen, '\uFFFD');
}
