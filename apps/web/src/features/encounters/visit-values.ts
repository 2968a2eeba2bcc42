import type { EncounterView, Provider } from 'cleanclaim/contract/views';

/** Where, by whom and why, as the form holds it. Names of the chosen records are shown, not sent. */
export interface VisitValues {
  placeOfService: string;
  renderingProviderId: string;
  renderingName: string;
  referringProviderId: string;
  referringName: string;
  facilityId: string;
  facilityName: string;
  priorAuthorizationNumber: string;
  accident: { kind: string; date: string; state: string };
}

export function providerName(provider: Provider | null): string {
  return provider ? [provider.lastOrOrganizationName, provider.firstName].filter(Boolean).join(', ') : '';
}

/** A new visit is one in the office (place of service 11) until it is said otherwise. */
export function visitValues(view?: EncounterView): VisitValues {
  const visit = view?.encounter;
  return {
    placeOfService: visit?.placeOfService ?? '11',
    renderingProviderId: visit?.renderingProviderId ?? '',
    renderingName: providerName(view?.rendering ?? null),
    referringProviderId: visit?.referringProviderId ?? '',
    referringName: providerName(view?.referring ?? null),
    facilityId: visit?.facilityId ?? '',
    facilityName: view?.facilityName ?? '',
    priorAuthorizationNumber: visit?.priorAuthorizationNumber ?? '',
    accident: {
      kind: visit?.accident?.kind ?? '',
      date: visit?.accident?.date ?? '',
      state: visit?.accident?.state ?? '',
    },
  };
}

/** The form as the schemas take it. Date and state of an accident count only when there was one. */
export function visitInput<V extends VisitValues>(values: V) {
  const { renderingName: _rendering, referringName: _referring, facilityName: _facility, accident, ...visit } = values;
  return { ...visit, accident: accident?.kind ? accident : undefined };
}

export const ACCIDENT_WORDS = { auto: 'Auto', employment: 'At work', other: 'Other' } as const;
