import type { Note } from '../note/types.ts';
import { says } from './says.ts';

const NEW_PATIENT =
  /\b(?:new patient|new to (?:the |our |this |my )?(?:practice|clinic|office|me|provider)|establish(?:ing|ed)? care|here to establish|first (?:ever )?visit (?:to|with|at)|never been seen|initial visit|new pt|not been seen (?:here |by us |in this practice )?(?:in|for) (?:more than |over |> ?)?(?:3|three|4|four|5|five) years)\b/i;
const KNOWN_PATIENT =
  /\b(?:established patient|established pt|return(?:ing)? patient|follow[- ]?up|well[- ]known to|known to (?:me|us|our)|last (?:home |office )?visit|routine (?:home )?visit|monthly visit|seen (?:here )?(?:last|two|three))\b/i;

/** Whether the notes call the patient new; undefined when they say neither. */
export function isNewPatient(notes: readonly Note[]): boolean | undefined {
  if (says(notes, NEW_PATIENT)) return true;
  return says(notes, KNOWN_PATIENT) ? false : undefined;
}

/** Whether a consultation is of an inpatient: a bed, a ward, a hospital day. */
export function isInpatientConsult(notes: readonly Note[], placeOfService?: string): boolean {
  if (placeOfService !== undefined) return placeOfService === '21' || placeOfService === '31';
  return (
    says(
      notes,
      /\b(?:in ?patient (?:consult\w*|cardiology|\w+ consult\w*)|inpatient|hospital(?:ized| day|ist)|admitted (?:\w+ ){0,4}(?:for|with|on|to|by)|hospital consult\w*|on the (?:ward|floor|medical floor|surgical floor)|icu|bedside|hd ?#?\d+|post[- ]?op(?:erative)? day|telemetry)\b/i,
    ) !== undefined &&
    says(
      notes,
      /\b(?:outpatient|office|clinic) (?:consult\w*|visit|setting)|seen in (?:the |my |our )?(?:office|clinic)\b/i,
    ) === undefined
  );
}

/** First visit of a nursing facility stay. */
export function isNursingInitial(notes: readonly Note[]): boolean {
  const initial = says(
    notes,
    /\b(?:initial (?:nursing|visit|comprehensive|evaluation|assessment|snf|h&p|facility)|new(?:ly)? admi(?:ssion|tted)|admission (?:h&p|visit|history|evaluation|assessment|to (?:the )?(?:snf|skilled|nursing|facility|rehab\w*))|admitted (?:to|from)|comprehensive (?:visit|assessment)|first visit|admit(?:ted)? (?:to|for) (?:the )?(?:snf|skilled|nursing|rehab\w*|facility))\b/i,
  );
  if (initial === undefined) return false;
  return (
    says(
      notes,
      /\b(?:subsequent|follow[- ]?up visit|monthly|routine visit|regulatory visit|60[- ]day|30[- ]day|acute visit|called to see)\b/i,
    ) === undefined
  );
}

/** Last day of a stay, with the work of sending the patient home. */
export function isDischargeDay(notes: readonly Note[]): boolean {
  return (
    says(
      notes,
      /\b(?:discharge (?:day|summary|management|planning completed|exam\w*|instructions (?:given|reviewed|provided)|paperwork|orders?|medication reconciliation|process)|day of discharge|(?:is |was |being |will be )?discharged? (?:to )?(?:home|snf|rehab\w*|hospice|facility|assisted)(?: today)?|discharged? (?:him|her|them|patient|today)|stable for discharge|ready for discharge|(?:pt|patient) (?:is |was |being )?discharged|pronounced (?:dead|deceased)|discharge to (?:home|snf|skilled|rehab\w*|hospice|facility)|cleared for discharge)\b/i,
    ) !== undefined &&
    says(
      notes,
      /\b(?:discharge (?:planning (?:in progress|ongoing)|in \d|tomorrow|likely)|(?:anticipat\w+|plan(?:ned)?|expect\w*|possible|hope\w*) (?:\w+ )?discharge|discharge home tomorrow|not ready for discharge|dc tomorrow)\b/i,
    ) === undefined
  );
}

/** Admitted and sent home on one calendar day. */
export function isSameDayStay(notes: readonly Note[]): boolean {
  return (
    says(
      notes,
      /\b(?:admi(?:tted|ssion)|observation|placed)\b[^.;]{0,60}\bdischarge[d]?\b[^.;]{0,40}\b(?:same (?:calendar )?(?:day|date)|later (?:that|this|the same) (?:day|evening|afternoon)|today|this evening)\b|\bsame[- ](?:calendar[- ])?(?:day|date)[^.;]{0,30}\b(?:admi\w+|discharge)\b|\bdischarged (?:later )?(?:on )?the same (?:day|date)\b/i,
    ) !== undefined
  );
}

/** Age in completed years from words such as "72-year-old", "6 mo", "45M"; undefined when the notes do not say. */
export function ageIn(notes: readonly Note[]): { years: number; days?: number } | undefined {
  for (const { text } of notes) {
    const match =
      /\b(\d{1,3})[\s-]*(?:(years?|yrs?|y)[\s/.-]*(?:old|o\b)|(y\/?o)\b|(months?|mos?|mth)[\s-]*(?:old\b|o\b)|(weeks?|wks?)[\s-]*old\b|(days?)[\s-]*old\b)/i.exec(
        text,
      ) ??
      /\bage(?:d)?:?\s*(\d{1,3})\b/i.exec(text) ??
      /\b(\d{1,3}) ?[MF]\b/.exec(text);
    if (match !== null) {
      const value = Number(match[1]);
      const unit = match[0].toLowerCase();
      if (/month|mo\b|mos\b|mth/.test(unit)) return { years: Math.floor(value / 12), days: value * 30 };
      if (/week|wk/.test(unit)) return { years: 0, days: value * 7 };
      if (/day/.test(unit)) return { years: 0, days: value };
      return { years: value };
    }
    if (/\bnewborn\b/i.test(text)) return { years: 0, days: 1 };
  }
  return undefined;
}

/** Medicare as the notes name the payer. */
export function namesMedicare(notes: readonly Note[]): boolean {
  return says(notes, /\bmedicare\b/i) !== undefined;
}
