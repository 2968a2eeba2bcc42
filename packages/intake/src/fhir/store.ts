import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import type { ResourceType } from '@medplum/fhirtypes';
import { addFinding } from '../common/findings.ts';
import { child, items, type Json, text } from './json.ts';

/** A resource of a bundle, or one contained in it. */
export interface FhirResource {
  type: string;
  id: string;
  /** `Encounter/e1`, or `entry 3` when it has no id. */
  place: string;
  node: Json;
}

/** The resources of a bundle with their addresses. */
export interface FhirStore {
  resources: readonly FhirResource[];
  /** By fullUrl and by `Type/id`. */
  byAddress: ReadonlyMap<string, FhirResource>;
}

/** Indexes the entries of a bundle. */
export function storeOf(bundle: Json): FhirStore {
  const resources: FhirResource[] = [];
  const byAddress = new Map<string, FhirResource>();
  items(bundle, 'entry').forEach((entry, i) => {
    const node = child(entry, 'resource');
    const type = text(node, 'resourceType');
    if (type === '') return;
    const id = text(node, 'id');
    const resource = { type, id, place: id === '' ? `entry ${i + 1}` : `${type}/${id}`, node };
    resources.push(resource);
    if (id !== '') byAddress.set(`${type}/${id}`, resource);
    const fullUrl = text(entry, 'fullUrl');
    if (fullUrl !== '') byAddress.set(fullUrl, resource);
  });
  return { resources, byAddress };
}

/** Resources of a type, in bundle order. */
export function ofType(store: FhirStore, type: ResourceType): FhirResource[] {
  return store.resources.filter((resource) => resource.type === type);
}

/**
 * Follows a reference: contained (`#id`), by fullUrl, or by `Type/id` also at the end of an absolute address.
 * @returns undefined when there is none or it leads nowhere; the latter with a finding.
 */
export function resolve(
  store: FhirStore,
  from: FhirResource,
  reference: Json,
  findings?: IntakeFinding[],
): FhirResource | undefined {
  const address = text(reference, 'reference').replace(/\/_history\/.*$/, '');
  if (address === '' || address.length > 2000) return undefined;
  if (address.startsWith('#')) return containedIn(from, address.slice(1));
  const relative = /([A-Z][A-Za-z]+\/[A-Za-z0-9.-]+)$/.exec(address)?.[1] ?? '';
  const found = store.byAddress.get(address) ?? store.byAddress.get(relative);
  if (!found && findings) {
    const kind = /^[A-Z][A-Za-z]+/.exec(relative)?.[0] ?? 'resource';
    addFinding(
      findings,
      from.place,
      `A reference to a ${kind} leads to nothing in this bundle. What it says was not read.`,
    );
  }
  return found;
}

function containedIn(from: FhirResource, id: string): FhirResource | undefined {
  const node = items(from.node, 'contained').find((contained) => text(contained, 'id') === id);
  const type = text(node, 'resourceType');
  return type === '' ? undefined : { type, id, place: `${from.place}#${id}`, node };
}

/** True when a reference leads to this resource. */
export function refersTo(store: FhirStore, from: FhirResource, reference: Json, target: FhirResource): boolean {
  return resolve(store, from, reference)?.node === target.node;
}
