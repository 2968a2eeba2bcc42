import { Button } from '@mantine/core';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { phoneText } from '../../ui/parties/values.ts';
import { DataTable } from '../../ui/table/data-table.tsx';

/** All patients, with what each owes. */
export function Page() {
  const may = useMay();
  const go = useGo();
  const add = () => go('/patients/new');
  useKeys(may('add-patient') ? [{ keys: 'n', what: 'New patient', run: add }] : []);
  const button = may('add-patient') && (
    <Button onClick={add} title="Key: n">
      New patient
    </Button>
  );
  return (
    <div className="page page-fill">
      <PageHead title="Patients" actions={button} />
      <DataTable
        list="patients"
        endpoint="list-patients"
        open={(row) => `/patients/${row.id}`}
        cells={{ phone: (row) => phoneText(row.phone) }}
        empty={{
          title: 'No patients yet',
          hint: (
            <>
              Patients come with their charts: drop chart files (C-CDA, FHIR, HL7 v2, superbill CSV) on{' '}
              <Go to="/files" underline="always">
                Files received
              </Go>
              . You can also enter one by hand.
            </>
          ),
          action: button,
        }}
      />
    </div>
  );
}
