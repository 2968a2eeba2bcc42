/** A release with its first day (ISO). */
export interface NamedRelease {
  release: string;
  from: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * First day (ISO) of a release by its name: fiscal year `FY2026` (from October 1 of 2025), its April update `FY2026-04`,
 * quarter `2024Q2`, calendar year `CY2025`, `2025` or payment year `PY2026`, month `CY2025-10` or `2026-04`, day `2026-04-01`,
 * Medicare grouper `v41` (FY2024) or `v41.1` (its April). Undefined for any other name.
 */
export function releaseStart(release: string): string | undefined {
  const name = release.trim();
  const fiscal = /^FY(\d{4})(?:-(\d{2}))?$/.exec(name);
  if (fiscal) return fiscalStart(Number(fiscal[1]), fiscal[2]);
  const quarter = /^(\d{4})Q([1-4])$/.exec(name);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`;
  const day = /^(?:CY|PY)?(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(name);
  if (day) return `${day[1]}-${day[2] ?? '01'}-${day[3] ?? '01'}`;
  const grouper = /^v(\d{2})(\.\d)?$/.exec(name);
  if (grouper) return fiscalStart(1983 + Number(grouper[1]), grouper[2] === undefined ? undefined : '04');
  return undefined;
}

function fiscalStart(year: number, month: string | undefined): string {
  if (month === undefined || month === '10') return `${year - 1}-10-01`;
  return `${month > '09' ? year - 1 : year}-${month}-01`;
}

/** Year and month that a file name holds: `pprrvu2025_oct` -> 2025, 10; `icd10cm_order_2026` -> 2026. */
export function dateInName(fileName: string): { year: number; month?: number; quarter?: number } | undefined {
  const name = fileName.toLowerCase();
  const year = /(?<!\d)(20\d{2})(?!\d)/.exec(name)?.[1];
  if (year === undefined) return undefined;
  const quarter = /(?:20\d{2}[-_ ]?q([1-4])|q([1-4])[-_ ]?20\d{2})/.exec(name);
  if (quarter) return { year: Number(year), quarter: Number(quarter[1] ?? quarter[2]) };
  const numbered = /20\d{2}[-_](0[1-9]|1[0-2])(?!\d)/.exec(name)?.[1];
  if (numbered !== undefined) return { year: Number(year), month: Number(numbered) };
  const word = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?=[-_ .\d]|$)/.exec(name)?.[1];
  return word === undefined ? { year: Number(year) } : { year: Number(year), month: MONTHS.indexOf(word) + 1 };
}

/**
 * The release of a file: what the user asked for, else what `guess` found in file or name. Undefined when nobody says it,
 * or when the asked name says no first day and no `effective` was given.
 */
export function releaseOf(
  asked: { release?: string; effective?: string },
  guess: string | undefined,
): NamedRelease | undefined {
  const release = asked.release?.trim() ?? guess;
  if (release === undefined || release === '') return undefined;
  const from = asked.effective ?? releaseStart(release);
  return from === undefined ? undefined : { release, from };
}

/** Fiscal release by a file's name: `FY2026`, or of a month's update `FY2026-04`; undefined when the name has no year. */
export function fiscalRelease(fileName: string): string | undefined {
  const date = dateInName(fileName);
  if (date === undefined) return undefined;
  const month = date.month;
  if (month === undefined) return `FY${date.year}`;
  if (month === 10) return `FY${date.year + 1}`;
  return `FY${month > 10 ? date.year + 1 : date.year}-${String(month).padStart(2, '0')}`;
}

/** Calendar release by a file's name: `2024`, `2024Q2` or `2025-10`; undefined when the name has no year. */
export function calendarRelease(fileName: string): string | undefined {
  const date = dateInName(fileName);
  if (date === undefined) return undefined;
  if (date.quarter !== undefined) return `${date.year}Q${date.quarter}`;
  return date.month === undefined ? String(date.year) : `${date.year}-${String(date.month).padStart(2, '0')}`;
}
