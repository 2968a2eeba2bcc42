import type { CodedVisit } from './coded-visit.ts';

/** Operations, endoscopies and other procedures outside the inpatient stay. All invented. */
export const OPERATIONS: readonly CodedVisit[] = [
  {
    id: 'screening-colonoscopy-snare',
    specialty: 'gastroenterology',
    setting: 'outpatient',
    placeOfService: '24',
    note: `PROCEDURE: Colonoscopy with snare polypectomy.
INDICATION: Average risk screening for colon cancer. 52-year-old man, no family history of colon cancer, no rectal bleeding.
SEDATION: MAC by anesthesia.
FINDINGS: The scope was advanced to the cecum. An 8 mm polyp in the ascending colon was removed by cold snare and retrieved. Internal hemorrhoids on retroflexion. No diverticulosis.
IMPRESSION: 1. Colon polyp, removed. 2. Internal hemorrhoids.
RECOMMENDATION: Repeat colonoscopy in 7 years if adenoma.`,
    diagnoses: ['Z12.11', 'K63.5', 'K64.8'],
    services: ['45385-33|45385-PT|45385'],
    never: [
      '45378',
      'Z80.0',
      'K62.5',
      'K57*',
      'C18*',
      '45380',
      'D12*',
      'G0121',
      '00812',
      'K92*',
      '45384',
      'K64.9',
      'D37*',
    ],
    why: 'It began as a screening, so that stands first; without pathology it is a polyp.',
  },
  {
    id: 'egd-biopsy',
    specialty: 'gastroenterology',
    setting: 'outpatient',
    placeOfService: '24',
    note: `ESOPHAGOGASTRODUODENOSCOPY REPORT
Preoperative diagnosis: Dyspepsia.
Postoperative diagnosis: Erosive gastritis without bleeding. Hiatal hernia.
Procedure: EGD with cold forceps biopsies of the antrum to rule out H. pylori.
The esophagus was normal, no Barrett's, no varices. 3 cm sliding hiatal hernia. Antral erosions, biopsied. Duodenum normal, no ulcer.`,
    diagnoses: ['K29.60|K29.00', 'K44.9'],
    services: ['43239'],
    also: ['K30', 'R10.13', 'K25*', 'K29.70'],
    never: ['B96.81', 'K22.7*', 'K26*', 'I85*', '43235', 'K29.01', '88305', 'K22.70', 'K27*', 'K29.61'],
    why: 'What the biopsy is to rule out is not coded; the look is part of the biopsy.',
  },
  {
    id: 'cataract-right',
    specialty: 'ophthalmology',
    setting: 'outpatient',
    placeOfService: '24',
    note: `OPERATIVE NOTE
PRE-OP DX: Age-related nuclear cataract, right eye
POST-OP DX: Same
PROCEDURE: Phacoemulsification with posterior chamber intraocular lens implantation, right eye
ANESTHESIA: Topical with MAC
INDICATIONS: 74F with visually significant cataract OD, 20/70. Left cataract surgery was done last year.
DESCRIPTION: Clear corneal incision. Capsulorhexis. Phaco with divide and conquer. Acrylic lens +21.0 D placed in the bag. No complications. Moxifloxacin intracameral.`,
    diagnoses: ['H25.11'],
    services: ['66984-RT'],
    also: ['Z96.1', 'Z98.42', 'V2632'],
    never: ['66984-LT', '66982', 'H25.12', 'H25.13', 'H26.9', 'H59*', 'T85*', '66984-50', 'H54*', 'H25.10'],
    why: 'The eye of today; the other one was last year.',
  },
  {
    id: 'lap-chole-chronic',
    specialty: 'general surgery',
    setting: 'outpatient',
    placeOfService: '22',
    note: `OPERATIVE REPORT
PREOPERATIVE DIAGNOSIS: Biliary colic.
POSTOPERATIVE DIAGNOSIS: Chronic cholecystitis with cholelithiasis.
OPERATION: Laparoscopic cholecystectomy.
ANESTHESIA: General.
INDICATIONS: 44-year-old woman with recurrent right upper quadrant pain and gallstones on ultrasound. Family history of gallstones in mother. Denies jaundice.
PROCEDURE IN DETAIL: Four ports. Critical view obtained. Cystic duct and artery clipped and divided. Gallbladder dissected from the liver bed and removed. No bile leak. No cholangiogram was done. 0.25% bupivacaine infiltrated.
SPECIMEN: Gallbladder.`,
    diagnoses: ['K80.10'],
    services: ['47562'],
    never: [
      '47563',
      'R17',
      'K80.50',
      'K80.20',
      'R10.11',
      'K81.1',
      'K83*',
      '74300',
      'K80.70',
      '76705',
      '88304',
      '47600',
      '64486',
      'K80.0*',
    ],
    why: 'The confirmed diagnosis after the operation; the cholangiogram was not done.',
  },
  {
    id: 'carpal-tunnel-release',
    specialty: 'hand surgery',
    setting: 'outpatient',
    placeOfService: '24',
    note: `Date of surgery today. Pre-operative diagnosis: right carpal tunnel syndrome. Post-operative diagnosis: right carpal tunnel syndrome. Procedure: open right carpal tunnel release. Anesthesia: local with sedation. Tourniquet 12 minutes. The transverse carpal ligament was divided under direct vision, median nerve intact. Skin closed with nylon. She has diabetes type 2 on metformin. No complications.`,
    diagnoses: ['G56.01', 'E11.9', 'Z79.84'],
    services: ['64721-RT'],
    also: ['E11.41', 'E11.49'],
    never: ['G56.02', 'G56.00', '29848', '64721-LT', 'S64*', 'T81*', '12001', 'M79*', 'G56.03'],
    why: 'Side and open technique are said; closure belongs to the operation.',
  },
  {
    id: 'knee-scope-meniscus',
    specialty: 'orthopedics',
    setting: 'outpatient',
    placeOfService: '24',
    note: `OPERATIVE REPORT
POSTOPERATIVE DIAGNOSIS: Complex tear of the medial meniscus, left knee, current injury, initial encounter.
PROCEDURE: Arthroscopic partial medial meniscectomy, left knee.
FINDINGS: Complex tear of the posterior horn of the medial meniscus. Lateral meniscus intact. ACL and PCL intact. No loose bodies.
The scope was introduced through the anterolateral portal. The tear was trimmed to a stable rim with a shaver. Bupivacaine 20 mL was injected into the joint at the end.`,
    diagnoses: ['S83.232A'],
    services: ['29881-LT'],
    never: [
      '29880',
      '29870',
      '20610',
      '20610-LT',
      'M23*',
      'S83.51*',
      'S83.27*',
      'S83.28*',
      'S83.231A',
      'M25*',
      '27332',
      '29877',
      'M23.4*',
      'S83.242A',
    ],
    why: 'One compartment with partial removal; the injection at the end is part of it.',
  },
  {
    id: 'hip-replacement',
    specialty: 'orthopedics',
    setting: 'outpatient',
    placeOfService: '22',
    note: `OPERATIVE REPORT: Preop dx: Primary osteoarthritis, right hip. Postop dx: Same. Procedure: Right total hip arthroplasty, posterior approach. Anesthesia: spinal. EBL 200 mL. Patient has hypertension. Prior left total knee replacement in 2018. Implants: 52 mm cup, size 5 stem, 36 mm ceramic head. X-ray in the recovery room ordered. No fracture.`,
    diagnoses: ['M16.11', 'I10', 'Z96.652'],
    services: ['27130-RT'],
    never: [
      'M25.551',
      'M16.9',
      'M16.12',
      '27447',
      '27130-LT',
      'S72*',
      '73502',
      'Z96.641',
      'Z47.1',
      'M16.10',
      '62322',
      'M97*',
      'M17*',
    ],
    why: 'The knee of 2018 is a status; spinal anesthesia and films are not the surgeon’s.',
  },
  {
    id: 'bcc-excision-layered',
    specialty: 'dermatology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `PROCEDURE: Excision of biopsy proven basal cell carcinoma, right forearm.
Excised diameter including margins 1.8 cm. Intermediate layered closure, final length 4 cm.
Anesthesia 1% lidocaine with epinephrine 6 mL. Specimen to pathology.
DIAGNOSIS: Basal cell carcinoma of skin of right forearm.
No history of melanoma. Sutures out in 12 days.`,
    diagnoses: ['C44.612'],
    services: ['11602', '12032'],
    never: [
      'C43*',
      'Z85.820',
      '17262',
      '11402',
      '12002',
      'Z48.02',
      '88305',
      'C44.91',
      'C44.611',
      'C44.619',
      'J2001*',
      'D04*',
      '11606',
      'C44.622',
    ],
    why: 'Excision by site and diameter with margins; layered closure is billed beside it, by length.',
  },
  {
    id: 'derm-ak-and-shave',
    specialty: 'dermatology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Derm follow up, established pt, 69M. Hx of squamous cell carcinoma of scalp excised 2019.
Exam: 4 actinic keratoses on forehead and cheeks. 6 mm pearly papule on left nasal ala, r/o BCC. Seborrheic keratoses on back, benign.
Procedures:
- Liquid nitrogen destruction of 4 actinic keratoses
- Shave (tangential) biopsy of left nasal ala lesion
A/P
1. Actinic keratosis, treated
2. Neoplasm of uncertain behavior vs BCC left ala, biopsied - await path
3. Seborrheic keratoses - reassurance
4. History of SCC of skin - yearly skin check`,
    diagnoses: ['L57.0', 'D49.2|D48.5', 'L82.1', 'Z85.828'],
    services: ['17000', '17003x3', '11102|11102-59|11102-XS'],
    also: ['99213-25', '99212-25', 'Z08', '99214-25'],
    never: [
      'C44.311',
      'C44.42',
      'C44.321',
      '17004',
      '11104',
      '17110',
      '11300',
      'C44.4*',
      'C44.31*',
      '88305',
      'C44.91',
      'C44.9*',
    ],
    why: 'First lesion and each further one up to 14; what is to be ruled out is no cancer.',
  },
  {
    id: 'ingrown-nail-matrixectomy',
    specialty: 'podiatry',
    setting: 'outpatient',
    placeOfService: '11',
    note: `PODIATRY PROCEDURE
Dx: Ingrown toenail, right great toe, lateral border. No infection.
Digital block with 3 cc 2% lidocaine plain. Partial nail avulsion followed by chemical matrixectomy with phenol for permanent removal, right hallux. Dressing applied.
Soak daily, follow up 2 weeks.`,
    diagnoses: ['L60.0'],
    services: ['11750-T5'],
    never: ['11730', '64450', 'L03*', '11730-T5', '11750-TA', 'J2001*', 'L08*', '11720', 'B35*', 'L02*'],
    why: 'Permanent removal holds the avulsion; the block is part of it; the toe has its modifier.',
  },
  {
    id: 'cystoscopy-hematuria',
    specialty: 'urology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `OFFICE CYSTOSCOPY
Indication: gross hematuria. 66-year-old man, former smoker. CT urogram last week showed no stones or masses.
Flexible cystoscopy performed after 2% lidocaine jelly. Urethra normal, prostate with bilobar enlargement. Bladder without tumor, stone or diverticulum.
Impression: 1. Gross hematuria, no malignancy seen. 2. Benign prostatic hyperplasia without obstruction or lower urinary tract symptoms.
RTC 1 year.`,
    diagnoses: ['R31.0', 'N40.0', 'Z87.891'],
    services: ['52000'],
    also: ['99213-25'],
    never: [
      'C67*',
      'N21*',
      'N20*',
      'N32.3',
      '74178',
      'F17*',
      'N40.1',
      'R31.9',
      'D49.4',
      'D41.4',
      'D30.3',
      '52204',
      '51700',
      'N28*',
      'C80*',
    ],
    why: 'What the bladder does not hold is not coded.',
  },
  {
    id: 'vasectomy',
    specialty: 'urology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `36M, father of three, desires permanent sterilization. Procedure: no-scalpel bilateral vasectomy under local anesthesia. Vas divided, cauterized both sides, segments sent. Semen analysis in 12 weeks. Dx: elective sterilization.`,
    diagnoses: ['Z30.2'],
    services: ['55250'],
    never: ['55250-50', '89310', '89321', 'Z98.52', '88302', '64425', 'N46*', '0VT*'],
    why: 'One code holds both sides; the analysis is for later.',
  },
  {
    id: 'prostate-biopsy-psa',
    specialty: 'urology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `PROCEDURE NOTE - Transrectal ultrasound guided prostate needle biopsy, 12 cores.
Indication: Elevated PSA of 7.8, rule out prostate cancer. Father had prostate cancer.
Transrectal ultrasound: prostate volume 42 mL, no hypoechoic lesion. Ultrasound guidance for needle placement, images stored.
Ceftriaxone 1 g IM given before the procedure.
Assessment: Elevated PSA. Await pathology.`,
    diagnoses: ['R97.20', 'Z80.42'],
    services: ['55700', '76942', 'J0696x4', '96372'],
    also: ['76872'],
    never: ['C61', '84153', 'D07.5', '88305', 'N40*', 'D49.5', 'D40.0', 'R97.21', 'C80*'],
    why: 'The cancer is only suspected; ceftriaxone counts by 250 mg.',
  },
  {
    id: 'lumbar-transforaminal',
    specialty: 'pain medicine',
    setting: 'outpatient',
    placeOfService: '24',
    note: `PROCEDURE: Left L4-L5 transforaminal epidural steroid injection under fluoroscopy.
DIAGNOSIS: Lumbar disc herniation with left radiculopathy.
A 22 gauge needle was advanced to the left L4-5 foramen. Contrast confirmed epidural flow. Dexamethasone 10 mg with 1 mL preservative free lidocaine was injected. No paresthesia. Not on anticoagulants.`,
    diagnoses: ['M51.16'],
    services: ['64483-LT', 'J1100x10'],
    also: ['Q996*'],
    never: [
      '77003',
      '62323',
      '64484',
      'M54.50',
      'Z79.01',
      '20610',
      'M54.16',
      'R20.2',
      '62322',
      'M51.26',
      'G54.4',
      'J2001*',
    ],
    why: 'Imaging is part of the injection; dexamethasone counts by the milligram.',
  },
  {
    id: 'nasal-laryngoscopy',
    specialty: 'otolaryngology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `New patient referred for hoarseness for 3 months, a teacher. Non smoker. No dysphagia, no weight loss, no neck mass.
PROCEDURE: Flexible fiberoptic laryngoscopy after topical lidocaine spray. Bilateral vocal fold nodules. Cords mobile, no tumor.
ASSESSMENT: Vocal cord nodules.
PLAN: Voice therapy referral, voice rest. Recheck 8 weeks.`,
    diagnoses: ['J38.2'],
    services: ['31575', '99203-25|99202-25'],
    also: ['R49.0', '99204-25'],
    never: [
      'R13*',
      'R63*',
      'R22*',
      'F17*',
      'C32*',
      'D38*',
      '92507',
      '31576',
      'J38.0*',
      '31579',
      'D14*',
      'Z87.891',
      'D49*',
    ],
    why: 'The look through the nose is billed beside the first visit.',
  },
  {
    id: 'anesthesia-record',
    specialty: 'anesthesiology',
    setting: 'outpatient',
    placeOfService: '22',
    note: `ANESTHESIA RECORD
Procedure: Laparoscopic cholecystectomy. Diagnosis: Calculus of gallbladder with acute cholecystitis.
ASA physical status: 3. Anesthesia personally performed by anesthesiologist.
Anesthesia start 08:02. Anesthesia end 09:32. General endotracheal.
Fentanyl 100 mcg, propofol 150 mg, rocuronium 50 mg, ondansetron 4 mg given.`,
    diagnoses: ['K80.00'],
    services: ['00790-AA-P3|00790-AA-P3x6|00790-AA-P3x90'],
    never: ['47562', 'J3010*', 'J2704*', 'J2405*', '96374', '31500', 'K81.0', 'K80.20'],
    why: 'The anesthesiologist bills time and status, not the operation or the drugs.',
  },
  {
    id: 'chest-film-report',
    specialty: 'radiology',
    setting: 'outpatient',
    placeOfService: '22',
    note: `EXAM: Chest x-ray, 2 views, PA and lateral.
CLINICAL INDICATION: Cough and fever. Rule out pneumonia.
COMPARISON: CT chest 2024.
FINDINGS: Consolidation in the right middle lobe. No effusion. No pneumothorax. Heart size normal. No acute fracture.
IMPRESSION: Right middle lobe pneumonia.`,
    diagnoses: ['J18.9|J18.1'],
    services: ['71046-26|71046'],
    never: ['R05*', 'R50*', 'J90', 'J93*', '71250', 'S22*', 'I51.7', 'J91*', '99213', '71260', '71045'],
    why: 'The confirmed finding replaces its signs; the earlier CT is only compared.',
  },
];
