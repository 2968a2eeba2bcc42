import type { CodeSets } from '@cleanclaim/codesets';
import { allocate, cents } from '../../kernel/index.ts';
import { anesthesiaLine, isAnesthesia } from './anesthesia-line.ts';
import { caseRate, contractLine } from './contract-line.ts';
import { share } from './decimal.ts';
import { medicareLine } from './medicare-line.ts';
import { reduceMultiple } from './multiple-procedures.ts';
import { outpatientLines } from './outpatient-lines.ts';
import { patientShare } from './patient-share.ts';
import type { Contract, ExpectedLine, ExpectedPayment, PatientBenefits, PricedClaim, PriceStep } from './types.ts';

/** SBR09 of Medicare Part A, Part B and Advantage: their payment is cut by sequestration (2 USC 901a). */
const MEDICARE = new Set(['MA', 'MB']);
const SEQUESTRATION = 9800;
/** First digits of facilities that outpatient prospective payment pays: hospital outpatient and other. */
const OUTPATIENT = new Set(['13', '14']);

function medicareLines(claim: PricedClaim, codes: CodeSets): ExpectedLine[] {
  if (claim.kind === 'institutional') {
    if (OUTPATIENT.has(claim.facilityTypeCode ?? '')) return outpatientLines(claim, codes);
    const what = 'Only hospital outpatient services are priced by line; a stay needs a contract with a case rate.';
    return claim.lines.map(({ lineNumber }) => ({ lineNumber, basis: 'none', steps: [{ what, cents: 0 }] }));
  }
  if (claim.kind === 'dental') {
    const what = 'Medicare does not price dental services; a contract does.';
    return claim.lines.map(({ lineNumber }) => ({ lineNumber, basis: 'none', steps: [{ what, cents: 0 }] }));
  }
  const each = claim.lines.map((line) =>
    isAnesthesia(line.procedureCode) ? anesthesiaLine(claim, line, codes) : medicareLine(claim, line, codes),
  );
  return reduceMultiple(claim.lines, each, codes);
}

function byCase(claim: PricedClaim, step: PriceStep): ExpectedLine[] {
  const charges = claim.lines.map((line) => line.chargeCents);
  const weights = charges.some((charge) => charge > 0) ? charges : charges.map(() => 1);
  const parts = allocate(cents(step.cents), weights);
  return claim.lines.map(({ lineNumber }, i) => {
    const allowedCents = parts[i] ?? 0;
    return {
      lineNumber,
      basis: 'case',
      allowedCents,
      steps: [step, { what: 'shared by charge', cents: allowedCents }],
    };
  });
}

function linesOf(claim: PricedClaim, contract: Contract | undefined, codes: CodeSets): ExpectedLine[] {
  const stay = contract && caseRate(contract, claim);
  if (stay) return byCase(claim, stay);
  const medicare = medicareLines(claim, codes);
  if (!contract) {
    const isMedicare = MEDICARE.has(claim.claimFilingIndicator);
    const what = 'There is no contract with this payer on file, so what it should pay is not known.';
    return isMedicare
      ? medicare
      : claim.lines.map(({ lineNumber }) => ({ lineNumber, basis: 'none', steps: [{ what, cents: 0 }] }));
  }
  const lines = claim.lines.map((line, i): ExpectedLine => {
    const fallback = medicare[i] ?? { lineNumber: line.lineNumber, basis: 'none' as const, steps: [] };
    const priced = contractLine(contract, claim, line, fallback);
    const what = `${contract.name} has no rate for ${line.procedureCode || `revenue code ${line.revenueCode}`}.`;
    return priced ?? { lineNumber: line.lineNumber, basis: 'none', steps: [{ what, cents: 0 }] };
  });
  return contract.reducesMultiple && claim.kind === 'professional' && !followsMedicare(contract)
    ? reduceMultiple(claim.lines, lines, codes)
    : lines;
}

/** A percentage of Medicare has Medicare's reductions in it already. */
function followsMedicare(contract: Contract): boolean {
  return contract.terms.some((term) => term.rate.how === 'percent-of-medicare');
}

/**
 * What a claim should bring before it is sent: allowed by line from the contract, or from Medicare's schedules for
 * Medicare itself, then the patient's share and the payer's. Nothing is guessed: a line that no rule prices is named in
 * `unpriced` and counts nowhere.
 * @param contract the payer's contract on the day, when there is one.
 * @param benefits what the payer said of the patient's share; unknown parts count as nothing owed and are said.
 */
export function expectedPayment(
  claim: PricedClaim,
  contract: Contract | undefined,
  benefits: PatientBenefits | undefined,
  codes: CodeSets,
): ExpectedPayment {
  const lines = linesOf(claim, contract, codes);
  const allowedCents = lines.reduce((sum, line) => sum + (line.allowedCents ?? 0), 0);
  const patient = patientShare(allowedCents, claim.claimFilingIndicator, benefits);
  const steps: PriceStep[] = [{ what: 'Allowed', cents: allowedCents }, ...patient.steps];
  let payerCents = allowedCents - patient.cents;
  steps.push({ what: "The payer's part", cents: payerCents });
  if (MEDICARE.has(claim.claimFilingIndicator)) {
    payerCents = share(payerCents, SEQUESTRATION);
    steps.push({ what: 'less sequestration of 2%', cents: payerCents });
  }
  return {
    lines,
    unpriced: lines.filter((line) => line.allowedCents === undefined).map((line) => line.lineNumber),
    allowedCents,
    patientCents: patient.cents,
    payerCents,
    steps,
    release: codes.table('fee-schedule', claim.dateOfService)?.release ?? '',
  };
}
