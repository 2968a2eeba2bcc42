import { expect, inject, test } from 'vitest';
import { SELF_PAY, superbill } from '../../server/src/testing/superbill.ts';
import { askAs, uploadAs } from './account.ts';
import { tabsOfFile } from './tabs-of-file.ts';

const open = tabsOfFile();

const stage = inject('stage');
/** Runs on one stage follow each other: patients of a run are its own. */
const run = Date.now().toString(36).toUpperCase();

/** Sends in a visit without insurance, and waits until it is owed. */
async function owingPatient(lastName: string, street = lastName): Promise<string> {
  const name = `${lastName}${run}`;
  const row = {
    mrn: `PBE${name}`,
    last_name: name,
    address: `${street} ${run}`,
    date_of_service: '2026-10-06',
    ...SELF_PAY,
  };
  await uploadAs(stage.url, stage.people.biller, `${row.mrn}.csv`, superbill([row]));
  for (let tries = 0; tries < 90; tries++) {
    const search = `/api/patients?search=${encodeURIComponent(name)}`;
    const { rows } = await askAs<{ rows: { id: string }[] }>(stage.url, stage.people.biller, search);
    const [patient] = rows;
    if (patient) {
      const billing = `/api/patients/${patient.id}/billing`;
      const { dueCents } = await askAs<{ dueCents: number }>(stage.url, stage.people.biller, billing);
      if (dueCents > 0) return patient.id;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`nothing is owed by ${row.mrn}`);
}

test('a household statement goes out in Spanish from the list of what is due', async () => {
  const mother = await owingPatient('Madre', 'Casa');
  const child = await owingPatient('Hijo', 'Casa');
  const guarantor = {
    name: { first: 'Irene', last: `Madre${run}` },
    relationship: '19',
    address: { line1: `Casa ${run}`, city: 'Cedar Hollow', state: 'OH', zip: '43062' },
  };
  await askAs(stage.url, stage.people.biller, `/api/patients/${child}/guarantor`, guarantor);
  const { page, problems } = await open('biller', `/patients/${mother}/billing`);
  await page.getByText('2 patients').waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Language and way' }).click();
  const dialog = page.getByRole('dialog', { name: 'Language and way' });
  await dialog.getByRole('combobox', { name: /^Language/ }).click();
  await page.getByRole('option', { name: 'Spanish' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`${stage.url}/patient-billing`);
  await page.getByRole('button', { name: `Send to Irene Madre${run}` }).click();
  await page.getByText('1 statement made, $296.00.').waitFor();
  await page.goto(`${stage.url}/patients/${child}/account`);
  await page.getByRole('link', { name: /\(PDF\)/ }).waitFor();
  await page.goto(`${stage.url}/patients/${mother}/explanation`);
  await page.getByText('Usted debe $148.00 por esta consulta.').waitFor();
  expect(problems).toEqual([]);
});

test('a plan is agreed, an instalment taken, and the rest stands there', async () => {
  const { page, problems } = await open('biller', `/patients/${await owingPatient('Planner')}/billing`);
  await page.getByRole('button', { name: 'Make a payment plan' }).click();
  const plan = page.getByRole('dialog', { name: 'Payment plan' });
  await plan.getByLabel(/^Instalment/).fill('100');
  await plan.getByRole('button', { name: 'Make the plan' }).click();
  await plan.waitFor({ state: 'detached' });
  await page.getByText(/Waits: on a payment plan/).waitFor();
  await page.getByRole('button', { name: 'Take an instalment' }).click();
  const pay = page.getByRole('dialog', { name: 'Take an instalment' });
  await pay.getByRole('combobox', { name: /^Paid by/ }).click();
  await page.getByRole('option', { name: 'Card' }).click();
  await pay.getByLabel(/^Receipt or check number/).fill(`PLAN-${run}`);
  await pay.getByRole('button', { name: 'Take the payment' }).click();
  await pay.waitFor({ state: 'detached' });
  await page.getByText(/\$48\.00 left/).waitFor();
  expect(problems).toEqual([]);
});

test('a dispute stops the cycle until it is settled', async () => {
  const { page, problems } = await open('biller', `/patients/${await owingPatient('Quarrel')}/billing`);
  await page.getByText('Statement, due now').waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Open a dispute' }).click();
  const dispute = page.getByRole('dialog', { name: 'Open a dispute' });
  await dispute.getByLabel(/^What the patient says/).fill('Was not seen that day.');
  await dispute.getByRole('button', { name: 'Open the dispute' }).click();
  await dispute.waitFor({ state: 'detached' });
  await page.getByText(/^Waits: disputed/).waitFor();
  await page.getByRole('button', { name: 'Settle the dispute' }).click();
  const settle = page.getByRole('dialog', { name: 'Settle the dispute' });
  await settle.getByLabel(/^How it ended/).fill('The patient agrees.');
  await settle.getByRole('button', { name: 'Settle it' }).click();
  await settle.waitFor({ state: 'detached' });
  await page.getByText('Statement, due now').waitFor();
  expect(problems).toEqual([]);
});
