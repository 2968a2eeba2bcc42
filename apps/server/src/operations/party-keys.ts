/** One row per provider as charts name it: the NPI, or the name where the chart gives none. */
export function providerKey(provider: { npi: string; lastOrOrganizationName: string; firstName?: string }): string {
  if (provider.npi) return provider.npi;
  return `name:${provider.lastOrOrganizationName}|${provider.firstName ?? ''}`.toUpperCase();
}

/** One row per facility: its NPI with its name, since an office may share the practice's NPI. */
export function facilityKey(facility: { npi?: string | undefined; name: string }): string {
  return `${facility.npi ?? ''}|${facility.name.trim().toUpperCase()}`;
}
