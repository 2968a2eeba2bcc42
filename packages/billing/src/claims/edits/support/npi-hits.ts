import { isNpi } from '../../../kernel/index.ts';
import type { EditHit } from '../edit.ts';

/** The hit for an NPI that is present and wrong. An absent NPI is another edit's concern. */
export function npiHits(npi: string | undefined, path: string, whose: string): EditHit[] {
  if (npi === undefined || npi.trim() === '' || isNpi(npi)) return [];
  const reason = /^\d{10}$/.test(npi) ? 'its check digit does not fit' : 'an NPI has ten digits and starts with 1 or 2';
  return [
    {
      where: path,
      message: `The ${whose} NPI ${npi} is not a valid NPI: ${reason}.`,
      fix: `Look the ${whose} up in NPPES and correct the NPI on the provider's record.`,
    },
  ];
}
