import { component, element, type Segment, splitComponents, type TransactionSet } from '@cleanclaim/x12';
import { parseDate, parseDollars } from '../kernel/index.ts';
import type {
  AcknowledgmentOutcome,
  ClaimAcknowledgment,
  ClaimStatusReason,
  ClaimsAcknowledgment,
} from './acknowledgment.ts';
import { entities, statusCategories, statusCodes } from './acknowledgment-words.ts';

/** HL03 of levels that hold claims: PT in the guide, subscriber and dependent at some senders. */
const CLAIM_LEVELS = ['PT', '22', '23'];

const ACCEPTED = ['A2', 'A5'];
const RECEIVED = ['A0', 'A1'];
const REJECTED = ['A3', 'A6', 'A7', 'A8'];

/** `Rejected, information is wrong: NPI (billing provider).` */
function reasonMessage(categoryCode: string, statusCode: string, entityCode: string): string {
  const category = statusCategories.get(categoryCode) ?? `Status category ${categoryCode}`;
  const status = statusCodes.get(statusCode) ?? (statusCode === '' ? '' : `claim status code ${statusCode}`);
  const entity = entityCode === '' ? '' : ` (${entities.get(entityCode) ?? `entity ${entityCode}`})`;
  return status === '' ? `${category}${entity}.` : `${category}: ${status}${entity}.`;
}

/** STC01, STC10 and STC11 in words, with the free text of STC12 behind the last one; of a 277CA or a 277. */
export function statusReasons(segment: Segment): ClaimStatusReason[] {
  const composites = [1, 10, 11].map((n) => element(segment, n)).filter((text) => text !== '');
  const freeText = element(segment, 12);
  return composites.map((text, i) => {
    const [categoryCode = '', statusCode = '', entityCode = ''] = splitComponents(text, segment);
    const said = freeText !== '' && i === composites.length - 1 ? ` The payer says: ${freeText}` : '';
    return {
      categoryCode,
      statusCode,
      ...(entityCode === '' ? {} : { entityCode }),
      message: reasonMessage(categoryCode, statusCode, entityCode) + said,
    };
  });
}

/**
 * What statuses come to: one rejection rejects, else one acceptance accepts. STC03 U (reject) rejects whatever the
 * category; WQ (accept) adds nothing to it.
 */
function outcomeOf(statuses: readonly ClaimStatusReason[], actions: readonly string[]): AcknowledgmentOutcome {
  const has = (codes: readonly string[]) => statuses.some((status) => codes.includes(status.categoryCode));
  if (actions.includes('U') || has(REJECTED)) return 'rejected';
  if (has(ACCEPTED)) return 'accepted';
  return has(RECEIVED) ? 'received' : 'unclear';
}

interface Reading {
  result: ClaimsAcknowledgment;
  level: string;
  claim?: ClaimAcknowledgment;
  line?: ClaimAcknowledgment['lines'][number];
  provider?: ClaimsAcknowledgment['providers'][number];
  /** STC03 seen for each thing that has statuses. */
  actions: Map<object, string[]>;
}

function openClaim(at: Reading, { position, offset }: Segment, patientControlNumber: string): ClaimAcknowledgment {
  at.claim = { patientControlNumber, outcome: 'unclear', message: '', statuses: [], lines: [], position, offset };
  delete at.line;
  at.result.claims.push(at.claim);
  return at.claim;
}

function readTrace(at: Reading, segment: Segment): void {
  if (element(segment, 1) !== '2') return;
  if (CLAIM_LEVELS.includes(at.level)) openClaim(at, segment, element(segment, 2));
  else if (at.level === '21') at.result.batchReference = element(segment, 2);
}

/** What an STC speaks of, by level; a claim or provider that the sender did not name is kept without a name. */
function statusTarget(at: Reading, segment: Segment): { statuses: ClaimStatusReason[] } {
  if (CLAIM_LEVELS.includes(at.level)) return at.line ?? at.claim ?? openClaim(at, segment, '');
  return at.level === '19' ? (at.provider ?? openProvider(at, '')) : at.result;
}

function openProvider(at: Reading, npi: string): ClaimsAcknowledgment['providers'][number] {
  at.provider = { npi, outcome: 'unclear', statuses: [] };
  at.result.providers.push(at.provider);
  return at.provider;
}

function readStatus(at: Reading, segment: Segment): void {
  const target = statusTarget(at, segment);
  target.statuses.push(...statusReasons(segment));
  const owner = at.claim ?? target;
  at.actions.set(owner, [...(at.actions.get(owner) ?? []), element(segment, 3)]);
  if (target !== at.claim) return;
  const chargeCents = parseDollars(element(segment, 4));
  const statusDate = parseDate(element(segment, 2));
  if (chargeCents !== undefined) at.claim.chargeCents ??= chargeCents;
  if (statusDate !== undefined) at.claim.statusDate ??= statusDate;
}

function readReference(at: Reading, segment: Segment): void {
  const [qualifier, value] = [element(segment, 1), element(segment, 2)];
  if (at.line && qualifier === 'FJ') at.line.lineControlNumber = value;
  if (at.claim && !at.line && qualifier === '1K' && value !== '') at.claim.payerClaimControlNumber = value;
}

function readSegment(at: Reading, segment: Segment): void {
  if (segment.id === 'HL') {
    at.level = element(segment, 3);
    delete at.claim;
    delete at.line;
    delete at.provider;
  } else if (segment.id === 'NM1' && at.level === '19') {
    openProvider(at, element(segment, 9));
  } else if (segment.id === 'TRN') readTrace(at, segment);
  else if (segment.id === 'STC') readStatus(at, segment);
  else if (segment.id === 'REF') readReference(at, segment);
  else if (segment.id === 'SVC' && at.claim) {
    at.line = { procedureCode: component(segment, 1, 2), statuses: [] };
    at.claim.lines.push(at.line);
  }
}

/**
 * Reads one 277CA set (005010X214): the batch, the billing providers that are spoken of, and each claim by its patient
 * control number. A claim with a rejected line is rejected. Segments are taken in the order sent.
 */
export function claimsAcknowledgmentFrom(set: TransactionSet): ClaimsAcknowledgment[] {
  const first = set.segments[0];
  const result: ClaimsAcknowledgment = {
    kind: '277CA',
    batchReference: '',
    outcome: 'unclear',
    statuses: [],
    providers: [],
    claims: [],
    position: first?.position ?? 0,
    offset: first?.offset ?? 0,
  };
  const at: Reading = { result, level: '', actions: new Map() };
  for (const segment of set.segments) readSegment(at, segment);
  const actionsOf = (target: object) => at.actions.get(target) ?? [];
  result.outcome = outcomeOf(result.statuses, actionsOf(result));
  for (const provider of result.providers) provider.outcome = outcomeOf(provider.statuses, actionsOf(provider));
  result.providers = result.providers.filter((provider) => provider.statuses.length > 0);
  for (const claim of result.claims) {
    const statuses = [...claim.statuses, ...claim.lines.flatMap((line) => line.statuses)];
    claim.outcome = outcomeOf(statuses, actionsOf(claim));
    claim.message = [...new Set(statuses.map((status) => status.message))].join(' ');
  }
  return [result];
}
