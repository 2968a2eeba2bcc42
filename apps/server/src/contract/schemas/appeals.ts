import { z } from 'zod';
import { APPEAL_OUTCOMES, APPEAL_REASONS, APPEAL_WAYS } from '../appeal-words.ts';
import { isoDate, version } from './parties.ts';

const keys = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as [K, ...K[]];
const atMost = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max.toLocaleString('en-US')} characters.`);
const text = (max: number, message: string) =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .max(max, `At most ${max.toLocaleString('en-US')} characters.`);
const reason = z.enum(keys(APPEAL_REASONS), 'Choose a letter.');

export const appealIdSchema = z.object({ appealId: z.uuid() });
export const appealClaimSchema = z.object({ claimId: z.uuid() });

export const openAppealSchema = z.object({
  claimId: z.uuid(),
  /** Lines in dispute; 0 is the claim as a whole. Absent: every refused one. */
  lineNumbers: z.array(z.int().min(0)).min(1, 'Choose a line.').max(999).optional(),
  /** Absent: the letter that answers the largest refusal. */
  reason: reason.optional(),
  /** Why it comes after its last day. */
  goodCause: atMost(500).optional(),
});

export const editAppealSchema = z.object({
  appealId: z.uuid(),
  version: version.optional(),
  letter: text(20_000, 'Write the letter.'),
  policyText: atMost(20_000).optional(),
  goodCause: atMost(500).optional(),
  /** Another letter: its text takes the place of the one that stands. */
  reason: reason.optional(),
  enclosures: z
    .object({
      claimForm: z.boolean(),
      decision: z.boolean(),
      filingProof: z.boolean(),
      earlierLevels: z.boolean(),
      noteIds: z.array(z.uuid()).max(50, 'At most 50 notes.'),
      attachmentIds: z.array(z.uuid()).max(20, 'At most 20 documents.').optional(),
    })
    .optional(),
});

export const sendAppealSchema = z
  .object({
    appealId: z.uuid(),
    version: version.optional(),
    way: z.enum(keys(APPEAL_WAYS), 'Choose how it goes.'),
    /** Absent: today. */
    sentDate: isoDate.optional(),
    /** Fax number, address or site; absent: the payer's own. */
    sentTo: atMost(200).optional(),
    articleNumber: atMost(40).optional(),
  })
  .refine(({ way, articleNumber = '' }) => way !== 'certified-mail' || articleNumber !== '', {
    path: ['articleNumber'],
    message: 'Enter the number of the certified letter.',
  });

export const noteAppealProofSchema = z.object({
  appealId: z.uuid(),
  version: version.optional(),
  proof: text(200, 'Enter what shows that it came, for example the fax confirmation.'),
  proofDate: isoDate,
});

export const decideAppealSchema = z.object({
  appealId: z.uuid(),
  version: version.optional(),
  outcome: z.enum(keys(APPEAL_OUTCOMES), 'Choose what they decided.'),
  decidedDate: isoDate,
  /** What they will pay now. */
  wonCents: z.int().min(0, 'Enter an amount.').optional(),
  note: atMost(1000).optional(),
});

export const withdrawAppealSchema = z.object({
  appealId: z.uuid(),
  version: version.optional(),
  note: text(500, 'Say why.'),
});

export const keepAppealLetterSchema = z.object({
  appealId: z.uuid(),
  /** True: only for this payer. */
  onlyThisPayer: z.boolean(),
  /** The text with its facts taken out: fields in braces. */
  body: text(20_000, 'Write the letter.'),
});
