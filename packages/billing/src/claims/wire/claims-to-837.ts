import {
  type Finding,
  type OutSegment,
  type OutTransactionSet,
  readX12,
  validateX12,
  writeInterchange,
} from '@cleanclaim/x12';
import { type IsoDate, toD8 } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import { claimSegments } from './claim.ts';
import { billingProviderSegments, dependentSegments, subscriberSegments } from './parties.ts';
import { ClaimRefusal, freeText, inParts, requiredText } from './values.ts';

/** The guide that a file of each kind names (GS08, ST03). */
const GUIDE_OF = { professional: '005010X222A1', institutional: '005010X223A2', dental: '005010X224A2' } as const;
/** The guide's recommended limit of CLM segments in one ST-SE. */
const MAX_CLAIMS_PER_SET = 5000;

/** Numbers, names and ids around the claims. */
export interface Envelope837 {
  /** ISA13 and GS06, 1 to 999999999, unique per receiver. */
  interchangeControl: number;
  groupControl: number;
  /** ST02 of the first transaction set; the next ones count on. */
  firstTransactionSetControl: number;
  date: IsoDate;
  /** `HH:MM`. */
  time: string;
  /** ISA15: production or test. */
  usage: 'P' | 'T';
  /** ISA05 and ISA06; GS02 and NM109 of loop 1000A are the id too. */
  senderQualifier: string;
  senderId: string;
  /** ISA07 and ISA08; GS03 and NM109 of loop 1000B are the id too. */
  receiverQualifier: string;
  receiverId: string;
  receiverName: string;
  /** Loop 1000A. Absent: name and phone of the first claim's billing provider. */
  submitter?: { name: string; phone: string; contactName?: string };
}

/** Where a claim went, so that 999 and 277CA can be led back to it. */
export interface ClaimPlacement {
  claimId: string;
  /** ST02. */
  transactionSetControl: string;
  /** BHT03, which a 277CA repeats as the batch's TRN02. */
  batchReference: string;
  /** 1-based order of the claim in its transaction set. */
  claimPosition: number;
  /** Positions of the claim's segments in the set (ST is 1), subscriber HL to last line, as IK302 counts them. */
  firstSegment: number;
  lastSegment: number;
}

/** A claim that cannot be sent, and the value that stands in the way. */
export interface RefusedClaim {
  claimId: string;
  finding: Finding;
}

/**
 * The file; or the first value that cannot be sent and the claim it belongs to (none when it is the envelope's), with
 * every claim that this pass refused. Nothing is written then.
 */
export type Claims837Result =
  | { ok: true; bytes: Uint8Array; placements: ClaimPlacement[] }
  | { ok: false; claimId?: string; finding: Finding; refused: RefusedClaim[] };

interface SetUnderWay {
  control: string;
  batchReference: string;
  segments: OutSegment[];
  placements: ClaimPlacement[];
  /** Where each billing provider begins, and whose claims follow. */
  billingLevels: { firstSegment: number; claimIds: string[] }[];
  hierarchicalLevels: number;
}

/** BHT and loops 1000A and 1000B. */
function openSet(envelope: Envelope837, first: Claim, index: number): SetUnderWay {
  const control = String(envelope.firstTransactionSetControl + index).padStart(4, '0');
  const batchReference = `${envelope.interchangeControl}-${control}`;
  const { name, phone, contactName } = envelope.submitter ?? { ...first.billing, contactName: undefined };
  const submitterName = requiredText(name, {
    loop: '1000A',
    reference: 'NM103',
    title: "the submitter's name",
    max: 60,
  });
  const digits = phone.replace(/\D/g, '');
  const telephone = requiredText(digits, {
    loop: '1000A',
    reference: 'PER04',
    title: "the submitter's phone",
    max: 10,
  });
  const receiver = requiredText(envelope.receiverName, {
    loop: '1000B',
    reference: 'NM103',
    title: "the receiver's name",
    max: 60,
  });
  const time = envelope.time.slice(0, 5).replace(':', '');
  return {
    control,
    batchReference,
    segments: [
      ['BHT', '0019', '00', batchReference, toD8(envelope.date), time, first.encounterOnly ? 'RP' : 'CH'],
      ['NM1', '41', '2', submitterName, '', '', '', '', '46', envelope.senderId],
      ['PER', 'IC', freeText(contactName, 60), 'TE', telephone],
      ['NM1', '40', '2', receiver, '', '', '', '', '46', envelope.receiverId],
    ],
    placements: [],
    billingLevels: [],
    hierarchicalLevels: 0,
  };
}

/** HL01 counts from 1 in each transaction set; returns the number of the new level. */
function openLevel(set: SetUnderWay, parent: number | undefined, code: string, hasChild: boolean): number {
  set.hierarchicalLevels += 1;
  const id = set.hierarchicalLevels;
  set.segments.push(['HL', String(id), parent === undefined ? '' : String(parent), code, hasChild ? '1' : '0']);
  return id;
}

function addClaim(set: SetUnderWay, claim: Claim, billingLevel: number): void {
  const isPatient = claim.relationship === '18';
  const firstSegment = set.segments.length + 2; // ST stands before them as 1
  const subscriberLevel = openLevel(set, billingLevel, '22', !isPatient);
  set.segments.push(...subscriberSegments(claim));
  if (!isPatient) {
    openLevel(set, subscriberLevel, '23', false);
    set.segments.push(...dependentSegments(claim));
  }
  set.segments.push(...claimSegments(claim));
  set.billingLevels.at(-1)?.claimIds.push(claim.id);
  set.placements.push({
    claimId: claim.id,
    transactionSetControl: set.control,
    batchReference: set.batchReference,
    claimPosition: set.placements.length + 1,
    firstSegment,
    lastSegment: set.segments.length + 1,
  });
}

/** Claims by billing provider, in the order in which each provider and claim came. */
function groupByBillingProvider(claims: readonly Claim[]): Claim[] {
  return [...Map.groupBy(claims, (claim) => JSON.stringify(claim.billing)).values()].flat();
}

/** The finding that stops `work`, if one does. */
function attempt(work: () => void): Finding | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof ClaimRefusal)) throw error;
    return error.finding;
  }
}

/** Fills one transaction set; a new billing level opens where the billing provider changes. */
function fillSet(set: SetUnderWay, claims: readonly Claim[]): RefusedClaim[] {
  const refused: RefusedClaim[] = [];
  let billing = '';
  let billingLevel = 0;
  for (const claim of claims) {
    const finding = attempt(() => {
      const key = JSON.stringify(claim.billing);
      if (key !== billing) {
        const segments = billingProviderSegments(claim.billing);
        set.billingLevels.push({ firstSegment: set.segments.length + 2, claimIds: [] });
        billingLevel = openLevel(set, undefined, '20', true);
        set.segments.push(...segments);
        billing = key;
      }
      addClaim(set, claim, billingLevel);
    });
    if (finding) refused.push({ claimId: claim.id, finding });
  }
  return refused;
}

/** The claims that a finding keeps from going out: the one it stands in, or all of its billing provider. */
function claimsAt(sets: readonly SetUnderWay[], finding: Finding): RefusedClaim[] {
  const set = sets.find((one) => one.control === finding.control);
  const at = finding.position;
  const own = set?.placements.find(({ firstSegment, lastSegment }) => at >= firstSegment && at <= lastSegment);
  if (own) return [{ claimId: own.claimId, finding }];
  const level = set?.billingLevels.findLast(({ firstSegment }) => at >= firstSegment);
  return (level?.claimIds ?? []).map((claimId) => ({ claimId, finding }));
}

function failure(finding: Finding, refused: readonly RefusedClaim[]): Claims837Result {
  const firstOfEach = [...new Map([...refused].reverse().map((one) => [one.claimId, one])).values()].reverse();
  const [first] = firstOfEach;
  return {
    ok: false,
    ...(first ? { claimId: first.claimId } : {}),
    finding: first?.finding ?? finding,
    refused: firstOfEach,
  };
}

function write(sets: readonly SetUnderWay[], envelope: Envelope837, guide: string): Claims837Result {
  const transactionSets = sets.map(
    ({ control, segments }): OutTransactionSet => ({ id: '837', guide, control, segments }),
  );
  const written = writeInterchange({
    senderQualifier: envelope.senderQualifier,
    senderId: envelope.senderId,
    receiverQualifier: envelope.receiverQualifier,
    receiverId: envelope.receiverId,
    date: envelope.date,
    time: envelope.time,
    control: envelope.interchangeControl,
    usage: envelope.usage,
    acknowledgmentRequested: true,
    groups: [
      {
        functionalId: 'HC',
        senderCode: envelope.senderId,
        receiverCode: envelope.receiverId,
        control: envelope.groupControl,
        version: guide,
        transactionSets,
      },
    ],
  });
  const findings = written.ok ? validateX12(readX12(written.bytes)) : [written.finding];
  const errors = findings.filter((finding) => finding.severity === 'error');
  const [error] = errors;
  if (error)
    return failure(
      error,
      errors.flatMap((finding) => claimsAt(sets, finding)),
    );
  if (!written.ok) throw new Error('a refused write names an error');
  return { ok: true, bytes: written.bytes, placements: sets.flatMap((set) => set.placements) };
}

/** Claims of one set: charged ones first, then those that only report encounters (BHT06), at most 5,000 in each. */
function setsOf(claims: readonly Claim[]): Claim[][] {
  const [reported = [], charged = []] = [true, false].map((only) =>
    claims.filter((claim) => (claim.encounterOnly ?? false) === only),
  );
  return [charged, reported].flatMap((some) => inParts(groupByBillingProvider(some), MAX_CLAIMS_PER_SET));
}

/**
 * Writes claims of one kind as one 837 interchange (837P 005010X222A1, 837I 005010X223A2, 837D 005010X224A2): grouped by
 * billing provider, at most 5,000 claims in a transaction set, HL numbers from 1 in each, encounter-only claims in sets of
 * their own (BHT06 RP). Free text is cleaned and cut to fit; identifiers go to the letter or the claim is refused. Text of
 * any kind cannot break the envelope. What was written is read and validated (SNIP 1 to 4) before it is given out, so that
 * a file with an error never is. Throws when there is no claim at all, or claims of several kinds: that is a bug.
 */
export function claimsTo837(claims: readonly Claim[], envelope: Envelope837): Claims837Result {
  const [one] = claims;
  if (!one) throw new RangeError('no claims to write');
  if (claims.some(({ kind }) => kind !== one.kind)) throw new RangeError('claims of several kinds in one file');
  const sets: SetUnderWay[] = [];
  const refused: RefusedClaim[] = [];
  for (const part of setsOf(claims)) {
    const finding = attempt(() => {
      const [first] = part;
      if (first) sets.push(openSet(envelope, first, sets.length));
    });
    if (finding) return failure(finding, []);
    const set = sets.at(-1);
    if (set) refused.push(...fillSet(set, part));
  }
  const [first] = refused;
  return first ? failure(first.finding, refused) : write(sets, envelope, GUIDE_OF[one.kind]);
}
