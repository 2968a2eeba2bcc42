import type { PlaybookAction, PlaybookStep } from './playbook.ts';

const withAction =
  (action: PlaybookAction) =>
  (text: string): PlaybookStep => ({ text, action });

/** Steps of playbooks: something to find out, or something that the product does. */
export const look = (text: string): PlaybookStep => ({ text });
export const correct = withAction('correct');
export const newClaim = withAction('new-claim');
export const records = withAction('records');
export const appeal = withAction('appeal');
export const otherPayer = withAction('other-payer');
export const nextPayer = withAction('next-payer');
export const writeOff = withAction('write-off');
export const filingProof = withAction('filing-proof');
export const findAuthorization = withAction('find-authorization');
const checkEligibility = withAction('check-eligibility');
const billPatient = withAction('bill-patient');

/** Steps that many playbooks share. */
export const REPLACE = correct(
  'Correct the claim and send it as a replacement (frequency 7) with the payer claim control number.',
);
export const NEW_CLAIM = newClaim('Correct the claim and send it as a new claim (frequency 1).');
export const APPEAL = appeal('If the chart supports the claim as billed, appeal with the chart.');
export const CHECK_CARD = checkEligibility(
  'Compare name, date of birth and member ID with the insurance card, and run an eligibility check.',
);
export const IN_FORCE = otherPayer('Bill the coverage that was in force on that day.');
export const GIVE_UP = writeOff('If nothing of this helps, write it off. The patient is not billed for it.');
export const PATIENT = billPatient(
  'If no other insurance pays and the payer left it to the patient (PR), bill the patient.',
);
export const SEND_RECORDS = records('Send what the payer asks for, with its claim control number.');
