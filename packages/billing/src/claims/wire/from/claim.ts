import { childLoops, component, element, firstSegment, type Loop, type Segment } from '@cleanclaim/x12';
import { type IsoDate, parseDate } from '../../../kernel/index.ts';
import type { Patient, Provider } from '../../../parties/index.ts';
import type { Claim, FrequencyCode, ServiceLine } from '../../types.ts';
import { ACCIDENT_OCCURRENCES } from '../claim-institutional.ts';
import { detailsIn } from './details.ts';
import { dentalIn, institutionalIn } from './kind-details.ts';
import { lineIn } from './line.ts';
import { lineDecisions, otherPayerIn } from './other-payers.ts';
import { facilityIn, payerIn, personIn, practiceIn, providersIn, relationshipOf, sequenceOf } from './parties.ts';
import { codesIn, dayIn, filled, hiCodes, listed, moneyAt, type Reading, referenceIn, unlessEmpty } from './reading.ts';

const FREQUENCIES: readonly string[] = ['1', '2', '3', '4', '5', '7', '8', '9'];
const CAUSES: Readonly<Record<string, 'auto' | 'employment' | 'other'>> = { AA: 'auto', EM: 'employment', OA: 'other' };

/** The levels around a claim. */
interface Levels {
  billing: Loop;
  subscriber: Loop;
  /** 2000C, only of a dependent. */
  patient: Loop | undefined;
}

function levelsAround(loop: Loop): Levels | undefined {
  const above = loop.parent;
  const patient = above?.id === '2000C' ? above : undefined;
  const subscriber = patient ? patient.parent : above;
  const billing = subscriber?.parent;
  return subscriber && billing ? { billing, subscriber, patient } : undefined;
}

/** CLM11, or on an 837I the occurrence that tells of an accident; an auto accident there has its state in REF*LU. */
function accidentIn(at: Reading, loop: Loop, head: Segment): Pick<Claim, 'accident'> {
  const kind = CAUSES[component(head, 11, 1)];
  if (kind) return { accident: { kind, ...filled({ date: dayIn(at, loop, '439'), state: component(head, 11, 4) }) } };
  const occurrence = hiCodes(loop, 'BH').find(({ code }) => ACCIDENT_OCCURRENCES.includes(code));
  if (!occurrence) return {};
  const state = referenceIn(loop, 'LU');
  const isAuto = occurrence.code === '02' || state !== '';
  const told = { date: parseDate(occurrence.period), state };
  return { accident: { kind: isAuto ? 'auto' : occurrence.code === '04' ? 'employment' : 'other', ...filled(told) } };
}

/** Our line numbers (REF*6R) where every line has one of its own, else the order. */
function lineNumbers(loops: readonly Loop[]): number[] {
  const sent = loops.map((loop) => referenceIn(loop, '6R'));
  const areOurs = sent.every((text) => /^[1-9]\d{0,3}$/.test(text)) && new Set(sent).size === sent.length;
  return areOurs ? sent.map(Number) : loops.map((_, i) => i + 1);
}

/** 837P tells who ordered on the lines only: the same one on all of them ordered the claim. */
function withOrdering(lines: readonly ServiceLine[]): { lines: ServiceLine[]; ordering?: Provider } {
  const [first] = lines;
  const ordering = first?.providers?.ordering;
  const key = JSON.stringify(ordering);
  if (!ordering || !lines.every((line) => JSON.stringify(line.providers?.ordering) === key))
    return { lines: [...lines] };
  const without = lines.map(({ providers, ...line }): ServiceLine => {
    const { ordering: _ordering, ...others } = providers ?? {};
    return { ...line, ...filled({ providers: unlessEmpty(others) }) };
  });
  return { lines: without, ordering };
}

const PROVIDER_LOOPS = {
  professional: ['2310A', '2310B', '2310D'],
  institutional: ['2310A', '2310B', '2310C', '2310D', '2310F'],
  dental: ['2310A', '2310B', '2310D', '2310E'],
} as const;

function providersOf(at: Reading, loop: Loop, ordering: Provider | undefined): Partial<Claim> {
  const found = providersIn(at, loop, PROVIDER_LOOPS[at.kind]);
  const others = filled({
    attending: found.get('71'),
    operating: found.get('72'),
    otherOperating: found.get('ZZ'),
    supervising: found.get('DQ'),
    ordering,
    assistantSurgeon: found.get('DD'),
    primaryCare: found.get('P3'),
  });
  return filled({ rendering: found.get('82'), referring: found.get('DN'), providers: unlessEmpty(others) });
}

/** A line's place of service is told where it differs from the claim's. */
function withoutPlace(line: ServiceLine, place: string): ServiceLine {
  const { placeOfService, ...rest } = line;
  return placeOfService === undefined || placeOfService === place ? rest : line;
}

function linesIn(at: Reading, loop: Loop, dayWithout: IsoDate, place: string) {
  const loops = childLoops(loop, '2400');
  const numbers = lineNumbers(loops);
  const numbered = loops.map((one, i) => ({ loop: one, lineNumber: numbers[i] ?? i + 1 }));
  const lines = numbered.flatMap((one) => lineIn(at, one.loop, one.lineNumber, dayWithout) ?? []);
  const placed = lines.map((line) => withoutPlace(line, place));
  return { ...withOrdering(placed), decisions: lineDecisions(at, numbered) };
}

/** Who is covered and by whom: loops 2010BA to 2010CA. */
function coverageIn(at: Reading, { subscriber, patient }: Levels) {
  const sbr = firstSegment(subscriber, 'SBR');
  const [holder] = childLoops(subscriber, '2010BA');
  const [payerLoop] = childLoops(subscriber, '2010BB');
  const [own] = patient ? childLoops(patient, '2010CA') : [holder];
  const memberId = element(firstSegment(holder, 'NM1'), 9);
  const person = personIn(at, own);
  const payer = payerIn(at, payerLoop, element(sbr, 9));
  const key = [memberId, person.name.last, person.name.first, person.birthDate].join(' ');
  const medicalRecordNumber = '';
  const whole: Patient = { ...person, id: at.makeId('patient', key), mrn: medicalRecordNumber };
  return {
    casualty: own,
    fields: {
      coverageId: at.makeId('coverage', `${payer.payerIdentifier} ${memberId}`),
      payerSequence: sequenceOf(element(sbr, 1)),
      patient: whole,
      relationship: patient ? relationshipOf(element(firstSegment(patient, 'PAT'), 1)) : ('18' as const),
      subscriber: patient ? personIn(at, holder) : person,
      memberId,
      ...filled({
        groupNumber: element(sbr, 3),
        planName: element(sbr, 4),
        medicareSecondaryReason: element(sbr, 5),
      }),
      payer,
    },
  };
}

function frequencyOf(at: Reading, head: Segment): FrequencyCode {
  const code = component(head, 5, 3);
  if (FREQUENCIES.includes(code)) return code as FrequencyCode;
  at.fault(head, `Claims of frequency ${code || '(none)'} are not kept.`);
  return '1';
}

/** The first day of service: of the statement, of the lines, or of the file where nothing has been done yet. */
function firstDay(lines: readonly ServiceLine[], statementFrom: IsoDate | undefined): IsoDate {
  return statementFrom ?? lines.map((line) => line.dateOfService).toSorted()[0] ?? '';
}

/** CLM, the levels around it and all that is below it, as a claim. `sentOn` is BHT04, `encounterOnly` BHT06 RP. */
export function claimIn(at: Reading, loop: Loop, sent: { sentOn: IsoDate; encounterOnly: boolean }): Claim | undefined {
  const head = firstSegment(loop, 'CLM');
  const levels = levelsAround(loop);
  if (!head || !levels) return undefined;
  const { casualty, fields } = coverageIn(at, levels);
  const institutional = at.kind === 'institutional' ? institutionalIn(at, loop) : undefined;
  const dental = at.kind === 'dental' ? dentalIn(at, loop) : undefined;
  const details = unlessEmpty({ ...detailsIn(at, loop, casualty), ...filled({ institutional, dental }) });
  const dayWithout = institutional?.statementFrom ?? dayIn(at, loop, '472') ?? sent.sentOn;
  const placeOfService = institutional ? '' : component(head, 5, 1);
  const { lines, ordering, decisions } = linesIn(at, loop, dayWithout, placeOfService);
  const [facility] = childLoops(loop, at.kind === 'institutional' ? '2310E' : '2310C');
  const otherPayers = childLoops(loop, '2320').map((one) => otherPayerIn(at, one, decisions));
  for (const payer of decisions.keys()) {
    if (!otherPayers.some((other) => other.payer.payerIdentifier === payer))
      at.fault(head, `A line was decided by ${payer}, which the claim does not name as a payer.`);
  }
  const patientControlNumber = element(head, 1);
  return {
    id: at.makeId('claim', patientControlNumber),
    kind: at.kind,
    patientControlNumber,
    encounterId: at.makeId('encounter', patientControlNumber),
    frequencyCode: frequencyOf(at, head),
    ...filled({ payerClaimControlNumber: referenceIn(loop, 'F8') }),
    ...fields,
    billing: practiceIn(levels.billing),
    ...providersOf(at, loop, ordering),
    ...filled({ facility: facilityIn(at, facility, placeOfService) }),
    placeOfService,
    dateOfService: firstDay(lines, institutional?.statementFrom),
    diagnoses: codesIn(loop, 'ABK', 'BK', 'ABF', 'BF'),
    lines,
    totalChargeCents: moneyAt(at, head, 2),
    ...filled({ priorAuthorizationNumber: referenceIn(loop, 'G1'), admissionDate: dayIn(at, loop, '435') }),
    ...accidentIn(at, loop, head),
    acceptAssignment: element(head, 7) === 'A',
    benefitsAssigned: element(head, 8) === 'Y',
    releaseOfInformation: element(head, 9) === 'Y',
    ...filled({ details, otherPayers: listed(otherPayers) }),
    ...(sent.encounterOnly ? { encounterOnly: true } : {}),
  };
}
