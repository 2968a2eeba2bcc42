/** Glands, nutrition, kidneys and urinary and sexual organs: `terms|codes, the meant one first|words of labels`. */
export const endocrineAndKidney = `
sugar; sugar diabetes; diabetes; dm; dm2; t2dm; diabetes mellitus; type 2 diabetes; type ii diabetes; niddm; aodm; diabetic; dm ii; t2d; adult onset diabetes; type 2 dm; dm type 2|E11.9 E11|type 2 diabetes mellitus; diabetes
type 1 diabetes; dm1; t1dm; iddm; juvenile diabetes; type i diabetes; t1d; type 1 dm; dm type 1|E10.9 E10|type 1 diabetes mellitus
diabetic neuropathy; dpn; diabetic nerve pain; diabetes with neuropathy; dm2 with neuropathy|E11.40 E11.42 E11.4|type 2 diabetes neuropathy
diabetic polyneuropathy; diabetic peripheral neuropathy|E11.42|type 2 diabetes polyneuropathy
diabetic kidney disease; diabetic nephropathy; diabetes with kidney disease|E11.21 E11.22 E11.2|type 2 diabetes kidney
diabetes with ckd; diabetic ckd; dm2 with ckd|E11.22|type 2 diabetes chronic kidney disease
diabetic retinopathy; diabetic eye disease|E11.319 E11.31|type 2 diabetes retinopathy
diabetic foot ulcer; dfu; diabetic ulcer|E11.621|type 2 diabetes foot ulcer
diabetic gastroparesis|E11.43|type 2 diabetes autonomic neuropathy
uncontrolled diabetes; diabetes with high sugar; diabetes with hyperglycemia; dm2 with hyperglycemia|E11.65|type 2 diabetes hyperglycemia
diabetes with low sugar; diabetic hypoglycemia|E11.649|type 2 diabetes hypoglycemia
dka; diabetic ketoacidosis|E11.10 E10.10|diabetes ketoacidosis
hhs; hhnk; hyperosmolar|E11.00|type 2 diabetes hyperosmolarity
gestational diabetes; gdm; pregnancy diabetes|O24.419 O24.4|gestational diabetes
insulin user; long term insulin; on insulin; insulin use|Z79.4|long term use insulin
metformin use; oral diabetes medicine; long term oral hypoglycemic|Z79.84|long term use oral hypoglycemic drugs
low blood sugar; hypoglycemia; hypoglycaemia; low sugar|E16.2|hypoglycemia
insulin resistance|E88.819 E88.81|insulin resistance
metabolic syndrome; syndrome x|E88.810 E88.81|metabolic syndrome
high cholesterol; hld; hyperlipidemia; hyperlipidaemia; dyslipidemia; lipids; cholesterol; elevated cholesterol; high lipids|E78.5 E78|hyperlipidemia
hypercholesterolemia; pure hypercholesterolemia; high ldl|E78.00 E78.0|pure hypercholesterolemia
familial hypercholesterolemia|E78.01|familial hypercholesterolemia
high triglycerides; hypertriglyceridemia|E78.1|pure hyperglyceridemia
mixed hyperlipidemia|E78.2|mixed hyperlipidemia
underactive thyroid; hypothyroid; low thyroid; hypothyroidism; slow thyroid|E03.9 E03|hypothyroidism
overactive thyroid; hyperthyroid; hyperthyroidism; high thyroid; fast thyroid; thyrotoxicosis|E05.90 E05|thyrotoxicosis
graves; graves disease|E05.00 E05.0|thyrotoxicosis diffuse goiter
hashimotos; hashimoto|E06.3|autoimmune thyroiditis
goiter; goitre; enlarged thyroid|E04.9 E04|goiter
thyroid nodule; thyroid lump|E04.1|nontoxic single thyroid nodule
postsurgical hypothyroidism; hypothyroid after surgery|E89.0|postprocedural hypothyroidism
hyperparathyroidism; overactive parathyroid|E21.3 E21|hyperparathyroidism
cushings; cushing|E24.9 E24|cushing's syndrome
addisons; addison; adrenal insufficiency|E27.1 E27.40|adrenocortical insufficiency
adrenal nodule; adrenal mass; adrenal adenoma|E27.8 D35.00|adrenal
pcos; polycystic ovaries; polycystic ovary|E28.2|polycystic ovarian syndrome
low t; low testosterone; hypogonadism male|E29.1|testicular hypofunction
pituitary tumor; pituitary adenoma|D35.2|benign neoplasm pituitary
siadh|E22.2|syndrome of inappropriate secretion of antidiuretic hormone
diabetes insipidus|E23.2|diabetes insipidus
vitamin d deficiency; low vitamin d; vit d deficiency; low vit d|E55.9|vitamin d deficiency
b12 deficiency; low b12; vitamin b12 deficiency|E53.8 D51.9|deficiency of other b group vitamins
folate deficiency|E53.8 D52.9|folate deficiency
iron deficiency; low iron|E61.1 D50.9|iron deficiency
malnutrition|E46 E43 E44|malnutrition
severe malnutrition|E43|severe protein-calorie malnutrition
underweight; too thin|R63.6|underweight
obesity; obese; overweight severe; very fat|E66.9 E66|obesity
morbid obesity; severe obesity; class 3 obesity; morbidly obese|E66.01 E66.813|morbid obesity
overweight|E66.3|overweight
dehydration; dehydrated|E86.0|dehydration
hypovolemia; volume depletion|E86.1 E86.9|hypovolemia
low potassium; hypokalemia; hypokalaemia; low k|E87.6|hypokalemia
high potassium; hyperkalemia; hyperkalaemia; high k|E87.5|hyperkalemia
low sodium; hyponatremia; hyponatraemia; low na|E87.1|hyponatremia
high sodium; hypernatremia|E87.0|hypernatremia
acidosis; metabolic acidosis|E87.20 E87.2|acidosis
lactic acidosis|E87.20 E87.2|acidosis
fluid overload; volume overload|E87.70 E87.7|fluid overload
low magnesium; hypomagnesemia|E83.42|hypomagnesemia
low calcium; hypocalcemia|E83.51|hypocalcemia
high calcium; hypercalcemia|E83.52|hypercalcemia
hemochromatosis; iron overload|E83.119 E83.11|hemochromatosis
cystic fibrosis; cf|E84.9 E84|cystic fibrosis
lactose intolerance; milk intolerance|E73.9 E73|lactose intolerance
gout; gouty arthritis|M10.9 M10|gout
high uric acid; hyperuricemia|E79.0|hyperuricemia
amyloidosis|E85.9 E85|amyloidosis
ckd; chronic kidney disease; chronic renal disease; kidney disease; chronic renal insufficiency; cri; crf; chronic kidney failure|N18.9 N18|chronic kidney disease
ckd 1; ckd stage 1; ckd1|N18.1|chronic kidney disease stage 1
ckd 2; ckd stage 2; ckd2|N18.2|chronic kidney disease stage 2
ckd 3; ckd stage 3; ckd3; ckd iii; stage 3 kidney disease; stage 3 ckd|N18.30 N18.3|chronic kidney disease stage 3
ckd 3a; ckd stage 3a; ckd3a; ckd iiia|N18.31|chronic kidney disease stage 3a
ckd 3b; ckd stage 3b; ckd3b; ckd iiib|N18.32|chronic kidney disease stage 3b
ckd 4; ckd stage 4; ckd4; ckd iv|N18.4|chronic kidney disease stage 4
ckd 5; ckd stage 5; ckd5; ckd v|N18.5|chronic kidney disease stage 5
esrd; end stage renal disease; end stage kidney disease; kidney failure on dialysis; eskd|N18.6|end stage renal disease
aki; acute kidney injury; acute renal failure; acute kidney failure; arf|N17.9 N17|acute kidney failure
kidney failure; renal failure; kidneys failing|N19 N17.9|kidney failure
atn|N17.0|acute kidney failure tubular necrosis
on dialysis; dialysis; dialysis status; hemodialysis|Z99.2|dependence on renal dialysis
kidney transplant; renal transplant; transplanted kidney|Z94.0|kidney transplant status
kidney stone; kidney stones; renal calculus; nephrolithiasis; renal calculi; renal stone; stone in kidney|N20.0|calculus of kidney
ureter stone; ureteral stone; ureteral calculus; stone in ureter|N20.1|calculus of ureter
bladder stone; bladder stones|N21.0|calculus in bladder
renal colic|N23|renal colic
kidney infection; pyelonephritis; pyelo|N12 N10|tubulo-interstitial nephritis; pyelonephritis
acute pyelonephritis|N10|acute pyelonephritis
hydronephrosis; swollen kidney|N13.30 N13.3|hydronephrosis
kidney cyst; renal cyst; cyst on kidney|N28.1|cyst of kidney acquired
polycystic kidney; pkd; adpkd|Q61.3 Q61.2|polycystic kidney
nephrotic syndrome; nephrotic|N04.9 N04|nephrotic syndrome
glomerulonephritis; gn|N05.9 N05|nephritic syndrome
uti; urinary tract infection; urine infection; water infection; bladder infection uti|N39.0|urinary tract infection
bladder infection; cystitis|N30.90 N30|cystitis
acute cystitis|N30.00 N30.0|acute cystitis
interstitial cystitis; painful bladder|N30.10 N30.1|interstitial cystitis
urethritis|N34.2 N34.1|urethritis
urethral stricture|N35.919 N35.9 N35|urethral stricture
neurogenic bladder|N31.9|neuromuscular dysfunction of bladder
overactive bladder; oab|N32.81|overactive bladder
stress incontinence; leaks when coughing; sui|N39.3|stress incontinence
urge incontinence|N39.41|urge incontinence
mixed incontinence|N39.46|mixed incontinence
bedwetting; bed wetting|N39.44 F98.0 R32|nocturnal enuresis
cauti; catheter infection; foley infection|T83.511A T83.51|infection urethral catheter
bph; enlarged prostate; prostate enlargement; big prostate; benign prostatic hypertrophy|N40.0 N40.1 N40|benign prostatic hyperplasia
bph with luts; bph with symptoms; enlarged prostate with symptoms|N40.1|benign prostatic hyperplasia lower urinary tract symptoms
prostatitis; prostate infection|N41.9 N41|prostatitis
ed; erectile dysfunction; impotence; impotent|N52.9 N52|erectile dysfunction
hydrocele|N43.3 N43|hydrocele
testicular pain; testicle pain; pain in testicle|N50.819 N50.81|testicular pain
testicular torsion; twisted testicle|N44.00 N44.0|torsion of testis
epididymitis; orchitis|N45.1 N45|epididymitis
phimosis; tight foreskin|N47.1|phimosis
balanitis|N48.1|balanitis
peyronies; bent penis|N48.6|induration penis plastica
male infertility|N46.9 N46|male infertility
vasectomy; sterilization|Z30.2|sterilization
breast lump; breast mass; lump in breast|N63.0 N63|lump in breast
breast pain; mastalgia; sore breast; mastodynia|N64.4|mastodynia
fibrocystic breast; fibrocystic breasts; lumpy breasts|N60.19 N60.1|fibrocystic
gynecomastia; man boobs|N62|hypertrophy of breast
mastitis; breast infection|N61.0 O91.2|mastitis
nipple discharge|N64.52|nipple discharge
pid; pelvic inflammatory disease|N73.9 N73|pelvic inflammatory disease
bv; bacterial vaginosis; vaginitis|N76.0|acute vaginitis
yeast infection; vaginal yeast; vaginal thrush; vaginal yeast infection|B37.31 B37.3 B37.32|candidiasis of vulva and vagina
vaginal discharge|N89.8|noninflammatory disorders of vagina
vaginal bleeding; abnormal uterine bleeding; aub; dub; abnormal vaginal bleeding|N93.9 N93|abnormal uterine and vaginal bleeding
vaginal dryness; atrophic vaginitis; vaginal atrophy|N95.2|atrophic vaginitis
endometriosis|N80.9 N80|endometriosis
prolapse; uterine prolapse; dropped womb; fallen womb|N81.4 N81|uterovaginal prolapse
cystocele; dropped bladder; fallen bladder|N81.10 N81.1|cystocele
rectocele|N81.6|rectocele
ovarian cyst; cyst on ovary; ovarian cysts|N83.209 N83.20 N83.2|ovarian cyst
heavy periods; menorrhagia; heavy bleeding; heavy menses; heavy period|N92.0|excessive and frequent menstruation
irregular periods; irregular menses|N92.6 N92|irregular menstruation
painful periods; dysmenorrhea; period pain; menstrual cramps; period cramps|N94.6 N94|dysmenorrhea
missed period; no period; amenorrhea; absent period; late period|N91.2 N91|amenorrhea
pms; premenstrual|N94.3|premenstrual tension
pain with sex; painful intercourse; dyspareunia|N94.10 N94.1|dyspareunia
menopause; change of life; hot flashes; hot flushes; menopausal|N95.1 N95 Z78.0|menopausal
postmenopausal bleeding; pmb|N95.0|postmenopausal bleeding
postmenopausal|Z78.0|asymptomatic menopausal state
female infertility; infertility; cant get pregnant|N97.9 N97|female infertility
fibroids; uterine fibroids; leiomyoma; fibroid; womb fibroids|D25.9 D25|leiomyoma of uterus
cervical dysplasia; cin|N87.9 N87|dysplasia of cervix
cervicitis|N72|cervicitis
bartholin cyst|N75.0|cyst of bartholin's gland
`;
