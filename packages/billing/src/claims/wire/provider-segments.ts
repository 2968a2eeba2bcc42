import type { OutSegment } from '@cleanclaim/x12';
import type { Address, Provider } from '../../parties/index.ts';
import { MAX } from './parties.ts';
import { freeText, identifier, requiredText, slot } from './values.ts';

/** Roles that only a person can have, whatever the roster says (NM102 of their loops). */
const PERSONS = new Set(['DN', 'P3', 'DQ', 'DK', '71', '72', 'ZZ']);

/** A provider's loop: where, as what, and who that is to a biller. `specialty` is PRV01, where the loop has a PRV. */
export interface ProviderPlace {
  loop: string;
  entity: string;
  who: string;
  specialty?: string;
}

/** NM1 and PRV of a provider by name. */
export function providerSegments(provider: Provider | undefined, place: ProviderPlace): OutSegment[] {
  if (!provider) return [];
  const { loop, entity, who, specialty } = place;
  const isOrganization = provider.kind === 'organization' && !PERSONS.has(entity);
  const last = requiredText(provider.lastOrOrganizationName, slot(loop, 'NM103', `${who}'s name`, MAX.last));
  const first = isOrganization ? '' : freeText(provider.firstName, MAX.first);
  const npi = identifier(provider.npi, slot(loop, 'NM109', `${who}'s NPI`, MAX.id));
  const kind = isOrganization ? '2' : '1';
  const taxonomy = identifier(provider.taxonomy, slot(loop, 'PRV03', `${who}'s taxonomy code`, 50));
  const name: OutSegment = ['NM1', entity, kind, last, first, '', '', '', npi === '' ? '' : 'XX', npi];
  return specialty === undefined || taxonomy === '' ? [name] : [name, ['PRV', specialty, 'PXC', taxonomy]];
}

/** True when two addresses are the same place for mail: street, city and five digits of the ZIP code. */
export function sameAddress(a: Address, b: Address): boolean {
  const key = (address: Address) =>
    [address.line1, address.line2 ?? '', address.city, address.zip.slice(0, 5)].join('\n');
  return key(a).toUpperCase() === key(b).toUpperCase();
}
