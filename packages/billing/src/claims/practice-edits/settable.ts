import type { Claim, ServiceLine } from '../types.ts';
import type { PracticeEditAction } from './types.ts';

type SetAction = Extract<PracticeEditAction, { kind: 'set' }>;
type How = SetAction['how'];

/** Something that an edit may set: never who, what, when or for how much. */
export interface SettableProperty {
  key: string;
  label: string;
  about: 'claim' | 'line';
  hows: readonly How[];
  /** What a value looks like, for the field's hint. */
  example: string;
  /** What is wrong with a value; undefined when it may be set. */
  fault(value: string): string | undefined;
}

interface OfClaim extends SettableProperty {
  about: 'claim';
  read(claim: Claim): string;
  /** The claim with it; the same claim when nothing is to change or nothing can be. */
  write(claim: Claim, how: How, value: string): Claim;
}

interface OfLine extends SettableProperty {
  about: 'line';
  read(line: ServiceLine): string;
  write(line: ServiceLine, how: How, value: string): ServiceLine;
}

const shaped = (pattern: RegExp, message: string) => (value: string) => (pattern.test(value) ? undefined : message);

/** The list with a value in it or out of it; the same list when that changes nothing or there is no room. */
function listed(list: readonly string[], how: How, value: string, most: number): readonly string[] {
  if (how === 'remove') return list.includes(value) ? list.filter((one) => one !== value) : list;
  if (list.includes(value) || list.length >= most) return list;
  return how === 'add-first' ? [value, ...list] : [...list, value];
}

/** SV101-3 to SV101-6. */
const MOST_MODIFIERS = 4;
/** HI BG of loop 2300, two segments of twelve. */
const MOST_CONDITION_CODES = 24;
/** PWK of loop 2300. */
const MOST_ATTACHMENTS = 10;

const noteFault = (value: string) => {
  if (value.trim() === '') return 'Enter the note.';
  return value.length > 80 ? 'At most 80 characters.' : undefined;
};
const placeFault = shaped(/^\d{2}$/, 'Enter a place of service of two digits.');

const LINE_PROPERTIES: readonly OfLine[] = [
  {
    ...{
      key: 'lines.modifiers',
      label: 'Modifier',
      about: 'line',
      hows: ['add', 'add-first', 'remove'],
      example: 'GP',
    },
    fault: shaped(/^[A-Z0-9]{2}$/, 'Enter a modifier of two characters.'),
    read: (line) => line.modifiers.join(' '),
    write: (line, how, value) => {
      const modifiers = listed(line.modifiers, how, value, MOST_MODIFIERS);
      return modifiers === line.modifiers ? line : { ...line, modifiers };
    },
  },
  {
    ...{ key: 'lines.placeOfService', label: 'Line place of service', about: 'line', hows: ['put'], example: '10' },
    fault: placeFault,
    read: (line) => line.placeOfService ?? '',
    write: (line, _how, value) => (line.placeOfService === value ? line : { ...line, placeOfService: value }),
  },
  {
    ...{ key: 'lines.note', label: 'Line note', about: 'line', hows: ['put'], example: 'Invoice on file' },
    fault: noteFault,
    read: (line) => line.note ?? '',
    write: (line, _how, value) => (line.note === value ? line : { ...line, note: value }),
  },
];

const withDetails = (claim: Claim, details: Partial<NonNullable<Claim['details']>>): Claim => ({
  ...claim,
  details: { ...claim.details, ...details },
});

const CLAIM_PROPERTIES: readonly OfClaim[] = [
  {
    ...{ key: 'placeOfService', label: 'Place of service', about: 'claim', hows: ['put'], example: '10' },
    fault: placeFault,
    read: (claim) => claim.placeOfService,
    // The type of bill says it of a facility.
    write: (claim, _how, value) =>
      claim.kind === 'institutional' || claim.placeOfService === value ? claim : { ...claim, placeOfService: value },
  },
  {
    ...{ key: 'details.note', label: 'Claim note', about: 'claim', hows: ['put'], example: 'Records on request' },
    fault: noteFault,
    read: (claim) => claim.details?.note?.text ?? '',
    write: (claim, _how, text) =>
      claim.details?.note?.text === text ? claim : withDetails(claim, { note: { kind: 'ADD', text } }),
  },
  {
    ...{ key: 'details.delayReason', label: 'Delay reason', about: 'claim', hows: ['put'], example: '7' },
    // CLM20
    fault: shaped(/^([1-9]|10|11|15)$/, 'Enter a delay reason: 1 to 11, or 15.'),
    read: (claim) => claim.details?.delayReason ?? '',
    write: (claim, _how, delayReason) =>
      claim.details?.delayReason === delayReason ? claim : withDetails(claim, { delayReason }),
  },
  {
    ...{ key: 'details.specialProgram', label: 'Special program', about: 'claim', hows: ['put'], example: '02' },
    // CLM12
    fault: shaped(/^0[1-9]$/, 'Enter a special program of two digits, as 02.'),
    read: (claim) => claim.details?.specialProgram ?? '',
    write: (claim, _how, specialProgram) =>
      claim.details?.specialProgram === specialProgram ? claim : withDetails(claim, { specialProgram }),
  },
  {
    ...{ key: 'details.attachments', label: 'Papers, sent on request', about: 'claim', hows: ['add'], example: 'OZ' },
    // PWK01; AA needs no control number
    fault: shaped(/^[A-Z0-9]{2}$/, 'Enter the report type of two characters, as OZ.'),
    read: (claim) => (claim.details?.attachments ?? []).map((one) => one.reportType).join(' '),
    write: (claim, _how, reportType) => {
      const attachments = claim.details?.attachments ?? [];
      const there = attachments.some((one) => one.reportType === reportType);
      if (there || attachments.length >= MOST_ATTACHMENTS) return claim;
      return withDetails(claim, { attachments: [...attachments, { reportType, transmission: 'AA' }] });
    },
  },
  {
    ...{
      key: 'details.conditionCodes',
      label: 'Condition code',
      about: 'claim',
      hows: ['add', 'remove'],
      example: '44',
    },
    fault: shaped(/^[A-Z0-9]{2}$/, 'Enter a condition code of two characters.'),
    read: (claim) => (claim.details?.conditionCodes ?? []).join(' '),
    write: (claim, how, value) => {
      const before = claim.details?.conditionCodes ?? [];
      const conditionCodes = listed(before, how, value, MOST_CONDITION_CODES);
      return conditionCodes === before ? claim : withDetails(claim, { conditionCodes });
    },
  },
];

/** Everything that an edit may set. */
export const SETTABLE_PROPERTIES: readonly SettableProperty[] = [...LINE_PROPERTIES, ...CLAIM_PROPERTIES];

/** Before and after of one set. */
export interface SetChange {
  /** Absent: about the claim. */
  lineNumber?: number;
  before: string;
  after: string;
}

/** True when the claim says what the set wants of it, so that nothing was left undone for want of room. */
function isDone(now: string, { how, value }: SetAction): boolean {
  if (how === 'put') return now === value;
  return now.split(' ').includes(value) === (how !== 'remove');
}

/**
 * Sets one property on a claim, or on the lines given.
 * @returns the claim with it, what changed, and the lines that had no room for it (0 for the claim).
 */
export function applySet(
  claim: Claim,
  action: SetAction,
  lines: readonly ServiceLine[],
): { claim: Claim; changes: SetChange[]; undone: number[] } {
  const { target, how, value } = action;
  const ofClaim = CLAIM_PROPERTIES.find(({ key }) => key === target);
  if (ofClaim) {
    const after = ofClaim.write(claim, how, value);
    const now = ofClaim.read(after);
    const undone = isDone(now, action) ? [] : [0];
    if (after === claim) return { claim, changes: [], undone };
    return { claim: after, changes: [{ before: ofClaim.read(claim), after: now }], undone };
  }
  const ofLine = LINE_PROPERTIES.find(({ key }) => key === target);
  if (!ofLine) return { claim, changes: [], undone: [] };
  const numbers = new Set(lines.map(({ lineNumber }) => lineNumber));
  const changes: SetChange[] = [];
  const undone: number[] = [];
  const changed = claim.lines.map((line) => {
    if (!numbers.has(line.lineNumber)) return line;
    const after = ofLine.write(line, how, value);
    if (!isDone(ofLine.read(after), action)) undone.push(line.lineNumber);
    if (after !== line)
      changes.push({ lineNumber: line.lineNumber, before: ofLine.read(line), after: ofLine.read(after) });
    return after;
  });
  return changes.length === 0 ? { claim, changes, undone } : { claim: { ...claim, lines: changed }, changes, undone };
}
