import type { CodedVisit } from './coded-visit.ts';

/** Behavioral health and physical therapy. All invented. */
export const BEHAVIORAL_AND_THERAPY: readonly CodedVisit[] = [
  {
    id: 'psychotherapy-ptsd',
    specialty: 'clinical social work',
    setting: 'outpatient',
    placeOfService: '11',
    note: `PSYCHOTHERAPY PROGRESS NOTE
Individual psychotherapy, start 10:00, stop 10:56 (56 minutes), in office.
Dx: Post-traumatic stress disorder, chronic.
Data: Worked on exposure hierarchy. Client reports fewer nightmares. Denies suicidal or homicidal ideation. No substance use.
Assessment: Progressing. Brother's alcoholism remains a stressor.
Plan: weekly CPT sessions, next Tuesday.`,
    diagnoses: ['F43.12'],
    services: ['90837'],
    never: ['R45.851', 'R45.850', 'F10*', '90834', 'F51.5', 'F19*', 'F43.10', '99213', 'Z81.1', '90833', 'F43.0'],
    why: '53 minutes and more are the hour; the brother is not the client.',
  },
  {
    id: 'psychiatry-bipolar-addon',
    specialty: 'psychiatry',
    setting: 'outpatient',
    placeOfService: '11',
    note: `Psychiatry follow up, established patient.
Bipolar II disorder, currently mild hypomania, sleep 4 h; on lamotrigine. Generalized anxiety disorder, stable on buspirone.
MSE: mood elevated, speech fast, no psychosis, no SI.
Start quetiapine 50 mg. Continue lamotrigine, buspirone.
In addition to E/M, 20 minutes of supportive psychotherapy was provided, separate from medication management.`,
    diagnoses: ['F31.81', 'F41.1'],
    services: ['99214', '90833'],
    also: ['Z79.899'],
    never: ['R45.851', 'F29', 'F20*', '90832', 'G47*', 'F41.9', 'F31.9', 'F30*', 'F32*', '90837', 'F23'],
    why: 'Therapy of 16 to 37 minutes beside a visit is the add-on.',
  },
  {
    id: 'opioid-use-buprenorphine',
    specialty: 'addiction medicine',
    setting: 'outpatient',
    placeOfService: '11',
    note: `MAT clinic, est pt. Opioid use disorder, severe, on maintenance buprenorphine-naloxone 16 mg daily, no cravings, no use x 8 mo. Point-of-care urine drug screen (cup) today: positive for buprenorphine only. HCV treated 2023, SVR. Chronic constipation, controlled with senna.
A/P: OUD severe on MAT - continue. Constipation due to drug - continue senna.`,
    diagnoses: ['F11.20', 'K59.03|K59.09|K59.00'],
    services: ['99214|99214-25|99213|99213-25', '80305'],
    also: ['Z79.891', 'Z79.899', 'Z86.19', 'T40.2X5A', 'T40*', 'Z51.81', 'Z86.1*'],
    never: ['B18.2', 'B19.20', 'F11.21', 'F11.10', '80307', 'F14*', 'J0571*', 'J0574*', 'F19*', 'R82*', 'B17*'],
    why: 'A cup read by eye is one unit; a virus that was cured is past.',
  },
  {
    id: 'pt-low-back-timed',
    specialty: 'physical therapy',
    setting: 'outpatient',
    placeOfService: '11',
    note: `PHYSICAL THERAPY DAILY NOTE, visit 5 of 12
Dx: Low back pain.
Therapeutic exercise 25 min: core stabilization, bridges, bird dog.
Manual therapy 15 min: soft tissue mobilization lumbar paraspinals.
Total timed minutes 40. Total treatment time 45.
Pain 3/10. No radiating symptoms, no numbness.
Plan: progress to lifting mechanics next visit. Consider dry needling.`,
    diagnoses: ['M54.50'],
    services: ['97110-GPx2', '97140-GP'],
    never: ['M54.4*', 'M54.1*', '20560', '97530', 'R20.0', '97161', '97112', '20561', 'R52', '97140-GPx2', 'M62*'],
    why: '40 timed minutes are three units, two of them exercise.',
  },
  {
    id: 'pt-evaluation-after-knee',
    specialty: 'physical therapy',
    setting: 'outpatient',
    placeOfService: '11',
    note: `PT INITIAL EVALUATION - low complexity
Referral: s/p right total knee arthroplasty 3 weeks ago for osteoarthritis. Aftercare following joint replacement.
No personal factors affecting plan. ROM 5-95. Stable presentation. Gait with cane.
Evaluation 30 min. Therapeutic exercise 15 min.
Goals: ROM 0-120.`,
    diagnoses: ['Z47.1', 'Z96.651'],
    services: ['97161-GP', '97110-GP'],
    also: ['R26*', 'Z99.89', 'Z74*', '97161-GP-59'],
    never: ['M17.11', '27447', '97162', 'M17.9', '97116', 'Z96.652', 'M25.561', 'M17.1*', 'Z96.659', '99203', '97163'],
    why: 'The arthritis went with the joint; evaluation and exercise are billed under the plan.',
  },
  {
    id: 'group-therapy',
    specialty: 'psychology',
    setting: 'outpatient',
    placeOfService: '11',
    note: `GROUP THERAPY NOTE
60 minute group psychotherapy with 7 members, topic: coping skills. Client participated actively. Dx: social anxiety disorder; dysthymia. No risk concerns. Not suicidal.`,
    diagnoses: ['F40.10|F40.11', 'F34.1'],
    services: ['90853'],
    never: ['90837', '90847', 'R45.851', 'F32*', 'F41.9', '90834', '90832', 'F40.9'],
    why: 'A group is one service for each member, whatever its length.',
  },
  {
    id: 'telepsych-new-evaluation',
    specialty: 'psychiatry',
    setting: 'outpatient',
    placeOfService: '10',
    telehealth: true,
    note: `Psychiatric diagnostic evaluation with medical services via secure video, patient at home, consents.
24F with panic attacks 3 times a week and fear of leaving home. Alcohol: none. Denies SI. Mother: bipolar disorder. TSH ordered. 
Diagnosis: Panic disorder with agoraphobia (F40.01).
Rule out ADHD. Start escitalopram 5 mg.`,
    diagnoses: ['F40.01'],
    services: ['90792-95'],
    also: ['Z81.8'],
    never: ['F31*', 'F90*', 'R45.851', '84443', 'F10*', 'F41.0', '99204', '90791', 'F40.00', 'E05*', 'F41.9'],
    why: 'An evaluation with medical services by video; the disorder to rule out is not coded.',
  },
];
