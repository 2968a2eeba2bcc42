import { type DenialPlaybook, playbook } from '../playbook.ts';
import {
  APPEAL,
  appeal,
  correct,
  filingProof,
  findAuthorization,
  GIVE_UP,
  look,
  NEW_CLAIM,
  newClaim,
  REPLACE,
  records,
  SEND_RECORDS,
  writeOff,
} from '../steps.ts';

const CLINICIAN = { fixedBy: 'clinician' } as const;
const FILING = '42 CFR 424.44 (Medicare); else the contract with the payer';
const FIND = findAuthorization(
  'Look for the authorization of the service, and compare its number, codes, units and days.',
);

/** Leave that had to be asked for before the service. */
export const AUTHORIZATION: readonly DenialPlaybook[] = [
  playbook(
    'authorization',
    '39',
    'Authorization was refused',
    'Authorization was asked for and refused.',
    [look('Read the refusal and ask the clinician.'), APPEAL, GIVE_UP],
    { ...CLINICIAN, preventable: false, rootCause: 'payer-decision' },
  ),
  playbook(
    'authorization',
    '95',
    'Plan procedures not followed',
    'The plan wanted something to be done before the service.',
    [look('Read the remark code and the plan for what was wanted.'), APPEAL, GIVE_UP],
  ),
  playbook('authorization', '197', 'No authorization', 'The service needed an authorization and the claim has none.', [
    findAuthorization('Look for an authorization number; if there is one, send a replacement with it.'),
    correct('Send a replacement with the number.'),
    appeal('If there is none, ask for a retroactive authorization or appeal with the chart.'),
    GIVE_UP,
  ]),
  playbook(
    'authorization',
    '197+M62',
    'Authorization number is missing',
    'The authorization number is missing or not valid.',
    [FIND, REPLACE, appeal('If there is none, ask for a retroactive authorization or appeal with the chart.')],
  ),
  playbook(
    'authorization',
    '197+N54',
    'Differs from what was authorized',
    'The claim does not agree with what was authorized.',
    [
      FIND,
      correct('If the claim is wrong, send a replacement that agrees with it.'),
      appeal('If the service had to change, ask the payer to change the authorization, with the chart.'),
    ],
    { rootCause: 'claim-data' },
  ),
  playbook('authorization', '198', 'Authorization exceeded', 'More was billed than was authorized.', [
    FIND,
    appeal('Ask the payer to extend it, or appeal.'),
    GIVE_UP,
  ]),
  playbook(
    'authorization',
    '198+N54',
    'Other services than authorized',
    'The services are not those that were authorized.',
    [
      FIND,
      correct('If the codes or days are wrong, send a replacement.'),
      appeal('Else ask the payer to change the authorization, with the chart.'),
    ],
    { rootCause: 'claim-data' },
  ),
  playbook('authorization', '210', 'Authorization came late', 'The authorization was not asked for in time.', [
    look('Look for proof of when it was asked for: the 278, the portal or the call.'),
    appeal('With proof, or where the care was urgent, appeal.'),
    GIVE_UP,
  ]),
  playbook(
    'authorization',
    '243',
    'Not authorized by the primary care provider',
    'A referral of the primary care provider is missing.',
    [
      findAuthorization('Look for the referral, or get it from the primary care provider.'),
      correct('Send a replacement with its number.'),
      GIVE_UP,
    ],
  ),
  playbook(
    'authorization',
    '284',
    'Authorization is for something else',
    'The number may be valid, but not for these services.',
    [
      FIND,
      correct('Send a replacement with the number that fits.'),
      appeal('Else ask the payer to change the authorization, with the chart.'),
    ],
    { rootCause: 'claim-data' },
  ),
  playbook('authorization', '287', 'Referral used up', 'More visits were billed than the referral has.', [
    findAuthorization('Count the visits of the referral, and ask for a new one.'),
    correct('Send a replacement with the new number.'),
    GIVE_UP,
  ]),
  playbook('authorization', '288', 'No referral', 'The service needed a referral.', [
    findAuthorization('Look for the referral number.'),
    correct('Send a replacement with it.'),
    GIVE_UP,
  ]),
  playbook('authorization', '288+N489', 'Referral form is missing', 'The payer wants the referral form itself.', [
    findAuthorization('Look for the form of the referring provider.'),
    records('Send the form with the claim control number.'),
  ]),
];

/** Claims that came too late. */
export const TIMELY_FILING: readonly DenialPlaybook[] = [
  playbook(
    'timely-filing',
    '29',
    'Filed too late',
    "The claim came after the payer's filing limit.",
    [
      look('Compare the day on which the claim was sent with the filing limit of the payer.'),
      filingProof('Take the 277CA or 999 that shows when the claim was taken.'),
      appeal('Appeal with that proof.'),
      writeOff('Without proof, write it off. The patient cannot be billed.'),
    ],
    { source: FILING },
  ),
  playbook(
    'timely-filing',
    '164',
    'Records came too late',
    'The records that the claim named came after the limit.',
    [
      look('Look for proof of the day on which they went: the 275, the fax report or the receipt.'),
      appeal('With proof, appeal.'),
      GIVE_UP,
    ],
    { rootCause: 'records-not-sent', source: 'the payer manual' },
  ),
];

/** Papers that the payer wants. */
export const DOCUMENTATION: readonly DenialPlaybook[] = [
  playbook('documentation', '163', 'Attachment not received', 'The attachment that the claim names has not come.', [
    look('Check which attachment the claim names, and its control number.'),
    SEND_RECORDS,
  ]),
  playbook(
    'documentation',
    '226',
    'Records not received',
    'The payer asked the practice for information and did not get it (or not all).',
    [look('Find the letter or 277 with which the payer asked.'), SEND_RECORDS],
  ),
  playbook(
    'documentation',
    '226+N102',
    'Denied without the records',
    'The payer decided without the records, for they did not come in time.',
    [
      look('Look for proof that they went, and when.'),
      records('Send the records with the claim control number.'),
      appeal('If the time to send them has passed, appeal with them.'),
    ],
  ),
  playbook(
    'documentation',
    '227',
    'Patient has not answered',
    'The payer asked the patient for information and did not get it.',
    [
      look('Ask the patient to answer the payer; check again in two weeks.'),
      correct('When the payer has its answer, send the claim again or ask for it to be decided anew.'),
    ],
    { rootCause: 'registration', fixedBy: 'front-desk', preventable: false },
  ),
  playbook(
    'documentation',
    '227+N179',
    'Payer waits for the member',
    'The payer has asked the member for information.',
    [
      look('Ask the patient to answer the payer; check again in two weeks.'),
      correct('When the payer has its answer, ask for the claim to be decided anew.'),
    ],
    { rootCause: 'registration', fixedBy: 'front-desk', preventable: false },
  ),
  playbook(
    'documentation',
    '148',
    'Another provider has not answered',
    'Another provider did not send what the payer asked for.',
    [
      look('Ask that provider to send it, and note the day.'),
      records('Send what you have of it with the claim control number.'),
    ],
    { preventable: false },
  ),
  playbook('documentation', '250', 'Wrong attachment', 'The payer got another paper than the one it wants.', [
    look('Read the remark code for what it wants.'),
    SEND_RECORDS,
  ]),
  playbook('documentation', '251', 'Attachment is incomplete', 'The attachment lacks something.', [
    look('Read the remark code for what is missing.'),
    SEND_RECORDS,
  ]),
  playbook('documentation', '251+N205', 'Attachment cannot be read', 'What was sent could not be read.', [
    look('Scan the pages anew and look at them.'),
    records('Send the clear copy with the claim control number.'),
  ]),
  playbook('documentation', '252', 'Records wanted', 'The payer needs records before it decides.', [
    look('Read which records the remark code names.'),
    records('Send the records that the remark code names, with the payer claim control number.'),
  ]),
  playbook('documentation', '252+M127', 'Medical record wanted', 'The payer needs the medical record of the service.', [
    look('Choose the note of that day, signed.'),
    SEND_RECORDS,
  ]),
  playbook('documentation', '252+N706', 'Documentation wanted', 'Documentation is missing.', [
    look('Ask the payer which papers it means, if its letter does not say.'),
    SEND_RECORDS,
  ]),
  playbook('documentation', '252+N26', 'Itemized bill wanted', 'The payer needs the itemized bill.', [
    look('Print the charges of the visit, line by line.'),
    SEND_RECORDS,
  ]),
  playbook(
    'documentation',
    '252+N29',
    'Orders, notes or report wanted',
    'The payer needs orders, notes or the report.',
    [look('Choose the order, the note and the report of the service.'), SEND_RECORDS],
  ),
  playbook(
    'documentation',
    '252+M60',
    'Certificate of necessity wanted',
    'The certificate of medical necessity is missing.',
    [look('Get the certificate from the clinician who ordered it.'), SEND_RECORDS],
    CLINICIAN,
  ),
  playbook(
    'documentation',
    '252+M135',
    'Plan of treatment wanted',
    'The plan of treatment is missing or not complete.',
    [look('Get the plan, signed, from the clinician.'), SEND_RECORDS],
    CLINICIAN,
  ),
];

const ENROLLED = look("Check the provider's enrollment and effective date with the payer.");
const CLAIM_DATA = { fixedBy: 'biller' } as const;

/** Who may bill the payer. */
export const PROVIDER_ENROLLMENT: readonly DenialPlaybook[] = [
  playbook(
    'provider-enrollment',
    '8',
    'Specialty does not fit',
    'The procedure is not paid to this type of provider.',
    [look("Check the provider's taxonomy code on the claim and with the payer."), REPLACE],
  ),
  playbook(
    'provider-enrollment',
    '8+N95',
    'Provider type may not bill it',
    'This type of provider may not bill the service.',
    [look("Check the provider's taxonomy code on the claim and with the payer."), REPLACE, GIVE_UP],
  ),
  playbook(
    'provider-enrollment',
    '12',
    'Diagnosis does not fit the provider type',
    'The payer does not take this diagnosis from this type of provider.',
    [look("Check the diagnosis and the provider's taxonomy code."), REPLACE],
  ),
  playbook(
    'provider-enrollment',
    '170',
    'Provider type not covered',
    'The plan does not pay this type of provider for the service.',
    [look('Check the taxonomy code and the contract.'), APPEAL, GIVE_UP],
  ),
  playbook(
    'provider-enrollment',
    '170+N95',
    'Provider type may not bill it',
    'This type of provider may not bill the service.',
    [
      look('Check the taxonomy code and the enrollment.'),
      correct('If the claim named the wrong provider or taxonomy code, send a replacement.'),
      GIVE_UP,
    ],
  ),
  playbook(
    'provider-enrollment',
    '171',
    'Not from this provider at this place',
    'The payer does not pay this type of provider at this place.',
    [look('Check where the visit took place, and who did the service.'), REPLACE, GIVE_UP],
  ),
  playbook(
    'provider-enrollment',
    '173',
    'Not prescribed by a physician',
    'The payer wants an order of a physician.',
    [look('Look for the order, and who signed it.'), records('Send the order with the claim control number.')],
    CLINICIAN,
  ),
  playbook(
    'provider-enrollment',
    '183',
    'Referring provider not eligible',
    'The referring provider may not refer for this payer.',
    [look("Check the referring provider's NPI and enrollment."), REPLACE],
  ),
  playbook(
    'provider-enrollment',
    '183+N574',
    'Referring provider of the wrong kind',
    'The referring provider is of a specialty that may not order or refer.',
    [look('Check name and NPI of who referred, and that they stand in the list of those who may.'), REPLACE],
    { source: '42 CFR 424.507' },
  ),
  playbook(
    'provider-enrollment',
    '183+N575',
    'Name of the referring provider differs',
    'The name on the claim is not the one that the payer has for the NPI.',
    [look('Write the name as the registry has it, without titles.'), REPLACE],
    CLAIM_DATA,
  ),
  playbook(
    'provider-enrollment',
    '184',
    'Ordering provider not eligible',
    'The ordering provider may not order for this payer.',
    [look("Check the ordering provider's NPI and enrollment."), REPLACE],
    { source: '42 CFR 424.507' },
  ),
  playbook(
    'provider-enrollment',
    '185',
    'Rendering provider not eligible',
    'The rendering provider may not bill this service to the payer.',
    [ENROLLED, REPLACE],
  ),
  playbook(
    'provider-enrollment',
    '185+N570',
    'Credentials are missing',
    'The payer lacks credentials of the provider.',
    [
      look('Complete the file with the payer, and ask from which day it holds.'),
      correct('Send the claim again when the payer has them.'),
    ],
  ),
  playbook('provider-enrollment', '208', 'NPI not on file', "The NPI does not match the payer's records.", [
    look("Check the NPI in the registry and the payer's provider file."),
    NEW_CLAIM,
  ]),
  playbook(
    'provider-enrollment',
    '208+N257',
    "Practice's NPI not on file",
    "The NPI of the billing provider does not match the payer's records.",
    [look('Check the NPI and tax ID with which the practice is enrolled.'), NEW_CLAIM],
  ),
  playbook(
    'provider-enrollment',
    '208+N290',
    "Provider's NPI not on file",
    "The NPI of the rendering provider does not match the payer's records.",
    [look('Check that the provider is linked to the group with the payer.'), NEW_CLAIM],
  ),
  playbook(
    'provider-enrollment',
    'B7',
    'Provider not eligible on that date',
    'The provider was not certified or eligible for this service on the date of service.',
    [ENROLLED, appeal('If the provider was eligible, ask for reprocessing with proof.'), GIVE_UP],
  ),
  playbook(
    'provider-enrollment',
    'B7+N570',
    'Credentials are missing',
    'The payer lacks credentials of the provider for that day.',
    [
      look('Complete the file with the payer, and ask from which day it holds.'),
      newClaim('If it holds from before the service, send the claim again.'),
      GIVE_UP,
    ],
  ),
  playbook(
    'provider-enrollment',
    'B7+MA120',
    'Laboratory not certified',
    'The CLIA certificate did not cover the test on that day.',
    [look("Check the certificate's number, kind and days, and modifier QW for waived tests."), REPLACE, GIVE_UP],
    { source: '42 CFR 493' },
  ),
];
