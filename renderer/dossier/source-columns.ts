import type { FieldView } from '#shared/api/views.ts';

type Source = FieldView['sources'][number];

/** One column of the field table: one file that states fields. */
export interface SourceColumn {
  readonly key: string;
  readonly origin: Source['origin'];
  readonly shownPath: string;
  /** File name without its folders. */
  readonly name: string;
  /** What this file says of a field; null when the field was not looked for there. */
  readonly sourceOf: (field: FieldView) => Source | null;
}

/** The files that state any of the fields, in the order they first occur, the register first. */
export function sourceColumns(fields: readonly FieldView[]): readonly SourceColumn[] {
  const columns = new Map<string, SourceColumn>();
  for (const source of fields.flatMap((field) => field.sources)) {
    const key = keyOf(source);
    if (columns.has(key)) continue;
    columns.set(key, {
      key,
      origin: source.origin,
      shownPath: source.shownPath,
      name: source.shownPath.split('/').at(-1) ?? source.shownPath,
      sourceOf: (field) => field.sources.find((other) => keyOf(other) === key) ?? null,
    });
  }
  const all = [...columns.values()];
  return [
    ...all.filter(({ origin }) => origin === 'register'),
    ...all.filter(({ origin }) => origin !== 'register'),
  ];
}

function keyOf({ origin, shownPath }: Source): string {
  return `${origin} ${shownPath}`;
}
