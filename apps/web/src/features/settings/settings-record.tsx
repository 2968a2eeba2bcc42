import './settings.css';
import type { ReactNode } from 'react';
import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';

interface Props {
  title: ReactNode;
  facts?: ReactNode;
  /** The list that it stands in. */
  list: { label: string; to: string };
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of one record of the settings that has a screen of its own, with the way back to its list. */
export function SettingsRecord({ title, facts, list, actions, children }: Props) {
  return (
    <div className="page settings-record">
      <PageHead
        title={title}
        facts={
          <>
            <Go to={list.to} underline="always">
              {list.label}
            </Go>
            {facts && <> · {facts}</>}
          </>
        }
        actions={actions}
      />
      {children}
    </div>
  );
}
