import { childLoops, component, element, firstSegment, splitComponents } from './access.ts';
import { clean } from './acknowledge.ts';
import type { ClaimStatusCode, ClaimStatusCodes, DecidedClaim, RejectedClaim } from './acknowledge-decisions.ts';
import { formatCents, parseCents } from './money.ts';
import type { Loop, OutElement, OutSegment } from './types.ts';
import { matchesFormat } from './validate/values.ts';

/** What the answer as a whole says: its day and the day of receipt (CCYYMMDD), and the entity that speaks. */
export interface AnswerContext {
  day: string;
  received: string;
  source: 'PR' | 'AY';
}

/** STC of a claim, a provider or a batch: WQ accepts, U rejects. */
export function statusSegment(
  statuses: readonly (ClaimStatusCode | undefined)[],
  day: string,
  accepted: boolean,
  charge: string,
  message = '',
): OutSegment {
  const [first, second, third] = statuses;
  const action = accepted ? 'WQ' : 'U';
  const others = ['', '', '', '', '', composite(second), composite(third), clean(message, 264)] as const;
  return ['STC', composite(first), day, action, charge, ...others];
}

function composite(status: ClaimStatusCode | undefined): OutElement {
  return status === undefined ? '' : [status.category, status.status, status.entity];
}

/** Loop 2200D: the number of the provider, the status, the numbers of payer and clearinghouse, bill type and dates. */
export function claimSegments(claim: DecidedClaim, context: AnswerContext): OutSegment[] {
  const { decision, loop, number } = claim;
  const charge = formatCents(claim.chargeCents);
  const accepted = decision.accepted ? decision : undefined;
  const rejected = decision.accepted ? undefined : decision;
  const statuses: readonly (ClaimStatusCode | undefined)[] =
    decision.statuses ?? accepting(accepted?.payerClaimNumber, context);
  const payerNumber = clean(accepted?.payerClaimNumber ?? '', 50);
  const trace = clean(element(firstSegment(loop, 'REF', 'D9'), 2), 50);
  const billType = claim.set.guide.startsWith('005010X223') ? billTypeOf(loop) : '';
  return [
    ['TRN', '2', clean(number, 50) || '0'],
    statusSegment(statuses, context.day, decision.accepted, charge, rejected?.message),
    ...reference('1K', payerNumber),
    ...reference('D9', trace),
    ...reference('BLT', billType),
    datesSegment(claimDates(loop) ?? { from: context.received, to: context.received }),
    ...(rejected === undefined ? [] : lineSegments(loop, rejected)),
  ];
}

function accepting(payerClaimNumber: string | undefined, context: AnswerContext): ClaimStatusCodes {
  if (payerClaimNumber) return [{ category: 'A2', status: '20' }];
  return [{ category: 'A1', status: '19', entity: context.source }];
}

function reference(qualifier: string, value: string): OutSegment[] {
  return value === '' ? [] : [['REF', qualifier, value]];
}

/** Facility type and frequency (CLM05-1 and CLM05-3) as the type of bill. */
function billTypeOf(claim: Loop): string {
  const clm = firstSegment(claim, 'CLM');
  return clean(`${component(clm, 5, 1)}${component(clm, 5, 3)}`, 4);
}

interface Dates {
  from: string;
  to: string;
}

/** DTP of a service: a day or a range of days. */
export function datesSegment({ from, to }: Dates): OutSegment {
  return from === to ? ['DTP', '472', 'D8', from] : ['DTP', '472', 'RD8', `${from}-${to}`];
}

/** Dates of a claim: its statement dates (434), its own service dates, or those that its lines span. */
export function claimDates(claim: Loop, lineId = '2400'): Dates | undefined {
  const own = datesOf(claim, '434') ?? datesOf(claim, '472');
  if (own !== undefined) return own;
  const lines = childLoops(claim, lineId).flatMap((line) => datesOf(line, '472') ?? []);
  const from = lines.map((dates) => dates.from).sort()[0];
  const to = lines
    .map((dates) => dates.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function datesOf(loop: Loop, qualifier: string): Dates | undefined {
  const dtp = firstSegment(loop, 'DTP', qualifier);
  const [format, text] = [element(dtp, 2), element(dtp, 3)];
  if ((format !== 'D8' && format !== 'RD8') || !matchesFormat(format, text)) return undefined;
  const [from, to] = format === 'D8' ? [text, text] : [text.slice(0, 8), text.slice(9)];
  return from <= to ? { from, to } : undefined;
}

/** Loops 2220D: the lines that caused a rejection. */
function lineSegments(claim: Loop, { lines = [] }: RejectedClaim): OutSegment[] {
  const sent = childLoops(claim, '2400');
  return lines.flatMap(({ line, statuses }) => {
    const loop = sent[line - 1];
    const service = loop === undefined ? undefined : serviceSegment(loop);
    if (loop === undefined || service === undefined) return [];
    const dates = datesOf(loop, '472');
    const number = element(firstSegment(loop, 'REF', '6R'), 2) || element(firstSegment(loop, 'LX'), 1);
    const drug = childLoops(loop, '2410')[0];
    return [
      service,
      statusSegment(statuses, '', false, ''),
      ['REF', 'FJ', clean(number, 50) || String(line)],
      ...reference('XZ', clean(element(firstSegment(drug, 'REF', 'XZ'), 2), 50)),
      ...(dates === undefined ? [] : [datesSegment(dates)]),
    ];
  });
}

/** SVC of a line: procedure and modifiers, or the revenue code alone; charge, revenue code and units. */
function serviceSegment(line: Loop): OutSegment | undefined {
  const sv1 = firstSegment(line, 'SV1');
  if (sv1 !== undefined) return service(procedure(sv1, 1), element(sv1, 2), '', element(sv1, 4));
  const sv2 = firstSegment(line, 'SV2');
  if (sv2 !== undefined) {
    const revenue = clean(element(sv2, 1), 48);
    const code = procedure(sv2, 2);
    const units = element(sv2, 5);
    if (code === undefined) return service(revenue === '' ? undefined : ['NU', revenue], element(sv2, 3), '', units);
    return service(code, element(sv2, 3), revenue, units);
  }
  const sv3 = firstSegment(line, 'SV3');
  return sv3 === undefined ? undefined : service(procedure(sv3, 1), element(sv3, 2), '', element(sv3, 6));
}

/** What SVC01-1 of the 277CA may be. */
const QUALIFIERS: ReadonlySet<string> = new Set(['AD', 'ER', 'HC', 'HP', 'IV', 'WK']);

/** Qualifier, code and up to four modifiers of a procedure; undefined where there is none. */
function procedure(segment: NonNullable<ReturnType<typeof firstSegment>>, n: number): string[] | undefined {
  const parts = splitComponents(element(segment, n), segment)
    .slice(0, 6)
    .map((part) => clean(part, 48));
  return QUALIFIERS.has(parts[0] ?? '') && (parts[1] ?? '') !== '' ? parts : undefined;
}

function service(code: string[] | undefined, charge: string, revenue: string, units: string): OutSegment | undefined {
  if (code === undefined) return undefined;
  const amount = formatCents(parseCents(charge) ?? 0);
  const count = /^\d{1,12}(\.\d{1,3})?$/.test(units) ? units : '';
  return ['SVC', code, amount, '', revenue, '', '', count];
}
