import { cents, formatDate, formatDollars } from '../../kernel/index.ts';
import { type BenefitSum, benefitSums, isLeft } from './benefit-left.ts';
import { periodWords, scopeWords, servicesWords, unitWords } from './benefit-words.ts';
import type { Benefit, BenefitKind, Eligibility, OtherPayer } from './types.ts';

/** Benefits of one sort, each a line that a biller can read out to a patient. */
export interface BenefitWords {
  heading: string;
  lines: string[];
}

const dollars = (amount: number) => formatDollars(cents(amount));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `Office visit, in network: $25.00 a visit.` and what the payer adds to it. */
function line(benefit: Benefit, value: string): string {
  const about = upper([servicesWords(benefit), ...scopeWords(benefit)].join(', '));
  const notes = benefit.messages?.length ? ` (${benefit.messages.join('; ')})` : '';
  return `${about}${value === '' ? '' : `: ${value}`}${notes}`;
}

const withPeriod = (value: string, benefit: Benefit) =>
  [value, isLeft(benefit) ? '' : periodWords(benefit.period)].filter((part) => part !== '').join(' ');

/** `$60.00 left of $240.00 a calendar year`; what is not said is left out. */
function moneyOf({ benefit, totalCents, leftCents }: BenefitSum): string {
  const total = totalCents === undefined ? '' : withPeriod(dollars(totalCents), benefit);
  if (leftCents === undefined) return total === '' ? 'amount not said' : `${total}, what is left is not said`;
  return total === '' ? `${dollars(leftCents)} left` : `${dollars(leftCents)} left of ${total}`;
}

function quantityWords({ benefit, totalQuantity, leftQuantity }: BenefitSum): string {
  const delivery = benefit.deliveries?.[0];
  const unit = unitWords(benefit.unit ?? delivery?.unit);
  const period = isLeft(benefit) ? '' : periodWords(benefit.period ?? delivery?.period);
  const total = totalQuantity === undefined ? '' : `${totalQuantity} ${unit}${period === '' ? '' : ` ${period}`}`;
  if (leftQuantity === undefined) return total;
  return total === '' ? `${leftQuantity} ${unit} left` : `${leftQuantity} left of ${total}`;
}

function limitOf(sum: BenefitSum): string {
  const money = sum.totalCents ?? sum.leftCents;
  return [quantityWords(sum), money === undefined ? '' : moneyOf(sum)].filter((part) => part !== '').join(', ');
}

function copayOf(benefit: Benefit): string {
  return benefit.amountCents === undefined ? 'amount not said' : withPeriod(dollars(benefit.amountCents), benefit);
}

const coinsuranceOf = (benefit: Benefit) =>
  benefit.share === undefined ? 'share not said' : `${benefit.share / 100}% is the patient's`;

function otherPayerLine({ name, order, memberId, groupNumber, phone, from, to }: OtherPayer): string {
  const place =
    order === 1 ? 'pays first' : order === 2 ? 'pays second' : order === 3 ? 'pays third' : 'is on file too';
  const days = [from ? `from ${formatDate(from)}` : '', to ? `to ${formatDate(to)}` : ''].filter(Boolean).join(' ');
  const facts = [
    memberId ? `member id ${memberId}` : '',
    groupNumber ? `group ${groupNumber}` : '',
    phone ? `phone ${phone}` : '',
    days,
  ].filter((part) => part !== '');
  return `${name} ${place}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

const unique = (lines: readonly string[]) => [...new Set(lines)];

/**
 * What a payer answered, in a biller's words and the order in which they matter: other payers, copay, deductible and
 * out-of-pocket with what is left, coinsurance, limits with what is left, authorization, what is not covered, the primary
 * care provider. Sorts without a line are left out. Amounts in dollars, days as MM/DD/YYYY.
 */
export function benefitsInWords(eligibility: Eligibility): BenefitWords[] {
  const { benefits, otherPayers, primaryCare } = eligibility;
  const of = (kind: BenefitKind) => benefits.filter((benefit) => benefit.kind === kind);
  const needing = benefits.filter(({ authorizationRequired }) => authorizationRequired);
  const care = primaryCare && `${primaryCare.name}${primaryCare.phone ? `, phone ${primaryCare.phone}` : ''}`;
  const sorts: BenefitWords[] = [
    { heading: 'Other payers', lines: otherPayers.map(otherPayerLine) },
    { heading: 'Copay', lines: of('copay').map((one) => line(one, copayOf(one))) },
    { heading: 'Deductible', lines: benefitSums(of('deductible')).map((sum) => line(sum.benefit, moneyOf(sum))) },
    { heading: 'Out-of-pocket', lines: benefitSums(of('out-of-pocket')).map((sum) => line(sum.benefit, moneyOf(sum))) },
    { heading: 'Coinsurance', lines: of('coinsurance').map((one) => line(one, coinsuranceOf(one))) },
    { heading: 'Limits', lines: benefitSums(of('limit')).map((sum) => line(sum.benefit, limitOf(sum))) },
    { heading: 'Spend-down', lines: of('spend-down').map((one) => line(one, copayOf(one))) },
    { heading: 'Authorization needed', lines: needing.map((one) => line({ ...one, messages: [] }, '')) },
    { heading: 'Not covered', lines: of('not-covered').map((one) => line(one, '')) },
    { heading: 'Covered', lines: of('active').map((one) => line(one, one.planName ?? '')) },
    { heading: 'Primary care', lines: care ? [care] : [] },
    { heading: 'Notes of the payer', lines: of('other').flatMap(({ messages }) => messages ?? []) },
  ];
  return sorts.flatMap(({ heading, lines }) => (lines.length > 0 ? [{ heading, lines: unique(lines) }] : []));
}
