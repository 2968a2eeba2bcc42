import { Button, Menu } from '@mantine/core';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { ClaimView } from 'cleanclaim/contract/views';
import { type ComponentType, useState } from 'react';
import { useMay } from '../../../app/session.tsx';
import type { DeedProps } from './deed-props.ts';
import { VoidDialog } from './void-dialog.tsx';

interface Deed {
  label: string;
  endpoint: EndpointName;
  /** The server would do it to the claim as it stands. */
  offered: (view: ClaimView) => boolean;
  Dialog: ComponentType<DeedProps>;
}

const DEEDS: readonly Deed[] = [
  { label: 'Void the claim…', endpoint: 'void-claim', offered: ({ deeds }) => deeds.voidable, Dialog: VoidDialog },
];

/** What is done to a claim now and then, each with a dialog; nothing is shown where nothing can be done. */
export function MoreMenu({ view }: { view: ClaimView }) {
  const may = useMay();
  // As it was when it was opened: once it is done the claim no longer offers it, and the dialog has still to close.
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
              <Menu.Item key={deed.label} onClick={() => setOpened(deed)}>
                {deed.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {opened && <opened.Dialog view={view} onClose={() => setOpened(undefined)} />}
    </>
  );
}
