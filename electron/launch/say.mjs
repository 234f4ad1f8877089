/** Dutch where the computer is set to Dutch, English elsewhere. */
const dutch = /^nl/i.test(
  process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale,
);

/**
 * The text of one language, by the computer's own setting.
 * @param {{ readonly nl: string, readonly en: string }} text
 * @returns {string}
 */
export function inOwnLanguage(text) {
  return dutch ? text.nl : text.en;
}

/**
 * One line for the person in the terminal; stderr, so that it never mixes with an answer on stdout.
 * @param {{ readonly nl: string, readonly en: string }} text
 */
export function say(text) {
  process.stderr.write(`${inOwnLanguage(text)}\n`);
}
