import {
  element,
  isOfGuide,
  type Loop,
  type Segment,
  type TransactionSet,
  walkLoops,
  type X12File,
} from '@cleanclaim/x12';
import type { ClaimKind } from '../../../encounters/index.ts';
import { parseDate } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';
import { claimIn } from './claim.ts';
import type { ClaimFileFault, MakeId } from './reading.ts';

/** A claim as a file tells it. */
export interface FiledClaim {
  claim: Claim;
  transactionSetControl: string;
  /** Position and byte offset of its CLM. */
  position: number;
  offset: number;
  /** What could not be read of it: the claim does not tell all that the file does. */
  faults: ClaimFileFault[];
  /** Segments and loops for which a claim has no place, each once: `K3`, `HCP`, `2330D`. */
  notKept: string[];
}

/** The claims of a file, and what is wrong with whole transaction sets. */
export interface FiledClaims {
  claims: FiledClaim[];
  faults: ClaimFileFault[];
}

/** Pricing, contracts and fixed-format data; what payers know of providers by numbers of their own. */
const NO_PLACE = new Set(['K3', 'HCP', 'CN1', 'CUR']);
const NO_PLACE_LOOPS = /^2330[C-I]$|^2420[GH]$/;

function notKept(claim: Loop): string[] {
  const names = new Set<string>();
  for (const loop of walkLoops(claim)) {
    if (NO_PLACE_LOOPS.test(loop.id)) names.add(loop.id);
    for (const segment of loop.segments) {
      if (NO_PLACE.has(segment.id)) names.add(segment.id);
      if (loop.id === '2400' && segment.id === 'NTE' && element(segment, 1) === 'TPO') names.add('NTE TPO');
    }
  }
  return [...names];
}

function kindOf(set: TransactionSet): ClaimKind | undefined {
  if (isOfGuide(set, '837P')) return 'professional';
  if (isOfGuide(set, '837I')) return 'institutional';
  return isOfGuide(set, '837D') ? 'dental' : undefined;
}

function setFault(set: TransactionSet, message: string): ClaimFileFault {
  const [first] = set.segments;
  const place = { position: first?.position ?? 1, offset: first?.offset ?? 0 };
  return { transactionSetControl: set.control, patientControlNumber: '', ...place, message };
}

function filedClaim(set: TransactionSet, loop: Loop, kind: ClaimKind, makeId: MakeId): FiledClaim | undefined {
  const head = loop.segments.find(({ id }) => id === 'CLM');
  const header = set.segments.find(({ id }) => id === 'BHT');
  const faults: ClaimFileFault[] = [];
  const place = ({ position, offset }: Segment) => ({ position, offset });
  if (!head) return undefined;
  const fault = (segment: Segment | undefined, message: string) => {
    const patientControlNumber = element(head, 1);
    faults.push({ transactionSetControl: set.control, patientControlNumber, ...place(segment ?? head), message });
  };
  const sent = { sentOn: parseDate(element(header, 4)) ?? '', encounterOnly: element(header, 6) === 'RP' };
  const claim = claimIn({ kind, makeId, fault }, loop, sent);
  if (!claim) return undefined;
  return { claim, transactionSetControl: set.control, ...place(head), faults, notKept: notKept(loop) };
}

/**
 * Every claim of the 837P, 837I and 837D sets of a file as a whole `Claim`, for import. Ids come from `makeId`; a payer's
 * terms are the usual ones; phone and submitter id of the billing provider are those of loop 1000A where it sends for
 * itself. What cannot be read is a fault with its place, never left out in silence; a set of another guide is a fault too.
 */
export function claimsFrom837(file: X12File, makeId: MakeId): FiledClaims {
  const result: FiledClaims = { claims: [], faults: [] };
  const sets = file.interchanges.flatMap(({ groups }) => groups.flatMap(({ transactionSets }) => transactionSets));
  for (const set of sets) {
    const kind = kindOf(set);
    if (kind === undefined || set.root === undefined) {
      result.faults.push(setFault(set, `A set of ${set.guide || set.id} holds no claims that can be read.`));
      continue;
    }
    for (const loop of walkLoops(set.root)) {
      if (loop.id !== '2300') continue;
      const filed = filedClaim(set, loop, kind, makeId);
      if (filed) result.claims.push(filed);
      else result.faults.push(setFault(set, 'A claim stands outside of the levels of its subscriber and biller.'));
    }
  }
  return result;
}
