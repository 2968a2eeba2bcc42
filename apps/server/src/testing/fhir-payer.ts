import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;

/** What the payer does with the next request. */
export type PayerMood =
  | 'approve'
  | 'deny'
  | 'pend'
  | 'refuse'
  | 'fault'
  | 'garbage'
  | 'cut-off'
  | 'silent-decision'
  | 'wrong-token';

export interface FhirPayer {
  url: string;
  tokenUrl: string;
  mood: PayerMood;
  /** Every call that came in, with what is wrong with its bundle; a right bundle has no faults. */
  calls: { operation: string; faults: string[]; bundle: Json }[];
  tokens: number;
  close(): Promise<void>;
}

const PAS = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Every reference that stands anywhere in a value. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const own = typeof value.reference === 'string' ? [value.reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** What the guide (Da Vinci PAS) wants of a request bundle, as far as a payer would refuse it otherwise. */
function faultsOf(bundle: Json, operation: string): string[] {
  const resources = objects(bundle.entry).flatMap(({ resource }) => (isObject(resource) ? [resource] : []));
  const [claim] = resources;
  const known = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  const lost = resources.flatMap(referencesIn).filter((reference) => !known.has(reference));
  const codes = (item: Json) => objects(item.extension).map(({ url }) => String(url).replace(`${PAS}/`, ''));
  const needs: [boolean, string][] = [
    [bundle.resourceType === 'Bundle' && bundle.type === 'collection', 'no bundle of type collection'],
    [typeof bundle.timestamp === 'string', 'no timestamp'],
    [claim?.resourceType === 'Claim', 'the first entry is no Claim'],
    [claim?.use === 'preauthorization', 'the use is no preauthorization'],
    [objects(claim?.identifier).length === 1, 'the claim has no identifier'],
    [lost.length === 0, `references lead nowhere: ${lost.join(', ')}`],
    [objects(claim?.insurance)[0]?.focal === true, 'no focal coverage'],
    [objects(claim?.diagnosis).length > 0, 'no diagnosis'],
    [objects(claim?.item).length > 0, 'no item'],
    [
      objects(claim?.item).every((item) => isObject(item.category) && isObject(item.productOrService)),
      'an item has no code',
    ],
    [
      objects(claim?.item).every((item) => codes(item).includes('extension-itemTraceNumber')),
      'an item has no trace number',
    ],
    [new Set(known).size === resources.length, 'a resource stands twice'],
    ...['Patient', 'Coverage', 'Organization'].map((type): [boolean, string] => [
      resources.some(({ resourceType }) => resourceType === type),
      `no ${type}`,
    ]),
    [
      operation !== '$submit' || resources.some(({ resourceType }) => resourceType === 'ServiceRequest'),
      'no ServiceRequest',
    ],
  ];
  return needs.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

const action = (code: string, number?: string) => ({
  category: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code: 'submitted' }] },
  extension: [
    {
      url: `${PAS}/extension-reviewAction`,
      extension: [
        {
          url: `${PAS}/extension-reviewActionCode`,
          valueCodeableConcept: { coding: [{ system: 'https://codesystem.x12.org/005010/306', code }] },
        },
        ...(number ? [{ url: 'number', valueString: number }] : []),
        ...(code === 'A3'
          ? [
              {
                url: 'reasonCode',
                valueCodeableConcept: { coding: [{ system: 'https://codesystem.x12.org/external/886', code: '0V' }] },
              },
            ]
          : []),
      ],
    },
  ],
});

/** The decision on each item of a claim. */
function decisionOn(claim: Json, code: 'A1' | 'A3' | 'A4'): Json {
  const items = objects(claim.item).map((item) => ({
    extension: objects(item.extension).filter(({ url }) => String(url).endsWith('itemTraceNumber')),
    itemSequence: item.sequence,
    ...(code === 'A3' ? { noteNumber: [1] } : {}),
    adjudication: [action(code, code === 'A1' ? 'FH100' : undefined)],
  }));
  return {
    resourceType: 'ClaimResponse',
    identifier: claim.identifier,
    status: 'active',
    use: 'preauthorization',
    outcome: code === 'A4' ? 'queued' : 'complete',
    ...(code === 'A3' ? {} : { preAuthRef: code === 'A1' ? 'FH100' : 'PEND7' }),
    ...(code === 'A1' ? { preAuthPeriod: { start: '2026-11-02', end: '2026-12-15' } } : {}),
    ...(code === 'A3' ? { processNote: [{ number: 1, text: 'Therapy was not tried first.' }] } : {}),
    item: items,
  };
}

const inBundle = (resource: Json): Json => ({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] });

function replyTo(payer: FhirPayer, operation: string, bundle: Json): { status: number; body: string } {
  const claim = objects(bundle.entry)[0]?.resource as Json;
  const json = (status: number, value: Json) => ({ status, body: JSON.stringify(value) });
  switch (payer.mood) {
    case 'approve':
      return json(200, inBundle(decisionOn(claim, 'A1')));
    case 'deny':
      return json(200, inBundle(decisionOn(claim, 'A3')));
    case 'pend':
      return json(200, inBundle(decisionOn(claim, 'A4')));
    case 'refuse':
      return json(422, {
        resourceType: 'OperationOutcome',
        issue: [{ severity: 'error', code: 'invalid', diagnostics: 'Member is not ours' }],
      });
    case 'fault':
      return { status: 500, body: '{"resourceType":"OperationOutcome","issue":[]}' };
    case 'garbage':
    case 'cut-off':
      return { status: 200, body: '<html>Welcome</html>' };
    case 'silent-decision':
      return json(200, inBundle({ resourceType: 'Patient', id: operation }));
    case 'wrong-token':
      return json(401, {});
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function answer(payer: FhirPayer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const send = (status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(text);
  if (request.url === '/token') {
    const isRight = request.headers.authorization === `Basic ${Buffer.from('practice:s3cret').toString('base64')}`;
    if (isRight) payer.tokens++;
    send(isRight ? 200 : 401, isRight ? JSON.stringify({ access_token: `t${payer.tokens}`, expires_in: 3600 }) : '{}');
    return;
  }
  const operation = request.url?.split('/').at(-1) ?? '';
  if (!/^Bearer t\d+$/.test(request.headers.authorization ?? '')) {
    send(401, '{}');
    return;
  }
  const bundle = JSON.parse(body) as Json;
  payer.calls.push({ operation, faults: faultsOf(bundle, operation), bundle });
  const { status, body: text } = replyTo(payer, operation, bundle);
  if (payer.mood === 'cut-off') {
    response.writeHead(200, { 'content-type': 'application/fhir+json', 'content-length': '5000' });
    response.write('{', () => response.destroy());
    return;
  }
  send(status, text);
}

/** A payer's FHIR service for prior authorization on this machine (Da Vinci PAS), with a sign-in; it checks every bundle. */
export async function startFhirPayer(): Promise<FhirPayer> {
  const server = createServer((request, response) => {
    answer(payer, request, response).catch((error: unknown) => response.writeHead(400).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const payer: FhirPayer = {
    url: `http://127.0.0.1:${port}/r4`,
    tokenUrl: `http://127.0.0.1:${port}/token`,
    mood: 'approve',
    calls: [],
    tokens: 0,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
  return payer;
}
