/** Neoplasms with a name that tells site and behavior. `CODE terms`, see `readSynonyms`. */
export const NAMED_NEOPLASM_TERMS = `
C61! prostate cancer; prostatic adenocarcinoma; carcinoma of prostate; adenocarcinoma of the prostate; prostate carcinoma
C649! renal cell carcinoma; renal cell cancer; clear cell renal carcinoma; hypernephroma; renal adenocarcinoma; kidney cancer; renal carcinoma; clear cell carcinoma of kidney; grawitz; renal cancer; wilms tumor; nephroblastoma; chromophobe carcinoma; papillary renal carcinoma; collecting duct carcinoma; chromophobe renal cell
C64! renal cell carcinoma; clear cell renal carcinoma; renal adenocarcinoma; kidney cancer; renal carcinoma; hypernephroma; wilms tumor; nephroblastoma; renal cancer; clear cell carcinoma kidney; papillary renal carcinoma; wilms
C679! bladder cancer; bladder carcinoma; transitional cell carcinoma of bladder; urothelial carcinoma of bladder; vesical carcinoma; bladder urothelial carcinoma; transitional carcinoma; urothelial carcinoma; transitional cell carcinoma; bladder transitional; urothelial tumor; bladder tumor infiltrating~
C659 transitional cell carcinoma of renal pelvis; renal pelvis carcinoma
C6290! testicular cancer; seminoma; testicular carcinoma; embryonal carcinoma; testis cancer; germ cell tumor testis; choriocarcinoma testis; testicular germ cell tumor; germ cell tumor; testicular lymphoma?
C629! seminoma; testicular cancer; testicular carcinoma; embryonal carcinoma; testicular germ cell tumor; classic seminoma; leydig cell tumor malignant
C220! hepatocellular carcinoma; hepatoma; hepatocarcinoma; hcc; liver cell carcinoma
C221! cholangiocarcinoma; klatskin; intrahepatic cholangiocarcinoma; klatskin tumor
C229 liver cancer; primary liver cancer
C222 hepatoblastoma
C240 extrahepatic bile duct carcinoma; bile duct carcinoma
C23 gallbladder carcinoma; gallbladder cancer; gallbladder adenocarcinoma
C241 ampulloma; ampullary carcinoma; carcinoma of ampulla of vater; vater ampulla carcinoma; ampullary adenocarcinoma
C259! pancreatic cancer; pancreatic adenocarcinoma; pancreatic carcinoma; adenocarcinoma of pancreas; cancer of pancreas
C250 carcinoma of head of pancreas; adenocarcinoma of head of pancreas
C254 malignant insulinoma; pancreatic neuroendocrine carcinoma; gastrinoma malignant
C7A8 neuroendocrine carcinoma; neuroendocrine tumor malignant; malignant neuroendocrine tumor
C7A1 poorly differentiated neuroendocrine carcinoma; large cell neuroendocrine carcinoma; high grade neuroendocrine carcinoma
C7A090 malignant carcinoid of lung; malignant carcinoid bronchus; bronchial carcinoid
C7A00? carcinoid tumor malignant
C7A00! malignant carcinoid; carcinoid tumor; carcinoid
C4A9! merkel cell carcinoma; merkel carcinoma
C169! gastric cancer; stomach cancer; gastric adenocarcinoma; adenocarcinoma of stomach; gastric carcinoma; signet ring cell carcinoma gastric; linitis plastica; signet ring gastric
C189! colon cancer; colon carcinoma; colon adenocarcinoma; colorectal cancer~; colonic adenocarcinoma; adenocarcinoma of colon; colonic cancer; carcinoma of colon
C187 sigmoid cancer; sigmoid adenocarcinoma; adenocarcinoma of sigmoid; sigma adenocarcinoma; sigmoid colon cancer; neoplasm of sigma; sigma neoplasia
C180 cecum cancer; adenocarcinoma of cecum; cecal carcinoma
C19 rectosigmoid cancer; colorectal cancer; colorectal carcinoma; rectosigmoid adenocarcinoma
C20! rectal cancer; rectal adenocarcinoma; adenocarcinoma of rectum; rectal carcinoma; cancer of rectum
C210 anal cancer; anal carcinoma; epidermoid carcinoma of anus; anal squamous cell carcinoma
C159! esophageal cancer; esophageal carcinoma; carcinoma of esophagus; esophageal adenocarcinoma; cancer of esophagus
C181 appendiceal carcinoma; adenocarcinoma of appendix; appendix cancer
C49A0! gastrointestinal stromal tumor; gist; stromal tumor; gastrointestinal stromal
C49A2 gastric gist; gastric stromal tumor
C3490! lung cancer; lung carcinoma; small cell lung cancer; non small cell lung cancer; bronchogenic carcinoma; pulmonary carcinoma; lung adenocarcinoma; adenocarcinoma of lung; small cell carcinoma; oat cell carcinoma; bronchial carcinoma; squamous cell carcinoma of lung; bronchogenic; pulmonary adenocarcinoma; non small cell carcinoma; small cell lung carcinoma; lung neoplasm malignant; bronchioloalveolar carcinoma; epidermoid carcinoma of lung
C349! lung cancer; lung carcinoma; small cell lung cancer; non small cell lung cancer; lung adenocarcinoma; bronchogenic carcinoma; pulmonary adenocarcinoma; small cell carcinoma lung; pulmonary carcinoma
C341 upper lobe lung cancer; carcinoma of upper lobe; pancoast tumor; pancoast
C343 lower lobe lung cancer; carcinoma of lower lobe of lung
C450! pleural mesothelioma; mesothelioma of pleura
C451 peritoneal mesothelioma
C459! mesothelioma; malignant mesothelioma
C457 mesothelioma other site; paratesticular mesothelioma; mesothelioma of tunica vaginalis
C37 thymic carcinoma; malignant thymoma; thymus carcinoma
D4989? thymoma
D150 thymoma; benign thymoma
C329! laryngeal cancer; laryngeal carcinoma; larynx cancer; epidermoid carcinoma of larynx; carcinoma of larynx
C320 glottic carcinoma; vocal cord carcinoma
C321 supraglottic carcinoma
C119! nasopharyngeal carcinoma; cavum carcinoma; nasopharynx carcinoma; nasopharyngeal cancer; undifferentiated nasopharyngeal
C109 oropharyngeal carcinoma; oropharynx cancer
C099 tonsil carcinoma; tonsillar carcinoma
C139 hypopharynx carcinoma; hypopharyngeal cancer
C12 pyriform sinus carcinoma; carcinoma of piriform sinus
C029! tongue cancer; carcinoma of tongue; squamous cell carcinoma of tongue; lingual carcinoma; tongue carcinoma
C021 carcinoma of lateral border of tongue; lateral tongue carcinoma; lingual border carcinoma; lateral border of tongue
C049 floor of mouth carcinoma; carcinoma of floor of mouth
C069 oral cancer; oral squamous cell carcinoma; oral cavity cancer; oral carcinoma; oral epidermoid carcinoma; mouth cancer; oral squamous carcinoma
C060 buccal mucosa carcinoma; jugal mucosa carcinoma
C062 retromolar trigone carcinoma
C039 gingival carcinoma; gum carcinoma
C059 palate carcinoma; palatal carcinoma; carcinoma of palate
C009 lip carcinoma; carcinoma of lip; lip cancer
C001 lower lip carcinoma; squamous cell carcinoma of lower lip
C07! parotid carcinoma; parotid cancer; carcinoma of parotid; mucoepidermoid carcinoma parotid; acinic cell carcinoma; acinar cell carcinoma
C080 submandibular gland carcinoma
C089 salivary gland carcinoma; adenoid cystic carcinoma; mucoepidermoid carcinoma; cystic adenoid carcinoma
C310 maxillary sinus carcinoma; carcinoma of maxillary sinus
C300 nasal cavity carcinoma; esthesioneuroblastoma; olfactory neuroblastoma
C319 paranasal sinus carcinoma
C439! melanoma; malignant melanoma; cutaneous melanoma; skin melanoma; melanoma metastatic~; nodular melanoma; superficial spreading melanoma
C433 melanoma of face
C4370? melanoma leg
C692 retinoblastoma
C6920! retinoblastoma
C6930! choroidal melanoma; uveal melanoma; melanoma of choroid
C4491! basal cell carcinoma; basal cell cancer; basal cell epithelioma; basalioma; basocellular; basal carcinoma; bcc; basocellular carcinoma
C4492! squamous cell carcinoma of skin; cutaneous squamous cell carcinoma; spinocellular carcinoma; scc skin; spinocellular; skin squamous cell; verrucous carcinoma~
C4499 skin cancer; adnexal carcinoma; sebaceous carcinoma; skin carcinoma; trichoblastic carcinoma
C449? skin malignancy
C469! kaposi sarcoma; kaposi
C460 kaposi sarcoma of skin; cutaneous kaposi
C462 kaposi sarcoma of palate
C5091! breast cancer; breast carcinoma; ductal carcinoma; infiltrating ductal carcinoma; carcinoma of breast; invasive ductal carcinoma; lobular carcinoma; breast adenocarcinoma; mammary carcinoma; infiltrating ductal; mammary cancer; inflammatory breast carcinoma; invasive ductal; infiltrating lobular carcinoma; breast neoplasm malignant
C50919! breast cancer; breast carcinoma; infiltrating ductal carcinoma
C50929 male breast cancer; breast cancer in male
D0510 ductal carcinoma in situ; dcis; intraductal carcinoma
D0500 lobular carcinoma in situ
C539! cervical cancer; cervix carcinoma; cervical carcinoma; cancer of cervix; carcinoma of cervix uteri; cervical uterine cancer; cervix cancer; uterine cervix carcinoma
C541! endometrial cancer; endometrial carcinoma; endometrial adenocarcinoma; carcinoma of endometrium; endometrium adenocarcinoma; adenocarcinoma of endometrium
C55! uterine cancer; uterus cancer; uterine carcinoma; uterine sarcoma; leiomyosarcoma of uterus; uterine leiomyosarcoma
C569! ovarian cancer; ovarian carcinoma; carcinoma of ovary; ovarian adenocarcinoma; cancer of ovary; serous papillary carcinoma; ovary cancer; ovarian cystadenocarcinoma; granulosa cell tumor~; serous carcinoma ovary
C56! ovarian cancer; ovarian carcinoma; ovarian adenocarcinoma; cancer of ovary
C570 fallopian tube carcinoma
C58 choriocarcinoma; gestational choriocarcinoma; gestational trophoblastic neoplasia
C52 vaginal carcinoma; vaginal cancer
C519 vulvar carcinoma; vulvar cancer; carcinoma of vulva
C609! penile cancer; penile carcinoma; carcinoma of penis; epidermoid carcinoma of penis; squamous cell carcinoma of penis; cancer of penis; penis cancer; penis carcinoma
C632 scrotal carcinoma
C631 spermatic cord sarcoma; spermatic cord liposarcoma; paratesticular rhabdomyosarcoma; paratesticular sarcoma; paratesticular liposarcoma; cord liposarcoma
C680 urethral carcinoma; urethra carcinoma; urethral cancer
C669! ureteral carcinoma; carcinoma of ureter; ureteral cancer; ureter carcinoma; urothelial carcinoma of ureter
C689 urothelial carcinoma unspecified urinary
C73! thyroid cancer; papillary thyroid carcinoma; thyroid carcinoma; medullary thyroid carcinoma; follicular thyroid carcinoma; papillary carcinoma of thyroid; anaplastic thyroid carcinoma; medullary carcinoma thyroid; papillary carcinoma; follicular carcinoma; papillary microcarcinoma; thyroid papillary carcinoma
C7400! adrenocortical carcinoma; adrenal carcinoma; carcinoma of adrenal cortex; adrenal cortical carcinoma
C7490 neuroblastoma; malignant pheochromocytoma; adrenal cancer
C751 craniopharyngioma malignant; pituitary carcinoma
D444! craniopharyngioma
D352! pituitary adenoma; prolactinoma; pituitary macroadenoma; pituitary microadenoma; pituitary tumor benign; hypophyseal adenoma; macroprolactinoma; macroadenoma; microadenoma; pituitary adenomas; microprolactinoma
D3500! adrenal adenoma; pheochromocytoma; adrenal myelolipoma; adrenocortical adenoma; myelolipoma; phaeochromocytoma; feochromocytoma; myelolipoma adrenal
D350! pheochromocytoma; adrenal adenoma; adrenal myelolipoma; adrenocortical adenoma; suprarenal adenoma
D447 paraganglioma; glomus jugulare; carotid body tumor; glomus tumor carotid; chemodectoma; paragangliomas; glomus tympanicum; extra adrenal pheochromocytoma
D351! parathyroid adenoma
D34! thyroid adenoma; follicular adenoma; benign thyroid neoplasm; thyroid follicular adenoma
C719! brain cancer; glioblastoma; brain tumor malignant; glioma; astrocytoma; oligodendroglioma; glioblastoma multiforme; medulloblastoma~; anaplastic astrocytoma; ependymoma; malignant brain tumor; gbm; brain glioma; gliomas; gliosarcoma; ganglioglioma~
C711 frontal glioma; frontal lobe tumor malignant
C712 temporal glioma; temporal lobe glioma
C716 medulloblastoma; cerebellar astrocytoma
C717 brainstem glioma; brain stem glioma; pontine glioma
C720 spinal cord astrocytoma; spinal ependymoma; intramedullary ependymoma
D329! meningioma; meningiomas
D320! intracranial meningioma; cerebral meningioma; meningioma brain; sphenoid wing meningioma; convexity meningioma; falx meningioma
D321 spinal meningioma
D333! acoustic neuroma; vestibular schwannoma; acoustic neurinoma; vestibular neurinoma; cranial nerve schwannoma
D361~ schwannoma; neurofibroma; neurilemmoma; neurinoma
D3610! schwannoma; neurinoma; neurofibroma; neurilemmoma; ganglioneuroma; benign nerve sheath tumor; neuroma; schwannomas; ancient schwannoma; neurofibromas
D334 benign neoplasm of spinal cord
D332 benign brain tumor
D330 subependymoma; choroid plexus papilloma; central neurocytoma
C8190! hodgkin lymphoma; hodgkin disease; hodgkin; hodgkin nodular sclerosis
C8110 nodular sclerosis hodgkin
C8290! follicular lymphoma
C8310 mantle cell lymphoma; mantle lymphoma
C8330! diffuse large b cell lymphoma; large b cell lymphoma; dlbcl; diffuse large cell lymphoma; diffuse large b; b large cell lymphoma
C8370! burkitt lymphoma; burkitt
C8350 lymphoblastic lymphoma
C8400! mycosis fungoides
C8410 sezary; sezary syndrome
C8440 peripheral t cell lymphoma
C8460 anaplastic large cell lymphoma
C8490! t cell lymphoma; nk t cell lymphoma; cutaneous t cell lymphoma
C860 nasal nk t cell lymphoma; nasal type nk t; extranodal nk t cell lymphoma
C8510! b cell lymphoma; b lymphoma; lymphoma b
C8580! plasmablastic lymphoma~; primary cns lymphoma~; cerebral lymphoma~; lymphoplasmacytic lymphoma~
C8590! lymphoma; non hodgkin lymphoma; malignant lymphoma; nhl; lymphoproliferative malignant; lymphomas; primary lymphoma
C884! malt lymphoma; marginal zone lymphoma; maltoma; mucosa associated lymphoid; gastric malt
C880! waldenstrom; waldenstrom macroglobulinemia
C9000! multiple myeloma; myeloma; plasma cell myeloma
C9030 plasmacytoma; solitary plasmacytoma
C9020 extramedullary plasmacytoma
C9010 plasma cell leukemia
C9100! acute lymphoblastic leukemia; acute lymphocytic leukemia; all lymphoblastic; lymphoblastic leukemia; acute lymphoid leukemia
C9110! chronic lymphocytic leukemia; cll; chronic lymphatic leukemia; chronic lymphoid leukemia
C9140 hairy cell leukemia; tricholeukemia
C9200! acute myeloid leukemia; aml; acute myeloblastic leukemia; acute myelogenous leukemia; acute nonlymphoblastic leukemia
C9210! chronic myeloid leukemia; cml; chronic myelogenous leukemia
C9240! acute promyelocytic leukemia; promyelocytic leukemia
C9230 myeloid sarcoma; granulocytic sarcoma; chloroma
C9310 chronic myelomonocytic leukemia; cmml
C9590! leukemia; leukaemia
C9500 acute leukemia
C966 eosinophilic granuloma; langerhans cell histiocytosis; histiocytosis x; unifocal langerhans; langerhans histiocytosis
C960! letterer siwe; multifocal langerhans
C962 mast cell sarcoma
C4120? vertebral sarcoma
C419! osteosarcoma; chondrosarcoma; ewing sarcoma; bone cancer; osteogenic sarcoma; ewing; bone sarcoma; chordoma; malignant bone tumor
C411! osteosarcoma of mandible; mandibular osteosarcoma; chondrosarcoma of mandible; ameloblastic carcinoma; odontogenic carcinoma; ameloblastic fibrosarcoma
C410 chondrosarcoma of maxilla; osteosarcoma of maxilla; chordoma of clivus; clivus chordoma; maxillary osteosarcoma
C412 vertebral chordoma; vertebral chondrosarcoma
C413 rib chondrosarcoma; costal chondrosarcoma
C414 sacral chordoma; pelvic chondrosarcoma
C499! sarcoma; soft tissue sarcoma; leiomyosarcoma; liposarcoma; rhabdomyosarcoma; synovial sarcoma; fibrosarcoma; angiosarcoma; malignant fibrous histiocytoma; myxofibrosarcoma; hemangiosarcoma; pleomorphic sarcoma; myxoid liposarcoma; histiocytoma malignant; dermatofibrosarcoma; hemangiopericytoma malignant; epithelioid sarcoma; undifferentiated sarcoma; alveolar sarcoma; malignant fibrohistiocytoma; hemangioendothelioma~
C480! retroperitoneal sarcoma; retroperitoneal liposarcoma; retroperitoneal leiomyosarcoma; perirenal liposarcoma; malignant retroperitoneal tumor; liposarcoma retroperitoneum
C482 peritoneal carcinoma primary
C449~ dermatofibrosarcoma protuberans
C479 malignant peripheral nerve sheath tumor; malignant schwannoma; neurofibrosarcoma; malignant nerve sheath tumor
C8000? carcinomatosis
C800! carcinomatosis; disseminated cancer; widespread metastases; generalized cancer; disseminated neoplasm; multiple metastases; disseminated disease~; metastatic disease disseminated; disseminated neoplasia; carcinomatous dissemination; disseminated tumor
C801! cancer?; malignant neoplasm?; malignancy?; carcinoma?; adenocarcinoma?; unknown primary?; cancer of unknown primary?; malignant tumor?; squamous cell carcinoma?; epidermoid carcinoma?; undifferentiated carcinoma?; carcinoma of unknown primary?; adenocarcinoma of unknown primary?; malignant tumors?; neoplasia malignant?; oncologic disease?; malignant disease?
C786! peritoneal carcinomatosis; peritoneal metastasis; peritoneal implants; carcinomatosis peritoneal; peritoneal metastases; retroperitoneal metastasis; pseudomyxoma peritonei~; omental metastasis; peritoneal dissemination; peritoneal seeding
C779! lymph node metastasis; nodal metastasis; lymph node metastases; metastatic lymph nodes; lymph node involvement metastatic; metastatic adenopathy; metastasis in lymph nodes; ganglionic metastasis; metastatic lymphadenopathy; positive lymph nodes; metastatic nodes; lymphatic metastasis; metastasis adenopathies; lymph node infiltration
C770 cervical lymph node metastasis; cervical metastases; metastatic cervical adenopathy; cervical nodal metastasis; supraclavicular metastasis; cervical node metastasis
C771 mediastinal lymph node metastasis; mediastinal metastasis nodes; hilar metastasis
C772 retroperitoneal lymph node metastasis; intraabdominal lymph node metastasis; retroperitoneal nodal; para aortic metastasis
C773 axillary lymph node metastasis; axillary metastasis; axillary node metastasis
C774 inguinal lymph node metastasis; inguinal metastasis
C775 pelvic lymph node metastasis; iliac node metastasis; obturator node metastasis
C787! liver metastasis; liver metastases; hepatic metastasis; metastatic liver; metastasis in liver; hepatic metastases; liver mets
C7800! lung metastasis; lung metastases; pulmonary metastasis; metastatic lung; pulmonary metastases; metastasis in lung; lung mets
C780! lung metastasis; pulmonary metastasis; metastatic lung
C782 pleural metastasis; pleural metastases; pleural carcinomatosis
C781 mediastinal metastasis
C784 small intestine metastasis
C785 colon metastasis; rectal metastasis; large intestine metastasis
C7889 pancreatic metastasis; digestive metastasis; metastasis to pancreas; gastric metastasis; splenic metastasis?
C7900! renal metastasis; kidney metastasis; metastasis to kidney; metastasis in kidney
C790 renal metastasis; kidney metastasis; metastasis to kidney
C7911 bladder metastasis; metastasis to bladder
C7919 ureteral metastasis; urinary metastasis
C792! skin metastasis; cutaneous metastasis; cutaneous metastases; metastasis to skin; skin metastases; subcutaneous metastases
C7931! brain metastasis; brain metastases; cerebral metastasis; cerebral metastases; metastatic brain; brain mets; intracranial metastasis
C7932 meningeal metastasis; leptomeningeal metastasis; meningeal carcinomatosis; leptomeningeal carcinomatosis; carcinomatous meningitis
C7949 spinal cord metastasis; spinal metastasis cord; orbital metastasis~; choroidal metastasis; nervous system metastasis; epidural metastasis
C7951! bone metastasis; bone metastases; bony metastasis; vertebral metastasis; metastatic bone; bone mets; osseous metastases; metastasis to spine; metastatic bone disease; spinal metastases; vertebral metastases; metastasis in mandible; skeletal metastases; rib metastasis; metastasis to mandible; mandibular metastasis
C7952 bone marrow metastasis; bone marrow infiltration; marrow infiltration
C7960 ovarian metastasis; krukenberg; krukenberg tumor
C7970 adrenal metastasis; adrenal metastases; suprarenal metastasis
C797 adrenal metastasis; suprarenal metastasis
C7981 breast metastasis; metastasis to breast
C7982 genital metastasis; penile metastasis; testicular metastasis; prostate metastasis; vaginal metastasis; metastasis to penis; metastasis in testis; metastases in penis; metastasis of penis
C7989! soft tissue metastasis; muscle metastasis; metastasis other site; oral metastasis; gingival metastasis; parotid metastasis; heart metastasis; metastasis soft tissue; thyroid metastasis; orbital metastasis; muscular metastasis; cardiac metastasis
C799! metastasis?; metastases?; metastatic disease; metastatic?; secondary neoplasm?; distant metastasis?; metastatic cancer?; metastatic carcinoma?; mets?; metastatic tumor?; metastatic adenocarcinoma?; distant metastases?; metastatic lesions; metastatic lesion; tumor metastasis?
D099 carcinoma in situ?; in situ carcinoma?
D090! bladder carcinoma in situ; carcinoma in situ of bladder
D069 cervical carcinoma in situ; cin iii; cin 3; carcinoma in situ of cervix
D074 penile carcinoma in situ; erythroplasia of queyrat; queyrat
D049 bowen disease; skin carcinoma in situ; bowen
D039 melanoma in situ; lentigo maligna
D000? oral carcinoma in situ
D019? carcinoma in situ digestive
D126! adenomatous polyp; colon adenoma; tubular adenoma; villous adenoma; adenoma colon; familial adenomatous polyposis; adenomatous polyposis; polyposis of colon; colonic adenoma; tubulovillous adenoma
D128 rectal adenoma; adenoma of rectum
D131 gastric adenoma; gastric leiomyoma; benign neoplasm of stomach
D132 duodenal adenoma; brunner adenoma
D133 small bowel leiomyoma; benign neoplasm of small intestine
D134! hepatic adenoma; liver adenoma; benign liver tumor; hepatocellular adenoma
D135 bile duct adenoma; gallbladder adenoma; biliary cystadenoma; gallbladder papilloma
D136 pancreatic cystadenoma; serous cystadenoma pancreas; mucinous cystadenoma; pancreatic adenoma
D137! insulinoma; islet cell tumor
D110! warthin tumor; pleomorphic adenoma parotid; parotid adenoma; benign neoplasm of parotid; warthin; pleomorphic adenoma of parotid gland
D119! pleomorphic adenoma; monomorphic adenoma; salivary adenoma; basal cell adenoma salivary; benign salivary tumor; canalicular adenoma
D117 submandibular adenoma
D101 benign neoplasm of tongue; tongue hemangioma; tongue papilloma; lingual lipoma; lingual tumor benign; tongue fibroma; lingual hemangioma
D100 lip benign neoplasm; lip hemangioma; lip fibroma
D1030! oral fibroma; oral papilloma; benign oral neoplasm; irritation fibroma; oral squamous papilloma; oral lipoma; palatal papilloma; ossifying fibroma peripheral; oral mucosa fibroma
D1039 oral papilloma; palate fibroma
D103 oral fibroma; oral papilloma
D106 nasopharyngeal angiofibroma; juvenile angiofibroma; nasopharyngeal benign neoplasm
D140 inverted papilloma; nasal papilloma; osteoma of frontal sinus; ear benign neoplasm; sinonasal papilloma
D141 laryngeal papilloma; laryngeal papillomatosis; larynx benign neoplasm; laryngeal hemangioma
D143 lung hamartoma; benign neoplasm of lung; pulmonary hamartoma
D151 atrial myxoma; cardiac myxoma; myxoma of heart; left atrial myxoma; cardiac fibroma; cardiac tumor benign
D164 osteoma of skull; skull osteoma; maxillary osteoma; facial osteoma; craniofacial osteoma; ossifying fibroma of maxilla; maxillary ameloblastoma; osteoma of maxilla
D165! ameloblastoma; odontoma; mandibular osteoma; cementoma; odontogenic tumor; ossifying fibroma; cementoblastoma; odontogenic myxoma; ameloblastic fibroma; ossifying fibroma of mandible; adenomatoid odontogenic tumor; calcifying odontogenic; compound odontoma; odontogenic fibroma; complex odontoma; osteoma of mandible; mandibular ameloblastoma; keratocystic odontogenic tumor; odontogenic keratocyst tumor; myxoma mandible; cemento ossifying fibroma; cementifying fibroma; unicystic ameloblastoma; calcifying epithelial odontogenic tumor; odontogenic tumors; cementossifying fibroma
D169! osteochondroma; osteoma; enchondroma; osteoid osteoma; benign bone tumor; chondroblastoma; giant cell tumor of bone; osteoblastoma; chondroma; exostosis osteochondroma; benign bone neoplasm; chondromyxoid fibroma
D480! giant cell tumor; giant cell tumor of bone
D179! lipoma; lipomas; fibrolipoma; angiolipoma
D1730? lipoma skin
D171 lipoma of trunk; lipoma of back
D170 lipoma of head; lipoma of neck; facial lipoma
D172 lipoma of limb; lipoma of arm; lipoma of thigh
D174 intrathoracic lipoma; mediastinal lipoma
D175 intra abdominal lipoma; lipoma of colon; retroperitoneal lipoma; colonic lipoma; intestinal lipoma
D176 spermatic cord lipoma; lipoma of cord
D1779 renal lipoma; angiomyolipoma; renal angiomyolipoma; kidney angiomyolipoma; lipoma other site; oral lipoma; angiomyolipomas
D1800! hemangioma; angioma; hemangiomas; cavernous hemangioma; capillary hemangioma; angiomas; haemangioma; glomangioma; glomus tumor
D1801 cutaneous hemangioma; hemangioma of skin; cherry angioma; strawberry hemangioma; facial hemangioma; skin angioma
D1802 intracranial hemangioma; cavernoma; cavernous angioma; cerebral cavernoma; cavernous hemangioma brain; cavernomas; hemangioblastoma~; intracranial cavernoma
D1803! liver hemangioma; hepatic hemangioma; splenic hemangioma; intraabdominal hemangioma; renal hemangioma; hemangioma of liver; hepatic angioma
D1809 hemangioma of other sites; vertebral hemangioma; muscular hemangioma; bladder hemangioma; hemangioma of bone; orbital hemangioma
D181! lymphangioma; cystic hygroma; cystic lymphangioma; lymphangiomatosis
D1910? benign mesothelioma
D200 benign retroperitoneal tumor; retroperitoneal teratoma; retroperitoneal schwannoma?
D2190? fibroma
D219! leiomyoma soft tissue; angioleiomyoma; fibroma soft tissue; rhabdomyoma; solitary fibrous tumor?; benign fibrous histiocytoma; angiomyofibroblastoma; leiomyoma?; myofibroma; benign connective tissue tumor; granular cell tumor; hemangiopericytoma; fibrous tumor?; myxoma?; elastofibroma; desmoid tumor~; solitary fibrous?; angiofibroma
D481 desmoid tumor; aggressive fibromatosis; desmoid; hemangiopericytoma; myofibroblastic tumor; inflammatory myofibroblastic tumor; inflammatory pseudotumor~; stromal tumor uncertain
D229! nevus; mole; melanocytic nevus; naevus; dysplastic nevus; moles; nevi; blue nevus; intradermal nevus; melanocytic nevi; spitz nevus; junctional nevus
D239! dermatofibroma; benign skin neoplasm; pilomatrixoma; syringoma; trichoepithelioma; cylindroma; eccrine poroma; hidradenoma; pilomatricoma; poroma; hidrocystoma; fibroepithelioma; trichofolliculoma; sebaceous adenoma; trichilemmoma; spiradenoma; benign adnexal tumor; dermoid cyst skin
D241? fibroadenoma
D249! fibroadenoma; breast fibroadenoma; phyllodes; intraductal papilloma; benign breast neoplasm; phyllodes tumor
D24! fibroadenoma; breast fibroadenoma; phyllodes tumor; intraductal papilloma
D259! uterine fibroid; fibroids; uterine leiomyoma; leiomyoma of uterus; uterine myoma; myoma; myomas; uterine fibroids; fibroid uterus; myomatosis; uterine myomatosis; fibroid; leiomyomas uterine; leiomyomatosis; myomatous uterus; fibromatous uterus; uterine fibromyoma
D250 submucous leiomyoma; submucosal fibroid
D251 intramural leiomyoma
D252 subserosal leiomyoma; subserous fibroid
D279! dermoid cyst of ovary; ovarian teratoma; mature teratoma; mature cystic teratoma; ovarian dermoid; ovarian cystadenoma; ovarian fibroma; ovarian fibrothecoma; serous cystadenoma ovarian; benign ovarian neoplasm; thecoma; ovary teratoma; brenner tumor
D27! ovarian teratoma; ovarian cystadenoma; dermoid cyst of ovary; ovarian fibroma; mature cystic teratoma; ovarian dermoid
D280 vulvar benign neoplasm; vulvar lipoma
D290 penile benign neoplasm; penis papilloma
D291 benign neoplasm of prostate; prostatic leiomyoma; prostate cystadenoma
D292! testicular adenomatoid; leydig cell tumor; benign testicular tumor; sertoli cell tumor; benign neoplasm of testis; testicular teratoma benign; epidermoid cyst of testis; testicular epidermoid cyst; leydig tumor
D2920! leydig cell tumor; benign testicular tumor; sertoli cell tumor; epidermoid cyst of testis
D293 epididymal adenomatoid tumor; adenomatoid tumor of epididymis; epididymal leiomyoma; epididymal cystadenoma; adenomatoid tumor epididymis; benign neoplasm of epididymis
D294 scrotal benign neoplasm; scrotal leiomyoma
D298 spermatic cord benign tumor; paratesticular fibroma; fibrous tumor of tunica vaginalis; fibrous pseudotumor paratesticular
D3000! renal oncocytoma; oncocytoma; benign kidney tumor; renal adenoma; reninoma; benign renal tumor; kidney oncocytoma; juxtaglomerular tumor; multilocular cystic nephroma; cystic nephroma; mesoblastic nephroma
D300! renal oncocytoma; oncocytoma; renal adenoma; benign renal tumor; juxtaglomerular cell tumor; cystic nephroma; multilocular cystic nephroma; metanephric adenoma
D3010 renal pelvis papilloma; fibroepithelial polyp renal pelvis
D3020 ureteral papilloma; fibroepithelial polyp of ureter; ureteral polyp; benign ureter neoplasm
D303! bladder papilloma; bladder leiomyoma; benign neoplasm of bladder; nephrogenic adenoma; inverted papilloma bladder; bladder paraganglioma~; nephrogenic adenoma of bladder; leiomyoma of bladder
D304 urethral papilloma; urethral leiomyoma; benign urethral neoplasm
D3130 choroidal nevus; choroidal hemangioma; choroid nevus
D3160 benign orbital tumor; orbital hemangioma benign; orbital cavernous hemangioma; orbital dermoid
D310 conjunctival nevus; conjunctival papilloma
D355 carotid body paraganglioma benign
D367! teratoma; benign neoplasm; dermoid cyst; benign tumor; cystadenoma; hamartoma tumor; dermoid
D369 benign neoplasm unspecified; adenoma?; papilloma; papillomas
D390 uterine tumor uncertain; stump tumor
D391 borderline ovarian tumor; ovarian tumor of uncertain behavior; granulosa cell tumor
D410 renal neoplasm of uncertain behavior
D414 papillary urothelial neoplasm of low malignant potential
D432 brain neoplasm uncertain behavior
D440 thyroid neoplasm of uncertain behavior; follicular lesion thyroid
D485? breast uncertain
D4861 phyllodes uncertain
D490! digestive tumor; gastric tumor; intestinal tumor; pancreatic tumor; liver tumor; rectal tumor; esophageal tumor; colon tumor; tongue tumor; oral tumor; palate tumor; parotid tumor; salivary gland tumor; tumor of head of pancreas; hepatic tumor; gingival tumor; lip tumor; gallbladder tumor; duodenal tumor; peritoneal tumor; mesenteric tumor; retroperitoneal tumor; hepatic neoplasia; gastric neoplasm; pancreatic neoplasm; colon neoplasia; submandibular gland tumor; digestive neoplasia; sigmoid tumor; oral neoplasm; rectum neoplasia; pancreatic neoplasia; lingual tumor
D491! lung tumor; pulmonary tumor; respiratory tumor; laryngeal tumor; mediastinal tumor; bronchial tumor; pleural tumor; nasal tumor; sinus tumor; tracheal tumor; pulmonary neoplasm; lung neoplasm; lung neoplasia; nasopharyngeal tumor; pulmonary neoplasia
D492! bone tumor; soft tissue tumor; skin tumor; tumor of bone; mandibular tumor; maxillary tumor; jaw tumor; cutaneous tumor; tumor of soft tissue; bone neoplasm; tumor of mandible; skin neoplasm; scalp tumor; muscle tumor; tumor of maxilla; soft parts tumor; soft tissue neoplasm; chest wall tumor
D493! breast tumor; breast neoplasm; breast neoplasia; mammary tumor
D494! bladder tumor; vesical tumor; bladder neoplasm; tumor of bladder; bladder neoplasia; bladder tumors; vesical neoplasm; tumor in bladder
D4951! renal tumor; kidney tumor; renal neoplasm; kidney neoplasm; tumor of kidney; renal tumors; renal neoplasia; kidney mass tumor; tumor in kidney; renal tumor mass
D49519 renal tumor; kidney neoplasm
D4959! testicular tumor; prostate tumor; ovarian tumor; uterine tumor; penile tumor; ureteral tumor; scrotal tumor; genital tumor; testicular neoplasm; paratesticular tumor; adnexal tumor; ovarian neoplasm; cervical tumor uterine; urethral tumor; epididymal tumor; tumor of testis; tumor in testicle; renal pelvis tumor; prostatic neoplasm; prostate neoplasm; uterus tumor; ureter tumor; urothelial tumor upper; testis tumor; spermatic cord tumor; endometrial tumor; vaginal tumor; vulvar tumor; pelvic tumor~
D496! brain tumor; cerebral tumor; brain neoplasm; intracranial tumor; brain tumors; cerebellar tumor; intracranial neoplasm; tumor of brain; brain neoplasia; cerebral neoplasm
D497! pituitary tumor; adrenal tumor; thyroid tumor; spinal tumor; endocrine tumor; spinal cord tumor; thyroid neoplasm; suprarenal tumor; adrenal neoplasm; pineal tumor; hypophyseal tumor; nerve tumor; intramedullary tumor; adrenal neoplasia; neuroendocrine tumor~; optic nerve tumor; carotid tumor
D4981 orbital tumor; choroidal tumor; retinal tumor; eye tumor; intraocular tumor; iris tumor
D4989 abdominal tumor; neck tumor; pelvic tumor; retroperitoneal tumor~; mediastinal tumor~; tumor of neck; head tumor; tumor mass?; mediastinal neoplasm; thymic tumor; thoracic tumor
D499~ tumor?; neoplasm?; neoplasia?; tumors?; neoplastic process?; tumor process?; tumoral process?; neoformation?; neoplastic disease?; tumour?; neoplastic?; tumoral?
D3A00! benign carcinoid; carcinoid
D3A8 neuroendocrine tumor; neuroendocrine tumors
`;
