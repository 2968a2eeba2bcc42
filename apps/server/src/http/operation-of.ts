import type { z } from 'zod';
import type { Api } from '../contract/api.ts';
import type { EndpointName } from '../contract/endpoints.ts';
import type { Operation, OperationContext } from '../operations/operation.ts';

/** An operation that gives what the contract promises; its input is checked by its own schema. */
type OperationOf<N extends EndpointName> = Pick<Operation<never, unknown>, 'name' | 'summary' | 'roles'> & {
  input: z.ZodType;
  run(context: OperationContext, input: never): Promise<Api[N]['output']>;
};

/** Operations by the name of their endpoint. */
export type OperationsOf = { [N in EndpointName]?: OperationOf<N> };
