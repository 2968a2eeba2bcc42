import { formatDate } from '../../kernel/index.ts';
import { share } from './decimal.ts';
import type { Contract, ContractTerm, ExpectedLine, PricedClaim, PricedLine, PriceStep } from './types.ts';

function fits(pattern: string, names: readonly string[]): boolean {
  if (pattern.endsWith('*')) return names.some((name) => name.startsWith(pattern.slice(0, -1)));
  return names.includes(pattern);
}

function namesOf(claim: PricedClaim, line: PricedLine): string[] {
  return [
    line.procedureCode,
    ...(line.revenueCode === undefined ? [] : [`R${line.revenueCode}`]),
    ...(claim.drg === undefined ? [] : [`D${claim.drg}`]),
  ];
}

/** The contract's term for a line: the first that fits its code, kind and modifier. */
export function termFor(contract: Contract, claim: PricedClaim, line: PricedLine): ContractTerm | undefined {
  const names = namesOf(claim, line);
  return contract.terms.find(
    (term) =>
      (term.kind === undefined || term.kind === claim.kind) &&
      (term.modifier === undefined || line.modifiers.includes(term.modifier)) &&
      term.codes.some((pattern) => fits(pattern, names)),
  );
}

/** The newest of a payer's contracts in force on the day; undefined when there is none. */
export function contractOn(contracts: readonly Contract[], payerId: string, day: string): Contract | undefined {
  return contracts
    .filter((one) => one.payerId === payerId && one.from <= day && (one.to === undefined || day <= one.to))
    .reduce<Contract | undefined>((best, one) => (best === undefined || one.from > best.from ? one : best), undefined);
}

function rateStep(term: ContractTerm, line: PricedLine, medicare: ExpectedLine): PriceStep | string {
  const { rate } = term;
  switch (rate.how) {
    case 'per-unit':
      return { what: 'agreed rate', cents: Math.round(rate.cents * line.units) };
    case 'percent-of-charge':
      return { what: `${rate.share / 100}% of the charge`, cents: share(line.chargeCents, rate.share) };
    case 'percent-of-medicare':
      if (medicare.allowedCents === undefined) return medicare.steps.at(-1)?.what ?? 'Medicare has no price for it.';
      return { what: `${rate.share / 100}% of Medicare`, cents: share(medicare.allowedCents, rate.share) };
    case 'per-day':
    case 'per-case':
      return 'The contract pays the stay as a whole.';
  }
}

/**
 * A line by the payer's contract: the agreed rate, a percentage of the charge or of Medicare, and no more than the charge
 * where the contract says so.
 * @param medicare the same line as Medicare would price it, its steps are shown where the contract follows Medicare.
 */
export function contractLine(
  contract: Contract,
  claim: PricedClaim,
  line: PricedLine,
  medicare: ExpectedLine,
): ExpectedLine | undefined {
  const term = termFor(contract, claim, line);
  if (!term) return undefined;
  const first = rateStep(term, line, medicare);
  if (typeof first === 'string') {
    return { lineNumber: line.lineNumber, basis: 'none', steps: [{ what: first, cents: 0 }] };
  }
  const before = term.rate.how === 'percent-of-medicare' ? medicare.steps : [];
  const named = { ...first, what: `${contract.name} (from ${formatDate(contract.from)}): ${first.what}` };
  const steps = [...before, named];
  if (contract.lesserOfCharge && first.cents > line.chargeCents) {
    steps.push({ what: 'no more than the charge', cents: line.chargeCents });
  }
  const allowedCents = steps.at(-1)?.cents ?? first.cents;
  return { lineNumber: line.lineNumber, basis: 'contract', allowedCents, steps };
}

/** What a contract pays for a stay as a whole, per case or per day; undefined when it prices lines. */
export function caseRate(contract: Contract, claim: PricedClaim): PriceStep | undefined {
  for (const line of claim.lines) {
    const rate = termFor(contract, claim, line)?.rate;
    if (rate?.how === 'per-case') return { what: `${contract.name}: case rate`, cents: rate.cents };
    if (rate?.how === 'per-day') {
      const days = Math.max(1, claim.days ?? 1);
      return { what: `${contract.name}: ${days} ${days === 1 ? 'day' : 'days'}`, cents: rate.cents * days };
    }
  }
  return undefined;
}
