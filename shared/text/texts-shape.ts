/** The same keys with any text: what a second language must fill in completely. */
export type TextsShape<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : TextsShape<T[K]>;
};
