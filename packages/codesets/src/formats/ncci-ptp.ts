import { keyDigit } from '../tables/code-keys.ts';
import { collectPairs } from '../tables/ptp-table.ts';
import type { PtpEdit } from '../tables/types.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { parseCsv } from './parse-csv.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';

/** Where in a row, behind the two codes, the modifier indicator, the rationale and the days stand (from 0). */
interface Layout {
  indicator: number;
  rationale: number;
  effective?: number;
  deletion?: number;
}

/** Rows above the first pair: title, copyright notice and a header of several lines. */
const TITLE_LINES = 30;
const AGAIN = 'The file is cut off or damaged; download it again.';

/**
 * NCCI procedure-to-procedure edits as CMS publishes them (tab-delimited text, or the sheet saved as CSV): Column 1,
 * Column 2, in existence before 1996, effective and deletion date, modifier indicator, rationale; or a CSV with the
 * columns column1, column2, modifier_indicator, rationale. Whose edits they are (practitioner, outpatient hospital) and
 * which quarter stands in the file's name or title only. A release in several files (`f1` to `f4`) is kept in parts.
 */
export const ncciPtp: CodeFormat = {
  id: 'ncci-ptp',
  title: 'NCCI procedure-to-procedure edits',
  recognize: ({ head }) => layoutOf(head) !== undefined,
  read: (file) => {
    const layout = layoutOf(file.text.slice(0, 8192));
    if (layout === undefined)
      return refused('header', 'The file must name Column 1, Column 2 and the modifier indicator.');
    const table = tableOf(file);
    if (table === undefined) {
      const message = 'The file does not say whose edits it holds. Put "practitioner" or "outpatient" into its name.';
      return refused('file name', message);
    }
    const named = releaseOf(file, quarterOf(file.fileName));
    if (named === undefined) {
      return refused('release', 'Name the release by its quarter with --release, for example 2026Q1.');
    }
    return readPairs(file, layout, named.from, (payload, rows) => ({
      ok: true,
      rows,
      releases: [{ kind: 'table', table, part: partOf(file.fileName), ...named, rows, payload }],
    }));
  },
};

function layoutOf(head: string): Layout | undefined {
  const start = head.slice(0, 8192);
  if (/^column1[,\t]column2[,\t]modifier_indicator[,\t]rationale/i.test(start)) return { indicator: 0, rationale: 1 };
  const official = /column\s*1/i.test(start) && /column\s*2/i.test(start) && /modifier/i.test(start);
  if (!official || !/deletion/i.test(start) || !/effective/i.test(start)) return undefined;
  return { effective: 1, deletion: 2, indicator: 3, rationale: 4 };
}

function tableOf({ fileName, text }: CodeFile): 'ncci-ptp-practitioner' | 'ncci-ptp-outpatient' | undefined {
  const name = `${fileName} ${text.slice(0, 2048).split(/column\s*1/i)[0]}`.toLowerCase();
  if (/practitioner|ccipra|[-_ ]prac[-_. ]/.test(name)) return 'ncci-ptp-practitioner';
  return /outpatient|hospital|ccioph|[-_ ]out[-_. ]/.test(name) ? 'ncci-ptp-outpatient' : undefined;
}

/** `ccipra-v321r0-f1` is version 32.1, the second quarter of 2026: version 30 was that of 2024. */
function quarterOf(fileName: string): string | undefined {
  const version = /v(\d{2})([0-3])r\d/i.exec(fileName);
  return version ? `${1994 + Number(version[1])}Q${Number(version[2]) + 1}` : calendarRelease(fileName);
}

function partOf(fileName: string): string {
  return /[-_]f(\d)(?:\.|$)/i.exec(fileName)?.[1] ?? '';
}

function readPairs(
  { text }: CodeFile,
  layout: Layout,
  from: string,
  made: (payload: Uint8Array, rows: number) => FormatResult,
): FormatResult {
  const pairs = collectPairs();
  const kinds: PtpEdit[] = [];
  // Most rows say the same of their pair as others do, so what stands behind the codes is read once.
  const kindOfTail = new Map<string, number>();
  let line = 0;
  let kind: number | undefined;
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const stop = text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
    line += 1;
    const tailAt = pairEnd(text, at, stop);
    if (tailAt < 0) {
      if (text.slice(at, stop).trim() !== '' && (pairs.count > 0 || line > TITLE_LINES)) {
        return refused(`line ${line}`, `This line is not a pair of codes. ${AGAIN}`);
      }
    } else {
      const tail = text.slice(tailAt, stop);
      kind = kindOfTail.get(tail);
      if (kind === undefined) {
        const read = kindOf(tail, layout);
        if (read === undefined) return refused(`line ${line}`, `The modifier indicator or a date is missing. ${AGAIN}`);
        kind = kinds.push(read) - 1;
        kindOfTail.set(tail, kind);
      }
      const quote = text.charCodeAt(at) === QUOTE ? 1 : 0;
      const second = at + CODE_LENGTH + 1 + 2 * quote;
      const quote2 = text.charCodeAt(second) === QUOTE ? 1 : 0;
      pairs.add(codeAt(text, at + quote), codeAt(text, second + quote2), kind);
    }
    at = end + 1;
  }
  if (pairs.count === 0) return refused('file', 'The file has a header and no pairs. Download it again.');
  const last = kinds[kind ?? 0];
  if (!text.endsWith('\n') && last && kinds.some((other) => isStartOf(last.rationale, other.rationale))) {
    return refused(`line ${line}`, `The rationale of the last pair breaks off. ${AGAIN}`);
  }
  const payload = pairs.pack(kinds, from);
  if (payload === undefined) return refused('file', 'The file holds more codes than a release has. Check the file.');
  return made(payload, pairs.count);
}

function isStartOf(text: string, longer: string): boolean {
  return longer.length > text.length && longer.startsWith(text);
}

const CODE_LENGTH = 5;
const QUOTE = 0x22;

function codeAt(text: string, at: number): string {
  return text.slice(at, at + CODE_LENGTH).toUpperCase();
}

/** Offset behind the two codes of a row and their delimiters; -1 when the line does not begin with two codes. */
function pairEnd(text: string, start: number, stop: number): number {
  let at = start;
  for (let column = 0; column < 2; column += 1) {
    const quoted = text.charCodeAt(at) === QUOTE;
    if (quoted) at += 1;
    for (let left = CODE_LENGTH; left > 0; left -= 1, at += 1) if (keyDigit(text.charCodeAt(at)) === 0) return -1;
    if (quoted && text.charCodeAt(at++) !== QUOTE) return -1;
    const delimiter = text.charCodeAt(at);
    if (delimiter !== 0x2c && delimiter !== 0x09) return -1;
    at += 1;
  }
  return at <= stop ? at : -1;
}

/** What a row says behind its codes. An asterisk stands for no deletion date. */
function kindOf(tail: string, layout: Layout): PtpEdit | undefined {
  const csv = parseCsv(tail, tail.includes('\t') ? '\t' : ',');
  const fields = csv.ok ? csv.rows[0]?.fields : undefined;
  if (fields === undefined) return undefined;
  const indicator = fields[layout.indicator];
  const rationale = fields[layout.rationale];
  if ((indicator !== '0' && indicator !== '1' && indicator !== '9') || !rationale) return undefined;
  const kind: PtpEdit = { modifierIndicator: indicator === '9' ? 9 : indicator === '1' ? 1 : 0, rationale };
  if (layout.effective === undefined || layout.deletion === undefined) return kind;
  const from = isoDay(fields[layout.effective] ?? '');
  const to = isoDay(fields[layout.deletion] ?? '');
  if (!from || to === undefined) return undefined;
  return { ...kind, from, ...(to !== '' && { to }) };
}

/** `20240401` -> `2024-04-01`; '' for an asterisk or nothing; undefined for anything else. */
function isoDay(text: string): string | undefined {
  if (text === '' || text === '*') return '';
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}
