/** HCPCS Level II services (A04, G, P, Q, S, T, H, V codes), with our own labels. */
export const hcpcsServices = `
A0425|Ground ambulance mileage, per mile|@2001-01-01
A0426|Ambulance, advanced life support, not emergency|@2001-01-01
A0427|Ambulance, advanced life support, emergency|@2001-01-01
A0428|Ambulance, basic life support, not emergency|@2001-01-01
A0429|Ambulance, basic life support, emergency|@2001-01-01
A0433|Ambulance, advanced life support level 2|@2001-01-01
A0434|Specialty care transport|@2001-01-01
G0008|Giving flu vaccine|@1994-01-01
G0009|Giving pneumonia vaccine|@1994-01-01
G0010|Giving hepatitis B vaccine|@1994-01-01
G0101|Pelvic and breast exam, cancer screening|F @1998-01-01
G0102|Prostate cancer screening, rectal exam|M @2000-01-01
G0103|Prostate cancer screening, PSA|M @2000-01-01
G0104|Colon cancer screening, sigmoidoscopy|@1998-01-01
G0105|Colon cancer screening, colonoscopy, high risk|@1998-01-01
G0106|Colon cancer screening, barium enema|@1998-01-01 !2024-12-31
G0108|Diabetes self-management training, one person, 30 minutes|@1998-07-01
G0109|Diabetes self-management training, group, 30 minutes|@1998-07-01
G0117|Glaucoma screening by an eye doctor|@2002-01-01
G0118|Glaucoma screening under an eye doctor|@2002-01-01
G0121|Colon cancer screening, colonoscopy, average risk|@1998-01-01
G0123|Screening Pap test, thin layer|F @1998-04-01
G0124|Screening Pap test, physician reading|F @1998-04-01
G0127|Trimming of dystrophic nails|@1998-01-01
G0128|Nursing service in an outpatient rehabilitation facility, 10 minutes|@1998-04-01
G0129|Occupational therapy, partial hospital program|@2000-04-01
G0130|Bone density by single energy x-ray|@1998-07-01
G0136|Standard risk assessment, 5 to 15 minutes|@2024-01-01
G0141|Screening Pap smear, computer aided, physician reading|F @1999-01-01
G0143|Screening Pap test, manual after computer screening|F @1999-01-01
G0144|Screening Pap test, thin layer, automated|F @1999-01-01
G0145|Screening Pap test, thin layer, automated and manual|F @1999-01-01
G0147|Screening Pap smear, automated|F @1999-01-01
G0148|Screening Pap smear, automated with rescreening|F @1999-01-01
G0151|Physical therapist at home, 15 minutes|@1999-07-01
G0152|Occupational therapist at home, 15 minutes|@1999-07-01
G0153|Speech therapist at home, 15 minutes|@1999-07-01
G0155|Social worker at home, 15 minutes|@1999-07-01
G0156|Home health aide, 15 minutes|@1999-07-01
G0159|Home physical therapy maintenance program, 15 minutes|@2011-01-01
G0162|Nurse managing a home plan of care, 15 minutes|@2011-01-01
G0168|Wound closed with tissue glue alone|@2000-01-01
G0179|Home health plan of care, recertification|@2001-01-01
G0180|Home health plan of care, certification|@2000-10-01
G0181|Home health plan oversight, 30 minutes or more a month|@2001-01-01
G0182|Hospice plan oversight, 30 minutes or more a month|@2001-01-01
G0202|Screening mammogram, both breasts, computer aided|@2001-04-01 !2017-12-31
G0204|Diagnostic mammogram, both breasts|@2001-04-01 !2017-12-31
G0206|Diagnostic mammogram, one breast|@2001-04-01 !2017-12-31
G0237|Breathing muscle training, one on one, 15 minutes|@2002-01-01
G0238|Other breathing therapy, one on one, 15 minutes|@2002-01-01
G0239|Breathing therapy, group|@2002-01-01
G0245|First foot exam of a diabetic with loss of feeling|@2002-07-01
G0246|Later foot exam of a diabetic with loss of feeling|@2002-07-01
G0247|Routine foot care of a diabetic with loss of feeling|@2002-07-01
G0248|Teaching home INR testing|@2002-07-01
G0249|Home INR test supplies, four tests|@2002-07-01
G0250|Review of home INR tests, four tests|@2002-07-01
G0260|Sacroiliac joint injection, facility|@2003-01-01
G0268|Ear wax removal on the day of a hearing test|@2003-01-01
G0270|Nutrition therapy, reassessment, one person, 15 minutes|@2003-01-01
G0271|Nutrition therapy, reassessment, group, 30 minutes|@2003-01-01
G0277|Hyperbaric oxygen, 30 minutes|@2015-01-01
G0278|Iliac or femoral angiogram with heart catheterization|@2003-01-01
G0279|Diagnostic breast tomosynthesis, add-on|@2015-01-01
G0281|Electrical stimulation for a chronic wound|@2003-04-01
G0283|Electrical stimulation, not for a wound|@2003-01-01
G0296|Visit to decide on lung cancer screening CT|@2015-02-05
G0297|Lung cancer screening CT|@2015-02-05 !2020-12-31
G0299|Registered nurse at home or in hospice, 15 minutes|@2015-11-02
G0300|Practical nurse at home or in hospice, 15 minutes|@2015-11-02
G0306|Complete blood count, automated, with differential|@2004-01-01
G0307|Complete blood count, automated|@2004-01-01
G0316|Extra 15 minutes, hospital visit|@2023-01-01
G0317|Extra 15 minutes, nursing facility visit|@2023-01-01
G0318|Extra 15 minutes, home visit|@2023-01-01
G0328|Stool blood test by immunoassay, screening|@2004-01-01
G0329|Electromagnetic therapy for a chronic wound|@2004-07-01
G0333|Inhalation drug dispensing fee, first 30 days|@2006-01-01
G0337|Hospice pre-election evaluation|@2005-01-01
G0339|Robotic radiosurgery, first or only session|@2004-01-01
G0340|Robotic radiosurgery, later session|@2004-01-01
G0372|Physician visit for a power mobility device|@2005-10-25
G0378|Hospital observation, per hour|@2006-01-01
G0379|Direct admission to observation|@2006-01-01
G0380|Type B emergency visit, level 1|@2007-01-01
G0381|Type B emergency visit, level 2|@2007-01-01
G0382|Type B emergency visit, level 3|@2007-01-01
G0383|Type B emergency visit, level 4|@2007-01-01
G0384|Type B emergency visit, level 5|@2007-01-01
G0390|Trauma team activation with critical care|@2007-01-01
G0396|Alcohol or drug assessment and brief help, 15 to 30 minutes|@2008-01-01
G0397|Alcohol or drug assessment and help, over 30 minutes|@2008-01-01
G0398|Home sleep study, type II monitor|@2008-03-13
G0399|Home sleep study, type III monitor|@2008-03-13
G0400|Home sleep study, type IV monitor|@2008-03-13
G0402|Welcome to Medicare visit|@2009-01-01
G0403|Screening ECG with the Welcome visit, complete|@2009-01-01
G0404|Screening ECG with the Welcome visit, tracing|@2009-01-01
G0405|Screening ECG with the Welcome visit, reading|@2009-01-01
G0406|Telehealth inpatient follow-up consult, limited|@2009-01-01
G0407|Telehealth inpatient follow-up consult, intermediate|@2009-01-01
G0408|Telehealth inpatient follow-up consult, complex|@2009-01-01
G0409|Social work or psychology in an outpatient rehabilitation facility|@2009-01-01
G0410|Group psychotherapy, partial hospital program|@2009-01-01
G0416|Prostate needle biopsy pathology|M @2009-01-01
G0420|Kidney disease education, one person, hour|@2010-01-01
G0421|Kidney disease education, group, hour|@2010-01-01
G0422|Intensive cardiac rehabilitation with exercise|@2010-01-01
G0423|Intensive cardiac rehabilitation without exercise|@2010-01-01
G0425|Telehealth consult, emergency or first inpatient, 30 minutes|@2010-01-01
G0426|Telehealth consult, emergency or first inpatient, 50 minutes|@2010-01-01
G0427|Telehealth consult, emergency or first inpatient, 70 minutes|@2010-01-01
G0429|Facial filler for HIV lipodystrophy|@2010-03-23
G0432|HIV screening by enzyme immunoassay|@2009-12-08
G0433|HIV screening by ELISA|@2009-12-08
G0435|HIV screening, rapid|@2009-12-08
G0438|Annual wellness visit, first|@2011-01-01
G0439|Annual wellness visit, later|@2011-01-01
G0442|Alcohol misuse screening|@2011-10-14
G0443|Alcohol misuse counseling, 15 minutes|@2011-10-14
G0444|Depression screening|@2011-10-14
G0445|Counseling to prevent sexually transmitted infection, 30 minutes|@2011-11-08
G0446|Heart disease risk counseling, 15 minutes|@2011-11-08
G0447|Obesity counseling, one person, 15 minutes|@2011-11-29
G0451|Child development testing|@2012-01-01
G0453|Remote nerve monitoring in surgery, 15 minutes|@2013-01-01
G0454|Physician note of equipment visit by another clinician|@2013-01-01
G0463|Hospital outpatient clinic visit|@2014-01-01
G0466|Federally qualified health center, new patient|@2014-10-01
G0467|Federally qualified health center, established patient|@2014-10-01
G0468|Federally qualified health center, wellness visit|@2014-10-01
G0469|Federally qualified health center, mental health, new patient|@2014-10-01
G0470|Federally qualified health center, mental health, established patient|@2014-10-01
G0472|Hepatitis C antibody screening|@2014-06-02
G0473|Obesity counseling, group, 30 minutes|@2015-01-01
G0475|HIV antigen and antibody screening|@2015-04-13
G0476|HPV screening with a Pap test|F @2015-07-09
G0480|Drug test, definitive, 1 to 7 classes|@2016-01-01
G0481|Drug test, definitive, 8 to 14 classes|@2016-01-01
G0482|Drug test, definitive, 15 to 21 classes|@2016-01-01
G0483|Drug test, definitive, 22 or more classes|@2016-01-01
G0499|Hepatitis B screening, high risk|@2016-09-28
G0500|Moderate sedation by the endoscopist, first 15 minutes|@2017-01-01
G0506|Care plan assessment before chronic care management|@2017-01-01
G0508|Telehealth critical care, first|@2017-01-01
G0509|Telehealth critical care, later|@2017-01-01
G0511|Rural or federal health center general care management|@2018-01-01
G0512|Rural or federal health center collaborative care|@2018-01-01
G0513|Prolonged preventive service, first 30 minutes|@2018-01-01
G0514|Prolonged preventive service, next 30 minutes|@2018-01-01
G0659|Drug test, definitive, simple method|@2017-01-01
G2010|Review of a patient's photo or video|@2019-01-01
G2012|Short phone or video check-in, 5 to 10 minutes|@2019-01-01 !2024-12-31
G2023|Specimen collection for COVID-19|@2020-03-01 !2023-05-11
G2025|Telehealth visit by a rural or federal health center|@2020-01-27
G2061|Online assessment by a nonphysician, 5 to 10 minutes|@2020-01-01 !2020-12-31
G2062|Online assessment by a nonphysician, 11 to 20 minutes|@2020-01-01 !2020-12-31
G2063|Online assessment by a nonphysician, 21 minutes or more|@2020-01-01 !2020-12-31
G2067|Methadone treatment, weekly bundle|@2020-01-01
G2068|Buprenorphine by mouth, weekly bundle|@2020-01-01
G2076|Opioid treatment program intake|@2020-01-01
G2078|Methadone take-home supply, week|@2020-01-01
G2086|Office opioid treatment, first month|@2020-01-01
G2087|Office opioid treatment, later month|@2020-01-01
G2088|Office opioid treatment, extra 30 minutes|@2020-01-01
G2211|Add-on for a lasting, complex care relationship|@2021-01-01
G2212|Extra 15 minutes, office visit|@2021-01-01
G2213|Starting opioid treatment in an emergency room|@2021-01-01
G2214|Psychiatric collaborative care, 30 minutes|@2021-01-01
G2250|Review of a patient's photo or video by a nonphysician|@2021-01-01
G2251|Short check-in by a nonphysician, 5 to 10 minutes|@2021-01-01
G2252|Phone or video check-in, 11 to 20 minutes|@2021-01-01
G3002|Chronic pain management, first 30 minutes a month|@2023-01-01
G3003|Chronic pain management, next 15 minutes|@2023-01-01
G0019|Community health worker help, 60 minutes a month|@2024-01-01
G0022|Community health worker help, next 30 minutes|@2024-01-01
G0023|Patient navigation, 60 minutes a month|@2024-01-01
G0024|Patient navigation, next 30 minutes|@2024-01-01
G0140|Peer support navigation, 60 minutes a month|@2024-01-01
G0146|Peer support navigation, next 30 minutes|@2024-01-01
G0310|Immunization counseling, 5 to 15 minutes|@2022-05-11
G0311|Immunization counseling, 16 to 30 minutes|@2022-05-11
G0312|Immunization counseling, under 21, 5 to 15 minutes|@2022-05-11
G0313|Immunization counseling, under 21, 16 to 30 minutes|@2022-05-11
G0320|Home health telehealth by video|@2023-01-01
G0321|Home health telehealth by phone|@2023-01-01
G0322|Home health data sent by device|@2023-01-01
G0323|Behavioral health care management by a psychologist or social worker, 20 minutes|@2023-01-01
G0330|Dental surgery facility service|@2023-01-01
G0537|Heart disease risk assessment|@2025-01-01
G0538|Heart disease risk management, month|@2025-01-01
G0539|Caregiver behavior training, first 30 minutes|@2025-01-01
G0540|Caregiver behavior training, next 15 minutes|@2025-01-01
G0541|Caregiver skills training, first 30 minutes|@2025-01-01
G0542|Caregiver skills training, next 15 minutes|@2025-01-01
G0543|Caregiver skills training, group|@2025-01-01
G0544|Follow-up calls after a crisis visit|@2025-01-01
G0545|Infectious disease add-on, inpatient|@2025-01-01
G0546|Interprofessional consult, 5 to 10 minutes|@2025-01-01
G0551|Interprofessional referral, 30 minutes|@2025-01-01
G0552|Digital mental health device supply|@2025-01-01
G0553|Digital mental health treatment, first 20 minutes|@2025-01-01
G0554|Digital mental health treatment, next 20 minutes|@2025-01-01
G0556|Advanced primary care management, level 1|@2025-01-01
G0557|Advanced primary care management, level 2|@2025-01-01
G0558|Advanced primary care management, level 3|@2025-01-01
G0560|Safety planning, 20 minutes|@2025-01-01
G0559|Postoperative visit by another practice|@2025-01-01
G0568|Psychiatric collaborative care in advanced primary care, first month|@2026-01-01
G0569|Psychiatric collaborative care in advanced primary care, later month|@2026-01-01
G0570|Behavioral health care in advanced primary care, month|@2026-01-01
G9156|Evaluation for a wheelchair by a physician|@2012-01-01
G8427|Quality: medicines listed and reviewed|@2008-01-01
G8417|Quality: BMI high, plan noted|@2008-01-01
G8420|Quality: BMI normal|@2008-01-01
G8431|Quality: depression screen positive, plan noted|@2008-01-01
G8510|Quality: depression screen negative|@2009-01-01
G8482|Quality: flu vaccine given|@2008-01-01 !2024-12-31
G8752|Quality: systolic pressure below 140|@2012-01-01
G8753|Quality: systolic pressure 140 or more|@2012-01-01
G8754|Quality: diastolic pressure below 90|@2012-01-01
G8755|Quality: diastolic pressure 90 or more|@2012-01-01
G9903|Quality: not a tobacco user|@2018-01-01
G9906|Quality: tobacco user, help given|@2018-01-01
H0001|Alcohol or drug assessment|@2001-01-01
H0002|Behavioral health screening for admission|@2001-01-01
H0004|Behavioral health counseling, 15 minutes|@2001-01-01
H0005|Alcohol or drug group counseling|@2001-01-01
H0006|Alcohol or drug case management|@2001-01-01
H0015|Intensive outpatient alcohol or drug treatment|@2001-01-01
H0020|Methadone service|@2001-01-01
H0031|Mental health assessment, not by a physician|@2003-01-01
H0032|Mental health service plan, not by a physician|@2003-01-01
H0033|Medicine taken under direct watch|@2003-01-01
H0034|Medicine training, 15 minutes|@2003-01-01
H0035|Mental health partial hospital, under 24 hours|@2003-01-01
H0036|Community psychiatric treatment, 15 minutes|@2003-01-01
H0038|Peer support, 15 minutes|@2003-01-01
H0039|Assertive community treatment, 15 minutes|@2003-01-01
H0046|Mental health service, other|@2003-01-01
H0049|Alcohol or drug screening|@2007-01-01
H0050|Alcohol or drug brief help, 15 minutes|@2007-01-01
H1000|Prenatal risk assessment|F @2002-01-01
H2000|Full evaluation by several disciplines|@2003-01-01
H2010|Full medicine service, 15 minutes|@2003-04-01
H2011|Crisis help, 15 minutes|@2003-04-01
H2014|Skills training, 15 minutes|@2003-04-01
H2015|Community support, 15 minutes|@2003-04-01
H2017|Psychosocial rehabilitation, 15 minutes|@2003-04-01
H2019|Therapeutic behavioral service, 15 minutes|@2003-04-01
H2021|Community wraparound, 15 minutes|@2003-04-01
P3000|Screening Pap smear by a technician|F @1992-01-01
P3001|Screening Pap smear, physician reading|F @1992-01-01
P9010|Whole blood, unit|@1987-01-01
P9016|Red cells, leukocytes reduced, unit|@1987-01-01
P9035|Platelets, pheresis, leukocytes reduced, unit|@2001-01-01
P9017|Fresh frozen plasma, unit|@1987-01-01
P9603|Travel to collect a specimen, per mile|@1987-01-01
P9604|Travel to collect a specimen, flat rate|@1987-01-01
P9612|Catheter collection of urine, one patient|@1999-01-01
P9615|Catheter collection of urine, several patients|@1985-01-01
Q0091|Collecting a screening Pap smear|F @1992-01-01
Q0092|Setting up a portable x-ray|@1993-01-01
Q0111|Wet mount|@1994-01-01
Q0112|Potassium hydroxide prep|@1994-01-01
Q0113|Pinworm exam|@1994-01-01
Q0114|Fern test|F @1994-01-01
Q0115|Semen exam after sex|@1994-01-01
Q3014|Telehealth originating site fee|@2001-10-01
Q4001|Body cast, adult, plaster|@2001-07-01
Q4005|Long arm cast, adult, plaster|@2001-07-01
Q4006|Long arm cast, adult, fiberglass|@2001-07-01
Q4009|Short arm cast, adult, plaster|@2001-07-01
Q4010|Short arm cast, adult, fiberglass|@2001-07-01
Q4022|Short arm splint, adult, fiberglass|@2001-07-01
Q4038|Short leg cast, adult, fiberglass|@2001-07-01
Q4046|Short leg splint, adult, fiberglass|@2001-07-01
Q4050|Cast supplies, unlisted|@2001-07-01
Q4051|Splint supplies|@2001-07-01
S0020|Bupivacaine injection, 30 ml|@2000-01-01 !2023-06-30
S0390|Routine foot care|@2002-04-01
S0610|Yearly gynecology exam, new patient|F @2000-01-01
S0612|Yearly gynecology exam, established patient|F @2000-01-01
S0613|Yearly gynecology exam, breast only|F @2005-07-01
S3620|Newborn metabolic screening panel|@2001-01-01
S5100|Adult day care, 15 minutes|@2003-01-01
S5101|Adult day care, half day|@2003-01-01
S5102|Adult day care, day|@2003-01-01
S5125|Attendant care, 15 minutes|@2003-01-01
S5130|Homemaker, 15 minutes|@2003-01-01
S5150|Respite care, 15 minutes|@2003-01-01
S5170|Home-delivered meal|@2003-01-01
S8450|Finger splint|@2002-01-01
S9083|Urgent care, all-in rate|@2002-01-01
S9088|Urgent care, added to other services|@2001-01-01
S9123|Registered nurse at home, hour|@2000-01-01
S9124|Practical nurse at home, hour|@2000-01-01
S9129|Occupational therapy at home, day|@2000-01-01
S9131|Physical therapy at home, day|@2002-01-01
S9443|Breastfeeding class|@2002-01-01
S9445|Patient education, one person|@2002-01-01
S9446|Patient education, group|@2002-01-01
S9452|Nutrition class|@2002-04-01
S9453|Quit-smoking class|@2002-04-01
S9480|Intensive outpatient psychiatric program, day|@2000-01-01
S9484|Crisis help for mental health, hour|@2002-07-01
S9485|Crisis help for mental health, day|@2000-01-01
S9981|Copying of medical records, fee|@2002-01-01
T1000|Private duty nursing, 15 minutes|@2001-07-01
T1001|Nursing assessment|@2001-07-01
T1002|Registered nurse, 15 minutes|@2001-07-01
T1003|Practical nurse, 15 minutes|@2001-07-01
T1013|Sign language or interpreter, 15 minutes|@2001-07-01
T1015|Clinic visit, all-in|@2002-01-01
T1016|Case management, 15 minutes|@2002-07-01
T1017|Targeted case management, 15 minutes|@2002-07-01
T1019|Personal care, 15 minutes|@2002-07-01
T1020|Personal care, day|@2002-07-01
T1023|Screening for a program|@2003-01-01
T2003|Transport by trip, not emergency|@2002-04-01
T2023|Targeted case management, month|@2003-10-01
V2020|Eyeglass frames|@1985-01-01
V2100|Single vision lens, plain to plus or minus 4|@1985-01-01
V2103|Single vision lens, sphere and cylinder|@1985-01-01
V2200|Bifocal lens, plain to plus or minus 4|@1985-01-01
V2203|Bifocal lens, sphere and cylinder|@1985-01-01
V2520|Soft contact lens, spherical|@1984-01-01
V2623|Artificial eye, custom|@1985-01-01
V2632|Lens implant, posterior chamber|@1985-01-01
V2784|Polycarbonate lens|@2004-01-01
V5008|Hearing screening|@1990-01-01
V5010|Assessment for a hearing aid|@1984-01-01
V5011|Fitting of a hearing aid|@1990-01-01
V5020|Hearing aid conformity check|@1984-01-01
V5160|Dispensing fee, two hearing aids|@1982-01-01
V5241|Dispensing fee, one hearing aid|@2002-01-01
V5257|Digital hearing aid, one, behind the ear|@2002-01-01
V5261|Digital hearing aids, two, behind the ear|@2002-01-01
`;
