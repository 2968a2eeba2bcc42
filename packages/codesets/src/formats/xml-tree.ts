import type { LoadFault } from '../types.ts';

/** An element of an official XML file: text and elements in order, white space between elements left out. */
export interface XmlElement {
  name: string;
  /** 0-based offset of the start tag, for `lineOf`. */
  at: number;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  children: (XmlElement | string)[];
}

const NESTING_LIMIT = 100;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const CUT = 'The file ends before its last element is closed: it is cut off. Download it again.';
const BROKEN = 'The XML is damaged at this place. Download the file again.';

class XmlProblem extends Error {
  readonly fault: LoadFault;
  constructor(text: string, at: number, message: string) {
    super(message);
    this.fault = { place: `line ${lineOf(text, at)}`, message };
  }
}

/** Line (from 1) on which a 0-based offset of the text stands. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/**
 * Reads the XML of an official release (the tabular list is 9 MB) into a tree. Tags must match; DOCTYPE is refused, so
 * no entity is ever declared; nesting is limited. The fault names the line.
 */
export function parseXml(text: string): { root: XmlElement } | { fault: LoadFault } {
  try {
    return { root: readTree(text) };
  } catch (error) {
    if (error instanceof XmlProblem) return { fault: error.fault };
    throw error;
  }
}

function readTree(text: string): XmlElement {
  const top: Open = { name: '', at: 0, attributes: NO_ATTRIBUTES, children: [] };
  const stack: Open[] = [];
  let current = top;
  let at = 0;
  for (;;) {
    const tag = text.indexOf('<', at);
    addText(text, current, at, tag < 0 ? text.length : tag);
    if (tag < 0) break;
    const next = text.charCodeAt(tag + 1);
    if (next === 0x3f || next === 0x21) {
      at = skipMarkup(text, tag, current);
      continue;
    }
    const end = endOfTag(text, tag);
    at = end + 1;
    if (next === 0x2f) {
      if (text.slice(tag + 2, end).trim() !== current.name || current === top) throw new XmlProblem(text, tag, BROKEN);
      current = stack.pop() ?? top;
      continue;
    }
    const element = openTag(text, tag, end);
    current.children.push(element);
    if (text.charCodeAt(end - 1) === 0x2f) continue;
    if (stack.length >= NESTING_LIMIT) throw new XmlProblem(text, tag, BROKEN);
    stack.push(current);
    current = element;
  }
  if (current !== top) throw new XmlProblem(text, text.length, CUT);
  const [root, ...more] = top.children;
  if (root === undefined || typeof root === 'string' || more.length > 0) throw new XmlProblem(text, 0, BROKEN);
  return root;
}

function addText(text: string, parent: Open, from: number, to: number): void {
  let start = from;
  while (start < to && text.charCodeAt(start) <= 0x20) start += 1;
  if (start === to) return;
  parent.children.push(decoded(text, from, to));
}

/** Comments, processing instructions and CDATA; @returns the offset behind it */
function skipMarkup(text: string, at: number, parent: Open): number {
  const [close, shown] = text.startsWith('<!--', at)
    ? ['-->', false]
    : text.startsWith('<![CDATA[', at)
      ? [']]>', true]
      : text.startsWith('<?', at)
        ? ['?>', false]
        : ['', false];
  if (close === '') throw new XmlProblem(text, at, BROKEN);
  const end = text.indexOf(close, at + 2);
  if (end < 0) throw new XmlProblem(text, at, CUT);
  if (shown) parent.children.push(text.slice(at + 9, end));
  return end + close.length;
}

/** A `>` may stand inside a quoted attribute. */
function endOfTag(text: string, tag: number): number {
  let quote = 0;
  for (let at = tag + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === 0x3e) return at;
    else if (char === 0x22 || char === 0x27) quote = char;
    else if (char === 0x3c) throw new XmlProblem(text, tag, BROKEN);
  }
  throw new XmlProblem(text, tag, CUT);
}

function openTag(text: string, tag: number, end: number): Open {
  const inside = text.slice(tag + 1, text.charCodeAt(end - 1) === 0x2f ? end - 1 : end);
  const space = inside.search(/\s/);
  const name = space < 0 ? inside : inside.slice(0, space);
  if (!/^[A-Za-z_][\w.:-]*$/.test(name)) throw new XmlProblem(text, tag, BROKEN);
  const rest = space < 0 ? '' : inside.slice(space).trim();
  if (rest === '') return { name, at: tag, attributes: NO_ATTRIBUTES, children: [] };
  const attributes: Record<string, string> = {};
  const left = rest.replace(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g, (_, key: string, double, single) => {
    const value = String(double ?? single ?? '');
    attributes[key] = decoded(value, 0, value.length);
    return '';
  });
  if (left.trim() !== '') throw new XmlProblem(text, tag, BROKEN);
  return { name, at: tag, attributes, children: [] };
}

function decoded(text: string, from: number, to: number): string {
  const raw = text.slice(from, to);
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;&]{0,10};?)/g, (_, body: string) => {
    const name = body.endsWith(';') ? body.slice(0, -1) : '';
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : Number.NaN;
    const char = point <= 0x10ffff ? String.fromCodePoint(point) : ENTITIES[name];
    if (char === undefined) throw new XmlProblem(text, from, BROKEN);
    return char;
  });
}

/** Child elements of a name, in order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** First child element of a name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** Text of an element and all below it, white space folded; '' when the element is absent. */
export function textOf(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const [only] = element.children;
  const text = element.children.length === 1 && typeof only === 'string' ? only : allText(element);
  return text.replace(/\s+/g, ' ').trim();
}

function allText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : allText(child))).join('');
}
