/** A trace number as it stands in the text of a bank line, and who sent it where that stands too. */
export interface TextTrace {
  traceNumber: string;
  /** TRN03: 1 and the payer's tax id, '' where cut off. */
  payerIdentifier: string;
}

/** Letters and digits only, in capitals: what is left whatever a bank makes of stars, blanks and line ends. */
export const squeezed = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const MARK = '[*^|~: ]';
/** TRN*1*number*payer in a CCD+ addenda record: the number ends at the next mark or at the end of the text. */
const TRN = new RegExp(
  `TRN ?${MARK} ?1 ?[*^|~:] ?([A-Z0-9][A-Z0-9./ -]{0,60}?) ?(?:[*^|~:\\\\\\r\\n] ?([A-Z0-9]{9,11})?|$)`,
  'g',
);
/** With blanks where stars should be, the number ends at the payer's, which has ten characters. */
const BLANK_TRN = /TRN 1 ([A-Z0-9][A-Z0-9./-]{0,49})(?: ([0-9A-Z]{10})\b|\b)/g;

/**
 * The trace numbers that the texts of a bank line name. A CCD+ entry (batch HCCLAIMPMT) carries the whole TRN segment of the
 * 835 in its addenda record (7, type 05): TRN01 1, TRN02 number, TRN03 payer, TRN04 where given, ended by `~` or `\\`
 * (45 CFR 162.1602, Nacha Operating Rules appendix, 005010X221A1 section 1.10.2.3). Texts are read each alone and put together, since banks wrap addenda over fields.
 */
export function tracesInTexts(texts: readonly string[]): TextTrace[] {
  const found = new Map<string, TextTrace>();
  for (const text of [texts.join(''), texts.join(' '), ...texts].map((one) => one.toUpperCase())) {
    for (const pattern of [TRN, BLANK_TRN])
      for (const [, number = '', payerIdentifier = ''] of text.matchAll(pattern)) {
        const traceNumber = squeezed(number);
        const known = found.get(traceNumber);
        if (traceNumber && (!known || known.payerIdentifier === ''))
          found.set(traceNumber, { traceNumber, payerIdentifier });
      }
  }
  // A number that broke off at the end of a field is the beginning of the whole one, which ends at its payer; without a
  // payer behind it the longer one may be the number and the next field.
  const isPart = (one: string) =>
    [...found.values()].some(
      ({ traceNumber, payerIdentifier }) =>
        payerIdentifier !== '' && traceNumber.length > one.length && traceNumber.startsWith(one),
    );
  return [...found.values()].filter(({ traceNumber }) => !isPart(traceNumber));
}

/** Numbers of at least six characters that stand in the texts by themselves, squeezed. */
export function numbersInTexts(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toUpperCase().split(/[^A-Z0-9-]+/)).map(squeezed);
  return [...new Set(words.filter((word) => word.length >= 6 && /\d/.test(word)))];
}
