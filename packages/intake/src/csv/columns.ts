/** One column of the superbill form. */
export interface SuperbillColumn {
  name: string;
  /** Other header names read as this column. */
  aliases: readonly string[];
  /** For the reference table. */
  meaning: string;
}

function column(name: string, meaning: string, ...aliases: string[]): SuperbillColumn {
  return { name, aliases, meaning };
}

/** Payer columns, once for each of primary (no prefix), secondary and tertiary coverage. */
function coverageColumns(prefix: '' | 'secondary_' | 'tertiary_'): SuperbillColumn[] {
  const which = prefix === '' ? 'primary' : prefix.slice(0, -1);
  const more = (...names: string[]) => names.map((name) => `${prefix}${name}`);
  return [
    column(`${prefix}payer_name`, `Name of the ${which} payer`, ...more('insurance', 'insurance_name', 'payer')),
    column(
      `${prefix}payer_id`,
      `The clearinghouse's or payer's identifier of the ${which} payer`,
      ...more('payer_identifier'),
    ),
    column(
      `${prefix}member_id`,
      'Member number on the card',
      ...more('policy_number', 'subscriber_id', 'insurance_id'),
    ),
    column(`${prefix}group_number`, 'Group number', ...more('group', 'group_no')),
    column(`${prefix}plan_name`, 'Plan name', ...more('plan')),
    column(
      `${prefix}relationship`,
      'Patient to subscriber: self, spouse, child, other (or 18, 01, 19, G8)',
      ...more('relationship_to_subscriber'),
    ),
    column(`${prefix}subscriber_last`, "Subscriber's last name; leave out for self", ...more('subscriber_last_name')),
    column(`${prefix}subscriber_first`, "Subscriber's first name", ...more('subscriber_first_name')),
    column(`${prefix}subscriber_birth_date`, "Subscriber's birth date", ...more('subscriber_dob')),
    column(`${prefix}subscriber_sex`, 'F, M or U', ...more('subscriber_gender')),
  ];
}

const DIAGNOSIS_COLUMNS = Array.from({ length: 12 }, (_, i) =>
  column(
    `dx${i + 1}`,
    `Diagnosis ${i + 1}, ICD-10-CM with or without dot`,
    `diagnosis_${i + 1}`,
    `diagnosis${i + 1}`,
    `icd_${i + 1}`,
    `icd10_${i + 1}`,
    `dx_${i + 1}`,
  ),
);

/** Every column that is read, in the order of the reference table. */
export const SUPERBILL_COLUMNS: readonly SuperbillColumn[] = [
  column(
    'mrn',
    'Medical record number. Required',
    'medical_record_number',
    'patient_id',
    'chart_number',
    'account_number',
  ),
  column('last_name', "Patient's last name", 'patient_last_name', 'last', 'patient_last'),
  column('first_name', "Patient's first name", 'patient_first_name', 'first', 'patient_first'),
  column('middle_name', "Patient's middle name or initial", 'middle', 'middle_initial'),
  column('suffix', 'Jr, Sr, III', 'name_suffix'),
  column('birth_date', "Patient's birth date", 'dob', 'date_of_birth', 'birthdate', 'patient_dob'),
  column('sex', 'F, M or U', 'gender', 'patient_sex'),
  column('address', 'Street', 'address_1', 'address1', 'street', 'address_line_1'),
  column('address_2', 'Apartment, suite', 'address2', 'address_line_2'),
  column('city', 'City'),
  column('state', 'State, by two letters or name'),
  column('zip', 'Five or nine digits', 'zip_code', 'postal_code', 'zipcode'),
  column('phone', 'Telephone', 'phone_number', 'telephone'),
  column('guarantor_last', 'Who pays, when not the patient', 'guarantor_last_name'),
  column('guarantor_first', "Guarantor's first name", 'guarantor_first_name'),
  column('guarantor_relationship', 'Guarantor to patient: self, spouse, child, other'),
  column('guarantor_address', "Guarantor's street"),
  column('guarantor_city', "Guarantor's city"),
  column('guarantor_state', "Guarantor's state"),
  column('guarantor_zip', "Guarantor's zip code"),
  column('guarantor_phone', "Guarantor's telephone"),
  ...coverageColumns(''),
  ...coverageColumns('secondary_'),
  ...coverageColumns('tertiary_'),
  column(
    'visit_number',
    'Visit or encounter number; rows with the same one are one visit',
    'encounter_number',
    'encounter_id',
    'visit_id',
    'visit',
  ),
  column(
    'date_of_service',
    'Day of the service: 2026-03-31, 20260331, 3/31/2026',
    'dos',
    'service_date',
    'visit_date',
    'from_date',
  ),
  column('end_date', 'Last day of the visit, when another', 'to_date', 'discharge_date'),
  column('place_of_service', 'Two digits, 11 for office', 'pos', 'place_of_service_code'),
  column('rendering_npi', 'NPI of who gave the service', 'provider_npi', 'rendering_provider_npi'),
  column(
    'rendering_last',
    "Rendering provider's last name",
    'provider_last',
    'rendering_last_name',
    'provider_last_name',
  ),
  column(
    'rendering_first',
    "Rendering provider's first name",
    'provider_first',
    'rendering_first_name',
    'provider_first_name',
  ),
  column('rendering_taxonomy', "Rendering provider's taxonomy code", 'taxonomy'),
  column('referring_npi', 'NPI of who referred', 'referring_provider_npi'),
  column('referring_last', "Referring provider's last name", 'referring_last_name'),
  column('referring_first', "Referring provider's first name", 'referring_first_name'),
  column('facility_name', 'Where, when not the office', 'facility', 'location'),
  column('facility_npi', 'NPI of that place'),
  column('prior_authorization', 'Authorization number', 'authorization_number', 'prior_auth', 'authorization'),
  column('accident_kind', 'auto, employment or other', 'accident_type'),
  column('accident_date', 'Day of the accident'),
  column('accident_state', 'State of an auto accident'),
  ...DIAGNOSIS_COLUMNS,
  column(
    'diagnoses',
    'All diagnoses in one cell, separated by semicolons, instead of dx1 to dx12',
    'diagnosis_codes',
    'icd10',
    'icd_codes',
  ),
  column(
    'procedure_code',
    'CPT or HCPCS code of this line',
    'cpt',
    'hcpcs',
    'cpt_code',
    'procedure',
    'code',
    'cpt_hcpcs',
  ),
  column('description', 'Words for the service', 'procedure_description'),
  column('modifiers', 'Modifiers separated by blanks, commas or colons', 'modifier', 'mod', 'mods'),
  column('modifier_1', 'Or one modifier a column', 'mod1', 'modifier1', 'mod_1'),
  column('modifier_2', 'Second modifier', 'mod2', 'modifier2', 'mod_2'),
  column('modifier_3', 'Third modifier', 'mod3', 'modifier3', 'mod_3'),
  column('modifier_4', 'Fourth modifier', 'mod4', 'modifier4', 'mod_4'),
  column('units', 'Units, 1 when empty', 'quantity', 'qty'),
  column(
    'pointers',
    "Diagnoses of this line by number or letter of this row's list: 1,2 or AB",
    'diagnosis_pointers',
    'dx_pointers',
    'pointer',
    'dx_pointer',
  ),
  column(
    'charge',
    'Dollars for all units; the fee schedule prices the line when empty',
    'charge_amount',
    'fee',
    'total_charge',
    'charges',
  ),
  column('ndc', 'National Drug Code of a drug line', 'ndc_code'),
  column('note', 'Text of the visit for the coder', 'notes', 'visit_note', 'comment'),
];

const BY_HEADER: ReadonlyMap<string, string> = new Map(
  SUPERBILL_COLUMNS.flatMap((known) => [known.name, ...known.aliases].map((header) => [header, known.name] as const)),
);

/** Column name behind a header cell: case, blanks and punctuation do not matter; undefined when it is not one of ours. */
export function columnOf(header: string): string | undefined {
  const key = header
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return BY_HEADER.get(key);
}
