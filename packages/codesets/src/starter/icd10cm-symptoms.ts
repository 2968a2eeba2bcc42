/** Symptoms, signs and test findings (R) with our own labels. */
export const icd10cmSymptoms = `
=R00|Heartbeat signs
R00.0|Fast heartbeat (tachycardia)
R00.1|Slow heartbeat (bradycardia)
R00.2|Palpitations
R00.8|Other heartbeat sign
=R01|Heart sounds
R01.1|Heart murmur, not specified
=R03|Blood pressure reading
R03.0|High reading without the diagnosis
R03.1|Low reading
=R04|Bleeding from airways
R04.0|Nosebleed (epistaxis)
R04.2|Coughing blood
=R05|Cough
R05|Cough|!2021-09-30
R05.1|Acute cough|@2021-10-01
R05.2|Cough of some weeks|@2021-10-01
R05.3|Chronic cough|@2021-10-01
R05.8|Other cough|@2021-10-01
R05.9|Cough, not specified|@2021-10-01
=R06|Breathing signs
R06.00|Short breath, not specified (dyspnea)
R06.02|Short of breath (dyspnea)
R06.03|Acute breathing distress|@2017-10-01
R06.09|Other short breath
R06.1|Stridor
R06.2|Wheezing
R06.6|Hiccup
R06.7|Sneezing
R06.81|Stopped breathing, not elsewhere named
R06.82|Fast breathing
R06.83|Snoring
R06.89|Other breathing sign
=R07|Throat and chest pain
R07.0|Throat pain
R07.1|Chest pain on breathing
R07.2|Pain over the heart
R07.81|Lung lining pain
R07.82|Pain between the ribs
R07.89|Other chest pain
R07.9|Chest pain, not specified
=R09|Other chest signs
R09.02|Low oxygen (hypoxemia)
R09.81|Stuffy nose
R09.82|Drip behind the nose
R09.89|Other chest or airway sign
R09.A2|Feeling of a lump in the throat|@2023-10-01
=R10|Belly pain
R10.0|Severe sudden belly pain
R10.10|Upper belly pain, not specified
R10.11|Right upper belly pain
R10.12|Left upper belly pain
R10.13|Pain above the navel
R10.2|Pelvic and perineal pain|!2025-09-30
R10.20|Pelvic and perineal pain, side not named|@2025-10-01
R10.21|Pelvic and perineal pain, right side|@2025-10-01
R10.22|Pelvic and perineal pain, left side|@2025-10-01
R10.23|Pelvic and perineal pain, both sides|@2025-10-01
R10.24|Pain above the pubic bone|@2025-10-01
R10.30|Lower belly pain, not specified
R10.31|Right lower belly pain
R10.32|Left lower belly pain
R10.33|Pain around the navel
R10.84|Belly pain all over
R10.9|Belly pain, not specified
R10.A0|Flank pain, side not named|@2025-10-01
R10.A1|Flank pain, right side|@2025-10-01
R10.A2|Flank pain, left side|@2025-10-01
R10.A3|Flank pain, both sides|@2025-10-01
R10.819|Belly tenderness, place not named
R10.83|Colic
=R11|Nausea and vomiting
R11.0|Nausea
R11.10|Vomiting, not specified
R11.11|Vomiting without nausea
R11.14|Bile vomiting
R11.2|Nausea with vomiting, not specified
=R12|Heartburn
R12|Heartburn
=R13|Swallowing trouble
R13.10|Swallowing trouble, not specified (dysphagia)
R13.12|Swallowing trouble, mouth to throat
=R14|Gas
R14.0|Belly bloating
R14.3|Passing gas
=R15|Stool leaking
R15.9|Stool leaking
=R16|Large liver or spleen
R16.0|Large liver
R16.1|Large spleen
=R17|Jaundice
R17|Jaundice, not specified
=R18|Belly fluid
R18.8|Other belly fluid
=R19|Other belly signs
R19.00|Belly lump, place not named
R19.4|Change in bowel habit
R19.5|Other stool change
R19.7|Diarrhea, not specified
R19.8|Other belly sign
=R20|Skin feeling
R20.0|Numbness
R20.2|Tingling (paresthesia)
R20.9|Skin feeling, not specified
=R21|Rash
R21|Rash
=R22|Lump under the skin
R22.0|Lump of the head
R22.1|Lump of the neck
R22.2|Lump of the trunk
R22.3{0U1R2L}|Lump of % arm
R22.4{0U1R2L}|Lump of % leg
R22.9|Lump, place not named
=R23|Other skin signs
R23.1|Pale skin
R23.2|Flushing
R23.3|Easy bruising spots
R23.8|Other skin sign
=R25|Unusual movements
R25.1|Shaking (tremor)
R25.2|Cramp
=R26|Walking problems
R26.0|Unsteady walk
R26.2|Trouble walking
R26.81|Unsteady on feet
R26.89|Other walking problem
R26.9|Walking problem, not specified
=R27|Coordination
R27.0|Poor coordination, not specified
R27.9|Coordination problem, not specified
=R29|Other nerve and muscle signs
R29.6|Falls again and again
R29.810|Facial weakness
R29.898|Other muscle or bone sign
=R30|Painful urination
R30.0|Painful urination (dysuria)
R30.9|Painful urination, not specified
=R31|Blood in urine
R31.0|Blood seen in urine (hematuria)
R31.1|Harmless microscopic blood in urine
R31.21|Microscopic blood in urine without symptoms|@2016-10-01
R31.29|Other microscopic blood in urine|@2016-10-01
R31.9|Blood in urine, not specified (hematuria)
=R32|Leaking urine
R32|Leaking urine, not specified
=R33|Urine will not pass
R33.8|Other urine retention
R33.9|Urine retention, not specified
=R34|Little urine
R34|Little or no urine
=R35|Much urine
R35.0|Frequent urination
R35.1|Urination at night (nocturia)
R35.89|Other much urine|@2021-10-01
=R36|Urethra discharge
R36.9|Urethra discharge, not specified
=R39|Other urine signs
R39.11|Slow start of urine
R39.12|Weak stream
R39.14|Feeling of not emptying
R39.15|Urgent need to urinate
R39.198|Other trouble passing urine|@2016-10-01
R39.9|Urinary sign, not specified
=R40|Drowsiness and coma
R40.0|Drowsiness
R40.20|Coma, not specified
R40.4|Passing change of awareness
=R41|Thinking and awareness
R41.0|Confusion, not specified
R41.3|Other memory loss
R41.82|Changed mental state, not specified
R41.840|Attention trouble
R41.89|Other thinking sign
=R42|Dizziness
R42|Dizziness (vertigo)
=R43|Smell and taste
R43.0|No smell
R43.2|Changed taste
R43.8|Other smell or taste trouble
=R44|Hallucinations
R44.0|Hearing voices
R44.3|Hallucinations, not specified
=R45|Mood signs
R45.0|Nervousness
R45.1|Restlessness
R45.4|Irritability
R45.851|Thoughts of suicide
R45.86|Unstable mood
R45.89|Other mood sign
=R46|Behavior signs
R46.89|Other behavior sign
=R47|Speech trouble
R47.01|Speech loss (aphasia)
R47.1|Slurred speech
R47.81|Slurred words
=R48|Reading and recognizing trouble
R48.0|Reading loss
=R49|Voice trouble
R49.0|Hoarseness
=R50|Fever
R50.81|Fever with another condition
R50.82|Fever after a procedure
R50.83|Fever after a vaccine
R50.9|Fever, not specified
=R51|Headache
R51|Headache|!2020-09-30
R51.0|Headache from posture|@2020-10-01
R51.9|Headache, not specified|@2020-10-01
=R52|Pain
R52|Pain, not specified
=R53|Tiredness
R53.1|Weakness
R53.81|Other unwell feeling
R53.82|Chronic tiredness, not specified
R53.83|Other tiredness
=R54|Frailty
R54|Frailty of age
=R55|Fainting
R55|Fainting (syncope)
=R56|Seizures
R56.00|Simple fever seizure
R56.9|Seizure, not specified
=R57|Shock
R57.9|Shock, not specified
=R58|Bleeding
R58|Bleeding, not elsewhere named
=R59|Swollen glands
R59.0|Swollen glands in one place (lymphadenopathy)
R59.1|Swollen glands all over
R59.9|Swollen glands, not specified
=R60|Swelling
R60.0|Swelling in one place (edema)
R60.1|Swelling all over
R60.9|Swelling, not specified (edema)
=R61|Sweating
R61|Sweating all over
=R62|Growth below expected
R62.0|Late milestone
R62.50|Slow development of a child, not specified
R62.51|Failure to thrive, child
R62.52|Short child
R62.7|Failure to thrive, adult
=R63|Food and fluid intake
R63.0|No appetite
R63.1|Much thirst
R63.2|Overeating
R63.3|Feeding trouble|!2021-09-30
R63.30|Feeding trouble, not specified|@2021-10-01
R63.4|Weight loss
R63.5|Weight gain
R63.6|Underweight
R63.8|Other intake sign
=R64|Wasting
R64|Wasting
=R65|Body response to infection
R65.20|Severe sepsis without shock
R65.21|Severe sepsis with shock
=R68|Other general signs
R68.12|Fussy infant|<0
R68.13|Sudden event of an infant|<0
R68.2|Dry mouth
R68.81|Early fullness
R68.83|Chills
R68.84|Jaw pain
R68.89|Other general sign
=R70|Sedimentation rate
R70.0|High sedimentation rate
=R71|Red cell findings
R71.8|Other red cell finding
=R73|Blood sugar findings
R73.01|High fasting sugar
R73.02|High sugar after a drink test
R73.03|Prediabetes|@2016-10-01
R73.09|Other sugar finding
R73.9|High sugar, not specified (hyperglycemia)
=R74|Enzyme findings
R74.0|High liver enzymes or LDH|!2020-09-30
R74.01|High liver enzymes|@2020-10-01
R74.8|Other enzyme finding
=R76|Immune findings
R76.11|Positive tuberculosis skin test
R76.12|Positive tuberculosis blood test
R76.8|Other immune finding|!2025-09-30
R76.89|Other immune finding|@2025-10-01
=R77|Protein findings
R77.8|Other protein finding
=R78|Substances in blood
R78.81|Bacteria in blood
=R79|Other blood findings
R79.1|Abnormal clotting test
R79.82|High C-reactive protein
R79.89|Other blood chemistry finding
R79.9|Blood chemistry finding, not specified
=R80|Protein in urine
R80.9|Protein in urine, not specified
=R81|Sugar in urine
R81|Sugar in urine
=R82|Other urine findings
R82.71|Bacteria in urine|@2016-10-01
R82.81|Pus in urine|@2019-10-01
R82.90|Urine finding, not specified
R82.998|Other urine finding|@2018-10-01
=R87|Female genital findings
R87.610|Unclear cervix cells (ASC-US)|F
R87.611|Cervix cells, high grade not ruled out (ASC-H)|F
R87.612|Low-grade cervix cells (LGSIL)|F
R87.613|High-grade cervix cells (HGSIL)|F
R87.810|High-risk HPV of the cervix|F
=R90|Brain images
R90.89|Other brain image finding
=R91|Lung images
R91.1|Single lung nodule
R91.8|Other lung finding
=R92|Breast images
R92.0|Small calcium spots of the breast
R92.2|Unclear mammogram|!2023-09-30
R92.30|Dense breasts, not specified|@2023-10-01
R92.8|Other breast image finding
=R93|Other images
R93.1|Heart image finding
R93.2|Liver or bile image finding
R93.5|Other belly image finding
R93.89|Image finding of another place|@2018-10-01
=R94|Function tests
R94.31|Abnormal ECG
R94.39|Other heart test finding
R94.4|Kidney test finding
R94.5|Liver test finding
R94.6|Thyroid test finding
=R97|Tumor markers
R97.20|High PSA|M @2016-10-01
=R99|Death of unknown cause
R99|Death of unknown cause
`;
