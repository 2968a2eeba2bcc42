/** What a remark code adds to a refusal, in our own words. */
export interface RemarkGuide {
  says: string;
  whatToDo?: string;
  /** False: the payer gives no right to appeal. */
  mayAppeal?: false;
  /** True: the claim never counted; a corrected one goes out as a new claim, not as a replacement. */
  newClaim?: true;
}

function missing(what: string): RemarkGuide {
  return { says: `The ${what} is missing or not valid.`, whatToDo: `Correct the ${what} and send the claim again.` };
}

/** By remittance advice remark code. */
export const RARC_GUIDE: Readonly<Record<string, RemarkGuide>> = {
  MA130: {
    says: 'The claim cannot be processed as it is, and there is no right to appeal.',
    mayAppeal: false,
    newClaim: true,
  },
  N211: { says: 'The payer gives no right to appeal.', mayAppeal: false },
  N142: { says: 'The payer wants a new claim, no replacement.', newClaim: true },
  N517: { says: 'The payer wants a new claim with what it asks for.', newClaim: true },
  MA04: {
    says: "The primary payer's payment is missing.",
    whatToDo: "Send the claim with the primary payer's name and payment.",
  },
  MA92: missing('plan information of the other insurance'),
  MA83: { says: 'The claim does not say whether this payer is first or second.', whatToDo: 'Correct the payer order.' },
  MA27: missing('member ID or name'),
  MA36: missing('patient name'),
  MA61: missing('member number'),
  MA63: missing('principal diagnosis'),
  MA66: missing('principal procedure code'),
  MA112: missing('group practice information'),
  MA120: missing('CLIA number'),
  M15: { says: 'The services are parts of one procedure and are not paid apart.' },
  M20: missing('HCPCS code'),
  M25: { says: 'What was sent does not show that this level was needed.', whatToDo: 'Send the chart with an appeal.' },
  M51: missing('procedure code'),
  M53: missing('number of days or units'),
  M64: missing('other diagnosis'),
  M76: missing('diagnosis'),
  M80: { says: 'It is not paid together with another service of the same day.' },
  M127: { says: 'The medical record is missing.', whatToDo: 'Send the medical record of that day.' },
  N4: {
    says: "The earlier payer's explanation of benefits is missing.",
    whatToDo: "Send the earlier payer's remittance.",
  },
  N19: { says: 'The procedure is a minor part of the main one.' },
  N20: { says: 'It is not paid with another service of the same day.' },
  N30: { says: 'The patient is not eligible for this service.' },
  N31: missing('prescribing provider NPI'),
  N34: { says: 'The claim form is the wrong one.', whatToDo: 'Send the claim in the format that the payer asks for.' },
  N48: { says: 'The claim differs from what the other insurance told this payer.' },
  N56: missing('procedure code for the date of service'),
  N95: {
    says: 'This type of provider may not bill the service.',
    whatToDo: 'Check the taxonomy code and the enrollment.',
  },
  N115: {
    says: 'A local coverage determination decided it.',
    whatToDo: 'Look it up in the Medicare coverage database.',
  },
  N130: { says: 'The plan restricts this service.', whatToDo: 'Read the benefit guidelines of the plan.' },
  N179: { says: 'The payer has asked the member for information.', whatToDo: 'Ask the patient to answer the payer.' },
  N205: { says: 'What was sent could not be read.', whatToDo: 'Send a clear copy.' },
  N255: missing('billing provider taxonomy code'),
  N257: missing('billing provider NPI'),
  N265: missing('ordering provider NPI'),
  N290: missing('rendering provider NPI'),
  N362: { says: 'There are more units than the payer accepts.', whatToDo: 'Check the units and the MUE of the code.' },
  N382: missing('patient identifier'),
  N479: {
    says: "The primary payer's explanation of benefits is missing.",
    whatToDo: "Send the primary payer's remittance.",
  },
  N519: missing('modifier combination'),
  N522: {
    says: 'It is a duplicate of a claim that the other payer sent over.',
    whatToDo: 'Wait for the answer to the claim that crossed over.',
  },
  N657: { says: 'Another code describes the service.', whatToDo: 'Choose the code that fits and send a replacement.' },
  N706: { says: 'Documentation is missing.', whatToDo: 'Send the documentation.' },
  N781: { says: 'The patient is a qualified Medicare beneficiary and owes no deductible.' },
  N782: { says: 'The patient is a qualified Medicare beneficiary and owes no coinsurance.' },
  N783: { says: 'The patient is a qualified Medicare beneficiary and owes no copay.' },
  N822: missing('modifier'),
  N823: missing('modifier'),
};
