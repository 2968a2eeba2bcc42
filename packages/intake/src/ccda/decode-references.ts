const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Decodes the five references of XML, `nbsp` and numeric ones, once; others stay as sent. Every character once. */
export function decodeReferences(text: string): string {
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
