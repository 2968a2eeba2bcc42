import {
  allSegments,
  childLoops,
  component,
  element,
  firstSegment,
  type Interchange,
  type Loop,
  repetitions,
  type Segment,
  splitComponents,
  type TransactionSet,
} from '@cleanclaim/x12';
import { fromD8 } from './days.ts';
import { facilityBill, facilityLine } from './facility-from-837i.ts';
import { readAmount, ZERO } from './money.ts';
import type {
  ClaimKind,
  PriorDecision,
  SubmittedClaim,
  SubmittedLine,
  SubmittedName,
  SubmittedProvider,
} from './submitted-claim.ts';

/** The guide that the practice payer reads: professional claims. */
export const PROFESSIONAL_GUIDE = '005010X222A1';

const kinds: Readonly<Record<string, ClaimKind>> = {
  '005010X222': 'professional',
  '005010X223': 'institutional',
  '005010X224': 'dental',
};

/** The kind of claims in a set, whatever erratum its guide identifier names; undefined for another set. */
export function claimKindOf(set: TransactionSet): ClaimKind | undefined {
  return set.id === '837' ? kinds[set.guide.slice(0, 10)] : undefined;
}

function name(nm1: Segment | undefined): SubmittedName {
  return { last: element(nm1, 3), first: element(nm1, 4), middle: element(nm1, 5) };
}

function provider(loop: Loop | undefined): SubmittedProvider {
  const nm1 = firstSegment(loop, 'NM1');
  const n4 = firstSegment(loop, 'N4');
  return {
    name: name(nm1),
    isOrganization: element(nm1, 2) === '2',
    npi: element(nm1, 8) === 'XX' ? element(nm1, 9) : '',
    taxId: element(firstSegment(loop, 'REF', 'EI') ?? firstSegment(loop, 'REF', 'SY'), 2),
    street: element(firstSegment(loop, 'N3'), 1),
    city: element(n4, 1),
    state: element(n4, 2),
    zip: element(n4, 3),
  };
}

/** CAS carries up to six reason and amount pairs behind its group. */
function adjustments(loop: Loop): PriorDecision['adjustments'] {
  return allSegments(loop, 'CAS').flatMap((cas) =>
    [2, 5, 8, 11, 14, 17]
      .filter((n) => element(cas, n) !== '')
      .map((n) => ({
        groupCode: element(cas, 1),
        carc: element(cas, n),
        amountCents: readAmount(element(cas, n + 1)) ?? ZERO,
      })),
  );
}

function otherPayer(loop: Loop): PriorDecision {
  const paid = firstSegment(loop, 'AMT', 'D');
  return {
    payerId: element(firstSegment(childLoops(loop, '2330B')[0], 'NM1'), 9),
    payerName: element(firstSegment(childLoops(loop, '2330B')[0], 'NM1'), 3),
    payerSequence: element(firstSegment(loop, 'SBR'), 1),
    memberId: element(firstSegment(childLoops(loop, '2330A')[0], 'NM1'), 9),
    paidCents: paid === undefined ? undefined : readAmount(element(paid, 2)),
    adjustments: adjustments(loop),
  };
}

function linePriorDecision(loop: Loop): PriorDecision {
  const svd = firstSegment(loop, 'SVD');
  return { payerId: element(svd, 1), paidCents: readAmount(element(svd, 2)), adjustments: adjustments(loop) };
}

function milliUnits(text: string): number {
  const match = /^(\d{1,8})(?:\.(\d*))?$/.exec(text) ?? /^()\.(\d+)$/.exec(text);
  if (!match) return 1000;
  return Number(match[1] || '0') * 1000 + Number((match[2] ?? '').slice(0, 3).padEnd(3, '0'));
}

/** The days of a line: of its own DTP 472, or where it has none of the claim's period. */
function lineDates(
  loop: Loop,
  period: Segment | undefined,
): { fromDate: string | undefined; toDate: string | undefined } {
  const dtp = firstSegment(loop, 'DTP', '472') ?? period;
  const [from = '', to = from] = element(dtp, 2) === 'RD8' ? element(dtp, 3).split('-') : [element(dtp, 3)];
  return { fromDate: fromD8(from), toDate: fromD8(to) };
}

/** What a dental line says in SV3 and TOO, in the places of a professional line. */
function dentalLine(loop: Loop, diagnoses: readonly string[]): Partial<SubmittedLine> {
  const sv3 = firstSegment(loop, 'SV3');
  const pointers = [1, 2, 3, 4].map((m) => Number(component(sv3, 11, m))).filter((n) => n > 0);
  return {
    qualifier: component(sv3, 1, 1),
    procedure: component(sv3, 1, 2).toUpperCase(),
    modifiers: [3, 4, 5, 6].map((m) => component(sv3, 1, m)).filter((modifier) => modifier !== ''),
    chargeCents: readAmount(element(sv3, 2)) ?? ZERO,
    unitMeasure: 'UN',
    milliUnits: milliUnits(element(sv3, 6)),
    diagnoses: pointers.map((n) => diagnoses[n - 1]).filter((code) => code !== undefined),
    mouth: {
      areas: [1, 2, 3, 4, 5].map((m) => component(sv3, 4, m)).filter((area) => area !== ''),
      teeth: allSegments(loop, 'TOO').map((too) => ({
        tooth: element(too, 2),
        surfaces: [1, 2, 3, 4, 5].filter((m) => component(too, 3, m) !== '').length,
      })),
    },
  };
}

function isReferring(loop: Loop): boolean {
  return ['DN', 'P3', 'DK'].includes(element(firstSegment(loop, 'NM1'), 1));
}

function serviceLine(
  loop: Loop,
  claimDiagnoses: readonly string[],
  claimPlace: string,
  claim: { kind: ClaimKind; period: Segment | undefined },
): SubmittedLine {
  const sv1 = firstSegment(loop, 'SV1');
  const pointers = [1, 2, 3, 4].map((m) => Number(component(sv1, 7, m))).filter((n) => n > 0);
  return {
    number: Number(element(firstSegment(loop, 'LX'), 1)),
    qualifier: component(sv1, 1, 1),
    procedure: component(sv1, 1, 2).toUpperCase(),
    modifiers: [3, 4, 5, 6].map((m) => component(sv1, 1, m)).filter((modifier) => modifier !== ''),
    chargeCents: readAmount(element(sv1, 2)) ?? ZERO,
    unitMeasure: element(sv1, 3) || 'UN',
    milliUnits: milliUnits(element(sv1, 4)),
    diagnoses: pointers.map((n) => claimDiagnoses[n - 1]).filter((code) => code !== undefined),
    ...lineDates(loop, claim.period),
    placeOfService: element(sv1, 5) || claimPlace,
    lineControlNumber: element(firstSegment(loop, 'REF', '6R'), 2),
    hasPriorAuthorization: firstSegment(loop, 'REF', 'G1') !== undefined,
    hasReferringProvider: loop.loops.some(isReferring),
    priorDecisions: childLoops(loop, '2430').map(linePriorDecision),
    ...(claim.kind === 'dental' ? dentalLine(loop, claimDiagnoses) : {}),
    ...(claim.kind === 'institutional' ? facilityLine(loop, claimDiagnoses, milliUnits) : {}),
  };
}

function diagnosisCodes(claim: Loop): string[] {
  return allSegments(claim, 'HI').flatMap((hi) =>
    hi.elements.flatMap((_, i) =>
      repetitions(hi, i + 1)
        .map((text) => splitComponents(text, hi))
        .filter(([qualifier = '']) => ['ABK', 'ABF', 'BK', 'BF'].includes(qualifier))
        .map(([, code = '']) => code.replace('.', '').toUpperCase()),
    ),
  );
}

/** The loops above a claim that stand for it, as the reader walks down. */
interface Above {
  billing: Loop | undefined;
  subscriber: Loop | undefined;
  patient: Loop | undefined;
}

type ClaimSet = Pick<
  SubmittedClaim,
  'kind' | 'isEncounter' | 'interchangeControl' | 'batchReference' | 'transactionSetControl' | 'submitter'
>;

function people(above: Above) {
  const subscriberName = firstSegment(childLoops(above.subscriber, '2010BA')[0], 'NM1');
  const personLoop = childLoops(above.patient, '2010CA')[0] ?? childLoops(above.subscriber, '2010BA')[0];
  const payer = firstSegment(childLoops(above.subscriber, '2010BB')[0], 'NM1');
  const sbr = firstSegment(above.subscriber, 'SBR');
  return {
    payerSequence: element(sbr, 1),
    filingIndicator: element(sbr, 9),
    medicareSecondaryReason: element(sbr, 5),
    payerId: element(payer, 9),
    payerName: element(payer, 3),
    memberId: element(subscriberName, 9),
    subscriber: name(subscriberName),
    subscriberIsOrganization: element(subscriberName, 2) === '2',
    patient: name(firstSegment(personLoop, 'NM1')),
    patientIsSubscriber: above.patient === undefined,
    patientBirthDate: fromD8(element(firstSegment(personLoop, 'DMG'), 2)) ?? '',
    billingProvider: provider(childLoops(above.billing, '2010AA')[0]),
  };
}

function claimOf(
  loop: Loop,
  above: Above,
  { writtenDate, ...set }: ClaimSet & { writtenDate: string | undefined },
  order: number,
): SubmittedClaim {
  const clm = firstSegment(loop, 'CLM');
  const diagnoses = diagnosisCodes(loop);
  const placeOfService = component(clm, 5, 1);
  const { kind } = set;
  const isPredetermination = element(clm, 19) === 'PB';
  const period =
    kind === 'professional' ? undefined : firstSegment(loop, 'DTP', kind === 'institutional' ? '434' : '472');
  return {
    ...set,
    ...(kind === 'institutional' ? { facility: facilityBill(loop) } : {}),
    isPredetermination,
    ...people(above),
    order,
    patientControlNumber: element(clm, 1),
    chargeCents: readAmount(element(clm, 2)) ?? ZERO,
    placeOfService,
    frequencyCode: component(clm, 5, 3),
    renderingNpi: element(
      loop.loops.map((child) => firstSegment(child, 'NM1', '82')).find((nm1) => nm1 !== undefined),
      9,
    ),
    hasReferringProvider: loop.loops.some(isReferring),
    diagnoses,
    originalReference: element(firstSegment(loop, 'REF', 'F8'), 2),
    priorAuthorization: element(firstSegment(loop, 'REF', 'G1'), 2),
    attachmentNumbers: allSegments(loop, 'PWK')
      .map((pwk) => element(pwk, 6))
      .filter((number) => number !== ''),
    otherPayers: childLoops(loop, '2320').map(otherPayer),
    lines: childLoops(loop, '2400').map((each) => {
      const line = serviceLine(each, diagnoses, placeOfService, { kind, period });
      // A predetermination has no service yet: it stands for the day on which it was written.
      if (!isPredetermination || line.fromDate !== undefined) return line;
      return { ...line, fromDate: writtenDate, toDate: writtenDate };
    }),
  };
}

function submitterOf(root: Loop): SubmittedClaim['submitter'] {
  const nm1 = firstSegment(childLoops(root, '1000A')[0], 'NM1');
  return { name: name(nm1), isOrganization: element(nm1, 2) === '2', id: element(nm1, 9) };
}

/**
 * Every claim of one 837 transaction set of any kind, in the order sent. Wire references end here: what follows speaks of
 * claims and lines. A set of another guide has none.
 * @param firstOrder order of the set's first claim in its interchange
 */
export function claimsFrom837(interchange: Interchange, set: TransactionSet, firstOrder: number): SubmittedClaim[] {
  const root = set.root;
  const kind = claimKindOf(set);
  if (root === undefined || kind === undefined) return [];
  const bht = firstSegment(root, 'BHT') ?? set.segments.find((s) => s.id === 'BHT');
  const claimSet = {
    writtenDate: fromD8(element(bht, 4)),
    interchangeControl: interchange.control,
    kind,
    isEncounter: element(bht, 6) === 'RP',
    batchReference: element(bht, 3),
    transactionSetControl: set.control,
    submitter: submitterOf(root),
  };
  const claims: SubmittedClaim[] = [];
  const visit = (loop: Loop, above: Above): void => {
    for (const child of loop.loops) {
      if (child.id === '2300') claims.push(claimOf(child, above, claimSet, firstOrder + claims.length));
      else if (child.id === '2000A') visit(child, { billing: child, subscriber: undefined, patient: undefined });
      else if (child.id === '2000B') visit(child, { ...above, subscriber: child, patient: undefined });
      else if (child.id === '2000C') visit(child, { ...above, patient: child });
      else visit(child, above);
    }
  };
  visit(root, { billing: undefined, subscriber: undefined, patient: undefined });
  return claims;
}
