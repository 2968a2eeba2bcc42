import { type AnyTable, buildCodeSets, type RvuRow, starterCodeSets } from '@cleanclaim/codesets';
import { readNote } from '../../note/index.ts';
import type { CodeSuggestion } from '../../review-types.ts';
import { buildProcedureLexicon, type ProcedureContext, type ProcedureResult, suggestProcedures } from '../index.ts';

const row = (code: string, bilateral: string, globalDays: string, pcTcIndicator = '0'): RvuRow => ({
  code,
  modifier: '',
  status: 'A',
  workRvu: '1.00',
  nonFacilityPeRvu: '1.00',
  facilityPeRvu: '1.00',
  mpRvu: '0.10',
  pcTcIndicator,
  globalDays,
  preOp: '0.00',
  intraOp: '0.00',
  postOp: '0.00',
  multipleProcedure: '0',
  bilateral,
  assistant: '0',
  coSurgeon: '0',
  teamSurgeon: '0',
  endoscopicBase: '',
  conversionFactor: '32.00',
  supervision: '09',
});
const rows = [
  row('20610', '1', '000'),
  row('73030', '3', 'XXX', '1'),
  row('71046', '0', 'XXX', '1'),
  row('66984', '1', '090'),
  row('12002', '0', '000'),
  row('74160', '0', 'XXX', '1'),
  row('93000', '0', 'XXX', '4'),
  row('45385', '0', '000'),
  row('99406', '0', 'XXX'),
  row('99407', '0', 'XXX'),
  row('11057', '0', '000'),
];
const pairs = new Map<string, 0 | 1>([
  ['45385 45380', 1],
  ['20610 96372', 1],
  ['80053 80048', 0],
]);
const tables: AnyTable[] = [
  {
    name: 'fee-schedule',
    release: 'test',
    from: '2024-01-01',
    data: { find: (code) => rows.find((one) => one.code === code), count: rows.length },
  },
  {
    name: 'ncci-ptp-practitioner',
    release: 'test',
    from: '2024-01-01',
    data: {
      find: (one, two) => {
        const modifierIndicator = pairs.get(`${one} ${two}`);
        return modifierIndicator === undefined ? undefined : { modifierIndicator, rationale: '' };
      },
      count: pairs.size,
    },
  },
];

/** The starter sets with a few invented rows of the fee schedule and of the pairs. */
export const lexicon = buildProcedureLexicon(buildCodeSets(starterCodeSets(), tables), '2024-06-01');

/** What a note of an office visit gives. */
export function review(text: string, context: Partial<ProcedureContext> = {}): ProcedureResult {
  return suggestProcedures(readNote(text), lexicon, { setting: 'outpatient', dateOfService: '2024-06-01', ...context });
}

/** Its codes in short: `20610-RT`, `96372x2`; a service without a number by its label. */
export function codesOf(text: string, context: Partial<ProcedureContext> = {}): string[] {
  return review(text, context).suggestions.map(inShort);
}

function inShort({ code, label, modifiers, units }: CodeSuggestion): string {
  const by = (modifiers ?? []).map((one) => `-${one.code}`).join('');
  return `${code === '' ? label : code}${by}${units === undefined || units.count === 1 ? '' : `x${units.count}`}`;
}
