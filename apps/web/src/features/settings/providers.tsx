import { Text } from '@mantine/core';
import { useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { NewButton } from './new-button.tsx';

/** Who sees patients and who refers them, by NPI. */
export function Providers() {
  const may = useMay();
  const go = useGo();
  const add = may('save-provider') && <NewButton label="New provider" onClick={() => go('/settings/providers/new')} />;
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Who sees patients and who refers them. Claims name them by NPI.
        </Text>
        {add}
      </div>
      <DataTable
        list="providers"
        endpoint="list-providers"
        open={(row) => `/settings/providers/${row.id}`}
        empty={{
          title: 'No providers yet',
          hint: 'Charts bring in the providers that they name. Add one by hand when a visit names someone new.',
        }}
      />
    </>
  );
}
