import type { Cue } from './types.ts';

/** Where the words that a cue governs stand: behind it, before it; `none` for words that only look like a cue. */
export type CueReach = 'behind' | 'before' | 'none';

export interface CueRule {
  kind: Cue['kind'];
  name: string;
  reach: CueReach;
  /** Phrases, parted by "|", in the form of tokens. */
  phrases: string;
}

/** Words and what they say of the words near them. The longest phrase at a place counts. */
export const CUE_RULES: readonly CueRule[] = [
  // Negation.
  {
    kind: 'negation',
    name: 'no',
    reach: 'behind',
    phrases:
      'no|nor|none of|neither|no sign of|no signs of|no signs or symptoms of|no symptoms of|no complaints of|no complaint of|no further|no new|no known|no other|no obvious|no definite',
  },
  {
    kind: 'negation',
    name: 'no-evidence-of',
    reach: 'behind',
    phrases:
      'no evidence of|no evidence for|no evidence to suggest|without evidence of|no radiographic evidence of|no clinical evidence of|no suggestion of|no indication of|no findings of|no finding of|no suspicion of|no suspicion for|no concern for|no concerns for|not suggestive of|not consistent with|not indicative of|not compatible with',
  },
  {
    kind: 'negation',
    name: 'denies',
    reach: 'behind',
    phrases: 'denies|denied|deny|denying|denies any|denies having|denies history of|denies any history of|declines',
  },
  {
    kind: 'negation',
    name: 'without',
    reach: 'behind',
    phrases: 'without|w/o|with no|without any|lacks|lack of|lacking',
  },
  {
    kind: 'negation',
    name: 'negative-for',
    reach: 'behind',
    phrases: 'negative for|neg for|negative for any|nonreactive for|unremarkable for',
  },
  { kind: 'negation', name: 'free-of', reach: 'behind', phrases: 'free of|free from|absence of|clear of|absent for' },
  {
    kind: 'negation',
    name: 'never',
    reach: 'behind',
    phrases: 'never|never had|has never had|never been|never developed',
  },
  {
    kind: 'negation',
    name: 'not',
    reach: 'behind',
    phrases:
      "not|isn't|wasn't|aren't|doesn't|didn't|don't|hasn't|haven't|hadn't|cannot|can't|does not have|did not have|do not see|not have|not had|no history of|no h/o|no prior history of|no past history of|no personal history of|no known history of|no hx of",
  },
  {
    kind: 'negation',
    name: 'absent',
    reach: 'before',
    phrases:
      'absent|is absent|are absent|was absent|were absent|not seen|is not seen|not present|not identified|not noted|not appreciated|not found|not observed|not detected|not evident|not visualized|not reported|not demonstrated|unlikely|is unlikely|negative|is negative|was negative|are negative|were negative|denied|is denied|are denied|none',
  },
  {
    kind: 'ruled-out',
    name: 'ruled-out',
    reach: 'before',
    phrases:
      'ruled out|was ruled out|were ruled out|has been ruled out|have been ruled out|is ruled out|been excluded|was excluded|were excluded|has been excluded',
  },
  {
    kind: 'ruled-out',
    name: 'rules-out',
    reach: 'behind',
    phrases: 'ruled out for|rules out|ruled out|excludes|excluded|ruling out',
  },
  {
    kind: 'negation',
    name: 'pseudo',
    reach: 'none',
    phrases:
      'no increase|no change|no change in|no significant change|no interval change|not only|no longer|not necessarily|without difficulty|without incident|without complication|gram negative|not certain if|not certain whether|no relief|not drain|with no difficulty',
  },
  // Uncertainty.
  {
    kind: 'uncertainty',
    name: 'possible',
    reach: 'behind',
    phrases:
      'possible|possibly|may have|might have|could have|may be|might be|could be|may represent|could represent|might represent|possibility of|perhaps|maybe',
  },
  {
    kind: 'uncertainty',
    name: 'probable',
    reach: 'behind',
    phrases: 'probable|probably|presumed|presumably|presumptive',
  },
  { kind: 'uncertainty', name: 'likely', reach: 'behind', phrases: 'likely|most likely|more likely|very likely' },
  {
    kind: 'uncertainty',
    name: 'suspected',
    reach: 'behind',
    phrases: 'suspected|suspect|suspects|suspicious for|suspicion of|suspicion for|suspicious of',
  },
  {
    kind: 'uncertainty',
    name: 'suggestive-of',
    reach: 'behind',
    phrases: 'suggestive of|suggests|suggesting|suggest|indicative of',
  },
  { kind: 'uncertainty', name: 'consistent-with', reach: 'behind', phrases: 'consistent with|c/w' },
  { kind: 'uncertainty', name: 'compatible-with', reach: 'behind', phrases: 'compatible with' },
  {
    kind: 'uncertainty',
    name: 'rule-out',
    reach: 'behind',
    phrases:
      'rule out|r/o|to rule out|to exclude|evaluate for|eval for|evaluation for|assess for|work up for|workup for',
  },
  { kind: 'uncertainty', name: 'versus', reach: 'behind', phrases: 'versus|vs' },
  {
    kind: 'uncertainty',
    name: 'cannot-exclude',
    reach: 'behind',
    phrases:
      'cannot exclude|cannot rule out|can not exclude|can not rule out|not ruled out|not excluded|cannot be sure of|could not rule out|could not exclude',
  },
  {
    kind: 'uncertainty',
    name: 'cannot-exclude',
    reach: 'before',
    phrases:
      'cannot be excluded|cannot be ruled out|can not be excluded|can not be ruled out|not ruled out|not been ruled out|is not excluded',
  },
  {
    kind: 'uncertainty',
    name: 'concern-for',
    reach: 'behind',
    phrases: 'concern for|concerning for|concerns for|concern of|worrisome for|concerned about|concerned for',
  },
  {
    kind: 'uncertainty',
    name: 'question-of',
    reach: 'behind',
    phrases:
      'question of|questionable|?|differential includes|differential diagnosis includes|ddx includes|differential diagnosis|differential|equivocal for',
  },
  {
    kind: 'uncertainty',
    name: 'appears',
    reach: 'behind',
    phrases:
      'appears to be|appears to have|seems to be|seems to have|felt to be|thought to be|believed to be|looks like',
  },
  {
    kind: 'uncertainty',
    name: 'likely',
    reach: 'before',
    phrases: 'is likely|is possible|is suspected|was suspected|is probable|suspected|possible',
  },
  // Past.
  {
    kind: 'past',
    name: 'history-of',
    reach: 'behind',
    phrases:
      'history of|h/o|hx of|past history of|prior history of|remote history of|history significant for|known history of|past medical history of',
  },
  { kind: 'past', name: 'status-post', reach: 'behind', phrases: 's/p|status post' },
  {
    kind: 'past',
    name: 'previous',
    reach: 'behind',
    phrases: 'previous|previously|prior|remote|former|in the past had',
  },
  {
    kind: 'past',
    name: 'resolved',
    reach: 'before',
    phrases:
      'resolved|has resolved|have resolved|now resolved|in the past|in childhood|as a child|years ago|year ago|months ago',
  },
  {
    kind: 'past',
    name: 'pseudo',
    reach: 'none',
    phrases:
      'history of present illness|history of presenting illness|history of the present illness|prior to|previous to',
  },
  // Conditional and planned.
  {
    kind: 'conditional',
    name: 'if',
    reach: 'behind',
    phrases:
      'if|should she develop|should he develop|return for|return if|in case of|unless|in the event of|when necessary for|as needed for|prn',
  },
  {
    kind: 'conditional',
    name: 'risk-of',
    reach: 'behind',
    phrases:
      'risk of|risks of|risk for|at risk for|risks including|risks include|to prevent|prevention of|prophylaxis for|prophylaxis against|precautions|educated about|educated on|watch for|monitor for|signs of',
  },
  { kind: 'planned', name: 'screening-for', reach: 'behind', phrases: 'screening for|screen for|screened for' },
  { kind: 'planned', name: 'scheduled', reach: 'behind', phrases: 'scheduled for|plan for|will undergo|to undergo' },
  // Other people.
  {
    kind: 'family',
    name: 'relative',
    reach: 'behind',
    phrases:
      'mother|father|brother|sister|grandmother|grandfather|aunt|uncle|son|daughter|cousin|parents|sibling|siblings|mom|dad|family history of|family hx of|maternal|paternal|grandparents|brothers|sisters|runs in the family',
  },
  {
    kind: 'other-person',
    name: 'other',
    reach: 'behind',
    phrases: 'donor|roommate|sick contact|sick contacts|coworker|classmate|exposed to|exposure to',
  },
];
