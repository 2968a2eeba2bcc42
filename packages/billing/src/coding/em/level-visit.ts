import type { IsoDate } from '../../kernel/index.ts';
import type { Note } from '../note/types.ts';
import { counsellingServices } from './counselling.ts';
import { CRITICAL_CARE_MINUTES, furtherCriticalCare, pediatricCriticalCare } from './critical-care.ts';
import { decideMdm, mdmReasons } from './decide-mdm.ts';
import { visitModifiers } from './modifiers.ts';
import { hasSeparateVisit, preventiveCode } from './preventive.ts';
import { type AlsoBilled, prolongedServices } from './prolonged.ts';
import { says } from './says.ts';
import { visitMinutes } from './time-spent.ts';
import type { MdmItem, MdmTable, VisitLevel, VisitSetting } from './types.ts';
import {
  ageIn,
  isDischargeDay,
  isInpatientConsult,
  isNewPatient,
  isNursingInitial,
  isSameDayStay,
  namesMedicare,
} from './visit-circumstances.ts';
import { codeByMdm, codeByTime, type VisitFamilyName, visitFamily } from './visit-families.ts';

/** A visit to level. */
export interface VisitInput {
  setting: VisitSetting;
  notes: readonly Note[];
  dateOfService: IsoDate;
  /** Total minutes of the day, of critical care in that setting; read from the notes when absent. */
  minutes?: number;
  /** Completed years; read from the notes when absent. */
  age?: number;
  /** Read from the notes when absent, which then must name Medicare. */
  payer?: 'medicare' | 'other';
  /** Codes of procedures and tests that the same physician bills that day. */
  procedures?: readonly string[];
  /** Two-digit place of service, for what a setting leaves open. */
  placeOfService?: string;
}

/** The visit with what was found out about it once. */
interface Known extends VisitInput {
  isMedicare: boolean;
  procedures: readonly string[];
  time: ReturnType<typeof visitMinutes>;
}

type Levelled = Omit<VisitLevel, 'setting' | 'modifiers'>;

/**
 * Levels a visit by the E/M rules of the day of service: by medical decision making or total time, whichever gives
 * more; by age, critical care time or discharge time where these decide. Says what counted, with its words, which
 * services stand beside the visit and which modifiers it needs.
 *
 * Sources: CPT E/M guidelines 2021 (office) and 2023 (all others); CMS PFS final rules 2021 and 2023 for Medicare.
 */
export function levelVisit(input: VisitInput): VisitLevel {
  const isMedicare = input.payer === undefined ? namesMedicare(input.notes) : input.payer === 'medicare';
  const known: Known = {
    ...input,
    isMedicare,
    procedures: input.procedures ?? [],
    time: visitMinutes(input.notes, input.minutes),
  };
  const level = levelOf(known);
  const found = visitModifiers({
    notes: input.notes,
    setting: input.setting,
    isMedicare,
    procedures: known.procedures,
    mdm: level.mdm,
    isInitial: input.setting === 'hospital-initial' || (input.setting === 'nursing' && isNursingInitial(input.notes)),
  });
  const also = [...level.also, ...counsellingServices(input.notes)];
  const needs25 =
    !found.some(({ code }) => code === '25') &&
    (also.some(({ code }) => code === '99406' || code === '99407') ||
      (input.setting === 'preventive' && also.some(({ code }) => /^992/.test(code))));
  const why =
    input.setting === 'preventive'
      ? 'On the problem-oriented visit beside the preventive one.'
      : 'The visit is separate from the tobacco counselling.';
  const modifiers = needs25 ? [...found, { code: '25', reason: why, evidence: [] }] : found;
  const complexity = visitComplexity(
    known,
    level,
    modifiers.some(({ code }) => code === '25'),
  );
  return { setting: input.setting, ...level, also: complexity ? [...also, complexity] : also, modifiers };
}

function levelOf(known: Known): Levelled {
  switch (known.setting) {
    case 'preventive':
      return levelPreventive(known);
    case 'critical-care':
      return levelCriticalCare(known);
    default:
      return levelDischarge(known) ?? levelNurseVisit(known) ?? levelInFamily(known, familyOf(known));
  }
}

/** Family of a visit that is levelled by decision making or time. */
function familyOf({ setting, notes, placeOfService, isMedicare }: Known): VisitFamilyName {
  const isNew = isNewPatient(notes) ?? false;
  switch (setting) {
    case 'office-new':
    case 'office-established':
    case 'ed':
      return setting;
    case 'hospital-initial':
      return isSameDayStay(notes) ? 'hospital-same-day' : 'hospital-initial';
    case 'hospital-subsequent':
      return isSameDayStay(notes) ? 'hospital-same-day' : 'hospital-subsequent';
    case 'nursing':
      return isNursingInitial(notes) ? 'nursing-initial' : 'nursing-subsequent';
    case 'home':
      return isNew ? 'home-new' : 'home-established';
    case 'consult':
      if (isInpatientConsult(notes, placeOfService)) return isMedicare ? 'hospital-initial' : 'consult-inpatient';
      if (!isMedicare) return 'consult-office';
      return isNewPatient(notes) === false ? 'office-established' : 'office-new';
    default:
      return 'office-established';
  }
}

function timeItem({ time }: Known): MdmItem[] {
  const hit = time?.hit;
  if (time === undefined || hit === undefined) return [];
  const { note, start, end, section } = hit;
  const status = { certainty: 'affirmed', time: 'current', experiencer: 'patient', section, cues: [] } as const;
  return [
    {
      element: 'time',
      name: 'total-time',
      what: `${time.minutes} minutes`,
      evidence: [{ note, start, end, rule: 'total-time', status }],
    },
  ];
}

function levelInFamily(known: Known, family: VisitFamilyName): Levelled {
  const { notes, dateOfService, time, isMedicare, procedures } = known;
  const codes = visitFamily(family, dateOfService);
  const table = decideMdm(notes, procedures);
  const mdm: MdmTable = { ...table, items: [...table.items, ...timeItem(known)] };
  const byMdm = codeByMdm(codes, mdm.overall) ?? codes[0];
  if (byMdm === undefined) throw new Error(`no codes in ${family}`);
  const byTime = time === undefined ? undefined : codeByTime(codes, time.minutes);
  const prolonged =
    byTime !== undefined && time !== undefined && byTime === codes.at(-1)
      ? prolongedServices(byTime, time.minutes, isMedicare)
      : undefined;
  const isTimeMore = byTime !== undefined && (codes.indexOf(byTime) > codes.indexOf(byMdm) || prolonged !== undefined);
  const chosen = isTimeMore ? byTime : byMdm;
  const reasons = mdmReasons(table);
  if (time !== undefined)
    reasons[isTimeMore ? 'unshift' : 'push'](
      timeReason(
        known,
        codes.some((one) => one.minutes !== undefined),
        byTime?.code,
      ),
    );
  if (known.setting === 'consult' && isMedicare)
    reasons.push('Medicare pays no consultation codes; the visit is billed by its place.');
  return {
    code: chosen.code,
    basis: isTimeMore ? 'time' : 'mdm',
    mdm,
    ...(time === undefined ? {} : { minutes: time.minutes }),
    also: prolonged === undefined ? [] : [prolonged],
    reasons,
  };
}

function timeReason({ time }: Known, isTimed: boolean, code: string | undefined): string {
  const minutes = time?.minutes ?? 0;
  const apart =
    time !== undefined && time.apart > 0
      ? ` (${time.apart} more do not count: they are billed apart or no visit time)`
      : '';
  if (!isTimed) return `${minutes} minutes do not count: this kind of visit has no time.`;
  return code === undefined ? `${minutes} minutes${apart} reach no level.` : `${minutes} minutes${apart} give ${code}.`;
}

/** Hospital discharge (99238, 99239) and nursing facility discharge (99315, 99316): by time alone. */
function levelDischarge(known: Known): Levelled | undefined {
  const { setting, notes, time } = known;
  if (setting !== 'hospital-subsequent' && setting !== 'nursing') return undefined;
  if (!isDischargeDay(notes) || isSameDayStay(notes) || (setting === 'nursing' && isNursingInitial(notes)))
    return undefined;
  const isLong = (time?.minutes ?? 0) > 30;
  const [short, long] = setting === 'nursing' ? ['99315', '99316'] : ['99238', '99239'];
  return {
    code: isLong ? long : short,
    basis: 'discharge-time',
    ...(time === undefined ? {} : { minutes: time.minutes }),
    also: [],
    reasons: [
      time === undefined
        ? `Discharge without documented minutes is ${short}; ${long} needs more than 30.`
        : `Discharge with ${time.minutes} minutes; ${long} needs more than 30.`,
    ],
  };
}

const BY_NURSE =
  /\b(?:nurse[- ]only|nurse visit|rn visit|ma visit|seen by (?:the )?(?:rn|nurse|lpn|ma|medical assistant)(?: only)?|(?:rn|lpn|ma)[- ]only visit|(?:provider|physician) (?:was )?not (?:seen|present in (?:the )?room)|did not see (?:the |a )?(?:physician|provider|doctor)|without (?:a )?(?:physician|provider) (?:visit|encounter|evaluation))\b/i;

/** Visits to staff without the physician: 99211 for an established office patient, 99281 in the emergency department. */
function levelNurseVisit({ setting, notes }: Known): Levelled | undefined {
  if (setting !== 'office-established' && setting !== 'ed') return undefined;
  if (says(notes, BY_NURSE) === undefined) return undefined;
  return {
    code: setting === 'ed' ? '99281' : '99211',
    basis: 'mdm',
    also: [],
    reasons: ['Seen by clinical staff; no decision making of a physician is documented.'],
  };
}

function levelPreventive(known: Known): Levelled {
  const { notes, age, isMedicare, procedures, dateOfService } = known;
  const years = age ?? ageIn(notes)?.years;
  const isNew = isNewPatient(notes) ?? false;
  const code = preventiveCode(notes, years, isNew, isMedicare);
  const reasons = [
    /^G/.test(code)
      ? 'A Medicare wellness visit.'
      : `Preventive visit of ${isNew ? 'a new' : 'an established'} patient, ${years === undefined ? 'age not known: 40 to 64 is assumed' : `age ${years}`}.`,
  ];
  const mdm = decideMdm(notes, procedures);
  const base: Levelled = { code, basis: 'age', also: [], reasons };
  if (!hasSeparateVisit(notes, mdm)) return base;
  const beside = codeByMdm(visitFamily(isNew ? 'office-new' : 'office-established', dateOfService), mdm.overall);
  if (beside === undefined) return base;
  return {
    ...base,
    mdm,
    also: [
      {
        code: beside.code,
        units: 1,
        reason: 'A significant problem was worked up or treated beside the preventive visit.',
      },
    ],
    reasons: [...reasons, ...mdmReasons(mdm)],
  };
}

function levelCriticalCare(known: Known): Levelled {
  const { notes, time, isMedicare, age } = known;
  const found = ageIn(notes);
  const years = age ?? found?.years;
  const isWard =
    says(notes, /\b(?:nicu|picu|inpatient|pediatric icu|neonatal icu)\b/i) !== undefined &&
    says(notes, /\b(?:emergency department|\bed\b|transport)\b/i) === undefined;
  if (years !== undefined && isWard) {
    const isInitial = says(notes, /\b(?:subsequent|hospital day [2-9]|day [2-9]|hd ?#?[2-9])\b/i) === undefined;
    const code = pediatricCriticalCare(
      years,
      age === undefined || age === found?.years ? found?.days : undefined,
      isInitial,
    );
    if (code !== undefined)
      return {
        code,
        basis: 'age',
        also: [],
        reasons: ['Inpatient critical care of a child under six is billed by the day.'],
      };
  }
  const minutes = time?.minutes ?? 0;
  if (minutes < CRITICAL_CARE_MINUTES) {
    const family: VisitFamilyName =
      says(notes, /\b(?:emergency (?:department|room)|ed|er)\b/i) !== undefined
        ? 'ed'
        : says(notes, /\b(?:admission|h&p|initial|admit(?:ted)? (?:to|from)|newly admitted)\b/i) !== undefined
          ? 'hospital-initial'
          : 'hospital-subsequent';
    const level = levelInFamily(known, family);
    const short = time === undefined ? 'No critical care minutes are documented' : `${minutes} minutes are below 30`;
    return { ...level, reasons: [`${short}: no critical care, another visit is billed.`, ...level.reasons] };
  }
  const further = furtherCriticalCare(minutes, isMedicare);
  return {
    code: '99291',
    basis: 'critical-care-time',
    minutes,
    also: further === undefined ? [] : [further],
    reasons: [`${minutes} minutes of critical care without separately billed procedures.`],
  };
}

const LONGITUDINAL =
  /\b(?:longitudinal|continuing focal point|focal point|ongoing (?:medical )?(?:care|relationship)|continuity (?:of care|relationship)|serves? as (?:the )?(?:primary|pcp)|primary care (?:provider|physician|doctor) for|continu\w+ (?:to )?(?:follow|manag\w+) (?:\w+ ){0,4}(?:serious|complex)|g2211|inherent(?:ly)? complex\w*|visit complexity)\b/i;

/** G2211: Medicare, office visit, a documented continuing relationship, no modifier 25 (CY2024 PFS final rule). */
function visitComplexity(
  { notes, isMedicare, dateOfService }: Known,
  level: Levelled,
  has25: boolean,
): AlsoBilled | undefined {
  if (!isMedicare || has25 || dateOfService < '2024-01-01' || !/^992(?:0[2-5]|1[1-5])$/.test(level.code))
    return undefined;
  if (says(notes, LONGITUDINAL) === undefined) return undefined;
  return {
    code: 'G2211',
    units: 1,
    reason: 'A continuing relationship is documented and Medicare pays its complexity.',
  };
}
