import type { CueRule } from './cue-rule.ts';

const RELATIVES =
  'mother|father|brother|sister|grandmother|grandfather|aunt|uncle|son|daughter|cousin|parents|parent|sibling|siblings|mom|dad|maternal|paternal|grandparents|grandparent|brothers|sisters|sons|daughters|half brother|half sister|twin|cousins|aunts|uncles|niece|nephew|mgm|mgf|pgm|pgf|grandma|grandpa|great grandmother|great grandfather|first degree relative|first degree relatives|relatives|relative|family members|family member|mothers|fathers|grandson|granddaughter|grandmothers|grandfathers';

/** Words that say whose a condition is. Relatives who only speak are sorted out in `relative-scope.ts`. */
export const PEOPLE_RULES: readonly CueRule[] = [
  { kind: 'family', name: 'relative', reach: 'behind', extent: 'list', phrases: RELATIVES },
  {
    kind: 'family',
    name: 'family-history',
    reach: 'behind',
    extent: 'list',
    phrases:
      'family history of|family hx of|fhx of|fh of|fam hx of|family history is positive for|family history positive for|family history significant for|family history is significant for|family history notable for|family history is notable for|family history is remarkable for|family history remarkable for|strong family history of|family history includes|family history|fhx|fh|family history for|family medical history of|family medical history|family history is pertinent for|family h/o|familial history of|history in the family of|runs in the family',
  },
  {
    kind: 'family',
    name: 'no-family-history',
    reach: 'behind',
    extent: 'list',
    phrases:
      'no relatives with|no relative with|no family members with|no one in the family with|no one in the family has|no family history of|no known family history of|no significant family history of|denies family history of|denies any family history of|denies a family history of|no fhx of|no fh of|family history negative for|family history is negative for|negative family history for|negative family history of|negative for family history of|no family history for|family history is negative|no family hx of',
  },
  {
    kind: 'negation',
    name: 'no-history-of',
    reach: 'behind',
    extent: 'list',
    phrases:
      'no relatives with|no relative with|no family members with|no one in the family with|no one in the family has|no family history of|no known family history of|no significant family history of|denies family history of|denies any family history of|denies a family history of|no fhx of|no fh of|family history negative for|family history is negative for|negative family history for|negative family history of|negative for family history of|no family history for|no family hx of',
  },
  {
    kind: 'family',
    name: 'in-family',
    reach: 'before',
    extent: 'list',
    phrases:
      'runs in the family|run in the family|runs in her family|runs in his family|in the family|on his side of the family|on the maternal side|on the paternal side|in her family|in his family|on mother s side|on the mother side|on the father side',
  },
  {
    kind: 'other-person',
    name: 'other-person',
    reach: 'behind',
    extent: 'list',
    notBefore: 'site sites graft skin tissue nephrectomy kidney vessel artery',
    phrases:
      'donor|roommate|coworker|co worker|classmate|classmates|coworkers|roommates|friend|friends|neighbor|neighbors|girlfriend|boyfriend|partner|sexual partner|spouse|husband|wife|fiance|fiancee|babysitter|boss|colleague|colleagues|teammate|teammates|playmate|playmates|stepfather|stepmother|stepdad|stepmom|foster mother|foster father|adoptive mother|adoptive father|other driver|kids at school|children at daycare|kids at daycare|other children|passenger',
  },
  {
    kind: 'other-person',
    name: 'exposure',
    reach: 'behind',
    extent: 'chunk',
    phrases:
      'sick contact|sick contacts|sick contact with|sick contacts with|exposed to|exposure to|exposures to|contact with|close contact of|in contact with|known exposure to|contact to|around others with|around people with|around someone with|contacts with',
    notAfter: 'no denies',
  },
];
