import { element, type Loop, type TransactionSet, walkLoops } from '@cleanclaim/x12';
import { MEMBER_RECORDS_LOINC, recordsPolicies } from './data/records-policies.ts';
import { memberBehavior } from './data/test-members.ts';
import type { Outcome } from './payments.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Days until a payer asks for records, and then until it wants the answer. */
export const REQUEST_DAYS = 3;
export const RESPONSE_DAYS = 30;

/** LOINC codes of what the payer must read before it pays; none where papers come with the claim (PWK) or none are needed. */
export function recordsWanted(claim: SubmittedClaim): string[] {
  if (claim.attachmentNumbers.length > 0 || claim.frequencyCode === '8') return [];
  const ofServices = recordsPolicies
    .filter(({ procedures }) => claim.lines.some((line) => procedures.includes(line.procedure)))
    .map(({ loinc }) => loinc);
  const ofMember = memberBehavior(claim.memberId) === 'records-requested' ? [MEMBER_RECORDS_LOINC] : [];
  return [...new Set([...ofServices, ...ofMember])];
}

/** Decisions that wait for records, by the payer's claim control number. */
export type WaitingOutcomes = ReadonlyMap<string, Outcome>;

/** A document that came in a 275. */
interface SentDocument {
  /** BGN01 11: it answers a request, and the number is the payer's of the claim; else the attachment control number. */
  solicited: boolean;
  number: string;
}

function documentsOf(set: TransactionSet): SentDocument[] {
  const solicited = element(
    set.segments.find(({ id }) => id === 'BGN'),
    1,
  );
  const loops: Loop[] = [...walkLoops(set.root)].filter((loop) => loop.segments.some(({ id }) => id === 'TRN'));
  return loops.map((loop) => ({
    solicited: solicited === '11',
    number: element(
      loop.segments.find(({ id }) => id === 'TRN'),
      2,
    ),
  }));
}

/** What the 275s of an interchange set free, once each, and what still waits. */
export function releaseOutcomes(
  sets: readonly TransactionSet[],
  waiting: WaitingOutcomes,
): { released: Outcome[]; waiting: WaitingOutcomes; documents: SentDocument[] } {
  const left = new Map(waiting);
  const documents = sets.filter(({ id }) => id === '275').flatMap(documentsOf);
  const released = documents.flatMap(({ solicited, number }) => {
    const outcome = solicited ? left.get(number) : undefined;
    left.delete(number);
    return outcome ? [outcome] : [];
  });
  return { released, waiting: left, documents };
}
