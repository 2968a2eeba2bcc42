import type { AnyTable, PtpEdit, RvuRow } from '@cleanclaim/codesets';

const RELEASE = { release: 'of the examples', from: '2020-01-01' } as const;

function pairs(rows: readonly [first: string, second: string, indicator: 0 | 1 | 9][]) {
  const found = new Map<string, PtpEdit>();
  for (const [first, second, modifierIndicator] of rows)
    found.set(first + second, { modifierIndicator, rationale: 'example' });
  return { count: found.size, find: (first: string, second: string) => found.get(first + second) };
}

function limits(rows: Readonly<Record<string, [units: number, indicator: 1 | 2 | 3]>>) {
  const found = new Map(Object.entries(rows));
  return {
    count: found.size,
    find: (code: string) => {
      const [units, adjudicationIndicator] = found.get(code) ?? [];
      return units === undefined || adjudicationIndicator === undefined
        ? undefined
        : { units, adjudicationIndicator, rationale: 'example' };
    },
  };
}

const PLAIN: Omit<RvuRow, 'code'> = {
  modifier: '',
  status: 'A',
  workRvu: '1.00',
  nonFacilityPeRvu: '1.00',
  facilityPeRvu: '0.50',
  mpRvu: '0.10',
  pcTcIndicator: '0',
  globalDays: 'XXX',
  preOp: '0.00',
  intraOp: '0.00',
  postOp: '0.00',
  multipleProcedure: '0',
  bilateral: '0',
  assistant: '0',
  coSurgeon: '0',
  teamSurgeon: '0',
  endoscopicBase: '',
  conversionFactor: '32.3465',
  supervision: '09',
};

const FEES = new Map<string, RvuRow>(
  (
    [
      { code: '99213' },
      { code: '99214' },
      { code: '20610', globalDays: '000', multipleProcedure: '2', bilateral: '1', assistant: '1' },
      { code: '11200', globalDays: '010', multipleProcedure: '2', assistant: '1' },
      { code: '11042', globalDays: '000', multipleProcedure: '2', assistant: '1' },
      {
        code: '27447',
        globalDays: '090',
        multipleProcedure: '2',
        bilateral: '1',
        assistant: '2',
        coSurgeon: '1',
        facilityPeRvu: '15.30',
        nonFacilityPeRvu: '15.30',
      },
      { code: '63047', globalDays: '090', multipleProcedure: '2', bilateral: '2', assistant: '2', coSurgeon: '2' },
      { code: '45380', globalDays: '000', multipleProcedure: '3', assistant: '1' },
      { code: '45385', globalDays: '000', multipleProcedure: '3', assistant: '1' },
      { code: '17003', globalDays: 'ZZZ', assistant: '1' },
      { code: '71046', pcTcIndicator: '1' },
      { code: '93010', pcTcIndicator: '2' },
      { code: '93005', pcTcIndicator: '3' },
      { code: '96372', pcTcIndicator: '5' },
      { code: '99024', status: 'B', pcTcIndicator: '9' },
      { code: '99417', status: 'I', globalDays: 'ZZZ', pcTcIndicator: '9' },
      { code: '92015', status: 'N', pcTcIndicator: '9' },
    ] satisfies (Partial<RvuRow> & { code: string })[]
  ).map((row) => [row.code, { ...PLAIN, ...row }]),
);

const ADD_ONS = new Map<string, { type: 1 | 2 | 3; primaries: readonly string[] }>([
  ['17003', { type: 1, primaries: ['17000'] }],
  ['95873', { type: 2, primaries: [] }],
  ['20985', { type: 3, primaries: ['27447'] }],
]);

const OUTPATIENT = new Map([
  ['33533', { statusIndicator: 'C' }],
  ['92015', { statusIndicator: 'E1' }],
  ['99213', { statusIndicator: 'B' }],
  ['71046', { statusIndicator: 'Q3' }],
]);

const CONFLICTS = new Map([
  ['M1711', [{ group: 'Age', rule: 'Adult (Ages 15-124)' }]],
  ['M1712', [{ group: 'Sex', rule: 'Male Only' }]],
]);

/** Small invented tables for the examples of edits; what real codes are in them is as the official tables have it. */
export const exampleTables: readonly AnyTable[] = [
  {
    name: 'ncci-ptp-practitioner',
    ...RELEASE,
    data: pairs([
      ['80053', '80048', 0],
      ['45385', '45380', 1],
      ['20610', '11042', 9],
    ]),
  },
  {
    name: 'ncci-ptp-outpatient',
    ...RELEASE,
    data: pairs([
      ['80053', '80048', 0],
      ['45385', '45380', 1],
    ]),
  },
  { name: 'ncci-mue-practitioner', ...RELEASE, data: limits({ 45385: [1, 2], 97530: [6, 3], 71250: [1, 1] }) },
  { name: 'ncci-mue-outpatient', ...RELEASE, data: limits({ 71046: [2, 3], 71250: [1, 1] }) },
  { name: 'ncci-mue-dme', ...RELEASE, data: limits({ E0260: [1, 2] }) },
  { name: 'ncci-add-on', ...RELEASE, data: { count: ADD_ONS.size, find: (code) => ADD_ONS.get(code) } },
  { name: 'fee-schedule', ...RELEASE, data: { count: FEES.size, find: (code) => FEES.get(code) } },
  { name: 'opps-addendum-b', ...RELEASE, data: { count: OUTPATIENT.size, find: (code) => OUTPATIENT.get(code) } },
  { name: 'code-editor', ...RELEASE, data: { count: CONFLICTS.size, find: (code) => CONFLICTS.get(code) ?? [] } },
  {
    name: 'coverage-articles',
    ...RELEASE,
    data: {
      count: 1,
      find: (code) =>
        code === '70450' ? [{ article: 'A1', title: 'Head CT', covered: ['G309'], notCovered: ['Z0000'] }] : [],
    },
  },
];
