import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facility, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import { parseFeeScheduleCsv } from '@cleanclaim/billing/pricing';
import { inTenant, listTenants } from '../db/connect.ts';
import { mustPerform, type Runtime } from '../operations/operation.ts';
import { setUpPractice } from '../operations/set-up-practice.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { sampleContracts, withRoster } from './sample-roster.ts';

export const SAMPLE_SLUG = 'sample';
export const SAMPLE_CHARTS = join(PROJECT_ROOT, 'fixtures/charts');
/** Encounters of every kind of claim and order of payers. */
export const SAMPLE_ENCOUNTERS = join(PROJECT_ROOT, 'fixtures/encounters');

const PRACTICE_DIR = join(PROJECT_ROOT, 'fixtures/practice');

interface PracticeFile {
  practice: Practice;
  payers: Payer[];
  providers: Provider[];
  facilities: Facility[];
}

/** Finds the sample practice's tenant, or sets it up. All of its people and payers are invented. */
export async function ensureSamplePractice(runtime: Runtime): Promise<string> {
  const existing = (await listTenants(runtime.db)).find((tenant) => tenant.slug === SAMPLE_SLUG);
  if (existing) return existing.tenantId;
  const file: PracticeFile = JSON.parse(readFileSync(join(PRACTICE_DIR, 'practice.json'), 'utf8'));
  const fees = parseFeeScheduleCsv(readFileSync(join(PRACTICE_DIR, 'fee-schedule.csv'), 'utf8'));
  if (!fees.ok) throw new Error(`fee-schedule.csv ${fees.place}: ${fees.message}`);
  const tenantId = runtime.newId();
  const actor = { tenantId, name: 'set-up', roles: ['system'] as const };
  const settings = { receiverId: 'PRACTICECH', receiverName: 'Practice Clearinghouse' };
  await mustPerform(runtime, actor, setUpPractice, {
    ...{ slug: SAMPLE_SLUG, ...file, fees: fees.schedule.fees, settings },
    providers: withRoster(PRACTICE_DIR, file.providers, file.payers),
    contracts: sampleContracts(PRACTICE_DIR, file.payers),
    asksStatus: true,
    asksEligibility: true,
  });
  return tenantId;
}

/** The folder of the sample practice's usual connection, where the practice clearinghouse works. */
export async function sampleFolder(
  runtime: Pick<Runtime, 'db'>,
  tenantId: string,
  transportDir: string,
): Promise<string> {
  const row = await inTenant(runtime.db, tenantId, (tx) =>
    tx
      .selectFrom('connection')
      .select('settings')
      .where('tenant_id', '=', tenantId)
      .where('kind', '=', 'folder')
      .orderBy('created_at')
      .executeTakeFirst(),
  );
  return join(transportDir, row?.settings.folder ?? '');
}
