/** One step of the schema. Never edited once released: a next step corrects it. */
export interface Migration {
  /** Version of the schema after this step; counts up by one. */
  readonly number: number;
  readonly sql: string;
}
