import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { PaperForm } from './paper-form.tsx';

/** A paper that nobody has begun to type; with a claim in the address, that one stands in it. */
export function Page() {
  const claimId = new URLSearchParams(window.location.search).get('claim') ?? '';
  return claimId === '' ? <PaperForm /> : <WithClaim claimId={claimId} />;
}

function WithClaim({ claimId }: { claimId: string }) {
  const query = useEndpoint('find-paper-claims', { claimId });
  return <Await query={query}>{({ claims }) => <PaperForm first={claims} />}</Await>;
}
