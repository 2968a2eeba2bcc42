/**
 * Laboratory services: number, our label, phrases. `waived` marks tests that CLIA-waived sites bill with QW where the
 * number is on the CMS list of waived tests; `needs:` and `not:` are words of the same sentence.
 */
export const labServices = `
80047|Basic metabolic panel, ionized calcium|basic metabolic panel with ionized calcium;istat chem 8;chem8|waived
80048|Basic metabolic panel|bmp;basic metabolic panel;chem 7;chem7;basic metabolic profile;sma 7|
80050|General health panel|general health panel|
80051|Electrolytes|electrolyte panel;lytes panel;serum electrolytes|
80053|Full metabolic panel|cmp;comprehensive metabolic panel;complete metabolic panel;comprehensive metabolic profile;chem 14|
80055|Obstetric blood panel|obstetric panel;prenatal panel;ob panel|
80061|Cholesterol panel|lipid panel;lipid profile;fasting lipids;cholesterol panel;flp|waived
80069|Kidney panel|renal function panel;renal panel|
80074|Hepatitis panel|acute hepatitis panel;hepatitis panel|
80076|Liver panel|hepatic function panel;liver panel;liver function test;lfts;hepatic panel;liver function panel|
80156|Carbamazepine level|carbamazepine level;tegretol level|
80162|Digoxin level|digoxin level|
80164|Valproate level|valproic acid level;valproate level;depakote level|
80178|Lithium level|lithium level|waived
80185|Phenytoin level|phenytoin level;dilantin level|
80197|Tacrolimus level|tacrolimus level;prograf level|
80202|Vancomycin level|vancomycin level;vancomycin trough;vanc trough|
80305|Drug screen read by eye|urine drug screen;uds;drug screen cup;rapid drug screen;urine toxicology;urine tox screen|waived
80307|Drug screen by analyzer|drug screen by analyzer;drug screen by immunoassay analyzer|
@urinalysis|Urine test|urinalysis;ua;u a;urine dipstick;urine dip;dip ua;dipstick urinalysis|
81015|Urine microscopy only|urine microscopy|
81025|Urine pregnancy test|urine pregnancy test;urine hcg;upt;urine pregnancy|
82040|Albumin|serum albumin;albumin level|
82043|Urine albumin|microalbumin;urine albumin;urine microalbumin;albumin creatinine ratio|
82088|Aldosterone|aldosterone level;serum aldosterone|
82103|Alpha-1 antitrypsin|alpha 1 antitrypsin level|
82105|Alpha-fetoprotein|alpha fetoprotein;afp|
82140|Ammonia|ammonia level;serum ammonia|
82150|Amylase|amylase;serum amylase|
82247|Bilirubin, total|total bilirubin;serum bilirubin|
82248|Bilirubin, direct|direct bilirubin|
82270|Stool blood cards, screening|hemoccult cards;fobt cards;guaiac cards;stool cards|
82272|Stool blood, single test, not screening|stool guaiac;guaiac test;hemoccult test;occult blood test of stool|
82274|Stool blood by immunoassay|fecal immunochemical test;fit test;ifobt|waived
82306|Vitamin D|vitamin d level;25 hydroxy vitamin d;25 oh vitamin d;vitamin d 25 hydroxy|
82310|Calcium|serum calcium;calcium level|
82330|Calcium, ionized|ionized calcium|
82378|CEA|cea;carcinoembryonic antigen|
82533|Cortisol|cortisol level;am cortisol;morning cortisol;serum cortisol|
82550|Creatine kinase|ck;cpk;creatine kinase;creatine phosphokinase|
82553|CK-MB|ck mb;ckmb|
82565|Creatinine, blood|serum creatinine;creatinine level|
82570|Creatinine, not blood|urine creatinine|
82607|Vitamin B12|vitamin b12 level;b12 level;serum b12|
82670|Estradiol|estradiol level;serum estradiol|
82728|Ferritin|ferritin|
82746|Folic acid|folate level;serum folate;folic acid level|
82784|Immunoglobulin, each|immunoglobulin level;iga level;igg level|
82803|Blood gases|arterial blood gas;abg;venous blood gas;blood gas|
82947|Blood glucose|serum glucose;fasting blood glucose;fasting glucose;random blood glucose|waived
82950|Glucose after a drink|one hour glucose;1 hour glucose;glucose challenge test;1 hour gtt|waived
82951|Glucose tolerance, 3 samples|glucose tolerance test;three hour glucose tolerance;3 hour gtt|
82962|Blood glucose by home-type meter|fingerstick glucose;finger stick glucose;accucheck;accu chek;fingerstick blood sugar;poc glucose;glucometer reading|
83001|FSH|fsh;follicle stimulating hormone|
83002|LH|luteinizing hormone|
83036|Hemoglobin A1c|hemoglobin a1c;hba1c;a1c;glycohemoglobin;hgb a1c;glycosylated hemoglobin|waived
83090|Homocysteine|homocysteine|
83516|Immunoassay, other|tissue transglutaminase;ttg iga|
83540|Iron|serum iron;iron level|
83550|Iron binding capacity|tibc;iron binding capacity|
83605|Lactate|lactic acid;lactate;serum lactate|waived
83615|LDH|ldh;lactate dehydrogenase|
83655|Lead|lead level;blood lead;lead screen|waived
83690|Lipase|lipase;serum lipase|
83721|LDL cholesterol, direct|direct ldl|
83735|Magnesium|magnesium level;serum magnesium|
83880|BNP|bnp;nt pro bnp;brain natriuretic peptide;natriuretic peptide|
83930|Osmolality, blood|serum osmolality|
83970|Parathyroid hormone|pth;parathyroid hormone;intact pth|
84075|Alkaline phosphatase|alkaline phosphatase|
84100|Phosphorus|phosphorus level;serum phosphorus;serum phosphate|
84132|Potassium|serum potassium;potassium level|
84144|Progesterone|progesterone level;serum progesterone|
84145|Procalcitonin|procalcitonin|
84146|Prolactin|prolactin level;serum prolactin;prolactin|
84153|PSA, total|psa;prostate specific antigen|
84154|PSA, free|free psa|
84295|Sodium|serum sodium;sodium level|
84402|Testosterone, free|free testosterone|
84403|Testosterone, total|testosterone level;total testosterone;serum testosterone|
84436|Thyroxine, total|total t4|
84439|Thyroxine, free|free t4;free thyroxine|
84443|TSH|tsh;thyroid stimulating hormone|waived
84450|AST|sgot|
84460|ALT|sgpt|
84480|T3, total|total t3|
84481|T3, free|free t3|
84484|Troponin|troponin;troponins;troponin i;troponin t;high sensitivity troponin|
84520|Urea nitrogen|blood urea nitrogen;bun level|
84550|Uric acid|uric acid;serum uric acid;uric acid level|
84702|Pregnancy hormone, amount|quantitative hcg;quantitative beta hcg;beta hcg quantitative;serum beta hcg;bhcg;quant hcg|
84703|Pregnancy hormone, yes or no|qualitative hcg;serum pregnancy test;qualitative serum hcg|waived
85014|Hematocrit|spun hematocrit|waived
85018|Hemoglobin|fingerstick hemoglobin;poc hemoglobin;hemocue|waived
85025|Blood count with automated differential|cbc with differential;cbc with diff;cbc w diff;complete blood count with differential;cbc;complete blood count;hemogram with differential|
85027|Blood count, automated|cbc without differential;hemogram without differential;hemogram|
85044|Reticulocytes, by hand|manual reticulocyte count|
85045|Reticulocytes, automated|reticulocyte count;retic count|
85379|D-dimer|d dimer|
85384|Fibrinogen|fibrinogen|
85610|Prothrombin time|pt inr;inr;prothrombin time;protime;coag panel|waived
85652|Sedimentation rate, automated|esr;sedimentation rate;sed rate;erythrocyte sedimentation rate|
85730|Partial thromboplastin time|ptt;aptt;partial thromboplastin time|
86003|Allergen-specific IgE, each|specific ige panel;rast testing;allergen specific ige|
86038|Antinuclear antibodies|ana;antinuclear antibody;ana screen|
86140|C-reactive protein|crp;c reactive protein|
86141|C-reactive protein, high sensitivity|hs crp;high sensitivity crp;high sensitivity c reactive protein|
86147|Cardiolipin antibody|anticardiolipin antibody;cardiolipin antibody|
86160|Complement, each|complement level;serum complement;c3 and c4 level|
86200|CCP antibody|anti ccp;ccp antibody|
86225|Double-stranded DNA antibody|anti ds dna;double stranded dna antibody;anti dsdna|
86300|CA 15-3 or 27.29|ca 15 3;ca 27.29|
86301|CA 19-9|ca 19 9|
86304|CA 125|ca 125|
86308|Mono test|monospot;heterophile antibody;mono test;monospot test|waived
86316|Tumor marker, other|chromogranin a|
86376|TPO antibody|tpo antibody;thyroid peroxidase antibody|
86430|Rheumatoid factor, yes or no|rheumatoid factor qualitative|
86431|Rheumatoid factor, amount|rheumatoid factor;rf titer|
86480|Tuberculosis blood test|quantiferon;quantiferon gold;igra|
86580|Tuberculosis skin test|ppd;tuberculin skin test;tb skin test;mantoux|not:positive,history
86592|Syphilis screening|rpr;vdrl;syphilis screen|
86617|Lyme antibody, confirmation|lyme western blot|
86618|Lyme antibody|lyme titer;lyme antibody;lyme serology|
86664|Epstein-Barr nuclear antibody|ebv nuclear antibody|
86677|Helicobacter antibody|h pylori antibody;helicobacter pylori antibody|waived
86701|HIV-1 antibody|hiv 1 antibody|
86703|HIV antibody|hiv antibody test;hiv antibody;hiv screen;hiv test|
86704|Hepatitis B core antibody|hepatitis b core antibody|
86706|Hepatitis B surface antibody|hepatitis b surface antibody|
86709|Hepatitis A IgM|hepatitis a igm|
86762|Rubella antibody|rubella titer;rubella antibody|
86765|Measles antibody|rubeola titer;measles titer|
86780|Treponema antibody|treponemal antibody;fta abs|
86787|Varicella antibody|varicella titer;varicella antibody|
86803|Hepatitis C antibody|hepatitis c antibody;hcv antibody;hep c antibody;hepatitis c screen|waived
86850|Red cell antibody screen|antibody screen|
86900|Blood type, ABO|abo typing;blood type and screen;type and screen;type and cross|
86901|Blood type, Rh|rh typing;blood type and screen;type and screen;type and cross|
87040|Blood culture|blood culture|
87045|Stool culture|stool culture|
87070|Culture, other source|wound culture;throat culture routine;sputum culture|
87075|Culture, anaerobic|anaerobic culture|
87077|Germ identified from culture|organism identification|
87081|Culture, screening|throat culture;strep culture|
87086|Urine culture with count|urine culture;urine c s;urine for culture|
87101|Fungus culture of skin, hair or nail|fungal culture|
87177|Ova and parasites|ova and parasites;o p|
87186|Antibiotic sensitivity|antibiotic sensitivities;culture and sensitivity|
87205|Stained smear|gram stain|
87210|Wet mount|wet prep;wet mount;koh prep;saline prep|
87220|Tissue exam for fungus, KOH|skin koh;koh scraping;skin scraping for koh|
87324|C. difficile toxin|c diff toxin;clostridium difficile toxin;c difficile toxin|
87338|Helicobacter antigen in stool|h pylori stool antigen;stool antigen for h pylori|
87340|Hepatitis B surface antigen|hepatitis b surface antigen;hbsag|
87389|HIV antigen and antibodies|hiv 4th generation;fourth generation hiv;hiv ag ab|
87426|COVID-19 antigen by immunoassay|covid antigen immunoassay|waived
87428|COVID-19 and flu antigen|covid flu combo;covid and flu antigen;combined covid flu antigen|waived
87480|Candida probe|candida dna probe|
87491|Chlamydia, amplified|chlamydia pcr;chlamydia naat;gc chlamydia;chlamydia and gonorrhea;gonorrhea and chlamydia;gc ct|
87502|Flu, amplified|influenza pcr;flu pcr;flu molecular|waived
87510|Gardnerella probe|gardnerella probe|
87529|Herpes simplex, amplified|hsv pcr;herpes pcr|
87591|Gonorrhea, amplified|gonorrhea pcr;gonorrhea naat;gc chlamydia;chlamydia and gonorrhea;gonorrhea and chlamydia;gc ct|
87624|HPV, high-risk types|hpv testing;hpv cotesting;hpv co testing;high risk hpv;hpv dna test|
87635|COVID-19, amplified|covid pcr;covid 19 pcr;sars cov 2 pcr;covid naat|waived
87637|COVID-19, flu and RSV, amplified|covid flu rsv pcr;respiratory panel covid flu rsv|waived
87651|Strep A, amplified|strep pcr;strep a pcr;molecular strep|waived
87804|Flu, rapid|rapid flu;rapid influenza;influenza a and b rapid;flu swab;influenza swab;flu test;influenza test;rapid flu a b|waived
87807|RSV, rapid|rapid rsv;rsv swab;rsv test|waived
87808|Trichomonas, rapid|rapid trichomonas;trichomonas rapid test|waived
87811|COVID-19, rapid antigen|rapid covid;covid antigen;covid rapid antigen;rapid covid antigen;covid 19 antigen;rapid covid 19|waived
87880|Strep A, rapid|rapid strep;strep screen;rapid strep test;strep test;rapid group a strep;rapid strep a;strep swab|waived
88142|Pap test, liquid, manual|thin prep pap manual|
88150|Pap test, slide, manual|conventional pap smear slide|
88175|Pap test, liquid, automated with rescreening|thinprep;thin prep;liquid based pap|
88302|Tissue exam, level 2|pathology level 2|
88304|Tissue exam, level 3|pathology level 3|
88305|Tissue exam, level 4|pathology level 4;surgical pathology|
88312|Special stain, germs|special stain for organisms;afb stain|
88342|Immunostain, first|immunohistochemistry;immunostain|
89060|Crystals in joint fluid|crystal analysis;synovial fluid crystals|
89320|Semen analysis|semen analysis|
36415|Blood drawn from a vein|venipuncture;blood draw;blood drawn;phlebotomy for labs;venous blood was drawn;labs drawn;labs were drawn|proc
36416|Blood drawn by finger stick|capillary blood draw;heel stick;heelstick|proc
99000|Specimen sent to a lab|specimen handling|
`;
