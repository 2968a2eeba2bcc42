import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import type { UnpackedFile } from './unpacked-file.ts';
import { workbookSheets } from './workbook-sheets.ts';

/** A member of an archive that cannot be opened while the others can. */
export interface ClosedFile {
  name: string;
  place: string;
  message: string;
}

/** The files in a package, or why it cannot be opened. */
export type UnpackResult =
  | { ok: true; files: UnpackedFile[]; closed?: ClosedFile[] }
  | { ok: false; place: string; message: string };

/** Most bytes that a file may unpack to; the largest official files have some 150 MB. */
const MOST_BYTES = 1 << 29;
const MOST_MEMBERS = 2000;
const DEEPEST = 3;

/** Documents that are archives themselves, or hold nothing to read. */
const DOCUMENT = /\.(pdf|docx?|pptx?|rtf|odt)$/i;

/**
 * Unpacks gzip, ZIP (also a ZIP in a ZIP) and the sheets of an .xlsx workbook; anything else comes back as it is. A
 * damaged archive is refused whole, since nobody knows what else is wrong with it.
 */
export function unpack(name: string, bytes: Uint8Array, depth = 0): UnpackResult {
  if (DOCUMENT.test(name)) return { ok: true, files: [{ name, bytes }] };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzip(name, bytes, depth);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return unzip(name, bytes, depth);
  return { ok: true, files: [{ name, bytes }] };
}

function refused(place: string, message: string): UnpackResult {
  return { ok: false, place, message };
}

function gunzip(name: string, bytes: Uint8Array, depth: number): UnpackResult {
  try {
    const plain = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
    const inner = name.replace(/\.gz$/i, '');
    return depth < DEEPEST ? unpack(inner, plain, depth + 1) : { ok: true, files: [{ name: inner, bytes: plain }] };
  } catch (error) {
    return inflateFault(error, bytes.length);
  }
}

function inflateFault(error: unknown, size: number): UnpackResult {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return refused('file', 'It unpacks to more than 512 MB. No official code file does.');
  if (code === 'Z_BUF_ERROR') return refused(`byte ${size}`, 'The packed file is cut off here. Download it again.');
  if (code?.startsWith('Z_')) return refused('file', 'The packed data is damaged. Download the file again.');
  throw error;
}

const AGAIN = 'The ZIP archive is cut off or damaged. Download it again.';

/** A member as the central directory of a ZIP lists it (PKWARE APPNOTE 4.3.12). */
interface Member {
  name: string;
  encrypted: boolean;
  method: number;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Members by the central directory; undefined when it is missing or reaches outside of the file. */
function membersOf(bytes: Uint8Array): Member[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 22 - 65_536 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined;
  const count = view.getUint16(end + 10, true);
  const members: Member[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function unzip(name: string, bytes: Uint8Array, depth: number): UnpackResult {
  if (depth >= DEEPEST) return refused('file', 'Archives lie in archives in archives. Unpack it and try again.');
  const members = membersOf(bytes);
  if (members === undefined) return refused(`byte ${bytes.length}`, AGAIN);
  if (members.length > MOST_MEMBERS || members.reduce((sum, member) => sum + member.size, 0) > MOST_BYTES) {
    return refused(
      'file',
      'The archive holds more than 2,000 files or 512 MB. Unpack it and install the files you need.',
    );
  }
  const plains = new Map<string, Uint8Array>();
  for (const member of members) {
    if (member.name.endsWith('/') || member.name.startsWith('__MACOSX/')) continue;
    const plain = inflateMember(bytes, member);
    if (!(plain instanceof Uint8Array)) return plain;
    plains.set(member.name, plain);
  }
  if (plains.has('xl/workbook.xml')) return { ok: true, files: workbookSheets(name, plains) };
  const files: UnpackedFile[] = [];
  const closed: ClosedFile[] = [];
  for (const [member, plain] of plains) {
    const inner = unpack(`${name}/${member}`, plain, depth + 1);
    if (inner.ok) {
      files.push(...inner.files);
      closed.push(...(inner.closed ?? []));
    } else closed.push({ name: `${name}/${member}`, place: inner.place, message: inner.message });
  }
  return { ok: true, files, closed };
}

function inflateMember(bytes: Uint8Array, member: Member): Uint8Array | UnpackResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = member.name;
  if (member.encrypted) return refused(place, 'It is locked with a password. Unpack it and install the file itself.');
  if (member.offset + 30 > bytes.length || view.getUint32(member.offset, true) !== 0x04034b50)
    return refused(place, AGAIN);
  const start =
    member.offset + 30 + view.getUint16(member.offset + 26, true) + view.getUint16(member.offset + 28, true);
  if (start + member.packed > bytes.length) return refused(place, AGAIN);
  const packed = bytes.subarray(start, start + member.packed);
  let plain: Uint8Array;
  try {
    if (member.method === 0) plain = packed;
    else if (member.method === 8) plain = inflateRawSync(packed, { maxOutputLength: Math.max(member.size, 1) });
    else return refused(place, 'It is packed in a way that is not read here. Unpack it and install the file itself.');
  } catch (error) {
    const fault = inflateFault(error, start + member.packed);
    return fault.ok ? fault : refused(place, AGAIN);
  }
  if (plain.length !== member.size || crc32(plain) !== member.crc) return refused(place, AGAIN);
  return plain;
}
