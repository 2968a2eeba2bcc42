import { type AuditedChart, codeAgreement, coderAgreement } from '@cleanclaim/billing/coding';
import { codeSetTitle, looksLikeCpt, normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import { z } from 'zod';
import type { AgreementView, SecondCodingRow, SecondCodingView } from '../contract/coding-views.ts';
import { finishSecondCodingSchema, openSecondCodingSchema } from '../contract/schemas/coding.ts';
import type { CodeLists } from '../db/schema.ts';
import { catalogStamps } from './catalog-stamps.ts';
import { codeLists } from './code-lists.ts';
import { loadCodingModel } from './coding-model.ts';
import { codingInput, loadNotes } from './coding-visit.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** Puts a visit up for a second coder; its codes of this moment are what the second ones are compared with. */
export const openSecondCoding = operation<z.infer<typeof openSecondCodingSchema>, { secondCodingId: string }>({
  name: 'open-second-coding',
  summary: 'Puts a coded visit up to be coded again by a second coder.',
  roles: ['manager', 'admin'],
  input: openSecondCodingSchema,
  async run(context, { encounterId }) {
    const { tx, tenantId } = context;
    const row = await tx
      .selectFrom('encounter')
      .select(['id', 'patient_id', 'content'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', encounterId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such visit.');
    const first = codeLists(row.content.codes ?? { diagnoses: [], charges: [] });
    if (first.diagnoses.length + first.procedures.length === 0) {
      throw new Refusal('not-coded', 'The visit has no codes yet, so there is nothing to compare with.');
    }
    const secondCodingId = context.newId();
    const opened = await tx
      .insertInto('second_coding')
      .values({
        tenant_id: tenantId,
        id: secondCodingId,
        encounter_id: row.id,
        reason: 'chosen',
        coding_status: 'open',
        first_codes: JSON.stringify(first),
        opened_at: context.now,
        opened_by: context.actor.name,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!opened) throw new Refusal('open-already', 'This visit waits for a second coder already.');
    context.audit({
      action: 'create',
      subjectKind: 'second-coding',
      subjectId: secondCodingId,
      patientId: row.patient_id,
    });
    return { secondCodingId };
  },
});

async function loadSecondCoding(context: OperationContext, secondCodingId: string) {
  const row = await context.tx
    .selectFrom('second_coding as s')
    .innerJoin('encounter as n', (join) =>
      join.onRef('n.tenant_id', '=', 's.tenant_id').onRef('n.id', '=', 's.encounter_id'),
    )
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.patient_id'),
    )
    .select(['s.id', 's.encounter_id', 's.coding_status', 's.first_codes', 's.second_codes', 's.agreement'])
    .select(['n.content', 'n.patient_id', 'p.content as patient'])
    .where('s.tenant_id', '=', context.tenantId)
    .where('s.id', '=', secondCodingId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such second coding.');
  return row;
}

/** A visit for its second coder: notes and suggestions; what the first coder had is shown once both are done. */
export const showSecondCoding = operation<{ secondCodingId: string }, SecondCodingView>({
  name: 'show-second-coding',
  summary: 'Shows a visit to its second coder, without the codes of the first.',
  roles: ['coder', 'manager', 'admin', 'auditor'],
  input: z.object({ secondCodingId: z.uuid() }),
  async run(context, { secondCodingId }) {
    const row = await loadSecondCoding(context, secondCodingId);
    const notes = await loadNotes(context, row.encounter_id);
    const input = codingInput(row.content, row.patient, notes);
    context.audit({ action: 'read', subjectKind: 'encounter', subjectId: row.encounter_id, patientId: row.patient_id });
    return {
      id: row.id,
      encounterId: row.encounter_id,
      status: row.coding_status,
      dateOfService: input.dateOfService,
      setting: input.setting,
      notes,
      review: context.coding.review(input, await loadCodingModel(context)),
      catalogs: catalogStamps(context),
      result:
        row.second_codes && row.agreement
          ? {
              first: row.first_codes,
              second: row.second_codes,
              diagnosisAgreement: row.agreement.diagnoses,
              procedureAgreement: row.agreement.procedures,
            }
          : null,
    };
  },
});

/** The second coder's codes, compared with the first one's. The visit itself is not changed. */
export const finishSecondCoding = operation<
  z.infer<typeof finishSecondCodingSchema>,
  { diagnosisAgreement: number; procedureAgreement: number }
>({
  name: 'finish-second-coding',
  summary: 'Keeps the codes of a second coder and compares them with those of the first.',
  roles: ['coder', 'manager', 'admin'],
  input: finishSecondCodingSchema,
  async run(context, { secondCodingId, diagnoses, procedures }) {
    const row = await loadSecondCoding(context, secondCodingId);
    if (row.coding_status !== 'open') throw new Refusal('done-already', 'This visit was coded again already.');
    const second: CodeLists = {
      diagnoses: [...new Set(diagnoses.map(normalizeIcd10cm))],
      procedures: [...new Set(procedures.map(normalizeProcedure))],
    };
    const agreement = {
      diagnoses: codeAgreement(row.first_codes.diagnoses, second.diagnoses),
      procedures: codeAgreement(row.first_codes.procedures, second.procedures),
    };
    await context.tx
      .updateTable('second_coding')
      .set({
        coding_status: 'done',
        second_codes: JSON.stringify(second),
        agreement: JSON.stringify(agreement),
        finished_at: context.now,
        finished_by: context.actor.name,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    context.audit({
      action: 'update',
      subjectKind: 'second-coding',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: agreement,
    });
    return { diagnosisAgreement: agreement.diagnoses, procedureAgreement: agreement.procedures };
  },
});

const LIST_LIMIT = 200;

/** ICD-10-PCS codes have seven characters, CPT and HCPCS five. */
function auditedCodes({ diagnoses, procedures }: CodeLists): AuditedChart['codes'] {
  return [
    ...diagnoses.map((code) => ({ system: 'icd10cm' as const, code })),
    ...procedures.map((code) => ({
      system: code.length === 7 ? ('icd10pcs' as const) : looksLikeCpt(code) ? ('cpt' as const) : ('hcpcs' as const),
      code,
    })),
  ];
}

/** The mean over the visits, and the codes that the coders differ in. */
function agreementOver(done: readonly { id: string; first: CodeLists; second: CodeLists }[]): AgreementView {
  const differences = new Map<string, AgreementView['differences'][number]>();
  const count = (mine: CodeLists, theirs: CodeLists, side: 'onlyFirst' | 'onlySecond') => {
    const others = new Set(auditedCodes(theirs).map(({ system, code }) => `${system} ${code}`));
    for (const { system, code } of auditedCodes(mine)) {
      const key = `${system} ${code}`;
      if (others.has(key)) continue;
      const known = differences.get(key) ?? { system, code, onlyFirst: 0, onlySecond: 0 };
      known[side] += 1;
      differences.set(key, known);
    }
  };
  for (const { first, second } of done) {
    count(first, second, 'onlyFirst');
    count(second, first, 'onlySecond');
  }
  const mean = (of: 'diagnoses' | 'procedures') =>
    done.length === 0
      ? null
      : done.reduce((sum, { first, second }) => sum + codeAgreement(first[of], second[of]), 0) / done.length;
  return {
    visits: done.length,
    kappas: coderAgreement(
      done.map(({ id, first }) => ({ id, codes: auditedCodes(first) })),
      done.map(({ id, second }) => ({ id, codes: auditedCodes(second) })),
    ).map(({ system, both, firstOnly, secondOnly, kappa }) => ({
      title: codeSetTitle(system),
      both,
      onlyFirst: firstOnly,
      onlySecond: secondOnly,
      kappa: kappa ?? null,
    })),
    diagnosisAgreement: mean('diagnoses'),
    procedureAgreement: mean('procedures'),
    differences: [...differences.values()]
      .sort((a, b) => b.onlyFirst + b.onlySecond - a.onlyFirst - a.onlySecond || (a.code < b.code ? -1 : 1))
      .slice(0, 20),
  };
}

/** Visits that are or were coded again, newest first, with how far the coders agree. */
export const listSecondCodings = operation<
  Record<string, never>,
  { rows: SecondCodingRow[]; agreement: AgreementView }
>({
  name: 'list-second-codings',
  summary: 'Lists visits that are coded a second time, with how far the coders agree.',
  roles: ['coder', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('second_coding as s')
      .innerJoin('encounter as n', (join) =>
        join.onRef('n.tenant_id', '=', 's.tenant_id').onRef('n.id', '=', 's.encounter_id'),
      )
      .selectAll('s')
      .select('n.date_of_service')
      .where('s.tenant_id', '=', context.tenantId)
      .orderBy('s.opened_at', 'desc')
      .orderBy('s.id')
      .limit(LIST_LIMIT)
      .execute();
    context.audit({ action: 'read', subjectKind: 'second-coding', subjectId: context.tenantId });
    const done = rows.flatMap((row) =>
      row.second_codes ? [{ id: row.id, first: row.first_codes, second: row.second_codes }] : [],
    );
    return {
      rows: rows.map((row) => ({
        id: row.id,
        encounterId: row.encounter_id,
        dateOfService: row.date_of_service,
        reason: row.reason,
        status: row.coding_status,
        openedAt: row.opened_at.toISOString(),
        openedBy: row.opened_by,
        finishedBy: row.finished_by,
        diagnosisAgreement: row.agreement?.diagnoses ?? null,
        procedureAgreement: row.agreement?.procedures ?? null,
      })),
      agreement: agreementOver(done),
    };
  },
});
