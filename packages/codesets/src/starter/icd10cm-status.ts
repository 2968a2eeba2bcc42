/** Social needs, history and status (Z55 to Z99) with our own labels. */
export const icd10cmStatus = `
=Z55|School and literacy
Z55.9|School or literacy problem, not specified
=Z56|Work
Z56.0|No job
Z56.6|Other work strain
=Z57|Risk at work
Z57.9|Risk at work, not specified
=Z59|Housing and money
Z59.0|No home|!2021-09-30
Z59.00|No home, not specified|@2021-10-01
Z59.01|No home, in a shelter|@2021-10-01
Z59.1|Poor housing|!2023-03-31
Z59.10|Poor housing, not specified|@2023-04-01
Z59.41|Not enough food|@2021-10-01
Z59.6|Low income
Z59.819|Unstable housing, not specified|@2021-10-01
Z59.82|No transport|@2022-10-01
=Z60|Social surroundings
Z60.2|Living alone
=Z62|Upbringing
Z62.820|Parent and own child conflict
=Z63|Family
Z63.0|Partner problem
Z63.4|Death of a family member
Z63.6|Dependent relative at home
Z63.79|Other family stress
=Z65|Other social circumstances
Z65.3|Other legal problem
Z65.8|Other social problem
=Z68|Body mass index
Z68.1|BMI under 20, adult|>20
Z68.20|BMI 20, adult|>20
Z68.21|BMI 21, adult|>20
Z68.22|BMI 22, adult|>20
Z68.23|BMI 23, adult|>20
Z68.24|BMI 24, adult|>20
Z68.25|BMI 25, adult|>20
Z68.26|BMI 26, adult|>20
Z68.27|BMI 27, adult|>20
Z68.28|BMI 28, adult|>20
Z68.29|BMI 29, adult|>20
Z68.30|BMI 30, adult|>20
Z68.31|BMI 31, adult|>20
Z68.32|BMI 32, adult|>20
Z68.33|BMI 33, adult|>20
Z68.34|BMI 34, adult|>20
Z68.35|BMI 35, adult|>20
Z68.36|BMI 36, adult|>20
Z68.37|BMI 37, adult|>20
Z68.38|BMI 38, adult|>20
Z68.39|BMI 39, adult|>20
Z68.41|BMI 40 to 44, adult|>20
Z68.42|BMI 45 to 49, adult|>20
Z68.43|BMI 50 to 59, adult|>20
Z68.44|BMI 60 to 69, adult|>20
Z68.45|BMI 70 or more, adult|>20
Z68.51|BMI below the 5th percentile, child|>2 <20
Z68.52|BMI 5th to 84th percentile, child|>2 <20
Z68.53|BMI 85th to 94th percentile, child|>2 <20
Z68.54|BMI at or above the 95th percentile, child|>2 <20
Z68.55|BMI 120 to 139 percent of the 95th percentile, child|>2 <20 @2024-10-01
Z68.56|BMI 140 percent of the 95th percentile or more, child|>2 <20 @2024-10-01
=Z71|Advice
Z71.2|Explaining test results
Z71.3|Diet advice
Z71.41|Alcohol advice
Z71.51|Drug advice
Z71.6|Tobacco advice
Z71.7|HIV advice
Z71.82|Exercise advice|@2017-10-01
Z71.84|Travel health advice|@2019-10-01
Z71.85|Vaccine safety advice|@2021-10-01
Z71.89|Other advice
Z71.9|Advice, not specified
=Z72|Lifestyle
Z72.0|Tobacco use
Z72.3|No exercise
Z72.4|Poor diet
Z72.51|High-risk sex, opposite sex
Z72.52|High-risk sex, same sex
Z72.820|Too little sleep
Z72.89|Other lifestyle problem
=Z73|Life management
Z73.0|Burn-out
Z73.3|Stress
=Z74|Needs help
Z74.09|Other reduced movement
Z74.1|Needs help with personal care
=Z76|Other visits
Z76.0|Repeat prescription
Z76.89|Other visit
=Z77|Other contact
Z77.22|Second-hand smoke
=Z78|Other status
Z78.0|Menopause without symptoms|F
Z78.9|Other status
=Z79|Long-term drugs
Z79.01|Long-term blood thinner
Z79.02|Long-term antiplatelet drug
Z79.1|Long-term anti-inflammatory
Z79.2|Long-term antibiotic
Z79.3|Long-term birth control hormones
Z79.4|Long-term insulin
Z79.51|Long-term inhaled steroid
Z79.52|Long-term steroid by mouth or vein
Z79.620|Long-term immune-suppressing biologic|@2022-10-01
Z79.811|Long-term aromatase inhibitor
Z79.82|Long-term aspirin
Z79.83|Long-term bone drug
Z79.84|Long-term diabetes pills|@2016-10-01
Z79.85|Long-term diabetes shots, not insulin|@2022-10-01
Z79.890|Long-term hormone replacement
Z79.891|Long-term opioid
Z79.899|Other long-term drug
=Z80|Family history of cancer
Z80.0|Family history of digestive cancer
Z80.3|Family history of breast cancer
Z80.41|Family history of ovary cancer
Z80.42|Family history of prostate cancer
Z80.8|Family history of another cancer
=Z81|Family history of mental disorders
Z81.1|Family history of alcohol abuse
Z81.8|Family history of another mental disorder
=Z82|Family history of some diseases
Z82.0|Family history of nerve disease
Z82.3|Family history of stroke
Z82.49|Family history of heart disease
Z82.5|Family history of asthma
Z82.61|Family history of arthritis
Z82.62|Family history of osteoporosis
=Z83|Family history of other diseases
Z83.3|Family history of diabetes
Z83.42|Family history of familial high cholesterol|@2016-10-01
Z83.49|Family history of another hormone disease
Z83.511|Family history of glaucoma
Z83.71|Family history of colon polyps|!2023-09-30
Z83.719|Family history of colon polyps, not specified|@2023-10-01
=Z85|History of cancer
Z85.038|History of another colon cancer
Z85.118|History of another lung cancer
Z85.3|History of breast cancer
Z85.41|History of cervix cancer|F
Z85.42|History of uterus cancer|F
Z85.43|History of ovary cancer|F
Z85.46|History of prostate cancer|M
Z85.51|History of bladder cancer
Z85.528|History of another kidney cancer
Z85.6|History of leukemia
Z85.72|History of lymphoma not Hodgkin
Z85.820|History of melanoma
Z85.828|History of other skin cancer
Z85.850|History of thyroid cancer
Z85.9|History of cancer, not specified
=Z86|History of some diseases
Z86.010|History of colon polyps|!2023-09-30
Z86.0100|History of colon polyps, not specified|@2024-10-01
Z86.16|History of COVID-19|@2021-01-01
Z86.19|History of another infection
Z86.2|History of blood disease
Z86.32|History of diabetes of pregnancy|F
Z86.39|History of another hormone disease
Z86.59|History of another mental disorder
Z86.69|History of another nerve or sense disease
Z86.711|History of lung clot
Z86.718|History of another vein clot
Z86.73|History of short stroke or stroke without effects
Z86.79|History of another heart disease
=Z87|History of other diseases
Z87.01|History of pneumonia, come back
Z87.09|History of another breathing disease
Z87.11|History of ulcer
Z87.19|History of another digestive disease
Z87.2|History of skin disease
Z87.39|History of another bone disease
Z87.440|History of urinary infections
Z87.442|History of urinary stones
Z87.51|History of early labor|F
Z87.59|History of another pregnancy problem|F
Z87.81|History of healed fracture
Z87.820|History of brain injury
Z87.828|History of another injury
Z87.891|History of nicotine dependence
Z87.898|History of another condition
=Z88|Allergy to drugs
Z88.0|Allergy to penicillin
Z88.1|Allergy to another antibiotic
Z88.2|Allergy to sulfa
Z88.5|Allergy to an opioid
Z88.6|Allergy to a pain drug
Z88.8|Allergy to another drug
Z88.9|Allergy to a drug, not named
=Z89|Missing limb
Z89.511|No right leg below the knee
Z89.512|No left leg below the knee
Z89.41{1R2L9U}|No % great toe
=Z90|Missing organs
Z90.10|No breast, side not named
Z90.11|No right breast
Z90.12|No left breast
Z90.13|No breasts
Z90.49|Missing digestive part
Z90.5|No kidney
Z90.710|No cervix and uterus|F
Z90.711|No uterus, cervix kept|F
Z90.79|Missing genital part
Z90.81|No spleen
Z90.89|Missing other organ
=Z91|Other risks
Z91.010|Allergy to peanuts
Z91.011|Allergy to milk|!2024-09-30
Z91.013|Allergy to seafood
Z91.018|Allergy to another food
Z91.030|Allergy to bees
Z91.040|Allergy to latex
Z91.041|Allergy to contrast
Z91.09|Other allergy, not drugs
Z91.120|Takes too little, for money
Z91.128|Takes too little, other reason
Z91.14|Does not take drugs as told|!2023-09-30
Z91.148|Does not take drugs as told, other reason|@2023-10-01
Z91.19|Does not follow treatment|!2023-09-30
Z91.199|Does not follow treatment, reason not named|@2023-10-01
Z91.81|History of falling
Z91.89|Other risk
=Z92|Past treatment
Z92.21|Had chemotherapy
Z92.3|Had radiation
=Z93|Openings
Z93.1|Stomach opening
Z93.2|Small bowel opening
Z93.3|Colon opening
=Z94|Transplants
Z94.0|Kidney transplant
Z94.4|Liver transplant
=Z95|Heart implants
Z95.0|Has a pacemaker
Z95.1|Has a bypass graft
Z95.2|Has an artificial heart valve
Z95.5|Has a coronary stent
Z95.810|Has a heart defibrillator
Z95.828|Has another vessel implant
=Z96|Other implants
Z96.1|Has a lens implant
Z96.22|Has ear tubes
Z96.41|Has an insulin pump
Z96.64{1R2L3B9U}|Artificial joint of % hip
Z96.65{1R2L3B9U}|Artificial joint of % knee
=Z97|Other devices
Z97.3|Has glasses or contacts
Z97.5|Has an IUD|F
=Z98|Other states after surgery
Z98.51|Tubes tied|F
Z98.52|Vasectomy done|M
Z98.61|Had coronary angioplasty
Z98.84|Had weight-loss surgery
Z98.890|Other state after a procedure
Z98.891|Uterus scar from surgery|F @2016-10-01
=Z99|Machines and devices
Z99.11|Depends on a ventilator
Z99.2|Depends on dialysis
Z99.3|Depends on a wheelchair
Z99.81|Depends on oxygen
Z99.89|Depends on other devices
`;
