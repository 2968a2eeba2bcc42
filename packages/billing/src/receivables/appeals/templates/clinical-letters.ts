import { type LetterTemplate, letter, OPENING } from '../letter-template.ts';

/** Letters that argue with the chart. */
export const CLINICAL_LETTERS: readonly LetterTemplate[] = [
  {
    reason: 'medical-necessity',
    title: 'Medically necessary',
    carcs: ['50', '56', '151', '152', '167'],
    body: letter(
      OPENING,
      'The service was needed to diagnose or treat {diagnoses}. It was ordered and performed by {clinician}, who examined the patient and recorded the findings on which the decision to perform it rests.',
      'The record says so in these places:\n{evidence}',
      'The service follows what is generally accepted for this condition, was not done for the convenience of the patient or the clinician, and no service that costs less would have given the same result. {policy}',
    ),
    enclose: [
      'The note of the visit, with the places marked',
      'Results of tests that led to the service',
      'The coverage policy, where there is one',
    ],
  },
  {
    reason: 'coding-level',
    title: 'The level or code fits the record',
    carcs: ['4', '5', '6', '11', '150'],
    body: letter(
      OPENING,
      'The codes that were billed, {services}, are those that the record supports. You paid or offered less without saying what the record lacks.',
      'The level rests on the problems addressed, the data reviewed and the risk of what was decided, or on the time that was spent. The record shows it here:\n{evidence}',
      'Please compare the note with the definition of the code of that year. If a coder of yours came to another code, please send the worksheet.',
    ),
    enclose: ['The note of the visit, with the places marked', 'Time, where the level rests on time'],
  },
  {
    reason: 'level-of-care',
    title: 'The level of care was right',
    carcs: ['54', '58', '186', '249'],
    body: letter(
      OPENING,
      'The setting was chosen because of the condition of the patient at that time: {diagnoses}. When {clinician} decided, a less intensive setting was not safe, and what was known then is what counts.',
      'The record shows how ill the patient was, what could have happened, and what was done that needs this setting:\n{evidence}',
      '{policy}',
    ),
    enclose: ['Admission order and history', 'Notes of each day', 'Criteria for the level of care that you rely on'],
  },
  {
    reason: 'experimental',
    title: 'Accepted treatment, not experimental',
    carcs: ['55', '114', '272'],
    body: letter(
      OPENING,
      'The service is an accepted one for {diagnoses}. It is described in the literature, and clinicians of this specialty use it for patients like this one.',
      'What came before did not help enough, as the record shows:\n{evidence}',
      '{policy} Please have it reviewed by a clinician of the same specialty, and send us the studies on which your view rests.',
    ),
    enclose: ['Published studies or guidelines', 'What was tried before and how it went', 'The policy'],
  },
];
