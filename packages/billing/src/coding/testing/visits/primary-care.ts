import type { CodedVisit } from './coded-visit.ts';

/** Offices of family and internal medicine. All invented. */
export const PRIMARY_CARE: readonly CodedVisit[] = [
  {
    id: 'numbered-diabetes-knee',
    specialty: 'family medicine',
    setting: 'outpatient',
    note: `CHIEF COMPLAINT: Right knee pain and diabetes follow up.

HPI: 67-year-old man, established patient, with type 2 diabetes on metformin 1000 mg BID and hypertension on lisinopril. No chest pain. His mother had breast cancer.

ASSESSMENT AND PLAN:
1. Type 2 diabetes with polyneuropathy, A1c 8.2. Increase metformin.
2. Primary osteoarthritis of right knee. Triamcinolone 40 mg injected into right knee joint after consent.
3. CKD stage 3b. Recheck BMP in 3 months.
4. Hypertension, at goal.`,
    diagnoses: ['E11.42', 'E11.22', 'M17.11', 'I12.9', 'N18.32', 'Z79.84'],
    services: ['99214-25', '20610-RT', 'J3301x4'],
    also: ['Z80.3'],
    never: ['E10*', 'E11.9', 'N18.30', 'M25.561', 'M25.569', 'I10', 'R07*', 'C50*', '80048', '83036', '96372', 'E13*'],
    why: 'List numbers are no words of a term; "with" joins diabetes and hypertension to the kidney disease; the joint injection and its drug are billed beside a visit for other problems.',
  },
  {
    id: 'annual-wellness-flu',
    specialty: 'internal medicine',
    setting: 'outpatient',
    patient: { birthDate: '1953-04-11' },
    note: `MEDICARE SUBSEQUENT ANNUAL WELLNESS VISIT

72 year old woman here for her yearly Medicare wellness visit. Health risk assessment reviewed and personalized prevention plan updated. No new complaints.

PMH: Hypertension, hyperlipidemia.
FAMILY HISTORY: Father with colon cancer at 81. Mother with stroke.
SOCIAL: Never smoker. No alcohol.

Cognitive screen normal. Depression screen negative. Fall risk low.

IMMUNIZATIONS: High dose influenza vaccine 0.5 mL IM given today in the left deltoid.

ASSESSMENT: Annual wellness visit. Essential hypertension, stable on amlodipine. Hyperlipidemia, stable on rosuvastatin.
PLAN: Mammogram and DEXA ordered. Return in one year.`,
    diagnoses: ['Z00.00', 'I10', 'E78.5', 'Z23'],
    services: ['G0439', '90662', 'G0008'],
    also: ['Z80.0', 'Z82.3', 'G0444*', 'Z13*', '96127', '99213-25', '99214-25'],
    never: ['I63*', 'C18*', 'F32*', 'F17*', 'F10*', '77067', '77080', 'Z91.81', 'G0438', '90471'],
    why: 'Medicare pays its own codes for the wellness visit and for giving influenza vaccine; screens that are negative are no disease and ordered imaging is not done.',
  },
  {
    id: 'preventive-forties-tdap',
    specialty: 'family medicine',
    setting: 'outpatient',
    patient: { sex: 'F', birthDate: '1980-06-30' },
    note: `ANNUAL PHYSICAL, ESTABLISHED PATIENT

SUBJECTIVE: 45-year-old female for annual preventive exam. Feels well. Denies chest pain, dyspnea, abdominal pain, depression.
ROS: negative for fever, weight loss, headache, cough, nausea, rash, dysuria.
MEDS: multivitamin.
FH: DM in father, breast CA in aunt.
PE: General: NAD. HEENT: normal. Lungs: clear, no wheezes. Heart: RRR, no murmur. Abdomen: soft, no mass, no hernia. Skin: no rash.
A/P: Healthy adult exam, no abnormal findings. Tdap 0.5 mL IM given today. Age appropriate counseling on diet and exercise. Screening mammogram and lipid panel ordered.`,
    diagnoses: ['Z00.00', 'Z23'],
    services: ['99396', '90715', '90471'],
    also: ['Z83.3', 'Z80.3', 'Z12.31', 'Z13.220', '99396-25'],
    never: [
      'R07*',
      'R06*',
      'F32*',
      'R50*',
      'R51*',
      'R05*',
      'R11*',
      'R21',
      'R30*',
      'E11*',
      'E14*',
      'C50*',
      'K46*',
      'R01*',
      '80061',
      '77067',
      '99214',
    ],
    why: 'A preventive visit by age; the long negative list and the relatives give nothing; only the vaccine was given today.',
  },
  {
    id: 'strep-throat',
    specialty: 'family medicine',
    setting: 'outpatient',
    note: `S: 19 yo established pt w/ 2 days of sore throat and fever to 101. No cough, no rash. Roommate had strep.
O: T 100.9. Tonsillar exudate, tender anterior cervical nodes. Lungs clear.
Rapid strep in office: POSITIVE.
A: Strep pharyngitis.
P: Amoxicillin 500 mg BID x10 days. Fluids. RTC if not better in 3 days.`,
    diagnoses: ['J02.0'],
    services: ['99213', '87880'],
    also: ['99213-25'],
    never: ['R07.0', 'J02.9', 'R50.9', 'R05*', 'R21', 'J03*', '87081', '87070', 'R59*'],
    why: 'The cause is confirmed, so its symptoms are not coded; the test was done in the office.',
  },
  {
    id: 'cystitis-dipstick',
    specialty: 'internal medicine',
    setting: 'outpatient',
    note: `HISTORY OF PRESENT ILLNESS: Established patient, 34-year-old female with three days of dysuria and urinary frequency. She denies fever, flank pain, vaginal discharge. Not pregnant.

LABORATORY: Urine dipstick done in the office shows nitrite and leukocyte esterase.

IMPRESSION: Acute cystitis without hematuria.

PLAN: Nitrofurantoin 100 mg twice daily for 5 days. Urine culture sent to the lab. Call if fever or back pain develops.`,
    diagnoses: ['N30.00'],
    services: ['99213', '81002'],
    also: ['99213-25'],
    never: ['R30.0', 'R35.0', 'R50.9', 'R10*', 'N39.0', 'N89*', 'Z33*', 'M54*', '87086', 'R82*', '81001', 'R31*'],
    why: 'Cystitis explains its symptoms; the outside laboratory bills the culture; what may develop is no finding.',
  },
  {
    id: 'depression-anxiety-phq',
    specialty: 'family medicine',
    setting: 'outpatient',
    note: `Follow up depression and anxiety. Est pt, 38F.
Sertraline 50 mg partially helpful. Sleep poor. Denies SI/HI. No mania, no psychosis. PHQ-9 administered and scored: 14. GAD-7 administered and scored: 12.
Assessment:
- Major depressive disorder, recurrent, moderate - not at goal
- Generalized anxiety disorder
Plan:
- Increase sertraline to 100 mg daily
- Referral to therapist
- f/u 6 weeks`,
    diagnoses: ['F33.1', 'F41.1'],
    services: ['99214|99214-25', '96127x2'],
    also: ['Z79.899', 'G47.00'],
    never: ['F32.A', 'F33.9', 'F41.9', 'R45.851', 'F29', 'F30*', 'R45.850', 'F31*'],
    why: 'Severity and course make the depression specific; thoughts, mania and psychosis are denied; each scored instrument is a unit.',
  },
  {
    id: 'terse-htn-hld-hypothyroid',
    specialty: 'internal medicine',
    setting: 'outpatient',
    note: `61M est pt f/u
HTN uncontrolled 158/94 -> inc lisinopril 20 to 40
HLD cont atorva 40
Hypothyroid, TSH 2.1 last wk, cont LT4 75 mcg
no CP/SOB/HA/edema
A1c 5.5 last mo
RTC 4 wk`,
    diagnoses: ['I10', 'E78.5', 'E03.9'],
    services: ['99214'],
    also: ['Z79.890', 'Z79.899'],
    never: ['R07*', 'R06*', 'R51*', 'R60*', '84443', '83036', 'I16*', 'R73*', 'E11*'],
    why: 'Terse lines; tests of other days are reviewed, not billed; symptoms joined by slashes are all denied.',
  },
  {
    id: 'afib-inr-med-list',
    specialty: 'internal medicine',
    setting: 'outpatient',
    note: `ANTICOAGULATION AND BLOOD PRESSURE VISIT - established patient

CURRENT MEDICATIONS:
1. Warfarin 5 mg daily
2. Metoprolol succinate 50 mg daily
3. Losartan 50 mg daily
4. Acetaminophen 500 mg PRN
5. Vitamin D3 1000 units
6. Iron 325 mg

Point of care PT/INR performed today: 2.4.

ASSESSMENT:
1. Permanent atrial fibrillation, rate controlled, on long term warfarin.
2. Essential hypertension, controlled.

PLAN: Continue warfarin and losartan at the same doses. INR in 4 weeks. No bleeding or bruising.`,
    diagnoses: ['I48.21', 'I10', 'Z79.01'],
    services: ['99214|99214-25', '85610'],
    also: ['Z51.81', 'Z79.899', '36416'],
    never: ['E55.9', 'D50.9', 'I48.91', 'I48.0', 'R58', 'E61.1', 'R52', 'J1750*', '82306', '83540', '85018', 'R23.3'],
    why: 'Names of drugs and of their ingredients are no diagnosis or laboratory test; the INR was done today.',
  },
  {
    id: 'smoker-copd-counselling',
    specialty: 'internal medicine',
    setting: 'outpatient',
    note: `HPI: 58-year-old established patient with COPD and tobacco use, smokes 1 pack of cigarettes per day. Breathing stable on tiotropium. No fever, no hemoptysis, no weight loss.

ASSESSMENT/PLAN
COPD: stable. Continue tiotropium.
Nicotine dependence, cigarettes: 6 minutes of smoking cessation counseling today. Start varenicline.
Low dose CT lung cancer screening ordered.`,
    diagnoses: ['J44.9', 'F17.210'],
    services: ['99214-25', '99406'],
    also: ['Z12.2', 'Z71.6'],
    never: ['R50.9', 'R04.2', 'R63.4', 'C34*', '71271', 'G0296', '99407', 'Z72.0', 'Z87.891', 'R06*', '71250'],
    why: 'Counselling of 3 to 10 minutes is billed beside the visit; the screening is ordered, not done, and is no cancer.',
  },
  {
    id: 'axilla-abscess-incision',
    specialty: 'family medicine',
    setting: 'outpatient',
    note: `PROCEDURE NOTE: Incision and drainage.
Indication: Painful abscess of the left axilla for 4 days. No fever. No history of MRSA.
After consent the area was prepped and 3 mL of 1% lidocaine was infiltrated. A single 1 cm incision was made, pus expressed, cavity irrigated. Culture was sent. Dry dressing.
Assessment: Abscess of left axilla.
Return in 2 days. Cephalexin prescribed.`,
    diagnoses: ['L02.412'],
    services: ['10060'],
    also: ['99213-25', '99212-25', '99214-25'],
    never: ['R50.9', 'A49.02', 'B95.62', 'Z86.14', 'L03*', 'R52', '87070', 'J2001*', '64450', 'Z22.322', '10061'],
    why: 'Local anesthesia belongs to the procedure; the outside laboratory bills the culture.',
  },
  {
    id: 'cerumen-both-ears',
    specialty: 'family medicine',
    setting: 'outpatient',
    note: `CC: ears feel plugged.
Established patient, 70M with decreased hearing for a week. No pain, no drainage, no vertigo.
Exam: both canals completely occluded by cerumen. Removed with curette and alligator forceps under direct vision, both ears. TMs then intact, no erythema.
Assessment: Bilateral impacted cerumen, removed with instruments.
Follow up as needed.`,
    diagnoses: ['H61.23'],
    services: ['69210|69210-50'],
    also: ['99212-25', '99213-25', 'H91.93', 'H91.90', 'H93.8X3'],
    never: ['H92*', 'R42', 'H66*', 'H72*', '69209', 'H61.20'],
    why: 'The reason was removed; what is denied in the ear is not coded.',
  },
  {
    id: 'b12-nurse-injection',
    specialty: 'internal medicine',
    setting: 'outpatient',
    note: `NURSE VISIT
Here for monthly B12 shot per Dr. Ames' standing order.
Dx: Pernicious anemia
Cyanocobalamin 1000 mcg IM given in left deltoid. Tolerated well. No reaction.
Next dose in 1 month.`,
    diagnoses: ['D51.0'],
    services: ['96372', 'J3420'],
    never: ['99211', '99213', 'D64.9', 'D51.9', 'E53.8', 'T78*', '90471', '99212', '82607'],
    why: 'An injection by a nurse has no visit beside it; the vitamin is a drug with its own unit of 1000 mcg.',
  },
  {
    id: 'telehealth-migraine',
    specialty: 'family medicine',
    setting: 'outpatient',
    placeOfService: '10',
    telehealth: true,
    note: `TELEHEALTH VISIT by synchronous audio and video. Patient at home in Ohio, gave consent. Established patient.

S: 29 y/o with migraine without aura, now 6 headaches a month, not controlled with sumatriptan alone. Denies vision loss, weakness, fever, neck stiffness. No history of seizures.
A: Migraine without aura, not intractable, worsening frequency.
P: Start topiramate 25 mg nightly. Continue sumatriptan. Headache diary.`,
    diagnoses: ['G43.009'],
    services: ['99214-95'],
    never: ['R51.9', 'H54*', 'R53.1', 'R50.9', 'M43.6', 'R29.1', 'G40*', 'R56.9', 'G43.909', 'G43.109', 'M54.2'],
    why: 'By video the visit carries 95; the headache belongs to the migraine.',
  },
  {
    id: 'telephone-insomnia',
    specialty: 'internal medicine',
    setting: 'outpatient',
    telehealth: true,
    placeOfService: '10',
    note: `AUDIO-ONLY TELEPHONE VISIT. Patient could not use video. Established patient at home.
Insomnia for years, stable on trazodone 50 mg. Mood good. Denies snoring, depression, anxiety.
Assessment: Chronic insomnia, stable. Continue trazodone, refill sent. Sleep hygiene reviewed.`,
    diagnoses: ['G47.00|F51.04'],
    services: ['99213-93'],
    also: ['Z79.899'],
    never: ['R06.83', 'F32.A', 'F41.9', 'G47.33', '99441', '99442'],
    why: 'Without a picture the modifier is 93; one stable chronic illness with a drug is low.',
  },
  {
    id: 'hiv-wellcontrolled',
    specialty: 'infectious disease',
    setting: 'outpatient',
    note: `HIV clinic return visit, established patient.
42M with asymptomatic HIV infection diagnosed in 2015, never an opportunistic infection, on bictegravir/emtricitabine/TAF. Viral load undetectable last month, CD4 640.
Also hypertriglyceridemia on fenofibrate, stable.
No thrush, no night sweats. PPD neg. RPR neg. HCV Ab neg.
Assessment: 1) Asymptomatic HIV, controlled. 2) Pure hypertriglyceridemia.
Continue both drugs.`,
    diagnoses: ['Z21', 'E78.1'],
    services: ['99214'],
    also: ['Z79.899', 'Z79.624'],
    never: ['B20', 'B37*', 'R61', 'A53*', 'B19*', 'B18*', 'A15*', '86580', '86592', '86803', '87536', 'Z11*'],
    why: 'HIV without a related illness is Z21; old tests are reviewed.',
  },
  {
    id: 'obesity-prediabetes',
    specialty: 'family medicine',
    setting: 'outpatient',
    note: `Problem List / Plan
#1 Prediabetes - A1c 6.1. Diet, recheck 6 mo.
#2 Morbid obesity, BMI 42.3 - start semaglutide, lifestyle counseling
#3 Vitamin D deficiency - continue vitamin D 2000 IU
#4 Mixed hyperlipidemia - continue statin
Established patient. ROS neg. Not a smoker. No diabetes.`,
    diagnoses: ['E66.01|E66.813', 'R73.03', 'E55.9', 'E78.2', 'Z68.41'],
    services: ['99214'],
    also: ['Z71.3', 'Z79.899', 'Z79.85'],
    never: ['E11*', 'R73.9', 'E66.9', 'F17*', 'E78.5', 'Z13*', '82306', '83036', 'J3490'],
    why: 'The body mass index is coded with the obesity; prediabetes is not diabetes.',
  },
];
