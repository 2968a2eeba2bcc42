/** Money in whole cents. `NaN` where the text in the file is no amount. */
export type Cents = number;

/** A day as `YYYY-MM-DD`. What is no date of the calendar is read as it was sent, and refused when written. */
export type IsoDate = string;

/** A day as `YYYY-MM-DD`, or a range of days as `from/to`, as the format beside it says; other formats as sent. */
export type IsoPeriod = string;

declare const DATA: unique symbol;

/**
 * Binary data as text: of data that was taken by its length, one character a byte (`binaryOf` gives the bytes). When
 * written, bytes or text; text beyond ASCII only with its length, one character a byte.
 */
export type DataText = string & { readonly [DATA]?: true };

/** One or more: what a guide requires and lets repeat. */
export type Some<T> = readonly [T, ...T[]];

/**
 * The same data as plain objects, as `toPlain` gives them and the writer takes them: arrays that may be empty may also be
 * left out.
 */
export type Plain<T> = T extends string | number | undefined
  ? typeof DATA extends keyof T
    ? string | Uint8Array
    : T
  : T extends readonly (infer One)[]
    ? readonly Plain<One>[]
    : PlainObject<T>;

type PlainObject<T> = {
  readonly [Key in keyof T as MayBeEmpty<T[Key]> extends true ? never : Key]: Plain<T[Key]>;
} & {
  readonly [Key in keyof T as MayBeEmpty<T[Key]> extends true ? Key : never]?: Plain<T[Key]> | undefined;
};

/** True for an array other than `Some`. */
type MayBeEmpty<T> = T extends readonly [unknown, ...unknown[]] ? false : T extends readonly unknown[] ? true : false;
