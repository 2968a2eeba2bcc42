import { NESTING_LIMIT, PARTS_LIMIT, VALUES_LIMIT } from '../limits.ts';

/** Why markup is not given to the parser; `position` is the 0-based character where the reason stands. */
export interface MarkupFault {
  kind: 'doctype' | 'syntax' | 'too-deep' | 'too-many-elements';
  position: number;
}

/** What is passed over whole, by how it begins and ends. */
const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Looks at XML before the parser does: elements, attributes and nesting are counted against their bounds, document
 * type declarations are found wherever they stand, and a quotation mark or `<` that would make the parser take markup
 * for text is told. Whether the rest is well formed is left to the parser. One pass, from `<` to `<`.
 */
export function checkMarkup(text: string): MarkupFault | undefined {
  let [depth, count, position] = [0, 0, 0];
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', position)) {
    const passed = PASSED_OVER.find(([start]) => text.startsWith(start, open));
    if (passed) {
      const [start, mark] = passed;
      const end = text.indexOf(mark, open + start.length);
      if (end < 0 || (start === '<?' && hasOpenQuote(text.slice(open, end)))) return { kind: 'syntax', position: open };
      position = end + mark.length;
      count += 1;
    } else if (text.startsWith('<!', open)) {
      return { kind: /^<!doctype/i.test(text.slice(open, open + 10)) ? 'doctype' : 'syntax', position: open };
    } else {
      const tag = readTag(text, open);
      if (tag.end === undefined) return { kind: 'syntax', position: tag.stop };
      position = tag.end;
      if (text.startsWith('</', open)) {
        depth -= 1;
        continue;
      }
      if (tag.values > PARTS_LIMIT) return { kind: 'too-many-elements', position: open };
      count += 1 + tag.values;
      if (!text.startsWith('/>', position - 2)) depth += 1;
    }
    if (depth > NESTING_LIMIT) return { kind: 'too-deep', position: open };
    if (count > VALUES_LIMIT) return { kind: 'too-many-elements', position: open };
  }
  return undefined;
}

/** The parser takes quotation marks of processing instructions in pairs, with whatever is between. */
function hasOpenQuote(instruction: string): boolean {
  return /["']/.test(instruction.replace(/"[^"]*"|'[^']*'/g, ''));
}

const TAG_PART = /"[^"<]*"|'[^'<]*'|["'<>]/g;

/** Where the tag at `open` ends and how many quoted values it has; or where it stops being a tag. */
function readTag(text: string, open: number): { end: number; values: number } | { end?: undefined; stop: number } {
  let values = 0;
  TAG_PART.lastIndex = open + 1;
  for (let part = TAG_PART.exec(text); part; part = TAG_PART.exec(text)) {
    if (part[0] === '>' || values > PARTS_LIMIT) return { end: TAG_PART.lastIndex, values };
    if (part[0].length === 1) return { stop: part.index };
    values += 1;
  }
  return { stop: text.length };
}
