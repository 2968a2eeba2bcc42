import { type DenialPlaybook, playbook } from '../playbook.ts';
import {
  APPEAL,
  appeal,
  CHECK_CARD,
  correct,
  GIVE_UP,
  look,
  newClaim,
  nextPayer,
  otherPayer,
  REPLACE,
  writeOff,
} from '../steps.ts';

const MSP = '42 CFR 411.20 to 411.50';
const BILLER = { fixedBy: 'biller' } as const;

/** Which payer is first, and what it decided. */
export const COORDINATION: readonly DenialPlaybook[] = [
  playbook(
    'coordination-of-benefits',
    '22',
    'Another payer is first',
    'The payer believes that another insurance is primary.',
    [
      look('Ask the patient which insurance is first, and to tell the payer so.'),
      CHECK_CARD,
      otherPayer("Bill the primary payer first; then send this payer the claim with the primary's payment."),
    ],
  ),
  playbook(
    'coordination-of-benefits',
    '22+MA04',
    "First payer's payment is missing",
    'This payer is second and wants what the first payer decided.',
    [CHECK_CARD, correct("Add the first payer's name and payment, and send the claim again.")],
    { source: '42 CFR 411.32' },
  ),
  playbook(
    'coordination-of-benefits',
    '22+N4',
    "First payer's explanation is missing",
    "The earlier payer's explanation of benefits is missing.",
    [
      look("Look for the earlier payer's remittance."),
      correct("Send the claim again with the earlier payer's payment."),
    ],
    BILLER,
  ),
  playbook(
    'coordination-of-benefits',
    '22+N479',
    'Explanation of benefits is missing',
    "The first payer's explanation of benefits is missing.",
    [look("Look for the first payer's remittance."), correct("Send the claim again with the first payer's payment.")],
    BILLER,
  ),
  playbook('coordination-of-benefits', '22+MA64', 'This payer is third', 'Two payers go before this one.', [
    CHECK_CARD,
    correct('Bill the first two, then send this one the claim with both payments.'),
  ]),
  playbook(
    'coordination-of-benefits',
    '22+MA16',
    'Black Lung Program is first',
    'The Black Lung Program pays for this illness first.',
    [
      look('Check that the diagnosis is of the illness that the program covers.'),
      otherPayer('Bill the Federal Black Lung Program.'),
    ],
    { source: '42 CFR 411.40' },
  ),
  playbook(
    'coordination-of-benefits',
    '22+MA92',
    'Plan of the other insurance is missing',
    'The payer knows of another insurance and wants its plan.',
    [CHECK_CARD, correct('Add the other insurance to the claim and send it again.')],
  ),
  playbook(
    'coordination-of-benefits',
    '129',
    'Primary payment data wrong',
    'What the claim says about the primary payment is wrong.',
    [look("Compare it with the primary payer's remittance."), REPLACE],
    { ...BILLER, rootCause: 'claim-data' },
  ),
  playbook(
    'coordination-of-benefits',
    '129+N48',
    'Differs from what the other insurance said',
    'The claim differs from what the other insurance told this payer.',
    [look("Compare each amount with the primary payer's remittance."), REPLACE],
    { ...BILLER, rootCause: 'claim-data' },
  ),
  playbook(
    'coordination-of-benefits',
    '136',
    "First payer's rules not followed",
    'The first payer refused because its own rules were not followed, so this one does too.',
    [
      look('Read why the first payer refused, and put it right there first.'),
      appeal('Then send this payer the new answer, or appeal with it.'),
      GIVE_UP,
    ],
  ),
  playbook(
    'coordination-of-benefits',
    '276',
    'Refused by the payer before',
    'This payer does not pay what the one before it refused.',
    [
      look('Read why the payer before refused, and work its denial first.'),
      correct("Send this payer the claim again with the other's new answer."),
      GIVE_UP,
    ],
  ),
  playbook(
    'coordination-of-benefits',
    '209',
    'Patient owes nothing',
    'The provider may not collect this from the patient; the next payer may owe it.',
    [
      nextPayer('Bill the next payer, usually Medicaid.'),
      writeOff('If there is none, or it pays nothing, write it off. The patient is never billed for it.'),
    ],
    { ...BILLER, preventable: false, rootCause: 'plan-benefit', source: 'Social Security Act 1902(n)(3)(B)' },
  ),
  playbook(
    'coordination-of-benefits',
    '228',
    'Information not given to an earlier payer',
    'An earlier payer did not get what it asked for, so this one does not pay.',
    [
      look('Find out what the earlier payer asked for, and send it there.'),
      correct("Send this payer the claim again with the earlier payer's new answer."),
    ],
  ),
];

/** Claims that went to a payer that does not owe them. */
export const WRONG_PAYER: readonly DenialPlaybook[] = [
  playbook(
    'wrong-payer',
    '19',
    'Work injury',
    'The payer says that workers compensation is liable.',
    [
      look('Ask the patient about the injury and the employer.'),
      otherPayer('Bill workers compensation, or send the payer a statement that it is not work-related.'),
    ],
    { source: '42 CFR 411.40' },
  ),
  playbook(
    'wrong-payer',
    '19+N728',
    'Work injury: payer still responsible',
    'A workers compensation plan has taken on the care of this injury.',
    [
      look('Ask that plan whether its responsibility has ended, and from which day.'),
      otherPayer('Bill workers compensation.'),
      appeal('If its responsibility has ended or the care was for something else, appeal with the proof.'),
    ],
    { source: MSP },
  ),
  playbook(
    'wrong-payer',
    '20',
    'Liability insurance is first',
    'The payer says that a liability insurer pays for this injury.',
    [look('Ask the patient about the accident.'), otherPayer('Bill the liability insurer.')],
    { source: MSP },
  ),
  playbook(
    'wrong-payer',
    '20+N725',
    'Liability plan still responsible',
    'A liability plan has taken on the care of this injury.',
    [
      look('Ask that plan whether its responsibility has ended, and from which day.'),
      otherPayer('Bill the liability insurer.'),
      appeal('If its responsibility has ended or the care was for something else, appeal with the proof.'),
    ],
    { source: MSP },
  ),
  playbook(
    'wrong-payer',
    '21',
    'No-fault insurance is first',
    'The payer says that no-fault insurance pays for this injury.',
    [look('Ask the patient about the accident.'), otherPayer('Bill the auto insurer.')],
    { source: MSP },
  ),
  playbook(
    'wrong-payer',
    '21+N727',
    'No-fault plan still responsible',
    'A no-fault plan has taken on the care of this injury.',
    [
      look('Ask that plan whether its responsibility has ended, and from which day.'),
      otherPayer('Bill the auto insurer.'),
      appeal('If its responsibility has ended or the care was for something else, appeal with the proof.'),
    ],
    { source: MSP },
  ),
  playbook('wrong-payer', '109', 'Wrong payer', 'This payer is not responsible for the claim.', [
    CHECK_CARD,
    otherPayer('Send the claim to the right payer as a new claim.'),
  ]),
  playbook('wrong-payer', '109+N418', 'Sent to the wrong address', 'The claim went to the wrong part of the payer.', [
    look("Check the payer ID against the card and the payer's list."),
    otherPayer('Send the claim to the right payer ID as a new claim.'),
  ]),
  playbook(
    'wrong-payer',
    '109+N104',
    'Another Medicare contractor',
    'Another contractor is responsible for the place of service.',
    [
      look('Look up which contractor has the place where the service was furnished.'),
      otherPayer('Send the claim to that contractor as a new claim.'),
    ],
    { rootCause: 'claim-data', fixedBy: 'biller', source: 'CMS Claims Processing Manual ch. 1, 10' },
  ),
  playbook(
    'wrong-payer',
    '109+N52',
    'Not in the plan of this provider',
    'The patient was not enrolled with the managed care plan on that day.',
    [CHECK_CARD, otherPayer('Bill the plan in which the patient was on that day.')],
  ),
  playbook('wrong-payer', '166', 'Payer has left the plan', 'The payer no longer decides claims of this plan.', [
    CHECK_CARD,
    otherPayer('Bill the payer that has taken the plan over.'),
  ]),
  playbook('wrong-payer', '254', 'Send to the medical plan', 'The dental plan does not pay it; the medical plan may.', [
    CHECK_CARD,
    otherPayer('Bill the medical plan.'),
  ]),
  playbook('wrong-payer', '270', 'Send to the dental plan', 'The medical plan does not pay it; the dental plan may.', [
    CHECK_CARD,
    otherPayer('Bill the dental plan.'),
  ]),
  playbook(
    'wrong-payer',
    'B9',
    'Patient is in hospice',
    'The hospice is responsible for services of the terminal illness.',
    [
      look('Ask whether the visit was for the terminal illness.'),
      correct('If it was for something else, send a replacement with modifier GV or GW.'),
      otherPayer('Else bill the hospice.'),
    ],
    { source: 'CMS Claims Processing Manual ch. 11, 40 and 50' },
  ),
  playbook(
    'wrong-payer',
    'B11',
    'Sent on to the right payer',
    'The payer passed the claim to the payer that is responsible.',
    [
      look('Wait for the answer of that payer and note its name.'),
      otherPayer('If no answer comes in its normal time, bill that payer yourself.'),
    ],
  ),
];

/** What the payer has already. */
export const DUPLICATE: readonly DenialPlaybook[] = [
  playbook('duplicate', '18', 'Duplicate', 'The payer has the same claim already.', [
    look('Find the first claim and its payment or denial; work that one.'),
    correct(
      'If both services were done, send a replacement with the modifier that says so (76, 77, 59 or an X modifier).',
    ),
    writeOff('If it was sent twice, close this one: the first claim carries the money.'),
  ]),
  playbook(
    'duplicate',
    '18+N522',
    'Duplicate of a claim that crossed over',
    'It is a duplicate of a claim that the other payer sent over.',
    [
      look('Wait for the answer to the claim that crossed over.'),
      writeOff('Close this one when that answer is posted.'),
    ],
  ),
  playbook('duplicate', '18+N347', 'Paid to another provider', 'The same service was paid to another provider.', [
    look('Check the chart for who did it, and the agreement with the other provider.'),
    APPEAL,
    GIVE_UP,
  ]),
  playbook('duplicate', 'B13', 'Paid before', 'The payer says that it has paid this already.', [
    look('Find the earlier payment; ask the payer for the check or EFT number if there is none.'),
    newClaim('If the payer finds no payment, ask it to take the claim anew.'),
  ]),
  playbook(
    'duplicate',
    'B20',
    'Furnished by another provider',
    'The payer has the same service from another provider.',
    [look('Check the chart for who did it.'), APPEAL, GIVE_UP],
  ),
];
