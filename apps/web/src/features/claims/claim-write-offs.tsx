import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Empty } from '../../ui/bits.tsx';
import { WriteOffList } from '../../ui/write-offs/write-off-list.tsx';

/** What was given up on a claim. */
export function ClaimWriteOffs({ claimId }: { claimId: string }) {
  const query = useEndpoint('show-write-offs', { claimId });
  return (
    <Await query={query}>
      {({ writeOffs }) =>
        writeOffs.length > 0 ? (
          <WriteOffList writeOffs={writeOffs} />
        ) : (
          <Empty
            title="Nothing was written off by hand"
            hint="What a payer's contract takes off comes with its remittance and stands under Explain the balance. “Write off” gives up what is still open."
          />
        )
      }
    </Await>
  );
}
