import { Select, SimpleGrid, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { Provider } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { useEndpoint } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { ClaimFact, TextField } from './claim-fields.tsx';
import { useClaimForm, useFields } from './claim-form-state.tsx';
import { providerValues } from './claim-values.ts';

const ROLES = { rendering: 'Rendering provider', referring: 'Referring provider' } as const;
type Role = keyof typeof ROLES;

/** Who saw the patient and who sent them, as the claim names them. */
export function ProvidersSection() {
  const { view, editable } = useClaimForm();
  const roles = (Object.keys(ROLES) as Role[]).filter((role) => editable || role === 'rendering' || view.claim[role]);
  return (
    <Panel title="Providers">
      <div className="claim-form">
        {roles.map((role) =>
          editable ? <EditedProvider key={role} role={role} /> : <ShownProvider key={role} role={role} />,
        )}
      </div>
    </Panel>
  );
}

function nameOf(provider: Provider | undefined): string {
  if (!provider) return '';
  return [provider.lastOrOrganizationName, provider.firstName].filter(Boolean).join(', ');
}

function ShownProvider({ role }: { role: Role }) {
  const { view } = useClaimForm();
  const provider = view.claim[role];
  return (
    <SimpleGrid cols={4} spacing="sm">
      <ClaimFact path={`${role}.lastOrOrganizationName`} label={ROLES[role]}>
        {nameOf(provider)}
      </ClaimFact>
      <ClaimFact path={`${role}.npi`} label="NPI">
        {provider?.npi}
      </ClaimFact>
      <ClaimFact path={`${role}.taxonomy`} label="Taxonomy">
        {provider?.taxonomy}
      </ClaimFact>
    </SimpleGrid>
  );
}

function EditedProvider({ role }: { role: Role }) {
  const { draft } = useClaimForm();
  const fields = useFields();
  const isOrganization = draft.form.values[role].kind === 'organization';
  const first = fields(`${role}.firstName`);
  return (
    <div>
      <Text size="xs" fw={600} mb={2}>
        {ROLES[role]}
      </Text>
      <SimpleGrid cols={5} spacing="xs">
        <FromPractice role={role} />
        <TextField path={`${role}.npi`} label="NPI" maxLength={10} inputMode="numeric" />
        <TextField
          path={`${role}.lastOrOrganizationName`}
          label={isOrganization ? 'Name' : 'Last name'}
          maxLength={60}
        />
        {(!isOrganization || first.wrong) && <TextField path={`${role}.firstName`} label="First name" maxLength={35} />}
        <TextField path={`${role}.taxonomy`} label="Taxonomy" maxLength={10} />
      </SimpleGrid>
    </div>
  );
}

/** More are searched for in the settings; a practice has this many at most in reach here. */
const OFFERED = 500;

/** Fills the fields from the practice's own list of providers. */
function FromPractice({ role }: { role: Role }) {
  const { draft } = useClaimForm();
  const may = useMay();
  const client = useQueryClient();
  const query = useEndpoint('list-providers', { limit: OFFERED, sort: 'name' }, { enabled: may('list-providers') });
  if (!may('list-providers') || !may('show-provider')) return null;
  const { id } = draft.form.values[role];
  const choose = async (providerId: string | null) => {
    if (providerId === null) {
      draft.form.setFieldValue(role, providerValues());
      return;
    }
    const { provider } = await client.fetchQuery({
      queryKey: ['show-provider', { providerId }],
      queryFn: ({ signal }) => call('show-provider', { providerId }, { signal }),
    });
    draft.form.setFieldValue(role, providerValues(provider));
  };
  return (
    <Select
      label="From the practice"
      placeholder="Choose"
      searchable
      clearable={role === 'referring'}
      allowDeselect={false}
      data={(query.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }))}
      value={query.data?.rows.some((row) => row.id === id) ? id : null}
      onChange={(value) => void choose(value)}
    />
  );
}
