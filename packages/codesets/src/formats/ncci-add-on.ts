import { packRows } from '../tables/row-table.ts';
import type { CodeFormat } from './format.ts';
import { namesColumns, readColumns } from './named-columns.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';
import { NAME_RELEASE, notProcedure } from './table-sheet.ts';

const COLUMNS = {
  primary: /^primarycodes?$/,
  addOn: /^addoncodes?$/,
  type: /^(aocedittype|addoncodeedittype|edittype|type)$/,
} as const;

/** The day on which CMS ended a pair, where the sheet has it. */
const DATED = { ...COLUMNS, ended: /^(?!primary).*(delet|deldt)/ } as const;

/** What stands for a primary code that the payer decides on. */
const PAYER_DECIDES = 'CCCCC';

/**
 * NCCI add-on code edits: a sheet with Add-On Code, Primary Code and the type of edit (1 all primaries are listed, 2
 * none, 3 some), one row a pair. `CCCCC` in place of a primary means that the payer decides. Pairs that ended before the
 * release are left out.
 */
export const ncciAddOn: CodeFormat = {
  id: 'ncci-add-on',
  title: 'NCCI add-on codes',
  recognize: ({ head }) => namesColumns(head, COLUMNS),
  read: (file) => {
    const dated = readColumns(file.text, DATED);
    const read = dated.ok ? dated : readColumns(file.text, COLUMNS);
    if (!read.ok) return read;
    const named = releaseOf(file, calendarRelease(file.fileName));
    if (named === undefined) return refused('release', NAME_RELEASE);
    const addOns = new Map<string, { type: string; primaries: Set<string> }>();
    for (const { line, fields } of read.rows) {
      const type = /^[123]$/.exec(fields.type)?.[0];
      const problem = notProcedure(fields.addOn) ?? notProcedure(fields.primary);
      if (problem || type === undefined) {
        return refused(`line ${line}`, `The row ${problem ?? 'has no type of edit'}. Download the file again.`);
      }
      if ('ended' in fields && isPast(String(fields.ended), named.from)) continue;
      const known = addOns.get(fields.addOn) ?? { type, primaries: new Set<string>() };
      if (fields.primary !== PAYER_DECIDES) known.primaries.add(fields.primary);
      addOns.set(fields.addOn, known);
    }
    const rows = [...addOns].map(([code, { type, primaries }]) => [code, type, [...primaries].join(' ')]);
    const payload = packRows(['code', 'type', 'primaries'], rows, [...addOns.keys()]);
    const count = read.rows.length;
    return {
      ok: true,
      rows: count,
      releases: [{ kind: 'table', table: 'ncci-add-on', part: '', ...named, rows: count, payload }],
    };
  },
};

/** `20240331` or `2024-03-31` before the day (ISO); an asterisk or nothing is no day. */
function isPast(written: string, day: string): boolean {
  const digits = written.replace(/\D/g, '');
  return digits.length === 8 && digits < day.replace(/\D/g, '');
}
