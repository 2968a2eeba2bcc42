import type { FieldGroup } from './field-spec.ts';

const same = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, code]));

const DATES = {
  onset: 'Onset of the illness',
  'initial-treatment': 'First treatment',
  'last-seen': 'Last seen',
  'acute-manifestation': 'Acute manifestation',
  'last-menstrual-period': 'Last menstrual period',
  'last-x-ray': 'Last X-ray',
  prescription: 'Prescription',
  'disability-start': 'Disability began',
  'disability-end': 'Disability ended',
  'last-worked': 'Last worked',
  'return-to-work': 'Back to work',
  discharge: 'Discharge',
  'assumed-care': 'Care assumed',
  'relinquished-care': 'Care given up',
  'first-contact': 'First contact',
  'appliance-placement': 'Appliance placed',
};
const NOTES = { ADD: 'Any', CER: 'Certification', DCP: 'Goals or plan', DGN: 'Diagnosis', TPO: 'Third party' };

const GENERAL: FieldGroup = {
  title: 'Dates, numbers and note',
  usualFor: ['professional', 'dental'],
  fields: [
    {
      path: 'dates',
      label: 'Other dates',
      kind: 'by-key',
      columns: [
        { key: 'what', label: 'What', kind: 'choice', options: DATES },
        { key: 'date', label: 'Day', kind: 'date' },
      ],
    },
    { path: 'referralNumber', label: 'Referral number', kind: 'text' },
    { path: 'cliaNumber', label: 'CLIA number', kind: 'text', example: '24D0000001' },
    { path: 'mammographyCertification', label: 'Mammography certificate', kind: 'text' },
    { path: 'propertyCasualtyClaimNumber', label: "Carrier's claim number", kind: 'text' },
    { path: 'medicalRecordNumber', label: 'Record number on the claim', kind: 'text' },
    { path: 'investigationalDeviceExemption', label: 'Device exemption number', kind: 'text' },
    { path: 'demonstrationProject', label: 'Demonstration project', kind: 'text' },
    { path: 'serviceAuthorizationException', label: 'Given without authorization: why', kind: 'text', example: '1' },
    { path: 'specialProgram', label: 'Special program', kind: 'text', example: '02' },
    { path: 'delayReason', label: 'Why it is late', kind: 'text', example: '1' },
    { path: 'patientPaidCents', label: 'Paid by the patient', kind: 'cents', example: '25.00' },
    { path: 'note.kind', label: 'Note about', kind: 'choice', options: NOTES },
    { path: 'note.text', label: 'Note', kind: 'text' },
  ],
};

const INSTITUTIONAL: FieldGroup = {
  title: 'Hospital or facility',
  usualFor: ['institutional'],
  onlyFor: 'institutional',
  fields: [
    { path: 'institutional.facilityTypeCode', label: 'Type of bill, first two digits', kind: 'text', example: '13' },
    { path: 'institutional.statementFrom', label: 'Statement from', kind: 'date' },
    { path: 'institutional.statementThrough', label: 'Statement through', kind: 'date' },
    {
      path: 'institutional.patientStatus',
      label: 'Patient status at the end',
      kind: 'text',
      example: '01 home, 30 still here',
    },
    {
      path: 'institutional.admissionType',
      label: 'Admission',
      kind: 'choice',
      options: { 1: 'Emergency', 2: 'Urgent', 3: 'Elective', 4: 'Newborn', 5: 'Trauma', 9: 'Not known' },
    },
    { path: 'institutional.admissionTime', label: 'Admitted at', kind: 'text', example: '0915' },
    { path: 'institutional.pointOfOrigin', label: 'Came from', kind: 'text', example: '1' },
    { path: 'institutional.dischargeTime', label: 'Discharged at', kind: 'text', example: '1130' },
    { path: 'institutional.admittingDiagnosis', label: 'Diagnosis at admission', kind: 'text', example: 'J18.9' },
    { path: 'institutional.reasonsForVisit', label: 'Reasons for the visit', kind: 'codes', example: 'R07.9' },
    { path: 'institutional.externalCauses', label: 'External causes', kind: 'codes', example: 'W01.0XXA' },
    { path: 'institutional.drg', label: 'DRG', kind: 'text', example: '470' },
    {
      path: 'institutional.presentOnAdmission',
      label: 'Present on admission',
      kind: 'by-key',
      columns: [
        { key: 'code', label: 'Diagnosis, no dot', kind: 'text', example: 'J189' },
        {
          key: 'present',
          label: 'Present',
          kind: 'choice',
          options: { Y: 'Yes', N: 'No', U: 'Unknown', W: 'Cannot be told', 1: 'Exempt' },
        },
      ],
    },
    {
      path: 'institutional.procedures',
      label: 'ICD-10-PCS procedures, principal first',
      kind: 'rows',
      columns: [
        { key: 'code', label: 'Code', kind: 'text', example: '0SR9019' },
        { key: 'date', label: 'Day', kind: 'date' },
      ],
    },
    {
      path: 'institutional.occurrences',
      label: 'Occurrence codes',
      kind: 'rows',
      columns: [
        { key: 'code', label: 'Code', kind: 'text', example: '11' },
        { key: 'date', label: 'Day', kind: 'date' },
      ],
    },
    {
      path: 'institutional.occurrenceSpans',
      label: 'Occurrence spans',
      kind: 'rows',
      columns: [
        { key: 'code', label: 'Code', kind: 'text', example: '74' },
        { key: 'from', label: 'From', kind: 'date' },
        { key: 'through', label: 'Through', kind: 'date' },
      ],
    },
    {
      path: 'institutional.values',
      label: 'Value codes',
      kind: 'rows',
      columns: [
        { key: 'code', label: 'Code', kind: 'text', example: '80' },
        { key: 'hundredths', label: 'Amount or count', kind: 'cents', example: '5.00' },
      ],
    },
    { path: 'conditionCodes', label: 'Condition codes', kind: 'codes', example: '09 77' },
  ],
};

const DENTAL: FieldGroup = {
  title: 'Dental',
  usualFor: ['dental'],
  onlyFor: 'dental',
  fields: [
    { path: 'dental.orthodontics.totalMonths', label: 'Orthodontics: months in all', kind: 'number' },
    { path: 'dental.orthodontics.monthsRemaining', label: 'Orthodontics: months left', kind: 'number' },
    { path: 'dental.predetermination', label: 'Asks what would be paid', kind: 'flag' },
    {
      path: 'dental.toothStatus',
      label: 'Missing teeth',
      kind: 'rows',
      columns: [
        { key: 'tooth', label: 'Tooth', kind: 'text', example: '14' },
        { key: 'status', label: 'Status', kind: 'choice', options: { M: 'Missing', E: 'To be extracted' } },
      ],
    },
  ],
};

const ADDRESS_PARTS = [
  ['line1', 'street'],
  ['city', 'city'],
  ['state', 'state'],
  ['zip', 'ZIP code'],
] as const;
const addressOf = (path: string, label: string) =>
  ADDRESS_PARTS.map(([key, words]) => ({ path: `${path}.${key}`, label: `${label}: ${words}`, kind: 'text' }) as const);

const AMBULANCE: FieldGroup = {
  title: 'Ambulance',
  usualFor: [],
  fields: [
    {
      path: 'ambulance.reason',
      label: 'Why there',
      kind: 'choice',
      options: {
        A: 'Nearest facility',
        B: 'Preferred doctor',
        C: 'Near family',
        D: 'Service not available',
        E: 'Rehabilitation',
      },
    },
    { path: 'ambulance.miles', label: 'Loaded miles', kind: 'number', example: '12' },
    { path: 'ambulance.weightPounds', label: 'Weight in pounds', kind: 'number' },
    { path: 'ambulance.conditions', label: 'Conditions', kind: 'codes', example: '01 04 12', mayBeNone: true },
    ...addressOf('ambulance.pickUp', 'Picked up'),
    { path: 'ambulance.dropOff.name', label: 'Brought to: name', kind: 'text' },
    ...addressOf('ambulance.dropOff.address', 'Brought to'),
    { path: 'ambulance.roundTripPurpose', label: 'Why a round trip', kind: 'text' },
    { path: 'ambulance.stretcherPurpose', label: 'Why a stretcher', kind: 'text' },
  ],
};

const OTHERS: FieldGroup = {
  title: 'Other specialties',
  usualFor: [],
  onlyFor: 'professional',
  fields: [
    { path: 'anesthesiaProcedures', label: 'Anesthesia: surgery codes', kind: 'codes', example: '27447' },
    { path: 'homebound', label: 'Patient cannot leave home', kind: 'flag' },
    {
      path: 'spinalManipulation.condition',
      label: 'Chiropractic: condition',
      kind: 'choice',
      options: {
        A: 'Acute',
        C: 'Chronic',
        D: 'Not acute',
        E: 'Not threatening life',
        F: 'Routine',
        G: 'With symptoms',
        M: 'Acute phase of a chronic one',
      },
    },
    {
      path: 'vision.category',
      label: 'Vision',
      kind: 'choice',
      options: { E1: 'Spectacle lenses', E2: 'Contact lenses', E3: 'Frames' },
    },
    { path: 'vision.conditions', label: 'Vision: why replaced', kind: 'codes', example: 'L1', mayBeNone: true },
    { path: 'epsdt.referralGiven', label: 'EPSDT: referral given', kind: 'flag' },
    { path: 'epsdt.conditions', label: 'EPSDT: which', kind: 'codes', example: 'NU', mayBeNone: true },
  ],
};

const PAPERS: FieldGroup = {
  title: 'Papers that go with the claim',
  usualFor: [],
  fields: [
    {
      path: 'attachments',
      label: 'Papers',
      kind: 'rows',
      columns: [
        { key: 'reportType', label: 'What', kind: 'text', example: 'OZ' },
        {
          key: 'transmission',
          label: 'How',
          kind: 'choice',
          options: {
            AA: 'On request',
            BM: 'By mail',
            EL: 'Electronically',
            EM: 'By e-mail',
            FX: 'By fax',
            FT: 'As a file',
          },
        },
        { key: 'controlNumber', label: 'Number on the papers', kind: 'text' },
      ],
    },
  ],
};

/** What a kind or specialty adds to a claim, in groups. */
export const CLAIM_DETAIL_GROUPS: readonly FieldGroup[] = [INSTITUTIONAL, DENTAL, GENERAL, AMBULANCE, OTHERS, PAPERS];

const LINE_DATES = {
  'certification-revision': 'Certificate revised',
  'begin-therapy': 'Therapy began',
  'last-certification': 'Last certificate',
  'last-seen': 'Last seen',
  'hemoglobin-test': 'Hemoglobin test',
  'creatinine-test': 'Creatinine test',
  shipped: 'Shipped',
  'last-x-ray': 'Last X-ray',
  'initial-treatment': 'First treatment',
  prescription: 'Prescription',
  'prior-placement': 'Earlier placement',
  'treatment-start': 'Treatment began',
  'treatment-completion': 'Treatment done',
};

/** The same for one line. */
export const LINE_DETAIL_GROUPS: readonly FieldGroup[] = [
  {
    title: 'Hospital or facility',
    usualFor: ['institutional'],
    onlyFor: 'institutional',
    fields: [
      { path: 'revenueCode', label: 'Revenue code', kind: 'text', example: '0450' },
      { path: 'nonCoveredCents', label: 'Not covered', kind: 'cents' },
    ],
  },
  {
    title: 'Dental',
    usualFor: ['dental'],
    onlyFor: 'dental',
    fields: [
      {
        path: 'teeth',
        label: 'Teeth',
        kind: 'rows',
        columns: [
          { key: 'number', label: 'Tooth', kind: 'text', example: '14' },
          { key: 'surfaces', label: 'Surfaces', kind: 'codes', example: 'M O', mayBeNone: true },
        ],
      },
      { path: 'oralCavityAreas', label: 'Areas of the mouth', kind: 'codes', example: '10' },
      { path: 'prosthesis', label: 'Prosthesis', kind: 'choice', options: { I: 'First placed', R: 'Replaced' } },
    ],
  },
  {
    title: 'Dates, units and marks',
    usualFor: ['professional', 'institutional', 'dental'],
    fields: [
      { path: 'endDate', label: 'Last day', kind: 'date' },
      {
        path: 'unitOfMeasure',
        label: 'Units count',
        kind: 'choice',
        options: { UN: 'Units', MJ: 'Minutes', DA: 'Days', F2: 'International units' },
      },
      {
        path: 'dates',
        label: 'Other dates',
        kind: 'by-key',
        columns: [
          { key: 'what', label: 'What', kind: 'choice', options: LINE_DATES },
          { key: 'date', label: 'Day', kind: 'date' },
        ],
      },
      { path: 'emergency', label: 'Emergency', kind: 'flag' },
      { path: 'epsdt', label: 'EPSDT', kind: 'flag' },
      { path: 'familyPlanning', label: 'Family planning', kind: 'flag' },
      { path: 'note', label: 'Note of the line', kind: 'text' },
    ],
  },
  {
    title: 'Drug',
    usualFor: [],
    fields: [
      { path: 'ndc', label: 'NDC, 11 digits', kind: 'text', example: '00002751001' },
      { path: 'ndcQuantity', label: 'Quantity', kind: 'number' },
      { path: 'ndcUnit', label: 'Unit', kind: 'choice', options: same('F2', 'GR', 'ME', 'ML', 'UN') },
      { path: 'prescriptionNumber', label: 'Prescription number', kind: 'text' },
    ],
  },
  {
    title: 'Numbers of this line',
    usualFor: [],
    fields: [
      { path: 'priorAuthorizationNumber', label: 'Authorization', kind: 'text' },
      { path: 'referralNumber', label: 'Referral', kind: 'text' },
      { path: 'cliaNumber', label: 'CLIA number', kind: 'text' },
      { path: 'referringCliaNumber', label: 'CLIA number of who referred', kind: 'text' },
      { path: 'purchasedServiceCents', label: 'Paid for a purchased test', kind: 'cents' },
      { path: 'ambulancePatients', label: 'Ambulance: patients carried', kind: 'number' },
      { path: 'obstetricAnesthesiaUnits', label: 'Obstetric anesthesia: more units', kind: 'number' },
    ],
  },
  {
    title: 'Equipment and test results',
    usualFor: [],
    onlyFor: 'professional',
    fields: [
      { path: 'equipment.days', label: 'Days of need', kind: 'number' },
      { path: 'equipment.rentalCents', label: 'Rental', kind: 'cents' },
      { path: 'equipment.purchaseCents', label: 'Purchase', kind: 'cents' },
      {
        path: 'equipment.rentalFrequency',
        label: 'Rented',
        kind: 'choice',
        options: { 1: 'By the week', 4: 'By the month', 6: 'By the day' },
      },
      {
        path: 'equipment.certificate.type',
        label: 'Certificate of need',
        kind: 'choice',
        options: { I: 'First', R: 'Renewal', S: 'Revised' },
      },
      { path: 'equipment.certificate.months', label: 'Months of need', kind: 'number' },
      { path: 'equipment.certificate.controlNumber', label: 'Number on the certificate', kind: 'text' },
      { path: 'equipment.form.id', label: 'Form', kind: 'text', example: '484.03' },
      {
        path: 'equipment.form.answers',
        label: 'Answers on the form',
        kind: 'rows',
        columns: [
          { key: 'question', label: 'Question', kind: 'text', example: '1A' },
          { key: 'answer', label: 'Answer', kind: 'text' },
        ],
      },
      {
        path: 'measurements',
        label: 'Test results',
        kind: 'rows',
        columns: [
          { key: 'kind', label: 'What', kind: 'choice', options: { OG: 'Starting dose', TR: 'Result' } },
          {
            key: 'qualifier',
            label: 'Of',
            kind: 'choice',
            options: { HT: 'Height', R1: 'Hemoglobin', R2: 'Hematocrit', R3: 'Epoetin dose', R4: 'Creatinine' },
          },
          { key: 'value', label: 'Value', kind: 'number' },
        ],
      },
    ],
  },
];
