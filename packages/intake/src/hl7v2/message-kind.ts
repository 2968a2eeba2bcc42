/** What a message is to billing. */
export type MessageKind =
  /** A visit, with or without charges. */
  | { take: 'visit'; charges: boolean }
  /** An appointment: a visit without charges. */
  | { take: 'appointment' }
  /** Only who the patient is and who pays, with the reason why there is no visit. */
  | { take: 'patient'; reason: string }
  /** Nothing. */
  | { take: 'nothing' };

/** ADT events that take a visit back (HL7 table 0003). */
const CANCELS = /^A(11|12|13|23|25|26|27|32|33|38|52|53|55)$/;
/** ADT events that join, move or link records. */
const MERGES = /^A(18|24|30|34|35|36|37|39|40|41|42|43|44|45|46|47|48|49|50|51)$/;
/** ADT events about a person, not a visit. */
const PERSON_EVENTS = /^A(28|29|31|60|61|62|20|19)$/;

/** Decides by MSH-9 what is taken of a message; messages with a patient give at least the patient. */
export function messageKind(type: string, trigger: string): MessageKind {
  if (type === 'ADT') return admissionKind(trigger);
  if (type === 'DFT') return { take: 'visit', charges: true };
  if (type === 'BAR') {
    if (/^P0?(2|6)$/.test(trigger)) return { take: 'patient', reason: 'The message closes or purges an account.' };
    return { take: 'visit', charges: true };
  }
  if (type === 'SIU') {
    if (/^S(15|16|17|26)$/.test(trigger)) {
      return { take: 'patient', reason: 'The message cancels an appointment or says that the patient did not come.' };
    }
    return { take: 'appointment' };
  }
  if (type === 'MDM' || type === 'ORU') {
    if (type === 'MDM' && trigger === 'T11') return { take: 'patient', reason: 'The message takes a document back.' };
    return { take: 'visit', charges: false };
  }
  if (/^(ACK|QBP|QRY|RSP|QCK|MFN|MFK|NMD|EAC|ESU)$/.test(type)) return { take: 'nothing' };
  const reason = `A message of type ${(type || 'unknown').slice(0, 8)} carries no charges.`;
  return { take: 'patient', reason: `${reason} Only the patient, guarantor, coverage and text were taken.` };
}

function admissionKind(trigger: string): MessageKind {
  if (CANCELS.test(trigger))
    return { take: 'patient', reason: `The message (ADT ${trigger}) cancels a visit or a change of it.` };
  if (MERGES.test(trigger)) {
    return {
      take: 'patient',
      reason: `The message (ADT ${trigger}) merges or moves records. Do it in the patient's record.`,
    };
  }
  if (PERSON_EVENTS.test(trigger))
    return { take: 'patient', reason: `The message (ADT ${trigger}) is about the patient, not a visit.` };
  return { take: 'visit', charges: true };
}
