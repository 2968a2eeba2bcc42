import { cents, formatDollars, isIsoDate } from '../../kernel/index.ts';
import { holdsCardNumber } from './card-number.ts';
import { chargeOfClaim, leftOfLine, paidOfClaim, paperBalance } from './paper-balance.ts';
import type { PaperAdjustment, PaperClaim, PaperEob } from './types.ts';

/** What keeps a typed payment from being posted, at its field: a path with dots as `claims.0.lines.1`. */
export interface PaperFault {
  field: string;
  message: string;
}

const CARC = /^[0-9A-Z]{1,5}$/;
const NUMBER_WORDS: Readonly<Record<PaperEob['kind'], string>> = {
  check: 'Type the number of the check.',
  eft: 'Type the number of the transfer.',
  'virtual-card': "Type the payer's number of the card payment.",
  none: 'Type the number of the explanation.',
};

function headFaults(eob: PaperEob): PaperFault[] {
  const faults: PaperFault[] = [];
  const need = (isMissing: boolean, field: string, message: string) => isMissing && faults.push({ field, message });
  need(eob.payerName === '', 'payerId', 'Choose the payer.');
  need(eob.number.trim() === '', 'number', NUMBER_WORDS[eob.kind]);
  need(holdsCardNumber(eob.number), 'number', 'This is a card number: type the payment number of the payer instead.');
  need(!isIsoDate(eob.date), 'date', 'Type the day of the payment.');
  need(eob.amountCents === undefined, 'amountCents', 'Type the amount.');
  const amount = eob.amountCents ?? 0;
  need(amount < 0, 'amountCents', 'A payment is not below zero. Type what was kept as taken back.');
  need(eob.kind === 'none' && amount !== 0, 'amountCents', 'No money came: the amount is 0.');
  need(eob.kind !== 'none' && eob.amountCents === 0, 'amountCents', 'No money came? Then choose "No payment".');
  need(eob.claims.length === 0, 'claims', 'Find the first claim that the paper names.');
  return faults;
}

function codeFaults(adjustments: readonly PaperAdjustment[], field: string): PaperFault[] {
  return adjustments.flatMap(({ carc }, i) =>
    CARC.test(carc) ? [] : [{ field: `${field}.adjustments.${i}.carc`, message: 'Type the reason, as CO-45.' }],
  );
}

function claimFaults(claim: PaperClaim, i: number): PaperFault[] {
  const field = `claims.${i}`;
  const faults: PaperFault[] = [];
  if (claim.patientControlNumber === '') faults.push({ field, message: 'Find the claim.' });
  const sign = claim.status === '22' ? -1 : 1;
  if (chargeOfClaim(claim) * sign < 0 || paidOfClaim(claim) * sign < 0) {
    const message =
      sign === 1
        ? 'Amounts below zero are of a claim that is taken back.'
        : 'Amounts that are taken back are negative.';
    faults.push({ field: `${field}.status`, message });
  }
  for (const [j, line] of claim.lines.entries()) {
    faults.push(...codeFaults(line.adjustments, `${field}.lines.${j}`));
    const left = leftOfLine(line);
    if (left !== 0) {
      const message = `${formatDollars(left)} of line ${line.lineNumber} is not explained by payment and adjustments.`;
      faults.push({ field: `${field}.lines.${j}`, message });
    }
  }
  if (claim.lines.length === 0) {
    faults.push(...codeFaults(claim.adjustments, field));
    const adjusted = claim.adjustments.reduce((total, one) => total + one.cents, 0);
    const left = cents(claim.chargeCents - claim.paidCents - adjusted);
    if (left !== 0)
      faults.push({
        field,
        message: `${formatDollars(left)} of the charge is not explained by payment and adjustments.`,
      });
  }
  return faults;
}

function doubledFaults(claims: readonly PaperClaim[]): PaperFault[] {
  const seen = new Set<string>();
  return claims.flatMap(({ patientControlNumber, status }, i) => {
    const key = `${patientControlNumber} ${status}`;
    if (patientControlNumber === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ field: `claims.${i}`, message: `Claim ${patientControlNumber} stands here twice.` }];
  });
}

function takebackFaults({ takebacks }: PaperEob): PaperFault[] {
  return takebacks.flatMap((one, i) => [
    ...(one.reference.trim() === ''
      ? [{ field: `takebacks.${i}.reference`, message: 'Type the number of the claim it was kept for.' }]
      : []),
    ...(one.cents <= 0 ? [{ field: `takebacks.${i}.cents`, message: 'Type the amount that was kept.' }] : []),
  ]);
}

/**
 * What is still missing of a typed payment, in words, each at its field; none: it may be posted. The last is the balance
 * of the whole, so that what is nearer is told first.
 */
export function missingOfPaper(eob: PaperEob): PaperFault[] {
  const faults = [
    ...headFaults(eob),
    ...eob.claims.flatMap(claimFaults),
    ...doubledFaults(eob.claims),
    ...takebackFaults(eob),
  ];
  const { leftCents } = paperBalance(eob);
  if (leftCents > 0)
    faults.push({ field: 'left', message: `${formatDollars(leftCents)} of the payment is not explained yet.` });
  if (leftCents < 0) {
    const more = formatDollars(cents(-leftCents));
    faults.push({ field: 'left', message: `${more} more is typed than was paid.` });
  }
  return faults;
}
