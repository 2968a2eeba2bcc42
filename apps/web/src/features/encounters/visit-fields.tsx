import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { capitals, type FieldForm, fitted } from '../../ui/parties/field-form.ts';
import { FacilitySelect, ProviderSelect } from '../../ui/parties/record-selects.tsx';
import { ACCIDENT_WORDS, type VisitValues } from './visit-values.ts';

interface Props {
  values: VisitValues;
  /** Sets some of the values. */
  change: (part: Partial<VisitValues>) => void;
  form: FieldForm & Pick<UseFormReturnType<Record<string, unknown>>, 'errors'>;
  /** Date of service, for the place's validity. */
  date: string;
}

/** Where, by whom and why: what a claim says of a visit besides its codes. */
export function VisitFields({ values, change, form, date }: Props) {
  const { errors } = form;
  return (
    <>
      <SimpleGrid cols={3} spacing="xs">
        <ProviderSelect
          label="Seen by"
          required
          value={values.renderingProviderId}
          known={values.renderingName}
          error={errors.renderingProviderId}
          onChange={(id, name) => change({ renderingProviderId: id, renderingName: name })}
        />
        <CodeInput
          set="pos"
          date={date}
          label="Place of service"
          required
          value={values.placeOfService}
          onChange={(placeOfService) => change({ placeOfService })}
          error={errors.placeOfService}
        />
        <ProviderSelect
          label="Referred by"
          clearable
          value={values.referringProviderId}
          known={values.referringName}
          error={errors.referringProviderId}
          onChange={(id, name) => change({ referringProviderId: id, referringName: name })}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="xs">
        <FacilitySelect
          label="Facility"
          clearable
          value={values.facilityId}
          known={values.facilityName}
          error={errors.facilityId}
          onChange={(id, name) => change({ facilityId: id, facilityName: name })}
        />
        <TextInput label="Authorization number" maxLength={50} {...form.getInputProps('priorAuthorizationNumber')} />
        <Select
          label="Accident"
          placeholder="None"
          clearable
          data={Object.entries(ACCIDENT_WORDS).map(([value, label]) => ({ value, label }))}
          value={values.accident.kind || null}
          error={errors['accident.kind']}
          onChange={(kind) => change({ accident: { ...values.accident, kind: kind ?? '' } })}
        />
        {values.accident.kind && (
          <>
            <TextInput label="Accident date" type="date" {...form.getInputProps('accident.date')} />
            {values.accident.kind === 'auto' && (
              <TextInput
                label="State of the accident"
                maxLength={2}
                placeholder="OH"
                {...fitted(form, 'accident.state', capitals)}
              />
            )}
          </>
        )}
      </SimpleGrid>
    </>
  );
}
