import type { Note } from '../note/types.ts';
import { evidenceOf, findAll, type Hit, statusOfHit } from './reading.ts';
import { type TestFound, testsIn } from './tests-in-note.ts';
import type { MdmItem, MdmLevel } from './types.ts';

const SOURCE =
  "(?:ED|ER|emergency (?:department|room)|hospital(?:ist|ization)?|discharge|outside|external|cardiolog\\w*|nephrolog\\w*|neurolog\\w*|pulmon\\w*|oncolog\\w*|endocrin\\w*|rheumatolog\\w*|gastroenterolog\\w*|GI|dermatolog\\w*|urolog\\w*|orthop\\w*|ortho|ophthalmolog\\w*|psychiatr\\w*|surg\\w*|PCP(?:'s|s)?|primary care(?: \\w+)?|pediatrician(?:'s)?|urgent care|nursing home|nursing facility|SNF|facility|home health|specialist(?:'s)?|referring (?:\\w+ ){0,2}|referral|consult(?:ant|ation)?(?:'s)?|EMS|transfer(?:ring)?|wound care|pain clinic|infectious disease|ID|OB|gynecolog\\w*|physical therap\\w*|PT|therapist(?:'s)?|school|Dr\\.? [A-Z]\\w+(?:'s)?|previous hospital\\w*|prior (?:hospital\\w*|admission)|health department|ICU)";
const DOCUMENT =
  '(?:notes?|records?|summar(?:y|ies)|letters?|reports?|documentation|charts?|paperwork|run ?sheets?|MAR|correspondence|consultations?|evaluation|visit)';
/** "reviewed the discharge summary from the hospital and the cardiology note" */
const REVIEW =
  /\b(?:review(?:ed|ing|s)?|read|obtained|per (?:the )?|examined|looked (?:at|through)|went (?:over|through))\b/i;
const EXTERNAL_NOTE = new RegExp(
  `\\b${SOURCE}(?:[\\s-]+(?!and\\b|with\\b)[\\w'/-]+){0,3}?[\\s-]+${DOCUMENT}\\b|\\b${DOCUMENT}\\s+(?:from|by|of|at)\\s+(?:(?:the|her|his|their|an?|last|recent|prior|outside|local|another|previous|patient's|admitting|treating)\\s+){0,3}(?:\\w+\\s+)?${SOURCE}`,
  'gi',
);
const OWN_NOTE = /\b(?:my|our|own|nurs(?:e|es|ing)) (?:\w+ ){0,2}(?:notes?|records?|chart)\b|\bnursing notes?\b/i;
const TEST_REPORT =
  /\b(?:radiolog\w*|patholog\w*|lab\w*|echo\w*|imaging|x-?ray|ct|mri|cath\w*|stress|colonoscopy)\s+(?:\w+\s+)?reports?\b/i;

/** Where an external note comes from, so that each source counts once. */
function sourceOf(hit: Hit): string {
  const name = new RegExp(SOURCE, 'i').exec(hit.text)?.[0].toLowerCase() ?? 'external';
  if (/^(?:hospital|discharge|previous hosp|prior (?:hosp|adm)|icu)/.test(name)) return 'hospital';
  if (/^(?:ed|er|emergency)/.test(name)) return 'ed';
  if (/^(?:nursing|snf|facility|transfer)/.test(name)) return 'facility';
  if (/^(?:outside|external)/.test(name)) return 'outside';
  if (/^(?:pcp|primary|referr|pediatric)/.test(name)) return 'primary';
  return name.replace(/(?:'s|s)$/, '').slice(0, 7);
}

function externalNotes(notes: readonly Note[]): MdmItem[] {
  const bySource = new Map<string, Hit>();
  for (const hit of findAll(notes, EXTERNAL_NOTE)) {
    if (!REVIEW.test(hit.around) || OWN_NOTE.test(hit.text) || TEST_REPORT.test(hit.text)) continue;
    if (/\bno (?:outside|external|prior|old) /i.test(hit.around) || statusOfHit(notes, hit).certainty === 'negated')
      continue;
    if (
      /\b(?:request(?:ed)?|will obtain|send|obtain)\b(?:(?!review).)*$/i.test(
        hit.around.slice(0, hit.start - hit.sentence.start),
      )
    )
      continue;
    const source = sourceOf(hit);
    if (!bySource.has(source)) bySource.set(source, hit);
  }
  // "outside hospital records" are one source, not an outside and a hospital one.
  if (bySource.size > 1 && bySource.has('outside') && bySource.has('hospital')) {
    const [outside, hospital] = [bySource.get('outside'), bySource.get('hospital')];
    if (outside?.sentence.start === hospital?.sentence.start) bySource.delete('outside');
  }
  return [...bySource].map(([source, hit]) => ({
    element: 'data' as const,
    name: 'external-note',
    what: `Note from outside reviewed (${source})`,
    evidence: [evidenceOf(notes, hit, 'external-note')],
  }));
}

const PERSON =
  '(?:mother|mom|father|dad|parents?|guardian|grandmother|grandfather|grandparent|wife|husband|spouse|daughter|son|sister|brother|sibling|caregiver|caretaker|aide|family(?: member)?|partner|EMS|paramedics?|nursing home staff|facility staff|nursing staff|staff|neighbor|friend|roommate|witness(?:es)?|bystanders?|niece|nephew|teacher|foster \\w+|surrogate|POA|home health aide)';
const HISTORIAN = new RegExp(
  [
    `\\bindependent historian`,
    `\\b(?:history|hx|HPI|information|story|details?|collateral(?: history| information)?)\\b[^.;]{0,60}\\b(?:from|by|per|via|with)\\b[^.;]{0,40}\\b${PERSON}\\b`,
    `\\b${PERSON}\\b[^.;]{0,30}\\b(?:provid(?:e|es|ed|ing)|give|gives|gave|giving|suppl(?:ies|ied)|serves as|acts as|contribut\\w+)\\b[^.;]{0,30}\\b(?:history|information|historian|details|collateral|hx|story)\\b`,
    `\\b(?:per|according to) (?:the |his |her |their |patient's )?${PERSON}\\b`,
    `\\b${PERSON}(?:,? who [^.;,]{0,40},?)? (?:also )?(?:reports|states|says|notes|describes|reported|stated|said|noticed|noted|describing|reporting|confirms|confirmed|corroborat\\w+|relates|tells|told|worried)\\b`,
    `\\bcollateral (?:history|information)\\b`,
    `\\bobtained from (?:the |his |her |their )?${PERSON}\\b`,
  ].join('|'),
  'gi',
);

function historian(notes: readonly Note[]): MdmItem[] {
  const hit = findAll(notes, HISTORIAN).find(
    (one) =>
      one.section !== 'family-history' && !/\b(?:no|without) (?:independent historian|collateral)/i.test(one.around),
  );
  if (hit === undefined) return [];
  return [
    {
      element: 'data',
      name: 'independent-historian',
      what: 'History from someone other than the patient',
      level: 'low',
      evidence: [evidenceOf(notes, hit, 'independent-historian')],
    },
  ];
}

const STUDY =
  '(?:ecgs?|ekgs?|electrocardiogram|tracings?|rhythm strip|x-?rays?|cxr|films?|radiographs?|ct|cta|mri|scans?|images?|imaging|ultrasound|echo\\w*|stress|slides?|smear|mammogram|angiogram|study|studies|eeg|head ct)';
const INTERPRETED = new RegExp(
  [
    `\\b(?:personally|independently|directly|myself) (?:and \\w+ )?(?:reviewed|viewed|interpreted|visualized|read|looked at|evaluated|examined|over-?read)\\b[^.;]{0,60}\\b${STUDY}\\b(?! report)`,
    `\\b${STUDY}\\b[^.;]{0,50}\\b(?:personally|independently) (?:and \\w+ )?(?:reviewed|viewed|interpreted|visualized|read)\\b`,
    `\\bmy (?:own )?(?:independent |personal |preliminary )?(?:interpretation|read(?:ing)?|review of the (?:images|films|tracing))\\b`,
    `\\bindependent (?:interpretation|visuali[sz]ation|review) of\\b[^.;]{0,40}\\b${STUDY}\\b`,
    `\\b(?:interpreted|read|viewed|over-?read) (?:independently )?by (?:me|myself|the undersigned|this (?:provider|physician))\\b|\\b(?:images?|films?|tracing|scan|x-?rays?|ecg|ekg|ct|mri)\\b[^.;]{0,30}\\breviewed by (?:me|myself)\\b(?! report)|\\breviewed[^.;]{0,60}\\b${STUDY}\\b(?! report)[^.;]{0,20}\\b(?:personally|independently|myself)\\b`,
    `\\bI (?:have )?(?:independently |personally )?(?:interpreted|read|viewed|looked at) (?:the |her |his |their |today's |this )?[^.;]{0,40}\\b${STUDY}\\b(?! report)`,
    `\\b${STUDY}\\b[^.;]{0,30}\\bas interpreted by me\\b`,
  ].join('|'),
  'gi',
);
/** The same physician bills the test or its interpretation: it is paid apart and counts nowhere in data. */
const BILLED_APART =
  /\b(?:(?:billed|reported|billable|coded|charged) (?:separately|by (?:me|us|our (?:office|clinic)))|separately (?:billed|reported|billable)|separate(?:ly)? (?:written |signed )?(?:interpretation and )?report|(?:will|we) bill(?:ed)? for|interpretation and report (?:by me|billed|below|separately)|CPT )\b|\b(?:93000|93005|93010|71045|71046|73\d{3}|94010|94060|76\d{3}|93306|92\d{3})\b/i;

/** True when the only study that the sentence names is one the same physician bills. */
function isBilledHere(hit: Hit, procedures: readonly string[]): boolean {
  const names: readonly [RegExp, string][] = [
    [/\b(?:ecg|ekg|electrocardiogram)s?\b/i, 'ecg'],
    [/\b(?:cxr|chest x-?ray)/i, 'xray:chest'],
    [/\bx-?rays?\b|\bfilms?\b/i, 'xray:'],
    [/\becho/i, 'echo'],
    [/\bspirometry\b/i, 'spirometry'],
  ];
  const named = names.filter(([pattern]) => pattern.test(hit.around));
  return named.length > 0 && named.every(([, id]) => billsTest(id, procedures));
}

function billsTest(id: string, procedures: readonly string[]): boolean {
  return INTERPRETED_CODES.some(([code, test]) => test.test(id) && procedures.some((one) => code.test(one)));
}

function interpretation(notes: readonly Note[], procedures: readonly string[]): MdmItem[] {
  for (const hit of findAll(notes, INTERPRETED)) {
    if (
      BILLED_APART.test(contextOf(notes, hit)) ||
      isBilledHere(hit, procedures) ||
      /\breports?\b/i.test(hit.text.slice(-12))
    )
      continue;
    if (statusOfHit(notes, hit).certainty === 'negated') continue;
    return [
      {
        element: 'data',
        name: 'independent-interpretation',
        what: 'A test interpreted independently',
        level: 'moderate',
        evidence: [evidenceOf(notes, hit, 'independent-interpretation')],
      },
    ];
  }
  return [];
}

/** The sentence and the one behind it. */
function contextOf(notes: readonly Note[], hit: Hit): string {
  const text = notes[hit.note]?.text ?? '';
  const next = /^[^.;\n]{0,120}/.exec(text.slice(hit.sentence.end).trimStart())?.[0] ?? '';
  return `${hit.around} ${next}`;
}

const EXTERNAL_PERSON =
  '(?:Dr\\.? ?[A-Z]\\w+|Drs\\.? [A-Z]\\w+|cardiolog\\w+|nephrolog\\w+|neurolog\\w+|neurosurg\\w+|pulmonolog\\w+|oncolog\\w+|hematolog\\w+|endocrinolog\\w+|rheumatolog\\w+|gastroenterolog\\w+|GI|dermatolog\\w+|urolog\\w+|orthop\\w+|ortho|ophthalmolog\\w+|psychiatr\\w+|surg(?:eon|ery)\\w*|general surgery|vascular|radiolog\\w+|patholog\\w+|hospitalists?|intensivist|ICU (?:team|attending)|ED (?:physician|attending|doctor|provider|team|md)|emergency physician|on[- ]call \\w+|PCP|primary care (?:physician|provider)|pediatrician|specialist|consultant|infectious disease|ID|OB(?:/GYN)?|obstetric\\w+|anesthesiolog\\w+|pharmacist|toxicolog\\w+|poison control|case manag\\w+|social work\\w*|school (?:nurse|counselor)|teacher|lawyer|attorney|parole officer|(?:the )?(?:admitting|transferring|accepting|receiving|referring|treating) (?:physician|provider|team|hospital\\w*|facility)|admitting team|psychologist|therapist|(?:wound care |psychiatric |palliative |cardiology |oncology |hospice )?nurse practitioner|wound care|(?:pediatric |neuro |medical |surgical |cardiac )?icu|picu|nicu|micu|dentist|podiatr\\w+|palliative(?: care)?|interventional radiology|transfer center|cardiothoracic \\w+)';
const DISCUSSED = new RegExp(
  [
    `\\b(?:discuss(?:ed|ion|ing)?|spoke|speaking|conferr?ed|d/w|talked|reviewed the (?:case|patient)|case (?:was )?(?:discussed|reviewed)|conversation|consulted|consultation|communicat\\w+|phone call|telephoned)\\b[^.;]{0,60}?\\b(?:with|to|by phone with)\\b\\s+(?:the |his |her |their |our |an? |patient's |on[- ]call |outside |consulting |attending |covering |treating |primary )*${EXTERNAL_PERSON}`,
    `\\bd/w\\s+(?:the |on[- ]call )*${EXTERNAL_PERSON}`,
    `\\b(?:called|phoned|contacted|paged|telephoned) (?:and (?:spoke|discussed)\\w* (?:with )?)?(?:the |his |her |their |on[- ]call )*${EXTERNAL_PERSON}\\b[^.;]{0,50}\\b(?:discuss\\w*|recommend\\w*|agree\\w*|advise\\w*|regarding|about|who|accept\\w*)`,
    `\\b${EXTERNAL_PERSON}\\b[^.;]{0,40}\\b(?:was )?(?:called|consulted|contacted|paged)\\b[^.;]{0,40}\\b(?:and|who|recommend\\w*|agree\\w*|advise\\w*|discuss\\w*)`,
  ].join('|'),
  'gi',
);
const WITH_FAMILY =
  /\bdiscuss\w*[^.;]{0,40}\bwith (?:the )?(?:patient|family|mother|father|parents?|wife|husband|daughter|son|spouse|nurse|resident)\b/i;

function discussion(notes: readonly Note[]): MdmItem[] {
  for (const hit of findAll(notes, DISCUSSED)) {
    if (WITH_FAMILY.test(hit.text) || statusOfHit(notes, hit).certainty === 'negated') continue;
    if (
      statusOfHit(notes, hit).time === 'conditional' ||
      /\bwill (?:discuss|call|speak|talk)\b/i.test(hit.around.slice(0, hit.end - hit.sentence.start))
    )
      continue;
    if (/^[^.;]{0,20}discuss\w* (?:a |the )?(?:referral|refer\w*)/i.test(hit.text)) continue;
    return [
      {
        element: 'data',
        name: 'discussion',
        what: 'Management or a test discussed with someone outside',
        level: 'moderate',
        evidence: [evidenceOf(notes, hit, 'discussion')],
      },
    ];
  }
  return [];
}

const testItem = (notes: readonly Note[], { id, kind, hit }: TestFound): MdmItem => ({
  element: 'data',
  name: kind === 'ordered' ? 'test-ordered' : 'test-reviewed',
  what: `${kind === 'ordered' ? 'Ordered' : 'Reviewed'}: ${hit.text} (${id})`,
  evidence: [evidenceOf(notes, hit, `test-${kind}`)],
});

/** Codes of tests with an interpretation of their own, by the test they belong to. */
const INTERPRETED_CODES: readonly [RegExp, RegExp][] = [
  [/^930(?:00|10)$/, /^ecg$/],
  [/^7104[5-8]$/, /^xray:chest$/],
  [/^7[0-7]\d{3}$/, /^xray:/],
  [/^940[16]0$/, /^spirometry$/],
  [/^9330[3-8]$/, /^echo$/],
];

/**
 * Data reviewed and analyzed: tests, notes from outside and an independent historian (category 1), independent
 * interpretation (2), discussion with someone outside (3).
 *
 * Source: CPT E/M guidelines 2021/2023, amount and/or complexity of data to be reviewed and analyzed.
 *
 * @param procedures codes that the same physician bills that day: their tests do not count
 */
export function readData(notes: readonly Note[], procedures: readonly string[]): { level: MdmLevel; items: MdmItem[] } {
  const tests = testsIn(notes).filter(({ id, hit }) => {
    const isBilled =
      BILLED_APART.test(contextOf(notes, hit)) && /^(?:ecg|xray|spirometry|echo|ultrasound|oct)/.test(id);
    return !isBilled && !billsTest(id, procedures);
  });
  const first = [...tests.map((one) => testItem(notes, one)), ...externalNotes(notes)];
  const told = historian(notes);
  const second = interpretation(notes, procedures);
  const third = discussion(notes);
  const count = first.length + told.length;
  const categories = Number(count >= 3) + Number(second.length > 0) + Number(third.length > 0);
  const level: MdmLevel =
    categories >= 2
      ? 'high'
      : categories === 1
        ? 'moderate'
        : first.length >= 2 || told.length > 0
          ? 'low'
          : 'straightforward';
  return { level, items: [...first, ...told, ...second, ...third] };
}
