/**
 * Sites of neoplasms: words of the site, alternatives behind a slash, then the codes or headings of malignant primary,
 * malignant secondary, in situ, benign, uncertain and unspecified behavior; `-` where there is none.
 */
const SITES = `
lip/lips | C009 C7989 D0001 D100 D370 D490
tongue | C029 C7989 D0007 D101 D3702 D490
gum/gingiva/alveolar ridge | C039 C7989 D0003 D1039 D3709 D490
floor mouth | C049 C7989 D0006 D102 D3709 D490
palate/soft palate/hard palate | C059 C7989 D0005 D1039 D3709 D490
cheek mucosa/buccal mucosa/jugal mucosa | C060 C7989 D0002 D1039 D3709 D490
mouth/oral cavity/oral mucosa/retromolar trigone | C069 C7989 D0000 D1030 D3709 D490
parotid/parotid gland | C07 C7989 D0000 D110 D37030 D490
submandibular gland/submaxillary gland | C080 C7989 D0000 D117 D37031 D490
salivary gland | C089 C7989 D0000 D119 D37039 D490
tonsil | C099 C7989 D0008 D104 D3705 D490
oropharynx | C109 C7989 D0008 D105 D3705 D490
nasopharynx/cavum | C119 C7989 D0008 D106 D3705 D490
hypopharynx/pyriform sinus/piriform sinus | C139 C7989 D0008 D107 D3705 D490
pharynx/throat | C140 C7989 D0008 D109 D3705 D490
esophagus | C159 C7889 D001 D130 D378 D490
stomach/gastric antrum/cardia/pylorus | C169 C7889 D002 D131 D371 D490
duodenum | C170 C784 D0149 D132 D372 D490
small intestine/jejunum/ileum/small bowel | C179 C784 D0140 D1330 D372 D490
appendix | C181 C785 D010 D121 D373 D490
cecum | C180 C785 D010 D120 D374 D490
ascending colon | C182 C785 D010 D122 D374 D490
hepatic flexure | C183 C785 D010 D123 D374 D490
transverse colon | C184 C785 D010 D123 D374 D490
splenic flexure | C185 C785 D010 D123 D374 D490
descending colon | C186 C785 D010 D124 D374 D490
sigmoid/sigma/sigmoid colon | C187 C785 D010 D125 D374 D490
colon/large intestine/large bowel | C189 C785 D010 D126 D374 D490
rectosigmoid | C19 C785 D011 D127 D375 D490
rectum/rectal ampulla | C20 C785 D012 D128 D375 D490
anus/anal canal/anal margin | C210 C785 D013 D129 D378 D490
intestine | C260 C785 D0140 D139 D3790 D490
liver | C229 C787 D015 D134 D376 D490
gallbladder | C23 C7889 D015 D135 D376 D490
bile duct/biliary tract/common bile duct/choledochus | C240 C7889 D015 D135 D376 D490
ampulla vater/ampulla/papilla vater | C241 C7889 D015 D135 D376 D490
pancreas | C259 C7889 D017 D136 D377 D490
head pancreas | C250 C7889 D017 D136 D377 D490
tail pancreas | C252 C7889 D017 D136 D377 D490
retroperitoneum | C480 C786 - D200 D483 D490
peritoneum/omentum/mesentery | C482 C786 - D201 D484 D490
spleen | C261 C7889 - D139 D378 D490
nasal cavity/nose/nasal fossa | C300 C7839 D023 D140 D385 D491
maxillary sinus/maxillary antrum | C310 C7839 D023 D140 D385 D491
ethmoid/ethmoid sinus | C311 C7839 D023 D140 D385 D491
frontal sinus | C312 C7839 D023 D140 D385 D491
paranasal sinus/sinus | C319 C7839 D023 D140 D385 D491
larynx/glottis/vocal cord/epiglottis | C329 C7839 D020 D141 D380 D491
trachea | C33 C7839 D021 D142 D381 D491
lung/bronchus/upper lobe/lower lobe | C349 C780 D022 D143 D381 D491
thymus | C37 C7989 - D150 D384 D4989
heart/atrium/pericardium/ventricle heart | C380 C7989 - D151 D4989 D4989
mediastinum | C383 C781 - D152 D383 D4989
pleura | C384 C782 - D190 D382 D491
skull/orbital bone | C410 C7951 - D164 D480 D492
maxilla/upper jaw | C410 C7951 - D164 D480 D492
mandible/lower jaw/jaw | C411 C7951 - D165 D480 D492
vertebra/spine/vertebral column | C412 C7951 - D166 D480 D492
rib/sternum/clavicle | C413 C7951 - D167 D480 D492
pelvic bone/sacrum/iliac bone/ilium | C414 C7951 - D168 D480 D492
humerus/scapula | C400 C7951 - D160 D480 D492
femur/tibia/fibula | C402 C7951 - D162 D480 D492
bone | C419 C7951 - D169 D480 D492
skin | C449 C792 D049 D239 D485 D492
skin face/cheek skin/forehead | C443 C792 D0430 D233 D485 D492
eyelid | C4410 C792 D0410 D2310 D485 D492
ear skin/auricle/pinna | C442 C792 D042 D232 D485 D492
nose skin/nasal ala | C44301 C792 D0439 D2339 D485 D492
scalp | C444 C792 D044 D234 D485 D492
trunk skin/back skin | C4450 C792 D045 D235 D485 D492
soft tissue/muscle/soft part/subcutaneous tissue | C499 C7989 - D219 D481 D492
thigh/leg/lower limb | C492 C7989 - D212 D481 D492
arm/forearm/upper limb/shoulder | C491 C7989 - D211 D481 D492
abdominal wall | C494 C7989 - D214 D481 D492
chest wall/thoracic wall | C493 C7989 - D213 D481 D492
buttock/gluteal/pelvis soft tissue | C495 C7989 - D215 D481 D492
breast/nipple | C509 C7981 D059 D249 D4860 D493
vulva/labium | C519 C7982 D071 D280 D398 D4959
vagina | C52 C7982 D072 D281 D398 D4959
cervix/cervix uteri/uterine cervix | C539 C7982 D069 D260 D390 D4959
endometrium | C541 C7982 D070 D261 D390 D4959
uterus/myometrium | C55 C7982 D0739 D269 D390 D4959
ovary/adnexa | C569 C796 D0739 D279 D391 D4959
fallopian tube | C570 C7982 D0739 D282 D398 D4959
penis/glans/prepuce | C609 C7982 D074 D290 D4081 D4959
prostate | C61 C7982 D075 D291 D400 D4959
testis | C629 C7982 D0769 D292 D401 D4959
epididymis | C630 C7982 D0769 D293 D4081 D4959
spermatic cord/paratesticular/tunica vaginalis | C631 C7982 D0769 D298 D4089 D4959
scrotum | C632 C7982 D0761 D294 D4089 D4959
seminal vesicle | C637 C7982 D0769 D298 D4089 D4959
kidney/renal parenchyma | C64 C790 D0919 D300 D410 D4951
renal pelvis/pyelocaliceal | C65 C790 D0919 D301 D411 D4959
ureter | C66 C7919 D0919 D302 D412 D4959
bladder/bladder wall | C679 C7911 D090 D303 D414 D494
urachus | C677 C7911 D090 D303 D414 D494
urethra | C680 C7919 D0919 D304 D413 D4959
conjunctiva | C690 C7949 D092 D310 D4870 D4981
cornea | C691 C7949 D092 D311 D4870 D4981
retina | C692 C7949 D092 D312 D4870 D4981
choroid/uvea | C693 C7949 D092 D313 D4870 D4981
iris/ciliary body | C694 C7949 D092 D314 D4870 D4981
lacrimal gland | C695 C7949 D092 D315 D4870 D4981
orbit/intraorbital | C696 C7949 D092 D316 D4870 D4981
eye/intraocular | C699 C7949 D092 D319 D4870 D4981
meninges | C709 C7949 - D329 D429 D497
frontal lobe | C711 C7931 - D330 D430 D496
temporal lobe | C712 C7931 - D330 D430 D496
parietal lobe | C713 C7931 - D330 D430 D496
occipital lobe | C714 C7931 - D330 D430 D496
cerebellum/posterior fossa | C716 C7931 - D331 D431 D496
brain stem/brainstem | C717 C7931 - D331 D431 D496
brain/intracranial/intraventricular | C719 C7931 - D332 D432 D496
optic nerve | C723 C7949 - D333 D433 D497
cranial nerve/acoustic nerve | C725 C7949 - D333 D433 D497
spinal cord/intramedullary/cauda equina | C720 C7949 - D334 D434 D497
peripheral nerve/nerve | C479 C7989 - D3610 D482 D492
thyroid | C73 C7989 D093 D34 D440 D497
parathyroid | C750 C7989 D093 D351 D442 D497
adrenal | C749 C797 D093 D350 D441 D497
pituitary/sella | C751 C7989 D093 D352 D443 D497
pineal | C753 C7989 D093 D354 D445 D497
carotid body | C754 C7989 - D355 D446 D497
lymphnode/lymph node/ganglionic | C969 C779 - D360 D487 D4989
neck/cervical region | C760 C7989 D098 D367 D487 D4989
abdomen/abdominal cavity | C762 C7989 D098 D367 D487 D4989
pelvis/pelvic cavity | C763 C7989 D098 D367 D487 D4989
bone marrow | C969 C7952 - - - D4989
`;

/** Words that tell a behavior, by the column that they point to, and how sure that is. */
const CUES: readonly { column: number; priority: number; words: readonly string[] }[] = [
  {
    column: 0,
    priority: 0.85,
    words: ['carcinoma', 'cancer', 'adenocarcinoma', 'malignant tumor', 'malignancy', 'sarcoma'],
  },
  { column: 1, priority: 0.85, words: ['metastasis', 'metastatic tumor', 'metastatic lesion', 'metastatic disease'] },
  { column: 2, priority: 0.85, words: ['carcinoma in situ'] },
  {
    column: 3,
    priority: 0.8,
    words: ['benign tumor', 'benign lesion', 'adenoma', 'papilloma', 'leiomyoma', 'fibroma', 'hamartoma'],
  },
  { column: 4, priority: 0.6, words: ['tumor uncertain behavior', 'uncertain malignant potential'] },
  { column: 5, priority: 0.6, words: ['tumor', 'neoformation', 'neoproliferative'] },
];

/** Site and behavior joined: a phrase with the code or heading that it stands for. */
export interface SitePhrase {
  phrase: string;
  target: string;
  priority: number;
}

/** Every site with every word of behavior. */
export function neoplasmPhrases(): SitePhrase[] {
  const phrases: SitePhrase[] = [];
  for (const line of SITES.trim().split('\n')) {
    const [sites = '', codes = ''] = line.split(' | ');
    const columns = codes.trim().split(' ');
    for (const site of sites.split('/')) {
      for (const { column, priority, words } of CUES) {
        const target = columns[column] ?? '-';
        if (target === '-') continue;
        for (const word of words) phrases.push({ phrase: `${word} ${site}`, target, priority });
      }
    }
  }
  return phrases;
}
