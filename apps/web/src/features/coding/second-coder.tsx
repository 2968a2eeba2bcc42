import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useAction } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';

/** Puts the visit up for a second coder, or says that it waits for one. */
export function SecondCoder({ view }: { view: CodingReviewView }) {
  const may = useMay();
  const open = useAction('open-second-coding');
  if (view.secondCodingId) {
    if (!may('show-second-coding')) return <span className="coding-waits">Waits for a second coder</span>;
    return <Go to={`/second-coding/${view.secondCodingId}`}>Waits for a second coder</Go>;
  }
  const { diagnoses, charges, inpatientProcedures = [] } = view.codes;
  if (!may('open-second-coding')) return null;
  const none = diagnoses.length + charges.length + inpatientProcedures.length === 0;
  return (
    <Button
      variant="default"
      loading={open.isPending}
      disabled={none}
      title={none ? 'There is no code to compare with yet' : 'Another coder codes it without seeing these codes'}
      onClick={() =>
        open.mutate(
          { encounterId: view.encounterId },
          {
            onSuccess: () => notifications.show({ message: 'Put up for a second coder.' }),
            onError: (error) => notifications.show({ message: error.message, color: 'red' }),
          },
        )
      }
    >
      Have it coded again
    </Button>
  );
}
