import type { ListName } from '../../contract/columns.ts';
import { type ListPage, type ListRequest, listRequestSchema } from '../../contract/lists.ts';
import { type Operation, operation, type Role } from '../operation.ts';
import type { ListDefinition } from './definition.ts';
import { listPage } from './list-page.ts';

/** The operation that gives a list by pages; who may see it is said by its roles. */
export function listOperation<L extends ListName, Row extends { id: string }>(
  summary: string,
  roles: readonly Role[],
  definition: ListDefinition<L, Row>,
): Operation<ListRequest, ListPage<Row>> {
  return operation<ListRequest, ListPage<Row>>({
    name: `list-${definition.list}`,
    summary,
    roles,
    input: listRequestSchema,
    run: (context, request) => listPage(context, definition, request),
  });
}
