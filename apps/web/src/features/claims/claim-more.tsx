import { Button, SimpleGrid } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { detailsSchema } from 'cleanclaim/contract/claim-schema/details';
import type { Claim } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { ApiError, call } from '../../api/client.ts';
import { useMay } from '../../app/session.tsx';
import { Fact, Panel } from '../../ui/bits.tsx';
import { filledFields } from '../../ui/details/detail-values.ts';
import { DetailsDialog } from '../../ui/details/details-dialog.tsx';
import { CLAIM_KINDS } from '../../ui/details/details-fields.tsx';
import { CLAIM_DETAIL_GROUPS } from '../../ui/details/details-of-claims.ts';
import { CLAIM_ROLES, RolesFields } from '../../ui/details/roles-fields.tsx';
import { useClaimForm } from './claim-form-state.tsx';
import { type ProviderValues, providerText, providerValues } from './claim-values.ts';
import { FindingNotes } from './finding-notes.tsx';

const FIELDS = CLAIM_DETAIL_GROUPS.flatMap(({ fields }) => fields);

/** What the kind or specialty adds to the claim: read, and changed in a dialog; saved with the claim. */
export function MoreSection() {
  const { view, draft, editable, placed } = useClaimForm();
  const [open, setOpen] = useState(false);
  const { form } = draft;
  const details = form.values.details as NonNullable<Claim['details']>;
  const filled = filledFields(FIELDS, details);
  const findings = [...placed.at].filter(([path]) => /^(details|providers)\b/.test(path)).flatMap(([, all]) => all);
  const roles = Object.entries(form.values.providers);
  if (!editable && filled.length === 0 && roles.length === 0) return null;
  return (
    <Panel
      title={CLAIM_KINDS[view.claim.kind]}
      actions={
        editable && (
          <Button variant="subtle" size="compact-xs" onClick={() => setOpen(true)}>
            Edit details
          </Button>
        )
      }
    >
      <FindingNotes findings={findings} />
      {editable ? <EditedRoles /> : null}
      <SimpleGrid cols={4} spacing="sm" verticalSpacing={6} mt={editable ? 'xs' : 0}>
        {!editable &&
          roles.map(([role, provider]) => (
            <Fact key={role} label={CLAIM_ROLES[role as keyof typeof CLAIM_ROLES]}>
              {providerText(provider)}
            </Fact>
          ))}
        {filled.map(({ path, label, text }) => (
          <Fact key={path} label={label}>
            {text}
          </Fact>
        ))}
      </SimpleGrid>
      <DetailsDialog
        title="Details of the claim"
        opened={open}
        onClose={() => setOpen(false)}
        groups={CLAIM_DETAIL_GROUPS}
        kind={view.claim.kind}
        data={details}
        schema={detailsSchema}
        onUse={(data) => form.setFieldValue('details', data)}
      />
    </Panel>
  );
}

/** Providers in their roles, chosen from the practice's own. */
function EditedRoles() {
  const { draft } = useClaimForm();
  const may = useMay();
  const client = useQueryClient();
  const { form } = draft;
  const { providers } = form.values;
  if (!may('list-providers') || !may('show-provider')) return null;
  const put = (role: string, chosen: ProviderValues | undefined) =>
    form.setFieldValue('providers', ({ [role]: _before, ...others }) =>
      chosen ? { ...others, [role]: chosen } : others,
    );
  const choose = async (role: string, providerId: string | undefined) => {
    if (!providerId) return put(role, undefined);
    try {
      const { provider } = await client.fetchQuery({
        queryKey: ['show-provider', { providerId }],
        queryFn: ({ signal }) => call('show-provider', { providerId }, { signal }),
      });
      put(role, providerValues(provider));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notifications.show({ color: 'red', message: error.message });
    }
  };
  const chosen = Object.fromEntries(
    Object.entries(providers).map(([role, one]) => [role, { id: one.id, name: providerText(one) }]),
  );
  return <RolesFields roles={CLAIM_ROLES} values={chosen} change={(role, one) => void choose(role, one?.id)} />;
}
