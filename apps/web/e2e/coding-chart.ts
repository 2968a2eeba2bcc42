import { setTimeout as sleep } from 'node:timers/promises';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import type { EncounterListRow } from 'cleanclaim/contract/rows';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, uploadAs } from './account.ts';
import type { Stage } from './stage.ts';

/** An invented visit, told in a note alone. */
const NOTE = `CHIEF COMPLAINT
Follow-up of diabetes and blood pressure; new right knee pain after a fall.

HISTORY OF PRESENT ILLNESS
Established patient. She has type 2 diabetes on metformin, hypertension for twelve years, and hypothyroidism. Five days ago she slipped in her driveway and fell onto the right knee. Pain is worse on stairs. She has a cough since the weekend; no chest pain, no shortness of breath. She denies leg swelling.

PAST MEDICAL HISTORY
1. Type 2 diabetes mellitus
2. Hypertension
3. Hyperlipidemia
4. Osteoarthritis of the knee
5. GERD

FAMILY HISTORY
Mother had colon cancer. Father died of a heart attack at 58.

MEDICATIONS
Metformin 1000 mg twice daily, lisinopril 20 mg daily, atorvastatin 40 mg daily, levothyroxine 88 mcg daily.

PHYSICAL EXAMINATION
Blood pressure 158/92, pulse 84, temperature 36.9.
Lungs: clear. Heart: regular rate and rhythm, no murmur.
Right knee: effusion, medial tenderness, full extension.

RESULTS
Hemoglobin A1c 9.1%, TSH 3.2. X-ray of the right knee, three views: no fracture.

ASSESSMENT AND PLAN
1. Type 2 diabetes mellitus, uncontrolled. Increase metformin. A1c in three months.
2. Hypertension, above goal. Increase lisinopril to 40 mg.
3. Osteoarthritis of the knee. Acetaminophen, physical therapy.
4. Hyperlipidemia, continue atorvastatin.
5. Acute bronchitis. Fluids and rest. Possible asthma, spirometry when she is well.
6. Hypothyroidism, stable, continue levothyroxine.
7. Major depressive disorder. Increase sertraline.
Follow up in one month.`;

/** Imports a chart that holds the note and no code, unless it is there already. @returns the id of its visit. */
export async function importNote(stage: Stage, mrn: string, lastName: string, dateOfService: string): Promise<string> {
  const { url, people } = stage;
  const find = async () => {
    const path = `/api/encounters?search=${encodeURIComponent(lastName)}`;
    return (await askAs<{ rows: EncounterListRow[] }>(url, people.coder, path)).rows[0]?.id;
  };
  const known = await find();
  if (known) return known;
  const none = { dx1: '', procedure_code: '', pointers: '', units: '' };
  const person = { mrn, last_name: lastName, first_name: 'Winifred', birth_date: '1959-03-11', sex: 'F' };
  const chart = superbill([{ ...person, ...none, date_of_service: dateOfService, note: NOTE }]);
  await uploadAs(url, people['front-desk'], `${mrn}.csv`, chart);
  for (let tries = 0; tries < 60; tries++) {
    const id = await find();
    if (id) return id;
    await sleep(500);
  }
  throw new Error(`the chart of ${lastName} was not read`);
}

export const reviewOf = (stage: Stage, encounterId: string): Promise<CodingReviewView> =>
  askAs<CodingReviewView>(stage.url, stage.people.coder, `/api/encounters/${encounterId}/coding`);

/** The visit that screens of coding are looked at on: one diagnosis is accepted, and a manager has put it up to be coded again. */
export async function openCodingVisit(stage: Stage): Promise<{ visitWithNote: string; secondCoding: string }> {
  const { url, people } = stage;
  const recent = new Date(Date.now() - 15 * 86_400_000).toISOString().slice(0, 10);
  const id = await importNote(stage, 'SCREEN-CODING', 'Marchbanks', recent);
  const { version, codes, review } = await reviewOf(stage, id);
  if (codes.diagnoses.length === 0) {
    const accept = { version, system: 'icd10cm', decision: 'accept', code: review.diagnoses[0]?.code };
    await askAs(url, people.coder, `/api/encounters/${id}/coding`, accept);
  }
  const { secondCodingId } = await reviewOf(stage, id);
  if (secondCodingId) return { visitWithNote: id, secondCoding: secondCodingId };
  const opened = await askAs<{ secondCodingId: string }>(
    url,
    people.manager,
    `/api/encounters/${id}/second-coding`,
    {},
  );
  return { visitWithNote: id, secondCoding: opened.secondCodingId };
}
