import { mustPerform } from '../operations/operation.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { voidClaim } from '../operations/void-claim.ts';
import { era } from './answers.ts';
import { everyone, receive } from './practice.ts';
import type { SuperbillRow } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';

const address = { line1: '4 Ward Road', city: 'Granite Pass', state: 'OH', zip: '43081' };

/** Claims and visits to correct, one for each operation that does it. */
export interface CorrectionsWorld {
  /** Paid, but for one line that the payer refused. */
  claimToRebillId: string;
  /** A stay whose first bill is made. */
  stayId: string;
  /** Its claim was voided, and the payer has confirmed it. */
  voidedVisitId: string;
}

/** Claims that the practice payer does not answer: `answerCorrections` does. */
export const CORRECTION_VISITS: readonly SuperbillRow[] = [
  { mrn: 'W31', birth_date: '1979-04-02', last_name: 'Rebillov', member_id: 'BWP300200131S', modifiers: '25' },
  { mrn: 'W31', birth_date: '1979-04-02', last_name: 'Rebillov', member_id: 'BWP300200131S', procedure_code: '36415' },
  { mrn: 'W33', birth_date: '1979-04-02', last_name: 'Anewley', member_id: 'BWP300200133S' },
];

const day = (dateOfService: string) => ({
  dateOfService,
  revenueCode: '0120',
  units: 1,
  unitOfMeasure: 'DA',
  chargeCents: 90_000,
});

/** Two days in the hospital, of which the first is billed. */
const STAY = {
  format: 'cleanclaim-encounter',
  patient: { mrn: 'W32', name: { last: 'Stayworth', first: 'Ida' }, birthDate: '1950-01-09', sex: 'F', address },
  coverages: [{ payerName: 'Summit Commercial', payerIdentifier: 'SMT22', memberId: 'SC8123032' }],
  encounter: {
    visitNumber: 'W32-1',
    dateOfService: '2026-10-12',
    endDate: '2026-10-14',
    claimKind: 'institutional',
    frequencyCode: '2',
    admissionDate: '2026-10-12',
    providers: {
      attending: { npi: '1999000635', lastOrOrganizationName: 'Tanaka', firstName: 'Keiko', taxonomy: '208M00000X' },
    },
    details: {
      institutional: {
        facilityTypeCode: '11',
        statementFrom: '2026-10-12',
        statementThrough: '2026-10-12',
        admissionTime: '1000',
        admissionType: '3',
        pointOfOrigin: '1',
        patientStatus: '01',
        admittingDiagnosis: 'J18.9',
      },
    },
  },
  diagnoses: [{ code: 'J18.9', presentOnAdmission: 'Y' }],
  charges: [day('2026-10-12'), day('2026-10-13')],
};

async function takeInStay(runtime: TestRuntime, tenantId: string): Promise<string> {
  await receive(runtime, tenantId, 'chart', JSON.stringify(STAY), 'stay.json');
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select n.id from encounter n join patient p on p.id = n.patient_id
      where n.tenant_id = $1 and p.mrn = 'W32' and n.billing_status = 'billed'`,
    [tenantId],
  );
  const [row] = rows;
  if (!row) throw new Error('the world lacks the bill of a stay');
  return row.id;
}

/** The payer has paid, the claim was voided, and the payer has taken its payment back. */
async function voidAnewley(runtime: TestRuntime, tenantId: string): Promise<string> {
  const load = async () => {
    const { rows } = await runtime.owner.query<{ id: string; number: string; encounter_id: string }>(
      `select c.id, c.patient_control_number as number, c.encounter_id from claim c join patient p on p.id = c.patient_id
        where c.tenant_id = $1 and p.mrn = 'W33'`,
      [tenantId],
    );
    const [row] = rows;
    if (!row) throw new Error('the world lacks the claim to void');
    return row;
  };
  const answer = async (status: string, amount: string, control: number) => {
    const { number } = await load();
    const one = {
      patientControlNumber: number,
      status,
      charge: amount,
      paid: amount,
      payerClaimControlNumber: 'ICN33',
    };
    await receive(runtime, tenantId, 'x12', era({ trace: `W33-${control}`, paid: amount, control, claims: [one] }));
  };
  const { id, encounter_id } = await load();
  await answer('1', '148', 933);
  const actor = everyone(tenantId);
  await mustPerform(runtime, actor, voidClaim, { claimId: id, reason: 'Wrong code' });
  await mustPerform(runtime, actor, submitClaims, { claimIds: [id] });
  await runtime.work();
  await answer('22', '-148', 934);
  return encounter_id;
}

/** Answers what `CORRECTION_VISITS` sent. */
export async function answerCorrections(runtime: TestRuntime, tenantId: string): Promise<CorrectionsWorld> {
  const { rows } = await runtime.owner.query<{ id: string; number: string }>(
    `select c.id, c.patient_control_number as number from claim c join patient p on p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn = 'W31'`,
    [tenantId],
  );
  const [row] = rows;
  if (!row) throw new Error('the world lacks the claim to bill again');
  const segments = ['SVC*HC:99213:25*148*148**1', 'REF*6R*1', 'SVC*HC:36415*14*0**1', 'CAS*CO*16*14', 'REF*6R*2'];
  const claims = [{ patientControlNumber: row.number, charge: '162', paid: '148', segments }];
  await receive(runtime, tenantId, 'x12', era({ trace: 'REBILL-931', paid: '148', control: 931, claims }));
  const voidedVisitId = await voidAnewley(runtime, tenantId);
  return { claimToRebillId: row.id, stayId: await takeInStay(runtime, tenantId), voidedVisitId };
}
