/** Where a value stands, as people count: from 1, within the range that was given. Row and column are null for a single value. */
export interface ArgumentPlace {
  readonly argument: string;
  readonly row: number | null;
  readonly column: number | null;
}
