import { addressStateKnown } from '../address-state-known.ts';
import { addressZipShape } from '../address-zip-shape.ts';
import { addressesFit } from '../addresses-fit.ts';
import { birthDateNotInFuture } from '../birth-date-not-in-future.ts';
import { dependentIsNotSubscriber } from '../dependent-is-not-subscriber.ts';
import type { Edit } from '../edit.ts';
import { namesFit } from '../names-fit.ts';
import { namesNotMarkup } from '../names-not-markup.ts';
import { namesX12Safe } from '../names-x12-safe.ts';
import { patientAddressRequired } from '../patient-address-required.ts';
import { patientBirthDateValid } from '../patient-birth-date-valid.ts';
import { patientNameRequired } from '../patient-name-required.ts';
import { patientSexValid } from '../patient-sex-valid.ts';
import { relationshipKnown } from '../relationship-known.ts';
import { selfIsSubscriber } from '../self-is-subscriber.ts';
import { subscriberNameRequired } from '../subscriber-name-required.ts';

/** Edits of the subject "Patient and subscriber", in the order in which their findings are read. */
export const patientAndSubscriber: readonly Edit[] = [
  patientNameRequired,
  patientBirthDateValid,
  birthDateNotInFuture,
  patientSexValid,
  patientAddressRequired,
  addressStateKnown,
  addressZipShape,
  addressesFit,
  namesX12Safe,
  namesNotMarkup,
  namesFit,
  relationshipKnown,
  subscriberNameRequired,
  selfIsSubscriber,
  dependentIsNotSubscriber,
];
