import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { NESTING_LIMIT, VALUES_LIMIT } from '../limits.ts';
import { type MarkupFault, parseMarkup } from './parse-markup.ts';

/** An element without its namespace prefix, attributes likewise, children in order. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}

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
  const parsed = parseMarkup(text);
  return 'root' in parsed ? parsed : { fault: faultOf(text, byteLength, parsed.fault) };
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

function faultOf(text: string, byteLength: number, { kind, position }: MarkupFault): IntakeFault {
  if (kind === 'syntax') return syntaxFault(text, byteLength, position);
  const place = kind === 'no-element' ? 'byte 0' : `line ${lineAt(text, position)}`;
  if (kind === 'no-element') {
    return { place, code: 'not-xml', message: 'The XML holds no element. Send the document again.' };
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

function syntaxFault(text: string, byteLength: number, position: number): IntakeFault {
  const root = /<([A-Za-z_][^\s/>]{0,100})/.exec(text)?.[1] ?? '';
  const cut = root !== '' && !text.includes(`</${root}`);
  if (cut) {
    const message = `The XML is truncated at byte ${byteLength}: its root element is never closed. Ask for the whole document.`;
    return { place: `byte ${byteLength}`, code: 'truncated-xml', message };
  }
  const message = 'The XML is not well formed at this place. Ask the sender to export the document again.';
  return { place: `line ${lineAt(text, position)}`, code: 'not-xml', message };
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
