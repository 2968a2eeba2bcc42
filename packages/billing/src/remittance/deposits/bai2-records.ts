/** One logical record: its own line and the continuations (88) behind it. */
export interface Bai2Record {
  code: string;
  fields: string[];
  /** 1-based line of its first physical record. */
  line: number;
  /** Physical records that it takes. */
  physical: number;
}

/** Stands in a text where one physical record ends and the next goes on. */
export const TEXT_BREAK = '\u0000';

/**
 * Splits a BAI2 file into logical records (BAI2 specification: a record ends with `/`; 88 goes on with the fields of the
 * record before). A text that is the last field of a 16 record may hold commas and slashes and is left to its reader.
 */
export function bai2Records(text: string): Bai2Record[] {
  const records: Bai2Record[] = [];
  let wasClosed = true;
  for (const [i, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const closed = line.endsWith('/');
    const body = closed ? line.slice(0, -1) : line;
    const [code = '', ...fields] = body.split(',');
    const last = records.at(-1);
    if (code === '88' && last) {
      const [first = '', ...others] = fields;
      // A detail that was not closed broke off in its text: the text goes on, whatever commas it has.
      if (last.code === '16' && !wasClosed)
        last.fields.push(`${last.fields.pop() ?? ''}${TEXT_BREAK}${first}`, ...others);
      else last.fields.push(...fields);
      last.physical += 1;
    } else records.push({ code, fields, line: i + 1, physical: 1 });
    wasClosed = closed;
  }
  return records;
}
