/** Letters that have no decomposition, and typographic marks, as the basic set writes them. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
  Ŋ: 'N',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '.',
  '×': 'x',
  '÷': '/',
  '°': ' deg',
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '≤': '<=',
  '≥': '>=',
  '€': 'EUR',
  '£': 'GBP',
};

/** What an X12 file commonly uses as separators. None of them is ever left in free text. */
const SEPARATORS = /[*~^:|]/g;

/**
 * Makes free text (names, addresses, notes) safe to send: diacritics are folded, typographic marks become plain ones,
 * line ends and control characters become blanks, common separators (`* ~ ^ : |`) become a dash or blank, characters
 * that are left outside of printable ASCII become `?`, blanks are collapsed and trimmed. Idempotent.
 */
export function cleanText(value: string): string {
  const folded = Array.from(value, (character) => FOLDED[character] ?? character)
    .join('')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');
  return Array.from(folded, (character) => FOLDED[character] ?? character)
    .join('')
    .replace(/\p{Cc}|\p{Zs}|\p{Zl}|\p{Zp}/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?')
    .replace(SEPARATORS, (mark) => (mark === ':' || mark === '|' ? '-' : ' '))
    .replace(/ +/g, ' ')
    .trim();
}
