import { ENDPOINTS, type Endpoint, type EndpointName } from '../contract/endpoints.ts';
import type { Operation } from '../operations/operation.ts';
import { CARE_OPERATIONS } from './care-operations.ts';
import { MONEY_OPERATIONS } from './money-operations.ts';
import type { OperationsOf } from './operation-of.ts';

/** The operation behind each endpoint of the contract. */
const OPERATIONS: OperationsOf = { ...CARE_OPERATIONS, ...MONEY_OPERATIONS };

/** One route: who may call it is said by its operation, once. */
export interface Route extends Endpoint {
  /** A route hands unknown input to `perform`, which checks it: no type of input is promised here. */
  operation: Operation<never, unknown>;
}

/** Every JSON route of the API. */
export const ROUTES: readonly Route[] = (Object.keys(ENDPOINTS) as EndpointName[]).flatMap((name) => {
  const operation = OPERATIONS[name] as Operation<never, unknown> | undefined;
  return operation ? [{ ...ENDPOINTS[name], operation }] : [];
});
