import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import type { ResourceType } from '@medplum/fhirtypes';
import { addFinding } from '../common/findings.ts';
import { child, items, type Json, text, weightOf } from './json.ts';

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
  /** Contained resources by id, for each resource that was asked. */
  contained: WeakMap<FhirResource, ReadonlyMap<string, FhirResource>>;
  /** What was read through references and for each visit again, against a bound. */
  repeated: { weight: number; exceeded: boolean; weights: Map<Json, number> };
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
  const repeated = { weight: 0, exceeded: false, weights: new Map<Json, number>() };
  return { resources, byAddress, contained: new WeakMap(), repeated };
}

/** Resources of a type, in bundle order. */
export function ofType(store: FhirStore, type: ResourceType): FhirResource[] {
  return store.resources.filter((resource) => resource.type === type);
}

/**
 * Most that is read again of resources that many others name, in values: a directory of providers on thousands of
 * visits stays far below. One large resource that everything names would be read for minutes.
 */
const REPEATED_LIMIT = 4_000_000;

/** Counts a resource that is read for one more visit or reference. @returns false when no more may be read. */
export function readAgain(store: FhirStore, node: Json): boolean {
  const { repeated } = store;
  const weight = repeated.weights.get(node) ?? weightOf(node);
  repeated.weights.set(node, weight);
  repeated.weight += weight;
  if (repeated.weight > REPEATED_LIMIT) repeated.exceeded = true;
  return !repeated.exceeded;
}

/**
 * Follows a reference: contained (`#id`), by fullUrl, or by `Type/id` also at the end of an absolute address.
 * @returns undefined when there is none or it leads nowhere; the latter with a finding. Also undefined once too much
 * was read again (`store.repeated.exceeded`).
 */
export function resolve(
  store: FhirStore,
  from: FhirResource,
  reference: Json,
  findings?: IntakeFinding[],
): FhirResource | undefined {
  const found = targetOf(store, from, reference, findings);
  return found && readAgain(store, found.node) ? found : undefined;
}

/** As `resolve`, to know which resource it is and not to read what it says. */
export function targetOf(
  store: FhirStore,
  from: FhirResource,
  reference: Json,
  findings?: IntakeFinding[],
): FhirResource | undefined {
  const sent = text(reference, 'reference');
  if (sent === '' || sent.length > 2000) return undefined;
  const history = sent.indexOf('/_history/');
  const address = history < 0 ? sent : sent.slice(0, history);
  if (address.startsWith('#')) return containedIn(store, from, address.slice(1));
  const relative = relativeAddress(address);
  const found = store.byAddress.get(address) ?? store.byAddress.get(relative);
  if (!found && findings) {
    const kind = relative.split('/')[0] || 'resource';
    addFinding(
      findings,
      from.place,
      `A reference to a ${kind} leads to nothing in this bundle. What it says was not read.`,
    );
  }
  return found;
}

/** `Type/id` at the end of an address; '' when there is none. */
function relativeAddress(address: string): string {
  const slash = address.lastIndexOf('/');
  if (slash < 0 || !/^[A-Za-z0-9.-]+$/.test(address.slice(slash + 1))) return '';
  // The longest resource types have some thirty letters.
  const type = /[A-Z][A-Za-z]+$/.exec(address.slice(Math.max(0, slash - 64), slash))?.[0];
  return type === undefined ? '' : `${type}${address.slice(slash)}`;
}

function containedIn(store: FhirStore, from: FhirResource, id: string): FhirResource | undefined {
  let known = store.contained.get(from);
  if (!known) {
    const byId = new Map<string, FhirResource>();
    for (const node of items(from.node, 'contained')) {
      const [type, own] = [text(node, 'resourceType'), text(node, 'id')];
      if (type !== '' && !byId.has(own)) byId.set(own, { type, id: own, place: `${from.place}#${own}`, node });
    }
    known = byId;
    store.contained.set(from, known);
  }
  return known.get(id);
}
