import { z } from 'zod';

/** What a column holds: how it is shown, which filters it takes. Money is integer cents, dates are ISO days. */
export type ColumnKind = 'text' | 'date' | 'time' | 'money' | 'count' | 'status';

/** One column of a list, said once for both sides: the server takes filter and sort fields from here and nowhere else. */
export interface ListColumn {
  label: string;
  kind: ColumnKind;
  /** Pixels. */
  width: number;
  /** May be sorted by; the server has an index for it. */
  sort?: true;
  /** May be filtered by. */
  filter?: true;
  /** The values of a status, with a biller's words. */
  values?: Readonly<Record<string, string>>;
  /** Not shown until the person asks for it. */
  hidden?: true;
}
export type ListColumns = Readonly<Record<string, ListColumn>>;

export const FILTER_OPS = ['is', 'is-not', 'contains', 'from', 'to', 'empty', 'not-empty'] as const;
export type FilterOp = (typeof FILTER_OPS)[number];

/** `is` and `is-not` take any of several values; `from` and `to` are inclusive; `empty` and `not-empty` take none. */
export interface ListFilter {
  field: string;
  op: FilterOp;
  values: string[];
}

export interface ListRequest {
  /** Words that must all be found in the list's search columns. */
  search?: string | undefined;
  filters?: ListFilter[] | undefined;
  /** A field, with `-` in front for descending. */
  sort?: string | undefined;
  /** `next` of the page before. */
  after?: string | undefined;
  /** Rows a page, 100 unless told. */
  limit?: number | undefined;
}

/** One page. Totals stand on the first page only: they cost a count. */
export interface ListPage<Row> {
  rows: Row[];
  next?: string;
  total?: number;
  /** Sum of the list's money column over all pages, in cents. */
  totalCents?: number;
}

const filterSchema = z.object({
  field: z.string().min(1).max(40),
  op: z.enum(FILTER_OPS),
  values: z.array(z.string().max(100)).max(100),
});

/** A query string carries the filters as JSON text. */
const fromJsonText = (value: unknown) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value; // a text is no array: refused as such
  }
};

/** The question every list takes. Which fields may stand in `filters` and `sort` is the list's own matter. */
export const listRequestSchema = z.object({
  search: z.string().trim().max(100).optional(),
  filters: z.preprocess(fromJsonText, z.array(filterSchema).max(20)).optional(),
  sort: z
    .string()
    .regex(/^-?[a-zA-Z]{1,40}$/)
    .optional(),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(1000).optional(),
}) as z.ZodType<ListRequest>;
