import type { CueRule } from './cue-rule.ts';

const CAUSES =
  '|due to|secondary to|related to|from|caused by|because of|represents|represent|representing|a|an|to be|to have|to represent|attributable to|the result of|be|is|has|reflects|reflecting|consistent with|component of';

function withCauses(words: string): string {
  return words
    .split('|')
    .flatMap((word) => CAUSES.split('|').map((tail) => `${word} ${tail}`.trim()))
    .join('|');
}

const TO_DO =
  'to need require needs benefit improve resolve go return continue progress recur start stop increase decrease take use not undergo';

/** Words that leave open whether a finding is there: coded inpatient at discharge, never outpatient (Guidelines II.H, IV.H). */
export const UNCERTAINTY_RULES: readonly CueRule[] = [
  {
    kind: 'uncertainty',
    name: 'possible',
    reach: 'behind',
    extent: 'chunk',
    notBefore: 'side complications that if risks benefits',
    phrases: `${withCauses('possible|possibly|perhaps|maybe|potentially')}|may have|may have had|might have|could have|may be|might be|could be|may represent|could represent|might represent|may reflect|could reflect|may just be|possibility of|the possibility of|potential|can represent|may indicate|could indicate|may well be|could possibly be|could also be|may also be|may also have|could be related to|may be related to|may be due to|could be due to|might be due to|may be secondary to|could be secondary to|may be from|could be from|possibly some`,
  },
  {
    kind: 'uncertainty',
    name: 'probable',
    reach: 'behind',
    extent: 'chunk',
    notBefore: TO_DO,
    phrases: `${withCauses('probable|probably|presumed|presumably|presumptive|most probably|in all probability')}|presumptive diagnosis of|presumed diagnosis of|probable diagnosis of`,
  },
  {
    kind: 'uncertainty',
    name: 'likely',
    reach: 'behind',
    extent: 'chunk',
    notBefore: TO_DO,
    notAfter: 'will would not less',
    place: 'not-end',
    phrases: `${withCauses('likely|most likely|more likely|very likely|quite likely|likely that of|is likely|are likely|was likely|likely this|most likely this|this is likely')}`,
  },
  {
    kind: 'uncertainty',
    name: 'less-likely',
    reach: 'behind',
    extent: 'chunk',
    phrases: 'less likely|much less likely',
  },
  {
    kind: 'uncertainty',
    name: 'suspected',
    reach: 'behind',
    extent: 'chunk',
    place: 'not-end',
    notAfter: 'no low',
    phrases: `${withCauses('suspected|suspect|suspects|suspecting')}|suspicious for|suspicion of|suspicion for|suspicious of|high suspicion for|high suspicion of|suspect that this is|high index of suspicion for|highly suspicious for|clinically suspected|suspect underlying|suspect some`,
  },
  {
    kind: 'uncertainty',
    name: 'suggestive-of',
    reach: 'behind',
    extent: 'chunk',
    phrases:
      'suggestive of|suggests|suggesting|suggest|suggested|indicative of|indicating possible|raises concern for|raises the possibility of|raising concern for|points to|pointing to|highly suggestive of|suggestion of|raises suspicion for',
  },
  {
    kind: 'uncertainty',
    name: 'consistent-with',
    reach: 'behind',
    extent: 'chunk',
    notAfter: 'not',
    phrases:
      'consistent with|c/w|most consistent with|consistent w|appears consistent with|clinically consistent with|in keeping with|typical of|characteristic of',
  },
  {
    kind: 'uncertainty',
    name: 'compatible-with',
    reach: 'behind',
    extent: 'chunk',
    phrases: 'compatible with',
  },
  {
    kind: 'uncertainty',
    name: 'rule-out',
    reach: 'behind',
    extent: 'list',
    phrases:
      'rule out|r/o|to rule out|to exclude|ro|evaluate for|eval for|to evaluate for|assess for|to assess for|check for|to look for|look for|looking for|ruling out|to r/o|need to rule out|rule out possible|as a rule out|rule in|rule him out for|rule her out for|exclude',
  },
  {
    kind: 'uncertainty',
    name: 'evaluate-for',
    reach: 'behind',
    extent: 'list',
    notBefore: 'her his their the',
    notWith:
      'pain chest headache headaches dizziness weakness fever cough vomiting nausea fatigue hematuria bleeding dyspnea shortness syncope mass lump swelling rash numbness diarrhea lightheadedness palpitations dysphagia',
    phrases:
      'evaluation for|evaluation for possible|being evaluated for|evaluated for|work up for|workup for|worked up for|test for|testing for|tested for|assessment for|investigation for|investigated for|workup of possible',
  },
  {
    kind: 'uncertainty',
    name: 'versus',
    reach: 'around',
    extent: 'chunk',
    phrases: 'versus|vs|verses|as opposed to',
  },
  {
    kind: 'uncertainty',
    name: 'cannot-exclude',
    reach: 'behind',
    extent: 'list',
    phrases:
      "cannot exclude|cannot rule out|can not exclude|can not rule out|can't exclude|can't rule out|not rule out|not exclude|does not exclude|does not rule out|could not rule out|could not exclude|unable to rule out|unable to exclude|not ruled out|not excluded|has not ruled out|not yet ruled out|not entirely excluded|difficult to exclude|difficult to rule out|cannot entirely exclude|cannot completely exclude|cannot completely rule out|not entirely rule out",
    place: 'not-end',
  },
  {
    kind: 'uncertainty',
    name: 'cannot-exclude',
    reach: 'before',
    extent: 'list',
    phrases:
      "cannot be excluded|cannot be ruled out|can not be excluded|can not be ruled out|can't be excluded|can't be ruled out|could not be excluded|could not be ruled out|not been ruled out|has not been ruled out|have not been ruled out|is not excluded|not been excluded|has not been excluded|cannot be entirely excluded|cannot be completely excluded|is not ruled out|remains to be excluded|remains to be ruled out|cannot entirely be excluded|to be ruled out|needs to be ruled out|must be ruled out|should be ruled out|must be excluded|should be excluded|should be considered|is being considered|is considered|was considered|were considered|is also considered",
  },
  {
    kind: 'uncertainty',
    name: 'concern-for',
    reach: 'behind',
    extent: 'chunk',
    notAfter: 'no low',
    notBefore: 'his her the their my',
    phrases:
      'concern for|concerning for|concerns for|concern of|concern about|worrisome for|concerned about|concerned for|concerned that this is|concern that this is|fear of underlying|concern regarding|worried about|consideration of|considering|consider|consideration for',
  },
  {
    kind: 'uncertainty',
    name: 'question-of',
    reach: 'behind',
    extent: 'chunk',
    notAfter: 'no',
    phrases:
      'question of|questionable|question|questionably|equivocal for|equivocal|query|queried|a question of|questionable history of|in question of|uncertain if|uncertain whether|unclear if this is|unclear whether|unsure if this is|not sure if this is|not certain whether this is|not certain whether|not certain if this is|not certain if|unclear whether this is|unsure whether this is|unknown if this is|indeterminate for',
  },
  {
    kind: 'uncertainty',
    name: 'differential',
    reach: 'behind',
    extent: 'list',
    phrases:
      'differential includes|differential diagnosis includes|ddx includes|differential would include|differential diagnosis would include|differential diagnosis|differential diagnoses|differential diagnoses include|differential diagnoses includes|differential|ddx|the differential for this includes|differential considerations include|differential remains|diagnostic considerations include|considerations include|differential to include|differential diagnosis is|possibilities include|working diagnosis of|working diagnosis is|working diagnosis|provisional diagnosis of|provisional diagnosis|tentative diagnosis of|tentative diagnosis|favor|favors|favored to be|favored to represent|favoring|favoured|i favor',
    notBefore: 'count white with blood',
  },
  {
    kind: 'uncertainty',
    name: 'appears',
    reach: 'behind',
    extent: 'chunk',
    notAfter: 'not',
    notBefore: 'in stated well comfortable her his healthy',
    phrases:
      'appears to be|appears to have|seems to be|seems to have|appear to be|appear to have|appeared to be|felt to be|felt to have|thought to be|thought to have|believed to be|believed to have|looks like|felt to represent|thought to represent|felt to be due to|thought to be due to|felt to be secondary to|thought to be secondary to|seems like|appears to represent|i think this is|i think he has|i think she has|i believe this is|i believe he has|i believe she has|i feel this is|think this is|apparent|apparently has|appears to be due to|suspiciously like|i think that this is|believe this is|think it is|likely represents',
  },
  {
    kind: 'uncertainty',
    name: 'likely',
    reach: 'before',
    extent: 'list',
    place: 'end',
    notAfter: 'less',
    notBefore: TO_DO,
    phrases:
      'is likely|is possible|is suspected|was suspected|is probable|suspected|possible|probable|likely|are suspected|were suspected|is strongly suspected|are possible|is most likely|seems likely|seems most likely|appears likely|is questionable|questionable|is in the differential|are in the differential|in the differential|on the differential|is on the differential|is a possibility|is a consideration|remains possible|is a concern|is questioned|presumptive|presumed|most likely|is conceivable|is favored|are favored|would be favored|not certain|is uncertain',
  },
  {
    kind: 'uncertainty',
    name: 'pseudo',
    reach: 'none',
    phrases:
      'likely to improve|likely need|likely require|possible side effects|as possible|if possible|when possible|as soon as possible|may be discharged|could be discharged|could be seen|may be seen|may be used|may be due for|likely benefit|as likely|likely discharge|likely d/c|consider starting|consider adding|consider increasing|consider referral|consider referral for|consider switching|consider repeat',
  },
];
