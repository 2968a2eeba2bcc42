/**
 * Common CPT procedure, test and vaccine numbers with labels of our own, so that a practice can start before it installs
 * its licensed AMA file. Codes older than 1992 are dated 1992-01-01.
 */
export const cptProcedures = `
10060|Abscess drained, simple
10061|Abscess drained, complicated
10120|Foreign body taken out of the skin, simple
10140|Hematoma drained
10160|Abscess or cyst punctured
11042|Wound cleaned to fat, first 20 sq cm
11043|Wound cleaned to muscle, first 20 sq cm
11055|One corn or callus pared
11056|Two to four corns or calluses pared
11102|Shave biopsy, first|@2019-01-01
11103|Shave biopsy, each more|@2019-01-01
11104|Punch biopsy, first|@2019-01-01
11105|Punch biopsy, each more|@2019-01-01
11106|Cut biopsy, first|@2019-01-01
11107|Cut biopsy, each more|@2019-01-01
11200|Skin tags removed, up to 15
11400|Benign growth cut out, trunk or limbs, up to 0.5 cm
11401|Benign growth cut out, trunk or limbs, 0.6 to 1 cm
11402|Benign growth cut out, trunk or limbs, 1.1 to 2 cm
11720|Nails debrided, 1 to 5
11721|Nails debrided, 6 or more
11730|Nail removed, first
11750|Nail and root removed
11900|Skin lesion injected, up to 7
11981|Drug implant put in
11982|Drug implant taken out
11983|Drug implant replaced
12001|Simple wound closed, trunk or limbs, up to 2.5 cm
12002|Simple wound closed, trunk or limbs, 2.6 to 7.5 cm
12004|Simple wound closed, trunk or limbs, 7.6 to 12.5 cm
12011|Simple wound closed, face, up to 2.5 cm
12013|Simple wound closed, face, 2.6 to 5 cm
12031|Layered wound closed, trunk or limbs, up to 2.5 cm
12032|Layered wound closed, trunk or limbs, 2.6 to 7.5 cm
16000|First-degree burn treated
16020|Small burn dressed
17000|Precancer destroyed, first
17003|Precancer destroyed, each of 2 to 14
17004|Precancer destroyed, 15 or more
17110|Warts destroyed, up to 14
17111|Warts destroyed, 15 or more
17250|Granulation tissue burned
19083|Breast biopsy with ultrasound
20526|Carpal tunnel injected
20550|Tendon sheath injected
20551|Tendon origin injected
20552|Trigger points injected, 1 or 2 muscles
20553|Trigger points injected, 3 or more muscles
20600|Small joint injected
20604|Small joint injected with ultrasound|@2015-01-01
20605|Medium joint injected
20606|Medium joint injected with ultrasound|@2015-01-01
20610|Large joint injected
20612|Ganglion drained or injected
20611|Large joint injected with ultrasound|@2015-01-01
23650|Shoulder dislocation set
24640|Nursemaid elbow set
25600|Wrist fracture treated, not moved
25605|Wrist fracture set
26600|Hand bone fracture treated
26720|Finger fracture treated
27130|Hip replaced
27447|Knee replaced
28470|Foot bone fracture treated
29075|Short arm cast
29105|Long arm splint
29125|Short arm splint
29130|Finger splint
29405|Short leg cast
29515|Short leg splint
29540|Ankle strapped
29826|Shoulder decompression by scope, add-on
29827|Rotator cuff repaired by scope
29880|Both menisci trimmed by scope
29881|One meniscus trimmed by scope
30300|Foreign body taken out of the nose
30901|Nosebleed stopped, front, simple
31231|Nose looked at by scope
31575|Voice box looked at by flexible scope
36415|Blood drawn from a vein
36416|Blood drawn by finger stick
43235|Upper endoscopy, look
43239|Upper endoscopy with biopsy
43248|Upper endoscopy with dilation over a wire
43249|Upper endoscopy with balloon dilation
45330|Sigmoidoscopy, look
45378|Colonoscopy, look
45380|Colonoscopy with biopsy
45381|Colonoscopy with injection
45384|Colonoscopy, growth removed by hot forceps
45385|Colonoscopy, growth removed by snare
45390|Colonoscopy, mucosa removed|@2015-01-01
46221|Hemorrhoid banded
46600|Anus looked at by scope
47562|Gallbladder removed by scope
49505|Groin hernia repaired
51701|Bladder catheter, in and out
51702|Bladder catheter left in
51798|Urine left in the bladder by ultrasound
52000|Bladder looked at by scope
54150|Circumcision with clamp|M
54161|Circumcision, older than a newborn|M
55250|Vasectomy|M
55700|Prostate biopsy|M !2025-12-31
57452|Cervix looked at by colposcope|F
57454|Colposcopy with biopsy and curettage|F
57455|Colposcopy with biopsy|F
58100|Uterine lining biopsy|F
58150|Uterus removed through the belly|F
58300|IUD put in|F
58301|IUD taken out|F
58558|Hysteroscopy with biopsy or polyp removal|F
58661|Ovary or tube removed by scope|F
59025|Fetal nonstress test|F
59400|Vaginal delivery with prenatal and postpartum care|F
59409|Vaginal delivery only|F
59410|Vaginal delivery with postpartum care|F
59425|Prenatal care, 4 to 6 visits|F
59426|Prenatal care, 7 or more visits|F
59430|Postpartum care only|F
59510|Cesarean delivery with prenatal and postpartum care|F
59514|Cesarean delivery only|F
59515|Cesarean delivery with postpartum care|F
59812|Incomplete miscarriage treated by surgery|F
64405|Greater occipital nerve injected
64483|Lumbar epidural through the foramen, first
64493|Lumbar facet joint injected, first
64615|Botulinum for chronic migraine|@2013-01-01
64999|Nervous system procedure without a code of its own
65205|Foreign body taken off the eye surface
65220|Foreign body taken off the cornea
66984|Cataract removed with lens implant
67028|Drug injected into the eye
69200|Foreign body taken out of the ear
69209|Ear wax rinsed out|@2016-01-01
69210|Ear wax taken out with instruments
69436|Ear tube put in under general anesthesia
70450|Head CT without contrast
70551|Brain MRI without contrast
70553|Brain MRI without and with contrast
71045|Chest x-ray, 1 view|@2018-01-01
71046|Chest x-ray, 2 views|@2018-01-01
71047|Chest x-ray, 3 views|@2018-01-01
71048|Chest x-ray, 4 or more views|@2018-01-01
71250|Chest CT without contrast
71260|Chest CT with contrast
71271|Lung cancer screening CT|@2021-01-01
72040|Neck spine x-ray, 2 or 3 views
72100|Low back x-ray, 2 or 3 views
72148|Low back MRI without contrast
73030|Shoulder x-ray, 2 or more views
73070|Elbow x-ray, 2 views
73110|Wrist x-ray, 3 or more views
73130|Hand x-ray, 3 or more views
73140|Finger x-ray, 2 or more views
73502|Hip x-ray, 2 or 3 views|@2016-01-01
73560|Knee x-ray, 1 or 2 views
73562|Knee x-ray, 3 views
73564|Knee x-ray, 4 or more views
73590|Lower leg x-ray, 2 views
73600|Ankle x-ray, 2 views
73610|Ankle x-ray, 3 or more views
73620|Foot x-ray, 2 views
73630|Foot x-ray, 3 or more views
73660|Toe x-ray, 2 or more views
73721|Leg joint MRI without contrast
74018|Abdomen x-ray, 1 view|@2018-01-01
74177|Abdomen and pelvis CT with contrast|@2011-01-01
76536|Neck ultrasound
76642|Breast ultrasound, limited|@2015-01-01
76700|Abdomen ultrasound, complete
76705|Abdomen ultrasound, limited
76801|Pregnancy ultrasound, under 14 weeks|F
76805|Pregnancy ultrasound, 14 weeks or more|F
76815|Pregnancy ultrasound, limited|F
76817|Pregnancy ultrasound through the vagina|F
76830|Pelvic ultrasound through the vagina|F
76856|Pelvic ultrasound, complete
76857|Pelvic ultrasound, limited
77063|Screening breast tomosynthesis, add-on|@2015-01-01
77065|Diagnostic mammogram, one breast|@2017-01-01
77066|Diagnostic mammogram, both breasts|@2017-01-01
77067|Screening mammogram|@2017-01-01
77080|Bone density scan, hip and spine|@2007-01-01
80047|Basic metabolic panel, ionized calcium|@2008-01-01
80048|Basic metabolic panel
80050|General health panel
80053|Full metabolic panel
80055|Obstetric blood panel|F
80061|Cholesterol panel
80069|Kidney panel
80074|Hepatitis panel
80076|Liver panel
80305|Drug screen read by eye|@2017-01-01
80307|Drug screen by analyzer|@2017-01-01
81000|Urine dipstick with microscope
81001|Urine test, automated with microscope
81002|Urine dipstick, by hand
81003|Urine test, automated
81025|Urine pregnancy test|F
82043|Urine albumin
82270|Stool blood cards, screening
82274|Stool blood by immunoassay
82306|Vitamin D
82570|Creatinine, not blood
82607|Vitamin B12
82670|Estradiol
82728|Ferritin
82746|Folic acid
82947|Blood glucose
82950|Glucose after a drink
82951|Glucose tolerance, 3 samples
82962|Blood glucose by home-type meter
83001|FSH
83036|Hemoglobin A1c
83540|Iron
83550|Iron binding capacity
83655|Lead
83690|Lipase
83721|LDL cholesterol, direct
83735|Magnesium
83880|BNP
84153|PSA, total|M
84402|Testosterone, free
84403|Testosterone, total
84439|Thyroxine, free
84443|TSH
84481|T3, free
84484|Troponin
84550|Uric acid
84702|Pregnancy hormone, amount
84703|Pregnancy hormone, yes or no
85018|Hemoglobin
85025|Blood count with automated differential
85027|Blood count, automated
85610|Prothrombin time
85652|Sedimentation rate, automated
85730|Partial thromboplastin time
86038|Antinuclear antibodies
86140|C-reactive protein
86308|Mono test
86431|Rheumatoid factor, amount
86480|Tuberculosis blood test|@2006-01-01
86580|Tuberculosis skin test
86592|Syphilis screening
86703|HIV antibody
86706|Hepatitis B surface antibody
86803|Hepatitis C antibody
86850|Red cell antibody screen
86900|Blood type, ABO
86901|Blood type, Rh
87070|Culture, other source
87077|Germ identified from culture
87081|Culture, screening
87086|Urine culture with count
87088|Urine culture with identification
87186|Antibiotic sensitivity
87205|Stained smear
87210|Wet mount
87340|Hepatitis B surface antigen
87389|HIV antigen and antibodies|@2012-01-01
87400|Flu antigen by immunoassay
87426|COVID-19 antigen by immunoassay|@2020-06-25
87428|COVID-19 and flu antigen|@2020-11-10
87491|Chlamydia, amplified
87502|Flu, amplified|@2011-01-01
87591|Gonorrhea, amplified
87624|HPV, high-risk types|@2015-01-01
87635|COVID-19, amplified|@2020-03-13
87637|COVID-19, flu and RSV, amplified|@2020-10-06
87651|Strep A, amplified
87804|Flu, rapid
87806|HIV, rapid antigen and antibodies|@2015-01-01
87807|RSV, rapid
87811|COVID-19, rapid antigen|@2020-10-06
87880|Strep A, rapid
88142|Pap test, liquid, manual
88175|Pap test, liquid, automated with rescreening
88304|Tissue exam, level 3
88305|Tissue exam, level 4
90460|Vaccine given with counseling, through 18, first part|<18 @2011-01-01
90461|Vaccine given with counseling, through 18, next part|<18 @2011-01-01
90471|Vaccine given, first
90472|Vaccine given, each more
90473|Vaccine given by mouth or nose, first
90474|Vaccine given by mouth or nose, each more
90480|COVID-19 vaccine given|@2023-09-11
90619|Meningitis ACWY vaccine, MenQuadfi|@2020-07-01
90620|Meningitis B vaccine, two doses, Bexsero|@2015-02-01
90632|Hepatitis A vaccine, adult
90633|Hepatitis A vaccine, child
90647|Hib vaccine, PedvaxHIB
90648|Hib vaccine, ActHIB or Hiberix
90651|HPV vaccine, nine types|@2015-01-01
90656|Flu vaccine, three strains, no preservative, 0.5 ml
90661|Flu vaccine, cell culture
90662|Flu vaccine, high dose
90670|Pneumonia vaccine, 13 types|@2010-01-01
90671|Pneumonia vaccine, 15 types|@2021-07-16
90677|Pneumonia vaccine, 20 types|@2021-07-01
90680|Rotavirus vaccine, five types
90681|Rotavirus vaccine, two doses
90686|Flu vaccine, four strains, no preservative, 0.5 ml|@2013-01-01
90688|Flu vaccine, four strains, 0.5 ml|@2013-01-01
90696|DTaP and polio vaccine|@2008-01-01
90697|DTaP, polio, Hib and hepatitis B vaccine|@2015-01-01
90698|DTaP, polio and Hib vaccine
90700|DTaP vaccine, under 7|<6
90707|Measles, mumps and rubella vaccine
90710|Measles, mumps, rubella and chickenpox vaccine
90713|Polio vaccine
90714|Tetanus and diphtheria vaccine, 7 or older|>7
90715|Tdap vaccine, 7 or older|>7
90716|Chickenpox vaccine
90723|DTaP, hepatitis B and polio vaccine
90732|Pneumonia vaccine, 23 types
90734|Meningitis ACWY vaccine, Menveo or Menactra
90739|Hepatitis B vaccine, adult, two doses|@2013-01-01
90744|Hepatitis B vaccine, child
90746|Hepatitis B vaccine, adult, three doses
90750|Shingles vaccine, recombinant|@2018-01-01
90785|Interactive complexity, add-on|@2013-01-01
90791|Psychiatric evaluation|@2013-01-01
90792|Psychiatric evaluation with medical services|@2013-01-01
90832|Psychotherapy, 30 minutes|@2013-01-01
90833|Psychotherapy, 30 minutes, with a visit|@2013-01-01
90834|Psychotherapy, 45 minutes|@2013-01-01
90836|Psychotherapy, 45 minutes, with a visit|@2013-01-01
90837|Psychotherapy, 60 minutes|@2013-01-01
90838|Psychotherapy, 60 minutes, with a visit|@2013-01-01
90839|Psychotherapy in crisis, first 60 minutes|@2013-01-01
90845|Psychoanalysis
90846|Family psychotherapy, patient absent
90847|Family psychotherapy, patient present
90853|Group psychotherapy
92002|Eye exam, new patient, intermediate
92004|Eye exam, new patient, full
92012|Eye exam, established patient, intermediate
92014|Eye exam, established patient, full
92015|Glasses test
92250|Retina photographs
92507|Speech therapy
92551|Hearing screening, tones
92552|Hearing test, air
92567|Eardrum movement test
93000|ECG, complete
93005|ECG, tracing only
93010|ECG, reading only
93015|Exercise stress test, complete
93224|Holter monitor, complete
93270|Event heart recorder, hookup
93306|Heart ultrasound, complete with Doppler|@2009-01-01
93350|Stress heart ultrasound
93458|Left heart catheterization|@2011-01-01
93880|Neck artery ultrasound, both sides
93970|Vein ultrasound, both sides
93971|Vein ultrasound, one side
94010|Breathing test
94060|Breathing test before and after inhaler
94640|Inhaled treatment
94664|Inhaler teaching
94760|Oxygen level, once
95004|Allergy skin pricks
95115|Allergy shot, one
95117|Allergy shots, two or more
95165|Allergy serum prepared
95810|Sleep study
95811|Sleep study with CPAP
95886|Needle muscle test with nerve study, complete|@2012-01-01
95910|Nerve studies, 7 or 8|@2013-01-01
96110|Child development screening
96127|Brief emotional or behavior screening|@2015-01-01
96160|Patient health risk questionnaire|@2017-01-01
96161|Caregiver health risk questionnaire|@2017-01-01
96360|IV fluids, first hour|@2009-01-01
96361|IV fluids, next hour|@2009-01-01
96365|IV drug infusion, first hour|@2009-01-01
96366|IV drug infusion, next hour|@2009-01-01
96367|IV drug infusion, second drug|@2009-01-01
96372|Shot under the skin or in muscle|@2009-01-01
96374|IV push, first drug|@2009-01-01
96375|IV push, new drug|@2009-01-01
96409|Chemotherapy push, first drug|@2006-01-01
96413|Chemotherapy infusion, first hour|@2006-01-01
96415|Chemotherapy infusion, next hour|@2006-01-01
97010|Hot or cold packs
97012|Traction by machine
97014|Electrical stimulation, unattended
97032|Electrical stimulation, attended, 15 minutes
97035|Ultrasound therapy, 15 minutes
97110|Exercise therapy, 15 minutes
97112|Movement retraining, 15 minutes
97116|Gait training, 15 minutes
97124|Massage, 15 minutes
97140|Hands-on therapy, 15 minutes
97150|Group therapy
97161|Physical therapy evaluation, low|@2017-01-01
97162|Physical therapy evaluation, moderate|@2017-01-01
97163|Physical therapy evaluation, high|@2017-01-01
97164|Physical therapy reevaluation|@2017-01-01
97165|Occupational therapy evaluation, low|@2017-01-01
97166|Occupational therapy evaluation, moderate|@2017-01-01
97167|Occupational therapy evaluation, high|@2017-01-01
97168|Occupational therapy reevaluation|@2017-01-01
97530|Activity therapy, 15 minutes
97535|Self-care training, 15 minutes
97597|Open wound cleaned, first 20 sq cm
97802|Nutrition therapy, first, 15 minutes
97803|Nutrition therapy, later, 15 minutes
98925|Osteopathic manipulation, 1 or 2 regions
98926|Osteopathic manipulation, 3 or 4 regions
98940|Chiropractic adjustment, 1 or 2 regions
98941|Chiropractic adjustment, 3 or 4 regions
98942|Chiropractic adjustment, 5 regions
99000|Specimen sent to a lab
99024|Visit after surgery, in the global period
99050|Visit when the office is closed
99051|Visit in scheduled evening, weekend or holiday hours
99152|Moderate sedation by the same clinician, first 15 minutes|@2017-01-01
99173|Vision chart screening
99177|Vision screening by device with reading|@2016-01-01
99188|Fluoride varnish|@2015-01-01
`;
