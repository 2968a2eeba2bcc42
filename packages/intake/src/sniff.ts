import type { IntakeChart } from '@cleanclaim/billing/encounters';
import { decodeText } from './common/decode-text.ts';
import { detectDelimiter } from './csv/rows.ts';

type Format = IntakeChart['format'];

/**
 * What a file is by its content: a format that is read, or the reason why it is none.
 * `unknown-text` is text of no format that is known, maybe a sheet without a header.
 */
export type Sniffed = { format: Format } | { code: string; message: string };

/** Files that people upload by mistake, by their first bytes (as latin letters). */
const SIGNATURES: readonly [string, string][] = [
  ['%PDF', 'a PDF. Export the chart as C-CDA, FHIR, HL7 or CSV'],
  ['PK\u0003\u0004', 'a zip archive or an Office document. Unpack it, or save the sheet as CSV'],
  ['\u001f\u008b', 'a gzip archive. Unpack it first'],
  ['\u0089PNG', 'a picture. Attach it to a chart instead'],
  ['\u00ff\u00d8\u00ff', 'a picture. Attach it to a chart instead'],
  ['GIF8', 'a picture. Attach it to a chart instead'],
  ['II*\u0000', 'a scan (TIFF). Attach it to a chart instead'],
  ['MM\u0000*', 'a scan (TIFF). Attach it to a chart instead'],
  ['{\\rtf', 'an RTF document. Export the chart as C-CDA, FHIR, HL7 or CSV'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document. Save the sheet as CSV'],
  ['ISA*', 'an X12 file. Remittances and acknowledgments are imported on their own page'],
];

const HEAD_BYTES = 65_536;

/** Tells the format of a file by its content alone; a name or extension may be wrong. Never throws. */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, HEAD_BYTES);
  const latin = String.fromCharCode(...head.subarray(0, 200));
  const signed = SIGNATURES.find(([start]) => latin.startsWith(start));
  if (signed) return { code: 'not-a-chart', message: `This is not a chart: it looks like ${signed[1]}.` };
  if (latin.slice(128, 132) === 'DICM') {
    return {
      code: 'not-a-chart',
      message: 'This is not a chart: it looks like a DICOM image. Attach it to a chart instead.',
    };
  }
  if (isUtf16(head)) {
    return { code: 'utf16-text', message: 'The file is UTF-16 text. Save it as UTF-8 and send it again.' };
  }
  if (head.includes(0)) {
    return {
      code: 'not-a-chart',
      message: 'This is not a chart: it holds binary data. Export it as C-CDA, FHIR, HL7 or CSV.',
    };
  }
  return sniffText(decodeText(cutAtCharacter(head)).text);
}

/** Byte order marks, or a zero at every second byte. */
function isUtf16(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const length = Math.min(head.length, 200);
  if (length < 4) return false;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  return Math.max(even, odd) > length * 0.4 && Math.min(even, odd) < length * 0.1;
}

/** Drops a UTF-8 character that the end of the head cuts. */
function cutAtCharacter(head: Uint8Array): Uint8Array {
  if (head.length < HEAD_BYTES) return head;
  let end = head.length;
  while (end > head.length - 4 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return head.subarray(0, Math.max(end - 1, 0));
}

function sniffText(text: string): Sniffed {
  const start = text.replace(/^[\ufeff\s\u000b\u001c]+/, '');
  if (start === '') return { code: 'empty-file', message: 'The file holds nothing but white space. Send it again.' };
  if (/^(MSH|FHS|BHS)[^A-Za-z0-9\s]/.test(start) || /[\r\n]MSH\|\^/.test(start)) return { format: 'hl7v2' };
  if (start.startsWith('<')) return sniffXml(start);
  if (start.startsWith('{') && /"format"\s*:\s*"cleanclaim-encounter"/.test(start)) return { format: 'encounter' };
  if (/^[{[]/.test(start)) return { format: 'fhir' };
  if (detectDelimiter(start) !== undefined) return { format: 'csv' };
  const cause = 'it is neither C-CDA, FHIR, HL7 v2 nor a CSV superbill with a header row. Check the export.';
  return { code: 'unknown-text', message: `This is not a chart: ${cause}` };
}

function sniffXml(start: string): Sniffed {
  if (/^<(!doctype\s+html|html)/i.test(start)) {
    return { code: 'not-a-chart', message: 'This is not a chart: it looks like a web page. Download the file itself.' };
  }
  return { format: 'ccda' };
}
