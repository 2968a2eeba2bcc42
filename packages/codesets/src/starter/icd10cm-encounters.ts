/** Reasons for visits (Z00 to Z53) with our own labels. */
export const icd10cmEncounters = `
=Z00|General exam
Z00.00|Adult checkup, nothing abnormal|>15
Z00.01|Adult checkup, something abnormal|>15
Z00.110|Newborn checkup under 8 days|<0
Z00.111|Newborn checkup 8 to 28 days|<0
Z00.121|Child checkup, something abnormal|<17
Z00.129|Child checkup, nothing abnormal|<17
Z00.2|Checkup in fast growth of childhood|<17
Z00.3|Checkup in teen development|<20
Z00.6|Exam in a clinical trial
Z00.8|Other general exam
=Z01|Other special exam
Z01.00|Eye exam, nothing abnormal
Z01.01|Eye exam, something abnormal
Z01.10|Hearing exam, nothing abnormal
Z01.110|Hearing exam after a failed screening
Z01.118|Hearing exam, something abnormal
Z01.30|Blood pressure check, nothing abnormal
Z01.31|Blood pressure check, something abnormal
Z01.411|Gynecology exam, something abnormal|F
Z01.419|Gynecology exam, nothing abnormal|F
Z01.42|Cervix smear to confirm a prior one|F
Z01.810|Heart exam before a procedure
Z01.811|Breathing exam before a procedure
Z01.812|Lab exam before a procedure
Z01.818|Other exam before a procedure
Z01.82|Allergy testing
Z01.84|Immunity blood test
Z01.89|Other special exam
=Z02|Paper-driven exam
Z02.0|School exam
Z02.1|Exam before a job
Z02.3|Exam for military service
Z02.4|Driving license exam
Z02.5|Sport exam
Z02.6|Insurance exam
Z02.71|Disability paper
Z02.79|Other medical paper
Z02.83|Alcohol or drug test of blood
Z02.89|Other paper-driven exam
Z02.9|Paper-driven exam, not specified
=Z03|Watched for a suspected disease, ruled out
Z03.818|Watched for contact with another germ, ruled out
Z03.89|Watched for another suspected disease, ruled out
=Z04|Exam for other reasons
Z04.1|Exam after a traffic accident
Z04.2|Exam after a work accident
Z04.3|Exam after another accident
=Z05|Newborn watched, ruled out
Z05.1|Newborn watched for infection, ruled out|<0 @2016-10-01
=Z08|Cancer treated, follow-up
Z08|Follow-up after finished cancer treatment
=Z09|Other follow-up
Z09|Follow-up after finished treatment, not cancer
=Z11|Infection screening
Z11.1|Tuberculosis screening, lungs
Z11.3|Screening for infections spread by sex
Z11.4|HIV screening
Z11.51|HPV screening
Z11.52|COVID-19 screening|@2021-01-01
Z11.59|Other virus screening
Z11.7|Latent tuberculosis screening|@2019-10-01
Z11.8|Screening for other infections
=Z12|Cancer screening
Z12.11|Colon cancer screening
Z12.12|Rectal cancer screening
Z12.2|Lung cancer screening
Z12.31|Mammogram screening
Z12.39|Other breast cancer screening
Z12.4|Cervix cancer screening|F
Z12.5|Prostate cancer screening|M
Z12.72|Vagina cancer screening|F
Z12.83|Skin cancer screening
=Z13|Other screening
Z13.0|Blood disease screening
Z13.1|Diabetes screening
Z13.21|Nutrition screening
Z13.220|Cholesterol screening
Z13.228|Metabolism screening
Z13.29|Other hormone screening
Z13.30|Mental health screening, not specified|@2018-10-01
Z13.31|Depression screening|@2018-10-01
Z13.32|Mother depression screening|F @2018-10-01
Z13.39|Other mental health screening|@2018-10-01
Z13.40|Child delay screening, not specified|@2018-10-01
Z13.41|Autism screening|@2018-10-01
Z13.42|Child milestone screening|@2018-10-01
Z13.5|Eye and ear screening
Z13.6|Heart screening
Z13.820|Osteoporosis screening
Z13.88|Screening for contact with poisons
Z13.89|Other screening
Z13.9|Screening, not specified
=Z15|Inherited risk
Z15.01|Inherited risk of breast cancer
=Z16|Germs that resist drugs
Z16.10|Resists beta-lactams, not specified
=Z17|Estrogen receptors
Z17.0|Estrogen receptor positive
Z17.1|Estrogen receptor negative
=Z20|Contact with infection
Z20.2|Contact with an infection spread by sex
Z20.5|Contact with viral hepatitis
Z20.6|Contact with HIV
Z20.818|Contact with another bacterium
Z20.822|Contact with COVID-19|@2021-01-01
Z20.828|Contact with another virus
Z20.89|Contact with another infection
Z20.9|Contact with an infection, not specified
=Z21|HIV positive, no disease
Z21|HIV positive, no disease
=Z22|Carrier
Z22.7|Latent tuberculosis|@2019-10-01
Z22.322|MRSA carrier
=Z23|Vaccine visit
Z23|Vaccine visit (immunization)
=Z28|Vaccine not given
Z28.20|Vaccine not given, patient's choice not specified
Z28.21|Vaccine refused by the patient
Z28.3|Behind on vaccines|!2022-03-31
Z28.310|Not vaccinated for COVID-19|@2022-04-01
Z28.39|Other vaccine not up to date|@2022-04-01
Z28.82|Vaccine refused by the caregiver
=Z29|Other preventive measure
Z29.81|HIV prevention medicine|@2023-10-01
Z29.11|RSV prevention|@2016-10-01
=Z30|Birth control
Z30.011|First birth control pills|F
Z30.013|First birth control shot|F
Z30.014|First IUD prescription|F
Z30.017|First birth control implant|F @2016-10-01
Z30.09|Other birth control counseling
Z30.2|Sterilization
Z30.40|Birth control check, not specified
Z30.41|Birth control pill check|F
Z30.42|Birth control shot check|F
Z30.430|IUD put in|F
Z30.431|IUD check|F
Z30.432|IUD taken out|F
Z30.433|IUD replaced|F
Z30.46|Birth control implant check|F @2016-10-01
Z30.49|Other birth control check
Z30.9|Birth control, not specified
=Z31|Fertility
Z31.41|Fertility testing
Z31.69|Other fertility advice
=Z32|Pregnancy test
Z32.00|Pregnancy test, result unknown|F
Z32.01|Pregnancy test, positive|F
Z32.02|Pregnancy test, negative|F
=Z33|Pregnant
Z33.1|Pregnant, by the way|F
=Z34|Normal pregnancy care
Z34.00|Normal first pregnancy, trimester not named|F
Z34.01|Normal first pregnancy, first trimester|F
Z34.02|Normal first pregnancy, second trimester|F
Z34.03|Normal first pregnancy, third trimester|F
Z34.80|Other normal pregnancy, trimester not named|F
Z34.81|Other normal pregnancy, first trimester|F
Z34.82|Other normal pregnancy, second trimester|F
Z34.83|Other normal pregnancy, third trimester|F
Z34.90|Normal pregnancy, not specified, trimester not named|F
Z34.91|Normal pregnancy, not specified, first trimester|F
Z34.92|Normal pregnancy, not specified, second trimester|F
Z34.93|Normal pregnancy, not specified, third trimester|F
=Z36|Prenatal screening
Z36|Prenatal screening|F !2017-09-30
Z36.0|Prenatal chromosome screening|F @2017-10-01
Z36.3|Prenatal malformation screening|F @2017-10-01
Z36.85|Prenatal group B strep screening|F @2017-10-01
Z36.89|Other prenatal screening|F @2017-10-01
Z36.9|Prenatal screening, not specified|F @2017-10-01
=Z37|Birth outcome
Z37.0|Single live birth|F
Z37.2|Twins, both live|F
=Z38|Liveborn
Z38.00|Single newborn, hospital, vaginal birth|<0
Z38.01|Single newborn, hospital, cesarean|<0
Z38.1|Single newborn, outside hospital|<0
Z38.30|Twin newborn, hospital, vaginal birth|<0
Z38.31|Twin newborn, hospital, cesarean|<0
=Z39|After birth
Z39.0|Care right after birth|F
Z39.1|Care of a breastfeeding mother|F
Z39.2|Checkup after birth|F
=Z3A|Weeks of pregnancy
Z3A.00|Weeks not named|F
Z3A.01|Under 8 weeks|F
Z3A.08|8 weeks|F
Z3A.09|9 weeks|F
Z3A.10|10 weeks|F
Z3A.11|11 weeks|F
Z3A.12|12 weeks|F
Z3A.13|13 weeks|F
Z3A.14|14 weeks|F
Z3A.15|15 weeks|F
Z3A.16|16 weeks|F
Z3A.17|17 weeks|F
Z3A.18|18 weeks|F
Z3A.19|19 weeks|F
Z3A.20|20 weeks|F
Z3A.21|21 weeks|F
Z3A.22|22 weeks|F
Z3A.23|23 weeks|F
Z3A.24|24 weeks|F
Z3A.25|25 weeks|F
Z3A.26|26 weeks|F
Z3A.27|27 weeks|F
Z3A.28|28 weeks|F
Z3A.29|29 weeks|F
Z3A.30|30 weeks|F
Z3A.31|31 weeks|F
Z3A.32|32 weeks|F
Z3A.33|33 weeks|F
Z3A.34|34 weeks|F
Z3A.35|35 weeks|F
Z3A.36|36 weeks|F
Z3A.37|37 weeks|F
Z3A.38|38 weeks|F
Z3A.39|39 weeks|F
Z3A.40|40 weeks|F
Z3A.41|41 weeks|F
Z3A.42|42 weeks|F
=Z41|Procedure not for illness
Z41.1|Cosmetic surgery
Z41.2|Routine circumcision|M
=Z43|Care of openings
Z43.1|Care of a feeding tube opening
=Z45|Implanted device care
Z45.018|Pacemaker adjustment
Z45.2|Care of a vein access device
=Z46|Other device care
Z46.6|Care of a urine device
=Z47|Bone aftercare
Z47.1|Care after joint replacement
Z47.89|Other bone aftercare
=Z48|Other surgery aftercare
Z48.00|Plain dressing change
Z48.01|Surgical dressing change
Z48.02|Stitch removal
Z48.815|Care after digestive surgery
Z48.89|Other surgery aftercare
=Z49|Dialysis care
Z49.31|Dialysis adequacy test
=Z51|Other medical care
Z51.0|Radiation visit
Z51.11|Chemotherapy visit
Z51.12|Immunotherapy visit
Z51.5|Comfort care
Z51.6|Allergy shots
Z51.81|Drug level check
Z51.89|Other aftercare
=Z53|Procedure not done
Z53.20|Procedure not done, patient's choice not specified
`;
