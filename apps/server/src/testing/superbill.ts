const COLUMNS = [
  'mrn',
  'last_name',
  'first_name',
  'birth_date',
  'sex',
  'address',
  'city',
  'state',
  'zip',
  'phone',
  'payer_name',
  'payer_id',
  'member_id',
  'group_number',
  'relationship',
  'visit_number',
  'date_of_service',
  'place_of_service',
  'rendering_npi',
  'rendering_last',
  'rendering_first',
  'dx1',
  'procedure_code',
  'modifiers',
  'units',
  'pointers',
  'note',
] as const;

/** One charge line of a visit; what is absent is that of a clean office visit. */
export type SuperbillRow = { mrn: string } & Partial<Record<(typeof COLUMNS)[number], string>>;

const CLEAN_VISIT: Omit<Record<(typeof COLUMNS)[number], string>, 'mrn'> = {
  last_name: 'Sandoval',
  first_name: 'Irene',
  birth_date: '1984-05-17',
  sex: 'F',
  address: '9 Larch Street',
  city: 'Cedar Hollow',
  state: 'OH',
  zip: '43062',
  phone: '740-555-0155',
  payer_name: 'Bluewater Health Plan',
  payer_id: 'BWHP1',
  // The last letter chooses what the practice payer does; a 1 means that the deductible is met.
  member_id: 'BWP300200101',
  group_number: 'BW-20991',
  relationship: 'self',
  visit_number: 'V1',
  date_of_service: '2026-10-12',
  place_of_service: '11',
  rendering_npi: '1999000015',
  rendering_last: 'Okafor',
  rendering_first: 'Adaeze',
  dx1: 'J06.9',
  procedure_code: '99213',
  modifiers: '',
  units: '1',
  pointers: '1',
  note: '',
};

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A CSV superbill of charge lines, as our own column names have it. */
export function superbill(rows: readonly SuperbillRow[]): string {
  const lines = rows.map((row) => {
    const full: Record<string, string> = { ...CLEAN_VISIT, ...row };
    return COLUMNS.map((column) => quoted(full[column] ?? '')).join(',');
  });
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** Columns of a visit that no insurance covers. */
export const SELF_PAY = { payer_name: '', payer_id: '', member_id: '', group_number: '', relationship: '' } as const;
