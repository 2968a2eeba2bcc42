import { attachmentFacts } from '../attachment-facts.ts';
import { autoCarrierFacts } from '../auto-carrier-facts.ts';
import { claimNoteFits } from '../claim-note-fits.ts';
import { delayReasonKnown } from '../delay-reason-known.ts';
import type { Edit } from '../edit.ts';
import { injuryWithoutAccident } from '../injury-without-accident.ts';
import { lineEndNotBeforeStart } from '../line-end-not-before-start.ts';
import { orderingProviderIsPerson } from '../ordering-provider-is-person.ts';
import { otherProvidersNpi } from '../other-providers-npi.ts';
import { patientPaidWithinTotal } from '../patient-paid-within-total.ts';
import { payerRefusesModifier } from '../payer-refuses-modifier.ts';
import { payerTakesReplacements } from '../payer-takes-replacements.ts';
import { workAccidentGoesToItsPayer } from '../work-accident-goes-to-its-payer.ts';
import { workersCompensationFacts } from '../workers-compensation-facts.ts';

/** Edits of the subject "What this payer wants", in the order in which their findings are read. */
export const whatThisPayerWants: readonly Edit[] = [
  payerRefusesModifier,
  payerTakesReplacements,
  attachmentFacts,
  injuryWithoutAccident,
  workersCompensationFacts,
  autoCarrierFacts,
  workAccidentGoesToItsPayer,
  otherProvidersNpi,
  orderingProviderIsPerson,
  lineEndNotBeforeStart,
  patientPaidWithinTotal,
  claimNoteFits,
  delayReasonKnown,
];
