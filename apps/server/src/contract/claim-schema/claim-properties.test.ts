import { CLAIM_PROPERTIES, OPERATORS } from '@cleanclaim/billing/claims';
import { describe, expect, test } from 'vitest';
import { claimJsonSchema } from './json-schema.ts';

interface Node {
  $ref?: string;
  anyOf?: Node[];
  type?: string;
  items?: Node;
  properties?: Record<string, Node>;
  propertyNames?: { enum?: string[] };
  additionalProperties?: Node | boolean;
}

const schema = claimJsonSchema() as Node;

function resolved(node: Node): Node {
  if (!node.$ref) return node;
  const steps = node.$ref.split('/').slice(1);
  return steps.reduce((at, step) => (at as Record<string, Node>)[step] ?? {}, schema as Node);
}

function childrenOf({ properties, propertyNames, additionalProperties }: Node): [string, Node][] {
  if (properties) return Object.entries(properties);
  const inner = typeof additionalProperties === 'object' ? additionalProperties : {};
  return (propertyNames?.enum ?? ['*']).map((key) => [key, inner]);
}

/** Every leaf of a claim by its path, arrays with brackets. */
function leaves(reference: Node, path = ''): string[] {
  const node = resolved(reference);
  if (node.anyOf) return node.anyOf.flatMap((one) => leaves(one, path));
  if (node.type === 'array') return leaves(node.items ?? {}, `${path}[]`);
  if (node.type !== 'object') return [path];
  return childrenOf(node).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

/** Numbers by which the records find each other; they say nothing to a biller. */
const INTERNAL = /(^|\.)(id|claimId|encounterId|coverageId|payerId|connectionId|chargeIds\[\])$/;
/** A certificate's form has an id of the payer's. */
const NOT_INTERNAL = 'lines[].equipment.form.id';

describe('properties that an own edit may ask for', () => {
  const read = new Set(CLAIM_PROPERTIES.flatMap(({ reads }) => reads));
  const known = [...new Set(leaves(schema))];

  test('every field of a claim has one, but for internal ids', () => {
    const missing = known.filter((path) => !read.has(path) && (!INTERNAL.test(path) || path === NOT_INTERNAL));
    expect(known.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  test('each reads fields that a claim has', () => {
    expect([...read].filter((path) => !known.includes(path))).toEqual([]);
  });

  test('keys and labels are there once', () => {
    const keys = CLAIM_PROPERTIES.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const labels = CLAIM_PROPERTIES.map(({ label }) => label);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  test('each can be compared', () => {
    for (const { type } of CLAIM_PROPERTIES) expect(OPERATORS.some(({ labels }) => labels[type])).toBe(true);
  });
});
