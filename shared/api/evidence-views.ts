/** A page as a picture with its size in PDF points, to lay boxes over. */
export interface PageView {
  readonly page: number;
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  /** PNG, base64. */
  readonly png: string;
}

/** A cell with its neighbours. */
export interface CellsView {
  readonly sheet: string;
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly { readonly column: number; readonly text: string }[];
  }[];
}
