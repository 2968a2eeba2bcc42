import { z } from 'zod';

/** What the card processor tells: ids of its own and amounts, never a card or a name. Other keys are passed over. */
export const cardEventSchema = z.object({
  /** The processor's id of the event: the same one is taken once. */
  id: z.string().min(1).max(200),
  type: z.enum(['paid', 'declined', 'refunded', 'disputed']),
  /** The charge as it was asked for. */
  chargeId: z.string().max(100),
  amountCents: z.int().min(1).max(100_000_000),
  occurredAt: z.iso.datetime({ offset: true }),
});

/** A request of the processor as it came. */
export const signedRequestSchema = z.object({
  /** Byte for byte, as it was signed. */
  body: z.string().max(64_000),
  signature: z.string().max(2_000),
});

export const cardProcessorStateSchema = z.object({ isOn: z.boolean() });
