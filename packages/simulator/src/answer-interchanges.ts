import type { CodeSets } from '@cleanclaim/codesets';
import { type Interchange, readX12, type TransactionSet } from '@cleanclaim/x12';
import { acknowledgeInterchanges, type EnvelopeAnswer } from './acknowledge-interchange.ts';
import { type AnswerDraft, type AnswerFile, answerFile, controlFor } from './answer-file.ts';
import { CLAIM_ACKNOWLEDGMENT_GUIDE, claimAcknowledgmentTo277ca } from './claim-acknowledgment-to-277ca.ts';
import { claimKindOf, claimsFrom837 } from './claims-from-837.ts';
import { addDays } from './days.ts';
import { decideClaims, type EarlierDecisions, withOutcomes } from './decide-claims.ts';
import { documentRequestDrafts } from './document-request-to-277rfi.ts';
import { type KnownClaim, knownClaims } from './known-claims.ts';
import { sum, writeAmount } from './money.ts';
import { paymentTo835, REMITTANCE_GUIDE } from './payment-to-835.ts';
import { type Deposit, depositOf, type Outcome, type Payment, paymentsFor } from './payments.ts';
import { answerQuestions } from './questions/index.ts';
import { DEFAULT_TIME, type Receipt, receiptOf } from './receipt.ts';
import { recordsWanted, releaseOutcomes, type WaitingOutcomes } from './records.ts';
import { type ScreenedClaim, screenClaim } from './screen.ts';

export interface AnswerOptions {
  /** Same bytes, options and seed: same answers, byte for byte. */
  seed: number;
  /** ISO day of receipt. */
  today: string;
  /** `HH:MM` of receipt; 06:00 unless told. */
  time?: string;
  /** ISA13 of the first answer; derived from the received ISA13 unless told. */
  controlStart?: number;
  /** With code sets, codes that are not valid on the day of service are rejected in the 277CA. */
  codeSets?: CodeSets;
  /** True when the payers to which Medicare passes claims on send their own 835s; otherwise they stay silent here. */
  answerCrossovers?: boolean;
  /**
   * Files received earlier from this sender, oldest first, so that replacements and voids reverse the earlier decision
   * to the cent, and questions about claims find them. Without them the payer remembers nothing.
   */
  history?: readonly { bytes: Uint8Array; today: string }[];
}

export interface SimulatedAnswers {
  /** In the order in which they are due. */
  files: readonly AnswerFile[];
  /** The money behind the 835s, in the order in which it arrives. */
  deposits: readonly Deposit[];
  /** What happened, without patient data. */
  log: readonly string[];
}

/** Days until the 277CA. */
const CLAIM_ACKNOWLEDGMENT_DAYS = 1;

/** One interchange with all that was decided about it. */
interface Processed {
  interchange: Interchange;
  receipt: Receipt;
  envelope: EnvelopeAnswer;
  screened: readonly ScreenedClaim[];
  outcomes: readonly Outcome[];
  /** Those for which the payer must read something first. */
  waiting: readonly Outcome[];
  payments: readonly Payment[];
}

/** What the payers remember of earlier interchanges. */
interface PayerMemory {
  decisions: EarlierDecisions;
  waiting: WaitingOutcomes;
}

function screenSets(
  interchange: Interchange,
  sets: readonly TransactionSet[],
  options: AnswerOptions,
): ScreenedClaim[] {
  const screened: ScreenedClaim[] = [];
  for (const set of sets.filter((one) => claimKindOf(one) !== undefined)) {
    for (const claim of claimsFrom837(interchange, set, screened.length)) {
      screened.push(screenClaim(claim, options.today, options.codeSets));
    }
  }
  return screened;
}

const waits = ({ decided, reverses }: Outcome) => reverses === undefined && recordsWanted(decided.claim).length > 0;

function processInterchange(
  interchange: Interchange,
  envelope: EnvelopeAnswer,
  options: AnswerOptions,
  { decisions, waiting }: PayerMemory,
): { processed: Processed; memory: PayerMemory } {
  const receipt = receiptOf(interchange, options);
  const screened = screenSets(interchange, envelope.acceptedSets, options);
  const accepted = screened.filter((claim) => claim.accepted);
  const outcomes = decideClaims(accepted, receipt, decisions, options.answerCrossovers);
  const held = outcomes.filter(waits);
  const open = new Map([
    ...waiting,
    ...held.map((outcome) => [outcome.decided.payerClaimControlNumber, outcome] as const),
  ]);
  const records = releaseOutcomes(envelope.acceptedSets, open);
  const paid = [...outcomes.filter((outcome) => !waits(outcome)), ...records.released];
  const payments = paymentsFor(paid, receipt);
  return {
    processed: { interchange, receipt, envelope, screened, outcomes, waiting: held, payments },
    memory: { decisions: withOutcomes(decisions, outcomes), waiting: records.waiting },
  };
}

function processFile(bytes: Uint8Array, options: AnswerOptions, earlier: PayerMemory) {
  const file = readX12(bytes);
  const envelopes = acknowledgeInterchanges(file, { date: options.today, time: options.time ?? DEFAULT_TIME });
  let memory = earlier;
  const processed = file.interchanges.flatMap((interchange, i): Processed[] => {
    const envelope = envelopes[i];
    if (envelope === undefined) return [];
    const one = processInterchange(interchange, envelope, options, memory);
    memory = one.memory;
    return [one.processed];
  });
  return { file, processed, memory };
}

/** Every interchange of the history, and what the payers remember of it. */
function readHistory(options: AnswerOptions): { memory: PayerMemory; processed: readonly Processed[] } {
  let memory: PayerMemory = { decisions: new Map(), waiting: new Map() };
  const processed: Processed[] = [];
  for (const { bytes, today } of options.history ?? []) {
    const file = processFile(bytes, { ...options, today }, memory);
    memory = file.memory;
    processed.push(...file.processed);
  }
  return { memory, processed };
}

function claimAcknowledgmentDraft({ screened, receipt }: Processed): AnswerDraft[] {
  if (screened.length === 0) return [];
  const groups = Map.groupBy(screened, ({ claim, payer }) => `${claim.transactionSetControl}|${payer?.id ?? ''}`);
  const sentDate = addDays(receipt.today, CLAIM_ACKNOWLEDGMENT_DAYS);
  const transactionSets = [...groups.values()].map((claims, i) => {
    const control = String(i + 1).padStart(4, '0');
    const reference = `${receipt.interchangeControl}${control}`;
    return {
      id: '277',
      guide: CLAIM_ACKNOWLEDGMENT_GUIDE,
      control,
      segments: claimAcknowledgmentTo277ca({ receipt, payer: claims[0]?.payer, sentDate, reference, claims }),
    };
  });
  return [
    {
      kind: '277CA',
      label: '',
      afterDays: CLAIM_ACKNOWLEDGMENT_DAYS,
      groups: [{ functionalId: 'HN', version: CLAIM_ACKNOWLEDGMENT_GUIDE, transactionSets }],
      acknowledgments: undefined,
    },
  ];
}

function remittanceDrafts(payment: Payment, receipt: Receipt): AnswerDraft[] {
  const segments = paymentTo835(payment, receipt, addDays(receipt.today, payment.afterDays));
  const draft: AnswerDraft = {
    kind: '835',
    label: payment.payer.id,
    afterDays: payment.afterDays,
    groups: [
      {
        functionalId: 'HP',
        version: REMITTANCE_GUIDE,
        transactionSets: [{ id: '835', guide: REMITTANCE_GUIDE, control: '0001', segments }],
      },
    ],
    acknowledgments: undefined,
  };
  return payment.sentTwice ? [draft, draft] : [draft];
}

function paymentLog(payment: Payment): string {
  const { payer, claims, paidCents, afterDays, sentTwice } = payment;
  const twice = sentTwice ? ', sent twice' : '';
  return `835 of ${payer.id} after ${afterDays} days: ${claims.length} claim payments, ${writeAmount(paidCents)} paid${twice}`;
}

function screenLog({ interchange, screened, outcomes }: Processed): string {
  const accepted = screened.filter((claim) => claim.accepted).length;
  const charges = writeAmount(sum(screened.map(({ claim }) => claim.chargeCents)));
  const silent = accepted - outcomes.length;
  return `interchange ${interchange.control}: ${screened.length} claims over ${charges}, ${accepted} accepted, ${screened.length - accepted} rejected, ${silent} without an answer`;
}

/**
 * Answers a file as a clearinghouse and its payers would: TA1 and 999; 277CA and 835s for claims of any kind (837P, 837I, 837D);
 * what `questions/` knows for everything else, each with the days until it arrives. Deterministic: a file that comes twice gets the same answers with the same numbers.
 * A file without an interchange has no answer; a set that the 999 rejects goes no further. Never throws on input.
 */
export function answerInterchanges(bytes: Uint8Array, options: AnswerOptions): SimulatedAnswers {
  const history = readHistory(options);
  const { file, processed, memory } = processFile(bytes, options, history.memory);
  if (processed.length === 0) {
    return { files: [], deposits: [], log: [`no interchange found: ${file.findings[0]?.code ?? 'empty'}`] };
  }
  const files: AnswerFile[] = [];
  const deposits: Deposit[] = [];
  const log: string[] = [];
  let index = 0;
  let known: KnownClaim[] | undefined;
  for (const one of processed) {
    const { payments } = one;
    const sets = one.envelope.acceptedSets.filter((set) => claimKindOf(set) === undefined);
    if (sets.length > 0) known ??= knownClaims([...history.processed, ...processed]);
    const drafts = [
      ...one.envelope.drafts,
      ...claimAcknowledgmentDraft(one),
      ...answerQuestions({ ...one, sets, decisions: memory.decisions, known: known ?? [] }),
      ...documentRequestDrafts(one.waiting, one.receipt),
      ...payments.flatMap((payment) => remittanceDrafts(payment, one.receipt)),
    ];
    // Derived numbers start anew for each interchange, given ones run through the file.
    if (options.controlStart === undefined) index = 0;
    for (const draft of drafts) {
      const control = controlFor(one.receipt, index, options.controlStart);
      files.push(answerFile(draft, one.receipt, one.interchange.delimiters, control));
      index++;
    }
    deposits.push(...payments.flatMap(depositOf));
    log.push(...one.envelope.log, screenLog(one), ...payments.map(paymentLog));
  }
  const byDay = (a: { afterDays: number }, b: { afterDays: number }) => a.afterDays - b.afterDays;
  return { files: files.toSorted(byDay), deposits: deposits.toSorted(byDay), log };
}
