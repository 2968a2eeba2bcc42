import type { CueRule } from './cue-rule.ts';

const TRENDS =
  'change in|changes in|increase in|decrease in|improvement in|improvement of|worsening of|progression of|relief of|relief from|relief for|response of|treatment for|treatment of|therapy for|medications for|medication for|meds for|new|interest in|doubt|doubt that|question that|question|need for|further workup for|better|worse';

function each(heads: string, tails: string): string {
  return heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`))
    .join('|');
}

const SIGNS =
  'evidence of|evidence for|evidence to suggest|evidence suggesting|suggestion of|indication of|findings of|finding of|findings to suggest|findings suggesting|suspicion of|suspicion for|concern for|concerns for|concern about|feature of|features of|symptoms to suggest|symptoms suggestive of|symptoms of|signs of|sign of|signs or symptoms of|signs and symptoms of|stigmata of|complaints of|complaint of|complaint or';

const KINDS_OF_EVIDENCE =
  '|clinical |ct |radiographic |definite |obvious |acute |significant |convincing |further |current |gross |sonographic |imaging |objective |physical |echocardiographic |clear '
    .split('|')
    .map((kind) => each(`no ${kind}`.trim(), SIGNS))
    .join('|');

const SEEN =
  'seen|present|identified|noted|appreciated|found|observed|detected|evident|visualized|reported|demonstrated|palpable|palpated|heard|elicited|apparent|felt|recognized|revealed|visible|encountered';

/** Phrases that deny a past: they are cues of the past as well. */
export const NO_HISTORY =
  'no history of|no h/o|no hx of|no prior history of|no past history of|no past medical history of|no personal history of|no known history of|no previous history of|no significant history of|no prior|no previous|no past|denies history of|denies any history of|denies a history of|denies prior|denied history of|denies hx of|denies h/o|denies any prior|without history of|without a history of|without prior|no recent history of|negative for history of|negative for a history of|no previous episodes of|no prior episodes of|no remote history of|does not have a history of|no documented history of';

const TROUBLES = each(
  'no|no recent|no current|no significant|no further|no major|no new|denies recent|denies current|denies significant|denies any recent|no other',
  'problems with|problem with|trouble with|difficulty with|difficulties with|issues with|complaints of|episodes of|symptoms of',
);

/** Words that deny what stands near them (ideas of NegEx and ConText; the phrases are our own). */
export const NEGATION_RULES: readonly CueRule[] = [
  {
    kind: 'negation',
    name: 'no',
    reach: 'behind',
    extent: 'list',
    notAfter: '#',
    phrases: `no|nor|none of|neither|no further|no new|no known|no other|no obvious|no definite|no recent|no current|zero|no need for|no more|no such|no episodes of|no associated|no abnormal|no acute|no focal|no significant|no gross|no residual|no recurrent|no active|no apparent|nil|no evidence or history of|no signs or evidence of|${TROUBLES}`,
  },
  {
    kind: 'negation',
    name: 'no-evidence-of',
    reach: 'behind',
    extent: 'list',
    phrases: `${KINDS_OF_EVIDENCE}|${each("not|did not|does not|do not|didn't|doesn't", 'show any evidence of|show evidence of|reveal any evidence of|reveal evidence of|demonstrate any evidence of|demonstrate evidence of|have any evidence of|have evidence of|find any evidence of|find evidence of|see any evidence of|see evidence of')}|without evidence of|without any evidence of|without signs of|nothing to suggest|not suggestive of|not consistent with|not indicative of|not compatible with|inconsistent with|argues against|evidence against|low suspicion for|low concern for|low suspicion of|little concern for|not concerning for|not typical of|not characteristic of`,
  },
  {
    kind: 'negation',
    name: 'denies',
    reach: 'behind',
    extent: 'list',
    notAfter: 'not was',
    notBefore: 'by that',
    place: 'not-end',
    phrases:
      'denies|denied|deny|denying|denies any|denies having|denied any|denies having had|denies complaints of|denies symptoms of|denies any symptoms of|denies problems with|denies any problems with|denied any problems with|denies trouble with|denies any trouble with|denies any difficulty with|denies difficulty with|denies issues with|denies any issues with|denies episodes of|denies any episodes of|denied having|denied having any|denies having any|denied problems with',
  },
  {
    kind: 'negation',
    name: 'without',
    reach: 'behind',
    extent: 'list',
    phrases:
      'without|w/o|with no|without any|lacks|lacking|lacked|without obvious|with no obvious|with no significant|without significant|in the absence of|with no evidence of|with no signs of|with out',
  },
  {
    kind: 'negation',
    name: 'negative-for',
    reach: 'behind',
    extent: 'list',
    phrases:
      'negative for|neg for|negative for any|nonreactive for|unremarkable for|is negative for|was negative for|negative with regard to|noncontributory for|pertinent negatives include|pertinent negatives|significant negatives include|tested negative for|negative history of|normal without|ruled out for|screened negative for|negative with respect to',
  },
  {
    kind: 'negation',
    name: 'not-think',
    reach: 'behind',
    extent: 'list',
    most: 12,
    phrases:
      "not think|not believe|don't think|do not think|does not think|did not think|don't believe|do not believe|does not believe|don't suspect|do not suspect|not suspect|doubt that|doubts that|unlikely that|unlikely that this is|doubtful that",
  },
  {
    kind: 'negation',
    name: 'non',
    reach: 'behind',
    extent: 'chunk',
    most: 1,
    onlyBefore:
      'smoker smokers smoking diabetic diabetics drinker drinkers pregnant alcoholic tobacco user hypertensive febrile',
    phrases: 'non',
  },
  {
    kind: 'negation',
    name: 'absent',
    reach: 'behind',
    extent: 'chunk',
    opens: true,
    place: 'not-end',
    phrases: 'absent',
  },
  { kind: 'negation', name: 'lack-of', reach: 'behind', extent: 'chunk', phrases: 'lack of|lacks any' },
  {
    kind: 'negation',
    name: 'not-having',
    reach: 'behind',
    extent: 'list',
    phrases:
      "not having|not having any|not noted him to have|not noted her to have|not noted him to have any|not noted her to have any|not been any|there is not any|not at all|is not having|is not having any|not reporting|not reporting any|not complaining of|not complaining of any|not experiencing|not experiencing any|not endorsing|not noted any|not noticed|not noticed any|not had any|has not had|has not had any|have not had any|not noticing any|does not report|does not report any|does not endorse|did not report|does not complain of|does not complain of any|did not complain of|not describe|not describe any|does not describe|not report any|does not describe any|not admit to|does not admit to|does not note any|did not note any|does not notice|does not experience|hasn't had|hasn't had any|no complaints or|not describing|not describing any|is not describing|not have any|does not have any|did not have any|do not have any|has not experienced|has not experienced any|has not developed|has not developed any|has not noticed|has not noticed any|has not noted|has not noted any|have not noticed",
  },
  {
    kind: 'negation',
    name: 'negative',
    reach: 'behind',
    extent: 'chunk',
    opens: true,
    place: 'not-end',
    notBefore: 'pressure balance inspiratory margins margin result results x test tests bilaterally and review',
    phrases: 'negative|neg',
  },
  {
    kind: 'negation',
    name: 'free-of',
    reach: 'behind',
    extent: 'list',
    phrases: 'free of|free from|absence of|clear of|absent for|devoid of',
  },
  {
    kind: 'negation',
    name: 'never',
    reach: 'behind',
    extent: 'list',
    notBefore: 'seen smiled',
    phrases: 'never|never had|has never had|never been|never developed|never experienced|has never been',
  },
  {
    kind: 'negation',
    name: 'not',
    reach: 'behind',
    extent: 'list',
    most: 8,
    notBefore:
      'controlled improved improving resolved resolving only well at certain sure taking tolerated tolerating better compliant responded responding seen yet treated optimal optimally adequately healed fully completely been relieved currently sufficient rule ruled exclude excluded uncommon unusual necessarily due because limited helped',
    phrases:
      "not|isn't|wasn't|aren't|doesn't|didn't|don't|hasn't|haven't|hadn't|weren't|not a|not an|does not have|did not have|do not have|not have|had not had|haven't had|doesn't have|didn't have|don't have|not any|do not see|don't see|did not see|not see|not feel|does not appear|does not appear to have|does not appear to be|do not appear|not show|not reveal|not demonstrate|not suggest|not indicate|not identify|not find|not develop|not experience|not meet criteria for|not support|not represent|doesn't show|didn't show|doesn't appear|does not show|did not show|did not reveal|did not demonstrate|failed to show|failed to reveal|failed to demonstrate|fails to show|fails to reveal|fails to demonstrate|failed to identify|unable to appreciate|unable to appreciate any|unable to identify|unable to identify any|unable to find|unable to find any|unable to palpate|unable to palpate any|could not appreciate|could not find|could not identify|cannot appreciate|not felt to be|not thought to be|not felt to have",
  },
  {
    kind: 'negation',
    name: 'no-history-of',
    reach: 'behind',
    extent: 'list',
    phrases: NO_HISTORY,
  },
  {
    kind: 'negation',
    name: 'doubt',
    reach: 'behind',
    extent: 'chunk',
    notAfter: 'no without',
    phrases:
      'doubt|doubtful|unlikely|very unlikely|unlikely to be|unlikely to represent|highly unlikely|i doubt|not likely|not likely to be',
    place: 'not-end',
  },
  {
    kind: 'negation',
    name: 'unlikely',
    reach: 'before',
    extent: 'list',
    place: 'end',
    phrases:
      'unlikely|is unlikely|are unlikely|seems unlikely|is very unlikely|is highly unlikely|appears unlikely|very unlikely|is not likely|not likely|doubtful|is doubtful|felt to be unlikely|is felt to be unlikely',
  },
  {
    kind: 'negation',
    name: 'absent',
    reach: 'before',
    extent: 'list',
    place: 'end',
    phrases: `absent|is absent|are absent|was absent|were absent|nil|none|none seen|none noted|none present|is nil|not ${SEEN.replaceAll('|', '|not ')}|${each('is not|are not|was not|were not|is no longer|are no longer|no longer', SEEN)}|cannot be ${SEEN.replaceAll('|', '|cannot be ')}|could not be appreciated|could not be palpated|could not be identified`,
  },
  {
    kind: 'negation',
    name: 'negative',
    reach: 'before',
    extent: 'list',
    most: 8,
    place: 'end',
    notAfter: 'otherwise gram her2 er pr',
    phrases:
      'negative|is negative|was negative|are negative|were negative|came back negative|returned negative|nonreactive|neg|is neg|remains negative|remain negative',
  },
  {
    kind: 'negation',
    name: 'denied',
    reach: 'before',
    extent: 'list',
    place: 'end',
    phrases: 'denied|is denied|are denied|was denied|were denied|denies',
  },
  {
    kind: 'negation',
    name: 'denied',
    reach: 'before',
    extent: 'list',
    phrases: 'is denied by|was denied by|are denied by|were denied by|denied by',
  },
  {
    kind: 'ruled-out',
    name: 'ruled-out',
    reach: 'before',
    extent: 'list',
    phrases:
      'was ruled out|were ruled out|has been ruled out|have been ruled out|had been ruled out|is ruled out|are ruled out|being ruled out|been ruled out|has been excluded|have been excluded|had been excluded|been excluded|was excluded|were excluded|is excluded|are excluded|effectively ruled out|was essentially ruled out|has now been ruled out|was effectively ruled out|was eventually ruled out',
  },
  {
    kind: 'ruled-out',
    name: 'ruled-out',
    reach: 'before',
    extent: 'list',
    place: 'end',
    phrases: 'ruled out|excluded',
  },
  {
    kind: 'ruled-out',
    name: 'rules-out',
    reach: 'behind',
    extent: 'list',
    place: 'not-end',
    phrases:
      'rules out|ruled out|excludes|excluded|ruling out|ruled him out for|ruled her out for|effectively rules out|essentially rules out',
  },
  {
    kind: 'negation',
    name: 'no-longer',
    reach: 'behind',
    extent: 'list',
    phrases:
      'no longer has|no longer have|no longer had|no longer having|no longer experiences|no longer reports|no longer any|no longer with',
  },
  {
    kind: 'negation',
    name: 'pseudo',
    reach: 'none',
    phrases: `${each('no|no significant|no interval|no further|no real|no appreciable|no major|no substantial|without|without significant', TRENDS)}|no increase|no change|no significant change|no interval change|without change|not only|no longer|not necessarily|without difficulty|without incident|without complication|without complications during|without improvement|without improvement on|without relief|without assistance|without any difficulty|without problems|gram negative|gram neg|not certain if|not certain whether|no relief|with no difficulty|no improvement|no worsening|no treatment|no doubt|without doubt|without a doubt|no wonder|not just|not uncommon|no matter|no one|if not|or not|whether or not|not aware of|not mentioned|not documented|not yet|no evidence to rule out|negative pressure|negative balance|rh negative|triple negative|not taking|no show|not compliant with|not currently on`,
  },
];
