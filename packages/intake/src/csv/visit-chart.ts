import type {
  IntakeChart,
  IntakeCoverage,
  IntakeEncounter,
  IntakeFinding,
  IntakePatient,
  IntakeProvider,
} from '@cleanclaim/billing/encounters';
import { isNpi } from '@cleanclaim/billing/kernel';
import type { Guarantor, PayerSequence, Person } from '@cleanclaim/billing/parties';
import { addDiagnosis, addDiagnosisFindings } from '../common/diagnosis-list.ts';
import { addFinding } from '../common/findings.ts';
import {
  addPersonFindings,
  cleanText,
  personName,
  phoneNumber,
  postalAddress,
  relationshipOf,
  selfSubscriber,
  sexCode,
} from '../common/people.ts';
import { type ServiceLine, superbillDate } from './service-line.ts';

/** A cell of the first line of a visit that fills it: later rows may leave out what the first one said. */
type CellOf = (name: string) => string;

/** One chart of the lines of one visit (or of one patient without a visit). Lines are in file order, at least one. */
export function visitChart(lines: readonly [ServiceLine, ...ServiceLine[]]): IntakeChart {
  const place = `row ${lines[0].row.number}`;
  const findings: IntakeFinding[] = [];
  const filled = filledCells(lines);
  const cell: CellOf = (name) => filled.get(name) ?? '';
  const patient = patientOf(lines, cell, findings, place);
  const chart: IntakeChart = {
    format: 'csv',
    place,
    patient,
    coverages: coveragesOf(cell, patient, findings, place),
    notes: notesOf(lines),
    diagnoses: [],
    charges: [],
    findings,
  };
  const guarantor = guarantorOf(cell, findings, place);
  if (guarantor) chart.guarantor = guarantor;
  const encounter = encounterOf(lines, cell, findings, place);
  if (encounter) chart.encounter = encounter;
  addLines(chart, lines);
  addPersonFindings(patient, findings, place);
  addRowFindings(lines, findings);
  return chart;
}

/** The first cell of each column that is not empty. */
function filledCells(lines: readonly ServiceLine[]): Map<string, string> {
  const filled = new Map<string, string>();
  for (const line of lines) {
    for (const [name, text] of line.row.cells) if (text !== '' && !filled.has(name)) filled.set(name, text);
  }
  return filled;
}

function patientOf(
  lines: readonly [ServiceLine, ...ServiceLine[]],
  cell: CellOf,
  findings: IntakeFinding[],
  place: string,
): IntakePatient {
  const patient: IntakePatient = {
    mrn: lines[0].mrn,
    name: personName(cell('last_name'), cell('first_name'), cell('middle_name'), cell('suffix')),
    birthDate: superbillDate(cell('birth_date')) ?? '',
    sex: sexCode(cell('sex')),
  };
  const address = postalAddress(
    { line1: cell('address'), line2: cell('address_2'), city: cell('city'), state: cell('state'), zip: cell('zip') },
    findings,
    place,
  );
  if (address) patient.address = address;
  if (cell('phone') !== '') patient.phone = phoneNumber(cell('phone'));
  return patient;
}

function guarantorOf(cell: CellOf, findings: IntakeFinding[], place: string): Guarantor | undefined {
  const name = personName(cell('guarantor_last'), cell('guarantor_first'));
  if (name.last === '' && name.first === '') return undefined;
  const guarantor: Guarantor = { name, relationship: relationshipOf(cell('guarantor_relationship')) ?? 'G8' };
  const address = postalAddress(
    {
      line1: cell('guarantor_address'),
      city: cell('guarantor_city'),
      state: cell('guarantor_state'),
      zip: cell('guarantor_zip'),
    },
    findings,
    place,
  );
  if (address) guarantor.address = address;
  if (cell('guarantor_phone') !== '') guarantor.phone = phoneNumber(cell('guarantor_phone'));
  return guarantor;
}

const COVERAGES: readonly [PayerSequence, string][] = [
  ['P', ''],
  ['S', 'secondary_'],
  ['T', 'tertiary_'],
];

function coveragesOf(cell: CellOf, patient: IntakePatient, findings: IntakeFinding[], place: string): IntakeCoverage[] {
  return COVERAGES.flatMap(([payerSequence, prefix]) => {
    const [payerName, payerIdentifier, memberId] = ['payer_name', 'payer_id', 'member_id'].map((name) =>
      cleanText(cell(prefix + name)),
    );
    if (!payerName && !payerIdentifier && !memberId) return [];
    if (!memberId) addFinding(findings, place, 'A coverage has no member number. Add it before a claim is sent.');
    const relationship =
      relationshipOf(cell(`${prefix}relationship`)) ?? (cell(`${prefix}subscriber_last`) === '' ? '18' : 'G8');
    const coverage: IntakeCoverage = {
      payerSequence,
      payerName: payerName ?? '',
      payerIdentifier: payerIdentifier ?? '',
      memberId: memberId ?? '',
      relationship,
      subscriber: relationship === '18' ? selfSubscriber(patient) : subscriberOf(cell, prefix, findings, place),
    };
    if (cell(`${prefix}group_number`) !== '') coverage.groupNumber = cleanText(cell(`${prefix}group_number`));
    if (cell(`${prefix}plan_name`) !== '') coverage.planName = cleanText(cell(`${prefix}plan_name`));
    return [coverage];
  });
}

function subscriberOf(cell: CellOf, prefix: string, findings: IntakeFinding[], place: string): Person {
  const person: Person = {
    name: personName(cell(`${prefix}subscriber_last`), cell(`${prefix}subscriber_first`)),
    birthDate: superbillDate(cell(`${prefix}subscriber_birth_date`)) ?? '',
    sex: sexCode(cell(`${prefix}subscriber_sex`)),
  };
  if (person.name.last === '' || person.birthDate === '') {
    addFinding(findings, place, "The subscriber's name or birth date is missing. Add it before a claim is sent.");
  }
  return person;
}

function providerOf(
  cell: CellOf,
  role: 'rendering' | 'referring',
  findings: IntakeFinding[],
  place: string,
): IntakeProvider | undefined {
  const sent = cell(`${role}_npi`).replace(/\D/g, '');
  const npi = isNpi(sent) ? sent : '';
  const lastOrOrganizationName = cleanText(cell(`${role}_last`));
  if (cell(`${role}_npi`) !== '' && npi === '') {
    addFinding(findings, place, `The ${role} NPI fails its check digit. Correct it, or match the provider by name.`);
  }
  if (npi === '' && lastOrOrganizationName === '') return undefined;
  const provider: IntakeProvider = { npi, lastOrOrganizationName };
  if (cell(`${role}_first`) !== '') provider.firstName = cleanText(cell(`${role}_first`));
  const taxonomy = cell(`${role}_taxonomy`).toUpperCase();
  if (taxonomy !== '') provider.taxonomy = taxonomy;
  return provider;
}

function encounterOf(
  lines: readonly [ServiceLine, ...ServiceLine[]],
  cell: CellOf,
  findings: IntakeFinding[],
  place: string,
): IntakeEncounter | undefined {
  const days = lines.flatMap((line) => line.dateOfService ?? []).sort();
  const dateOfService = days[0];
  if (!dateOfService) return undefined;
  const sent = cell('place_of_service').trim();
  const placeOfService = /^\d{1,2}$/.test(sent) ? sent.padStart(2, '0') : '';
  if (placeOfService === '')
    addFinding(findings, place, 'The place of service is missing or not two digits. Choose it.');
  const encounter: IntakeEncounter = {
    visitNumber: lines[0].visitNumber || `${lines[0].mrn}-${dateOfService.replaceAll('-', '')}`,
    dateOfService,
    placeOfService,
  };
  const endDate = [...lines.flatMap((line) => line.endDate ?? []), ...days].sort().at(-1);
  if (endDate && endDate > dateOfService) encounter.endDate = endDate;
  const rendering = providerOf(cell, 'rendering', findings, place);
  if (rendering) encounter.rendering = rendering;
  const referring = providerOf(cell, 'referring', findings, place);
  if (referring) encounter.referring = referring;
  const facilityNpi = cell('facility_npi').replace(/\D/g, '');
  if (cell('facility_name') !== '' || isNpi(facilityNpi)) {
    encounter.facility = {
      name: cleanText(cell('facility_name')),
      ...(isNpi(facilityNpi) ? { npi: facilityNpi } : {}),
    };
  }
  if (cell('prior_authorization') !== '') encounter.priorAuthorizationNumber = cleanText(cell('prior_authorization'));
  const accident = accidentOf(cell);
  if (accident) encounter.accident = accident;
  return encounter;
}

function accidentOf(cell: CellOf): IntakeEncounter['accident'] {
  const word = cell('accident_kind').toLowerCase();
  if (word === '' && cell('accident_date') === '') return undefined;
  const kind = /auto|car|motor/.test(word) ? 'auto' : /employ|work|job/.test(word) ? 'employment' : 'other';
  const accident: NonNullable<IntakeEncounter['accident']> = { kind };
  const date = superbillDate(cell('accident_date'));
  if (date) accident.date = date;
  if (cell('accident_state') !== '') accident.state = cell('accident_state').toUpperCase();
  return accident;
}

/** Diagnoses of all lines in order, without repeats; pointers of a line go from its own list to the visit's. */
function addLines(chart: IntakeChart, lines: readonly ServiceLine[]): void {
  const ranksOf = lines.map((line) =>
    line.diagnoses.map((code) =>
      code === '' ? 0 : addDiagnosis(chart.diagnoses, { code, system: 'icd10cm', description: '', origin: 'visit' }),
    ),
  );
  lines.forEach((line, i) => {
    if (!line.charge) return;
    const own = ranksOf[i] ?? [];
    const ranks = line.pointers.map((pointer) => (own.length > 0 ? (own[pointer - 1] ?? 0) : pointer));
    const known = ranks.filter((rank) => rank >= 1 && rank <= chart.diagnoses.length);
    if (known.length < ranks.length) {
      addFinding(
        chart.findings,
        `row ${line.row.number}`,
        'A pointer names a diagnosis that is not there. It was left out.',
      );
    }
    chart.charges.push({ ...line.charge, diagnosisPointers: [...new Set(known)] });
  });
  addDiagnosisFindings(chart.diagnoses, chart.findings, chart.place);
}

function notesOf(lines: readonly ServiceLine[]): IntakeChart['notes'] {
  const texts = lines.map((line) => line.row.cells.get('note') ?? '').filter((text) => text !== '');
  const text = [...new Set(texts)].join('\n\n');
  return text === '' ? [] : [{ title: 'Note', text }];
}

const IDENTITY_COLUMNS = ['last_name', 'first_name', 'birth_date'];

function addRowFindings(lines: readonly [ServiceLine, ...ServiceLine[]], findings: IntakeFinding[]): void {
  for (const line of lines) {
    const place = `row ${line.row.number}`;
    for (const oddity of line.oddities) addFinding(findings, place, oddity);
    for (const [name, text] of line.row.cells) {
      const formula =
        /^[=@]/.test(text) || /^[+-](?![\d.\s(]|$)/.test(text) || (/^[+-]/.test(text) && /name|last|first/.test(name));
      if (formula)
        addFinding(findings, place, `The ${name} cell begins like a spreadsheet formula. It is kept as plain text.`);
    }
    const differs = IDENTITY_COLUMNS.some((name) => {
      const [here, there] = [line.row.cells.get(name) ?? '', lines[0].row.cells.get(name) ?? ''];
      return here !== '' && there !== '' && here.toUpperCase() !== there.toUpperCase();
    });
    if (differs) {
      addFinding(
        findings,
        place,
        'This row names the same mrn with another name or birth date. Check whose visit it is.',
      );
    }
  }
}
