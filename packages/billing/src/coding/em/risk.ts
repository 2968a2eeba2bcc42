import type { Note, SectionKind } from '../note/types.ts';
import { LOW_RISK_CARE, OTC_DRUGS, PARENTERAL_CONTROLLED, PRESCRIPTION_DRUGS, TOXIC_DRUGS } from './data/drug-terms.ts';
import { evidenceOf, findAll, findWords, type Hit, isAffirmed, statusOfHit } from './reading.ts';
import { surgeryRisk } from './surgery-risk.ts';
import type { MdmItem, MdmLevel } from './types.ts';
import { levelOf, rankOf } from './visit-families.ts';
import { wordFinder } from './word-finder.ts';

const RX = wordFinder(PRESCRIPTION_DRUGS);
const OTC = wordFinder(OTC_DRUGS);
const LOW = wordFinder(LOW_RISK_CARE);
const TOXIC = wordFinder(TOXIC_DRUGS);
const CONTROLLED = wordFinder(PARENTERAL_CONTROLLED);

/** Words that show that a drug was managed, not only listed. */
const MANAGED =
  /\b(?:start\w*|begin|began|initiat\w+|prescri\w+|rx(?:'d)?|continu\w+|refill\w*|renew\w*|increas\w+|decreas\w+|reduc\w+|lower\w*|stop\w*|discontinu\w+|d\/c|switch\w*|chang\w+|add(?:ed|ing)?|adjust\w*|titrat\w+|taper\w*|hold|held|resum\w+|restart\w*|giv(?:e|en|ing)|gave|administer\w*|treat\w*|course of|sent (?:to|in)|e-?prescri\w+|dose|loaded|bolus|received|trial of|maintain\w*|keep|stay on|remain\w* on|use|take|manag\w+|diuresis|weaned?|iv|im|drip|x ?\d+ days?|for \d+ days|days? #?\d+ of|bid|tid|qid|daily|nightly|prn|stable on|controlled on|well on|improv\w+ on|respond\w+ to|tolerat\w+|compliant|working well)\b|\b\d+(?:\.\d+)? ?(?:mg|mcg|g|units|ml|puffs?)\b|→|->/i;
const LISTED: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'past-history',
  'family-history',
  'social-history',
  'medications',
  'allergies',
  'immunizations',
  'review-of-systems',
  'surgical-history',
  'vital-signs',
]);
const HISTORY_OF_DRUG =
  /\b(?:allerg\w+ to|tried|had taken|has taken|took|taking|has been (?:taking|using)|been on|was on|using .{0,20} at home|home meds|previously|in the past|failed)\b[^.;]{0,40}$/i;
const NOT_GIVEN =
  /\b(?:no (?:need for |indication for |prescription |role for )?|not? |without |declin\w+ |avoid\w* |deferr?\w* |does not (?:need|require) |don't |no longer |hold off on |instead of |rather than |nor )(?:\w+ ){0,3}$/i;
const PRESCRIPTION_STRENGTH =
  /\b(?:prescription|prescrib\w+|rx)\b|\b(?:600|800) ?mg\b|\b(?:375|500|550) ?mg\b(?=[^.;]{0,30}\bnaproxen)|naproxen (?:375|500|550)/i;
const OVER_THE_COUNTER = /\b(?:otc|over[- ]the[- ]counter)\b/i;

function isManaged(notes: readonly Note[], hit: Hit): boolean {
  if (LISTED.has(hit.section)) return false;
  const status = statusOfHit(notes, hit);
  if (status.experiencer !== 'patient' || status.time === 'conditional') return false;
  const before = hit.around.slice(0, hit.start - hit.sentence.start);
  if (NOT_GIVEN.test(before)) return /\b(?:stop|discontinu|hold\b)/i.test(before);
  if (status.certainty === 'negated' && !/\b(?:stop|discontinu|d\/c)\w*\b/i.test(before)) return false;
  const inPlan =
    hit.section === 'plan' ||
    hit.section === 'assessment' ||
    hit.section === 'orders' ||
    hit.section === 'hospital-course';
  if (!inPlan && HISTORY_OF_DRUG.test(before)) return false;
  return inPlan || MANAGED.test(hit.around) || isFragment(hit.around);
}

/** A sentence without a subject says what was done: "Acetaminophen and fluids, discharged". */
function isFragment(sentence: string): boolean {
  return !/\b(?:she|he|they|patient|pt|mother|father|takes?|taking|is|was|has|have|had|on|using|uses|allerg\w+|tried|history)\b/i.test(
    sentence,
  );
}

const CONTINUE_ALL =
  /\b(?:continue|refill(?:ed)?|renew(?:ed)?|no changes? (?:to|in)|maintain|adjust(?:ed)?) (?:on )?(?:all |the |her |his |their |current |present |home |same |chronic |existing |daily |prescription |maintenance )*(?:medications?|meds|regimen|medicines|prescriptions|therapy)\b|\bmedication management\b|\bprescription (?:given|sent|provided|written|drug management|e-?prescribed)\b|\bmedications? (?:refilled|renewed|adjusted|reviewed and continued|continued)\b|\bprescri(?:bed|ption)\b/gi;

function drugs(notes: readonly Note[]): MdmItem[] {
  const items: MdmItem[] = [];
  const otc = findWords(notes, OTC).filter((hit) => isManaged(notes, hit));
  const strong = otc.find(
    (hit) =>
      PRESCRIPTION_STRENGTH.test(hit.around) &&
      /ibuprofen|naproxen|nsaid|motrin|famotidine|vitamin|aspirin|fluticasone/i.test(hit.text),
  );
  const isWithin = (inner: Hit, outer: Hit) =>
    inner.note === outer.note && outer.start <= inner.start && inner.end <= outer.end;
  const rx =
    findWords(notes, RX).find(
      (hit) => isManaged(notes, hit) && !OVER_THE_COUNTER.test(hit.around) && !otc.some((one) => isWithin(hit, one)),
    ) ??
    strong ??
    findAll(notes, STARTS).find(
      (hit) => isAffirmed(notes, hit) && !otc.some((one) => one.sentence.start === hit.sentence.start),
    ) ??
    findAll(notes, CONTINUE_ALL).find(
      (hit) =>
        !LISTED.has(hit.section) &&
        isAffirmed(notes, hit) &&
        !OVER_THE_COUNTER.test(hit.around) &&
        !/\b(?:no|without|not)\b[^.;]{0,14}$/i.test(hit.around.slice(0, hit.start - hit.sentence.start)) &&
        !/\bno prescri/i.test(hit.around),
    );
  if (rx !== undefined)
    items.push(item(notes, rx, 'prescription-drug', `Prescription drug management: ${rx.text}`, 'moderate'));
  const sold = otc.find((hit) => hit !== strong);
  if (sold !== undefined)
    items.push(item(notes, sold, 'over-the-counter-drug', `Drug without prescription: ${sold.text}`, 'low'));
  const low = findWords(notes, LOW).find((hit) => isAffirmed(notes, hit) && !LISTED.has(hit.section));
  if (low !== undefined)
    items.push(item(notes, low, 'low-risk-treatment', `Treatment of low risk: ${low.text}`, 'low'));
  return items;
}

/** "Start X" at the head of a clause, whatever X is, unless it is no drug. */
const STARTS =
  /(?<=^|[.;:,\n-]\s*|\d\.\s*)(?:Start|Prescribe|Initiate|Begin)\s+(?!(?:physical|pt|ot|speech|occupational|a|an|the|low|high|daily|regular|with|using|to|on|home|walking|exercis\w*|diet\w*|weight|therapy|counsel\w*|cbt|otc|over|over-the-counter|taking|work\w*|prenatal|vitamin|iron|fiber|stretching|rest|ice|heat|wound|splint\w*|compression|oxygen|cpap|conservative|supportive|symptomatic)\b)[a-z]{4,}/gim;

function item(notes: readonly Note[], hit: Hit, name: string, what: string, level: MdmLevel): MdmItem {
  return { element: 'risk', name, what, level, evidence: [evidenceOf(notes, hit, name)] };
}

const MONITORING =
  /\b(?:monitor\w*|surveillance|troughs?|levels?|toxicit\w+|weekly|monthly|quarterly|every \d+ (?:weeks?|months?)|q ?\d+ ?(?:w|wks?|weeks?|m|months?)|before each (?:cycle|dose|infusion)|prior to (?:each|next|this) (?:cycle|dose|infusion)|watch for|safety labs)\b/i;
const TOXICITY_TEST =
  /\b(?:toxicit\w+|trough|levels?|cbc|counts?|lfts?|liver (?:function|enzymes)|cmp|bmp|creatinine|renal function|tsh|thyroid function|pfts?|qtc?|ekg|ecg|anc|wbc|neutropenia|cytopenia|nephrotoxicity|hepatotoxicity|myelosuppression|platelets)\b/i;
const MONITOR_TOXICITY =
  /\b(?:intensive(?:ly)? )?(?:monitor\w*|surveillance|check\w*|labs?)[^.;\n]{0,60}\btoxicit\w+|\btoxicity monitoring\b|\bdrug therapy requiring intensive monitoring\b/gi;

/** Drug therapy that needs monitoring for toxicity: the drug is on, and its test is drawn for that. */
function toxicDrug(notes: readonly Note[]): MdmItem[] {
  for (const hit of findWords(notes, TOXIC)) {
    if (LISTED.has(hit.section) || !isAffirmed(notes, hit) || statusOfHit(notes, hit).time === 'past') continue;
    const text = notes[hit.note]?.text ?? '';
    const near = text.slice(Math.max(0, hit.sentence.start - 160), hit.sentence.end + 200);
    if (/\b(?:consider|discuss\w*|may need)\b[^.;]{0,20}$/i.test(hit.around.slice(0, hit.start - hit.sentence.start)))
      continue;
    if (MONITORING.test(near) && TOXICITY_TEST.test(near))
      return [item(notes, hit, 'toxicity-monitoring', `Intensive monitoring for toxicity of ${hit.text}`, 'high')];
  }
  const stated = findAll(notes, MONITOR_TOXICITY).find((hit) => isAffirmed(notes, hit));
  if (stated === undefined) return [];
  return [item(notes, stated, 'toxicity-monitoring', 'Intensive monitoring for drug toxicity', 'high')];
}

const HOSPITALIZE = new RegExp(
  [
    '\\badmit(?:ted|ting)?\\s+(?:(?:the |this )?(?:patient|pt|her|him|them)\\s+)?(?:directly\\s+|back\\s+)?(?:to|under|on)\\s+(?:the\\s+|our\\s+|my\\s+|a\\s+|an\\s+)?(?:[\\w-]+\\s+){0,2}?(?:overnight|inpatient|observation|obs|service|floor|ward|icu|micu|sicu|ccu|nicu|hospital\\w*|telemetry|tele|psych\\w*|unit|medicine|stepdown|step-down|surgery|cardiology|monitored)\\b|\\badmit(?:ted)?\\s+(?:overnight|inpatient|telemetry|tele|icu|obs|observation|med-?surg|stepdown)\\b',
    '\\badmit(?:ted|ting)?\\s+(?:for|patient|pt|her|him|them)\\b|\\b(?:will|plan to|needs to|decision to|recommend(?:ed)? to|decided to|agree(?:d|s)? to) (?:be )?admit(?:ted)?\\b(?! to (?:\\w+ing|\\w+ (?:indiscretion|use|drinking|smoking)))',
    '\\badmission (?:to|for|is|was|recommended|arranged|warranted|required|indicated|orders?)\\b',
    '\\b(?:decision|decided|discuss\\w*|consider\\w*|offer\\w*|recommend\\w*|need\\w*|requir\\w+|arrang\\w+|direct|weigh\\w*|advis\\w+|request\\w*)\\b[^.;\\n]{0,50}\\b(?:admission|admit\\w*|hospitali[sz]\\w+|observation stay|inpatient (?:admission|stay|level|psychiatric)|higher level of care)\\b',
    '\\b(?:admission|hospitali[sz]ation|observation|inpatient stay)\\b[^.;\\n]{0,40}\\b(?:considered|discussed|offered|recommended|declined|refused|advised|weighed|warranted|required|indicated)\\b',
    '\\bhospitali[sz]e[ds]?\\b(?=[^.;\\n]{0,40}\\b(?:for|today|patient|now)\\b)',
    '\\b(?:transfer(?:red|ring)?|escalat\\w+|upgrad\\w+|move[ds]?)\\b[^.;\\n]{0,40}\\b(?:icu|intensive care|ccu|step ?down|higher level|hospital level|tertiary|hospital|ed|emergency|micu|sicu)\\b',
    '\\bsen[dt]\\b[^.;\\n]{0,30}\\b(?:ed|er|emergency (?:department|room)|hospital)\\b',
    '\\b(?:place[ds]?|keep|kept) (?:in|under|on|for) observation\\b|\\badmitted\\b[^.;\\n]{0,30}\\btoday\\b|\\b(?:directly|to be) admitted\\b|\\bintubat(?:ed|ion)\\b(?=[^.;\\n]{0,60}\\b(?:icu|now|today|for|emergent\\w*)\\b)|\\binvoluntary (?:hold|commitment|admission)\\b|\\b(?:call(?:ed)?|activat\\w+) (?:911|ems)\\b|\\bdecision regarding hospitali[sz]ation\\b|\\badmit\\.?\\s*$',
  ].join('|'),
  'gim',
);
const NO_HOSPITAL =
  /\b(?:no (?:need|indication|reason) (?:for|to)|does not (?:need|require|warrant)|not (?:needed|required|indicated|warranted|requiring)|doesn't (?:need|require)|avoid)\b/i;
const EARLIER_STAY =
  /\b(?:was|were|been|recently|last|previous(?:ly)?|prior|since|after|on admission|recent)\b[^.;\n]{0,16}$/i;
const BACKGROUND: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'past-history',
  'family-history',
  'social-history',
  'surgical-history',
  'medications',
  'allergies',
  'instructions',
]);

function hospital(notes: readonly Note[]): MdmItem[] {
  for (const hit of findAll(notes, HOSPITALIZE)) {
    if (BACKGROUND.has(hit.section) || !isFirm(notes, hit)) continue;
    const before = hit.around.slice(0, hit.start - hit.sentence.start);
    if (NO_HOSPITAL.test(hit.around) && !/\bconsider|shared decision|offered/i.test(hit.around)) continue;
    if (/\b(?:if|should|unless)\b/i.test(before) || /\bif\b[^.;]{0,40}$/i.test(before)) continue;
    if (EARLIER_STAY.test(before) && !/\b(?:today|now|decision)\b/i.test(hit.around)) continue;
    if (/\bhospital (?:day|course|discharge)|discharged from/i.test(hit.text)) continue;
    return [item(notes, hit, 'hospitalization', 'Decision about hospitalization or a higher level of care', 'high')];
  }
  return [];
}

function isFirm(notes: readonly Note[], hit: Hit): boolean {
  const { experiencer, time } = statusOfHit(notes, hit);
  return experiencer === 'patient' && time !== 'conditional' && time !== 'past';
}

const LIMITED_CARE = new RegExp(
  [
    '\\b(?:chang\\w+|made|mak\\w+|transition\\w*|convert\\w*|switch\\w*|mov(?:e|ed|ing)|decision|decid\\w+|elect\\w*|chos\\w+|choose\\w*|opt\\w*|wish\\w*|agree\\w*|request\\w*|pursu\\w+|place[ds]?|now|discuss\\w*)\\b[^.;\\n]{0,60}\\b(?:dnr|dni|dnar|do not resuscitate|comfort (?:care|measures|focused)|hospice|withdraw\\w*|de-?escalat\\w*|palliative care only|no further (?:aggressive|escalation)\\w*)\\b',
    '\\b(?:dnr|do not resuscitate|comfort (?:care|measures)|hospice|withdrawal of (?:care|support))\\b[^.;\\n]{0,40}\\b(?:order\\w*|decision|decided|elected|chosen|poor prognosis|enroll\\w*|placed|entered|signed)\\b',
  ].join('|'),
  'gi',
);

const CIRCUMSTANCES =
  /\b(?:homeless\w*|unhoused|housing (?:instability|insecurity)|lives in (?:a |his |her )?(?:car|shelter)|food insecurity|(?:can ?not|can't|unable to|could not|couldn't) (?:afford|pay for|get to|obtain|fill|access)|(?:lack of|no|lost|without) (?:\w+ )?(?:insurance|transportation|refrigerat\w+|electricity|income|housing)|uninsured|(?:due to|because of) (?:the )?cost|financial (?:hardship|barriers?|strain|constraints?|difficult\w+)|social determinants?|sdoh|low (?:health )?literacy|rationing (?:her |his |their )?(?:insulin|medication\w*)|transportation barriers?)\b/gi;

function single(notes: readonly Note[], pattern: RegExp, name: string, what: string, level: MdmLevel): MdmItem[] {
  const hit = findAll(notes, pattern).find((one) => !BACKGROUND.has(one.section) && isFirm(notes, one));
  return hit === undefined ? [] : [item(notes, hit, name, what, level)];
}

/** Opioids and the like by needle, ordered in this visit. */
function parenteral(notes: readonly Note[]): MdmItem[] {
  const hit = findWords(notes, CONTROLLED).find((one) => {
    const offset = one.start - one.sentence.start;
    const near = one.around.slice(Math.max(0, offset - 25), offset + 45);
    return (
      isManaged(notes, one) &&
      /\b(?:iv|im|intravenous\w*|intramuscular\w*|parenteral\w*|pca|drip|infusion|sq|subcutaneous\w*|ivp)\b/i.test(near)
    );
  });
  return hit === undefined
    ? []
    : [item(notes, hit, 'parenteral-controlled', `Controlled substance by needle: ${hit.text}`, 'high')];
}

/**
 * Risk of complications, morbidity or mortality of what was decided for the patient.
 *
 * Source: CPT E/M guidelines 2021/2023, risk of patient management, with the examples of the MDM table.
 */
export function readRisk(notes: readonly Note[]): { level: MdmLevel; items: MdmItem[] } {
  const items = [
    ...hospital(notes),
    ...toxicDrug(notes),
    ...single(
      notes,
      LIMITED_CARE,
      'limited-care',
      'Decision not to resuscitate or to limit care because of poor prognosis',
      'high',
    ),
    ...parenteral(notes),
    ...surgeryRisk(notes),
    ...drugs(notes),
    ...single(
      notes,
      CIRCUMSTANCES,
      'social-determinants',
      'Diagnosis or treatment limited by social circumstances',
      'moderate',
    ),
  ];
  const rank = Math.max(0, ...items.map((one) => rankOf(one.level ?? 'straightforward')));
  return { level: levelOf(rank), items };
}
