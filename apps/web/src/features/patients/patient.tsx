import { Button, Group, Stack, Text } from '@mantine/core';
import type { PatientView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { ageOn, fullName, phoneText, SEX_WORDS } from '../../ui/parties/values.ts';
import { day, todayIso } from '../../ui/words.ts';
import { BalanceStrip } from './balance-strip.tsx';
import { Coverages } from './coverages.tsx';
import { Demographics } from './demographics.tsx';
import { EligibilityPanel } from './eligibility-panel.tsx';
import { GuarantorPanel } from './guarantor.tsx';
import { Claims, Documents, OpenWork, Visits } from './patient-records.tsx';

export function Page() {
  const patientId = usePathParam('patientId');
  const query = useEndpoint('show-patient', { patientId });
  return <Await query={query}>{(view) => <PatientScreen key={patientId} view={view} />}</Await>;
}

function factsOf({ patient }: PatientView): string {
  // A chart may come without the birth date.
  const born = patient.birthDate && `born ${day(patient.birthDate)} (${ageOn(patient.birthDate, todayIso())})`;
  return [`MRN ${patient.mrn}`, born || 'birth date not known', SEX_WORDS[patient.sex], phoneText(patient.phone)]
    .filter(Boolean)
    .join(' · ');
}

function PatientScreen({ view }: { view: PatientView }) {
  const go = useGo();
  const may = useMay();
  const [open, setOpen] = useState<'demographics' | 'coverage'>();
  const account = `/patients/${view.patient.id}/account`;
  const newVisit = `/visits/new?patient=${view.patient.id}`;
  const keys: (KeyBinding | false)[] = [
    may('edit-patient') && { keys: 'e', what: 'Edit demographics', run: () => setOpen('demographics') },
    may('save-coverage') && { keys: 'c', what: 'Add a coverage', run: () => setOpen('coverage') },
    may('show-account') && { keys: 'a', what: 'Open the account', run: () => go(account) },
    may('add-encounter') && { keys: 'v', what: 'New visit', run: () => go(newVisit) },
  ];
  useKeys(keys.filter((key) => key !== false));
  const toggle = (what: 'demographics' | 'coverage') => (on: boolean) => setOpen(on ? what : undefined);
  return (
    <div className="page">
      <PageHead
        title={fullName(view.patient.name)}
        facts={factsOf(view)}
        actions={
          may('show-account') && (
            <Button variant="default" onClick={() => go(account)} title="Key: a">
              Account
            </Button>
          )
        }
      />
      <Group gap="xl" className="panel">
        <BalanceStrip balances={view.balances} />
        {may('show-account') && (
          <Text size="sm">
            <Go to={account}>Ledger, statements and payments</Go>
          </Text>
        )}
        {may('list-authorizations') && (
          <Text size="sm">
            <Go to={`/authorizations?search=${encodeURIComponent(view.patient.name.last)}`}>Authorizations</Go>
          </Text>
        )}
        {may('request-authorization') && (
          <Text size="sm">
            <Go to={`/authorizations/new?patient=${view.patient.id}`}>Ask for authorization</Go>
          </Text>
        )}
      </Group>
      <div className="split">
        <Stack gap="sm">
          <Demographics view={view} editing={open === 'demographics'} setEditing={toggle('demographics')} />
          <Coverages view={view} adding={open === 'coverage'} setAdding={toggle('coverage')} />
          <EligibilityPanel view={view} />
          <GuarantorPanel view={view} />
          <Documents view={view} />
        </Stack>
        <Stack gap="sm">
          <OpenWork view={view} />
          <Visits view={view} />
          <Claims view={view} />
        </Stack>
      </div>
    </div>
  );
}
