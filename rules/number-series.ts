/** A number with the text before its last digits. */
interface SeriesMember<Of> {
  readonly of: Of;
  readonly number: number;
}

/** Numbers that belong together, in ascending order. */
export interface NumberSeries<Of> {
  readonly prefix: string;
  /** How many digits its numbers have. */
  readonly width: number;
  readonly members: readonly SeriesMember<Of>[];
}

/** The series that numbers form: those with the same text before their last digits, and as many of these, belong together. */
export function numberSeries<Of>(
  list: readonly { readonly of: Of; readonly text: string }[],
): readonly NumberSeries<Of>[] {
  const groups = new Map<string, SeriesMember<Of>[]>();
  for (const { of, text } of list) {
    const [, prefix = '', digits = ''] = /^(.*?)(\d{1,9})$/su.exec(text) ?? [];
    if (digits === '') continue;
    const key = `${digits.length} ${prefix}`;
    const known = groups.get(key);
    const member = { of, number: Number(digits) };
    if (known) known.push(member);
    else groups.set(key, [member]);
  }
  return [...groups]
    .map(([key, members]) => ({
      width: Number(key.slice(0, 1)),
      prefix: key.slice(2),
      members: members.toSorted((one, other) => one.number - other.number),
    }))
    .sort((one, other) => (one.prefix < other.prefix ? -1 : 1));
}
