import { component, element } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import { daysBetween, isOutpatient, type Statement, statementOf } from './institutional-stay.ts';
import { checkIcdVersion } from './situational-837-claim.ts';
import { isDate } from './values.ts';

/** One code of an HI segment with its place. */
interface HealthCode {
  hi: Segment;
  n: number;
  qualifier: string;
  code: string;
}

function healthCodes(claim: Loop): HealthCode[] {
  const found: HealthCode[] = [];
  for (const hi of claim.segments) {
    if (hi.id !== 'HI') continue;
    for (let n = 1; n <= hi.elements.length; n += 1) {
      if (element(hi, n) === '') continue;
      found.push({ hi, n, qualifier: component(hi, n, 1), code: component(hi, n, 2) });
    }
  }
  return found;
}

const TENTH_DIAGNOSES = new Set(['ABK', 'ABJ', 'APR', 'ABN', 'ABF']);
const NINTH_DIAGNOSES = new Set(['BK', 'BJ', 'PR', 'BN', 'BF']);
const PROCEDURES = new Set(['BBR', 'BBQ', 'BR', 'BQ', 'CAH']);

/**
 * Codes of an institutional claim that the rule language cannot compare: diagnoses by form and by the version of ICD in
 * force, whole days, dates of procedures (SNIP 4; notes to the HI segments of loop 2300).
 */
export function checkHealthCodes(at: Collector, claim: Loop): void {
  const statement = statementOf(claim);
  const found = healthCodes(claim);
  const listed = new Set<string>();
  for (const one of found) {
    checkWholeDays(at, one);
    if (statement !== undefined && PROCEDURES.has(one.qualifier)) checkProcedureDate(at, one, statement);
    if (TENTH_DIAGNOSES.has(one.qualifier) || NINTH_DIAGNOSES.has(one.qualifier)) checkDecimal(at, one);
    if (one.qualifier.endsWith('BK') || one.qualifier.endsWith('BF')) checkTwice(at, one, listed);
  }
  const principal = found.find(({ qualifier }) => qualifier === 'ABK' || qualifier === 'BK');
  if (principal === undefined) return;
  checkPrincipal(at, principal);
  if (statement === undefined) return;
  // Inpatient claims are coded by the day of discharge, outpatient ones by the first day (MLN SE1408).
  const day = isOutpatient(claim) ? statement.from : statement.through;
  checkIcdVersion(at, principal.hi, principal.n, Number(day));
}

/** Value codes 80 to 83 count days: covered, non-covered, coinsurance and lifetime reserve. */
function checkWholeDays(at: Collector, { hi, n, qualifier, code }: HealthCode): void {
  if (qualifier !== 'BE' || !['80', '81', '82', '83'].includes(code)) return;
  const amount = component(hi, n, 5);
  if (Number.isInteger(Number(amount))) return;
  addElement(at, hi, '2300', n, 5, {
    snip: 4,
    code: 'days-not-whole',
    value: amount.slice(0, 40),
    message: `Value code ${code} counts days, so its amount is a whole number.`,
    fix: 'Write the number of days without cents.',
    ik403: 'I12',
  });
}

/** A procedure of the stay: up to three days before the statement starts, as payers count services before admission. */
function checkProcedureDate(at: Collector, { hi, n }: HealthCode, statement: Statement): void {
  const day = component(hi, n, 4);
  if (!isDate(day) || day.length !== 8) return;
  if (day <= statement.through && daysBetween(day, statement.from) <= 3) return;
  addElement(at, hi, '2300', n, 4, {
    snip: 6,
    code: 'procedure-outside-stay',
    value: day,
    message: 'The procedure lies outside of the statement dates.',
    fix: 'Correct the date of the procedure or the statement dates.',
    ik403: 'I12',
  });
}

function checkDecimal(at: Collector, { hi, n, code }: HealthCode): void {
  if (!code.includes('.')) return;
  addElement(at, hi, '2300', n, 2, {
    snip: 4,
    code: 'diagnosis-decimal',
    value: code.slice(0, 40),
    message: 'A diagnosis is written with a decimal point.',
    fix: 'Write diagnosis codes without the point, for example J189.',
    ik403: 'I12',
  });
}

/** The principal diagnosis and each other one stand once. */
function checkTwice(at: Collector, { hi, n, code }: HealthCode, listed: Set<string>): void {
  if (code === '') return;
  if (listed.has(code)) {
    addElement(at, hi, '2300', n, 2, {
      snip: 4,
      code: 'diagnosis-twice',
      severity: 'warning',
      value: code.slice(0, 40),
      message: 'The claim has this diagnosis twice.',
      fix: 'Take the second one out.',
      ik403: 'I12',
    });
  }
  listed.add(code);
}

/** An external cause (V00 to Y99) explains an injury; it is no reason for care (ICD-10-CM guidelines, I.C.20). */
function checkPrincipal(at: Collector, { hi, n, qualifier, code }: HealthCode): void {
  if (qualifier !== 'ABK' || code < 'V' || code >= 'Z') return;
  addElement(at, hi, '2300', n, 2, {
    snip: 4,
    code: 'external-cause-principal',
    value: code.slice(0, 40),
    message: 'A code for an external cause (V00 to Y99) cannot be the principal diagnosis.',
    fix: 'Put the injury first and the cause into HI ABN.',
    ik403: 'I12',
  });
}
