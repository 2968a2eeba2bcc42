/** Status, history and reasons for care (chapter 21). `CODE terms`, see `readSynonyms`. */
export const STATUS_TERMS = `
Z0000! annual physical; routine physical; general medical examination; health maintenance exam; wellness visit; annual exam
Z0001 annual exam with abnormal findings
Z00129! well child visit; routine child health exam; well child check; well baby visit
Z01419 annual gynecological exam; well woman exam; routine gynecologic exam
Z0181? preoperative examination
Z01818 preoperative evaluation?; preop clearance?; preoperative clearance?; pre op evaluation?; preoperative exam?
Z0289? administrative exam
Z09 follow up exam after completed treatment
Z111 screening for tuberculosis
Z1211! screening colonoscopy; colon cancer screening; screening for colon cancer
Z1231! screening mammogram; breast cancer screening; screening mammography
Z124 cervical cancer screening; pap smear screening
Z125 prostate cancer screening
Z131 diabetes screening
Z1322 lipid screening
Z148 genetic carrier
Z1501 brca mutation; brca1; brca2; genetic susceptibility breast cancer
Z17? estrogen receptor
Z170! estrogen receptor positive; er positive
Z171 estrogen receptor negative; triple negative
Z201? contact with tuberculosis
Z201 contact with tuberculosis; tuberculosis exposure; exposure to tuberculosis; contact tuberculosis
Z20818 exposure to bacterial disease; contact with brucellosis; consumption of unpasteurized milk; unpasteurized cheese
Z20828 viral exposure; exposure to covid; contact with viral disease
Z202 exposure to sexually transmitted disease; std exposure
Z203 rabies exposure
Z206 hiv exposure
Z2250? carrier
Z2251 hepatitis b carrier; carrier of hepatitis b; hbv carrier; chronic carrier hbv; chronic carrier of hepatitis b virus
Z2252 hepatitis c carrier; hcv carrier
Z22322 mrsa carrier; mrsa colonization
Z23! need for immunization; flu shot
Z283 underimmunized; not vaccinated; unvaccinated; vaccination not up to date
Z3009 contraceptive counseling; family planning
Z302 sterilization; tubal ligation request; vasectomy request
Z3041 oral contraceptive surveillance
Z30430 iud insertion
Z305? iud
Z319 infertility treatment procreative
Z3183 assisted reproduction; in vitro fertilization; ivf
Z3202 negative pregnancy test
Z3201 positive pregnancy test
Z3800! single liveborn; liveborn infant
Z411 cosmetic surgery
Z412 circumcision routine
Z433 attention to colostomy
Z434? attention to other opening
Z4501 pacemaker check
Z452 port flush
Z4682? fitting
Z466 urinary catheter change; fitting of urinary device
Z4801? change of dressing
Z4802 suture removal; removal of sutures; staple removal
Z4889? surgical aftercare
Z4931 hemodialysis encounter
Z5111! chemotherapy encounter; encounter for chemotherapy; admitted for chemotherapy
Z510! radiotherapy encounter; encounter for radiotherapy; encounter for radiation therapy
Z5112 immunotherapy encounter
Z515! palliative care; hospice care; palliative treatment; comfort care; palliative; palliative chemotherapy~; palliative therapy; palliative measures; palliative radiotherapy~; palliative care unit
Z5189~ aftercare
Z5309 procedure not carried out
Z5329 patient refused procedure?; refused treatment?; refusal of treatment; patient refusal?; refused surgery; declined surgery; declined treatment; patient declined?; refused to undergo; treatment refusal; rejected surgery; rejection of treatment
Z532 refused treatment; refusal treatment
Z5321 left against medical advice; voluntary discharge
Z560 unemployment; unemployed
Z5900? homeless
Z590! homelessness; homeless
Z602 lives alone~; living alone~
Z6379? stressful life events
Z634 bereavement; death of family member; death of husband; grief
Z638 family problems
Z653 legal problems; prison; incarceration; prisoner; imprisonment
Z658 psychosocial problems
Z62810 history of childhood abuse; history of sexual abuse in childhood
Z66! dnr; do not resuscitate; dnr status
Z67? blood type
Z6710 type a blood; blood type a; blood group a
Z6740 type o blood; blood type o; blood group o
Z681 body mass index less than 20
Z6826 bmi 26; body mass index 26
Z6827 bmi 27; body mass index 27
Z6828 bmi 28; body mass index 28
Z6829 bmi 29; body mass index 29
Z6830 bmi 30; body mass index of 30
Z6831 bmi 31
Z6832 bmi 32
Z6833 bmi 33
Z6834 bmi 34
Z6835 bmi 35
Z6836 bmi 36
Z6837 bmi 37
Z6838 bmi 38
Z6839 bmi 39
Z6841 bmi 40; bmi 41; bmi 42; bmi 43; bmi 44
Z720~ tobacco use; tobacco use nos
Z7251 high risk heterosexual behavior; promiscuity; unprotected sex; risky sexual relations; sexual promiscuity; risky sexual practices; multiple sexual partners
Z7252 men who have sex with men; high risk homosexual behavior; homosexual relations; homosexual?
Z725 high risk sexual behavior; risky sexual contacts; risky sexual behavior
Z733 stress not elsewhere classified; life stress
Z7401 bedridden; bed confinement; bed bound; bedfast; confined to bed; bed ridden
Z7409 reduced mobility; limited mobility; wheelchair dependent~; reduced activity
Z741 need for assistance with personal care; dependent for activities of daily living; dependent for daily activities; totally dependent; adl dependent
Z751? waiting facility
Z7682 awaiting organ transplant; on transplant waiting list; transplant list; waiting list transplant; awaiting transplant; waiting list for kidney transplantation
Z765 malingering; simulation
Z77090? asbestos exposure
Z7709 asbestos exposure; exposure to asbestos; asbestos contact
Z7722 secondhand smoke; passive smoker; passive smoking
Z7901! long term anticoagulant; on anticoagulants; anticoagulant therapy; on warfarin; on coumadin; anticoagulated; oral anticoagulation; warfarin; acenocoumarol; sintrom; anticoagulant treatment; oral anticoagulants; dicumarinics; coumadin; eliquis; apixaban; xarelto; rivaroxaban; dabigatran
Z7902! long term antiplatelet; on plavix; clopidogrel; antiplatelet therapy; antiplatelet; antiaggregant; antiaggregation; antiaggregated; plavix; antiplatelet treatment; ticagrelor; prasugrel
Z7982 long term aspirin; daily aspirin; on aspirin~; acetylsalicylic acid daily~; baby aspirin~; aspirin daily; treatment with aspirin~
Z791 long term nsaid; chronic nsaid use; nsaid long term
Z792 long term antibiotics; antibiotic prophylaxis
Z793 hormonal contraceptives; oral contraceptives; birth control pills; taking contraceptives; contraceptive pill; oral contraception; anovulatory; hormonal contraception; anovulatories
Z794! insulin use; on insulin; long term insulin; insulin therapy; treated with insulin; insulin treatment; treatment with insulin; insulinized; insulin dependent; insulin pump~; insulin glargine; lantus
Z7984! oral hypoglycemic drugs; oral antidiabetics; metformin; oral hypoglycemics; treatment with oral antidiabetics; oral antidiabetic; oral antidiabetic drugs; glipizide; glyburide; sulfonylurea; hypoglycemic agents oral
Z7952! chronic steroids; long term steroids; chronic corticosteroid; prolonged corticosteroid therapy; chronic prednisone; corticosteroid treatment long; chronic steroid use; long term corticosteroid; corticotherapy; chronic corticosteroids; steroid dependence; prednisone daily~; prolonged corticosteroid; corticodependent
Z7951 inhaled steroids; inhaled corticosteroids; long term inhaled steroids
Z79810 tamoxifen~; selective estrogen receptor modulators~
Z79811 aromatase inhibitor; anastrozole; letrozole
Z7983 bisphosphonates; long term bisphosphonates; zoledronic acid; alendronate; zoledronate
Z7989~ hormone replacement therapy
Z79890 hormone replacement therapy; hrt; levothyroxine?
Z79891 long term opiate; chronic opioid therapy; long term opioids
Z79899 long term medication; immunosuppressive therapy~; immunosuppressive treatment~; long term drug therapy; methotrexate?
Z803! family history of breast cancer
Z800 family history of colon cancer; family history of gastrointestinal cancer; family history of gastric cancer; family history of pancreatic cancer
Z801 family history of lung cancer
Z8042 family history of prostate cancer
Z8041 family history of ovarian cancer
Z809 family history of cancer; family history of malignancy; family history of neoplasm
Z8249 family history of heart disease; family history of coronary disease; family history of myocardial infarction; family history of sudden death~; family history of hypertension; family history of cardiovascular disease
Z8241 family history of sudden cardiac death; family history of sudden death
Z833 family history of diabetes; family history of diabetes mellitus
Z818 family history of mental disorder; family history of depression; family history of schizophrenia; psychiatric family history
Z8481 family history of genetic disease carrier
Z8489~ family history of other conditions
Z8500 history of gastrointestinal cancer
Z85028 history of stomach cancer; history of gastric cancer
Z85038 history of colon cancer; history of colorectal cancer
Z85048 history of rectal cancer
Z8505 history of liver cancer; history of hepatocellular carcinoma
Z8511? history of bronchus cancer
Z85118 history of lung cancer
Z853! history of breast cancer; personal history of breast cancer
Z8541 history of cervical cancer
Z8542 history of uterine cancer; history of endometrial cancer
Z8543 history of ovarian cancer
Z8546! history of prostate cancer
Z8547 history of testicular cancer
Z8551! history of bladder cancer
Z85528 history of kidney cancer; history of renal cell carcinoma; history of renal cancer
Z8571 history of hodgkin lymphoma
Z8572 history of lymphoma; history of non hodgkin lymphoma
Z856 history of leukemia
Z85820 history of melanoma
Z85828 history of skin cancer; history of basal cell carcinoma
Z85850 history of thyroid cancer
Z859 history of cancer; history of malignancy; personal history of malignant neoplasm
Z8611 history of tuberculosis; old tuberculosis treated; past tuberculosis; personal history of tuberculosis
Z8601? history of colon polyps
Z86010 history of colon polyps; personal history of colonic polyps
Z8619 history of infectious disease; history of hepatitis; history of brucellosis
Z8639 history of endocrine disease
Z8659 history of mental disorder; history of depression treated
Z8669 history of nervous system disease
Z8673! history of stroke; history of cva; history of tia; old stroke; previous stroke; prior stroke; previous cva; history of cerebral infarction; prior cva; history of ictus; personal history of stroke
Z86711! history of pulmonary embolism; prior pulmonary embolism
Z86718! history of dvt; history of deep vein thrombosis; history of venous thrombosis; prior dvt
Z8679 history of circulatory disease; history of heart disease; rheumatic fever in childhood
Z8701 history of pneumonia; recurrent pneumonia history
Z8709 history of respiratory disease
Z8711 history of peptic ulcer; history of peptic ulcer disease; history of gastric ulcer; history of duodenal ulcer
Z8719 history of digestive disease; history of gi bleed; history of pancreatitis
Z8731? healed fracture
Z87310 healed osteoporosis fracture
Z8739 history of musculoskeletal disease
Z87440! history of urinary tract infections; history of recurrent urinary infections; repeated urinary tract infections; recurrent utis; recurrent urinary tract infections
Z87442! history of kidney stones; history of urinary calculi; history of nephrolithiasis; history of renal lithiasis; history of renal colic; history of urolithiasis
Z87448 history of urinary disease
Z8741? history of cervical dysplasia
Z8751 history of preterm labor
Z8759 history of pregnancy complication
Z8762? history of perinatal
Z87710 history of hypospadias corrected
Z87730 history of cleft lip repaired
Z8774 history of congenital heart disease corrected
Z87820 history of traumatic brain injury; history of tbi
Z87828 history of trauma; history of injury; history of physical trauma
Z8781 history of healed fracture; history of fracture; old fracture
Z87891! former smoker; ex smoker; exsmoker; quit smoking; history of smoking; history of tobacco use; former tobacco use; stopped smoking; ex smoker of cigarettes; past smoker; smoking cessation~; quit tobacco; previous smoker; former cigarette smoker; stopped tobacco; gave up smoking; quit smoking years; history of nicotine dependence; ceased smoking; former tobacco smoker
Z8789 history of other condition
Z880! allergy to penicillin; penicillin allergy; allergic to penicillin; pcn allergy; penicillin allergic; allergies penicillin
Z881 allergy to antibiotics; antibiotic allergy; allergic to erythromycin; allergy to streptomycin; allergic to ciprofloxacin; allergic to streptomycin; allergic to amoxicillin~; allergic to tetracycline; quinolone allergy
Z882 sulfa allergy; allergy to sulfonamides; allergic to sulfonamides; allergic to sulfa; sulfonamide allergy
Z884 allergy to anesthetic; allergic to anesthetics; anesthetic allergy
Z885 narcotic allergy; allergy to codeine; allergic to morphine; codeine allergy; morphine allergy; allergic to codeine
Z886 allergy to analgesics; allergic to aspirin; aspirin allergy; allergy to nsaids; allergic to metamizole; allergic to nsaids; nsaid allergy; allergy to metamizole; aspirin intolerance; allergic to pyrazolones; allergic to acetylsalicylic acid; pyrazolone allergy; allergy to acetylsalicylic acid; allergy to aspirin; allergic to dipyrone
Z888 allergy to other drugs; allergic to medications; allergy to drug other; allergic to drugs
Z889 drug allergy status; allergic to unspecified drugs; allergy to drugs; drug allergies; medication allergies; allergy to medications; drug allergy; drug allergy known; medicinal allergies; medication allergy; allergies to medications; medicinal allergy
Z87892 history of anaphylaxis
Z91010 peanut allergy; allergy to peanuts
Z91011 milk allergy; allergy to milk; cow milk allergy
Z91012 egg allergy; allergy to eggs
Z91013 seafood allergy; shellfish allergy; allergy to shellfish; fish allergy
Z91018 food allergy; allergy to foods; food allergies; allergy to nuts; nut allergy
Z91030 bee allergy; bee sting allergy
Z91040 latex allergy; allergic to latex; allergy to latex
Z91041! contrast allergy; allergy to iodinated contrast; iodine contrast allergy; contrast dye allergy; allergic to iodine; allergic to iodinated contrast; allergy to contrast; allergic to contrast; iodinated contrast allergy; allergy to iodine; allergy to iodinated contrasts; radiographic contrast allergy
Z91048 allergy status nonmedicinal; dust mite allergy; allergic to mites; allergic to dust; nickel allergy; allergy to mites; pollen allergy status; mite allergy
Z9109~ allergy nonmedicinal
Z9111 noncompliance with diet; dietary noncompliance
Z9114 noncompliance with medication; medication noncompliance; poor adherence; poor compliance; poor therapeutic compliance; abandoned treatment; discontinued treatment on his own; stopped taking medication; nonadherence; poor therapeutic adherence; abandonment of treatment; irregular treatment compliance; poor treatment compliance; treatment abandonment; non compliance
Z9119 noncompliance with treatment; noncompliant
Z915 history of self harm; history of suicide attempt; previous suicide attempt; previous suicide attempts; personal history of self harm
Z9181 history of falling; history of falls
Z89421? toe amputation
Z8942 toe amputation; amputation of toe; absence of toe
Z8943? foot amputation
Z89439 foot amputation
Z8951 below knee amputation; bka; leg amputation below knee
Z8961 above knee amputation; aka; supracondylar amputation; leg amputation
Z899 limb amputation; amputee; amputation
Z8902? finger amputation
Z89029 finger amputation status
Z900? absence of eye
Z9001 acquired absence of eye; enucleated eye; anophthalmic; evisceration of eye; anophthalmos
Z9002 laryngectomy; laryngectomized; absence of larynx; total laryngectomy status
Z9009 absence of part of head and neck; thyroidectomy~
Z901 mastectomy; mastectomized; absence of breast; status post mastectomy; history of mastectomy; radical mastectomy
Z9010! mastectomy; status post mastectomy; history of mastectomy; absence of breast; mastectomized; left mastectomy; right mastectomy
Z902 lobectomy lung; pneumonectomy; absence of lung; pulmonary lobectomy; lung resection; status post lobectomy
Z903 gastrectomy; gastrectomized; absence of stomach; subtotal gastrectomy; billroth; billroth ii; total gastrectomy; partial gastrectomy; absence of part of stomach
Z9049! colectomy; cholecystectomy; appendectomy; cholecystectomized; hemicolectomy; appendectomized; absence of gallbladder; intestinal resection status; cholecystectomized patient; status post appendectomy; status post cholecystectomy; appendicectomy; history of appendectomy; history of cholecystectomy; prior cholecystectomy; prior appendectomy; s p appendectomy; s p cholecystectomy; sigmoidectomy
Z90411 partial pancreatectomy; duodenopancreatectomy; whipple; partial absence of pancreas; cephalic duodenopancreatectomy
Z90410 total pancreatectomy; absence of pancreas
Z905! nephrectomy; nephrectomized; absence of kidney; single kidney; solitary kidney; status post nephrectomy; acquired absence of kidney; nephrectomy years ago; simple nephrectomy; previous nephrectomy; history of nephrectomy; monorenal patient; functional single kidney; left nephrectomy; right nephrectomy; only kidney
Z906 cystectomy; absence of bladder; cystoprostatectomy; radical cystectomy; cystectomized
Z90710! hysterectomy; hysterectomized; absence of uterus; total abdominal hysterectomy; tah; history of hysterectomy; status post hysterectomy; tah bso; total hysterectomy; hysterectomy years ago; prior hysterectomy; simple hysterectomy; double hysterectomy~; hysterectomy with double adnexectomy
Z90711 subtotal hysterectomy; supracervical hysterectomy
Z90722 bilateral oophorectomy; double adnexectomy; bilateral salpingo oophorectomy; bso; absence of ovaries bilateral; bilateral adnexectomy
Z90721 unilateral oophorectomy; absence of ovary; oophorectomy; adnexectomy; right oophorectomy; left oophorectomy
Z9079 prostatectomy; orchiectomy; absence of prostate; orchidectomy; radical prostatectomy; salpingectomy; absence of testis; status post prostatectomy; adenomectomy; orchiectomized; prostatectomized; monorchid acquired
Z9081! splenectomy; splenectomized; absence of spleen; asplenic; asplenia; status post splenectomy; previous splenectomy; post splenectomy
Z9089 thyroidectomy; tonsillectomy; adenoidectomy; absence of organ; parathyroidectomy; status post thyroidectomy; tonsillectomized; adrenalectomy; thyroidectomized; amygdalectomy; adenotonsillectomy; status post tonsillectomy; adenoamygdalectomy; hemithyroidectomy
Z920? history of contraception
Z921? history anticoagulant
Z9221 history of chemotherapy?; personal history of chemotherapy?; previous chemotherapy?; received chemotherapy?; prior chemotherapy?; treated with chemotherapy?
Z9225 history of immunosuppression therapy
Z923 history of radiation; personal history of irradiation; previous radiotherapy; history of radiotherapy; irradiated; prior radiation; received radiotherapy; treated with radiotherapy; pelvic radiotherapy; external radiotherapy
Z930! tracheostomy; tracheostomized; tracheostomy status; tracheotomy; tracheotomized; tracheostoma
Z931! gastrostomy; gastrostomy status; peg tube; percutaneous gastrostomy; g tube; peg gastrostomy; gastrostomy tube; percutaneous endoscopic gastrostomy
Z932 ileostomy; ileostomy status; ileostomy bag
Z933! colostomy; colostomy status; colostomy bag; end colostomy
Z934 jejunostomy; jejunostomy status
Z9350 cystostomy; suprapubic catheter; cystostomy status; suprapubic cystostomy; suprapubic tube
Z936 nephrostomy; ureterostomy; urostomy; percutaneous nephrostomy; nephrostomy status; nephrostomy catheter; nephrostomy tube; ureteroileostomy; bricker; cutaneous ureterostomy
Z940! kidney transplant; renal transplant; kidney transplantation; renal transplantation; kidney graft; renal graft; kidney transplant status; renal allograft; kidney transplanted; transplanted kidney; renal transplant recipient; kidney transplant recipient; renal transplanted
Z941! heart transplant; cardiac transplantation; heart transplant status; heart transplantation
Z942 lung transplant; lung transplantation; bipulmonary transplantation
Z944! liver transplant; liver transplantation; hepatic transplant; orthotopic liver transplantation; liver transplanted; hepatic graft; liver graft; orthotopic transplantation liver
Z945 skin graft status; skin transplant status
Z946 bone transplant status
Z947! corneal transplant; keratoplasty; corneal graft; penetrating keratoplasty; corneal transplantation; penetrating keratoplasties
Z9481! bone marrow transplant; bone marrow transplantation; allogeneic bone marrow transplantation; hematopoietic transplantation
Z9484 stem cell transplant; autologous stem cell transplant; hematopoietic stem cell transplant; autologous transplantation; allogeneic hematopoietic; peripheral blood transplantation
Z9483 pancreas transplant; pancreatic transplantation
Z9489? transplant organ other
Z949 transplant?; organ transplant?; transplanted organ?; transplanted patient?
Z950! pacemaker; cardiac pacemaker; presence of pacemaker; permanent pacemaker; pacemaker carrier; ppm cardiac; carrier of pacemaker; definitive pacemaker; dual chamber pacemaker; pacemaker implantation; implanted pacemaker
Z95810! icd implantable; implantable cardioverter defibrillator; implantable defibrillator; automatic defibrillator; aicd; cardioverter defibrillator; defibrillator implanted
Z951! cabg; coronary artery bypass; bypass surgery; coronary bypass; aortocoronary bypass; triple bypass; coronary revascularization surgery; aortocoronary bypass graft; coronary artery bypass graft; double bypass; quadruple bypass; aorto coronary bypass; presence of coronary bypass
Z952! prosthetic heart valve; mechanical valve; valve replacement; aortic valve replacement; mitral valve replacement; mechanical prosthesis valve; valve prosthesis; prosthetic valve; aortic prosthesis; mitral prosthesis; valvular prosthesis; mechanical prosthetic valve; metallic valve; avr; mvr
Z953 bioprosthetic valve; biological valve; xenogenic heart valve; biological prosthesis valve; porcine valve
Z954 heart valve replacement other
Z955! coronary stent; coronary angioplasty implant; stent coronary; drug eluting stent; stent in the anterior descending; stents coronary; stent implantation coronary; stent placement coronary
Z95820 peripheral stent; vascular stent; peripheral angioplasty with implant; iliac stent
Z95828 vascular graft; vena cava filter; vascular implant; ivc filter; aortobifemoral bypass; femoropopliteal bypass; vascular prosthesis; aortic graft; portacath~; port a cath~; aorto bifemoral bypass; aortobifemoral; reservoir~; subcutaneous reservoir
Z960! ureteral stent; double j; double j catheter; double j stent; ureteral catheter; penile prosthesis; artificial sphincter; urogenital implant; jj stent; double j ureteral catheter; urethral stent; pigtail catheter; testicular prosthesis; testicular implant; jj catheter
Z961! intraocular lens; pseudophakia; pseudophakic; lens implant; intraocular lens implant; pseudoaphakia; iol; cataract surgery status~; intraocular lens implantation
Z9621 cochlear implant
Z9622 myringotomy tubes; tympanostomy tubes; ear tubes; transtympanic drainage; transtympanic drains
Z9640? hip prosthesis
Z9641 insulin pump
Z9649 hip prosthesis
Z9664! hip replacement; hip prosthesis; total hip arthroplasty; total hip replacement; tha; hip arthroplasty; tha hip
Z9665! knee replacement; knee prosthesis; total knee arthroplasty; total knee replacement; tka; knee arthroplasty; tkr
Z9661 shoulder replacement; shoulder prosthesis
Z9660 joint prosthesis; joint implant; joint replacement
Z966? orthopedic joint implant
Z967 bone implant?; osteosynthesis material?; internal fixation device?; plates and screws?; osteosynthesis plate?; osteosynthesis plates?; titanium mesh?
Z965 dental implant; tooth root implant; dental implants; mandibular implants; osseointegrated implants; implants dental; implant dental; titanium implants
Z968 functional implants; biliary stent; breast implants~; biliary prosthesis; esophageal stent; esophageal prosthesis; tracheal stent
Z9882 breast implant; breast implants; breast prosthesis; mammary prosthesis; silicone prosthesis; breast implant status
Z969 functional implant
Z970 artificial eye; ocular prosthesis
Z972 dentures; dental prosthesis; complete denture; removable prosthesis; dental prosthetic device; complete prosthesis; removable partial denture; denture
Z973 glasses?; contact lenses?; contact lens wearer?; wears contact lenses?; spectacles?
Z974 hearing aid; hearing aids
Z975! intrauterine device; iud; intrauterine contraceptive device; iud carrier; mirena; diu
Z978 urinary catheter?; bladder catheter?; bladder catheterization?; indwelling catheter?; foley?; vesical catheter?; permanent bladder catheter?; permanent urinary catheter?; foley catheter?
Z980 intestinal bypass; anastomosis status; gastric bypass~; intestinal anastomosis; jejunoileal bypass
Z981 arthrodesis status; spinal fusion; arthrodesis; lumbar fusion; status post spinal fusion; laminectomy and fusion
Z982! vp shunt; ventriculoperitoneal shunt; csf shunt; ventriculo peritoneal shunt; ventriculoperitoneal bypass; cerebrospinal fluid shunt; ventriculoperitoneal valve
Z983 post therapeutic collapse of lung
Z9841? cataract extraction right
Z9849 cataract extraction status; cataract surgery; cataract extraction; operated cataracts; cataract operation; history of cataract surgery; operated on for cataracts; cataracts surgery; status post cataract surgery; cataract removal
Z984! cataract surgery; cataract extraction; operated cataracts; operated on for cataracts
Z9851! tubal ligation; tubal ligation status; btl; bilateral tubal ligation; status post tubal ligation
Z9852! vasectomy; vasectomy status; vasectomized
Z9861 coronary angioplasty; ptca; percutaneous coronary intervention; pci; percutaneous transluminal coronary angioplasty; percutaneous revascularization coronary; angioplasty without stent
Z9862 peripheral angioplasty
Z9884! bariatric surgery; gastric bypass; bariatric surgery status; gastric banding; sleeve gastrectomy; lap band; gastric bypass status
Z98890 postprocedural state?; history of surgery?; previous surgery?; surgical history?; prior surgery?; status post surgery?; previous laparotomy?; past surgical history?; previous surgical interventions?
Z9889~ previous cesarean section; laminectomy
Z98891 history of cesarean section; previous cesarean section; history of uterine scar; previous c section; previous cesarean; prior cesarean; cesarean sections two; cesarean section prior
Z9911 ventilator dependence; mechanical ventilation dependence; dependent on ventilator; ventilator dependent; home mechanical ventilation; dependence on mechanical ventilation; dependence on respirator
Z992! hemodialysis~; dialysis~; renal dialysis; peritoneal dialysis; on dialysis; dialysis dependence; dialysis dependent; chronic hemodialysis; hemodialysis patient; dependence on dialysis; capd; hd three times; hemodialysis sessions; periodic hemodialysis; hemodialysis program; dialysis treatment; ambulatory peritoneal dialysis; peritoneal dialysis program; continuous ambulatory peritoneal dialysis
Z993 wheelchair dependence; wheelchair bound; wheelchair; wheelchair dependent
Z9981 supplemental oxygen dependence; home oxygen; oxygen dependent; home oxygen therapy; chronic oxygen therapy; oxygen at home; home oxygen dependent
Z9989 cpap?; home cpap?; machine dependence?; cpap dependence?; walker?; cane?; crutches?; walks with cane?; bipap?
Z578 occupational exposure
Z579 occupational exposure risk
Z573? occupational exposure air contaminants
Z818 family mental
`;
