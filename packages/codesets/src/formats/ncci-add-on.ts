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

/** What stands for a primary code that the payer decides on. */
const PAYER_DECIDES = 'CCCCC';

/**
 * NCCI add-on code edits: a sheet with Add-On Code, Primary Code and the type of edit (1 all primaries are listed, 2
 * none, 3 some), one row a pair. `CCCCC` in place of a primary means that the payer decides.
 */
export const ncciAddOn: CodeFormat = {
  id: 'ncci-add-on',
  title: 'NCCI add-on codes',
  recognize: ({ head }) => namesColumns(head, COLUMNS),
  read: (file) => {
    const read = readColumns(file.text, COLUMNS);
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
