/** Heart and blood vessel conditions (I) with our own labels. */
export const icd10cmCirculatory = `
=I10|High blood pressure
I10|High blood pressure (hypertension)
=I11|High blood pressure with heart disease
I11.0|High blood pressure with heart disease and heart failure
I11.9|High blood pressure with heart disease, no heart failure
=I12|High blood pressure with kidney disease
I12.0|High blood pressure with kidney disease, stage 5 or dialysis
I12.9|High blood pressure with kidney disease, stage 1 to 4
=I13|High blood pressure with heart and kidney disease
I13.0|High blood pressure with heart failure and kidney disease, stage 1 to 4
I13.10|High blood pressure with heart and kidney disease, no heart failure, stage 1 to 4
I13.2|High blood pressure with heart failure and kidney disease, stage 5 or dialysis
=I15|Secondary high blood pressure
I15.9|Secondary high blood pressure, not specified
=I16|Blood pressure crisis
I16.0|Very high pressure, urgent|@2016-10-01
I16.1|Very high pressure, organ damage|@2016-10-01
I16.9|Blood pressure crisis, not specified|@2016-10-01
=I1A|Other high blood pressure
I1A.0|High blood pressure that resists treatment|@2023-10-01
=I20|Angina
I20.0|Unstable angina
I20.8|Other angina|!2023-09-30
I20.89|Other angina|@2023-10-01
I20.9|Angina, not specified
=I21|Heart attack
I21.3|Heart attack with ST rise, place not named
I21.4|Heart attack without ST rise
I21.9|Heart attack, not specified (myocardial infarction)|@2017-10-01
I21.A1|Heart attack type 2|@2017-10-01
=I25|Chronic coronary disease
I25.10|Coronary artery disease without angina (CAD)
I25.110|Coronary artery disease with unstable angina
I25.118|Coronary artery disease with other angina
I25.119|Coronary artery disease with angina, not specified
I25.2|Old heart attack (myocardial infarction)
I25.5|Heart muscle weakness from poor blood flow
I25.810|Bypass graft disease without angina
I25.9|Chronic coronary disease, not specified
=I26|Lung clot
I26.99|Lung clot, other, no heart strain
=I27|Lung heart disease
I27.20|High lung pressure, not specified|@2017-10-01
=I31|Other heart sac disease
I31.9|Heart sac disease, not specified
=I30|Acute heart sac inflammation
I30.9|Acute heart sac inflammation, not specified
=I33|Acute heart valve infection
I33.0|Bacterial heart valve infection
=I34|Mitral valve disease, not rheumatic
I34.0|Leaky mitral valve
I34.1|Mitral valve prolapse
=I35|Aortic valve disease, not rheumatic
I35.0|Narrow aortic valve
I35.1|Leaky aortic valve
I35.9|Aortic valve disease, not specified
=I36|Tricuspid valve disease, not rheumatic
I36.1|Leaky tricuspid valve
=I42|Heart muscle disease
I42.0|Enlarged weak heart
I42.2|Other thick heart muscle
I42.9|Heart muscle disease, not specified
=I44|Heart block
I44.0|First-degree heart block
I44.1|Second-degree heart block
I44.2|Complete heart block
I44.7|Left bundle block, not specified
=I45|Other conduction disorders
I45.10|Right bundle block, not specified
I45.81|Long QT
=I46|Cardiac arrest
I46.9|Cardiac arrest, cause not named
=I47|Fast heart rhythm
I47.1|Fast rhythm from above|!2022-09-30
I47.10|Fast rhythm from above, not specified (supraventricular tachycardia)|@2022-10-01
I47.19|Other fast rhythm from above|@2022-10-01
I47.20|Fast ventricular rhythm, not specified|@2022-10-01
=I48|Atrial fibrillation and flutter
I48.0|Atrial fibrillation, comes and goes
I48.1|Atrial fibrillation, persistent|!2019-09-30
I48.11|Atrial fibrillation, long persistent|@2019-10-01
I48.19|Atrial fibrillation, other persistent|@2019-10-01
I48.2|Atrial fibrillation, chronic|!2019-09-30
I48.20|Atrial fibrillation, chronic, not specified|@2019-10-01
I48.21|Atrial fibrillation, permanent|@2019-10-01
I48.91|Atrial fibrillation, not specified
I48.92|Atrial flutter, not specified
=I49|Other rhythm disorders
I49.1|Early atrial beats
I49.3|Early ventricular beats
I49.5|Sick sinus
I49.8|Other rhythm disorder
I49.9|Rhythm disorder, not specified
=I50|Heart failure
I50.1|Left heart failure, not specified
I50.20|Systolic heart failure, not specified
I50.21|Systolic heart failure, acute
I50.22|Systolic heart failure, chronic
I50.23|Systolic heart failure, acute on chronic
I50.30|Diastolic heart failure, not specified
I50.31|Diastolic heart failure, acute
I50.32|Diastolic heart failure, chronic
I50.33|Diastolic heart failure, acute on chronic
I50.40|Systolic and diastolic heart failure, not specified
I50.42|Systolic and diastolic heart failure, chronic
I50.43|Systolic and diastolic heart failure, acute on chronic
I50.810|Right heart failure, not specified|@2017-10-01
I50.9|Heart failure, not specified (CHF)
=I51|Other heart disease
I51.7|Enlarged heart
I51.9|Heart disease, not specified
=I61|Bleeding in the brain
I61.9|Bleeding in the brain, not specified
=I63|Stroke from blocked vessel
I63.50|Stroke from a blocked brain artery, artery not named
I63.81|Stroke from a blocked small artery|@2018-10-01
I63.9|Stroke, not specified (cerebral infarction)
=I65|Narrow neck artery
I65.2{1R2L3B9U}|Narrow carotid artery, % side
=I67|Other brain vessel disease
I67.1|Brain aneurysm, not burst
I67.82|Poor brain blood flow
I67.9|Brain vessel disease, not specified
=I69|After a stroke
I69.30|After a stroke, effects not specified
I69.320|Speech loss after a stroke
I69.351|Right dominant side paralysis after a stroke
I69.354|Left other side paralysis after a stroke
I69.398|Other effect after a stroke
=I70|Hardened arteries
I70.0|Hardened aorta
I70.21{1R2L3B9U}|Leg artery disease with pain on walking, % leg
I70.20{1R2L3B9U}|Leg artery disease, not specified, % leg
=I71|Aortic aneurysm
I71.2|Chest aortic aneurysm, not burst|!2022-09-30
I71.20|Chest aortic aneurysm, not burst, part not named|@2022-10-01
I71.4|Belly aortic aneurysm, not burst|!2022-09-30
I71.40|Belly aortic aneurysm, not burst, part not named|@2022-10-01
=I73|Other artery disease
I73.00|Raynaud's without gangrene
I73.9|Peripheral vascular disease, not specified (PVD)
=I77|Other artery disorders
I77.810|Wide chest aorta
=I80|Vein inflammation
I80.0{1R2L3B0U}|Surface vein inflammation, % leg
I80.9|Vein inflammation, place not named
=I82|Vein clots
I82.40{1R2L3B9U}|Acute deep vein clot, % leg
I82.50{1R2L3B9U}|Chronic deep vein clot, % leg
I82.4Y{1R2L9U}|Acute deep vein clot, % upper leg
I82.4Z{1R2L9U}|Acute deep vein clot, % lower leg
=I83|Varicose veins
I83.81{1R2L3B9U}|Varicose veins with pain, % leg
I83.9{1R2L3B0U}|Varicose veins, no symptoms, % leg
=I87|Other vein disorders
I87.2|Chronic vein weakness
=I89|Other lymph disorders
I89.0|Lymph swelling
=I95|Low blood pressure
I95.1|Low blood pressure on standing (orthostatic hypotension)
I95.9|Low blood pressure, not specified (hypotension)
=I5A|Heart muscle injury
I5A|Heart muscle injury, no heart attack|@2021-10-01
`;
