/** Abbreviations of clinicians that stand for one condition. `CODE abbreviations`, see `readSynonyms`. */
export const ABBREVIATION_TERMS = `
I10! htn; hbp; ht arterial; hta; aht
E119! t2dm; dm2; niddm; dmt2; t2d; dm ii; dmii; dm type ii; dm
E109! t1dm; dm1; iddm; dmt1; t1d; dmi
E785! hld; hlp; dlp; hl lipids
I2510! cad; ascad; chd; ashd
I509! chf; hf
I5020! hfref
I5030! hfpef
I4891! afib; af; a fib; avnrt~
I219! mi; ami
I214! nstemi
I213! stemi
I252 old mi; prior mi
I249! acs
I739! pvd; pad; paod
I639! cva
G459! tia
I82409! dvt
I8240! dvt
I2699! pte
I714! aaa
I341! mvp
I447! lbbb
I4510! rbbb
I471! svt; psvt
I472! vt; vtach
I4901! vf; vfib
J449! copd; aecopd~
J441! aecopd
J189! cap; pna; hap~
J80! ards
J069! uri; urti
J22! lrti
J849 ild
J84112 ipf
K219! gerd; gord
K589! ibs
K279! pud
K922! gib; ugib; lgib
K56609! sbo
K7460 cirrh
K7581! nash
K760! nafld; masld
N400! bph
N390! uti
N179! aki; arf
N189! ckd; crf; cri; crd
N186! esrd; eskd
N739! pid
E039 hypothyroid
E282! pcos
R0602! sob
R079! cp
G4733! osa; osahs; osas
M069! ra
M1990! oa; djd
M329! sle
G35! ms relapsing
G20 pd parkinson
G309 ad alzheimer
F329! mdd
F411! gad
F4310! ptsd
F909! adhd
F429! ocd
F840 asd autism
B20! aids; hiv
B1920! hcv; vhc
B1910! hbv; vhb
B259! cmv
B2790 ebv mono
A159! tb; tbc
D509! ida
D693! itp
D65! dic
D472! mgus
D469! mds
C9000! mm myeloma
C61! cap prostate; pca prostate
C649! rcc
C220! hcc
C3490! nsclc; sclc
C9100! all leukemia
C9200! aml
C9110! cll
C9210! cml
C8330! dlbcl
C8590! nhl
Z66! dnr; dni
Z951! cabg
Z955! des stent
Z9861! pci; ptca
Z9884 rygb
Z7901 noac; doac
Z9911 vent dependent
O139 pih
O2441! gdm
O034? sab
O039 sab
L0390 ssti
M810 op osteoporosis
R739 bs high
S069! tbi
R569 sz
`;
