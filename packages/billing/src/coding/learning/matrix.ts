/** Rows of numbers, one row a suggestion, in one array. */
export interface FeatureMatrix {
  rows: number;
  /** Features in a row. */
  width: number;
  /** `rows * width` numbers, row by row. */
  values: Float32Array;
}

/** A matrix of rows that all have the same length. */
export function matrixOf(rows: readonly ArrayLike<number>[], width: number): FeatureMatrix {
  const values = new Float32Array(rows.length * width);
  for (const [i, row] of rows.entries()) values.set(row, i * width);
  return { rows: rows.length, width, values };
}
