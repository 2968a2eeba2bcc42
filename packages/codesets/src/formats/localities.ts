import { packRows } from '../tables/row-table.ts';
import type { CodeFormat } from './format.ts';
import { type NamedRow, namesColumns, readColumns } from './named-columns.ts';
import { linesOf, refused } from './read-text.ts';
import { dateInName, releaseOf } from './release-of.ts';
import { NAME_RELEASE, notDecimal, tableSheet } from './table-sheet.ts';

/** Calendar year in the name of a file of CMS's yearly rule: `GPCI2025`, `ANES2025`, `25LOCCO`. */
function yearOf(fileName: string): string | undefined {
  const date = dateInName(fileName);
  if (date) return `CY${date.year}`;
  const short = /^(\d{2})locco|(?:gpci|anes)(\d{2})(?!\d)/i.exec(fileName);
  return short ? `CY20${short[1] ?? short[2]}` : undefined;
}

/** Sheets lose the zeros in front: `1112` and `5` are carrier 01112, locality 05. */
function carrierAndLocality<Fields extends { carrier: string; locality: string }>(fields: Fields): Fields {
  return { ...fields, carrier: fields.carrier.padStart(5, '0'), locality: fields.locality.padStart(2, '0') };
}

function notLocality({ carrier, locality }: { carrier: string; locality: string }): string | undefined {
  return /^\d{5}$/.test(carrier) && /^\d{2}$/.test(locality) ? undefined : 'has no carrier and locality';
}

/** A footnote of the sheet stands in the first column alone. */
const isFootnote = ({ locality }: { carrier: string; locality: string }) => locality === '';

/** Geographic practice cost indices (Addendum E of the fee schedule rule). */
export const gpciSheet = tableSheet({
  id: 'gpci',
  title: 'Geographic practice cost indices (GPCI)',
  table: 'gpci',
  columns: {
    carrier: /^medicareadministrativecontractor/,
    state: /^state$/,
    locality: /^localitynumber$/,
    name: /^localityname$/,
    work: /^(20\d\d)?pwgpci/,
    pe: /^(20\d\d)?pegpci/,
    mp: /^(20\d\d)?mpgpci/,
  },
  key: ({ carrier, locality }) => carrier + locality,
  isNote: isFootnote,
  tidy: carrierAndLocality,
  problem: (row) =>
    notLocality(row) ??
    notDecimal('of an index', row.work) ??
    notDecimal('of an index', row.pe) ??
    notDecimal('of an index', row.mp),
  release: ({ fileName, text }) => {
    const said = /CY\s*(20\d\d)/.exec(text.slice(0, 300))?.[1];
    return said === undefined ? yearOf(fileName) : `CY${said}`;
  },
});

/** Anesthesia conversion factors by locality, dollars and cents a unit. */
export const anesthesiaSheet = tableSheet({
  id: 'anesthesia-factor',
  title: 'anesthesia conversion factors',
  table: 'anesthesia-factor',
  columns: {
    carrier: /^contractor$/,
    locality: /^locality$/,
    name: /^localityname$/,
    factor: /^(nationalanescf|anesthesiaconversionfactor|.*anescf)/,
  },
  key: ({ carrier, locality }) => carrier + locality,
  isNote: isFootnote,
  tidy: carrierAndLocality,
  problem: (row) => notLocality(row) ?? notDecimal('of the factor', row.factor),
  release: ({ fileName }) => yearOf(fileName),
});

const COUNTY_COLUMNS = {
  carrier: /^medicareadmini?strativecontractor$/,
  locality: /^localitynumber$/,
  state: /^state$/,
  area: /^feeschedulearea$/,
  counties: /^counties$/,
} as const;

/** Which counties a locality of the fee schedule takes in (`yyLOCCO`). A row without a state belongs to the one above. */
export const localityCounties: CodeFormat = {
  id: 'locality-counties',
  title: 'counties of fee schedule localities',
  recognize: ({ head }) => namesColumns(head, COUNTY_COLUMNS),
  read: (file) => {
    const read = readColumns(file.text, COUNTY_COLUMNS);
    if (!read.ok) return read;
    const said = /INCLUDED IN (20\d\d)/.exec(file.text.slice(0, 300))?.[1];
    const named = releaseOf(file, said === undefined ? yearOf(file.fileName) : `CY${said}`);
    if (named === undefined) return refused('release', NAME_RELEASE);
    const rows: string[][] = [];
    let state = '';
    for (const row of read.rows as NamedRow<keyof typeof COUNTY_COLUMNS>[]) {
      if (isFootnote(row.fields)) continue;
      const { carrier, locality, area, counties, ...rest } = carrierAndLocality(row.fields);
      if (notLocality({ carrier, locality })) {
        return refused(`line ${row.line}`, 'The row has no carrier and locality. Download the file again.');
      }
      state = rest.state || state;
      rows.push([carrier, locality, state, area, counties]);
    }
    if (rows.length === 0) return refused('file', 'The file has a header and no rows. Download it again.');
    const payload = packRows(
      Object.keys(COUNTY_COLUMNS),
      rows,
      rows.map(([carrier, locality]) => `${carrier}${locality}`),
    );
    const { length } = rows;
    return {
      ok: true,
      rows: length,
      releases: [{ kind: 'table', table: 'locality-counties', part: '', ...named, rows: length, payload }],
    };
  },
};

/** State 1-2, ZIP 3-7, carrier 8-12, locality 13-14, rural indicator 15, year and quarter 76-80 (CMS record layout). */
const ZIP_RECORD = /^([A-Z]{2})(\d{5})(\d{5})([0-9A-Z]{2})([ RB]).{60}(\d{4})([1-4])$/;

/** Which locality of the fee schedule a five-digit ZIP code lies in: the fixed-width ZIP5 file of CMS. */
export const zipLocality: CodeFormat = {
  id: 'zip-locality',
  title: 'ZIP codes of fee schedule localities (ZIP5)',
  recognize: ({ head }) => ZIP_RECORD.test(head.split(/\r?\n/, 1)[0] ?? ''),
  read: (file) => {
    const rows: string[][] = [];
    const zips: string[] = [];
    let quarter = '';
    for (const [at, line] of linesOf(file.text).entries()) {
      const found = ZIP_RECORD.exec(line);
      const [, state = '', zip = '', carrier = '', locality = '', rural = '', year = '', part = ''] = found ?? [];
      if (found === null) {
        return refused(
          `line ${at + 1}`,
          'This line is not a whole ZIP5 record. The file is cut off or damaged; download it again.',
        );
      }
      quarter = `${year}Q${part}`;
      zips.push(zip);
      rows.push([state, carrier, locality, rural.trim()]);
    }
    const named = releaseOf(file, quarter);
    if (named === undefined) return refused('release', NAME_RELEASE);
    const payload = packRows(['state', 'carrier', 'locality', 'rural'], rows, zips);
    const { length } = rows;
    return {
      ok: true,
      rows: length,
      releases: [{ kind: 'table', table: 'zip-locality', part: '', ...named, rows: length, payload }],
    };
  },
};
