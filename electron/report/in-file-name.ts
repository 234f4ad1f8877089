const longest = 80;

/** Names that Windows keeps for devices, with any extension (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const ofDevice = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/iu;

/** A text as a part of a file name on every system: a department comes out of a dossier type, and may hold what no name can. */
export function inFileName(text: string): string {
  const name = text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/^[. ]+/, '')
    .slice(0, longest)
    .replace(/[. ]+$/, '');
  return ofDevice.test(name) ? `-${name}` : name;
}

/** A name that is not taken yet, in any case: with a number behind it where it is. It is taken from then on. */
export function freeName(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
