import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import './plain-words.ts';
import { listRequestSchema } from './lists.ts';
import { addEncounterSchema } from './schemas/encounters.ts';
import { addPatientSchema, saveCoverageSchema, saveProviderSchema, setFeeSchema } from './schemas/parties.ts';

const messagesOf = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

test.each<[string, z.ZodType, unknown, string]>([
  ['nothing', z.string(), undefined, 'Fill this in.'],
  ['null', z.string(), null, 'Fill this in.'],
  ['an empty text', z.string().min(1), '', 'Fill this in.'],
  ['no number', z.number(), 'many', 'Enter a number.'],
  ['a fraction', z.int(), 1.5, 'Enter a whole number.'],
  ['a short text', z.string().min(5), 'ab', 'At least 5 characters.'],
  ['a long text', z.string().max(2000), 'x'.repeat(2001), 'At most 2,000 characters.'],
  ['a text of another length', z.string().length(2), 'abc', 'Enter 2 characters.'],
  ['a small number', z.number().min(1), 0, 'At least 1.'],
  ['zero where more is needed', z.number().positive(), 0, 'More than 0.'],
  ['a large number', z.number().max(5000), 5001, 'At most 5,000.'],
  ['an empty list', z.array(z.string()).min(1), [], 'Add at least one.'],
  ['no list', z.array(z.string()), undefined, 'Add at least one.'],
  ['none of the options', z.enum(['a', 'b']), 'c', 'Choose one.'],
  ['none of the kinds', z.discriminatedUnion('k', [z.object({ k: z.literal('a') })]), { k: 'b' }, 'Choose one.'],
  ['no id', z.uuid(), 'x', 'Choose one from the list.'],
  ['no date', z.iso.date(), '2026-02-30', 'Enter a date.'],
  ['no e-mail address', z.email(), 'x', 'Enter an e-mail address.'],
  ['a shape', z.string().regex(/^\d$/), 'x', 'This is not written as it should be. Check it.'],
  ['a field too many', z.strictObject({}), { x: 1 }, 'This form does not know x. Load the page again.'],
  ['no yes or no', z.boolean(), 'x', 'Choose yes or no.'],
])('%s is told in plain words', (_what, schema, value, message) => {
  expect(messagesOf(schema, value)).toEqual([message]);
});

test('a message of the schema stands before the plain one', () => {
  expect(messagesOf(z.string().min(1, 'Enter the street.'), '')).toEqual(['Enter the street.']);
});

/** Wrong in as many ways as a form or a program can be wrong. */
const WRONG = [
  undefined,
  null,
  '',
  ' ',
  'x'.repeat(5000),
  'no',
  -1,
  0,
  1.5,
  1e12,
  true,
  [],
  ['x'],
  [{}],
  {},
  { kind: 'x' },
];

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'schemas');
const modules = await Promise.all(readdirSync(FOLDER).map((name) => import(join(FOLDER, name))));
const schemas = modules.flatMap((module: Record<string, unknown>) =>
  Object.entries(module).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType),
);

test.each([...schemas, ['listRequestSchema', listRequestSchema] as [string, z.ZodType]])(
  '%s never shows a message of the library',
  (_name, schema) => {
    const shape = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    const inputs = [
      ...WRONG,
      ...WRONG.map((value) => Object.fromEntries(shape.map((key) => [key, value]))),
      ...shape.flatMap((key) => WRONG.map((value) => ({ [key]: value }))),
    ];
    const messages = new Set(inputs.flatMap((input) => messagesOf(schema, input)));
    expect(messages.size).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).not.toMatch(/invalid|expected|received|too small|too big|undefined|NaN|regex|pattern/i);
      expect(message).toMatch(/^[A-Z].*\.$/s);
    }
  },
);

const address = { line1: '1 Elm Street', line2: '', city: 'Cedar Hollow', state: 'oh', zip: '43062' };
const patient = {
  mrn: ' M-1 ',
  name: { last: 'Alder', first: 'June', middle: ' ', suffix: '' },
  birthDate: '1984-05-17',
  sex: 'F' as const,
  address,
  phone: '',
};

test('a field left empty is absent, never an empty text', () => {
  expect(addPatientSchema.parse(patient)).toEqual({
    mrn: 'M-1',
    name: { last: 'Alder', first: 'June', middle: undefined, suffix: undefined },
    birthDate: '1984-05-17',
    sex: 'F',
    address: { line1: '1 Elm Street', line2: undefined, city: 'Cedar Hollow', state: 'OH', zip: '43062' },
    phone: undefined,
  });
});

test('an NPI with a wrong digit is told at its field', () => {
  const provider = { kind: 'person', npi: '1999000016', lastOrOrganizationName: 'Okafor', firstName: 'Adaeze' };
  const { error } = saveProviderSchema.safeParse(provider);
  expect(error?.issues).toMatchObject([{ path: ['npi'], message: expect.stringContaining('a digit is wrong') }]);
  expect(saveProviderSchema.safeParse({ ...provider, npi: '1999000015', taxonomy: '' }).success).toBe(true);
});

test('a subscriber is needed unless the patient is the subscriber, and an end is not before the start', () => {
  const coverage = {
    patientId: '0198c0de-0000-7000-8000-000000000001',
    payerId: '0198c0de-0000-7000-8000-000000000002',
    payerSequence: 'P',
    memberId: 'A1',
    relationship: '19',
    effectiveDate: '2026-02-01',
    terminationDate: '2026-01-01',
  };
  const paths = saveCoverageSchema.safeParse(coverage).error?.issues.map((issue) => issue.path.join('.'));
  expect(paths).toEqual(['subscriber', 'terminationDate']);
  expect(saveCoverageSchema.safeParse({ ...coverage, relationship: '18', terminationDate: '' }).success).toBe(true);
});

test('a pointer to a diagnosis that is not there is told at its line', () => {
  const line = { procedureCode: '99213', modifiers: ['lt'], units: 1, diagnosisPointers: [1] };
  const visit = {
    patientId: '0198c0de-0000-7000-8000-000000000001',
    dateOfService: '2026-10-12',
    placeOfService: '11',
    renderingProviderId: '0198c0de-0000-7000-8000-000000000002',
    diagnoses: ['J06.9'],
    charges: [line, { ...line, diagnosisPointers: [1, 2] }],
  };
  expect(addEncounterSchema.safeParse(visit).error?.issues).toMatchObject([
    { path: ['charges', 1, 'diagnosisPointers'], message: 'There is no diagnosis 2.' },
  ]);
});

test('a fee takes its code in either case', () => {
  const fee = { code: ' g0008 ', modifier: '', chargeCents: 2_500, effectiveFrom: '2026-01-01' };
  expect(setFeeSchema.parse(fee)).toEqual({ ...fee, code: 'G0008', modifier: undefined });
});
