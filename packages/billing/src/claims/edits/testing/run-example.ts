import { sampleClaim } from '../../testing/sample-claim.ts';
import { sampleDentalClaim } from '../../testing/sample-dental.ts';
import {
  sampleHomeHealthClaim,
  sampleInpatientClaim,
  sampleOutpatientClaim,
} from '../../testing/sample-institutional.ts';
import { sampleSecondaryClaim } from '../../testing/sample-secondary.ts';
import type { Claim } from '../../types.ts';
import type { Edit, EditContext, EditExample } from '../edit.ts';
import { exampleCodes } from './example-codes.ts';

/** What edits need for the sample claim: eight days after its visit, the codes of the examples, no earlier claim. */
export function sampleContext(change: Partial<EditContext> = {}): EditContext {
  return {
    today: '2026-11-10',
    codes: exampleCodes,
    timelyFilingDays: sampleClaim().payer.timelyFilingDays,
    priorClaims: [],
    confirmedCodes: [],
    ...change,
  };
}

const CLEAN = {
  inpatient: sampleInpatientClaim,
  outpatient: sampleOutpatientClaim,
  'home-health': sampleHomeHealthClaim,
  dental: sampleDentalClaim,
  secondary: sampleSecondaryClaim,
};

/** The claim and context that an example tells, made from the clean claim that it starts from. */
export function playExample(example: EditExample): { claim: Claim; context: EditContext } {
  const clean = example.from === undefined ? sampleClaim() : CLEAN[example.from]();
  return { claim: example.claim(clean), context: sampleContext(example.context) };
}

/** Paths where an edit finds something wrong with a claim. */
export function placesOf(edit: Edit, claim: Claim, change: Partial<EditContext> = {}): string[] {
  return edit.check(claim, sampleContext(change)).map(({ where }) => where);
}
