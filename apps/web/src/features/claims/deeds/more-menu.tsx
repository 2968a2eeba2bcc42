import { Button, Menu } from '@mantine/core';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { ClaimView } from 'cleanclaim/contract/views';
import { type ComponentType, useState } from 'react';
import { useGo } from '../../../app/navigate.tsx';
import { useMay } from '../../../app/session.tsx';
import { CheckOneDialog } from './check-dialog.tsx';
import type { DeedProps } from './deed-props.ts';
import { JoinDialog } from './join-dialog.tsx';
import { NextPayerDialog } from './next-payer-dialog.tsx';
import { PaperDialog } from './paper-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { VoidDialog } from './void-dialog.tsx';

interface Deed {
  label: string;
  endpoint: EndpointName;
  /** The server would do it to the claim as it stands. */
  offered: (view: ClaimView) => boolean;
  Dialog?: ComponentType<DeedProps>;
  /** A screen where it is done, instead of a dialog. */
  to?: (view: ClaimView) => string;
}

const NOT_OUT: readonly string[] = ['held', 'ready', 'rejected'];

/** Decided, with money that the payer refused: what of it may be appealed is said on the next screen. */
const APPEALABLE: readonly string[] = ['denied', 'partly-paid'];

const DEEDS: readonly Deed[] = [
  {
    label: 'Check again…',
    endpoint: 'check-claims',
    offered: ({ claimStatus }) => NOT_OUT.includes(claimStatus),
    Dialog: CheckOneDialog,
  },
  { label: 'Split…', endpoint: 'split-claim', offered: ({ deeds: { splittable } }) => splittable, Dialog: SplitDialog },
  {
    label: 'Join with another claim…',
    endpoint: 'combine-claims',
    offered: ({ deeds: { joinable } }) => joinable.length > 0,
    Dialog: JoinDialog,
  },
  {
    label: 'Bill the next payer…',
    endpoint: 'bill-next-payer',
    offered: ({ deeds: { nextPayer } }) => nextPayer?.hasAnswer === true,
    Dialog: NextPayerDialog,
  },
  {
    label: 'Bill the next payer from a paper EOB…',
    endpoint: 'bill-next-payer',
    offered: ({ deeds: { nextPayer } }) => nextPayer !== null,
    Dialog: PaperDialog,
  },
  {
    label: 'Appeal…',
    endpoint: 'open-appeal',
    offered: ({ claimStatus, rebill }) => APPEALABLE.includes(claimStatus) || rebill !== null,
    to: ({ claim: { id } }) => `/appeals/new?claim=${id}`,
  },
  { label: 'Void…', endpoint: 'void-claim', offered: ({ deeds: { voidable } }) => voidable, Dialog: VoidDialog },
];

/** What is done to a claim now and then, each with a dialog; nothing is shown where nothing can be done. */
export function MoreMenu({ view }: { view: ClaimView }) {
  const may = useMay();
  const go = useGo();
  // Kept while it is done: the claim no longer offers it then, and the dialog has still to say what came of it.
  const [opened, setOpened] = useState<Deed>();
  const offered = DEEDS.filter((deed) => may(deed.endpoint) && deed.offered(view));
  return (
    <>
      {offered.length > 0 && (
        <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button variant="default">More</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.map((deed) => (
              <Menu.Item key={deed.label} onClick={() => (deed.to ? go(deed.to(view)) : setOpened(deed))}>
                {deed.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {opened?.Dialog && <opened.Dialog view={view} onClose={() => setOpened(undefined)} />}
    </>
  );
}
