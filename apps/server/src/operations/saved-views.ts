import { type OperationContext, Refusal } from './operation.ts';

/** The member to whom views belong. @throws Refusal `no-member` for whoever is no person of the practice. */
export function ownMember({ actor }: OperationContext): string {
  if (!actor.memberId) throw new Refusal('no-member', 'Views belong to people: sign in as one to keep your own.');
  return actor.memberId;
}
