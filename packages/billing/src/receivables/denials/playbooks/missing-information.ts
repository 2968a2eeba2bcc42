import { type DenialPlaybook, playbook } from '../playbook.ts';
import { CHECK_CARD, correct, findAuthorization, look, NEW_CLAIM, newClaim, REPLACE } from '../steps.ts';

type Differing = Parameters<typeof playbook>[5];

/** CARC 16 with a remark that names what is missing; without MA130 the payer has adjudicated it and takes a replacement. */
function missing(rarc: string, what: string, find: string, differing: Differing = {}): DenialPlaybook {
  return playbook(
    'missing-information',
    `16+${rarc}`,
    `Missing: ${what}`,
    `The ${what} is missing or not valid.`,
    [look(find), REPLACE],
    differing,
  );
}

const FRONT_DESK = { rootCause: 'registration', fixedBy: 'front-desk' } as const;
const PROVIDER = { rootCause: 'provider-data', fixedBy: 'enrollment' } as const;
const CODER = { rootCause: 'code-choice', fixedBy: 'coder' } as const;
const UNPROCESSABLE = 'CMS Claims Processing Manual ch. 1, 80.3.1; X12 code lists 139 and 411';

/** What the claim does not say, or says wrongly. */
export const MISSING_INFORMATION: readonly DenialPlaybook[] = [
  playbook(
    'missing-information',
    '16',
    'Information is missing or wrong',
    'The claim lacks something or has an error; the remark code says what.',
    [look('Read the remark code: it names what is missing.'), REPLACE],
  ),
  playbook(
    'missing-information',
    '16+MA130',
    'Claim cannot be processed',
    'Something is missing without which the payer does not look at the claim. There is no right to appeal.',
    [look('Read the other remark codes: they name what is missing.'), NEW_CLAIM],
    { source: UNPROCESSABLE },
  ),
  playbook(
    'missing-information',
    '16+N517',
    'Payer wants a new claim',
    'The payer wants a new claim with what is missing.',
    [look('Read the other remark codes: they name what is missing.'), NEW_CLAIM],
  ),
  missing('M47', "payer's claim control number", 'Take the number from the remittance of the first answer (CLP07).'),
  missing('M51', 'procedure code', 'Check the procedure code against the chart and the code set of that day.', CODER),
  missing('M20', 'HCPCS code', 'Check the HCPCS code against the chart and the code set of that day.', CODER),
  missing('N56', 'procedure code for that day', 'Look for the code that was valid on the day of service.', CODER),
  missing('M76', 'diagnosis', 'Check that each line points to a diagnosis that was valid on that day.', CODER),
  missing('M81', 'full diagnosis code', 'Choose the code with all its characters.', {
    ...CODER,
    source: 'ICD-10-CM Official Guidelines I.B.2; X12 code list 411',
  }),
  missing('M64', 'other diagnosis', 'Check the further diagnoses against the chart.', CODER),
  missing('MA63', 'principal diagnosis', 'Check which diagnosis stands first, and that it may stand first.', CODER),
  missing('MA66', 'principal procedure', 'Check the procedure codes of the stay and their days.', CODER),
  missing('M53', 'number of days or units', 'Check the units against the chart and the unit of the code.', {
    ...CODER,
    rootCause: 'units',
  }),
  missing('M52', 'first day of service', 'Check the days of service against the visit.', { rootCause: 'charge-entry' }),
  missing('M79', 'charge', 'Check the fee of each line.', { rootCause: 'charge-entry' }),
  missing('M77', 'place of service', 'Check where the visit took place.', { rootCause: 'charge-entry' }),
  missing('M50', 'revenue code', 'Check the revenue code of each line.', { ...CODER, kind: 'institutional' }),
  missing('M44', 'condition code', 'Check the condition codes of the stay.', { kind: 'institutional' }),
  missing('M45', 'occurrence code', 'Check the occurrence codes and their days.', { kind: 'institutional' }),
  missing('M49', 'value code', 'Check the value codes and their amounts.', { kind: 'institutional' }),
  missing('MA40', 'day of admission', 'Check the day of admission against the stay.', { kind: 'institutional' }),
  missing('MA43', 'patient status', 'Check how the patient left: the status at the end of the bill.', {
    kind: 'institutional',
  }),
  missing('N434', 'present-on-admission indicator', 'Say for each diagnosis whether it was there at admission.', {
    ...CODER,
    kind: 'institutional',
  }),
  missing('N253', 'NPI of the attending provider', 'Check who attended and the NPI in the roster.', {
    ...PROVIDER,
    kind: 'institutional',
  }),
  missing('MA36', 'patient name', 'Write the name as it stands on the insurance card.', FRONT_DESK),
  missing('MA27', 'member ID or name', 'Compare member ID and name with the insurance card.', FRONT_DESK),
  missing('N382', 'patient identifier', 'Compare the member ID with the insurance card.', FRONT_DESK),
  missing('N329', 'date of birth', 'Ask the patient for the date of birth and what the plan has on file.', FRONT_DESK),
  missing('MA39', 'sex', 'Check the sex that the plan has on file.', FRONT_DESK),
  missing('MA61', 'member number', 'Compare the number with the insurance card.', FRONT_DESK),
  missing('N290', 'NPI of the rendering provider', 'Check who did the service and the NPI in the roster.', PROVIDER),
  missing('N257', 'NPI of the billing provider', "Check the practice's own NPI.", PROVIDER),
  missing(
    'N255',
    'taxonomy code of the billing provider',
    'Check the taxonomy code that the payer has enrolled.',
    PROVIDER,
  ),
  missing(
    'N288',
    'taxonomy code of the rendering provider',
    'Check the taxonomy code that the payer has enrolled.',
    PROVIDER,
  ),
  missing(
    'N286',
    'NPI of the referring provider',
    'Ask who referred the patient, and check the NPI in the registry.',
    FRONT_DESK,
  ),
  missing(
    'N265',
    'NPI of the ordering provider',
    'Check who ordered the service, and the NPI in the registry.',
    FRONT_DESK,
  ),
  missing('N264', 'name of the ordering provider', 'Write the name as the registry has it.', FRONT_DESK),
  missing('N297', 'NPI of the supervising provider', 'Check who supervised and the NPI in the roster.', PROVIDER),
  missing(
    'MA112',
    'data of the group practice',
    "Check the group's NPI and the member of the group who did the service.",
    PROVIDER,
  ),
  missing('MA114', 'place where the service was furnished', 'Check name, address and NPI of the facility.', PROVIDER),
  missing('MA120', 'CLIA number', "Check the laboratory's certificate and that it covers the test.", {
    ...PROVIDER,
    source: '42 CFR 493; X12 code list 411',
  }),
  missing('MA122', 'first day of treatment', 'Take the first day of treatment from the chart.', {
    source: 'CMS Benefit Policy Manual ch. 15, 240.1.3; X12 code list 411',
  }),
  missing('M119', 'National Drug Code', 'Take the NDC from the package and check its eleven digits.', CODER),
  missing('N350', 'description of an unlisted service', 'Describe the service in a few words from the chart.', CODER),
  missing('N519', 'combination of modifiers', 'Check which modifiers may stand together on the line.', {
    rootCause: 'modifier',
    fixedBy: 'coder',
  }),
  missing('N822', 'modifier', 'Check which modifier the payer wants on the line.', {
    rootCause: 'modifier',
    fixedBy: 'coder',
  }),
  missing('N823', 'modifier', 'Check the modifiers on the line against the chart.', {
    rootCause: 'modifier',
    fixedBy: 'coder',
  }),
  playbook(
    'authorization',
    '16+M62',
    'Missing: authorization number',
    'The authorization number is missing or not valid.',
    [findAuthorization('Look for the authorization of the service, and compare its number, codes and days.'), REPLACE],
  ),
  playbook(
    'coordination-of-benefits',
    '16+MA04',
    "First payer's payment is missing",
    'This payer is second and cannot decide without what the first payer decided.',
    [CHECK_CARD, correct("Add the first payer's name and payment, and send the claim again.")],
    { source: '42 CFR 411.32; X12 code list 411' },
  ),
  playbook(
    'coordination-of-benefits',
    '16+MA83',
    'Order of the payers is missing',
    'The claim does not say whether this payer is first or second.',
    [CHECK_CARD, correct('Correct the order of the coverages and send the claim again.')],
  ),
  playbook(
    'coordination-of-benefits',
    '16+MA92',
    'Other plan is missing',
    'The claim lacks the plan of the other insurance.',
    [CHECK_CARD, correct('Add the other insurance to the claim and send it again.')],
  ),
  playbook(
    'missing-information',
    '107',
    'Related service missing',
    'A service that must stand on the same claim is missing.',
    [look('Check the chart for the related service, and add it if it was done.'), REPLACE],
  ),
  playbook(
    'missing-information',
    '107+N122',
    'Add-on code without its main code',
    'An add-on code is paid only together with its main procedure.',
    [look('Add the main procedure of the same day if it was done.'), REPLACE],
    { ...CODER, source: 'CMS NCCI Policy Manual ch. I, section R; X12 code list 411' },
  ),
  playbook(
    'missing-information',
    '125',
    'Billing error',
    'The claim has a billing error; the remark code says which.',
    [look('Read the remark code: it names the error.'), REPLACE],
  ),
  playbook(
    'missing-information',
    '206',
    'NPI missing',
    'A National Provider Identifier is missing.',
    [look('Check which provider of the claim has no NPI.'), NEW_CLAIM],
    PROVIDER,
  ),
  playbook(
    'missing-information',
    '207',
    'NPI not valid',
    'A National Provider Identifier on the claim is no valid number.',
    [look('Check the NPI in the registry: ten digits, the last of which checks the others.'), NEW_CLAIM],
    { ...PROVIDER, source: '45 CFR 162.406; X12 code list 139' },
  ),
  playbook(
    'missing-information',
    '135',
    'Interim bill not taken',
    'The payer does not take bills of a part of the stay.',
    [
      look('Wait for the end of the stay, and bill it whole.'),
      newClaim('Send one claim for the whole stay (frequency 1).'),
    ],
  ),
  playbook(
    'missing-information',
    '239',
    'Claim spans two coverages',
    'The days of the claim fall into more than one period of coverage.',
    [CHECK_CARD, newClaim('Split the claim at the day on which the coverage changed, and send each part.')],
    FRONT_DESK,
  ),
  playbook('missing-information', '267', 'Claim spans months', 'The payer wants one claim for each month.', [
    look('Read the remark code for how the payer wants the days divided.'),
    newClaim('Split the claim by month and send each part.'),
  ]),
  playbook('missing-information', '268', 'Claim spans years', 'The payer wants one claim for each calendar year.', [
    look('Check which lines fall into which year.'),
    newClaim('Split the claim at the turn of the year and send each part.'),
  ]),
];
