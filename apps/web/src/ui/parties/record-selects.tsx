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
