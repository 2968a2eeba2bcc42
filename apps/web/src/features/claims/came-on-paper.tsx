import { Button } from '@mantine/core';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';

/** For a mailed claim: its payer answers by mail too, and the check with its explanation is typed from here. */
export function CameOnPaper({ view }: { view: ClaimView }) {
  const may = useMay();
  const go = useGo();
  if (view.claimStatus !== 'mailed' || !may('save-paper-eob')) return null;
  return (
    <Button variant="default" onClick={() => go(`/paper-eobs/new?claim=${view.claim.id}`)}>
      Its EOB came
    </Button>
  );
}
