/** The name that is most like `written`, when it is like enough to be meant; null otherwise. */
export function closestName(written: string, names: readonly string[]): string | null {
  let closest: { readonly name: string; readonly steps: number } | null = null;
  for (const name of names) {
    const steps = editSteps(written.toLowerCase().slice(0, 80), name.toLowerCase().slice(0, 80));
    if (closest === null || steps < closest.steps) closest = { name, steps };
  }
  if (closest === null) return null;
  return closest.steps <= Math.max(1, Math.floor(Math.max(written.length, closest.name.length) / 3))
    ? closest.name
    : null;
}

/** Characters to insert, remove, replace or swap with their neighbour to get from one text to the other (Damerau-Levenshtein). */
function editSteps(one: string, other: string): number {
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          isSwapped ? (before[column - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
