import type { CodedVisit } from './coded-visit.ts';

/** Emergency departments and urgent care. All invented. */
export const EMERGENCY: readonly CodedVisit[] = [
  {
    id: 'urgent-covid',
    specialty: 'urgent care',
    setting: 'outpatient',
    placeOfService: '20',
    note: `URGENT CARE - NEW PATIENT
CC: cough, fever
HPI: 31F, 3 days of cough, fever, body aches. No shortness of breath or chest pain. Husband tested positive for influenza.
Rapid COVID-19 antigen test here: positive. Rapid flu A/B: negative.
Dx: COVID-19
Plan: rest, acetaminophen, isolate.`,
    diagnoses: ['U07.1'],
    services: ['99203', '87811', '87804x2'],
    also: ['99203-25', '87804-59', '87804'],
    never: ['R05*', 'R50*', 'R52', 'M79.10', 'R06*', 'R07*', 'J10*', 'J11*', 'Z20.822', 'Z20.828', 'U09*', 'Z11*'],
    why: 'Symptoms belong to the confirmed infection; the flu was negative and the husband is not the patient.',
  },
  {
    id: 'urgent-ankle-sprain',
    specialty: 'urgent care',
    setting: 'outpatient',
    placeOfService: '20',
    note: `URGENT CARE VISIT - new patient
HPI: 24M twisted his right ankle stepping off a curb playing basketball today. Able to bear weight.
EXAM: Right ankle swelling over the ATFL, no bony tenderness, no deformity.
X-RAY: Right ankle 3 views performed here and read by me: no fracture or dislocation.
DIAGNOSIS: Sprain of right ankle.
PLAN: Ace wrap, ice, ibuprofen over the counter.`,
    diagnoses: ['S93.401A'],
    services: ['99203', '73610-RT'],
    also: ['99203-25', 'X50*', 'Y93.67', 'S93.411A', 'W*'],
    never: ['S82*', 'S93.409A', 'S93.04*', 'M25*', 'S93.40', 'M79*', '73600', 'S92*', 'R60*'],
    why: 'The film was made and read here; no fracture is none.',
  },
  {
    id: 'urgent-hand-laceration',
    specialty: 'urgent care',
    setting: 'outpatient',
    placeOfService: '20',
    note: `Patient: 40M, new. Cut the right hand with a kitchen knife 1 hour ago.
Exam: 2 cm laceration of the right palm, no tendon injury, sensation intact, no foreign body.
PROCEDURE: Digital cleansing, 1% lidocaine, simple repair of 2 cm laceration of the right hand with four 5-0 nylon sutures.
Tdap 0.5 mL IM administered, last tetanus more than 10 years ago.
DX: Laceration of right hand without foreign body, initial encounter.
Suture removal in 10 days.`,
    diagnoses: ['S61.411A', 'W26.0XXA', 'Z23'],
    services: ['12001', '90715', '90471'],
    also: ['99203-25', '99202-25', 'Y92*', 'Y93*', 'Y99*', '12001-RT'],
    never: ['S66*', 'S61.421A', 'Z48.02', 'A35', '64450', 'S61.412A', 'S61.419A', '12002', 'J2001*', 'S64*'],
    why: 'A simple repair by length and region; the vaccine and giving it are billed; removal is later.',
  },
  {
    id: 'ed-chest-pain-ruled-out',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `EMERGENCY DEPARTMENT NOTE
CHIEF COMPLAINT: Chest pain.
HPI: 55-year-old male with hypertension, 2 hours of left sided chest pain. No dyspnea, diaphoresis or syncope. Brother had MI at 50.
ED COURSE: 12-lead EKG interpreted by me with written report: normal sinus rhythm, no ST changes. Troponin negative x2. Chest x-ray per radiology: no pneumonia, no pneumothorax. MI ruled out. Low suspicion for PE or dissection. Admission considered, HEART score 3, shared decision to discharge.
DIAGNOSIS: Chest pain, unspecified. Hypertension.
DISPOSITION: Home, follow up with cardiology for outpatient stress test.`,
    diagnoses: ['R07.9', 'I10'],
    services: ['99285|99284|99285-25|99284-25', '93010'],
    also: ['Z82.49'],
    never: [
      'I21*',
      'I26*',
      'I71*',
      'J18*',
      'J93*',
      'R06*',
      'R61',
      'R55',
      '71045',
      '71046',
      '93015',
      '84484',
      '93000',
      'I25*',
      'I20*',
      '93017',
    ],
    why: 'What was ruled out or is of low suspicion is never coded of an outpatient; the physician bills the reading of the EKG only.',
  },
  {
    id: 'ed-ureteral-stone',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `ED PROVIDER NOTE
45F with sudden right flank pain, nausea and vomiting. No fever, no dysuria.
PMH: none. PSH: cholecystectomy, C-section x2. Allergies: sulfa.
CT abdomen/pelvis without contrast (radiology read): 5 mm right distal ureteral calculus with mild hydronephrosis. No appendicitis. Ovaries normal.
UA: blood, no nitrite. CBC, BMP normal. hCG negative.
Ketorolac and ondansetron given by nursing with relief.
Impression: Right ureteral stone with hydronephrosis.
Discharged with tamsulosin, ibuprofen, strainer, urology follow up.`,
    diagnoses: ['N13.2'],
    services: ['99284'],
    also: ['Z88.2', 'Z90.49', 'Z98.891', 'J1885*', 'J2405*', '99285', '99284-25'],
    never: [
      'R10*',
      'R11*',
      'R50*',
      'R30*',
      'K35*',
      'K37',
      'N23',
      'N20.1',
      '74176',
      '81025',
      '85025',
      '80048',
      '81001',
      'Z33*',
      '47562',
      '59510',
      'R31*',
    ],
    why: 'Obstruction with the stone is one combination code; the facility and the radiologist bill the tests.',
  },
  {
    id: 'ed-child-otitis',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `ED NOTE. 3-year-old boy brought by mother, who gives the history, with right ear pain and fever since last night. No vomiting, no rash, no cough. Immunizations up to date. Sibling has asthma.
Exam: T 38.9. Right TM red and bulging, left TM normal. Neck supple. Lungs clear.
Dx: Acute suppurative otitis media, right ear, without rupture.
Rx amoxicillin. Follow up pediatrician.`,
    diagnoses: ['H66.001'],
    services: ['99283'],
    also: ['R50.9'],
    never: ['H92*', 'R11*', 'R21', 'R05*', 'J45*', 'H66.90', 'H66.9*', 'H66.002', 'H66.003', 'Z23', '90471', 'M54.2'],
    why: 'Side and kind are documented; immunizations that are up to date are not given.',
  },
  {
    id: 'ed-colles-splint',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `EMERGENCY DEPARTMENT
66-year-old woman slipped on ice and fell on her outstretched left hand. Left wrist pain and deformity. No head injury, no LOC. No elbow pain.
Left wrist x-ray 3 views read by radiology: Colles fracture of the left distal radius, closed.
PROCEDURE: Short arm static splint applied to left forearm by me. Neurovascular intact after.
Final diagnosis: Closed Colles' fracture of left radius.
Hydrocodone prescribed. Ortho in 3 days.`,
    diagnoses: ['S52.532A', 'W00.0XXA'],
    services: ['29125-LT', '99283-25|99284-25'],
    also: ['Y92*', 'Y93*', 'Y99*'],
    never: [
      'S09.90XA',
      'M25*',
      'S06*',
      'S52.502A',
      'S52.501A',
      'S62*',
      '73110',
      '73110-LT',
      'R55',
      '25600',
      'M80*',
      'W19*',
    ],
    why: 'The type of the fracture is named and its side; the splint was put on by the physician; radiology bills the film.',
  },
  {
    id: 'ed-dog-bite',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `Pt is a 9yo F bitten by the family dog on the left forearm 1 hr ago. Dog's shots up to date. Her tetanus is current.
PE: two 0.5 cm punctures left forearm, no bone exposed, no active bleeding. FROM wrist and fingers.
Wound irrigated copiously with saline, left open.
A: Dog bite of left forearm.
P: amoxicillin-clavulanate x5d. Wound check 48h. Rabies prophylaxis not indicated.`,
    diagnoses: ['S51.852A', 'W54.0XXA'],
    services: ['99283'],
    also: ['99282', 'Y92*'],
    never: ['A82*', 'Z23', '90675', '12001', 'S51.812A', 'S51.842A', 'A35', '90715', '90471', 'R58', 'Z29*', 'Z20.3'],
    why: 'A bite is its own wound, with the animal as its cause; nothing was closed or injected.',
  },
  {
    id: 'ed-sepsis-critical-care',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `ED ATTENDING NOTE
78M from nursing home with fever, cough, confusion. BP 78/40, HR 128, SpO2 84% on RA. Lactate 5.
Chest x-ray: right lower lobe pneumonia. 30 mL/kg crystalloid, cefepime, vancomycin, norepinephrine started. High flow oxygen.
Critical care time: 50 minutes, exclusive of separately billable procedures. Discussed with ICU, daughter updated.
DIAGNOSES:
1. Severe sepsis with septic shock due to pneumonia
2. Pneumonia, right lower lobe
3. Acute hypoxic respiratory failure
Admitted to ICU.`,
    diagnoses: ['A41.9', 'R65.21', 'J18.9|J18.1', 'J96.01'],
    services: ['99291'],
    also: ['R41.0', 'Z74*', 'Y95'],
    never: [
      'R05*',
      'R50*',
      'R65.20',
      'J96.00',
      'R09.02',
      '99285',
      '99292',
      'R06*',
      'I95.9',
      '71045',
      '71046',
      'R57.9',
      'R57.8',
      'J18.8',
    ],
    why: 'Sepsis first, then severe sepsis with shock; 30 to 74 minutes are one unit of critical care.',
  },
  {
    id: 'ed-suicidal',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `ED psychiatric evaluation. 22M with major depressive disorder, single episode, severe, without psychotic features. Brought by roommate for suicidal ideation with plan to overdose. Did not take anything. No hallucinations. No HI. Denies alcohol or drugs. UDS negative, EtOH <10.
Psychiatry consulted; 1:1 sitter; placed on involuntary hold, awaiting inpatient psychiatric bed.
Dx: MDD severe; suicidal ideation.`,
    diagnoses: ['F32.2', 'R45.851'],
    services: ['99285'],
    never: [
      'T50*',
      'T14.91*',
      'R44*',
      'F10*',
      'F19*',
      'F32.A',
      'F32.9',
      'F32.3',
      'R45.850',
      '80305',
      '82077',
      'F33*',
      'F20*',
      '80307',
      'F11*',
    ],
    why: 'A plan is no attempt; the tests were negative and are the hospital laboratory’s.',
  },
  {
    id: 'ed-alcohol-scalp-staples',
    specialty: 'emergency medicine',
    setting: 'outpatient',
    placeOfService: '23',
    note: `ED NOTE: 48M with alcohol abuse, intoxicated tonight, fell down stairs. Scalp laceration. GCS 14, no vomiting. Denies neck pain.
CT head (radiology): no intracranial hemorrhage, no skull fracture.
PROCEDURE: 3 cm scalp laceration irrigated and closed with 5 staples, simple repair.
IMPRESSION: 1. Scalp laceration 2. Alcohol abuse with intoxication 3. Fall down stairs
Observed until clinically sober, discharged with wife.`,
    diagnoses: ['S01.01XA', 'F10.129', 'W10.9XXA'],
    services: ['12002', '99284-25|99283-25'],
    also: ['Y90*', 'Y92*', 'S09.90XA'],
    never: ['I61*', 'S06*', 'S02*', 'R11*', 'M54.2', '70450', 'F10.20', 'F10.10', 'F10.929', 'W19*', 'I62*', 'S06.5*'],
    why: 'Repair of scalp by length; a normal scan gives no injury of the brain.',
  },
  {
    id: 'urgent-corneal-abrasion',
    specialty: 'urgent care',
    setting: 'outpatient',
    placeOfService: '20',
    note: `New patient. 27 year old woodworker with right eye pain and tearing after something flew in the eye this morning. Vision 20/20 OU. Fluorescein: linear uptake right cornea, no foreign body seen, lid everted. Seidel negative. 
Assessment: Corneal abrasion, right eye, initial encounter.
Plan: erythromycin ophthalmic ointment, recheck 24 h.`,
    diagnoses: ['S05.01XA'],
    services: ['99203'],
    also: ['99204', 'W*', 'Y99.0', 'Y92*', 'Y93*'],
    never: ['H57*', 'T15*', 'S05.02XA', 'S05.00XA', '65205', '65220', '65222', 'H04*', 'H16*', '92002'],
    why: 'The injury explains the pain; no foreign body was there.',
  },
  {
    id: 'urgent-epistaxis-cautery',
    specialty: 'urgent care',
    setting: 'outpatient',
    placeOfService: '20',
    note: `Est. patient, 64M on apixaban for atrial fibrillation with nosebleed from the left nostril for 40 minutes. No trauma. BP 142/80.
Left anterior septal vessel cauterized with silver nitrate, limited; hemostasis achieved. No packing required.
Impression: Anterior epistaxis, left. Atrial fibrillation on long-term anticoagulant.
Saline gel, avoid nose blowing.`,
    diagnoses: ['R04.0', 'I48.91', 'Z79.01'],
    services: ['30901-LT'],
    also: ['99213-25', '99214-25', '99212-25', 'D68.32', 'T45*'],
    never: ['S00*', 'I10', '30903', '30905', 'R03.0', 'S09*', '31238'],
    why: 'Simple anterior control has a side; the drug that matters is long-term.',
  },
];
