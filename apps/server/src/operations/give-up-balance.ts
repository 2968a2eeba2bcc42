import { addDays, cents, formatDollars } from '@cleanclaim/billing/kernel';
import {
  WRITE_OFF_ACCOUNT_OF,
  WRITE_OFF_KINDS,
  type WriteOffKind,
  waiverWarning,
} from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import type { WrittenOff } from '../contract/money-views.ts';
import type { writeOffSchema } from '../contract/schemas/payments.ts';
import { personKey } from './money-policy-store.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { raiseWork } from './work-items.ts';
import { allowedBy } from './write-off-allowed.ts';
import { openAt, type WriteOffPlace } from './write-off-place.ts';
import {
  approvalKey,
  givenUpAlready,
  insertWriteOff,
  limitOf,
  postWriteOff,
  subjectOf,
  writeOffsAt,
} from './write-off-store.ts';

/** What is given up, of which kind and why. */
type Asked = Pick<z.infer<typeof writeOffSchema>, 'to' | 'cents' | 'reason' | 'notRoutine' | 'household'>;

/** The balance as a person knows it. */
interface NamedPlace {
  place: WriteOffPlace;
  /** `claim C000012`, `a self-pay visit`. */
  name: string;
  /** Of the claim, where there is one. */
  payerId?: string;
}

const DAYS_TO_DECIDE = 7;

function kindOf(to: Asked['to']): WriteOffKind {
  const kind = WRITE_OFF_KINDS.find((one) => WRITE_OFF_ACCOUNT_OF[one] === to);
  if (!kind) throw new Error(`no kind of write-off goes to ${to}`);
  return kind;
}

async function askForApproval(
  context: OperationContext,
  { place, name }: NamedPlace,
  asked: { writeOffId: string; cents: number; reason: string },
) {
  await raiseWork(context, [
    {
      workKey: approvalKey(asked.writeOffId),
      kind: 'approve-write-off',
      title: `Approve a write-off on ${name}`,
      reason: `${context.actor.name} asks to write off ${formatDollars(cents(asked.cents))}, more than their limit: ${asked.reason}`,
      steps: [
        place.claimId ? 'Open the claim.' : "Open the patient's account.",
        'Under Write-offs, approve it, or refuse it and say why.',
      ],
      amountCents: asked.cents,
      deadlineDate: addDays(context.today, DAYS_TO_DECIDE),
      patientId: place.patientId,
      ...(place.claimId ? { claimId: place.claimId } : {}),
    },
  ]);
}

async function refuseAskedAlready(context: OperationContext, place: WriteOffPlace): Promise<void> {
  const asked = await writeOffsAt(context, place)
    .select('id')
    .where('write_off_state', '=', 'requested')
    .executeTakeFirst();
  if (asked) throw new Refusal('asked-already', 'A write-off of this balance waits for approval already.');
}

/** The most that may go by the kind's rule, and on what it rests. */
async function judge(context: OperationContext, { place }: NamedPlace, kind: WriteOffKind, asked: Asked) {
  const open = await openAt(context, place);
  if (open <= 0) {
    const whose = place.account === 'payer-ar' ? 'payer' : 'patient';
    throw new Refusal('nothing-open', `There is no open ${whose} balance to write off.`);
  }
  await refuseAskedAlready(context, place);
  const warning = waiverWarning(place.account, kind, place.claimId !== null);
  if (warning && !asked.notRoutine) {
    throw new Refusal('routine-waiver', warning, { notRoutine: 'Say what is special here, or choose another reason.' });
  }
  const household = asked.household ? { household: asked.household } : {};
  return allowedBy(context, kind, { place, ...household }, cents(open));
}

/**
 * Gives up what is owed at a place that is locked: posted within the asker's limit, else it waits for somebody who may.
 * @throws Refusal `nothing-open`, `asked-already`, `routine-waiver`, `too-much`, and those of the kind's rule
 */
export async function giveUpBalance(context: OperationContext, named: NamedPlace, asked: Asked): Promise<WrittenOff> {
  const { place, payerId } = named;
  const kind = kindOf(asked.to);
  const allowed = await judge(context, named, kind, asked);
  const amount = asked.cents ?? allowed.cents;
  if (amount > allowed.cents) {
    const most = formatDollars(allowed.cents);
    throw new Refusal('too-much', `At most ${most} can be written off so.`, { cents: `At most ${most}.` });
  }
  const basis = { ...allowed.basis, ...(asked.notRoutine ? { notRoutine: asked.notRoutine } : {}) };
  // What one person gives up of a balance in parts counts as one.
  const own = await givenUpAlready(context, place, kind, { requesterKey: personKey(context) });
  const waitsForApproval = own + amount > (await limitOf(context, kind));
  const made = { kind, cents: amount, reason: asked.reason, basis };
  const row = await insertWriteOff(context, place, made, waitsForApproval ? 'requested' : 'posted');
  if (waitsForApproval) {
    await askForApproval(context, named, { writeOffId: row.id, cents: amount, reason: asked.reason });
  } else await postWriteOff(context, row, payerId);
  const moved = { from: place.account, to: asked.to };
  const detail = waitsForApproval ? { requestedCents: amount, ...moved } : { writtenOffCents: amount, ...moved };
  context.audit({ action: waitsForApproval ? 'create' : 'post', ...subjectOf(place), detail });
  return { writeOffId: row.id, writtenOffCents: waitsForApproval ? 0 : amount, waitsForApproval };
}
