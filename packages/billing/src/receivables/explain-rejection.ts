/** A rejection (277CA) in plain words. A rejected claim never entered adjudication: it is fixed and sent as an original. */
export interface RejectionExplanation {
  title: string;
  reason: string;
  whatToDo: string[];
}

const CATEGORIES: Readonly<Record<string, string>> = {
  A3: 'The claim was returned and cannot be processed.',
  A4: 'The payer cannot find the claim.',
  A5: 'The claim was split.',
  A6: 'The claim was rejected because information is missing.',
  A7: 'The claim was rejected because information is not valid.',
  A8: 'The claim was rejected because its parts do not fit together.',
};

interface StatusGuide {
  what: string;
  fix: string;
}

/** Claim status codes of 277CA (STC01-2) with labels of ours. */
const STATUS: Readonly<Record<string, StatusGuide>> = {
  '21': {
    what: 'information is missing or not valid',
    fix: 'See which field the clearinghouse names, and correct it.',
  },
  '24': {
    what: 'the provider is not approved as an electronic submitter',
    fix: 'Enroll the provider for electronic claims with this payer.',
  },
  '25': { what: 'the provider is not approved', fix: 'Check the enrollment of the provider with this payer.' },
  '26': { what: 'a name or number is not found', fix: 'Compare it with the card or the registry.' },
  '33': {
    what: 'the subscriber is not found',
    fix: 'Compare name, date of birth and member ID with the card, and run an eligibility check.',
  },
  '54': { what: 'it is a duplicate of a claim sent before', fix: 'Find the first claim and follow that one.' },
  '85': { what: 'the entity is not recognized', fix: 'Check name and identifier of the entity.' },
  '88': {
    what: 'the subscriber was not eligible for benefits on the date',
    fix: 'Run an eligibility check for the date of service.',
  },
  '90': {
    what: 'the subscriber was not eligible for medical benefits on the date',
    fix: 'Run an eligibility check for the date of service.',
  },
  '97': {
    what: 'the patient was not eligible with this payer',
    fix: 'Find the payer that covers the date of service.',
  },
  '116': {
    what: 'the claim went to the wrong payer',
    fix: 'Check the payer identifier and send the claim to the right payer.',
  },
  '121': { what: 'the number of lines is too high', fix: 'Split the claim.' },
  '122': { what: 'a claim or service date is missing', fix: 'Enter the date of service.' },
  '124': { what: 'the name is missing or not valid', fix: 'Correct the name.' },
  '125': { what: 'the name is missing or not valid', fix: 'Correct the name.' },
  '126': {
    what: 'the address is missing or not valid',
    fix: 'Correct the address; a post office box is not accepted for the billing provider.',
  },
  '128': { what: 'the tax number is missing or not valid', fix: 'Correct the tax number of the billing provider.' },
  '145': { what: 'the taxonomy code is missing or not valid', fix: 'Correct the taxonomy code of the provider.' },
  '153': { what: 'the identifier is missing or not valid', fix: 'Correct the identifier of the entity.' },
  '158': { what: 'the date of birth is missing or not valid', fix: 'Correct the date of birth.' },
  '164': { what: 'the member ID is missing or not valid', fix: 'Compare the member ID with the card.' },
  '178': { what: 'the charge is missing or not valid', fix: 'Correct the charge.' },
  '187': { what: 'the date of service is missing or not valid', fix: 'Correct the date of service.' },
  '189': { what: 'the admission date is missing or not valid', fix: 'Correct the admission date.' },
  '218': { what: 'the NDC is missing or not valid', fix: 'Enter the eleven-digit NDC of the drug.' },
  '228': { what: 'the type of bill is missing or not valid', fix: 'Correct the type of bill.' },
  '249': { what: 'the place of service is missing or not valid', fix: 'Correct the place of service.' },
  '252': { what: 'the authorization number is missing or not valid', fix: 'Enter the authorization number.' },
  '254': {
    what: 'the principal diagnosis is missing or not valid',
    fix: 'Choose a principal diagnosis that is valid on the date of service.',
  },
  '255': {
    what: 'a diagnosis is missing or not valid',
    fix: 'Choose a diagnosis that is valid on the date of service.',
  },
  '400': { what: 'the amounts do not add up', fix: 'Check that the line charges add up to the total.' },
  '453': { what: 'a modifier is missing or not valid', fix: 'Correct the modifier.' },
  '454': {
    what: 'the procedure code is missing or not valid',
    fix: 'Choose a procedure code that is valid on the date of service.',
  },
  '455': { what: 'the revenue code is missing or not valid', fix: 'Correct the revenue code.' },
  '464': {
    what: 'the payer claim control number is missing or not valid',
    fix: 'Enter the payer claim control number of the claim that is replaced.',
  },
  '476': { what: 'the units are missing or not valid', fix: 'Correct the units.' },
  '500': {
    what: 'the ZIP code is missing or not valid',
    fix: 'Correct the ZIP code; the billing provider needs nine digits.',
  },
  '507': { what: 'the HCPCS code is missing or not valid', fix: 'Correct the HCPCS code.' },
  '509': { what: 'an external cause code is missing or not valid', fix: 'Correct the external cause code.' },
  '535': {
    what: 'the claim frequency code is missing or not valid',
    fix: 'Send originals as 1, replacements as 7, voids as 8.',
  },
  '562': { what: 'the NPI is missing or not valid', fix: 'Correct the NPI; check that the payer has it on file.' },
  '600': { what: 'the filing limit is exceeded or near', fix: 'Look for proof that the claim was sent in time.' },
  '718': { what: 'the claim was filed too late', fix: 'Look for proof that the claim was sent in time.' },
};

/** Entity identifier codes (STC01-3) that payers name most. */
const ENTITIES: Readonly<Record<string, string>> = {
  '1P': 'provider',
  '77': 'service facility',
  '82': 'rendering provider',
  '85': 'billing provider',
  '87': 'pay-to provider',
  DN: 'referring provider',
  IL: 'subscriber',
  PR: 'payer',
  QC: 'patient',
};

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/**
 * Explains a claim status of a 277CA: category (STC01-1), code (STC01-2) and entity (STC01-3), in plain words with the fix.
 * An unknown code is said to be unknown; the steps still hold.
 */
export function explainRejection(category: string, code: string, entity = ''): RejectionExplanation {
  const status = own(STATUS, code);
  const who = own(ENTITIES, entity);
  const opening = own(CATEGORIES, category) ?? `The claim was not accepted (category ${category}).`;
  const what = status ? `${status.what}` : `status code ${code}, which we have no words for`;
  const about = who ? ` It is about the ${who}.` : '';
  return {
    title: status ? `Rejected: ${status.what}` : `Rejected with status ${category}:${code}`,
    reason: `${opening} The reason: ${what}.${about}`,
    whatToDo: [
      status?.fix ?? 'Look the status code up with the clearinghouse and correct what it names.',
      'Send the claim again as an original (frequency 1): a rejected claim never reached the payer.',
    ],
  };
}
