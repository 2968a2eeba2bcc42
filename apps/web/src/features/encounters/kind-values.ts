import type { EncounterView } from 'cleanclaim/contract/views';
import { detailData, detailValues } from '../../ui/details/detail-values.ts';
import { type ClaimKind, groupsFor } from '../../ui/details/details-fields.tsx';
import type { DetailsFormValues } from '../../ui/details/details-form.tsx';
import { CLAIM_DETAIL_GROUPS } from '../../ui/details/details-of-claims.ts';
import { roleIds, roleValues } from '../../ui/details/roles-fields.tsx';

const ALL_FIELDS = CLAIM_DETAIL_GROUPS.flatMap(({ fields }) => fields);

/** Kind and details of a visit as the form holds them. */
export interface KindValues extends DetailsFormValues {
  claimKind: ClaimKind;
  admissionDate: string;
  frequencyCode: string;
}

export function kindValues({
  encounter,
  providerNames,
}: Pick<EncounterView, 'encounter' | 'providerNames'>): KindValues {
  return {
    claimKind: encounter.claimKind ?? 'professional',
    admissionDate: encounter.admissionDate ?? '',
    frequencyCode: encounter.frequencyCode ?? '1',
    fields: detailValues(ALL_FIELDS, encounter.details ?? {}),
    roles: roleValues(encounter.providerIds, providerNames),
  };
}

/** What has no field for this kind stays as it came; with another kind it goes: a dental claim has no occurrence codes. */
export function kindInput(
  { claimKind, admissionDate, frequencyCode, fields = {}, roles }: KindValues,
  { claimKind: kindBefore = 'professional', details: before = {} }: EncounterView['encounter'],
) {
  const shown = groupsFor(CLAIM_DETAIL_GROUPS, claimKind).flatMap((group) => group.fields);
  const details = detailData(shown, fields, claimKind === kindBefore ? before : {});
  return {
    claimKind,
    // A doctor's visit to an inpatient names the day of admission too.
    ...(claimKind === 'dental' ? {} : { admissionDate }),
    ...(claimKind === 'institutional' ? { frequencyCode } : {}),
    // Named even when nothing is filled, so that the schema says what a hospital's claim lacks.
    details: claimKind === 'institutional' ? { institutional: {}, ...details } : details,
    providerIds: roleIds(roles),
  };
}
