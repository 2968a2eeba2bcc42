import { type LetterTemplate, letter, OPENING } from '../letter-template.ts';

/** Letters that argue with the claim, its papers and the contract. */
export const OFFICE_LETTERS: readonly LetterTemplate[] = [
  {
    reason: 'authorization',
    title: 'Authorized, or no authorization was needed',
    carcs: ['15', '39', '62', '197', '198', '243', '284', '296', '302'],
    body: letter(
      OPENING,
      'The service was authorized under number {authorization} before it was performed, and it was performed within what was authorized. A copy is enclosed.',
      'Where the number does not cover the service word by word, it covers what was clinically the same: the record shows why the plan of that day had to follow what was found.\n{evidence}',
      'A service that is necessary, covered and performed for a member in force should not go unpaid because of a formality.',
    ),
    enclose: ['The authorization, or the note of the call with name and reference', 'The note of the visit'],
  },
  {
    reason: 'bundling',
    title: 'Separate services',
    carcs: ['97', '231', '234', '236', 'B10', 'B15', '59'],
    body: letter(
      OPENING,
      'The services {services} were separate from each other: another site, another time of the day, another problem, or work well beyond what the other service includes. The modifiers on the claim say so.',
      'The record shows each of them by itself:\n{evidence}',
      'The National Correct Coding Initiative lets these codes be paid together with a modifier when that is the case. {policy}',
    ),
    enclose: ['The note or operative report, with the places marked', 'The pair of codes with its modifier indicator'],
  },
  {
    reason: 'timely-filing',
    title: 'Filed in time',
    carcs: ['29'],
    body: letter(
      OPENING,
      'The claim was filed in time. It was first sent on {firstSent}; the acknowledgments enclosed show that it was taken in. {filingProof}',
      'The limit had not passed on that day. If you need the file of that day, we can send it again as it was.',
    ),
    enclose: ['Acknowledgments (999, 277CA) with their days', 'The article number of the letter, for a claim on paper'],
  },
  {
    reason: 'eligibility',
    title: 'Covered on the day',
    carcs: ['22', '26', '27', '31', '32', '33', '109', '177', '200'],
    body: letter(
      OPENING,
      'The patient was covered by you on {serviceDate} under member number {memberId}. {coverageProof}',
      'We relied on it. If the coverage was ended afterwards with effect for days that had passed, please send us the notice of its end and its reason.',
    ),
    enclose: [
      'The answer about eligibility (271) or a copy of the card',
      'The explanation of benefits of another payer, where there is one',
    ],
  },
  {
    reason: 'out-of-network',
    title: 'To be paid as in network',
    carcs: ['38', '242', '279', '280'],
    body: letter(
      OPENING,
      'The service should be paid as in network: it was an emergency, or no provider of your network could give it in time and within reach, or the patient could not choose the provider.',
      'The record shows it:\n{evidence}',
      'Where the No Surprises Act applies, the patient owes no more than in network (45 CFR 149.110 to 149.130), and the payment is a matter between us.',
    ),
    enclose: [
      'The note, with how the patient came',
      'Attempts to find a provider in the network, or the gap exception',
    ],
  },
  {
    reason: 'payment-amount',
    title: 'Paid less than agreed',
    carcs: ['45', '95', '131', '222', '253', 'P12'],
    body: letter(
      OPENING,
      'The payment is less than what our agreement, or the fee schedule that applies, sets for {services}. The difference is {disputed}.',
      'Please price the lines again with the rate in force on {serviceDate}, and send us the rate and the rule that you used.',
    ),
    enclose: ['The page of the contract or fee schedule with the rate'],
  },
  {
    reason: 'other',
    title: 'A letter of your own',
    carcs: [],
    body: letter(
      OPENING,
      'The decision is wrong for this reason: [fill in: the reason]',
      'The record shows it here:\n{evidence}',
    ),
    enclose: ['Whatever shows that the decision is wrong'],
  },
];
