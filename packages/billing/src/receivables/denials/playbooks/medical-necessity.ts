import { type DenialPlaybook, playbook } from '../playbook.ts';
import { APPEAL, appeal, correct, GIVE_UP, look, REPLACE, records } from '../steps.ts';

const CLINICIAN = { fixedBy: 'clinician' } as const;
const LCD = 'CMS Program Integrity Manual ch. 13; 42 CFR 405.1060 to 1062';

/** What the payer does not find needed, or not shown. */
export const MEDICAL_NECESSITY: readonly DenialPlaybook[] = [
  playbook(
    'medical-necessity',
    '50',
    'Not medically necessary',
    'The payer does not find the service necessary for the diagnosis.',
    [
      look('Read the coverage policy that the remark names and compare it with the chart.'),
      correct('If another documented diagnosis meets it, send a replacement.'),
      appeal('Else appeal with the chart.'),
    ],
  ),
  playbook(
    'medical-necessity',
    '50+N115',
    'Local coverage policy not met',
    'A local coverage determination decided it.',
    [
      look('Look the policy up in the Medicare coverage database: diagnoses, frequency and what the chart must show.'),
      correct('If another documented diagnosis meets it, send a replacement.'),
      appeal('Else appeal with the part of the chart that meets the policy.'),
    ],
    { preventable: true, source: LCD },
  ),
  playbook(
    'medical-necessity',
    '50+N386',
    'National coverage policy not met',
    'A national coverage determination decided it.',
    [
      look('Look the policy up in the Medicare coverage database: it binds the payer.'),
      correct('If another documented diagnosis meets it, send a replacement.'),
      GIVE_UP,
    ],
    { preventable: true, source: '42 CFR 405.1060' },
  ),
  playbook(
    'medical-necessity',
    '50+M25',
    'Level not shown',
    'What was sent does not show that this level was needed.',
    [
      look('Compare the level with the note of that day.'),
      correct('If a lower level fits, send a replacement with it.'),
      APPEAL,
    ],
  ),
  playbook(
    'medical-necessity',
    '50+N569',
    'Not for this diagnosis',
    'The service is not covered for the diagnosis on the line.',
    [look('Check the chart for a diagnosis that the policy covers, and the pointers of the line.'), REPLACE, APPEAL],
    { preventable: true },
  ),
  playbook(
    'medical-necessity',
    '50+N10',
    'Decided by a review',
    'A reviewer of the payer decided against it.',
    [
      look("Ask for the reviewer's reasons and the policy behind them."),
      appeal('Ask for a talk between clinicians, then appeal with the chart.'),
    ],
    CLINICIAN,
  ),
  playbook(
    'medical-necessity',
    '50+M127',
    'Decided without the chart',
    'The payer had no medical record of the service.',
    [
      look('Choose the note of that day and the orders and results that it names.'),
      records('Send them with the claim control number.'),
    ],
    { preventable: true, fixedBy: 'biller', rootCause: 'records-not-sent' },
  ),
  playbook(
    'medical-necessity',
    '55',
    'Experimental',
    'The payer calls the service experimental.',
    [look('Read the payer policy, and look for published evidence and the approval of the device or drug.'), APPEAL],
    CLINICIAN,
  ),
  playbook(
    'medical-necessity',
    '56',
    'Not proven effective',
    'The payer does not find it proven that the service works.',
    [look('Read the payer policy, and look for published evidence.'), APPEAL],
    CLINICIAN,
  ),
  playbook(
    'medical-necessity',
    '150',
    'Level of service not supported',
    'The payer does not find the level of service in what it was sent.',
    [
      look('Compare the code with the chart.'),
      appeal('If the chart supports the level, appeal with it.'),
      correct('Else send a replacement with the right level.'),
    ],
  ),
  playbook(
    'medical-necessity',
    '150+M25',
    'Level not shown',
    'What was sent does not show that this level was needed.',
    [
      look('Compare the level with the medical decision making or the time in the note.'),
      appeal('If the note supports it, appeal with the note.'),
      correct('Else send a replacement with the level that it supports.'),
    ],
    { source: 'CMS Claims Processing Manual ch. 12, 30.6.1' },
  ),
  playbook(
    'medical-necessity',
    '152',
    'Length of service not supported',
    'The payer does not find the length of the service in what it was sent.',
    [look('Compare the days or minutes with the chart.'), APPEAL, REPLACE],
  ),
  playbook(
    'medical-necessity',
    '153',
    'Dose not supported',
    'The payer does not find the dose in what it was sent.',
    [look('Compare dose, units and waste with the chart and the order.'), REPLACE, APPEAL],
    { rootCause: 'units', preventable: true },
  ),
  playbook(
    'medical-necessity',
    '154',
    'Supply for the day not supported',
    'The payer does not find the supply for the days in what it was sent.',
    [look('Compare the quantity with the order.'), REPLACE, APPEAL],
    { rootCause: 'units', preventable: true },
  ),
  playbook(
    'medical-necessity',
    '186',
    'Level of care changed',
    'The payer pays a lower level of care than was billed.',
    [
      look('Read the letter of the review, and compare its criteria with the chart.'),
      appeal('Ask for a talk between clinicians, then appeal with the chart.'),
    ],
    CLINICIAN,
  ),
  playbook(
    'medical-necessity',
    '249',
    'Readmission',
    'The payer counts the stay as a return that belongs to the stay before.',
    [look('Compare the two stays: was the second planned, or for something else?'), APPEAL, GIVE_UP],
    { ...CLINICIAN, source: '42 CFR 412.150 to 154' },
  ),
  playbook('medical-necessity', '272', 'Coverage rules not met', 'The coverage rules of the plan are not met.', [
    look('Read the policy that the remark names.'),
    APPEAL,
  ]),
  playbook('medical-necessity', '272+N130', 'Plan restricts the service', 'The plan restricts this service.', [
    look('Read the benefit guidelines of the plan.'),
    APPEAL,
    GIVE_UP,
  ]),
  playbook(
    'medical-necessity',
    '273',
    'Coverage rules exceeded',
    'The service goes beyond what the coverage rules allow.',
    [look('Count the services of the period, and read the rule.'), APPEAL, GIVE_UP],
  ),
  playbook(
    'medical-necessity',
    '216',
    'Finding of a review organization',
    'A review organization decided against it.',
    [look('Ask for its reasons and the criteria behind them.'), APPEAL],
    CLINICIAN,
  ),
];
