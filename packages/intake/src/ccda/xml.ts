import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { NESTING_LIMIT, VALUES_LIMIT } from '../limits.ts';
import { checkMarkup, type MarkupFault } from './check-markup.ts';
import { decodeReferences } from './decode-references.ts';

/** An element without its namespace prefix, attributes likewise, children in order. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}

const PARSER_OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: '#cdata',
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: NESTING_LIMIT,
  // Without paths for callbacks, which would be put together anew for each element.
  jPath: false,
};

/**
 * Parses XML into its root element. Documents with a DOCTYPE are refused, so that no entity is ever declared, let
 * alone expanded or fetched; elements, attributes and nesting are bounded. All of that is checked before the parser
 * sees the text. Never throws.
 * @returns the root, or the reason with its place: `line 4`, or `byte 1200` where a cut-off file ends.
 */
export function parseXml(sent: string, byteLength: number): { root: XmlElement } | { fault: IntakeFault } {
  // White space before the XML declaration is an error that tools make and that harms nothing.
  const text = sent.trimStart();
  const refused = checkMarkup(text);
  if (refused) return { fault: refusal(text, byteLength, refused) };
  const valid = XMLValidator.validate(text);
  if (valid !== true) return { fault: syntaxFault(text, byteLength, valid.err.line) };
  let parsed: unknown;
  try {
    parsed = new XMLParser(PARSER_OPTIONS).parse(text);
  } catch (error) {
    // The parser throws its findings about the text (names it does not take); anything else would be a bug of ours.
    if (!(error instanceof Error)) throw error;
    const message = 'The XML cannot be read. Ask the sender to export the document again.';
    return { fault: { place: '', code: 'not-xml', message } };
  }
  const root = elementsOf(parsed).find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') {
    const message = 'The XML holds no element. Send the document again.';
    return { fault: { place: 'byte 0', code: 'not-xml', message } };
  }
  return { root };
}

function refusal(text: string, byteLength: number, { kind, position }: MarkupFault): IntakeFault {
  const line = lineAt(text, position);
  if (kind === 'syntax') return syntaxFault(text, byteLength, line);
  const place = `line ${line}`;
  if (kind === 'doctype') {
    const message = 'The XML has a document type declaration, which charts never need and attacks use. Remove it.';
    return { place, code: 'dtd-refused', message };
  }
  const message =
    kind === 'too-deep'
      ? `The XML is nested deeper than ${NESTING_LIMIT} elements, which no chart is.`
      : `The XML holds more than ${VALUES_LIMIT} elements and attributes, which no chart does.`;
  return { place, code: kind, message };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function syntaxFault(text: string, byteLength: number, line: number): IntakeFault {
  const root = /<([A-Za-z_][^\s/>]{0,100})/.exec(text)?.[1] ?? '';
  const cut = root !== '' && !text.includes(`</${root}`);
  if (cut) {
    const message = `The XML is truncated at byte ${byteLength}: its root element is never closed. Ask for the whole document.`;
    return { place: `byte ${byteLength}`, code: 'truncated-xml', message };
  }
  const message = 'The XML is not well formed at this place. Ask the sender to export the document again.';
  return { place: `line ${line}`, code: 'not-xml', message };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Turns the parser's ordered nodes (`{ name: children, ':@': attributes }`) into elements and text. */
function elementsOf(nodes: unknown): (XmlElement | string)[] {
  const children: (XmlElement | string)[] = [];
  for (const node of arrayOf(nodes)) {
    let attributes = NO_ATTRIBUTES;
    let [name, content]: [string, unknown] = ['', undefined];
    for (const [key, value] of Object.entries(node)) {
      if (key === ':@') attributes = attributesOf(value);
      else [name, content] = [key, value];
    }
    if (name === '#text') children.push(decodeReferences(String(content)));
    else if (name === '#cdata') children.push(cdataText(content));
    else children.push({ name, attributes, children: elementsOf(content) });
  }
  return children;
}

function arrayOf(nodes: unknown): object[] {
  return Array.isArray(nodes) ? nodes.filter((node: unknown) => typeof node === 'object' && node !== null) : [];
}

function cdataText(content: unknown): string {
  return arrayOf(content)
    .map((part) => String(Object.values(part)[0]))
    .join('');
}

function attributesOf(attributes: unknown): ReadonlyMap<string, string> {
  if (typeof attributes !== 'object' || attributes === null) return NO_ATTRIBUTES;
  return new Map(Object.entries(attributes).map(([key, value]) => [key, decodeReferences(String(value))]));
}

/** Child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** First element down a path of names, trying every branch; undefined when there is none. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  if (!element || path.length === 0) return element;
  const [name = '', ...rest] = path;
  for (const child of childrenOf(element, name)) {
    const found = at(child, ...rest);
    if (found) return found;
  }
  return undefined;
}

/** An attribute, '' when absent. */
export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(name)?.trim() ?? '';
}

/** Every element below, in document order. */
export function descendants(element: XmlElement | undefined): XmlElement[] {
  const found: XmlElement[] = [];
  collect(element, found);
  return found;
}

function collect(element: XmlElement | undefined, found: XmlElement[]): void {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') continue;
    found.push(child);
    collect(child, found);
  }
}

/** Text of an element and all below it, white space folded. */
export function textOf(element: XmlElement | undefined): string {
  return textStart(element, Number.POSITIVE_INFINITY);
}

/** The first characters of `textOf`, at least as many as the limit where there are so many; the rest is not read. */
export function textStart(element: XmlElement | undefined, limit: number): string {
  const parts: string[] = [];
  // Twice over, since white space folds.
  collectText(element, parts, limit * 2);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** @returns how many more characters may be collected */
function collectText(element: XmlElement | undefined, parts: string[], limit: number): number {
  let left = limit;
  for (const child of element?.children ?? []) {
    if (left <= 0) break;
    if (typeof child !== 'string') {
      left = collectText(child, parts, left);
      continue;
    }
    parts.push(left < child.length ? child.slice(0, left) : child);
    left -= child.length;
  }
  return left;
}
