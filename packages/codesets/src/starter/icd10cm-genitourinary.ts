/** Kidney, urinary and genital conditions (N) with our own labels. */
export const icd10cmGenitourinary = `
=N10|Acute kidney infection
N10|Acute kidney infection (pyelonephritis)
=N12|Kidney infection
N12|Kidney infection, not said to be acute or chronic
=N13|Blocked urine flow
N13.30|Swollen kidney, not specified
N13.39|Other swollen kidney
N13.8|Other blocked urine flow
=N17|Acute kidney failure
N17.9|Acute kidney failure, not specified
=N18|Chronic kidney disease
N18.1|Chronic kidney disease, stage 1
N18.2|Chronic kidney disease, stage 2
N18.3|Chronic kidney disease, stage 3|!2020-09-30
N18.30|Chronic kidney disease, stage 3, not specified|@2020-10-01
N18.31|Chronic kidney disease, stage 3a|@2020-10-01
N18.32|Chronic kidney disease, stage 3b|@2020-10-01
N18.4|Chronic kidney disease, stage 4
N18.5|Chronic kidney disease, stage 5
N18.6|End-stage kidney disease
N18.9|Chronic kidney disease, not specified (CKD)
=N19|Kidney failure
N19|Kidney failure, not specified
=N20|Kidney and ureter stones
N20.0|Kidney stone
N20.1|Ureter stone
N20.2|Kidney and ureter stones
N20.9|Urinary stone, not specified
=N23|Kidney pain
N23|Kidney pain, not specified
=N28|Other kidney and ureter disease
N28.1|Kidney cyst, acquired
N28.9|Kidney disease, not specified
=N30|Bladder inflammation
N30.00|Acute bladder infection, no blood (cystitis)
N30.01|Acute bladder infection with blood (cystitis, hematuria)
N30.10|Painful bladder, chronic, no blood
N30.20|Other chronic bladder inflammation, no blood
N30.90|Bladder inflammation, not specified, no blood
N30.91|Bladder inflammation, not specified, with blood
=N31|Bladder nerve trouble
N31.9|Bladder nerve trouble, not specified
=N32|Other bladder disorders
N32.81|Overactive bladder
=N34|Urethra inflammation
N34.1|Urethra inflammation, not specified
N34.2|Other urethra inflammation
=N39|Other urinary disorders
N39.0|Urinary tract infection, place not named (UTI)
N39.3|Leaking on effort
N39.41|Leaking with urge
N39.44|Bed wetting at night
N39.46|Leaking, mixed
N39.490|Leaking from overflow
N39.498|Other leaking of urine
=N40|Enlarged prostate
N40.0|Enlarged prostate without urinary symptoms (BPH)|M
N40.1|Enlarged prostate with urinary symptoms (BPH)|M
N40.2|Prostate nodule without urinary symptoms|M
=N41|Prostate inflammation
N41.0|Acute prostate inflammation|M
N41.1|Chronic prostate inflammation|M
N41.9|Prostate inflammation, not specified|M
=N42|Other prostate disorders
N42.9|Prostate disorder, not specified|M
=N43|Fluid around the testicle
N43.3|Fluid around the testicle, not specified|M
=N44|Other testicle disorders
N44.00|Twisted testicle, not specified|M
=N45|Testicle inflammation
N45.1|Epididymis inflammation|M
N45.2|Testicle inflammation|M
N45.3|Testicle and epididymis inflammation|M
=N46|Male infertility
N46.9|Male infertility, not specified|M
=N47|Foreskin disorders
N47.1|Tight foreskin|M
=N48|Other penis disorders
N48.1|Glans inflammation|M
N48.6|Curved penis|M
=N50|Other male genital disorders
N50.811|Right testicle pain|M @2016-10-01
N50.812|Left testicle pain|M @2016-10-01
N50.819|Testicle pain, side not named|M @2016-10-01
N50.82|Scrotum pain|M @2016-10-01
N50.89|Other male genital disorder|M @2016-10-01
=N52|Erection problems
N52.01|Erection problem from artery flow|M
N52.1|Erection problem from a disease|M
N52.9|Erection problem, not specified (erectile dysfunction)|M
=N60|Benign breast change
N60.0{1R2L9U}|Single cyst of % breast
N60.1{1R2L9U}|Cystic change of % breast
=N61|Breast inflammation
N61.0|Breast infection without abscess|@2016-10-01
N61.1|Breast abscess|@2016-10-01
=N62|Large breasts
N62|Large breasts
=N63|Breast lump
N63|Breast lump, not specified|!2017-09-30
N63.0|Breast lump, breast not named|@2017-10-01
N63.10|Right breast lump, part not named|@2017-10-01
N63.20|Left breast lump, part not named|@2017-10-01
=N64|Other breast disorders
N64.3|Milk flow not from birth
N64.4|Breast pain (mastodynia)
N64.52|Nipple discharge
N64.59|Other breast signs
N64.89|Other breast disorder
=N70|Tube and ovary inflammation
N70.93|Tube and ovary inflammation, not specified|F
=N72|Cervix inflammation
N72|Cervix inflammation|F
=N73|Other pelvic inflammation
N73.0|Acute pelvic tissue inflammation|F
N73.9|Pelvic inflammation, not specified|F
=N75|Bartholin gland disease
N75.0|Bartholin gland cyst|F
N75.1|Bartholin gland abscess|F
=N76|Other vagina and vulva inflammation
N76.0|Acute vagina inflammation (vaginitis)|F
N76.1|Chronic vagina inflammation|F
N76.2|Acute vulva inflammation|F
N76.4|Vulva abscess|F
=N80|Endometriosis
N80.9|Endometriosis, not specified|F
=N81|Female genital prolapse
N81.10|Bladder bulge, not specified|F
N81.2|Part uterus prolapse|F
N81.4|Uterus and vagina prolapse, not specified|F
N81.6|Rectum bulge|F
=N83|Ovary and tube disorders
N83.0|Ovary follicle cyst|F !2016-09-30
N83.0{0U1R2L}|Follicle cyst of % ovary|F @2016-10-01
N83.20{1R2L9U}|Ovary cyst, not specified, % side|F @2016-10-01
N83.29{1R2L9U}|Other ovary cyst, % side|F @2016-10-01
N83.9|Ovary or tube disorder, not specified|F
=N84|Female genital polyps
N84.0|Uterus polyp|F
N84.1|Cervix polyp|F
=N85|Other uterus disorders
N85.00|Thick uterine lining, not specified|F
=N87|Cervix cell changes
N87.0|Mild cervix cell change|F
N87.1|Moderate cervix cell change|F
N87.9|Cervix cell change, not specified|F
=N88|Other cervix disorders
N88.2|Narrow cervix|F
=N89|Other vagina disorders
N89.8|Other vagina disorder, not inflammation|F
=N90|Other vulva disorders
N90.89|Other vulva disorder|F
N90.7|Vulva cyst|F
=N91|Absent or rare periods
N91.0|Periods never started|F
N91.1|Periods stopped|F
N91.2|No periods, not specified (amenorrhea)|F
N91.5|Rare periods, not specified|F
=N92|Heavy or irregular periods
N92.0|Heavy or frequent regular periods (menorrhagia)|F
N92.1|Heavy or frequent irregular periods|F
N92.3|Bleeding at ovulation|F
N92.4|Heavy bleeding before menopause|F
N92.6|Irregular periods, not specified|F
=N93|Other vaginal bleeding
N93.0|Bleeding after sex|F
N93.8|Other abnormal vaginal bleeding|F
N93.9|Abnormal vaginal bleeding, not specified|F
=N94|Female pain
N94.10|Pain with sex, not specified|F @2016-10-01
N94.3|Premenstrual tension|F
N94.4|Painful periods, primary|F
N94.5|Painful periods, secondary|F
N94.6|Painful periods, not specified (dysmenorrhea)|F
N94.89|Other female pain|F
=N95|Menopause disorders
N95.0|Bleeding after menopause|F
N95.1|Menopause symptoms|F
N95.2|Vagina thinning after menopause|F
N95.9|Menopause disorder, not specified|F
=N96|Repeated pregnancy loss
N96|Repeated pregnancy loss|F
=N97|Female infertility
N97.0|Infertility from no ovulation|F
N97.9|Female infertility, not specified|F
`;
