import type { Words } from './language.ts';

interface ServiceGroup {
  /** First and last code of the group, compared as text: codes of one shape sort by their number. */
  from: string;
  to: string;
  words: Words;
}

/**
 * What a patient calls a service, by the range of its code. The ranges are the sections of the code sets; the words are
 * ours. A narrower range stands before the wider one that holds it.
 */
const GROUPS: readonly ServiceGroup[] = [
  { from: '00100', to: '01999', words: { en: 'Anesthesia', es: 'Anestesia' } },
  { from: '36400', to: '36425', words: { en: 'Blood draw', es: 'Extracción de sangre' } },
  { from: '10004', to: '69990', words: { en: 'Procedure', es: 'Procedimiento' } },
  { from: '70010', to: '79999', words: { en: 'Imaging', es: 'Estudio de imágenes' } },
  { from: '80047', to: '89398', words: { en: 'Laboratory test', es: 'Prueba de laboratorio' } },
  { from: '90460', to: '90474', words: { en: 'Giving a vaccine', es: 'Aplicación de una vacuna' } },
  { from: '90476', to: '90759', words: { en: 'Vaccine', es: 'Vacuna' } },
  { from: '90785', to: '90899', words: { en: 'Mental health visit', es: 'Consulta de salud mental' } },
  { from: '92002', to: '92499', words: { en: 'Eye care', es: 'Atención de los ojos' } },
  { from: '93000', to: '93799', words: { en: 'Heart test', es: 'Prueba del corazón' } },
  { from: '94002', to: '94799', words: { en: 'Breathing test or treatment', es: 'Prueba o tratamiento respiratorio' } },
  { from: '95004', to: '95199', words: { en: 'Allergy care', es: 'Atención de alergias' } },
  { from: '96360', to: '96379', words: { en: 'Injection or infusion', es: 'Inyección o infusión' } },
  { from: '97010', to: '97799', words: { en: 'Therapy', es: 'Terapia' } },
  { from: '99202', to: '99215', words: { en: 'Office visit', es: 'Consulta médica' } },
  { from: '99221', to: '99239', words: { en: 'Hospital care', es: 'Atención en el hospital' } },
  { from: '99242', to: '99255', words: { en: 'Consultation', es: 'Consulta con especialista' } },
  { from: '99281', to: '99288', words: { en: 'Emergency care', es: 'Atención de emergencia' } },
  { from: '99341', to: '99350', words: { en: 'Home visit', es: 'Visita a domicilio' } },
  { from: '99381', to: '99429', words: { en: 'Preventive visit', es: 'Consulta preventiva' } },
  { from: 'A0021', to: 'A0999', words: { en: 'Ambulance', es: 'Ambulancia' } },
  { from: 'A4206', to: 'A9999', words: { en: 'Supplies', es: 'Materiales médicos' } },
  { from: 'D0120', to: 'D9999', words: { en: 'Dental care', es: 'Atención dental' } },
  { from: 'E0100', to: 'E8002', words: { en: 'Equipment', es: 'Equipo médico' } },
  { from: 'G0438', to: 'G0439', words: { en: 'Preventive visit', es: 'Consulta preventiva' } },
  { from: 'J0120', to: 'J9999', words: { en: 'Medicine', es: 'Medicamento' } },
  { from: 'L0112', to: 'L9900', words: { en: 'Brace or prosthesis', es: 'Soporte o prótesis' } },
];

const OTHER: Words = { en: 'Medical service', es: 'Servicio médico' };

/** What a patient calls a service, by its CPT, HCPCS or CDT code; a code of no known section is a medical service. */
export function serviceWords(procedureCode: string): Words {
  const group = GROUPS.find(
    ({ from, to }) => procedureCode.length === 5 && procedureCode >= from && procedureCode <= to,
  );
  return group?.words ?? OTHER;
}
