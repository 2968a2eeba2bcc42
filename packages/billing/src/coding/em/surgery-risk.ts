import type { Note } from '../note/types.ts';
import { evidenceOf, findAll, findWords, type Hit, statusOfHit, wordsPattern } from './reading.ts';
import type { MdmItem, MdmLevel } from './types.ts';
import { wordFinder } from './word-finder.ts';

/** Operations with a global period of 90 days, as notes name them. */
const MAJOR =
  '(?:total |partial |reverse )*(?:knee|hip|shoulder) (?:arthroplasty|replacement)|(?:hemi)?arthroplasty|tka|tha|orif|open reduction|cholecystectomy|lap chole|appendectomy|hysterectomy|colectomy|bowel resection|hemicolectomy|(?:inguinal |ventral |umbilical |incisional )?hernia repair|herniorrhaphy|mastectomy|lumpectomy|thyroidectomy|parathyroidectomy|prostatectomy|nephrectomy|cystectomy|cabg|coronary artery bypass|valve replacement|tavr|bypass (?:surgery|grafting)|carotid endarterectomy|aneurysm repair|craniotomy|laminectomy|discectomy|spinal fusion|(?:lumbar |cervical )?fusion|exploratory laparotomy|laparotomy|thoracotomy|lobectomy|gastrectomy|gastric bypass|sleeve gastrectomy|bariatric surgery|splenectomy|pancreatectomy|whipple|amputation|rotator cuff repair|acl reconstruction|cataract (?:surgery|extraction)|orchiopexy|orchiectomy|detorsion|salpingectomy|oophorectomy|c ?section|cesarean|organ transplant|tonsillectomy|pacemaker(?: implant\\w*)?|icd placement|major surgery|fixation|hardware removal|meniscectomy|carpal tunnel release|open repair|surgical (?:repair|fixation|resection|decompression)|fasciotomy|debridement in the (?:or|operating room)|(?!vasectomy|phlebotomy|episiotomy|tympanostomy|angioplasty|tracheostomy|tracheotomy)[a-z]{3,}(?:ectomy|plasty|otomy|odesis|rrhaphy)';
const MINOR =
  'incision and drainage|i ?(?:&|and) ?d|laceration repair|(?:simple |intermediate )?repair of (?:the )?laceration|sutur(?:e(?! removal)|es|ed|ing)|(?:skin |punch |shave |excisional |incisional |endometrial |prostate |needle |core )+biops(?:y|ies)|biops(?:y|ies)|excision(?: of \\w+)?|excised|cryotherapy|liquid nitrogen|(?:steroid |joint |trigger point |cortisone |knee |shoulder |bursa |intra ?articular |subacromial )+injections?|arthrocentesis|joint aspiration|dermabond|steri ?strips|tissue adhesive|skin glue|skin staples|repaired with \\w+|nail avulsion|toenail removal|iud (?:insertion|placement|removal)|nexplanon (?:insertion|removal)|cerumen removal|ear lavage|foreign body removal|splinter removal|wart (?:removal|destruction)|skin tag removal|vasectomy|colonoscopy|egd|endoscopy|cystoscopy|lumbar puncture|paracentesis|thoracentesis|central line|chest tube|nasal packing|minor (?:surgery|procedure)|drainage of (?:the )?abscess|catheterization';
const MAJOR_SURGERY = wordFinder(MAJOR);
const MINOR_SURGERY = wordFinder(MINOR);
const SURGERY_WORD = wordFinder(
  '(?:emergency|emergent|urgent|emergently|elective|surgical) (?:surgery|operation|intervention|exploration|procedure)|emergent(?:ly)? to (?:the )?(?:or|operating room)|(?:taken|take|going|proceed|to) (?:emergently |urgently |directly )?to (?:the )?(?:or|operating room)|surgery|(?:taken|take|going|brought|transferred) (?:emergently |urgently |immediately |directly )*to (?:the )?cath(?:eterization)? lab|(?:emergent|emergency) (?:pci|catheterization|cardiac catheterization|angiography|thrombectomy)',
);

const EMERGENCY = /\b(?:emergen\w+|immediate\w*|stat|urgent(?:ly)?|life[- ]saving|tonight|right away|without delay)\b/i;
const RISK_FACTORS =
  /\b(?:(?:patient|procedure|identified|surgical|increased|elevated|high(?:er)?|significant|additional|major|cardiac|perioperative|anesthe\w+)[- ]?(?:\w+ ){0,2}risks?(?: factors?)?|risk factors?|high[- ]risk|(?:increase|increases|increasing|raise|raises|elevate\w*|complicat\w+) (?:\w+ ){0,4}(?:risk|surgery|healing|bleeding)|risks? (?:is|are) (?:increased|elevated|higher)|on (?:anticoagulation|warfarin|blood thinners|apixaban|eliquis|clopidogrel) (?:\w+ ){0,6}(?:bleed|risk|hold)|due to (?:his|her|their) (?:\w+ ){0,3}(?:diabetes|obesity|cad|copd|anticoagulation|ckd|heart failure)|poor (?:wound )?healing)/i;
const NO_RISK_FACTORS =
  /\b(?:no|without|denies) (?:\w+ ){0,4}(?:risk factors?|increased risk|comorbidit\w+)|low[- ]risk|average[- ]risk/i;
const DECIDED =
  /\b(?:schedul\w+|decid\w+|decision|elect\w*|agree\w*|proceed\w*|plan(?:s|ned|ning)?|consent\w*|recommend\w*|discuss\w*|offer\w*|will (?:undergo|have|perform|need|require)|going|take[n]?|need\w*|wish\w*|booked|perform\w*|done|tolerated|candidate|refer\w*|surgical option|require\w*|indicated|underwent|emergen\w+|prepped|today|treat\w*|appl(?:y|ied)|repaired|closed|glued|sutured|excised|drained|remov\w+|inject\w+)\b/i;
const OVER =
  /\b(?:s\/p|status[- ]post|history of|h\/o|previous|prior|years ago|post[- ]?op(?:erative)?|last (?:year|month|week)|(?:weeks?|months?|days?) (?:ago|after|out from|following)|had (?:a|an|his|her)|since (?:his|her|the)|recovering|in (?:19|20)\d\d|following (?:his|her|the|a)|pre-?op(?:erative)? clearance)\b/i;

/** Thought of for later, not decided. */
const MAYBE =
  /\b(?:could|may|might|possibly|potentially|eventual(?:ly)?|if (?:no|not|still|symptoms|conservative|it|this))\b/i;

function decidedIn(notes: readonly Note[], hit: Hit): boolean {
  const { experiencer, time, certainty } = statusOfHit(notes, hit);
  if (experiencer !== 'patient' || time === 'past' || time === 'conditional' || certainty === 'negated') return false;
  if (certainty === 'uncertain' || MAYBE.test(hit.around)) return false;
  if (hit.section === 'surgical-history' || hit.section === 'past-history' || hit.section === 'family-history')
    return false;
  if (OVER.test(hit.around)) return false;
  return DECIDED.test(hit.around) || hit.section === 'plan' || hit.section === 'procedure';
}

function nearby(notes: readonly Note[], hit: Hit): string {
  const text = notes[hit.note]?.text ?? '';
  return text.slice(Math.max(0, hit.sentence.start - 220), hit.sentence.end + 260);
}

const item = (notes: readonly Note[], hit: Hit, name: string, what: string, level: MdmLevel): MdmItem => ({
  element: 'risk',
  name,
  what,
  level,
  evidence: [evidenceOf(notes, hit, name)],
});

/** A major operation that the visit decides on, with how urgent it is; undefined when there is none. */
export function majorSurgery(notes: readonly Note[]): { hit: Hit; isEmergency: boolean } | undefined {
  const named = findWords(notes, MAJOR_SURGERY).find((hit) => decidedIn(notes, hit));
  const unnamed = findWords(notes, SURGERY_WORD).find(
    (hit) =>
      decidedIn(notes, hit) &&
      /\b(?:emergen\w+|operating room|elective|major)\b|\bOR\b/.test(hit.around) &&
      !/\bminor\b/i.test(hit.around),
  );
  const hit = named ?? unnamed;
  if (hit === undefined) return undefined;
  return { hit, isEmergency: EMERGENCY.test(hit.around) || (unnamed !== undefined && EMERGENCY.test(unnamed.around)) };
}

/** Risk of operations that the visit decides on: minor or major, elective or emergency, with or without risk factors. */
export function surgeryRisk(notes: readonly Note[]): MdmItem[] {
  const major = majorSurgery(notes);
  if (major !== undefined) {
    const { hit, isEmergency } = major;
    if (isEmergency) return [item(notes, hit, 'emergency-surgery', `Emergency major surgery: ${hit.text}`, 'high')];
    const around = nearby(notes, hit);
    return RISK_FACTORS.test(around) && !NO_RISK_FACTORS.test(around)
      ? [item(notes, hit, 'major-surgery-with-risk', `Elective major surgery with risk factors: ${hit.text}`, 'high')]
      : [item(notes, hit, 'major-surgery', `Elective major surgery without risk factors: ${hit.text}`, 'moderate')];
  }
  const minor = findWords(notes, MINOR_SURGERY).find((hit) => decidedIn(notes, hit));
  if (minor === undefined) return [];
  const around = nearby(notes, minor);
  return RISK_FACTORS.test(around) && !NO_RISK_FACTORS.test(around)
    ? [item(notes, minor, 'minor-surgery-with-risk', `Minor surgery with risk factors: ${minor.text}`, 'moderate')]
    : [item(notes, minor, 'minor-surgery', `Minor surgery: ${minor.text}`, 'low')];
}

/** Minor procedures that were carried out in the visit. */
export function proceduresDone(notes: readonly Note[]): Hit[] {
  const done =
    /\b(?:performed|done|injected|excised|removed|repaired|glued|dermabond|sutured|drained|biopsied|tolerated|placed|inserted|under local|lidocaine|prepped|sterile|hemostasis|irrigat\w+|applied|frozen|treated with|carried out|obtained|underwent|procedure note|completed|evacuated|extracted|given into|aspirated)\b/i;
  const injected = wordsPattern(
    'injected (?:the |into the |with )?(?:\\w+ ){0,4}(?:knee|shoulder|bursa|joint|hip|kenalog|depo medrol|triamcinolone)|excised|sutured|drained|lanced|biopsied|aspirated',
  );
  const closed = /\b(?:laceration|wound)\b[^.;\n]{0,40}\b(?:repaired|closed|sutured|stapled|glued)\b/gi;
  return [...findWords(notes, MINOR_SURGERY), ...findAll(notes, injected), ...findAll(notes, closed)].filter((hit) => {
    const { experiencer, time, certainty } = statusOfHit(notes, hit);
    if (experiencer !== 'patient' || time === 'conditional' || time === 'past' || certainty === 'negated') return false;
    if (hit.section === 'surgical-history' || hit.section === 'past-history') return false;
    if (
      OVER.test(hit.around) ||
      /\b(?:schedule[ds]?|refer\w*|will (?:need|schedule|return)|discuss\w*|recommend\w*|return for|plan(?:ned)? for|result|report)\b/i.test(
        hit.around,
      )
    )
      return false;
    return hit.section === 'procedure' || done.test(hit.around);
  });
}
