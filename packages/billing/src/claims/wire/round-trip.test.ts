import { readX12, validateX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Provider } from '../../parties/index.ts';
import { arbitraryWholeClaim, WRITTEN_ON } from '../testing/arbitrary-whole-claim.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { claimsTo837 } from './claims-to-837.ts';
import { claimsFrom837 } from './from/claims-from-837.ts';
import { testEnvelope } from './testing/envelope.ts';

const envelope = { ...testEnvelope, date: WRITTEN_ON };

/** A provider as the wire knows it; a taxonomy only where the loop has a PRV. */
function wired(provider: Provider | undefined, keepsTaxonomy: boolean) {
  if (!provider) return undefined;
  const { id: _id, credential: _credential, taxonomy, ...rest } = provider;
  return keepsTaxonomy && taxonomy !== undefined ? { ...rest, taxonomy } : rest;
}

/** Providers by role without ids and without taxonomies, which few loops carry. */
function wiredAll(providers: Readonly<Record<string, Provider | undefined>> | undefined) {
  return Object.fromEntries(Object.entries(providers ?? {}).map(([role, one]) => [role, wired(one, false)]));
}

const wiredLine = ({ providers, ...line }: ServiceLine) => ({
  ...line,
  description: line.procedureCode === '64999' ? line.description : '',
  providers: wiredAll(providers),
});

/**
 * What the wire keeps of a claim. It has no ids, no terms of a payer, of the subscriber beside the patient no more than
 * the name, no phones of patients, no submitter but one, and words beside a code only where the code is unlisted.
 */
function kept(claim: Claim) {
  const { patient, subscriber, payer, billing, facility, otherPayers, rendering, referring, providers, ...rest } =
    claim;
  const { id: _claim, encounterId: _encounter, coverageId: _coverage, lines, details, ...own } = rest;
  const { name, birthDate, sex, address } = patient;
  return {
    ...own,
    details: details ?? {},
    patient: { name, birthDate, sex, address },
    subscriber: subscriber.name,
    payer: [payer.name, payer.payerIdentifier, payer.claimFilingIndicator, payer.address],
    billing: { ...billing, submitterId: '' },
    rendering: wired(rendering, claim.kind !== 'institutional'),
    referring: wired(referring, claim.kind === 'dental'),
    providers: wiredAll(providers),
    facility: facility && [facility.name, facility.npi, facility.address],
    otherPayers: otherPayers?.map(({ coverageId: _id, subscriber: holder, payer: other, ...one }) => ({
      ...one,
      holder: [holder.name, holder.address],
      payer: [other.name, other.payerIdentifier, other.claimFilingIndicator],
    })),
    lines: lines.map(wiredLine),
  };
}

function readBack(bytes: Uint8Array): Claim {
  const { claims, faults } = claimsFrom837(readX12(bytes), (sort, key) => `${sort} ${key}`);
  expect([...faults, ...claims.flatMap((one) => one.faults)]).toEqual([]);
  const [one] = claims;
  if (!one || claims.length > 1) throw new Error(`${claims.length} claims in the file`);
  expect(one.notKept).toEqual([]);
  return one.claim;
}

test.each(['professional', 'institutional', 'dental'] as const)(
  'any %s claim comes back from its 837 as it was, and the 837 has no finding',
  (kind) => {
    fc.assert(
      fc.property(arbitraryWholeClaim(kind), (claim) => {
        const written = claimsTo837([claim], envelope);
        if (!written.ok) throw new Error(`${written.finding.element}: ${written.finding.message}`);
        const findings = validateX12(readX12(written.bytes));
        expect(findings.map(({ code, element, message }) => `${code} ${element} ${message}`)).toEqual([]);
        expect(kept(readBack(written.bytes))).toEqual(kept(claim));
      }),
      { numRuns: 300 },
    );
  },
);
