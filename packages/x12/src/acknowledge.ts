import { component, element } from './access.ts';
import { cleanText } from './clean-text.ts';
import { byOffset, findingsBetween } from './finding.ts';
import type {
  Finding,
  FunctionalGroup,
  Interchange,
  OutInterchange,
  OutSegment,
  OutTransactionSet,
  TransactionSet,
  X12File,
} from './types.ts';
import { compiledSegment } from './validate/compile.ts';

/** What the caller decides: the clock and the control numbers. */
export interface AcknowledgeOptions {
  /** ISO date and time of the answer, for example `2026-11-02` and `14:05`. */
  date: string;
  time: string;
  /** ISA13 of the first interchange written; each further one takes the next number. */
  control: number;
}

/** The answers to one interchange. */
export interface Acknowledgment {
  /** ISA13 of the interchange that is answered. */
  interchangeControl: string;
  /** The TA1, always written; whether it is sent is the partner's agreement (ISA14). */
  ta1: OutInterchange;
  /** The 999 for its groups; undefined when the interchange was rejected or held only acknowledgments. */
  implementation: OutInterchange | undefined;
}

const GUIDE = '005010X231A1';

/**
 * Answers a file as its receiver: for each interchange a TA1, and a 999 (005010X231A1) with AK1, AK2, IK3, CTX, IK4,
 * IK5 and AK9 straight from the findings. Errors reject a set, warnings do not. Groups of acknowledgments (GS01 FA)
 * are never answered.
 */
export function acknowledge(
  file: X12File,
  findings: readonly Finding[],
  options: AcknowledgeOptions,
): Acknowledgment[] {
  let control = options.control;
  const all = byOffset(findings.filter((one) => one.severity === 'error'));
  return file.interchanges.map((interchange, i) => {
    const from = interchange.header.offset;
    const to = file.interchanges[i + 1]?.header.offset ?? Number.POSITIVE_INFINITY;
    const errors = findingsBetween(all, from, to - 1);
    const note = interchangeNote(errors);
    const groups = note === '000' ? interchange.groups.filter((group) => group.functionalId !== 'FA') : [];
    const ta1 = { ...answerTo(interchange, options, control), acknowledgments: [ta1Segment(interchange, note)] };
    control += 1;
    if (groups.length === 0) return { interchangeControl: interchange.control, ta1, implementation: undefined };
    const answered = groups.map((group, g) => answerGroup(group, errors, g + 1));
    const implementation = { ...answerTo(interchange, options, control), groups: answered };
    control += 1;
    return { interchangeControl: interchange.control, ta1, implementation };
  });
}

/** An interchange back to the sender: the two parties change places. */
export function answerTo(interchange: Interchange, options: AcknowledgeOptions, control: number): OutInterchange {
  return {
    senderQualifier: clean(interchange.receiverQualifier, 2),
    senderId: clean(interchange.receiverId, 15),
    receiverQualifier: clean(interchange.senderQualifier, 2),
    receiverId: clean(interchange.senderId, 15),
    date: options.date,
    time: options.time,
    control,
    usage: interchange.usage === 'P' ? 'P' : 'T',
    acknowledgmentRequested: false,
    groups: [],
  };
}

/** Interchange note codes (TA105) by finding code, and by element where the code alone does not tell. */
const NOTES: Readonly<Record<string, string>> = {
  'iea-control': '001',
  'iea-count': '021',
  'interchange-trailer-missing': '023',
  'isa-width': '022',
  'isa-component-missing': '027',
  'isa-delimiters-same': '026',
  'isa-repetition-missing': '022',
  ISA01: '010',
  ISA03: '012',
  ISA05: '005',
  ISA06: '006',
  ISA07: '007',
  ISA08: '008',
  ISA09: '014',
  ISA10: '015',
  ISA12: '017',
  ISA13: '018',
  ISA14: '019',
  ISA15: '020',
};

function interchangeNote(errors: readonly Finding[]): string {
  for (const error of errors) {
    const note = NOTES[error.code] ?? NOTES[error.element];
    if (note !== undefined) return note;
  }
  return '000';
}

function ta1Segment(interchange: Interchange, note: string): OutSegment {
  const { header } = interchange;
  const control = digitsOnly(interchange.control, 9);
  return [
    'TA1',
    control,
    digitsOnly(element(header, 9), 6),
    digitsOnly(element(header, 10), 4),
    note === '000' ? 'A' : 'R',
    note,
  ];
}

/** A repeated header value, forced into digits so that the answer itself is well formed. */
function digitsOnly(text: string, width: number): string {
  return text.replace(/\D/g, '').slice(0, width).padStart(width, '0');
}

/** Set errors (IK502) and group errors (AK905) by finding code. */
const SET_ERRORS: Readonly<Record<string, string>> = {
  'set-trailer-missing': '2',
  'se-control': '3',
  'se-count': '4',
  'st-control': '7',
  'st-duplicate': '23',
  'guide-unknown': 'I6',
  'version-retired': 'I6',
};
const GROUP_ERRORS: Readonly<Record<string, string>> = {
  'gs-functional-id': '1',
  'version-retired': '2',
  'group-trailer-missing': '3',
  'ge-control': '4',
  'ge-count': '5',
  'gs-control': '6',
};

function answerGroup(
  group: FunctionalGroup,
  errors: readonly Finding[],
  number: number,
): OutInterchange['groups'][number] {
  const from = group.header.offset;
  const to = group.trailer?.offset ?? Number.POSITIVE_INFINITY;
  const own = findingsBetween(errors, from, to);
  const groupErrors = uniqueCodes(
    own.filter((error) => error.control === ''),
    GROUP_ERRORS,
  );
  const segments: OutSegment[] = [
    ['AK1', clean(group.functionalId, 2), clean(group.control, 9), clean(group.version, 12)],
  ];
  let accepted = 0;
  for (const [i, set] of group.transactionSets.entries()) {
    const next = group.transactionSets[i + 1]?.segments[0]?.offset ?? to;
    const answer = answerSet(set, findingsBetween(own, set.segments[0]?.offset ?? 0, next));
    segments.push(...answer.segments);
    if (answer.accepted) accepted += 1;
  }
  const count = group.transactionSets.length;
  const declared = /^\d{1,6}$/.test(element(group.trailer, 1)) ? element(group.trailer, 1) : String(count);
  const isRejected = groupErrors.length > 0 || (accepted === 0 && count > 0);
  const status = isRejected ? 'R' : accepted === count ? 'A' : 'P';
  segments.push([
    'AK9',
    status,
    declared,
    String(count),
    isRejected ? '0' : String(accepted),
    ...groupErrors.slice(0, 5),
  ]);
  const set: OutTransactionSet = { id: '999', guide: GUIDE, control: String(number).padStart(4, '0'), segments };
  return {
    functionalId: 'FA',
    senderCode: clean(group.receiverCode, 15),
    receiverCode: clean(group.senderCode, 15),
    control: number,
    version: GUIDE,
    transactionSets: [set],
  };
}

function uniqueCodes(errors: readonly Finding[], table: Readonly<Record<string, string>>): string[] {
  return [...new Set(errors.map((error) => table[error.code]).filter((code) => code !== undefined))];
}

/** Answers a set; `errors` are those from its ST to the next one, where a missing SE is noticed. */
function answerSet(set: TransactionSet, errors: readonly Finding[]): { segments: OutSegment[]; accepted: boolean } {
  const to = set.segments.at(-1)?.offset ?? 0;
  const own = errors.filter(
    ({ control, offset, code }) => control === set.control && (offset <= to || code === 'set-trailer-missing'),
  );
  const segments: OutSegment[] = [
    ['AK2', clean(set.id, 3), clean(set.control, 9), clean(element(set.segments[0], 3), 35)],
  ];
  const inSegments = own.filter((error) => error.ik304 !== undefined || error.ik403 !== undefined);
  const claims = inSegments.length === 0 ? [] : claimNumbers(set);
  for (const group of bySegment(inSegments)) segments.push(...answerSegment(claims, group));
  const codes = uniqueCodes(own, SET_ERRORS);
  if (inSegments.some((error) => error.snip === 1)) codes.push('5');
  if (inSegments.some((error) => error.snip > 1)) codes.push('I5');
  if (own.length > 0 && codes.length === 0) codes.push('5');
  segments.push(['IK5', own.length === 0 ? 'A' : 'R', ...codes.slice(0, 5)]);
  return { segments, accepted: own.length === 0 };
}

/** Findings of one IK3: the same segment, loop and segment error. */
function bySegment(errors: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const error of [...errors].sort((a, b) => a.position - b.position)) {
    const key = `${error.position} ${error.segment} ${error.loop} ${error.element === '' ? (error.ik304 ?? '') : '8'}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [error]);
    else if (error.element !== '') known.push(error);
  }
  return [...groups.values()];
}

/** IK3 with its context and, for element errors, its IK4 segments. */
function answerSegment(claims: readonly string[], errors: readonly Finding[]): OutSegment[] {
  const first = errors[0];
  if (first === undefined) return [];
  const isElement = first.element !== '';
  const isGap = first.code === 'segment-required' || first.code === 'loop-required';
  const position = first.position + (isGap ? 1 : 0);
  const code = isElement ? '8' : (first.ik304 ?? '8');
  // An identifier that cannot be repeated is named by a placeholder: IK301 may not be empty.
  const id = clean(first.segment, 3);
  const answer: OutSegment[] = [['IK3', id === '' ? 'XX' : id, String(position), clean(first.loop, 6), code]];
  const claim = claims[first.position - 1] ?? '';
  if (claim !== '') answer.push(['CTX', ['CLM01', claim]]);
  if (isElement) for (const error of errors) answer.push(answerElement(error));
  return answer;
}

function answerElement(error: Finding): OutSegment {
  // An unknown segment's identifier may itself look like a position.
  const isOwn = error.element.startsWith(error.segment);
  const [, n = '1', part] =
    /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(isOwn ? error.element.slice(error.segment.length) : '') ?? [];
  const definition = compiledSegment(error.segment, undefined)?.elements[Number(n) - 1];
  const number = part === undefined ? definition?.number : definition?.components?.[Number(part) - 1]?.number;
  const position = part === undefined ? String(Number(n)) : [String(Number(n)), part];
  // A value with characters that cannot be sent is not copied (IK404 is situational).
  const copy = error.ik403 === '6' ? '' : clean(error.value, 99);
  return ['IK4', position, number === undefined || !/^\d+$/.test(number) ? '' : number, error.ik403 ?? '7', copy];
}

/** For each segment position (from 1) the CLM01 of the claim that holds it, '' where none does. */
function claimNumbers(set: TransactionSet): string[] {
  let claim = '';
  return set.segments.map((segment) => {
    if (segment.id === 'CLM') claim = clean(component(segment, 1, 1), 35);
    else if (segment.id === 'HL') claim = '';
    return claim;
  });
}

/** A repeated value, made safe to send and cut to a width. */
export function clean(text: string, width: number): string {
  return cleanText(text).slice(0, width).trim();
}
