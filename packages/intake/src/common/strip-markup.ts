/** Plain text of XHTML or HTML: block ends become line ends, tags, scripts and styles go, references are decoded once. */
export function stripMarkup(markup: string): string {
  const plain = markup
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/[^\S\n]*\n[^\S\n]*/g, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/table)\b[^>]*>/gi, '\n')
    .replace(/<\/(td|th)>/gi, ' | ')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<[^>]*>/g, '');
  const decoded = plain.replace(/&(lt|gt|amp|quot|apos|nbsp|#\d{1,6});/g, (whole, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff));
    return REFERENCES.get(name) ?? whole;
  });
  return decoded
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').replace(/^[\s|]+|[\s|]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);
