import type { Vignette } from './vignette.ts';

/** Office visits, new and established. Invented. */
export const OFFICE_VIGNETTES: readonly Vignette[] = [
  {
    id: 'two-stable-chronic',
    setting: 'office-established',
    note: `SUBJECTIVE: Mr. Ames, 66, returns for his six month check. He feels well and takes his pills every day. No chest pain, no shortness of breath.
OBJECTIVE: BP 124/76, pulse 68. Lungs clear. A1c last week 6.6.
ASSESSMENT/PLAN:
1. Hypertension - at goal. Continue lisinopril 20 mg daily.
2. Type 2 diabetes - well controlled. Continue metformin 1000 mg twice daily.
Return in 6 months.`,
    code: '99214',
    mdm: ['moderate', 'straightforward', 'moderate', 'moderate'],
    why: 'Two stable chronic illnesses and prescription drug management; one test only.',
  },
  {
    id: 'one-stable-chronic',
    setting: 'office-established',
    note: 'Here for refill of levothyroxine. Hypothyroidism, clinically stable, no complaints. Reviewed TSH, normal. Refilled levothyroxine 75 mcg for a year.',
    code: '99213',
    mdm: ['low', 'straightforward', 'moderate', 'low'],
    why: 'One stable chronic illness is low; the drug is moderate; one test is minimal: low by two of three.',
  },
  {
    id: 'cold',
    setting: 'office-established',
    note: 'CC: runny nose. HPI: 2 days of a head cold. No fever. Exam: clear rhinorrhea, lungs clear. A: Common cold. P: rest, fluids, tea with honey.',
    code: '99212',
    mdm: ['straightforward', 'straightforward', 'straightforward', 'straightforward'],
    why: 'One minor problem and no treatment.',
  },
  {
    id: 'strep',
    setting: 'office-established',
    note: 'Nine-year-old with sore throat and fever since yesterday. Mother says she cannot swallow solids. Rapid strep positive. Strep pharyngitis: amoxicillin 500 mg BID for 10 days.',
    code: '99213',
    mdm: ['low', 'low', 'moderate', 'low'],
    why: 'Acute uncomplicated illness; the mother is an independent historian, which makes data limited; prescription.',
  },
  {
    id: 'diabetes-not-at-goal',
    setting: 'office-established',
    note: `HPI: 54 yo woman with type 2 DM here for follow up. Home sugars run 180 to 240. Takes metformin.
Labs: A1c 9.4.
A/P: Type 2 diabetes, not at goal. Start semaglutide 0.25 mg weekly, continue metformin. Recheck A1c in 3 months.`,
    code: '99214',
    mdm: ['moderate', 'straightforward', 'moderate', 'moderate'],
    why: 'A chronic illness that is not at its goal is not stable; prescription drug management.',
  },
  {
    id: 'breast-lump',
    setting: 'office-new',
    note: `New patient, 47, found a lump in her left breast two weeks ago. No family history of breast cancer.
Exam: 2 cm firm mass at 2 o'clock.
Assessment: left breast mass, new.
Plan: diagnostic mammogram and breast ultrasound ordered. Reviewed the note from her PCP. Referral to breast surgery.`,
    code: '99204',
    mdm: ['moderate', 'moderate', 'straightforward', 'moderate'],
    why: 'Undiagnosed new problem of uncertain prognosis; two tests and a note from outside.',
  },
  {
    id: 'ankle-sprain',
    setting: 'office-new',
    note: 'New patient twisted her right ankle playing soccer. Swelling over the lateral malleolus. X-ray of the right ankle ordered, no fracture. Right ankle sprain. Air cast, ice, ibuprofen OTC as needed.',
    code: '99203',
    mdm: ['low', 'straightforward', 'low', 'low'],
    why: 'Acute uncomplicated injury and low risk treatment.',
  },
  {
    id: 'time-beats-mdm',
    setting: 'office-established',
    note: 'Follow up of irritable bowel syndrome, stable. Long talk about diet and stress. No change of treatment. I spent a total of 34 minutes on the date of this encounter in history, counselling and charting.',
    code: '99214',
    mdm: ['low', 'straightforward', 'straightforward', 'straightforward'],
    why: '34 minutes give 99214, decision making less.',
  },
  {
    id: 'time-given-prolonged',
    setting: 'office-established',
    note: 'Established patient with depression, worse since the death of her husband. Increased sertraline to 100 mg. Extensive counselling.',
    minutes: 72,
    code: '99215',
    mdm: ['moderate', 'straightforward', 'moderate', 'moderate'],
    also: ['99417 x2'],
    why: '72 minutes: 99215 from 40, prolonged from 55 and again from 70.',
  },
  {
    id: 'medicare-prolonged-short',
    setting: 'office-established',
    payer: 'medicare',
    note: 'Established patient. Parkinson disease, progressing; adjusted carbidopa/levodopa. Total time today 60 minutes.',
    code: '99215',
    mdm: ['moderate', 'straightforward', 'moderate', 'moderate'],
    why: 'Medicare pays prolonged services beside 99215 only from 69 minutes on.',
  },
  {
    id: 'medicare-prolonged',
    setting: 'office-new',
    payer: 'medicare',
    note: 'New patient. Total time on the date of the encounter was 105 minutes. Rheumatoid arthritis with an active flare, prednisone started, methotrexate discussed for next visit.',
    code: '99205',
    mdm: ['moderate', 'straightforward', 'moderate', 'moderate'],
    also: ['G2212 x2'],
    why: 'First unit from 89 minutes, second from 104.',
  },
  {
    id: 'tobacco-apart',
    setting: 'office-established',
    note: 'COPD, stable on tiotropium, continue. Patient still smokes a pack a day; spent 8 minutes on tobacco cessation counselling, discussed varenicline, he will think about it. Total time 29 minutes, including the 8 minutes of smoking cessation counselling billed separately.',
    code: '99213',
    mdm: ['low', 'straightforward', 'moderate', 'low'],
    also: ['99406'],
    modifiers: ['25'],
    why: '29 less 8 minutes is 21, which gives 99213; the counselling is 99406.',
  },
  {
    id: 'knee-injection',
    setting: 'office-established',
    note: `HPI: 70-year-old with worsening right knee osteoarthritis and hypertension.
Assessment and Plan:
1. Right knee osteoarthritis, worse, failed NSAIDs. Discussed options. After consent the right knee was injected with triamcinolone 40 mg under sterile technique. Tolerated well.
2. Hypertension, BP 152/92, above goal: increase amlodipine to 10 mg.`,
    code: '99214',
    mdm: ['moderate', 'straightforward', 'moderate', 'moderate'],
    modifiers: ['25'],
    why: 'A separate problem (blood pressure) is managed beside the injection.',
  },
  {
    id: 'methotrexate',
    setting: 'office-established',
    note: `Rheumatology follow up. Rheumatoid arthritis with increasing synovitis, not controlled. CBC, CMP and ESR reviewed today; ordered repeat CBC and LFTs every 8 weeks to monitor for methotrexate toxicity. Increase methotrexate to 20 mg weekly.
Discussed with Dr. Olsen, her hematologist, the low platelets.`,
    code: '99215',
    mdm: ['moderate', 'high', 'high', 'high'],
    why: 'Three tests and a discussion make data extensive; monitoring for toxicity makes risk high.',
  },
  {
    id: 'nurse-visit',
    setting: 'office-established',
    note: 'Nurse visit for blood pressure check. BP 128/80. Seen by RN only, patient to keep his appointment next month.',
    code: '99211',
    mdm: null,
    why: 'Clinical staff alone.',
  },
  {
    id: 'telehealth',
    setting: 'office-established',
    note: 'Video visit, patient at home, consented. Generalized anxiety disorder, well controlled on escitalopram 10 mg. Refill for 6 months. No tests.',
    code: '99213',
    mdm: ['low', 'straightforward', 'moderate', 'low'],
    modifiers: ['95'],
    why: 'One stable chronic illness by live video.',
  },
  {
    id: 'audio-only',
    setting: 'office-established',
    note: 'Audio-only telephone visit because the patient has no camera. Urinary frequency and burning, typical of her earlier infections. Acute cystitis, uncomplicated. Nitrofurantoin 100 mg BID for 5 days sent to pharmacy.',
    code: '99213',
    mdm: ['low', 'straightforward', 'moderate', 'low'],
    modifiers: ['93'],
    why: 'Acute uncomplicated illness with a prescription, by audio alone.',
  },
  {
    id: 'ecg-billed',
    setting: 'office-established',
    procedures: ['93000'],
    note: 'Palpitations for a month, new. ECG done here and interpreted by me: sinus rhythm. TSH and CBC ordered. No medication for now.',
    code: '99213',
    mdm: ['moderate', 'low', 'straightforward', 'low'],
    why: 'The ECG is billed by the same physician, so that only two tests count.',
  },
  {
    id: 'sdoh',
    setting: 'office-established',
    note: 'Cellulitis of the left shin, no fever. He is homeless and cannot keep the leg elevated or return for daily checks. Dressing supplies given, outreach team called. Over the counter antibiotic ointment only since he has no place to store tablets.',
    code: '99213',
    mdm: ['low', 'straightforward', 'moderate', 'low'],
    why: 'Acute uncomplicated illness; treatment is limited by social circumstances.',
  },
  {
    id: 'elective-surgery-risk',
    setting: 'office-established',
    note: `Orthopedics. Severe left hip osteoarthritis, progressing despite therapy. MRI of the hip personally reviewed: bone on bone. Decision made for elective total hip arthroplasty. Risk factors: insulin-treated diabetes and BMI 41 increase his risk of infection, discussed in detail.`,
    code: '99214',
    mdm: ['moderate', 'moderate', 'high', 'moderate'],
    why: 'Major surgery with risk factors is high, but problems and data are moderate.',
  },
];
