import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { NESTING_LIMIT } from '../limits.ts';

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
};

/**
 * Parses XML into its root element. Documents with a DOCTYPE are refused, so that no entity is ever declared, let
 * alone expanded or fetched; nesting is bounded. Never throws.
 * @returns the root, or the reason with its place: `line 4`, or `byte 1200` where a cut-off file ends.
 */
export function parseXml(sent: string, byteLength: number): { root: XmlElement } | { fault: IntakeFault } {
  // White space before the XML declaration is an error that tools make and that harms nothing.
  const text = sent.trimStart();
  if (startsWithDoctype(text)) {
    const message = 'The XML has a document type declaration, which charts never need and attacks use. Remove it.';
    return { fault: { place: 'line 1', code: 'dtd-refused', message } };
  }
  // Without any tag end the validator would collect the whole file as one name.
  const valid = text.includes('>') ? XMLValidator.validate(text) : { err: { line: 1 } };
  if (valid !== true) return { fault: syntaxFault(text, byteLength, valid.err) };
  let parsed: unknown;
  try {
    parsed = new XMLParser(PARSER_OPTIONS).parse(text);
  } catch (error) {
    // The parser throws its findings about the text; anything else would be a bug of ours.
    if (!(error instanceof Error)) throw error;
    return { fault: parserFault(error.message) };
  }
  const root = elementsOf(parsed).find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') {
    return {
      fault: { place: 'byte 0', code: 'not-xml', message: 'The XML holds no element. Send the document again.' },
    };
  }
  return { root };
}

/** True when a DOCTYPE stands before the root element, behind any comments and processing instructions. */
function startsWithDoctype(text: string): boolean {
  let position = 0;
  while (position >= 0) {
    position = text.indexOf('<', position);
    if (position < 0) return false;
    if (text.startsWith('<?', position)) position = text.indexOf('?>', position);
    else if (text.startsWith('<!--', position)) position = text.indexOf('-->', position);
    else return /^<!doctype/i.test(text.slice(position, position + 10));
  }
  return false;
}

function parserFault(cause: string): IntakeFault {
  if (/nested/i.test(cause)) {
    const message = `The XML is nested deeper than ${NESTING_LIMIT} elements, which no chart is.`;
    return { place: '', code: 'too-deep', message };
  }
  return {
    place: '',
    code: 'not-xml',
    message: 'The XML cannot be read. Ask the sender to export the document again.',
  };
}

function syntaxFault(text: string, byteLength: number, err: { line: number }): IntakeFault {
  const root = /<([A-Za-z_][^\s/>]{0,100})/.exec(text)?.[1] ?? '';
  const cut = root !== '' && !text.includes(`</${root}`);
  if (cut) {
    const message = `The XML is truncated at byte ${byteLength}: its root element is never closed. Ask for the whole document.`;
    return { place: `byte ${byteLength}`, code: 'truncated-xml', message };
  }
  const message = 'The XML is not well formed at this place. Ask the sender to export the document again.';
  return { place: `line ${err.line}`, code: 'not-xml', message };
}

/** Turns the parser's ordered nodes (`{ name: children, ':@': attributes }`) into elements and text. */
function elementsOf(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown): (XmlElement | string)[] => {
    if (typeof node !== 'object' || node === null) return [];
    const entries = Object.entries(node);
    const [name, content] = entries.find(([key]) => key !== ':@') ?? ['', undefined];
    if (name === '#text') return [decodeReferences(String(content))];
    if (name === '#cdata') return [cdataText(content)];
    const attributes = entries.find(([key]) => key === ':@')?.[1];
    return [{ name, attributes: attributesOf(attributes), children: elementsOf(content) }];
  });
}

function cdataText(content: unknown): string {
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => (typeof part === 'object' && part !== null ? String(Object.values(part)[0]) : ''))
    .join('');
}

function attributesOf(attributes: unknown): Map<string, string> {
  if (typeof attributes !== 'object' || attributes === null) return new Map();
  return new Map(Object.entries(attributes).map(([key, value]) => [key, decodeReferences(String(value))]));
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
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return PREDEFINED.get(body) ?? whole;
    const point = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : ' ';
  });
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
  return (element?.children ?? []).flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...descendants(child)],
  );
}

/** Text of an element and all below it, white space folded. */
export function textOf(element: XmlElement | undefined): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

function rawText(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}
