import './settings.css';
import { Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
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

interface FormProps {
  id?: string;
  maySave: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => unknown;
  children: ReactNode;
}

/** The fields of a record: a form for those who may save, fields that cannot be changed for those who read. */
export function RecordForm({ id, maySave, onSubmit, children }: FormProps) {
  const fields = (
    <fieldset className="settings-fields" disabled={!maySave}>
      <Stack gap="sm">{children}</Stack>
    </fieldset>
  );
  if (!maySave) return fields;
  return (
    <form {...(id ? { id } : {})} onSubmit={(event) => void onSubmit(event)} noValidate>
      {fields}
    </form>
  );
}
