import type { InstitutionalDetails } from '../../../encounters/index.ts';
import { sumCents } from '../../../kernel/index.ts';
import type { Payer, Practice, Provider } from '../../../parties/index.ts';
import type { EditContext, PriorClaim } from '../../edits/edit.ts';
import { priorClaim } from '../../prior-claim.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import { sampleClaim, sampleLine } from '../sample-claim.ts';
import { sampleDentalClaim } from '../sample-dental.ts';
import { sampleInpatientClaim, sampleOutpatientClaim } from '../sample-institutional.ts';
import { sampleSecondaryClaim } from '../sample-secondary.ts';

/** Puts one error into a clean claim. */
export type Plant = (clean: Claim) => Claim;

/** A common cause of rejection or denial, with errors that lead to it. */
export interface Cause {
  name: string;
  /** Edits that are to hold the claim: being held for another reason does not count. */
  caughtBy: readonly string[];
  /** The clean claims into which each plant goes. */
  bases: readonly (() => Claim)[];
  plants: readonly Plant[];
  /** What else is known of the planted claim, where the error lies there. */
  context?: (planted: Claim) => Partial<EditContext>;
}

const visit = (procedureCode: string, diagnoses: readonly string[]) => () =>
  sampleClaim({ diagnoses, lines: [sampleLine({ procedureCode })] });

export const OFFICE = [visit('99213', ['I10']), visit('99214', ['E119', 'I10']), visit('99212', ['J069'])];
export const DENTAL = [() => sampleDentalClaim()];
export const STAY = [() => sampleInpatientClaim()];
export const HOSPITAL = [...STAY, () => sampleOutpatientClaim()];
export const SECOND = [() => sampleSecondaryClaim()];
export const EVERY = [...OFFICE, ...DENTAL, ...HOSPITAL, ...SECOND];

/** The claim as it is: the error lies in what is known beside it. */
export const asItIs: Plant = (clean) => clean;

export const change =
  (changes: Partial<Claim>): Plant =>
  (clean) => ({ ...clean, ...changes });

export const without =
  (key: keyof Claim): Plant =>
  (clean) => {
    const { [key]: _left, ...rest } = clean;
    return rest as Claim;
  };

export const payer =
  (changes: Partial<Payer>, then: Plant = asItIs): Plant =>
  (clean) =>
    then({ ...clean, payer: { ...clean.payer, ...changes } });

export const billing =
  (changes: Partial<Practice>): Plant =>
  (clean) => ({ ...clean, billing: { ...clean.billing, ...changes } });

export const rendering =
  (changes: Partial<Provider>): Plant =>
  (clean) =>
    clean.rendering ? { ...clean, rendering: { ...clean.rendering, ...changes } } : clean;

export const institutional =
  (changes: Partial<InstitutionalDetails>): Plant =>
  (clean) =>
    clean.details?.institutional
      ? { ...clean, details: { ...clean.details, institutional: { ...clean.details.institutional, ...changes } } }
      : clean;

/** Changes the first line. */
export const firstLine =
  (changes: Partial<ServiceLine>): Plant =>
  (clean) => ({ ...clean, lines: clean.lines.map((line, i) => (i === 0 ? { ...line, ...changes } : line)) });

/** Other lines in place of the claim's, on its day. */
export const lines =
  (...changes: Partial<ServiceLine>[]): Plant =>
  (clean) => {
    const own = changes.map((one, i) => sampleLine({ dateOfService: clean.dateOfService, ...one, lineNumber: i + 1 }));
    return { ...clean, lines: own, totalChargeCents: sumCents(own.map((line) => line.chargeCents)) };
  };

/** The claim as an earlier one of the patient, with other services on another day where they are given. */
export function earlier(claim: Claim, on?: { date: string; procedureCode: string }): PriorClaim {
  const told = on
    ? lines({ procedureCode: on.procedureCode, dateOfService: on.date })({ ...claim, dateOfService: on.date })
    : claim;
  return { ...priorClaim(told, 'sent'), claimId: 'earlier-claim', patientControlNumber: 'EARLIER1' };
}
