import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Enrollment, Payer, Provider } from '@cleanclaim/billing/parties';
import { type Contract, type ContractTerm, parseContractLines, withTerms } from '@cleanclaim/billing/pricing';

/** Payers stand by their payer ids in the sample's files. */
const byIdentifier = (payers: readonly Payer[]) => (identifier: string) => {
  const payer = payers.find((one) => one.payerIdentifier === identifier);
  if (!payer) throw new Error(`no payer of the sample practice has the id ${identifier}`);
  return payer.id;
};

interface RosterRow extends Pick<Provider, 'npi' | 'credential' | 'licenses'> {
  enrollments: (Omit<Enrollment, 'payerId'> & { payer: string })[];
}

/** The sample's providers with what `roster.json` says of their licenses and enrollments. */
export function withRoster(folder: string, providers: readonly Provider[], payers: readonly Payer[]): Provider[] {
  const roster: RosterRow[] = JSON.parse(readFileSync(join(folder, 'roster.json'), 'utf8'));
  const payerId = byIdentifier(payers);
  return providers.map((provider) => {
    const row = roster.find(({ npi }) => npi === provider.npi);
    if (!row) return provider;
    const enrollments = row.enrollments.map(({ payer, ...one }) => ({ ...one, payerId: payerId(payer) }));
    return { ...provider, ...row, enrollments };
  });
}

interface ContractFile {
  payer: string;
  name: string;
  from: string;
  /** Its file of rates by code. */
  rates: string;
  /** What other codes are paid. */
  others: ContractTerm[];
}

/** The sample's contracts: `contracts.json` and the rates that it names. */
export function sampleContracts(folder: string, payers: readonly Payer[]): Contract[] {
  const files: ContractFile[] = JSON.parse(readFileSync(join(folder, 'contracts.json'), 'utf8'));
  const payerId = byIdentifier(payers);
  return files.map(({ payer, name, from, rates, others }) => {
    const { terms, problems } = parseContractLines(readFileSync(join(folder, rates), 'utf8'));
    const [problem] = problems;
    if (problem) throw new Error(`${rates} line ${problem.line}: ${problem.message}`);
    return {
      ...{ id: payer, payerId: payerId(payer), name, from },
      lesserOfCharge: true,
      reducesMultiple: true,
      terms: withTerms(terms, others),
    };
  });
}
