import { type Claim, type ClaimStatus, patientControlNumber } from '@cleanclaim/billing/claims';
import { sumCents } from '@cleanclaim/billing/kernel';
import type { Person, Provider } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { type ClaimChanges, correctClaimSchema } from '../contract/schemas/claims.ts';
import { savePracticeEdits, scrubClaim } from './apply-practice-edits.ts';
import { changedAdjudication, hasAnsweredSince } from './bill-next-payer.ts';
import { repostCharges } from './claim-charges.ts';
import { saveFindings } from './claim-edits.ts';
import { type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { moveDenialsOfClaims, wasNoClaim } from './denial-store.ts';
import { FOLLOW_UP_WORK } from './follow-up-work.ts';
import { nextNumber } from './next-number.ts';
import { moveDifference } from './next-payer.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { rebilledOf } from './rebilled-lines.ts';
import { rosterFacts } from './roster-facts.ts';
import { checkSeenVersion } from './seen-version.ts';
import { finishWorkOnClaim } from './work-items.ts';

export type { ClaimChanges } from '../contract/schemas/claims.ts';

type NamedProvider = NonNullable<ClaimChanges['rendering']>;

const CORRECTABLE: readonly ClaimStatus[] = ['held', 'rejected', 'denied', 'partly-paid'];

/** Decided, and nothing is wrong with it; a later payer's claim is corrected all the same when the payer before it changes its answer. */
const SETTLED: readonly ClaimStatus[] = ['paid', 'patient-due', 'closed'];

/** True while a biller may change the claim: before it goes, and once the answer is a no. */
export const isCorrectable = (status: ClaimStatus): boolean => CORRECTABLE.includes(status);

/** True when a decided claim may be corrected although nothing is wrong with it: the payer before it has answered anew. */
export const followsNewAnswer = async (context: OperationContext, row: ClaimRow): Promise<boolean> =>
  SETTLED.includes(row.claim_status) && (await hasAnsweredSince(context, row));

/** Drops keys whose value is undefined, so that absent stays absent. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

/** The claim with what was changed; '' and null take a key away. */
function withChanges(claim: Claim, changes: Partial<ClaimChanges>): Claim {
  const next: Record<string, unknown> = { ...claim, ...defined(changes) };
  for (const [key, value] of Object.entries(changes)) if (value === '' || value === null) delete next[key];
  return next as unknown as Claim; // the schema of the changes takes away only what a claim may lack
}

/** Providers in other roles than rendering and referring, each as the practice has it. */
function withProviders<Role extends string>(
  providers: Partial<Record<Role, NamedProvider | undefined>> | undefined,
  whole: (named: NamedProvider) => Provider,
): { providers?: Partial<Record<Role, Provider>> } {
  const given = Object.entries(providers ?? {}).filter(([, one]) => one !== undefined) as [Role, NamedProvider][];
  if (given.length === 0) return {};
  return { providers: Object.fromEntries(given.map(([role, one]) => [role, whole(one)])) as Record<Role, Provider> };
}

function changed(
  claim: Claim,
  { patientSex, patientAddress, ...given }: ClaimChanges,
  whole: (named: NamedProvider) => Provider,
): Claim {
  const { providers, lines, rendering: newRendering, referring, ...others } = given;
  const rest = {
    ...others,
    ...(newRendering ? { rendering: whole(newRendering) } : {}),
    ...(referring === undefined ? {} : { referring: referring && whole(referring) }),
    ...(providers ? { providers: withProviders(providers, whole).providers ?? '' } : {}),
    ...(lines
      ? { lines: lines.map(({ providers: own, ...line }) => ({ ...defined(line), ...withProviders(own, whole) })) }
      : {}),
  } as unknown as Partial<ClaimChanges>;
  const patient = {
    ...claim.patient,
    ...(patientSex ? { sex: patientSex } : {}),
    ...(patientAddress ? { address: defined(patientAddress) } : {}),
  } as Claim['patient'];
  const next = { ...withChanges(claim, rest), patient };
  const { id: _id, mrn: _mrn, ...self } = patient;
  const subscriber: Person = claim.relationship === '18' && !rest.subscriber ? self : next.subscriber;
  return {
    ...next,
    subscriber,
    totalChargeCents: sumCents(next.lines.map((line) => line.chargeCents)),
  };
}

type Changed = Awaited<ReturnType<typeof changedAdjudication>>;

/** A later payer's claim with what the payer before it has said since, and with what that leaves now. */
async function followPreviousPayer(context: OperationContext, row: ClaimRow, claim: Claim, changed: Changed) {
  if (!changed) return claim;
  const { previous, adjudication } = changed;
  await moveDifference(context, previous, row);
  await finishWorkOnClaim(context, previous.id, `${claim.payer.name} gets the new amounts.`, ['bill-next-payer']);
  const { coverageId } = previous.content;
  const otherPayers = (claim.otherPayers ?? []).map((one) =>
    one.coverageId === coverageId ? { ...one, adjudication } : one,
  );
  return { ...claim, otherPayers };
}

/**
 * A new sending needs a number of its own. A rejected claim goes again as what it was: an original, a bill of a stay, a
 * replacement or a void. One that was adjudicated goes as a replacement of the payer's claim, save where the payer never
 * took it for a claim (MA130) or asks for a new one.
 */
async function nextAttempt(context: OperationContext, row: ClaimRow, claim: Claim): Promise<Claim> {
  if (row.claim_status === 'held') return claim;
  const number = patientControlNumber(await nextNumber(context, 'patient-control'));
  const again = { ...claim, patientControlNumber: number };
  if (row.content.payer.takesReplacements === false) {
    return { ...again, frequencyCode: claim.frequencyCode === '7' ? '1' : claim.frequencyCode };
  }
  if (row.claim_status === 'rejected') return again;
  if (await wasNoClaim(context, row)) {
    const { payerClaimControlNumber: _number, ...anew } = again;
    return { ...anew, frequencyCode: claim.frequencyCode === '7' ? '1' : claim.frequencyCode };
  }
  if (!row.payer_claim_control_number) {
    throw new Refusal(
      'no-payer-number',
      "The payer's claim control number is missing. Take it from the remittance; without it, call the payer.",
    );
  }
  return { ...again, frequencyCode: '7', payerClaimControlNumber: row.payer_claim_control_number };
}

export type CorrectionOutcome = {
  outcome: 'ready' | 'held';
  findings: { title: string; where: string; message: string; fix: string }[];
};

/**
 * Corrects a claim and checks it again. Held: the claim itself is fixed. Rejected: it goes again as what it was.
 * Denied or paid short: it goes as a replacement (frequency 7) under the payer's number. What was sent stays as it was.
 */
export const correctClaim = operation<z.infer<typeof correctClaimSchema>, CorrectionOutcome>({
  name: 'correct-claim',
  summary: 'Corrects a held, rejected, denied or short-paid claim and checks it again.',
  roles: ['biller', 'coder', 'manager', 'admin'],
  input: correctClaimSchema,
  async run(context, { claimId, version, changes }) {
    const row = await lockClaim(context, claimId);
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    const saidSince = await changedAdjudication(context, row);
    if (!isCorrectable(row.claim_status) && !(saidSince && SETTLED.includes(row.claim_status))) {
      throw new Refusal(
        'not-correctable',
        `A claim that is ${row.claim_status} cannot be corrected. Wait for the payer's answer.`,
      );
    }
    const [again] = (await rebilledOf(context, [row])).get(row.id) ?? [];
    if (again) {
      throw new Refusal(
        'lines-rebilled',
        `Lines of this claim are billed again on claim ${again.patientControlNumber}: a replacement would bill them twice. Correct that claim instead.`,
      );
    }
    const corrected = changed(row.content, changes, await rosterFacts(context, changes));
    const scrubbed = await scrubClaim(
      context,
      await nextAttempt(context, row, await followPreviousPayer(context, row, corrected, saidSince)),
    );
    const { claim, findings } = scrubbed;
    await repostCharges(context, row, claim);
    const result = await saveFindings(context, claim, findings);
    const resent = claim.patientControlNumber !== row.patient_control_number;
    const event = result === 'clean' ? (row.claim_status === 'held' ? 'built-clean' : 'corrected') : 'built-held';
    const verb = row.claim_status === 'held' ? 'Fixed' : `Corrected (frequency ${claim.frequencyCode})`;
    await moveClaim(context, row, {
      event,
      detail: `${verb}: ${Object.keys(changes).join(', ') || 'sent again unchanged'}`,
      set: {
        content: claim,
        total_charge_cents: claim.totalChargeCents,
        patient_control_number: claim.patientControlNumber,
        frequency_code: claim.frequencyCode,
        attempt: row.attempt + (resent ? 1 : 0),
      },
    });
    await savePracticeEdits(context, scrubbed, row.claim_status);
    await moveDenialsOfClaims(context, [claimId], 'working');
    if (result === 'clean')
      await finishWorkOnClaim(context, claimId, 'Corrected.', [
        ...FOLLOW_UP_WORK,
        ...['denial', 'rejection', 'claim-held'],
      ]);
    context.audit({
      action: 'update',
      subjectKind: 'claim',
      subjectId: claimId,
      patientId: row.patient_id,
      detail: { fields: Object.keys(changes).join(' ') },
    });
    const holds = findings.filter((finding) => finding.severity === 'hold');
    return {
      outcome: result === 'clean' ? 'ready' : 'held',
      findings: holds.map(({ title, where, message, fix }) => ({ title, where, message, fix })),
    };
  },
});
