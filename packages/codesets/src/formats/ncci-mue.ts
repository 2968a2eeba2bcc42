import { packRows } from '../tables/row-table.ts';
import type { TableName } from '../tables/types.ts';
import type { CodeFormat } from './format.ts';
import { namesColumns, readColumns } from './named-columns.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';
import { NAME_RELEASE, notProcedure } from './table-sheet.ts';

const COLUMNS = {
  code: /^hcpcs(cpt)?code$/,
  units: /^(mueunits|.*servicesmuevalues)$/,
  indicator: /^(muemai|mueadjudicationindicator)$/,
  rationale: /^muerationale$/,
} as const;

/** Whose units they are, by the heading of the CMS sheet or the service that each row names. */
function tableOf(said: string): TableName | undefined {
  if (/practitioner/i.test(said)) return 'ncci-mue-practitioner';
  if (/outpatient/i.test(said)) return 'ncci-mue-outpatient';
  return /dme|supplier/i.test(said) ? 'ncci-mue-dme' : undefined;
}

/**
 * NCCI medically unlikely edits as CMS publishes them, saved as CSV (HCPCS/CPT Code, ... MUE Values, MUE Adjudication
 * Indicator, MUE Rationale below a copyright notice), or a CSV with hcpcs_code, mue_units, mue_mai, mue_rationale and
 * mue_service. The adjudication indicator is the digit that its text begins with.
 */
export const ncciMue: CodeFormat = {
  id: 'ncci-mue',
  title: 'NCCI medically unlikely edits',
  recognize: ({ head }) => namesColumns(head, COLUMNS),
  read: (file) => {
    const read = readColumns(file.text, COLUMNS);
    if (!read.ok) return read;
    const table = tableOf(read.header.units) ?? tableOf(serviceOf(file.text));
    if (table === undefined) {
      return refused(
        'header',
        'The file does not say whose units they are: practitioner, outpatient hospital or supplier.',
      );
    }
    const named = releaseOf(file, calendarRelease(file.fileName));
    if (named === undefined) return refused('release', NAME_RELEASE);
    const rows: string[][] = [];
    for (const { line, fields } of read.rows) {
      const indicator = /^[123]/.exec(fields.indicator)?.[0];
      const problem = notProcedure(fields.code) ?? (/^\d+$/.test(fields.units) ? undefined : 'has no number of units');
      if (problem || indicator === undefined) {
        return refused(
          `line ${line}`,
          `The row ${problem ?? 'has no adjudication indicator'}. Download the file again.`,
        );
      }
      rows.push([fields.code, fields.units, indicator, fields.rationale]);
    }
    const payload = packRows(
      ['code', 'units', 'indicator', 'rationale'],
      rows,
      rows.map(([code = '']) => code),
    );
    return {
      ok: true,
      rows: rows.length,
      releases: [{ kind: 'table', table, part: '', ...named, rows: rows.length, payload }],
    };
  },
};

function serviceOf(text: string): string {
  const read = readColumns(text.slice(0, text.indexOf('\n', 2048) + 1 || text.length), { service: /^mueservice$/ });
  return read.ok ? (read.rows[0]?.fields.service ?? '') : '';
}
