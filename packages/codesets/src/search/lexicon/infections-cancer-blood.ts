/** Infections, tumors, blood and immunity: `terms|codes, the meant one first|words of labels`. */
export const infectionsCancerBlood = `
covid; covid19; covid 19; coronavirus; sars cov 2; corona|U07.1|covid-19
covid exposure; exposed to covid; covid contact|Z20.822|exposure to covid-19
history of covid; had covid|Z86.16|personal history of covid-19
covid pneumonia; pneumonia due to covid|J12.82|pneumonia due to coronavirus
whooping cough; pertussis|A37.90 A37|whooping cough
chicken pox; chickenpox; varicella|B01.9 B01|varicella
shingles; herpes zoster; zoster|B02.9 B02|zoster
postherpetic neuralgia; phn; nerve pain after shingles; shingles pain|B02.29 B02.2|postherpetic
cold sore; cold sores; fever blister; hsv; herpes; herpes simplex; oral herpes|B00.1 B00.9 B00|herpesviral
genital herpes|A60.00 A60.9 A60|genital herpes; herpesviral infection urogenital
measles; rubeola|B05.9 B05|measles
german measles; rubella|B06.9 B06|rubella
mumps|B26.9 B26|mumps
mono; mononucleosis; kissing disease; glandular fever; ebv|B27.90 B27|infectious mononucleosis
hand foot and mouth; hand foot mouth; hfmd|B08.4|enteroviral vesicular stomatitis with exanthem
fifth disease; slapped cheek|B08.3|erythema infectiosum
roseola|B08.20 B08.2|exanthema subitum
molluscum|B08.1|molluscum contagiosum
warts; wart; verruca; common wart|B07.9 B07|viral warts
plantar wart; foot wart|B07.0|plantar wart
genital warts; condyloma; venereal warts|A63.0|anogenital warts
hpv|B97.7 R87.810|papillomavirus
hiv; hiv disease; aids|B20 Z21|human immunodeficiency virus disease
hiv positive; hiv positive asymptomatic; asymptomatic hiv|Z21|asymptomatic human immunodeficiency virus infection
hep c; hepatitis c; hcv|B18.2 B19.20 B17.10|hepatitis c
hep b; hepatitis b; hbv|B18.1 B19.10 B16.9|hepatitis b
hep a; hepatitis a|B15.9 B15|hepatitis a
hepatitis|K75.9 B19.9 B19|hepatitis
viral infection; virus; viral illness; viral syndrome|B34.9 B34|viral infection
bacterial infection|A49.9 A49|bacterial infection
staph; staph infection|A49.01 B95.8 A49.0|staphylococcal infection
mrsa; resistant staph|B95.62 A49.02|methicillin resistant staphylococcus aureus
strep infection|A49.1 B95.5|streptococcal infection
e coli|B96.20 A49.8 B96.2|escherichia coli
salmonella|A02.9 A02|salmonella
scarlet fever; scarlatina|A38.9 A38|scarlet fever
lyme; lyme disease|A69.20 A69.2|lyme disease
rocky mountain spotted fever; rmsf|A77.0|spotted fever rickettsia rickettsii
tb; tuberculosis; consumption|A15.9 A15.0 A15|tuberculosis
latent tb|Z22.7|latent tuberculosis
malaria|B54 B50|malaria
tetanus; lockjaw|A35|tetanus
rabies; rabies exposure|Z20.3 A82.9|rabies
syphilis|A53.9 A53 A51|syphilis
gonorrhea; gonorrhoea; the clap; clap; gc|A54.9 A54|gonococcal infection
chlamydia|A74.9 A56.8 A56|chlamydial infection
trich; trichomonas|A59.9 A59|trichomoniasis
std; sti; venereal disease; sexually transmitted disease|A64|sexually transmitted disease
std screening; sti screening; std check; std test|Z11.3|screening infections sexual mode of transmission
lice; head lice; nits|B85.0 B85|pediculosis
crabs; pubic lice|B85.3|phthiriasis
scabies; mites|B86|scabies
bed bugs; bedbugs|S00.86XA W57.XXXA|
ringworm; tinea|B35.9 B35.4 B35|tinea; dermatophytosis
athletes foot; tinea pedis|B35.3|tinea pedis
jock itch; tinea cruris|B35.6|tinea cruris
scalp ringworm; tinea capitis|B35.0|tinea barbae and tinea capitis
tinea versicolor|B36.0|pityriasis versicolor
thrush; oral thrush; mouth yeast|B37.0|candidal stomatitis
candida; yeast|B37.9 B37|candidiasis
pinworms; pin worms; worms|B80 B83.9|enterobiasis
giardia|A07.1|giardiasis
valley fever|B38.9 B38|coccidioidomycosis
toxoplasmosis|B58.9 B58|toxoplasmosis
mpox; monkeypox|B04|monkeypox
zika|A92.5|zika virus disease
dengue|A90|dengue fever
ebola|A98.4|ebola virus disease
cancer; ca; malignancy; carcinoma; malignant tumor|C80.1 C80|malignant neoplasm
breast cancer; breast ca; cancer of breast; carcinoma of breast|C50.919 C50|malignant neoplasm of breast
lung cancer; lung ca; cancer of lung; carcinoma of lung; bronchogenic carcinoma|C34.90 C34|malignant neoplasm of bronchus or lung
colon cancer; bowel cancer; colon ca; cancer of colon; colorectal cancer|C18.9 C18 C19|malignant neoplasm of colon
rectal cancer; rectal ca|C20|malignant neoplasm of rectum
prostate cancer; prostate ca; cancer of prostate|C61|malignant neoplasm of prostate
skin cancer|C44.90 C44|malignant neoplasm of skin
basal cell; bcc; basal cell carcinoma|C44.91 C44|basal cell carcinoma of skin
squamous cell skin cancer; scc|C44.92 C44|squamous cell carcinoma of skin
melanoma|C43.9 C43|malignant melanoma of skin
bladder cancer|C67.9 C67|malignant neoplasm of bladder
kidney cancer; renal cell carcinoma; rcc|C64.9 C64|malignant neoplasm of kidney
pancreatic cancer; cancer of pancreas|C25.9 C25|malignant neoplasm of pancreas
liver cancer; hepatoma; hcc|C22.9 C22.0 C22|malignant neoplasm of liver; liver cell carcinoma
stomach cancer; gastric cancer|C16.9 C16|malignant neoplasm of stomach
esophageal cancer|C15.9 C15|malignant neoplasm of esophagus
throat cancer|C14.0 C10.9 C32.9|malignant neoplasm of pharynx
mouth cancer; oral cancer|C06.9 C06|malignant neoplasm of mouth
tongue cancer|C02.9 C02|malignant neoplasm of tongue
thyroid cancer|C73|malignant neoplasm of thyroid gland
brain cancer; brain tumor; tumor of brain; brain tumour; glioblastoma; gbm|C71.9 C71 D49.6|malignant neoplasm of brain
ovarian cancer|C56.9 C56|malignant neoplasm of ovary
womb cancer; uterine cancer; endometrial cancer; cancer of womb; cancer of uterus|C55 C54.1 C54|malignant neoplasm of uterus; malignant neoplasm of endometrium
cervical cancer|C53.9 C53|malignant neoplasm of cervix uteri
testicular cancer|C62.90 C62|malignant neoplasm of testis
bone cancer|C41.9 C40 C41|malignant neoplasm of bone
leukemia; leukaemia; blood cancer|C95.90 C95|leukemia
cll|C91.10 C91.1|chronic lymphocytic leukemia
cml|C92.10 C92.1|chronic myeloid leukemia
aml|C92.00 C92.0|acute myeloblastic leukemia
all leukemia; acute lymphoblastic leukemia|C91.00 C91.0|acute lymphoblastic leukemia
lymphoma|C85.90 C85|lymphoma
hodgkins; hodgkin|C81.90 C81|hodgkin lymphoma
nhl; non hodgkins|C85.90 C85 C83|non-hodgkin lymphoma
multiple myeloma; myeloma|C90.00 C90.0|multiple myeloma
mds; myelodysplastic|D46.9 D46|myelodysplastic syndrome
polycythemia; polycythemia vera; too many red cells|D45 D75.1|polycythemia
mets; metastasis; metastatic cancer; cancer spread; secondary cancer|C79.9 C79|secondary malignant neoplasm
bone mets; bone metastasis; cancer spread to bone; bone metastases|C79.51|secondary malignant neoplasm of bone
brain mets; brain metastasis; cancer spread to brain; brain metastases|C79.31|secondary malignant neoplasm of brain
liver mets; liver metastasis; cancer spread to liver; liver metastases|C78.7|secondary malignant neoplasm of liver
lung mets; lung metastasis; cancer spread to lung; lung metastases|C78.00 C78.0|secondary malignant neoplasm of lung
lymph node mets; cancer in lymph nodes|C77.9 C77|secondary malignant neoplasm of lymph node
dcis; ductal carcinoma in situ|D05.10 D05.1|intraductal carcinoma in situ of breast
history of breast cancer; hx breast cancer|Z85.3|personal history malignant neoplasm of breast
history of prostate cancer; hx prostate cancer|Z85.46|personal history malignant neoplasm of prostate
history of colon cancer|Z85.038|personal history malignant neoplasm of large intestine
history of lung cancer|Z85.118|personal history malignant neoplasm bronchus lung
history of cancer; personal history of cancer|Z85.9 Z85|personal history of malignant neoplasm
family history of breast cancer; fh breast cancer|Z80.3|family history malignant neoplasm of breast
family history of colon cancer; fh colon cancer|Z80.0|family history malignant neoplasm of digestive organs
chemo; chemotherapy; chemo visit|Z51.11|antineoplastic chemotherapy
radiation; radiation therapy; radiotherapy|Z51.0|antineoplastic radiation therapy
immunotherapy|Z51.12|antineoplastic immunotherapy
meningioma|D32.9 D32|benign neoplasm of meninges
hemangioma; strawberry mark|D18.00 D18|hemangioma
dysplastic nevus; atypical mole|D22.9 D22|melanocytic nevi
anemia; anaemia; low blood; low hemoglobin; low blood count; tired blood; low hgb|D64.9 D64 D50|anemia
iron deficiency anemia; ida|D50.9 D50|iron deficiency anemia
blood loss anemia; anemia from bleeding|D50.0 D62|anemia blood loss
acute blood loss anemia; abla|D62|acute posthemorrhagic anemia
anemia of chronic disease; acd|D63.8 D63|anemia in chronic diseases
anemia of ckd; anemia in ckd; anemia of kidney disease|D63.1|anemia in chronic kidney disease
anemia from chemo; chemo anemia|D64.81|anemia due to antineoplastic chemotherapy
pernicious anemia; b12 anemia|D51.0|vitamin b12 deficiency anemia intrinsic factor
sickle cell; sickle cell anemia; sickle cell disease|D57.1 D57|sickle-cell disease
sickle cell crisis|D57.00 D57.0|hb-ss disease with crisis
sickle cell trait|D57.3|sickle-cell trait
thalassemia; thalassaemia|D56.9 D56|thalassemia
low platelets; thrombocytopenia; low platelet count|D69.6|thrombocytopenia
itp|D69.3|immune thrombocytopenic purpura
high platelets; thrombocytosis|D75.839 D75.83 D47.3|thrombocytosis
low white count; leukopenia; low white blood cells; low wbc|D72.819 D72.81|decreased white blood cell count
neutropenia|D70.9 D70|neutropenia
high white count; leukocytosis; elevated wbc; high wbc|D72.829 D72.82|elevated white blood cell count
pancytopenia|D61.818 D61.81|pancytopenia
hemophilia; bleeder; bleeding disorder|D66 D68.9|hereditary factor viii deficiency; coagulation defect
von willebrand; vwd|D68.00 D68.0|von willebrand disease
clotting disorder; hypercoagulable; factor v leiden; thrombophilia|D68.59 D68.51 D68.6|thrombophilia
coagulopathy|D68.9 D68|coagulation defect
dic|D65|disseminated intravascular coagulation
sarcoid; sarcoidosis|D86.9 D86|sarcoidosis
immune deficiency; immunodeficiency; weak immune system; immunocompromised|D84.9 D84|immunodeficiency
`;
