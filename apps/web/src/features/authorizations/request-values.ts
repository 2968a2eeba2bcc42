import type { AuthorizationView } from 'cleanclaim/contract/authorization-views';
import type { EncounterView, PatientView } from 'cleanclaim/contract/views';
import { fullName } from '../../ui/parties/values.ts';
import { todayIso } from '../../ui/words.ts';

export interface ServiceValues {
  procedureCode: string;
  /** With spaces between. */
  modifiers: string;
  units: number | '';
}
export const BLANK_SERVICE: ServiceValues = { procedureCode: '', modifiers: '', units: 1 };

/** A request as the form holds it. Names of chosen records are shown, not sent. */
export interface RequestValues {
  patientId: string;
  patientName: string;
  coverageId: string;
  encounterId: string;
  kind: string;
  urgency: string;
  claimKind: string;
  placeOfService: string;
  renderingProviderId: string;
  renderingName: string;
  referringProviderId: string;
  referringName: string;
  facilityId: string;
  facilityName: string;
  diagnoses: string[];
  from: string;
  to: string;
  services: ServiceValues[];
  note: string;
}

export function blankRequest(patient?: PatientView['patient']): RequestValues {
  return {
    patientId: patient?.id ?? '',
    patientName: patient ? fullName(patient.name) : '',
    coverageId: '',
    encounterId: '',
    kind: 'prior-authorization',
    urgency: 'standard',
    claimKind: 'professional',
    placeOfService: '11',
    renderingProviderId: '',
    renderingName: '',
    referringProviderId: '',
    referringName: '',
    facilityId: '',
    facilityName: '',
    diagnoses: [''],
    from: todayIso(),
    to: '',
    services: [BLANK_SERVICE],
    note: '',
  };
}

const nameOf = (provider: EncounterView['rendering']) =>
  provider ? [provider.lastOrOrganizationName, provider.firstName].filter(Boolean).join(', ') : '';

/** What a visit says of what is to be asked for. */
export function requestOfVisit({
  patient,
  encounter,
  codes,
  rendering,
  referring,
  facilityName,
}: EncounterView): RequestValues {
  return {
    ...blankRequest(patient),
    encounterId: encounter.id,
    claimKind: encounter.claimKind ?? 'professional',
    placeOfService: encounter.placeOfService || '11',
    renderingProviderId: encounter.renderingProviderId ?? '',
    renderingName: nameOf(rendering),
    referringProviderId: encounter.referringProviderId ?? '',
    referringName: nameOf(referring),
    facilityId: encounter.facilityId ?? '',
    facilityName: facilityName ?? '',
    diagnoses: codes.diagnoses.length > 0 ? codes.diagnoses.map(({ code }) => code) : [''],
    from: encounter.dateOfService,
    services:
      codes.charges.length > 0
        ? codes.charges.map(({ procedureCode, modifiers, units }) => ({
            procedureCode,
            modifiers: modifiers.join(' '),
            units,
          }))
        : [BLANK_SERVICE],
  };
}

/** A request that the payer threw back, to be put right. */
export function requestAgain(view: AuthorizationView): RequestValues {
  const { request } = view;
  const [first] = request.services;
  return {
    ...blankRequest(),
    patientId: view.patientId,
    patientName: view.patientName,
    coverageId: view.coverageId ?? '',
    encounterId: view.encounterId ?? '',
    kind: view.kind,
    urgency: view.urgency,
    claimKind: request.claimKind,
    placeOfService: request.placeOfService,
    renderingProviderId: request.renderingProviderId ?? '',
    renderingName: request.renderingProviderId ? 'As before' : '',
    referringProviderId: request.referringProviderId ?? '',
    referringName: request.referringProviderId ? 'As before' : '',
    facilityId: request.facilityId ?? '',
    facilityName: request.facilityId ? 'As before' : '',
    diagnoses: [...request.diagnoses],
    from: first?.from ?? todayIso(),
    to: first?.to ?? '',
    services: request.services.map(({ procedureCode, modifiers, units }) => ({
      procedureCode,
      modifiers: modifiers.join(' '),
      units,
    })),
    note: request.note ?? '',
  };
}

/** The form as the schema takes it; rows that were left empty are left out. */
export function requestInput(values: Partial<RequestValues>) {
  const {
    patientName: _patient,
    renderingName: _rendering,
    referringName: _referring,
    facilityName: _facility,
    ...rest
  } = values;
  return {
    ...rest,
    diagnoses: (values.diagnoses ?? []).filter(Boolean),
    services: (values.services ?? [])
      .filter(({ procedureCode }) => procedureCode)
      .map(({ modifiers = '', ...service }) => ({
        ...service,
        modifiers: modifiers
          .toUpperCase()
          .split(/[\s,]+/)
          .filter(Boolean),
      })),
  };
}
