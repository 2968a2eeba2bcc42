import { NESTING_LIMIT, VALUES_LIMIT } from '../limits.ts';
import type { XmlElement } from './xml.ts';

/** Why markup was not read; `position` is the 0-based character of the first thing that is not well formed. */
export type MarkupFault =
  | { kind: 'syntax'; position: number }
  | { kind: 'too-deep' | 'too-many-elements' | 'no-element'; position: number };

interface OpenElement {
  /** The name as sent, with its prefix: what the end tag has to repeat. */
  sentName: string;
  children: (XmlElement | string)[];
}

interface Reader {
  text: string;
  position: number;
  stack: OpenElement[];
  root: XmlElement | undefined;
  /** Elements and attributes so far. */
  count: number;
  names: Map<string, string>;
}

/**
 * Reads well-formed XML without a document type declaration into its root element, in one pass. Namespace prefixes
 * go, comments and processing instructions are left out, CDATA is text. Source of the form: XML 1.0, section 2 and 3.
 */
export function parseMarkup(text: string): { root: XmlElement } | { fault: MarkupFault } {
  const reader: Reader = { text, position: 0, stack: [], root: undefined, count: 0, names: new Map() };
  while (reader.position < text.length) {
    const fault = text.charCodeAt(reader.position) === 0x3c ? readMarkup(reader) : readText(reader);
    if (fault) return { fault: { kind: fault, position: reader.position } };
    if (reader.count > VALUES_LIMIT) return { fault: { kind: 'too-many-elements', position: reader.position } };
  }
  if (reader.stack.length > 0) return { fault: { kind: 'syntax', position: text.length } };
  return reader.root ? { root: reader.root } : { fault: { kind: 'no-element', position: 0 } };
}

type Kind = MarkupFault['kind'];

/** What begins with `<`. */
function readMarkup(reader: Reader): Kind | undefined {
  const { text, position } = reader;
  if (text.startsWith('</', position)) return readEnd(reader);
  if (text.startsWith('<?', position)) return skipTo(reader, '?>', 2);
  if (text.startsWith('<!--', position)) return skipTo(reader, '-->', 4);
  if (!text.startsWith('<![CDATA[', position)) return readStart(reader);
  const open = reader.stack.at(-1);
  const end = text.indexOf(']]>', position + 9);
  if (!open || end < 0) return 'syntax';
  open.children.push(text.slice(position + 9, end));
  reader.count += 1;
  reader.position = end + 3;
  return undefined;
}

function skipTo(reader: Reader, mark: string, from: number): 'syntax' | undefined {
  const end = reader.text.indexOf(mark, reader.position + from);
  if (end < 0) return 'syntax';
  reader.position = end + mark.length;
  return undefined;
}

const NOT_REFERENCE = /&(?!#?\w{1,20};)/;

/** Text up to the next `<`; outside of the root only white space. */
function readText(reader: Reader): 'syntax' | undefined {
  const next = reader.text.indexOf('<', reader.position);
  const end = next < 0 ? reader.text.length : next;
  const sent = reader.text.slice(reader.position, end);
  const open = reader.stack.at(-1);
  if (!open && sent.trim() !== '') return 'syntax';
  if (open && sent.includes('&')) {
    const stray = NOT_REFERENCE.exec(sent);
    if (stray) {
      reader.position += stray.index;
      return 'syntax';
    }
  }
  open?.children.push(decodeReferences(sent));
  reader.position = end;
  return undefined;
}

const NAME = /[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]{0,200}/y;
const ATTRIBUTE = /\s+([A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]{0,200})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function readStart(reader: Reader): Kind | undefined {
  const { text } = reader;
  const sentName = match(NAME, text, reader.position + 1)?.[0];
  if (sentName === undefined || (reader.root && reader.stack.length === 0)) return 'syntax';
  let position = reader.position + 1 + sentName.length;
  let attributes = NO_ATTRIBUTES;
  for (let found = match(ATTRIBUTE, text, position); found; found = match(ATTRIBUTE, text, position)) {
    if (attributes === NO_ATTRIBUTES) attributes = new Map();
    const [whole, sent = '', double, single] = found;
    attributes.set(localName(reader, sent), decodeReferences(double ?? single ?? ''));
    position += whole.length;
    reader.count += 1;
    if (reader.count > VALUES_LIMIT) return 'too-many-elements';
  }
  const end = match(TAG_END, text, position);
  if (!end) return 'syntax';
  const children: (XmlElement | string)[] = [];
  const element: XmlElement = { name: localName(reader, sentName), attributes, children };
  reader.count += 1;
  reader.position = position + end[0].length;
  const parent = reader.stack.at(-1);
  if (parent) parent.children.push(element);
  else reader.root = element;
  if (end[1] === '/') return undefined;
  reader.stack.push({ sentName, children });
  return reader.stack.length > NESTING_LIMIT ? 'too-deep' : undefined;
}

function readEnd(reader: Reader): 'syntax' | undefined {
  const open = reader.stack.at(-1);
  const start = reader.position + 2;
  if (!open || !reader.text.startsWith(open.sentName, start)) return 'syntax';
  const end = match(TAG_END, reader.text, start + open.sentName.length);
  if (!end || end[1] === '/') return 'syntax';
  reader.stack.pop();
  reader.position = start + open.sentName.length + end[0].length;
  return undefined;
}

const NO_ATTRIBUTES: Map<string, string> = new Map();

/** A name without its prefix. The same name is one string, so that names compare fast. */
function localName(reader: Reader, sent: string): string {
  const known = reader.names.get(sent);
  if (known !== undefined) return known;
  const name = sent.slice(sent.indexOf(':') + 1);
  reader.names.set(sent, name);
  return name;
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Decodes the five references of XML and numeric ones, once; others stay as sent. */
function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  const parts: string[] = [];
  let position = 0;
  for (let mark = text.indexOf('&'); mark >= 0; mark = text.indexOf('&', mark + 1)) {
    const end = text.indexOf(';', mark);
    if (end < 0) break;
    const plain = end - mark > 9 ? undefined : referenced(text.slice(mark + 1, end));
    if (plain === undefined) continue;
    parts.push(text.slice(position, mark), plain);
    position = end + 1;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

function referenced(body: string): string | undefined {
  const known = PREDEFINED.get(body);
  if (known !== undefined || !/^#(x[0-9a-f]{1,6}|\d{1,7})$/i.test(body)) return known;
  const point = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : ' ';
}
