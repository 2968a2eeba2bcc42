import { component, element, firstSegment } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement, addToTally } from './collector.ts';

/** A LOINC code (C043-2 with LOI) is digits, a dash and a check digit: mod 10, every second digit doubled. */
export function checkLoinc(at: Collector, loop: Loop): void {
  for (const segment of loop.segments) {
    if (segment.id !== 'STC') continue;
    for (const n of [1, 10, 11]) {
      if (component(segment, n, 4) === 'LOI') checkLoincCode(at, segment, loop.id, n);
    }
  }
}

function checkLoincCode(at: Collector, stc: Segment, loop: string, n: number): void {
  const code = component(stc, n, 2);
  const hasShape = /^\d{1,7}-\d$/.test(code);
  if (code === '' || (hasShape && hasLoincCheckDigit(code))) return;
  addElement(at, stc, loop, n, 2, {
    snip: 5,
    code: hasShape ? 'loinc-check-digit' : 'loinc-shape',
    severity: hasShape ? 'warning' : 'error',
    value: code.slice(0, 40),
    message: hasShape
      ? 'This is no LOINC code: its check digit is wrong.'
      : 'This is no LOINC code: digits, a dash and a check digit.',
    fix: 'Look the code of the document up in LOINC, for example 18842-5 for a discharge summary.',
    ik403: '7',
  });
}

function hasLoincCheckDigit(code: string): boolean {
  let sum = 0;
  const digits = code.slice(0, -2);
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return (10 - (sum % 10)) % 10 === Number(code.at(-1));
}

/** LX01 counts the documents of a set from 1. */
export function checkDocumentNumber(at: Collector, document: Loop): void {
  addToTally(at, 'documents', 1);
  const expected = String(at.tally.documents ?? 0);
  const lx = firstSegment(document, 'LX');
  if (lx === undefined || element(lx, 1) === expected) return;
  addElement(at, lx, document.id, 1, undefined, {
    snip: 4,
    code: 'document-number',
    severity: 'warning',
    value: element(lx, 1),
    message: `LX01 should be ${expected}: documents count from 1 in each set.`,
    fix: 'Number the documents 1, 2, 3 and so on.',
    ik403: '7',
  });
}

/** What the first bytes of an HL7 document, or of the MIME entity around it, look like. */
const HL7_START = /^\s*(<\?xml|<([a-z0-9]+:)?ClinicalDocument|<levelone|MSH\||FHS\||BHS\|)/i;
const MIME_START = /^\s*(MIME-Version|Content-[A-Za-z-]+)\s*:/i;

/** True of text that begins like an HL7 document or message, alone or in a MIME entity. */
export function looksLikeHl7(start: string): boolean {
  return HL7_START.test(start) || MIME_START.test(start);
}

/**
 * The data of an attachment (BDS03) is written as its filter (BDS01) says, and is an HL7 document where CAT02 says so.
 * The data itself is health information, so no finding repeats it.
 */
export function checkAttachment(at: Collector, attachment: Loop): void {
  const bds = firstSegment(attachment, 'BDS');
  if (bds === undefined) return;
  checkLength(at, bds, attachment.id);
  const data = element(bds, 3);
  const filter = element(bds, 1);
  if (filter !== 'B64' && filter !== 'ASC') return;
  const isBase64 = filter === 'B64';
  const problem = isBase64 ? base64Problem(data) : undefined;
  if (problem !== undefined) {
    report(at, bds, attachment.id, {
      code: 'attachment-not-base64',
      severity: 'error',
      message: `The data is not written in Base 64 as BDS01 says: ${problem}.`,
      fix: 'Encode the document in Base 64, or set BDS01 to ASC for plain text.',
    });
    return;
  }
  const start = isBase64 ? decodeStart(data) : data.slice(0, 600);
  const isHl7 = element(firstSegment(attachment.parent, 'CAT'), 2) === 'HL';
  if (!isHl7 || data === '' || looksLikeHl7(start)) return;
  report(at, bds, attachment.id, {
    code: 'attachment-not-hl7',
    severity: 'warning',
    message: 'CAT02 says that this is an HL7 document, but the data does not begin like one.',
    fix: 'Send the CDA document (XML) or HL7 message, alone or in a MIME entity, or correct CAT02.',
  });
}

/** Where the stated length leads to no terminator, the data was read up to the next one: then it is said to be wrong. */
function checkLength(at: Collector, bds: Segment, loop: string): void {
  const stated = element(bds, 2);
  const bytes = new TextEncoder().encode(element(bds, 3)).length;
  if (bds.layout?.binary || bytes === 0 || !/^\d{1,15}$/.test(stated) || Number(stated) === bytes) return;
  addElement(at, bds, loop, 2, undefined, {
    code: 'attachment-length',
    value: stated,
    message: `BDS02 says that the data has ${stated} bytes, but ${bytes} stand before the next segment terminator.`,
    fix: 'Set BDS02 to the number of bytes of BDS03, counted after encoding.',
    ik403: '6',
  });
}

interface Problem {
  code: string;
  severity: 'error' | 'warning';
  message: string;
  fix: string;
}

function report(at: Collector, bds: Segment, loop: string, problem: Problem): void {
  addElement(at, bds, loop, 3, undefined, { snip: 4, ik403: '6', ...problem });
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Why a text is no Base 64 (RFC 4648, lines allowed as in MIME); undefined when it is. */
function base64Problem(text: string): string | undefined {
  let length = 0;
  let padding = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '\r' || character === '\n') continue;
    length += 1;
    if (character === '=') padding += 1;
    else if (padding > 0) return 'something follows the padding';
    else if (!ALPHABET.includes(character)) return 'there are other characters';
  }
  if (padding > 2) return 'there is too much padding';
  return length % 4 === 0 ? undefined : 'its length is no multiple of four';
}

/** The first bytes of Base 64 as text, one character a byte. */
function decodeStart(text: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const character of text.slice(0, 800)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += String.fromCharCode((bits >> held) & 0xff);
  }
  return out;
}
