import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element without its namespace prefix. */
export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlNode[];
  text: string;
}

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
};

type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };

function nodesOf(parsed: readonly Parsed[]): XmlNode[] {
  return parsed.flatMap((one) => {
    const name = Object.keys(one).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const inside = one[name] as Parsed[];
    const text = inside.map((child) => ('#text' in child ? String(child['#text']) : '')).join('');
    return { name, attributes: new Map(Object.entries(one[':@'] ?? {})), children: nodesOf(inside), text };
  });
}

/**
 * Parses an XML document into its root. A document type declaration is refused, so that no entity is ever declared.
 * @returns the root, or the line and the cause.
 */
export function xmlTree(text: string): { ok: true; root: XmlNode } | { ok: false; line: number; message: string } {
  const doctype = text.indexOf('<!DOCTYPE');
  if (doctype >= 0) {
    const line = text.slice(0, doctype).split('\n').length;
    return {
      ok: false,
      line,
      message: 'The file has a document type declaration, which no bank sends. Fetch it again.',
    };
  }
  const valid = XMLValidator.validate(text.trimStart());
  if (valid !== true)
    return { ok: false, line: valid.err.line, message: 'The XML is broken off or damaged here. Fetch the file again.' };
  const [root] = nodesOf(new XMLParser(OPTIONS).parse(text.trimStart()) as Parsed[]);
  if (!root) return { ok: false, line: 1, message: 'The XML holds no element. Fetch the file again.' };
  return { ok: true, root };
}

/** The children of a name along a path, all of them at the last step. */
export function all(node: XmlNode | undefined, path: string): XmlNode[] {
  let nodes = node ? [node] : [];
  for (const name of path.split('/'))
    nodes = nodes.flatMap(({ children }) => children.filter((child) => child.name === name));
  return nodes;
}

/** The text at the end of a path, '' where there is none. */
export const textAt = (node: XmlNode | undefined, path: string): string => all(node, path)[0]?.text ?? '';
