import { dateInName } from './release-of.ts';
import { notDecimal, notProcedure, tableSheet } from './table-sheet.ts';

/** `CY2025-10` of a file's name. */
function monthOf(fileName: string): string | undefined {
  const date = dateInName(fileName);
  if (date === undefined) return undefined;
  return date.month === undefined ? `CY${date.year}` : `CY${date.year}-${String(date.month).padStart(2, '0')}`;
}

/** `$3,307.24` -> `3307.24`. */
const plainAmount = (text: string) => text.replace(/[$,\s]/g, '');
const notAmount = (amount: string) => (amount === '' ? undefined : notDecimal('of the payment', amount));

/** OPPS Addendum B as CMS publishes it, saved as CSV: HCPCS Code, SI, APC, Payment Rate. */
export const oppsAddendumB = tableSheet({
  id: 'opps-addendum-b',
  title: 'OPPS Addendum B',
  table: 'opps-addendum-b',
  columns: { code: /^hcpcscode$/, status: /^(si|statusindicator)$/, apc: /^apc$/, payment: /^paymentrate$/ },
  key: ({ code }) => code,
  isNote: ({ code, status }) => status === '' && code.length !== 5,
  tidy: (row) => ({ ...row, payment: plainAmount(row.payment) }),
  problem: (row) => notProcedure(row.code) ?? notAmount(row.payment),
  release: ({ fileName }) => monthOf(fileName),
});

/** The same with status and payment only. */
export const oppsStatusSheet = tableSheet({
  id: 'opps-status',
  title: 'OPPS status indicators and payments (CSV)',
  table: 'opps-addendum-b',
  columns: { code: /^hcpcs$/, status: /^statusindicator$/, payment: /^paymentrate$/ },
  keep: {
    names: ['code', 'status', 'apc', 'payment'],
    row: ({ code, status, payment }) => [code, status, '', payment],
  },
  key: ({ code }) => code,
  tidy: (row) => ({ ...row, payment: plainAmount(row.payment) }),
  problem: (row) => notProcedure(row.code) ?? notAmount(row.payment),
  release: ({ fileName }) => monthOf(fileName),
});

/** Imaging whose technical payment is capped at the outpatient rate (OPPSCAP), by locality. */
export const oppsCap = tableSheet({
  id: 'opps-cap',
  title: 'OPPS cap of the fee schedule (OPPSCAP)',
  table: 'opps-cap',
  columns: {
    code: /^hcpcs$/,
    modifier: /^mod$/,
    status: /^procstat$/,
    carrier: /^carrier$/,
    locality: /^locality$/,
    facility: /^facilityprice$/,
    // CMS leaves the I out.
    nonFacility: /^nonfacili?typrice$/,
  },
  key: ({ code }) => code,
  isNote: (row) => Object.values(row).every((field) => field === ''),
  problem: (row) =>
    notProcedure(row.code) ?? notDecimal('of a price', row.facility) ?? notDecimal('of a price', row.nonFacility),
  release: ({ fileName }) => monthOf(fileName),
});

/** Conversion factors of the fee schedule by period, found by the first day of the period. */
export const conversionFactors = tableSheet({
  id: 'conversion-factors',
  title: 'conversion factors of the fee schedule',
  table: 'conversion-factors',
  columns: { from: /^datestart$/, to: /^dateend$/, factor: /^cf$/ },
  key: ({ from }) => from,
  problem: ({ from, to, factor }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to)
      ? notDecimal('of the factor', factor)
      : 'has no period',
  // The list goes back for decades; the year that it reaches names it.
  release: (_, rows) => `CY${rows.at(-1)?.fields.from.slice(0, 4)}`,
});
