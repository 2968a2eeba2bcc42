import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { Browser, Page } from 'playwright-core';
import { askAs } from './account.ts';
import { openAppealSample } from './appeal-steps.ts';
import { claimAskedAbout } from './asked-for-documents.ts';
import { openAuthorization, seeAuthorizations } from './authorization-steps.ts';
import { openCodingVisit } from './coding-chart.ts';
import { askForColumns, choosePayments, openDeposit, openMissedPayment, seeDeposits } from './deposit-steps.ts';
import { openAgedClaims } from './figure-steps.ts';
import { openCall, seeFollowUp } from './follow-up-steps.ts';
import { openPrintBatch } from './mail-batch.ts';
import { openFirstCredit, openSamplePayment, openSampleRefund } from './money-steps.ts';
import { listPracticeEdits, openPracticeEdit } from './practice-edit-steps.ts';
import * as steps from './screen-steps.ts';
import type { Stage } from './stage.ts';
import { openDispute, openVariance, seeVariances } from './variance-steps.ts';
import { openAs, openTab, settled, type Visit } from './visit.ts';

/** One thing of each kind in the sample practice, for addresses. */
export interface SampleIds {
  patient: string;
  visitToCode: string;
  visitBilled: string;
  heldClaim: string;
  deniedClaim: string;
  patientClaim: string;
  submission: string;
  remittance: string;
  remittanceWithException: string;
  work: string;
  chart: string;
  /** Whose record two people edit. */
  sharedPatient: string;
  /** With a note, suggestions, and codes that stand. */
  visitWithNote: string;
  provider: string;
  payer: string;
  /** Of that visit, not done yet. */
  secondCoding: string;
  /** Its payer asks for documents. */
  claimWithRequest: string;
  /** Not mailed yet. */
  printBatch: string;
  /** Being written. */
  appeal: string;
  /** Denied, and nobody has appealed. */
  claimToAppeal: string;
}

/** A screen with the role that works on it; `nobody` for those before the sign-in. */
export interface ScreenToShow {
  name: string;
  role: PersonRole | 'nobody';
  path: (ids: SampleIds) => string;
  /** What to do on it before it is looked at: open a dialog, type a search. */
  prepare?: (page: Page, stage: Stage, ids: SampleIds) => Promise<void>;
  /** It shows a refusal. */
  refuses?: true;
}

/** Opens a screen and brings it to what is to be seen. */
export async function openScreen(
  browser: Browser,
  stage: Stage,
  ids: SampleIds,
  screen: ScreenToShow,
  dark: boolean,
): Promise<Visit> {
  const path = screen.path(ids);
  if (screen.role === 'nobody') {
    const visit = await openTab(browser, dark);
    await visit.page.goto(stage.url + path);
    await screen.prepare?.(visit.page, stage, ids);
    return visit;
  }
  const visit = await openAs(browser, stage, screen.role, path, dark);
  await settled(visit.page);
  await screen.prepare?.(visit.page, stage, ids);
  return visit;
}

interface Row {
  id: string;
  patientId?: string | null;
  fileName?: string;
  name?: string;
}

export async function findSamples(stage: Stage): Promise<SampleIds> {
  const first = async (
    list: string,
    filters: object[] = [],
    pick: (row: Row) => boolean = () => true,
  ): Promise<Row> => {
    const query = new URLSearchParams({ limit: '200', filters: JSON.stringify(filters) });
    const { rows } = await askAs<{ rows: Row[] }>(stage.url, stage.people.admin, `/api/${list}?${query}`);
    const row = rows.find(pick);
    if (!row) throw new Error(`the sample practice has no row in ${list} for ${JSON.stringify(filters)}`);
    return row;
  };
  const is = (field: string, ...values: string[]) => [{ field, op: 'is', values }];
  const patientClaim = await first('claims', is('claimStatus', 'patient-due'));
  const { remittanceId } = (await first(
    'exceptions',
    [],
    (row) => 'remittanceId' in row && row.remittanceId !== null && 'kind' in row && row.kind === 'unmatched',
  )) as unknown as {
    remittanceId: string;
  };
  return {
    ...(await openCodingVisit(stage)),
    claimWithRequest: await claimAskedAbout(stage),
    printBatch: await openPrintBatch(stage),
    ...(await openAppealSample(stage)),
    patient: patientClaim.patientId ?? '',
    visitToCode: (await first('encounters', is('billingStatus', 'coding'))).id,
    visitBilled: (await first('encounters', is('billingStatus', 'billed'))).id,
    heldClaim: (await first('claims', is('claimStatus', 'held'))).id,
    deniedClaim: (await first('claims', is('claimStatus', 'denied'))).id,
    patientClaim: patientClaim.id,
    submission: (await first('submissions')).id,
    remittance: (await first('remittances')).id,
    remittanceWithException: remittanceId,
    work: (await first('work', is('kind', 'denial'))).id,
    chart: (await first('files', is('reading', 'refused'))).id,
    provider: (await first('providers', [], (row) => row.name === 'Tsosie, Dana')).id,
    payer: (await first('payers', [], (row) => row.name === 'Bluewater Health Plan')).id,
    sharedPatient: (
      await first('patients', [], (row) => row.id !== patientClaim.patientId && row.name === 'Brandvold, Theodore')
    ).id,
  };
}

/** Every screen of the product, in the order of a day's work. */
export const SCREENS: readonly ScreenToShow[] = [
  { name: 'today-manager', role: 'manager', path: () => '/' },
  { name: 'today-biller', role: 'biller', path: () => '/' },
  { name: 'today-front-desk', role: 'front-desk', path: () => '/' },
  { name: 'files', role: 'front-desk', path: () => '/files' },
  { name: 'file-refused', role: 'biller', path: ({ chart }) => `/files/${chart}` },
  { name: 'patients', role: 'front-desk', path: () => '/patients' },
  { name: 'patient', role: 'front-desk', path: ({ patient }) => `/patients/${patient}` },
  { name: 'new-patient', role: 'front-desk', path: () => '/patients/new' },
  { name: 'patient-billing', role: 'biller', path: () => '/patient-billing' },
  { name: 'patient-billing-rules', role: 'manager', path: () => '/patient-billing/rules' },
  { name: 'patient-balance', role: 'biller', path: ({ patient }) => `/patients/${patient}/billing` },
  { name: 'patient-explanation', role: 'biller', path: ({ patient }) => `/patients/${patient}/explanation` },
  { name: 'eligibility', role: 'front-desk', path: () => '/eligibility', prepare: steps.checkVisits },
  {
    name: 'patient-eligibility',
    role: 'front-desk',
    path: ({ patient }) => `/patients/${patient}`,
    prepare: steps.checkCoverage,
  },
  { name: 'visits', role: 'coder', path: () => '/visits' },
  { name: 'visit-coding', role: 'coder', path: ({ visitToCode }) => `/visits/${visitToCode}` },
  {
    name: 'visit-code-search',
    role: 'coder',
    path: ({ visitToCode }) => `/visits/${visitToCode}`,
    prepare: steps.searchCodes,
  },
  { name: 'coding', role: 'coder', path: ({ visitWithNote }) => `/visits/${visitWithNote}/coding` },
  {
    name: 'coding-parts',
    role: 'manager',
    path: ({ visitWithNote }) => `/visits/${visitWithNote}/coding`,
    prepare: steps.openCodingParts,
  },
  {
    name: 'coding-choose',
    role: 'coder',
    path: ({ visitWithNote }) => `/visits/${visitWithNote}/coding`,
    prepare: steps.lookUpCode,
  },
  {
    name: 'coding-done',
    role: 'coder',
    path: ({ visitWithNote }) => `/visits/${visitWithNote}/coding`,
    prepare: (page) => steps.openByKey(page, 'f'),
  },
  { name: 'second-codings', role: 'manager', path: () => '/second-coding' },
  { name: 'second-coding', role: 'coder', path: ({ secondCoding }) => `/second-coding/${secondCoding}` },
  {
    name: 'visit-kind',
    role: 'coder',
    path: ({ visitToCode }) => `/visits/${visitToCode}`,
    prepare: (page) => steps.openByKey(page, 'm'),
  },
  { name: 'visit-billed', role: 'coder', path: ({ visitBilled }) => `/visits/${visitBilled}` },
  { name: 'charge-capture', role: 'biller', path: () => '/visits/new' },
  { name: 'claims', role: 'biller', path: () => '/claims' },
  { name: 'claims-filter', role: 'biller', path: () => '/claims', prepare: steps.openFilter },
  { name: 'claims-chosen', role: 'biller', path: () => '/claims', prepare: steps.chooseRows },
  { name: 'claim-held', role: 'biller', path: ({ heldClaim }) => `/claims/${heldClaim}` },
  {
    name: 'claim-details',
    role: 'biller',
    path: ({ heldClaim }) => `/claims/${heldClaim}`,
    prepare: (page) => steps.pressButton(page, 'Edit details'),
  },
  { name: 'claim-denied', role: 'biller', path: ({ deniedClaim }) => `/claims/${deniedClaim}` },
  {
    name: 'claim-void',
    role: 'biller',
    path: ({ deniedClaim }) => `/claims/${deniedClaim}`,
    prepare: (page) => steps.chooseDeed(page, /^Void/),
  },
  {
    name: 'claims-import',
    role: 'biller',
    path: () => '/claims',
    prepare: (page) => steps.pressButton(page, 'Import claims'),
  },
  {
    name: 'claims-export',
    role: 'biller',
    path: () => '/claims',
    prepare: (page) => steps.pressButton(page, 'Export claims'),
  },
  {
    name: 'claim-write-off',
    role: 'manager',
    path: ({ deniedClaim }) => `/claims/${deniedClaim}`,
    prepare: (page) => steps.openByKey(page, 'w'),
  },
  {
    name: 'claim-documents',
    role: 'biller',
    path: ({ claimWithRequest }) => `/claims/${claimWithRequest}?documents`,
  },
  {
    name: 'claim-answer-request',
    role: 'biller',
    path: ({ claimWithRequest }) => `/claims/${claimWithRequest}?documents`,
    prepare: steps.answerRequest,
  },
  { name: 'claim-explained', role: 'front-desk', path: ({ patientClaim }) => `/claims/${patientClaim}/explain` },
  { name: 'submissions', role: 'biller', path: () => '/submissions' },
  { name: 'submission', role: 'biller', path: ({ submission }) => `/submissions/${submission}` },
  { name: 'mail', role: 'biller', path: () => '/mail' },
  { name: 'print-batch', role: 'biller', path: ({ printBatch }) => `/mail/${printBatch}` },
  {
    name: 'print-batch-mailed',
    role: 'biller',
    path: ({ printBatch }) => `/mail/${printBatch}`,
    prepare: (page) => steps.openByKey(page, 'm'),
  },
  { name: 'printers', role: 'biller', path: () => '/mail/printers' },
  {
    name: 'printer',
    role: 'biller',
    path: () => '/mail/printers',
    prepare: (page) => steps.openByKey(page, 'n'),
  },
  { name: 'authorizations', role: 'biller', path: () => '/authorizations', prepare: seeAuthorizations },
  { name: 'authorization', role: 'biller', path: () => '/authorizations', prepare: openAuthorization },
  {
    name: 'authorization-request',
    role: 'biller',
    path: ({ visitBilled }) => `/authorizations/new?visit=${visitBilled}`,
  },
  { name: 'authorization-entry', role: 'biller', path: ({ patient }) => `/authorizations/enter?patient=${patient}` },
  { name: 'credits', role: 'payment-poster', path: () => '/credits' },
  { name: 'refunds', role: 'manager', path: () => '/refunds' },
  { name: 'credit', role: 'payment-poster', path: () => '/credits', prepare: openFirstCredit },
  { name: 'refund', role: 'manager', path: () => '/credits', prepare: openSampleRefund },
  {
    name: 'payment',
    role: 'payment-poster',
    path: ({ patient }) => `/patients/${patient}/account`,
    prepare: openSamplePayment,
  },
  { name: 'paper-eobs', role: 'payment-poster', path: () => '/paper-eobs' },
  {
    name: 'paper-eob',
    role: 'payment-poster',
    path: ({ claimToAppeal }) => `/paper-eobs/new?claim=${claimToAppeal}`,
  },
  { name: 'remittances', role: 'payment-poster', path: () => '/remittances' },
  { name: 'deposits', role: 'payment-poster', path: () => '/deposits', prepare: seeDeposits },
  { name: 'deposits-import', role: 'payment-poster', path: () => '/deposits', prepare: askForColumns },
  { name: 'deposit-gaps', role: 'payment-poster', path: () => '/deposits/gaps', prepare: seeDeposits },
  { name: 'bank-statements', role: 'payment-poster', path: () => '/deposits/statements', prepare: seeDeposits },
  { name: 'deposit', role: 'payment-poster', path: () => '/deposits', prepare: openDeposit },
  { name: 'deposit-choose', role: 'payment-poster', path: () => '/deposits', prepare: choosePayments },
  { name: 'deposit-payment', role: 'payment-poster', path: () => '/deposits/gaps', prepare: openMissedPayment },
  { name: 'day-close', role: 'payment-poster', path: () => '/deposits/day' },
  { name: 'remittance', role: 'payment-poster', path: ({ remittance }) => `/remittances/${remittance}` },
  {
    name: 'remittance-exception',
    role: 'payment-poster',
    path: ({ remittanceWithException }) => `/remittances/${remittanceWithException}`,
  },
  {
    name: 'match-candidates',
    role: 'payment-poster',
    path: ({ remittanceWithException }) => `/remittances/${remittanceWithException}`,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Give it to a claim' }).first().click();
      await page.getByRole('table', { name: 'The payment beside the claims it may be for' }).waitFor();
    },
  },
  { name: 'variances', role: 'biller', path: () => '/variances', prepare: seeVariances },
  { name: 'variance-lines', role: 'biller', path: () => '/variances/lines', prepare: seeVariances },
  { name: 'variance', role: 'biller', path: () => '/variances', prepare: openVariance },
  { name: 'dispute', role: 'biller', path: () => '/variances', prepare: openDispute },
  { name: 'money-to-place', role: 'payment-poster', path: () => '/exceptions' },
  { name: 'follow-up', role: 'biller', path: () => '/follow-up', prepare: seeFollowUp },
  { name: 'follow-up-call', role: 'biller', path: () => '/follow-up', prepare: openCall },
  { name: 'denials', role: 'biller', path: () => '/denials' },
  { name: 'denial-trends', role: 'manager', path: () => '/denials/trends' },
  { name: 'appeals', role: 'biller', path: () => '/appeals' },
  { name: 'appeal-new', role: 'biller', path: ({ claimToAppeal }) => `/appeals/new?claim=${claimToAppeal}` },
  { name: 'appeal', role: 'biller', path: ({ appeal }) => `/appeals/${appeal}` },
  {
    name: 'appeal-send',
    role: 'biller',
    path: ({ appeal }) => `/appeals/${appeal}`,
    prepare: (page) => steps.pressButton(page, 'Send'),
  },
  { name: 'work-queue', role: 'biller', path: () => '/work' },
  { name: 'work-item', role: 'biller', path: ({ work }) => `/work/${work}` },
  { name: 'patient-account', role: 'front-desk', path: ({ patient }) => `/patients/${patient}/account` },
  {
    name: 'take-payment',
    role: 'front-desk',
    path: ({ patient }) => `/patients/${patient}/account`,
    prepare: (page) => steps.openByKey(page, 'p'),
  },
  {
    name: 'patient-conflict',
    role: 'front-desk',
    path: ({ sharedPatient }) => `/patients/${sharedPatient}`,
    prepare: (page, stage, ids) => steps.meetConflict(page, stage, ids.sharedPatient),
    refuses: true,
  },
  { name: 'settings-practice', role: 'manager', path: () => '/settings/practice' },
  { name: 'settings-providers', role: 'manager', path: () => '/settings/providers' },
  { name: 'settings-payers', role: 'manager', path: () => '/settings/payers' },
  { name: 'settings-provider', role: 'manager', path: ({ provider }) => `/settings/providers/${provider}` },
  { name: 'settings-payer', role: 'manager', path: ({ payer }) => `/settings/payers/${payer}` },
  { name: 'settings-enrollments', role: 'manager', path: () => '/settings/enrollments' },
  { name: 'settings-enrollment', role: 'manager', path: () => '/settings/enrollments', prepare: steps.openEnrollment },
  { name: 'settings-facilities', role: 'manager', path: () => '/settings/facilities' },
  { name: 'settings-edits', role: 'manager', path: () => '/settings/edits', prepare: listPracticeEdits },
  { name: 'settings-edit', role: 'manager', path: () => '/settings/edits', prepare: openPracticeEdit },
  { name: 'settings-edit-new', role: 'manager', path: () => '/settings/edits/new' },
  { name: 'settings-contracts', role: 'manager', path: () => '/settings/contracts' },
  { name: 'settings-contract', role: 'manager', path: () => '/settings/contracts', prepare: steps.tryContract },
  {
    name: 'settings-contract-rates',
    role: 'manager',
    path: () => '/settings/contracts',
    prepare: steps.pasteRates,
    refuses: true,
  },
  { name: 'settings-connections', role: 'manager', path: () => '/settings/connections' },
  { name: 'settings-posting', role: 'manager', path: () => '/settings/posting' },
  { name: 'settings-fees', role: 'manager', path: () => '/settings/fees' },
  { name: 'settings-code-sets', role: 'manager', path: () => '/settings/code-sets' },
  { name: 'settings-coding', role: 'admin', path: () => '/settings/coding' },
  { name: 'settings-users', role: 'admin', path: () => '/settings/users' },
  { name: 'audit', role: 'auditor', path: () => '/audit' },
  { name: 'receivables', role: 'manager', path: () => '/receivables' },
  { name: 'receivables-claims', role: 'manager', path: () => '/receivables', prepare: openAgedClaims },
  { name: 'key-figures', role: 'manager', path: () => '/figures' },
  { name: 'my-account', role: 'biller', path: () => '/my-account' },
  { name: 'search', role: 'biller', path: () => '/', prepare: (page) => steps.searchFor(page, 'mar') },
  { name: 'commands', role: 'biller', path: () => '/', prepare: (page) => steps.openByKey(page, 'Control+k') },
  { name: 'keys', role: 'biller', path: () => '/', prepare: (page) => steps.openByKey(page, 'Shift+?') },
  { name: 'own-menu', role: 'biller', path: () => '/', prepare: steps.openOwnMenu },
  { name: 'import', role: 'biller', path: () => '/files', prepare: steps.importFiles, refuses: true },
  { name: 'welcome', role: 'nobody', path: () => '/', prepare: steps.followInvitation },
  { name: 'second-factor-set-up', role: 'nobody', path: () => '/', prepare: steps.setUpSecondFactor },
  { name: 'recovery-codes', role: 'nobody', path: () => '/', prepare: steps.seeRecoveryCodes },
  { name: 'sign-in', role: 'nobody', path: () => '/', prepare: (page) => page.getByLabel('E-mail').waitFor() },
  { name: 'second-factor', role: 'nobody', path: () => '/', prepare: steps.giveThePassword },
];
