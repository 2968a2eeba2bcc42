/** Short notes that were written and labelled before any rule was tuned; see `held-out-sentences.ts`. */
export const HELD_OUT_NOTES: readonly string[] = [
  `SUBJECTIVE: 45 y/o F with [[sinus pressure|@present-illness]] x 1 week. No [[fever|negated @present-illness]]. Mother has [[lupus|family @present-illness]].
OBJECTIVE: T 98.2. Maxillary [[tenderness|@exam]]. Lungs clear, no [[wheeze|negated @exam]].
ASSESSMENT: Acute [[sinusitis|@assessment]]. Possible [[allergic rhinitis|uncertain @assessment]].
PLAN: Amoxicillin. Return if [[fever|conditional @plan]] develops.`,
  `CHIEF COMPLAINT:,  [[Dizziness|@chief-complaint]].,HISTORY OF PRESENT ILLNESS:,  The patient is a 70-year-old man with [[vertigo|@present-illness]] for two days.  He denies [[tinnitus|negated @present-illness]].,PAST MEDICAL HISTORY:,  [[Hypertension|past @past-history]], [[gout|past @past-history]].,FAMILY HISTORY:,  [[Stroke|family @family-history]] in father.,REVIEW OF SYSTEMS:,  Negative for [[chest pain|negated @review-of-systems]].,IMPRESSION:,  Benign positional [[vertigo|@assessment]].`,
  `PREOPERATIVE DIAGNOSIS: Left [[inguinal hernia|left @preoperative-diagnosis]].
POSTOPERATIVE DIAGNOSIS: Same, with [[lipoma of the cord|@postoperative-diagnosis]].
PROCEDURE PERFORMED: [[Herniorrhaphy|@procedure]] with mesh.
ANESTHESIA: [[General|@anesthesia]].
ESTIMATED BLOOD LOSS: [[Minimal|@procedure]].
INDICATIONS: Enlarging [[bulge|@indication]] in the groin.
DESCRIPTION OF PROCEDURE: After risks of [[bleeding|conditional @procedure]] were discussed, the [[sac|@procedure]] was dissected free.`,
  `Discharge Summary

Admission Diagnosis
[[Sepsis|@admission-diagnosis]]

Discharge Diagnosis
1. [[Urosepsis|@discharge-diagnosis]]
2. [[Acute kidney injury|past @discharge-diagnosis]], resolved

Hospital Course
The patient was admitted with [[fever|@hospital-course]]. [[Endocarditis|negated @hospital-course]] was ruled out by echo.

Discharge Medications
Lisinopril for [[hypertension|@medications]]

Discharge Instructions
Call for [[fever|conditional @instructions]] above 101.`,
  `HPI - 8 yo boy, [[wheezing|@present-illness]] since last night.
PMH - [[eczema|past @past-history]]
FH - mom with [[asthma|family @family-history]]
ROS - no [[vomiting|negated @review-of-systems]]
PE - diffuse [[expiratory wheezes|@exam]]
A/P - [[asthma exacerbation|@assessment]]; albuterol`,
  `## Reason for Consultation
[[Hyponatremia|@chief-complaint]]

## Past Surgical History
[[Cholecystectomy|past @surgical-history]]

## Social History
Denies [[alcohol abuse|negated @social-history]].

## Labs
Sodium 121, no [[hyperkalemia|negated @results]].

## Assessment and Plan
**1. [[Hyponatremia|@assessment]]** likely from [[SIADH|uncertain @assessment]].
2. [[COPD|@assessment]], stable.`,
  `EXAM: CT ABDOMEN AND PELVIS
CLINICAL HISTORY: [[Abdominal pain|@indication]].
FINDINGS: No [[hydronephrosis|negated @imaging]]. Right [[renal cyst|right @imaging]]. [[Appendicitis|negated @imaging]] not seen.
IMPRESSION:
1. [[Diverticulosis|@assessment]] without [[diverticulitis|negated @assessment]].`,
  `The patient was seen in the clinic today. She feels well apart from [[fatigue|@other]]. There is no [[chest pain|negated @other]]. We will continue her levothyroxine for [[hypothyroidism|@other]].`,
  `ED NOTE
CC: [[laceration|left @chief-complaint]] of left hand
ROS:
Constitutional: no [[fever|negated @review-of-systems]]
Neuro: [[numbness|@review-of-systems]] of the fingertip
Vitals: BP 140/90, [[tachycardia|@vital-signs]]
MDM: [[Tendon injury|negated @assessment]] was ruled out. Tetanus given.
Dispo: home, return for [[redness|conditional @plan]]`,
];
