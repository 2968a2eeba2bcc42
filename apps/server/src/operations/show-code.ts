import type { SuggestedSystem } from '@cleanclaim/billing/coding';
import { normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import type { z } from 'zod';
import type { CodeView } from '../contract/coding-views.ts';
import { showCodeSchema } from '../contract/schemas/coding.ts';
import { labelled } from './claim-labels.ts';
import { type OperationContext, operation } from './operation.ts';

/** Kinds of notes of the tabular list, as a coder calls them. */
const NOTE_KINDS = {
  includes: 'Includes',
  inclusionTerms: 'Also means',
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  codeAlso: 'Code also',
  useAdditionalCode: 'Use additional code',
} as const;
const MAX_BELOW = 200;

function notesOf(context: OperationContext, code: string, date: string): CodeView['notes'] {
  const tabular = context.codes.table('icd10cm-tabular', date);
  if (!tabular) return [];
  return tabular.data
    .inherited(code)
    .flatMap((place) =>
      Object.entries(NOTE_KINDS).flatMap(([key, kind]) =>
        place[key as keyof typeof NOTE_KINDS].map((text) => ({ place: place.code, kind, text })),
      ),
    );
}

/** Headings above an ICD-10-CM or PCS code, from the shortest. */
function aboveOf(context: OperationContext, system: SuggestedSystem, code: string, date: string): CodeView['above'] {
  if (system !== 'icd10cm' && system !== 'icd10pcs') return [];
  const above: CodeView['above'] = [];
  for (let length = 3; length < code.length; length++) {
    const answer = context.codes.ask(system, code.slice(0, length), date);
    if ('entry' in answer) above.push({ code: answer.entry.code, label: answer.entry.label });
  }
  return above;
}

function belowOf(context: OperationContext, system: SuggestedSystem, code: string, date: string): CodeView['below'] {
  if (system !== 'icd10cm' && system !== 'icd10pcs') return [];
  return context.codes
    .search(system, code, date, MAX_BELOW)
    .filter((hit) => hit.match === 'code' && hit.code.length > code.length)
    .map(({ code: child, label, status }) => ({ code: child, label, status }));
}

function factsOf(context: OperationContext, system: SuggestedSystem, code: string, date: string): CodeView['facts'] {
  if (system === 'icd10cm' || system === 'icd10pcs') return [];
  const facts: CodeView['facts'] = [];
  const most = context.codes.table('ncci-mue-practitioner', date)?.data.find(code);
  if (most) facts.push({ what: 'Most units a day (MUE)', value: String(most.units) });
  const fee = context.codes.table('fee-schedule', date)?.data.find(code);
  if (fee) {
    facts.push({ what: 'Global days', value: fee.globalDays });
    facts.push({ what: 'Work RVU', value: fee.workRvu });
  }
  return facts;
}

/** A code with its place in the set, the notes that hold for it and what the tables say of it. */
export const showCode = operation<z.infer<typeof showCodeSchema>, CodeView>({
  name: 'show-code',
  summary: 'Shows a code with the headings above, the codes below and the notes that hold for it on a day.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: showCodeSchema,
  async run(context, { system, code: written, date }) {
    const code = system === 'icd10cm' ? normalizeIcd10cm(written) : normalizeProcedure(written);
    const answer = context.codes.ask(system, code, date);
    context.audit({ action: 'read', subjectKind: 'code-set', subjectId: system, detail: { code } });
    return {
      system,
      code,
      ...labelled(answer),
      longLabel: 'entry' in answer ? (answer.entry.longLabel ?? answer.entry.label) : '',
      above: aboveOf(context, system, code, date),
      below: belowOf(context, system, code, date),
      notes: system === 'icd10cm' ? notesOf(context, code, date) : [],
      facts: factsOf(context, system, code, date),
      release: 'release' in answer ? answer.release : '',
    };
  },
});
