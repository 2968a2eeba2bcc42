import type { Segment, TransactionSet, X12File } from '@cleanclaim/x12';
import { component, element } from '@cleanclaim/x12';
import type {
  Acknowledgment,
  AcknowledgmentOutcome,
  GroupAcknowledgment,
  InterchangeAcknowledgment,
  SetAcknowledgment,
  SetError,
} from './acknowledgment.ts';
import { elementErrors, groupErrors, interchangeNotes, segmentErrors, setErrors } from './acknowledgment-words.ts';
import { claimsAcknowledgmentFrom } from './claims-acknowledgment.ts';

/** TA104, IK501 and AK901. */
const OUTCOMES: ReadonlyMap<string, AcknowledgmentOutcome> = new Map([
  ['A', 'accepted'],
  ['E', 'accepted-with-errors'],
  ['P', 'partly-accepted'],
  ['R', 'rejected'],
  ['M', 'rejected'],
  ['W', 'rejected'],
  ['X', 'rejected'],
]);

const OUTCOME_TITLES: Readonly<Record<AcknowledgmentOutcome, string>> = {
  accepted: 'Accepted',
  'accepted-with-errors': 'Accepted, with errors',
  'partly-accepted': 'Partly accepted',
  rejected: 'Rejected',
  received: 'Received',
  unclear: 'The answer is unclear',
};

function outcomeOf(code: string): AcknowledgmentOutcome {
  return OUTCOMES.get(code) ?? 'unclear';
}

/** `Rejected: the version is not supported; error 99.` */
function sentence(outcome: AcknowledgmentOutcome, reasons: readonly string[]): string {
  const title = OUTCOME_TITLES[outcome];
  return reasons.length === 0 ? `${title}.` : `${title}: ${reasons.join('; ')}.`;
}

function reasonsOf(segment: Segment, from: number, words: ReadonlyMap<string, string>): string[] {
  const codes = segment.elements.slice(from - 1).filter((code) => code !== '');
  return codes.map((code) => words.get(code) ?? `error ${code}`);
}

function interchangeAcknowledgment(segment: Segment): InterchangeAcknowledgment {
  const outcome = outcomeOf(element(segment, 4));
  const noteCode = element(segment, 5);
  const note = interchangeNotes.get(noteCode) ?? `note ${noteCode}`;
  return {
    kind: 'TA1',
    interchangeControl: element(segment, 1),
    outcome,
    noteCode,
    message: sentence(outcome, noteCode === '000' || noteCode === '' ? [] : [note]),
    position: segment.position,
    offset: segment.offset,
  };
}

function segmentError(segment: Segment): SetError {
  const [id, loop, code] = [1, 3, 4].map((n) => element(segment, n)) as [string, string, string];
  const position = Number.parseInt(element(segment, 2), 10) || 0;
  const where = loop === '' ? '' : ` in loop ${loop}`;
  return {
    segment: id,
    position,
    ...(loop === '' ? {} : { loop }),
    code,
    message: `Segment ${position} (${id}${where}) ${segmentErrors.get(code) ?? `has error ${code}`}.`,
  };
}

/** IK4 speaks of the segment of the IK3 before it. */
function elementError(segment: Segment, parent: SetError): SetError {
  const [at, part] = [component(segment, 1, 1), component(segment, 1, 2)];
  const reference = `${parent.segment}${at.padStart(2, '0')}${part === '' ? '' : `-${part}`}`;
  const code = element(segment, 3);
  const value = element(segment, 4);
  const { message: _message, ...place } = parent;
  return {
    ...place,
    element: reference,
    code,
    ...(value === '' ? {} : { value }),
    message: `${reference} of segment ${parent.position} ${elementErrors.get(code) ?? `has error ${code}`}.`,
  };
}

/** CTX*CLM01:123 names the claim of the error before it. */
function nameClaim(set: SetAcknowledgment, segment: Segment): void {
  if (!component(segment, 1, 1).startsWith('CLM01')) return;
  const patientControlNumber = component(segment, 1, 2);
  const last = set.errors.at(-1);
  if (patientControlNumber === '' || !last) return;
  for (const error of set.errors)
    if (error.position === last.position) error.patientControlNumber = patientControlNumber;
}

function addError(set: SetAcknowledgment, segment: Segment): void {
  const previous = set.errors.at(-1);
  if (segment.id === 'IK3' || segment.id === 'AK3') set.errors.push(segmentError(segment));
  else if (previous) {
    const error = elementError(segment, previous);
    // An IK3 that only says "has wrong elements" gives way to its first IK4.
    if (previous.element === undefined && previous.code === '8') set.errors.pop();
    set.errors.push(error);
  }
}

function openSet(segment: Segment): SetAcknowledgment {
  const [transactionSet, transactionSetControl] = [element(segment, 1), element(segment, 2)];
  return { transactionSet, transactionSetControl, outcome: 'unclear', message: '', errors: [] };
}

function closeSet(set: SetAcknowledgment, segment: Segment): void {
  set.outcome = outcomeOf(element(segment, 1));
  const reasons = reasonsOf(segment, 2, setErrors);
  set.message = [sentence(set.outcome, reasons), ...set.errors.map((error) => error.message)].join(' ');
}

/** AK1 to AK9 of a 999, or of a 997 as older partners send it. */
function groupAcknowledgments(transactionSet: TransactionSet): GroupAcknowledgment[] {
  const groups: GroupAcknowledgment[] = [];
  let set: SetAcknowledgment | undefined;
  for (const segment of transactionSet.segments) {
    const group = groups.at(-1);
    if (segment.id === 'AK1') {
      const [functionalId, groupControl] = [element(segment, 1), element(segment, 2)];
      const { position, offset } = segment;
      const message = sentence('unclear', ['the acknowledgment ends before its AK9']);
      groups.push({ kind: '999', groupControl, functionalId, outcome: 'unclear', message, sets: [], position, offset });
    } else if (segment.id === 'AK2' && group) {
      set = openSet(segment);
      group.sets.push(set);
    } else if (['IK3', 'AK3', 'IK4', 'AK4'].includes(segment.id) && set) addError(set, segment);
    else if (segment.id === 'CTX' && set) nameClaim(set, segment);
    else if (['IK5', 'AK5'].includes(segment.id) && set) closeSet(set, segment);
    else if (segment.id === 'AK9' && group) {
      set = undefined;
      group.outcome = outcomeOf(element(segment, 1));
      group.message = sentence(group.outcome, reasonsOf(segment, 5, groupErrors));
    }
  }
  return groups;
}

/**
 * Every acknowledgment in a file, in its order: TA1 by interchange, 999 (or 997) by functional group with its sets and
 * errors, 277CA by batch with its claims. Codes come with plain words. Other transaction sets are passed over; an answer
 * that cannot be understood is `unclear`, never taken for an acceptance.
 */
export function acknowledgmentsFrom(file: X12File): Acknowledgment[] {
  return file.interchanges.flatMap((interchange): Acknowledgment[] => [
    ...interchange.acknowledgments.map(interchangeAcknowledgment),
    ...interchange.groups.flatMap((group) =>
      group.transactionSets.flatMap((set): Acknowledgment[] => {
        if (set.id === '999' || set.id === '997') return groupAcknowledgments(set);
        return set.id === '277' && /X(214|167)/.test(set.guide) ? claimsAcknowledgmentFrom(set) : [];
      }),
    ),
  ]);
}
