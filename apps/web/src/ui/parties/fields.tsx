import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { at, capitals, digits, type FieldsProps, fitted } from './field-form.ts';

/** Last, first, middle and suffix of a person's name; values as `nameValues` gives them. */
export function NameFields({ form, prefix }: FieldsProps) {
  const field = (name: string) => form.getInputProps(at(prefix, name));
  return (
    <SimpleGrid cols={4} spacing="xs" verticalSpacing="xs">
      <TextInput label="Last name" required maxLength={60} {...field('last')} />
      <TextInput label="First name" required maxLength={35} {...field('first')} />
      <TextInput label="Middle name" maxLength={25} {...field('middle')} />
      <TextInput label="Suffix" maxLength={10} {...field('suffix')} />
    </SimpleGrid>
  );
}

/** Street, city, state and ZIP; values as `addressValues` gives them. `required` marks the fields a payer needs. */
export function AddressFields({ form, prefix, required = false }: FieldsProps & { required?: boolean }) {
  const field = (name: string) => form.getInputProps(at(prefix, name));
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="xs">
        <TextInput
          label="Street"
          required={required}
          maxLength={55}
          {...field('line1')}
          error={field('line1').error ?? form.errors[prefix]}
        />
        <TextInput label="Apartment, suite" maxLength={55} {...field('line2')} />
      </SimpleGrid>
      <SimpleGrid cols={4} spacing="xs">
        <TextInput label="City" required={required} maxLength={30} {...field('city')} />
        <TextInput
          label="State"
          required={required}
          maxLength={2}
          placeholder="OH"
          {...fitted(form, at(prefix, 'state'), capitals)}
        />
        <TextInput
          label="ZIP code"
          required={required}
          maxLength={10}
          inputMode="numeric"
          {...fitted(form, at(prefix, 'zip'), digits)}
        />
      </SimpleGrid>
    </Stack>
  );
}

export function PhoneField({ form, prefix }: FieldsProps) {
  return (
    <TextInput label="Phone" type="tel" inputMode="tel" maxLength={16} {...fitted(form, at(prefix, 'phone'), digits)} />
  );
}

/** Name, birth date, sex, address and phone of a patient or subscriber; values as `personValues` gives them. */
export function PersonFields({ form, prefix }: FieldsProps) {
  return (
    <Stack gap="xs">
      <NameFields form={form} prefix={at(prefix, 'name')} />
      <SimpleGrid cols={4} spacing="xs">
        <TextInput label="Birth date" type="date" required {...form.getInputProps(at(prefix, 'birthDate'))} />
        <Select
          label="Sex"
          required
          placeholder="Choose"
          data={[
            { value: 'F', label: 'Female' },
            { value: 'M', label: 'Male' },
            { value: 'U', label: 'Not known' },
          ]}
          {...form.getInputProps(at(prefix, 'sex'))}
        />
        <PhoneField form={form} prefix={prefix} />
      </SimpleGrid>
      <AddressFields form={form} prefix={at(prefix, 'address')} />
    </Stack>
  );
}
