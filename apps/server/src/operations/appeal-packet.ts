import { paperForm } from '@cleanclaim/billing/claims';
import { type Cents, formatDate, formatDollars, type IsoDate } from '@cleanclaim/billing/kernel';
import { type Adjustment, type ClaimPayment, carcLabel } from '@cleanclaim/billing/remittance';
import { APPEAL_OUTCOMES } from '../contract/appeal-words.ts';
import { type AppealPacket, appealPacketPdf, type PacketPart } from '../documents/appeal-packet-pdf.ts';
import { documentParts } from './appeal-documents.ts';
import { filingFacts, markedNotes } from './appeal-facts.ts';
import { levelOf } from './appeal-level.ts';
import { type AppealRow, appealsOfClaim, payerNow } from './appeal-store.ts';
import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

const GROUPS: Readonly<Record<string, string>> = {
  CO: 'put on the practice',
  PR: 'left to the patient',
  OA: 'adjusted otherwise',
  PI: 'taken by the payer',
};

function adjustmentWords({ groupCode, carc, amountCents }: Adjustment): string {
  const label = carcLabel(carc);
  const whose = GROUPS[groupCode] ?? 'adjusted';
  return `${groupCode}-${carc} ${formatDollars(amountCents)}, ${whose}${label ? `: ${label}` : ''}`;
}

function moneyWords(
  chargeCents: Cents,
  paidCents: Cents,
  adjustments: readonly Adjustment[],
  rarcs: readonly string[],
): string {
  const remarks = rarcs.length > 0 ? [`Remarks ${rarcs.join(', ')}`] : [];
  return [
    `Charged ${formatDollars(chargeCents)}, paid ${formatDollars(paidCents)}`,
    ...adjustments.map(adjustmentWords),
    ...remarks,
  ].join('\n');
}

/** The payer's decision line by line in words. */
function decisionPart(payment: ClaimPayment, payerName: string, noticeDate: IsoDate): PacketPart {
  const whole = moneyWords(payment.chargeCents, payment.paidCents, payment.adjustments, payment.rarcs);
  return {
    kind: 'rows',
    title: "The payer's decision",
    intro: `${payerName} decided the claim on ${formatDate(noticeDate)} under its number ${payment.payerClaimControlNumber || '(none given)'}. Codes stand as they were sent; the words are ours.`,
    rows: [
      ['Whole claim', whole],
      ...payment.servicePayments.map((line, i): [string, string] => {
        const { code, modifiers } = line.billedProcedure ?? line.procedure;
        const name = [code, ...modifiers].join('-');
        return [
          `Line ${line.lineNumber ?? i + 1}: ${name}`,
          moneyWords(line.chargeCents, line.paidCents, line.adjustments, line.rarcs),
        ];
      }),
    ],
  };
}

async function decisionOf(context: OperationContext, appeal: AppealRow): Promise<ClaimPayment> {
  const { content } = await context.tx
    .selectFrom('claim_payment')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', appeal.claim_payment_id)
    .executeTakeFirstOrThrow();
  return content;
}

async function filingPart(context: OperationContext, claim: ClaimRow): Promise<PacketPart> {
  const facts = await filingFacts(context, claim);
  return {
    kind: 'rows',
    title: 'Proof of filing',
    intro:
      'When the claim went out and what came back, from our log; the files are kept byte for byte and can be sent.',
    rows: facts.map(({ date, what }) => [formatDate(date), what]),
  };
}

async function earlierParts(context: OperationContext, claim: ClaimRow, appeal: AppealRow): Promise<PacketPart[]> {
  const earlier = (await appealsOfClaim(context, claim.id)).filter(({ level }) => level < appeal.level);
  return earlier.map((one) => {
    const decided =
      one.outcome && one.decided_date ? `${APPEAL_OUTCOMES[one.outcome]} on ${formatDate(one.decided_date)}. ` : '';
    return {
      kind: 'text',
      title: `Earlier: ${one.level_name}`,
      text: `${decided}${one.outcome_note}\n\n${one.letter}`,
    };
  });
}

/** What goes behind the letter, in the order in which a reviewer reads. */
async function partsOf(context: OperationContext, claim: ClaimRow, appeal: AppealRow): Promise<PacketPart[]> {
  const { enclosures } = appeal;
  const parts: PacketPart[] = [];
  if (enclosures.claimForm)
    parts.push({ kind: 'form', title: 'The claim', form: paperForm(claim.content, context.today) });
  const { payer } = claim.content;
  if (enclosures.decision) parts.push(decisionPart(await decisionOf(context, appeal), payer.name, appeal.notice_date));
  const notes = (await markedNotes(context, claim)).filter(({ id }) => enclosures.noteIds.includes(id));
  for (const { title, text, places } of notes) parts.push({ kind: 'text', title: `Record: ${title}`, text, places });
  parts.push(...(await documentParts(context, claim, enclosures.attachmentIds ?? [])));
  if (appeal.policy_text !== '') parts.push({ kind: 'text', title: 'Policy', text: appeal.policy_text });
  if (enclosures.filingProof) parts.push(await filingPart(context, claim));
  if (enclosures.earlierLevels) parts.push(...(await earlierParts(context, claim, appeal)));
  return parts;
}

/** Draws the packet of an appeal as it stands. @param date stands on the letter. */
export async function drawAppealPacket(
  context: OperationContext,
  claim: ClaimRow,
  appeal: AppealRow,
  date: IsoDate,
): Promise<Uint8Array> {
  const { content } = claim;
  const payer = await payerNow(context, claim.payer_id);
  const facts: (readonly [string, string])[] = [
    ['To', levelOf(claim, appeal).decidedBy],
    [
      'Patient',
      `${content.patient.name.first} ${content.patient.name.last}, born ${formatDate(content.patient.birthDate)}`,
    ],
    ['Member number', content.memberId],
    ['Your claim number', claim.payer_claim_control_number || 'not known to us'],
    ['Our claim number', claim.patient_control_number],
    ['Date of service', formatDate(claim.date_of_service)],
    ['In dispute', formatDollars(appeal.disputed_cents as Cents)],
    ['Filed by', `${formatDate(appeal.deadline_date)} at the latest`],
    ...(appeal.good_cause ? [['Late because', appeal.good_cause] as const] : []),
  ];
  const packet: AppealPacket = {
    ...{ date, practice: content.billing, levelName: appeal.level_name },
    payer: { name: payer.name, ...(payer.address ? { address: payer.address } : {}) },
    ...{ facts, letter: appeal.letter, sender: context.actor.name, parts: await partsOf(context, claim, appeal) },
  };
  return appealPacketPdf(packet, context.now);
}
