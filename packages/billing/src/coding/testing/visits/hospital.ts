import type { CodedVisit } from './coded-visit.ts';

/** Hospital: admission, progress, discharge, consultation, nursing facility. All invented. */
export const HOSPITAL: readonly CodedVisit[] = [
  {
    id: 'admission-heart-failure',
    specialty: 'hospital medicine',
    setting: 'inpatient',
    placeOfService: '21',
    note: `HISTORY AND PHYSICAL - ADMISSION

CHIEF COMPLAINT: Shortness of breath.

HISTORY OF PRESENT ILLNESS: 79-year-old woman with hypertension, paroxysmal atrial fibrillation and chronic systolic heart failure, with 1 week of orthopnea, leg swelling and dyspnea. No chest pain, no fever. She ran out of furosemide.

PAST MEDICAL HISTORY: Hypertension, paroxysmal atrial fibrillation, CKD stage 3a, hypothyroidism.
PAST SURGICAL HISTORY: Hysterectomy 1990.
FAMILY HISTORY: Mother with diabetes.
SOCIAL HISTORY: Quit smoking 30 years ago.
MEDICATIONS: apixaban, metoprolol, furosemide, levothyroxine.

EXAM: JVD, bibasilar rales, 3+ edema. No wheezing.
DATA: BNP 1800. EKG independently interpreted: atrial fibrillation. Chest x-ray: pulmonary edema, no pneumonia.

ASSESSMENT AND PLAN:
1. Acute on chronic systolic heart failure. IV furosemide drip, telemetry, echo.
2. Acute hypoxic respiratory failure on 4 L oxygen.
3. Paroxysmal atrial fibrillation. Continue apixaban.
4. CKD 3a, monitor daily BMP with diuresis.
5. Hypothyroidism, continue levothyroxine.`,
    diagnoses: ['I13.0', 'I50.23', 'J96.01', 'I48.0', 'N18.31', 'E03.9'],
    services: ['99223'],
    also: ['Z79.01', 'Z87.891', 'Z90.710', 'Z91.14*', 'Z91.148', 'Z79.890', 'T50.1X6A', 'Z83.3'],
    never: [
      'I10',
      'I50.22',
      'I50.9',
      'R06*',
      'R60*',
      'R07*',
      'R50*',
      'E11*',
      'J18*',
      'F17*',
      'I48.91',
      'J81.0',
      'N18.30',
      '93306',
      '80048',
      'R09.02',
      'I11.0',
      'I12.9',
      '93010',
      '71045',
      'I50.20',
      'J96.00',
      '58150',
    ],
    why: 'Hypertension with heart and kidney is one code; edema of the lung and dyspnea belong to the failure.',
  },
  {
    id: 'discharge-probable-aspiration',
    specialty: 'hospital medicine',
    setting: 'inpatient',
    placeOfService: '21',
    note: `DISCHARGE SUMMARY
Admission date: 02/20/2026. Discharge date: 02/25/2026.

HOSPITAL COURSE: 84-year-old man with Parkinson's disease and dysphagia admitted with fever, cough and hypoxia. He was treated with ampicillin-sulbactam for probable aspiration pneumonia and improved. Sputum culture grew normal flora. PE ruled out by CT angiogram. Acute kidney injury from dehydration resolved with IV fluids.

DISCHARGE DIAGNOSES:
1. Probable aspiration pneumonia
2. Acute kidney injury, resolved
3. Dehydration
4. Parkinson's disease
5. Oropharyngeal dysphagia

DISPOSITION: Skilled nursing facility. Time spent on discharge: 40 minutes.`,
    diagnoses: ['J69.0', 'N17.9', 'E86.0', 'G20.A1|G20.C', 'R13.12'],
    services: ['99239'],
    also: ['R09.02'],
    never: ['I26*', 'R05*', 'R50*', 'J18.9', 'R13.10', 'N19', 'J15*', '71275', '99238', 'N18*', 'G20.B1'],
    why: 'At the end of a stay a probable diagnosis is coded as if it were there; over 30 minutes of discharge.',
  },
  {
    id: 'progress-cellulitis',
    specialty: 'hospital medicine',
    setting: 'inpatient',
    placeOfService: '21',
    note: `HOSPITAL PROGRESS NOTE, hospital day 3
S: Leg less painful. No fever overnight, no chills.
O: T 37.0. Right lower leg erythema receding, no fluctuance.
Labs: WBC 9.1 (12.4), glucose 214-260, Cr 0.9.
A/P:
1) Cellulitis of right lower leg - improving, continue IV cefazolin, plan PO tomorrow
2) T2DM with hyperglycemia - increase glargine to 24 units, on long term insulin
3) DVT ppx: enoxaparin`,
    diagnoses: ['L03.115', 'E11.65', 'Z79.4'],
    services: ['99232'],
    never: [
      'I82*',
      'R50*',
      'R68.83',
      'E11.9',
      'R73.9',
      'M79*',
      'L03.116',
      'L03.119',
      'J1650*',
      '85025',
      'L02*',
      'Z86.718',
      'L53*',
      'J0690*',
      'D72*',
    ],
    why: 'Prophylaxis of a thrombosis is no thrombosis; redness and pain belong to the cellulitis.',
  },
  {
    id: 'discharge-stroke',
    specialty: 'neurology',
    setting: 'inpatient',
    placeOfService: '21',
    patient: { birthDate: '1958-02-02', sex: 'M' },
    note: `DISCHARGE SUMMARY

PRINCIPAL DIAGNOSIS: Acute ischemic stroke due to embolism of the left middle cerebral artery.
SECONDARY DIAGNOSES: Right hemiplegia affecting the dominant side. Aphasia. Newly found persistent atrial fibrillation. Essential hypertension. Mixed hyperlipidemia.

HOSPITAL COURSE: Right-handed man who woke with weakness and loss of speech. Outside the tPA window. MRI confirmed left MCA infarct. No hemorrhage. Telemetry showed atrial fibrillation, apixaban begun. No seizures. Swallow normal.

Discharged to inpatient rehabilitation. Discharge day management 25 minutes.`,
    diagnoses: ['I63.412', 'G81.91', 'R47.01', 'I48.19', 'I10', 'E78.2'],
    services: ['99238'],
    also: ['Z79.01'],
    never: [
      'I61*',
      'I62*',
      'R56.9',
      'G40*',
      'R53.1',
      'I63.9',
      'G81.90',
      'I48.91',
      'I69*',
      'R47.02',
      '70551',
      'R13*',
      'Z92.82',
      '99239',
      'I48.0',
      'I63.512',
      'I66*',
    ],
    why: 'Cause and vessel are named; deficits are coded beside the stroke; no late effect in the same stay.',
  },
  {
    id: 'discharge-hip-nailing',
    specialty: 'orthopedics',
    setting: 'inpatient',
    placeOfService: '21',
    note: `DISCHARGE SUMMARY
DISCHARGE DIAGNOSES: Displaced intertrochanteric fracture of right femur, closed. Acute blood loss anemia. Alzheimer's dementia without behavioral disturbance.
PROCEDURES: Open reduction and intramedullary nailing of the right intertrochanteric fracture on 02/11/2026.
HOSPITAL COURSE: 88-year-old woman who slipped in the bathroom at her home. Hemoglobin fell to 7.4, one unit of packed cells transfused by peripheral vein. No DVT. No delirium. Patient discharged to skilled nursing on enoxaparin for prophylaxis.`,
    diagnoses: ['S72.141A', 'D62', 'G30.9', 'F02.80'],
    services: ['0QS606Z', '30233N1'],
    also: ['W18*', 'W01*', 'Y92*', 'Z79.01', '99238', '99239'],
    never: [
      'I82*',
      'R41.0',
      'F05',
      'D50.0',
      'S72.142A',
      'S72.90XA',
      'D64.9',
      'M80*',
      'S72.001A',
      '27245',
      'F03*',
      'D50.9',
    ],
    why: 'Inpatient procedures are ICD-10-PCS; dementia needs its cause first.',
  },
  {
    id: 'inpatient-appendectomy',
    specialty: 'general surgery',
    setting: 'inpatient',
    placeOfService: '21',
    note: `OPERATIVE REPORT

PREOPERATIVE DIAGNOSIS: Acute appendicitis.
POSTOPERATIVE DIAGNOSIS: Acute appendicitis with localized peritonitis, no perforation, no abscess.
PROCEDURE PERFORMED: Laparoscopic appendectomy.
ANESTHESIA: General endotracheal.
FINDINGS: Inflamed, nonperforated appendix with purulent exudate in the right lower quadrant. Normal gallbladder, uterus and ovaries.
DESCRIPTION: Pneumoperitoneum via umbilical port. The mesoappendix was divided with LigaSure, the base stapled, the appendix removed in a bag. Hemostasis was good. Skin closed with 4-0 Monocryl.
ESTIMATED BLOOD LOSS: 10 mL. COMPLICATIONS: None.`,
    diagnoses: ['K35.30'],
    services: ['0DTJ4ZZ'],
    never: [
      'K35.33',
      'K37',
      'K35.2*',
      'K35.32',
      '44970',
      'K65*',
      'K82*',
      'R10*',
      '0DTJ0ZZ',
      'D78*',
      '0UT*',
      'K35.80',
      'T81*',
      '0HQ*',
      'K36',
    ],
    why: 'The diagnosis after the operation is coded; closure of the skin is part of it.',
  },
  {
    id: 'nursing-facility-stable',
    specialty: 'geriatrics',
    setting: 'outpatient',
    placeOfService: '32',
    note: `NURSING FACILITY SUBSEQUENT VISIT
90-year-old resident seen for routine follow up. Vascular dementia with agitation, worse in evenings; start low dose quetiapine. Chronic diastolic heart failure, weight stable, continue furosemide 20 mg. Stage 2 pressure ulcer of sacrum, improving with foam dressing. DNR. No falls. No pain.`,
    diagnoses: ['F01.511', 'I50.32', 'L89.152', 'Z66'],
    services: ['99309'],
    also: ['F01.50', 'F05', 'R45.1', 'F01.5*'],
    never: ['R52', 'W19*', 'R29.6', 'Z91.81', 'I50.9', 'L89.159', 'R63*', 'F03*', 'I50.22'],
    why: 'Stage and place of the ulcer; status orders are coded; falls and pain are denied.',
  },
  {
    id: 'newborn-first-day',
    specialty: 'pediatrics',
    setting: 'inpatient',
    placeOfService: '21',
    note: `NEWBORN ADMISSION NOTE
Term female born by spontaneous vaginal delivery at 39 2/7 weeks in this hospital to a 27 year old G2P2 mother with gestational diabetes, GBS negative. Apgars 8 and 9. Weight 3400 g.
Exam: alert, fontanelle soft, red reflex present, no cleft, no murmur, hips stable, no sacral dimple.
Assessment: Single liveborn infant, delivered vaginally. Infant of mother with gestational diabetes, glucose normal.
Plan: routine care, hepatitis B vaccine given, hearing screen before discharge.`,
    diagnoses: ['Z38.00', 'P70.0', 'Z23'],
    services: ['99460'],
    also: ['90744', '90471', '90460', '3E0234Z', 'Z05*', 'Z13*', 'Z01*'],
    never: [
      'O24*',
      'O80',
      'Q35*',
      'R01*',
      'Q65*',
      'Z3A*',
      '59400',
      '59409',
      'B18*',
      'B95*',
      '10E0XZZ',
      'O99*',
      'B19*',
      'Q82*',
      'E11*',
    ],
    why: 'The mother’s diagnoses are hers; the infant’s place of birth stands first.',
  },
  {
    id: 'consult-gi-bleed',
    specialty: 'gastroenterology',
    setting: 'inpatient',
    placeOfService: '21',
    note: `GI CONSULT - INITIAL HOSPITAL VISIT
Requested by Dr. Moss for melena. 71M on clopidogrel and ibuprofen. Black stools for 3 days, lightheaded, Hgb 6.9 (13 last year). No hematemesis. No liver disease.
Reviewed outside records, CBC, BMP, INR. Discussed with hospitalist.
Impression: Acute upper GI bleed with acute blood loss anemia, possibly peptic ulcer disease from NSAIDs. 
Rec: transfuse 2 units, IV pantoprazole, hold clopidogrel, EGD tomorrow under MAC. High risk.`,
    diagnoses: ['K92.2|K92.1', 'D62'],
    services: ['99223|99222|99255|99254'],
    also: ['Z79.02', 'Z79.1', 'R42', 'K92.1', 'K92.2', 'K27.9', 'K27.4', 'T39*', 'R55'],
    never: [
      'K92.0',
      'K76.9',
      'K70*',
      'K74*',
      '43235',
      '43239',
      'D50.0',
      'D64.9',
      '30233N1',
      '36430',
      'K25*',
      '0DJ08ZZ',
    ],
    why: 'The scope is for tomorrow and the transfusion an order; a liver disease is denied.',
  },
];
