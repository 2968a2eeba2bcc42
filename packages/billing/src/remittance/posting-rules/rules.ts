import { type Cents, cents, formatDollars, sumCents } from '../../kernel/index.ts';
import type { PostingFacts, PostingRule } from './facts.ts';
import type { PostingRules } from './types.ts';

/** What holds where nobody has decided otherwise: all that is certain posts, and a denial makes work of its own. */
export const USUAL_POSTING_RULES: PostingRules = {
  denials: 'post',
  zeroPayments: 'post',
  laterPayers: 'post',
  reversals: 'wait-unknown',
  unknownReasons: 'wait',
  unknownRemarks: 'post',
  underpaidOverCents: null,
  underpaidOverPercent: null,
  takebackOverCents: null,
  patientShareOverCents: null,
  paperOverCents: null,
};

const isReversal = ({ claimPayment }: PostingFacts) => claimPayment.claimStatusCode === '22';

function isDenial({ claimPayment, judged }: PostingFacts): boolean {
  if (claimPayment.paidCents !== 0) return false;
  const isRefused = judged.some((one) => one.class === 'denial' && one.amountCents > 0);
  return claimPayment.claimStatusCode === '4' || isRefused;
}

/** What the payer allowed: what it paid, what it leaves to the patient as cost share, and what others paid before. */
function allowedCents({ claimPayment, judged }: PostingFacts): Cents {
  const counted = judged.filter(
    (one) =>
      one.class === 'prior-payer' ||
      one.class === 'sequestration' ||
      one.class === 'withhold' ||
      (one.class === 'patient-responsibility' && ['1', '2', '3', '66', '122'].includes(one.carc)),
  );
  return cents(claimPayment.paidCents + sumCents(counted.map((one) => one.amountCents)));
}

function refusedCents({ judged }: PostingFacts): Cents {
  const refused = judged.filter((one) => one.class === 'denial' || one.class === 'needs-person');
  return cents(Math.max(0, sumCents(refused.map((one) => one.amountCents))));
}

function whyUnderpaid(facts: PostingFacts, rules: PostingRules): string | undefined {
  const { expectedCents, totalChargeCents } = facts.claim;
  const isPart = totalChargeCents !== undefined && facts.claimPayment.chargeCents !== totalChargeCents;
  const { underpaidOverCents, underpaidOverPercent } = rules;
  if (expectedCents === undefined || expectedCents <= 0 || isReversal(facts) || isPart) return undefined;
  // What is refused is a denial, which has a rule of its own.
  const short = expectedCents - allowedCents(facts) - refusedCents(facts);
  const isOver =
    (underpaidOverCents !== null && short > underpaidOverCents) ||
    (underpaidOverPercent !== null && short * 100 > expectedCents * underpaidOverPercent);
  if (short <= 0 || !isOver) return undefined;
  return `The payer allows ${formatDollars(cents(short))} less than the ${formatDollars(expectedCents)} that was expected.`;
}

function whyUnknownReason({ judged }: PostingFacts): string | undefined {
  const codes = judged
    .filter((one) => one.class === 'needs-person' && one.amountCents !== 0)
    .map((one) => `${one.groupCode}-${one.carc}`);
  if (codes.length === 0) return undefined;
  return `There is no rule for ${[...new Set(codes)].join(', ')}.`;
}

function whyUnknownRemark({ claimPayment, isKnownRemark }: PostingFacts): string | undefined {
  const all = [claimPayment, ...claimPayment.servicePayments].flatMap((one) => one.rarcs);
  const unknown = [...new Set(all)].filter((rarc) => !isKnownRemark(rarc));
  if (unknown.length === 0) return undefined;
  return `No list has ${unknown.length === 1 ? 'the remark' : 'the remarks'} ${unknown.join(', ')}.`;
}

/** Left to the patient by the whole claim payment. */
function patientShareCents({ judged }: PostingFacts): Cents {
  return sumCents(judged.filter((one) => one.class === 'patient-responsibility').map((one) => one.amountCents));
}

const over = (amount: number, most: Cents | null): boolean => most !== null && amount > most;

/** Every rule, in the order in which a reason is looked for: what is not understood comes before what is not wanted. */
export const POSTING_RULES: readonly PostingRule[] = [
  {
    id: 'unknownReasons',
    source: 'CAS01 to CAS18, claim adjustment group and reason codes (005010X221A1)',
    whyWait: (facts, rules) => (rules.unknownReasons === 'wait' ? whyUnknownReason(facts) : undefined),
  },
  {
    id: 'unknownRemarks',
    source: 'LQ02, MIA05 and MIA20 to 23, MOA03 to 07 (005010X221A1)',
    whyWait: (facts, rules) => (rules.unknownRemarks === 'wait' ? whyUnknownRemark(facts) : undefined),
  },
  {
    id: 'reversals',
    source: 'CLP02 22 (005010X221A1, section 1.10.2.8, reversals and corrections)',
    whyWait: (facts, rules) => {
      if (!isReversal(facts) || rules.reversals === 'post') return undefined;
      if (rules.reversals === 'wait') return 'The payer takes a payment back.';
      return facts.isUnknownReversal ? 'The payer takes back a payment that is not posted here.' : undefined;
    },
  },
  {
    id: 'takebackOverCents',
    source: 'CLP04 below zero (005010X221A1)',
    whyWait: (facts, rules) => {
      const taken = -facts.claimPayment.paidCents;
      return over(taken, rules.takebackOverCents) ? `The payer takes ${formatDollars(cents(taken))} back.` : undefined;
    },
  },
  {
    id: 'denials',
    source: 'CLP02 4, and reasons that refuse payment (005010X221A1)',
    whyWait: (facts, rules) => {
      const waits = rules.denials === 'wait' && !isReversal(facts) && isDenial(facts);
      return waits ? 'The payer refuses the claim.' : undefined;
    },
  },
  {
    id: 'zeroPayments',
    source: 'CLP04 of zero (005010X221A1)',
    whyWait: (facts, rules) => {
      const isZero = facts.claimPayment.paidCents === 0 && !isReversal(facts);
      return isZero && rules.zeroPayments === 'wait' ? 'The payer pays nothing.' : undefined;
    },
  },
  {
    id: 'laterPayers',
    source: 'CLP02 2, 3, 20 and 21 (005010X221A1)',
    whyWait: (facts, rules) => {
      const isLater = ['2', '3', '20', '21'].includes(facts.claimPayment.claimStatusCode) || facts.claim.afterPayer;
      return isLater && rules.laterPayers === 'wait' ? 'It is the answer of a second or later payer.' : undefined;
    },
  },
  {
    id: 'underpaidOverCents',
    source: "The practice's contract with the payer",
    whyWait: whyUnderpaid,
  },
  {
    id: 'patientShareOverCents',
    source: 'CAS01 PR (005010X221A1)',
    whyWait: (facts, rules) => {
      const share = patientShareCents(facts);
      return over(share, rules.patientShareOverCents)
        ? `The payer leaves ${formatDollars(share)} to the patient.`
        : undefined;
    },
  },
];
