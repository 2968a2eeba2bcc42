import type { UnpackedFile } from './unpacked-file.ts';

/**
 * Sheets of an .xlsx workbook (ECMA-376, SpreadsheetML) as CSV, one `book.xlsx/Sheet name.csv` each: values as stored,
 * so numbers without their format and formulas by their last result. Sheets without rows are left out.
 * @param members the unpacked files of the workbook by name.
 */
export function workbookSheets(name: string, members: ReadonlyMap<string, Uint8Array>): UnpackedFile[] {
  const xml = (member: string) => new TextDecoder().decode(members.get(member) ?? new Uint8Array());
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si\b[^>]*?(?:\/>|>(.*?)<\/si>)/gs)].map((si) =>
    textIn(si[1] ?? ''),
  );
  const targets = new Map(
    [...xml('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets: UnpackedFile[] = [];
  for (const [tag] of xml('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
    const csv = csvOf(xml(targets.get(attribute(tag, 'r:id')) ?? ''), strings);
    const title = unescapeXml(attribute(tag, 'name')).replaceAll('/', '-');
    if (csv !== '') sheets.push({ name: `${name}/${title}.csv`, bytes: new TextEncoder().encode(csv) });
  }
  return sheets;
}

function csvOf(sheet: string, strings: readonly string[]): string {
  const rows: string[][] = [];
  for (const [, body = ''] of sheet.matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)) {
    const fields: string[] = [];
    for (const [, tag = '', content = ''] of body.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const at = columnOf(attribute(tag, 'r'));
      while (fields.length < (at ?? fields.length)) fields.push('');
      fields.push(quoted(cellValue(attribute(tag, 't'), content, strings)));
    }
    rows.push(fields);
  }
  // Cells at the end of a row may be left out; every row gets as many as the longest.
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((fields) => `${fields.join(',')}${','.repeat(width - fields.length)}\n`).join('');
}

function quoted(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function cellValue(type: string, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return textIn(content);
  const value = unescapeXml(/<v\b[^>]*>(.*?)<\/v>/s.exec(content)?.[1] ?? '');
  return type === 's' ? (strings[Number(value)] ?? '') : value;
}

/** Column (0-based) of a cell reference such as `AB12`; undefined without one. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** All text below an element, phonetic hints left out. */
function textIn(xml: string): string {
  const runs = xml.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t\b[^>]*>(.*?)<\/t>/gs);
  return unescapeXml([...runs].map((run) => run[1] ?? '').join(''));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
