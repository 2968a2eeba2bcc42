import { Button, Group, Stack } from '@mantine/core';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { todayIso } from '../../ui/words.ts';

const is = (field: string, ...values: string[]) => [{ field, op: 'is' as const, values }];

/** Every authorization and referral: where it stands, until when the payer decides, how many units are left. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Authorizations" actions={<Adding />} />
      <DataTable
        list="authorizations"
        endpoint="list-authorizations"
        open={(row) => `/authorizations/${row.id}`}
        quick={[
          { label: 'With the payer', filters: is('authorizationStatus', 'requested', 'pended') },
          { label: 'To be put right or denied', filters: is('authorizationStatus', 'draft', 'denied') },
          {
            label: 'In force',
            filters: [
              ...is('authorizationStatus', 'approved', 'partly-approved'),
              { field: 'validTo', op: 'from' as const, values: [todayIso()] },
            ],
          },
        ]}
        empty={{
          title: 'No payer has been asked for authorization yet',
          hint: 'Ask before the service, here or from a visit: the payer is asked by 278, or by FHIR where it has an address for that. A number that you got by phone or on a portal is entered by hand; claims then take it by themselves.',
          action: (
            <Stack gap={2}>
              <Go to="/visits">Look at the visits</Go>
              <Go to="/settings/payers">Say which services a payer wants authorization for</Go>
            </Stack>
          ),
        }}
      />
    </div>
  );
}

function Adding() {
  const go = useGo();
  const may = useMay();
  const mayAsk = may('request-authorization');
  useKeys(mayAsk ? [{ keys: 'n', what: 'Ask for authorization', run: () => go('/authorizations/new') }] : []);
  return (
    <Group gap="xs" wrap="nowrap">
      {may('enter-authorization') && (
        <Button variant="default" onClick={() => go('/authorizations/enter')}>
          Enter a number
        </Button>
      )}
      {mayAsk && (
        <Button onClick={() => go('/authorizations/new')} title="Key n">
          Ask for authorization
        </Button>
      )}
    </Group>
  );
}
