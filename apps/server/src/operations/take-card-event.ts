import { createHash } from 'node:crypto';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { cardEventSchema, signedRequestSchema } from '../contract/schemas/card-processor.ts';
import { planOfCharge } from './card-charges.ts';
import { checkSignature } from './card-processor.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { takeBackPayment } from './payment-moves.ts';
import type { PlanRow } from './payment-plan-store.ts';
import { lockPlan, payInstalment } from './payment-plans.ts';
import { raiseWork } from './work-items.ts';

type CardEvent = z.infer<typeof cardEventSchema>;

/** What was done: `posted`, `noted` for a person to follow, or nothing because it was taken before. */
type Taken = { outcome: 'posted' | 'noted' | 'already' };

function readEvent(body: string): CardEvent {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Refusal('bad-input', 'The body is no JSON.');
  }
  const read = cardEventSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Refusal('bad-input', `${issue?.path.join('.') ?? 'body'}: ${issue?.message ?? 'not valid'}`);
}

/** The same event again is nothing new; another one under its id is refused. */
async function isKnown(context: OperationContext, event: CardEvent, sha256: string): Promise<boolean> {
  const known = await context.tx
    .selectFrom('card_event')
    .select('body_sha256')
    .where('tenant_id', '=', context.tenantId)
    .where('event_id', '=', event.id)
    .executeTakeFirst();
  if (!known) return false;
  if (known.body_sha256 === sha256) return true;
  throw new Refusal('event-changed', 'Another event with this id was taken before. Send it with an id of its own.');
}

/** The payment that a charge brought; null in it when it was taken back since. */
async function paymentOf(context: OperationContext, chargeId: string) {
  return context.tx
    .selectFrom('card_event as e')
    .innerJoin('patient_payment as p', (join) =>
      join.onRef('p.tenant_id', '=', 'e.tenant_id').onRef('p.id', '=', 'e.payment_id'),
    )
    .leftJoin('payment_return as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.payment_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.paid_cents', 'r.returned_date'])
    .where('e.tenant_id', '=', context.tenantId)
    .where('e.charge_id', '=', chargeId)
    .where('e.kind', '=', 'paid')
    .executeTakeFirst();
}

async function tellPerson(
  context: OperationContext,
  plan: PlanRow,
  event: CardEvent,
  { title, reason, steps }: { title: string; reason: string; steps: string[] },
): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `card-event:${event.id}`,
      kind: 'patient-balance',
      ...{ title, reason, steps },
      amountCents: event.amountCents,
      deadlineDate: context.today,
      patientId: plan.patient_id,
    },
  ]);
}

const amountOf = (event: CardEvent) => formatDollars(cents(event.amountCents));

async function paid(context: OperationContext, plan: PlanRow, event: CardEvent) {
  if (await paymentOf(context, event.chargeId)) return { outcome: 'already' as const };
  // What a card was charged has come in, whatever has become of the plan meanwhile.
  const { paymentId } = await payInstalment(context, plan, { method: 'card', paidCents: event.amountCents }, 'always');
  if (plan.plan_status !== 'active') {
    await tellPerson(context, plan, event, {
      title: 'A card was charged for a plan that is over',
      reason: `${amountOf(event)} came in by card; it went to the oldest balances.`,
      steps: ['Stop the charges at the card processor.', 'Give back what is not owed.'],
    });
  }
  return { outcome: 'posted' as const, paymentId };
}

async function declined(context: OperationContext, plan: PlanRow, event: CardEvent) {
  await tellPerson(context, plan, event, {
    title: 'A card was declined',
    reason: `${amountOf(event)} of a payment plan could not be charged: the instalment is open.`,
    steps: ['Call the guarantor for another card or another way to pay.', 'Take the instalment, or end the plan.'],
  });
  return { outcome: 'noted' as const };
}

/** Money that the processor took out again: all of a payment is taken back as a person would; a part is for a person. */
async function takenBack(context: OperationContext, plan: PlanRow, event: CardEvent) {
  const payment = await paymentOf(context, event.chargeId);
  if (!payment) throw new Refusal('no-payment', 'No payment of this charge was taken yet. Send its paid event first.');
  if (payment.returned_date) return { outcome: 'already' as const, paymentId: payment.id };
  const what = event.type === 'disputed' ? 'is disputed by the cardholder' : 'was given back to the card';
  if (event.amountCents < payment.paid_cents) {
    await tellPerson(context, plan, event, {
      title: 'A part of a card payment went back',
      reason: `${amountOf(event)} of ${formatDollars(cents(payment.paid_cents))} ${what}. Nothing was posted for it.`,
      steps: [
        'Move this part of the payment to unapplied.',
        'Ask for its refund under Credits, and note that it is paid.',
      ],
    });
    return { outcome: 'noted' as const, paymentId: payment.id };
  }
  const note = event.type === 'disputed' ? 'Disputed; told by the card processor' : 'Given back by the card processor';
  await takeBackPayment(context, { paymentId: payment.id, why: 'chargeback', feeCents: 0, note });
  return { outcome: 'posted' as const, paymentId: payment.id };
}

const DEEDS = { paid, declined, refunded: takenBack, disputed: takenBack } as const;

/**
 * Takes what the card processor reports of a charge: signed, once for each event, and posted as a person would. Of two at
 * once on one plan the second waits for the first.
 */
export const takeCardEvent = operation<z.infer<typeof signedRequestSchema>, Taken>({
  name: 'take-card-event',
  summary: 'Takes a signed event of the card processor: paid, declined, refunded or disputed.',
  roles: ['system'],
  input: signedRequestSchema,
  async run(context, request) {
    await checkSignature(context, request);
    const event = readEvent(request.body);
    const planId = planOfCharge(event.chargeId);
    if (!planId) throw new Refusal('not-found', 'There is no such charge.');
    const plan = await lockPlan(context, planId);
    const sha256 = createHash('sha256').update(request.body).digest('hex');
    const subject = { subjectKind: 'payment-plan', subjectId: planId, patientId: plan.patient_id };
    if (await isKnown(context, event, sha256)) {
      context.audit({ action: 'read', ...subject, detail: { cardEvent: event.type, again: true } });
      return { outcome: 'already' };
    }
    const done: Taken & { paymentId?: string } = await DEEDS[event.type](context, plan, event);
    await context.tx
      .insertInto('card_event')
      .values({
        tenant_id: context.tenantId,
        event_id: event.id,
        kind: event.type,
        charge_id: event.chargeId,
        plan_id: planId,
        cents: event.amountCents,
        occurred_at: new Date(event.occurredAt),
        received_at: context.now,
        body_sha256: sha256,
        payment_id: done.paymentId ?? null,
      })
      .execute();
    const detail = { cardEvent: event.type, cents: event.amountCents, outcome: done.outcome };
    context.audit({ action: 'receive', ...subject, detail });
    return { outcome: done.outcome };
  },
});
