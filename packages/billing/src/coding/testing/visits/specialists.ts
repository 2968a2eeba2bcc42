import type { CodedVisit } from './coded-visit.ts';

/** Offices of specialists. All invented. */
export const SPECIALISTS: readonly CodedVisit[] = [
  {
    id: 'cardiology-cad-afib',
    specialty: 'cardiology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `CARDIOLOGY FOLLOW-UP, established patient

HPI: 70-year-old man with coronary artery disease status post drug eluting stent to the LAD in 2021, chronic systolic heart failure with EF 35%, paroxysmal atrial fibrillation and hypertension. NYHA II, stable. Denies angina, syncope, palpitations, orthopnea.

MEDICATIONS: apixaban 5 mg BID, carvedilol, sacubitril/valsartan, atorvastatin, clopidogrel.

EKG in office today with interpretation and report: sinus rhythm, LBBB.

ASSESSMENT:
1. CAD, native vessel, no angina. Continue atorvastatin, clopidogrel.
2. Chronic systolic heart failure, compensated. Continue carvedilol.
3. Paroxysmal atrial fibrillation on apixaban.
4. Hypertension.
5. Left bundle branch block.
PLAN: Echocardiogram and BMP ordered before next visit in 6 months.`,
    diagnoses: ['I25.10', 'I11.0', 'I50.22', 'I48.0', 'I44.7', 'Z95.5', 'Z79.01', 'Z79.02'],
    services: ['99214-25|99214', '93000'],
    also: ['Z79.899'],
    never: [
      'I10',
      'I20*',
      'I25.119',
      'R55',
      'R00.2',
      'R06*',
      '93306',
      '80048',
      'I48.91',
      'I50.20',
      '92928',
      'I50.9',
      'I21*',
      'R94.31',
    ],
    why: 'Hypertension and heart failure are one code first; the stent is a status; echo and laboratory are ordered.',
  },
  {
    id: 'pulmonary-copd-spirometry',
    specialty: 'pulmonology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Pulmonary clinic, established pt. 64F w COPD, worse dyspnea x1 wk with purulent sputum. Ex-smoker 40 pk-yr. 
Spirometry before and after albuterol done today: FEV1 48%, no significant bronchodilator response.
Lungs: diffuse wheeze. SpO2 93%. No edema.
A: COPD with acute exacerbation.
P: prednisone 40 x5d, azithromycin, continue LAMA/LABA. No pneumonia clinically.`,
    diagnoses: ['J44.1', 'Z87.891'],
    services: ['99214-25|99214', '94060'],
    never: ['J44.9', 'J18.9', 'R06*', 'F17*', 'R60*', '94010', '94640', 'R05*', 'R09.3', 'J45*', 'J44.0', '71046'],
    why: 'The exacerbation replaces the plain code; one test with and without the drug.',
  },
  {
    id: 'sleep-apnea-cpap',
    specialty: 'sleep medicine',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Return visit, est. patient. Obstructive sleep apnea on CPAP 10 cm, using 6.5 h nightly, AHI 2. Feels rested, no snoring. Obesity with BMI 34.2, losing weight with diet. Denies depression. Mother has OSA.
Assessment: OSA well controlled on CPAP. Obesity.
Plan: continue CPAP, supplies renewed.`,
    diagnoses: ['G47.33', 'E66.9', 'Z68.34'],
    services: ['99213'],
    also: ['Z99.89', 'E66.811', 'Z71.3', '99212', '99214'],
    never: ['R06.83', 'F32*', '95810', 'G47.30', 'A7030', 'E0601', 'R63.4', 'E66.01', '94660'],
    why: 'Supplies are renewed elsewhere; weight loss by diet is no abnormal one.',
  },
  {
    id: 'nephrology-ckd4',
    specialty: 'nephrology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `NEPHROLOGY ESTABLISHED VISIT
ASSESSMENT & PLAN:
1. CKD stage 4 due to type 2 diabetes and hypertension, eGFR 22, stable. Avoid NSAIDs.
2. Anemia in chronic kidney disease - darbepoetin 60 mcg subcutaneous given in office today.
3. Secondary hyperparathyroidism of renal origin - continue calcitriol.
4. Type 2 diabetes on insulin glargine.
No uremic symptoms. Not on dialysis. Kidney transplant evaluation discussed.
Labs reviewed: Hgb 9.4, K 4.8, PTH 210.`,
    diagnoses: ['E11.22', 'I12.9', 'N18.4', 'D63.1', 'N25.81', 'Z79.4'],
    services: ['99214-25', 'J0881x60', '96372'],
    never: [
      'Z99.2',
      'Z94.0',
      'N18.9',
      'E11.9',
      'I10',
      'D64.9',
      'N18.6',
      '85018',
      '83970',
      'Z49*',
      'N19',
      'E87*',
      'J0882*',
      'Z76.82',
      '50360',
    ],
    why: 'Cause and stage in combination; dialysis and transplant are not there.',
  },
  {
    id: 'rheumatoid-methotrexate',
    specialty: 'rheumatology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Rheum f/u (established). Seropositive rheumatoid arthritis of multiple sites on methotrexate 15 mg weekly, flare in hands, CDAI 18. No nodules, no ILD, no eye symptoms.
CBC and CMP from last week reviewed, normal.
Imp: RA, seropositive, multiple sites, active. High risk medication monitoring for methotrexate.
Plan: add adalimumab. TB test ordered. Folic acid 1 mg.`,
    diagnoses: ['M05.79|M05.9', 'Z79.899'],
    services: ['99214|99215'],
    also: ['Z79*', 'Z51.81', 'Z11*'],
    never: [
      'J84*',
      'M06.9',
      'M06.3*',
      '85025',
      '80053',
      '86580',
      'A15*',
      'D52*',
      'E53.8',
      'M25*',
      'J0139',
      'J0135',
      'M79*',
      'E61*',
      '86480',
      'M05.1*',
    ],
    why: 'Tests of last week are data, not services; folic acid is a drug.',
  },
  {
    id: 'ortho-new-rotator-cuff',
    specialty: 'orthopedics',
    setting: 'outpatient',
    placeOfService: '11',
    note: `NEW PATIENT ORTHOPEDIC VISIT
CC: right shoulder pain for 4 months, no injury. Right handed painter.
EXAM: positive Hawkins, weak supraspinatus. No instability. Cervical spine nontender.
IMAGING: Right shoulder x-rays, 2 views, taken in office today and interpreted by me: no fracture, type II acromion.
MRI report from outside reviewed: partial thickness tear of the supraspinatus.
PROCEDURE: After consent the right subacromial space was injected with 40 mg triamcinolone and 4 mL lidocaine.
ASSESSMENT: Incomplete rotator cuff tear of right shoulder, not traumatic. Subacromial impingement, right.
PLAN: PT referral, meloxicam.`,
    diagnoses: ['M75.111', 'M75.41'],
    services: ['99204-25|99203-25', '20610-RT', 'J3301x4', '73030-RT'],
    never: [
      'M25.511',
      'M54.2',
      'S43*',
      'S42*',
      '73221',
      '97110',
      'S46*',
      'M75.101',
      'M25.31*',
      'J2001*',
      'M75.112',
      '20550',
      'M25.519',
      '97161',
      '96372',
    ],
    why: 'The film was made here, the MRI elsewhere; pain belongs to the tear.',
  },
  {
    id: 'ophtho-glaucoma-npdr',
    specialty: 'ophthalmology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Comprehensive eye exam, established patient, dilated.
68F, T2DM on metformin. Va 20/25 OU. IOP 18/19. SLE: pseudophakia OU. DFE: few MAs OU, no edema, c/d 0.6 OU.
Imp: 1) Type 2 DM with mild nonproliferative diabetic retinopathy OU without macular edema. 2) Primary open angle glaucoma, mild stage, OU. 
Plan: continue latanoprost. Visual field in 4 months. No AMD.`,
    diagnoses: ['E11.3293', 'H40.1131', 'Z96.1', 'Z79.84'],
    services: ['92014|99214|99213'],
    never: [
      'E11.9',
      'H35.3*',
      'H40.9',
      '92083',
      'E11.3213',
      'H25*',
      'H53*',
      'H40.1191',
      'E11.319',
      'H54*',
      'H40.1190',
      'H40.111*',
      'E11.36',
      'H35.0*',
      'E11.3299',
      '92250',
    ],
    why: 'Eyes, stage and edema are said; the field is for later.',
  },
  {
    id: 'gi-ibs-gerd',
    specialty: 'gastroenterology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `HISTORY: This is a 41 year old established patient who returns for irritable bowel syndrome with diarrhea and GERD. Bowel movements are down to two a day on loperamide. Heartburn is controlled with omeprazole. There is no blood in the stool, no weight loss, no dysphagia. Celiac serology and colonoscopy in 2024 were normal, ruling out celiac disease and Crohn's disease. Her grandmother had Crohn's disease.

IMPRESSION: Irritable bowel syndrome with diarrhea, improved. Gastroesophageal reflux disease without esophagitis, controlled.

RECOMMENDATIONS: Continue omeprazole 20 mg. Return in one year.`,
    diagnoses: ['K58.0', 'K21.9'],
    services: ['99214'],
    also: ['Z83.79', 'Z79.899'],
    never: [
      'K50*',
      'K90.0',
      'R19.7',
      'R12',
      'K21.00',
      'K92*',
      'R63*',
      'R13*',
      '45378',
      '45380',
      'K62*',
      'K58.9',
      '86364',
      'K52*',
      'R19.5',
    ],
    why: 'Two stable chronic illnesses with a prescription; what was ruled out stays out.',
  },
  {
    id: 'wound-diabetic-foot-ulcer',
    specialty: 'wound care',
    setting: 'outpatient',
    placeOfService: '11',
    note: `WOUND CLINIC. Patient with type 2 diabetes, peripheral neuropathy from diabetes and a diabetic ulcer of the plantar right midfoot, fat layer exposed. No osteomyelitis on x-ray last month. No cellulitis.
PROCEDURE: Sharp excisional debridement to and including subcutaneous tissue with curette, 4 x 3 cm (12 sq cm). Minimal bleeding. Offloading boot.
Long-term insulin.`,
    diagnoses: ['E11.621', 'L97.412', 'E11.42', 'Z79.4'],
    services: ['11042'],
    never: [
      'M86*',
      'L03*',
      '73630',
      '97597',
      '11043',
      '11045',
      'E11.9',
      'L97.512',
      'G62.9',
      'E11.69',
      'L97.419',
      'L89*',
      'L97.411',
      'E11.40',
      '11044',
    ],
    why: 'First 20 sq cm of subcutaneous tissue; the ulcer’s place and depth follow the diabetes.',
  },
  {
    id: 'podiatry-nails',
    specialty: 'podiatry',
    setting: 'outpatient',
    placeOfService: '11',
    note: `S: Established patient with thick painful toenails. Type 2 diabetic with diabetic polyneuropathy.
O: Nails 1-5 bilateral thick, yellow, dystrophic with debris. DP 1/4, PT absent bilaterally, hair growth absent, skin thin.
A: Onychomycosis. T2DM with polyneuropathy.
P: Debridement of 10 mycotic toenails, by clipper and burr. RTC 9 weeks.`,
    diagnoses: ['B35.1', 'E11.42'],
    services: ['11721|11721-Q8'],
    also: ['M79.67*', '99212-25', '99213-25', 'L60.2', 'L60.3', 'M79.6*'],
    never: ['11720', 'E11.9', '11719', 'I73.9', 'G62.9', 'L65*', '11055', 'L60.0', 'L97*', 'L84'],
    why: 'Six or more nails are one unit; diabetic polyneuropathy is one code.',
  },
  {
    id: 'oncology-paclitaxel',
    specialty: 'oncology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `INFUSION NOTE
Dx: Malignant neoplasm of upper-outer quadrant of left female breast, ER positive. Here for chemotherapy cycle 4.
Premedication: dexamethasone 10 mg IV push; famotidine PO.
Paclitaxel 140 mg IV infusion started 09:00, stopped 10:40. Port accessed and flushed. No reaction. No nausea. 
CBC reviewed from yesterday, ANC adequate.`,
    diagnoses: ['Z51.11', 'C50.412', 'Z17.0'],
    services: ['96413', '96415', '96375', 'J9267x140', 'J1100x10'],
    also: ['Z45.2', 'Z95.828'],
    never: [
      'R11*',
      'T45*',
      '85025',
      '96523',
      'D70*',
      'C50.912',
      'C50.919',
      '96365',
      'C79*',
      '96374',
      '96409',
      'C50.911',
      'Z85.3',
      '36591',
      'K21.9',
    ],
    why: 'Chemotherapy is the reason and first; an hour and over 30 minutes more; flushing is part of it.',
  },
  {
    id: 'iron-sucrose-infusion',
    specialty: 'hematology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Infusion visit: Iron deficiency anemia due to heavy menses. Iron sucrose 200 mg in 100 mL saline infused IV over 30 minutes (10:00-10:30). Vitals stable. No adverse reaction. Hgb 8.9 last week. Next dose one week.
Diagnosis: iron deficiency anemia secondary to chronic blood loss; menorrhagia with regular cycle.`,
    diagnoses: ['D50.0', 'N92.0'],
    services: ['96365', 'J1756x200'],
    never: [
      '96374',
      'T45*',
      '85018',
      'D50.9',
      'D64.9',
      'T88*',
      '99213',
      '96372',
      'J7050*',
      'D62',
      'T78*',
      '96360',
      'N92.1',
      'D63*',
    ],
    why: '16 to 90 minutes are one infusion; iron sucrose counts by the milligram.',
  },
  {
    id: 'allergy-shots',
    specialty: 'allergy',
    setting: 'outpatient',
    placeOfService: '11',
    note: `ALLERGY INJECTION VISIT - nurse. Allergic rhinitis due to pollen. Two allergen immunotherapy injections given, left and right arm, 0.3 mL each from red vials. Observed 30 minutes: no local reaction, no wheezing, no hives. Asthma: none. Medication list: cetirizine, epinephrine auto-injector.`,
    diagnoses: ['J30.1'],
    services: ['95117'],
    never: ['95115', '96372', 'L50*', 'R06.2', 'J45*', 'J0171*', 'T78*', '99211', '95165', 'J30.9', '95117x2', 'R21'],
    why: 'Two or more injections are one code; extracts are billed by who made them.',
  },
  {
    id: 'plantar-warts',
    specialty: 'dermatology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `15 y/o established. CC: warts. 2 plantar warts on the left foot, tried OTC salicylic acid. Cryotherapy x 2 lesions today with liquid nitrogen, two freeze-thaw cycles. A: Plantar warts. P: repeat in 3 weeks prn. No immunodeficiency.`,
    diagnoses: ['B07.0'],
    services: ['17110'],
    also: ['99213-25', '99212-25'],
    never: ['17111', '17000', 'B07.9', 'D84*', 'D89*', '17003', 'B07.8', '17110x2', 'M79*', 'D84.9'],
    why: 'Up to 14 benign lesions are one unit.',
  },
];
