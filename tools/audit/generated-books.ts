import { cents } from '@cleanclaim/billing/kernel';
import type { EntryDraft, LineDraft } from '@cleanclaim/billing/ledger';
import {
  openRecoupmentsOf,
  type PostableClaim,
  postRemittance,
  type Remittance,
  type RemittancePosting,
  remittancesFrom835,
} from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import type { Books, EntryFact, PaymentFact } from './facts.ts';
import { type Dice, dice, dollarsOf, type GeneratedClaim, generateClaim } from './generated-adjudications.ts';

const CLAIMS_A_BATCH = 200;
const TURNS = 4;

function eraOf(body: readonly string[], paid: number, trace: string): Uint8Array {
  const sets = [
    'ST*835*0001',
    `BPR*I*${dollarsOf(Math.abs(paid))}*${paid < 0 ? 'D' : 'C'}*ACH*CCP*01*999999992*DA*123456*1912345678**01*999988880*DA*98765*20261102`,
    `TRN*1*${trace}*1912345678`,
    'DTM*405*20261101',
    'N1*PR*Prairie Mutual Health Plan*XV*PMHP1',
    'N1*PE*Willow Creek Family Medicine*XX*1234567893',
    'LX*1',
    ...body,
  ];
  const segments = [
    'ISA*00*          *00*          *ZZ*PMHP           *ZZ*WILLOWCREEK    *261102*0900*^*00501*000000001*0*P*:',
    'GS*HP*PMHP*WILLOWCREEK*20261102*0900*1*X*005010X221A1',
    ...sets,
    `SE*${sets.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ];
  return new TextEncoder().encode(segments.map((segment) => `${segment}~\n`).join(''));
}

/** Provider adjustments of a file: interest, balances given and taken back, with and without a claim that we know. */
function plbsOf(roll: Dice, claims: readonly GeneratedClaim[], batch: number): { segments: string[]; taken: number } {
  const all = Array.from({ length: 4 + roll(24) }, () => {
    const code = ['L6', 'WO', 'WO', 'FB', '72', 'CS', 'AP', 'B2', 'J1', '50', 'IR', 'ZZ'][roll(12)] ?? 'WO';
    const claim = claims[roll(Math.min(5, claims.length))]?.number ?? '';
    const reference = [claim, `${claim} 20261001`, `NOBODY${batch}`, ''][roll(4)] ?? '';
    return { code, reference, amount: (roll(2) === 0 ? -1 : 1) * (1 + roll(50_000)) };
  });
  return {
    segments: all.map((one) => `PLB*1234567893*20261231*${one.code}:${one.reference}*${dollarsOf(one.amount)}`),
    taken: all.reduce((total, one) => total + one.amount, 0),
  };
}

function postableOf(claim: GeneratedClaim): PostableClaim {
  return {
    claimId: claim.number,
    patientId: `patient-${claim.number}`,
    payerId: 'payer-1',
    patientControlNumber: claim.number,
    totalChargeCents: cents(claim.charge),
    payerArCents: cents(claim.openCents),
    ...(claim.afterPayer ? { afterPayer: true } : {}),
    lines: claim.lineCharges.map((charge, i) => ({
      lineNumber: i + 1,
      procedureCode: `9921${i}`,
      chargeCents: cents(charge),
    })),
    posted: [],
  };
}

/** What opens a claim: its charge, or what came over from the claim of an earlier payer. */
function openingOf(claim: GeneratedClaim): EntryFact {
  const common = { claimId: claim.number };
  if (claim.afterPayer) {
    const lines = [
      { ...common, account: 'payer-ar', cents: claim.openCents },
      { account: 'patient-ar', cents: -claim.openCents },
    ];
    return { kind: 'transfer', sourceKey: `transfer|${claim.number}`, lines };
  }
  return {
    kind: 'charge',
    sourceKey: `charge|${claim.number}`,
    lines: [
      { ...common, account: 'payer-ar', cents: claim.charge },
      { ...common, account: 'revenue', cents: -claim.charge },
    ],
  };
}

const factOf = ({ kind, sourceKey, lines }: EntryDraft): EntryFact => ({
  kind,
  sourceKey,
  lines: lines.map((line) => ({
    account: line.account,
    cents: line.cents,
    ...(line.claimId === undefined ? {} : { claimId: line.claimId }),
    ...(line.remittanceId === undefined ? {} : { remittanceId: line.remittanceId }),
    ...(line.providerAdjustmentCode === undefined ? {} : { code: line.providerAdjustmentCode }),
    ...(line.providerAdjustmentReference === undefined ? {} : { reference: line.providerAdjustmentReference }),
  })),
});

/** The claims as they stand after a posting: what the next file finds in the database. */
function afterPosting(
  claims: ReadonlyMap<string, PostableClaim>,
  posting: RemittancePosting,
  remittance: Remittance,
): Map<string, PostableClaim> {
  const lines = Map.groupBy(
    posting.entries.flatMap((entry) => entry.lines),
    (line) => line.claimId ?? '',
  );
  const postings = Map.groupBy(posting.claimPostings, (one) => one.claimId ?? '');
  return new Map(
    [...claims].map(([number, claim]) => {
      const moved = (lines.get(number) ?? []).filter((line) => line.account === 'payer-ar');
      const posted = (postings.get(number) ?? []).flatMap((one) => {
        const payment = remittance.claimPayments[one.claimPaymentIndex];
        if (!payment) return [];
        const { claimStatusCode, payerClaimControlNumber, chargeCents, paidCents } = payment;
        const facts = { claimStatusCode, payerClaimControlNumber, chargeCents, paidCents };
        return [{ ...facts, sourceKey: one.claimPaymentKey, lines: one.entries.flatMap((entry) => [...entry.lines]) }];
      });
      const payerArCents = moved.reduce((total, line) => cents(total + line.cents), claim.payerArCents);
      return [number, { ...claim, payerArCents, posted: [...(claim.posted ?? []), ...posted] }];
    }),
  );
}

/** Posts the files of a batch of claims, one turn after the other, by the product's own decisions. */
function postBatch(roll: Dice, batch: number, count: number): Books {
  const claims = Array.from({ length: count }, (_, i) => generateClaim(roll, `B${batch}N${i}`, TURNS));
  let postable = new Map(claims.filter(({ known }) => known).map((claim) => [claim.number, postableOf(claim)]));
  const entries = claims.filter(({ known }) => known).map(openingOf);
  const payments: PaymentFact[] = [];
  const ledgerLines: LineDraft[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const answers = claims.flatMap((claim) => claim.answers.filter((one) => one.turn === turn));
    const plbs = plbsOf(roll, claims, batch);
    const paid = answers.reduce((total, one) => total + one.paid, 0) - plbs.taken;
    const remittanceId = `B${batch}T${turn}`;
    const bytes = eraOf([...answers.flatMap((one) => one.segments), ...plbs.segments], paid, remittanceId);
    const remittance = remittancesFrom835(readX12(bytes)).remittances[0];
    if (!remittance) throw new Error('a generated file has no payment');
    const posting = postRemittance({
      remittance,
      claims: [...postable.values()],
      openRecoupments: openRecoupmentsOf(ledgerLines),
      postingDate: '2026-11-05',
      ids: { remittanceId, payerId: 'payer-1' },
      settings: { postBalancedPartOfUnbalanced: false },
    });
    entries.push(...posting.entries.map(factOf));
    const claimPayments = posting.claimPostings.map((one) => {
      const waits = one.exceptions.some(({ heldIn }) => heldIn === 'unapplied-cash');
      const routed = { key: one.claimPaymentKey, ordinal: one.claimPaymentIndex };
      return one.claimId === undefined || waits ? routed : { ...routed, claimId: one.claimId };
    });
    payments.push({ remittanceId, file: `${remittanceId}.835`, bytes, index: 0, claimPayments });
    ledgerLines.push(...posting.entries.flatMap((entry) => [...entry.lines]));
    postable = afterPosting(postable, posting, remittance);
  }
  const facts = claims.filter(({ known }) => known);
  return {
    claims: facts.map(({ number, charge, afterPayer }) => ({
      ...{ claimId: number, chargeCents: afterPayer ? 0 : charge, billedCents: charge, afterPayer },
    })),
    payments,
    entries,
    decisions: facts.flatMap(({ number, afterPayer, openCents }) =>
      afterPayer ? [{ claimId: number, account: 'payer-ar' as const, cents: openCents }] : [],
    ),
  };
}

/** Books of many generated claims, posted by the product, in batches that fit in memory. */
export function* generatedBooks(claims: number, seed: number): Generator<Books> {
  const roll = dice(seed);
  for (let batch = 0; batch * CLAIMS_A_BATCH < claims; batch++)
    yield postBatch(roll, batch, Math.min(CLAIMS_A_BATCH, claims - batch * CLAIMS_A_BATCH));
}
