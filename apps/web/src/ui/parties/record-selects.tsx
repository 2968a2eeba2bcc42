import { Select } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { day } from '../words.ts';
import { RecordSelect, type RecordSelectProps, useSearchText } from './record-select.tsx';

const SHOWN = 50;
const details = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ');

/** A payer of the practice, by name or payer id. */
export function PayerSelect(props: RecordSelectProps) {
  const [search, setSearch] = useSearchText();
  const { data } = useEndpoint('list-payers', { search, limit: SHOWN }, { keepPrevious: true });
  const options = (data?.rows ?? []).map((row) => ({ value: row.id, label: row.name, detail: row.payerIdentifier }));
  return <RecordSelect {...props} options={options} onSearch={setSearch} />;
}

/** A provider of the practice, by name or NPI. */
export function ProviderSelect(props: RecordSelectProps) {
  const [search, setSearch] = useSearchText();
  const { data } = useEndpoint('list-providers', { search, limit: SHOWN }, { keepPrevious: true });
  const options = (data?.rows ?? []).map((row) => ({
    value: row.id,
    label: row.name,
    detail: details(`NPI ${row.npi}`, row.taxonomy),
  }));
  return <RecordSelect {...props} options={options} onSearch={setSearch} />;
}

/** A facility that a visit may name: there are few, all are listed. */
export function FacilitySelect({ onChange, value, known, ...props }: RecordSelectProps) {
  const { data } = useEndpoint('list-facilities', {});
  const listed = (data?.facilities ?? []).map(({ id, name, placeOfService }) => ({
    value: id,
    label: `${name} (${placeOfService})`,
  }));
  const isListed = !value || listed.some((option) => option.value === value);
  return (
    <Select
      {...props}
      placeholder="In the practice itself"
      searchable
      nothingFoundMessage="No facility by this name"
      data={isListed ? listed : [{ value, label: known || 'Chosen before' }, ...listed]}
      value={value || null}
      onChange={(id, option) => onChange(id ?? '', option?.label ?? '')}
    />
  );
}

/** A patient, by name, MRN or birth date. */
export function PatientSelect(props: RecordSelectProps) {
  const [search, setSearch] = useSearchText();
  const { data } = useEndpoint('list-patients', { search, limit: SHOWN }, { keepPrevious: true });
  const options = (data?.rows ?? []).map((row) => ({
    value: row.id,
    label: row.name,
    detail: details(`MRN ${row.mrn}`, row.birthDate && `born ${day(row.birthDate)}`, row.payerName),
  }));
  return <RecordSelect {...props} options={options} onSearch={setSearch} />;
}
