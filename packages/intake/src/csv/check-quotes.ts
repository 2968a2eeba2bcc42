/** Quoted cells with text behind their closing mark that are read; each makes the parser copy the cell. */
const MISPLACED_LIMIT = 1000;

/**
 * Looks at the quotation marks of CSV text before the parser does, since a mark that never closes would make it take
 * the rest of the file for one cell. A cell is quoted when it begins with a mark, and closed by the next one that is
 * not doubled. One pass, from mark to mark. Form: RFC 4180, section 2.
 * @returns the 0-based character of the first mark that is not closed, or past which too many are misplaced
 */
export function findOpenQuote(text: string, delimiter: string): { position: number; tooMany: boolean } | undefined {
  const divides = (position: number): boolean =>
    position < 0 || position >= text.length || '\r\n'.includes(text.charAt(position)) || text[position] === delimiter;
  let misplaced = 0;
  for (let open = text.indexOf('"'); open >= 0; ) {
    if (!divides(open - 1)) {
      open = text.indexOf('"', open + 1);
      continue;
    }
    const close = closingMark(text, open);
    if (close < 0) return { position: open, tooMany: false };
    if (!divides(close + 1)) misplaced += 1;
    if (misplaced > MISPLACED_LIMIT) return { position: open, tooMany: true };
    open = text.indexOf('"', close + 1);
  }
  return undefined;
}

function closingMark(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}
