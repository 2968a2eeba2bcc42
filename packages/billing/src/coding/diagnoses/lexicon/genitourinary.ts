/** Diseases of kidneys, urinary tract, genital organs and breast. `CODE terms`, see `readSynonyms`. */
export const GENITOURINARY_TERMS = `
N009 acute glomerulonephritis; acute nephritic syndrome; nephritic syndrome acute
N019! rapidly progressive glomerulonephritis; crescentic glomerulonephritis; extracapillary glomerulonephritis; rapidly progressive nephritic syndrome
N028 iga nephropathy; berger disease; mesangial iga nephropathy
N029 recurrent hematuria; persistent hematuria
N039 chronic glomerulonephritis; chronic nephritis
N040 minimal change disease; minimal change nephrotic syndrome
N041 focal segmental glomerulosclerosis; fsgs; focal and segmental glomerulosclerosis
N042 membranous nephropathy; membranous glomerulonephritis
N049! nephrotic syndrome; nephrotic; lipoid nephrosis
N055 membranoproliferative glomerulonephritis; mesangiocapillary glomerulonephritis
N059! glomerulonephritis; nephritic syndrome; nephritis; nephropathy~; glomerular disease; glomerulosclerosis; glomerulopathy
N068 isolated proteinuria
N10! acute pyelonephritis; pyelitis; acute interstitial nephritis; acute tubulointerstitial nephritis; infectious interstitial nephritis
N110 reflux nephropathy; chronic pyelonephritis with reflux; reflux pyelonephritis
N119! chronic pyelonephritis; chronic interstitial nephritis; chronic tubulointerstitial nephritis; xanthogranulomatous pyelonephritis~
N118 xanthogranulomatous pyelonephritis
N12! pyelonephritis; interstitial nephritis; tubulointerstitial nephritis; renal infection; kidney infection; emphysematous pyelonephritis
N130 ureteropelvic junction obstruction; pyeloureteral junction stenosis; upj obstruction; pyelocaliceal junction obstruction; pyeloureteral stenosis; ureteropelvic stenosis; stenosis of pyeloureteral junction
N1330! hydronephrosis; ureterohydronephrosis; pyelocaliceal dilatation; pyelocalyceal ectasia; ureteropyelocaliceal dilatation; pelvicalyceal dilatation; dilatation of renal pelvis; pyelocaliceal ectasia; renal pelvis dilatation; ureterohydronephrotic; dilation of collecting system; hydronephrotic; ureteropyelocalyceal ectasia; uronephrosis
N131 hydronephrosis with ureteral stricture
N132 hydronephrosis due to calculus; hydronephrosis with ureteral stone; lithiasic obstructive uropathy; obstructive uropathy lithiasis
N134 hydroureter; megaureter acquired; ureteral dilatation; dilated ureter; ureteral ectasia
N135 ureteral stricture; ureteral stenosis; ureteral obstruction; retroperitoneal fibrosis; obstruction of ureter; stenosis of ureter; ormond disease; kinking of ureter; crossing vessel and stricture of ureter; compression of ureter
N136! pyonephrosis; infected hydronephrosis
N1370 vesicoureteral reflux; vesicoureteric reflux; vur; vesico ureteral reflux
N138 obstructive uropathy due to other causes; urinary obstruction
N139! obstructive uropathy; urinary tract obstruction; obstructive nephropathy; bladder outlet obstruction~
N140 analgesic nephropathy
N141 drug induced nephropathy; nephrotoxicity; contrast nephropathy
N151! renal abscess; perinephric abscess; perirenal abscess; kidney abscess; perinephritic abscess
N158~ tubulointerstitial disease
N170! acute tubular necrosis; atn
N171 acute cortical necrosis
N179! acute kidney injury; acute renal failure; aki; arf; acute kidney failure; acute renal insufficiency; acute deterioration of renal function; prerenal failure; acute renal injury
N181 chronic kidney disease stage 1; ckd stage 1; ckd 1; ckd i
N182 chronic kidney disease stage 2; ckd stage 2; ckd 2; ckd stage ii
N183! chronic kidney disease stage 3; ckd stage 3; ckd 3; ckd stage iii; stage 3 chronic kidney disease; stage iii chronic kidney disease; moderate chronic kidney disease; ckd iii; moderate chronic renal failure
N1831! ckd stage 3a; ckd 3a; chronic kidney disease stage 3a
N1832! ckd stage 3b; ckd 3b; chronic kidney disease stage 3b
N184! chronic kidney disease stage 4; ckd stage 4; ckd 4; ckd iv; stage iv chronic kidney disease; severe chronic kidney disease; ckd stage iv; severe chronic renal failure
N185! chronic kidney disease stage 5; ckd stage 5; ckd 5; ckd v; ckd stage v; stage v chronic kidney disease; advanced chronic kidney disease~
N186! end stage renal disease; esrd; end stage renal failure; end stage kidney disease; terminal renal failure; chronic renal failure on hemodialysis; ckd on dialysis; end stage chronic renal failure; terminal chronic renal failure; chronic renal failure on dialysis; ckd on hemodialysis; renal failure on hemodialysis; terminal kidney failure
N189! chronic kidney disease; ckd; chronic renal failure; chronic renal insufficiency; cri renal; chronic kidney failure; crf; chronic nephropathy; chronic renal disease; chronic kidney insufficiency
N19! renal failure; kidney failure; renal insufficiency; uremia; uremic; renal impairment; impaired kidney failure
N200! renal calculus; kidney stone; nephrolithiasis; renal lithiasis; kidney stones; renal stone; staghorn calculus; calculus of kidney; renal calculi; coraliform lithiasis; coralliform lithiasis; pyelic lithiasis; caliceal lithiasis; renal pelvis lithiasis; staghorn; nephrolith
N201! ureteral calculus; ureterolithiasis; ureteral stone; ureteral lithiasis; ureteric stone; lithiasis of ureter
N202 calculus of kidney with ureter
N209! urinary calculus?; urolithiasis?; urinary lithiasis?; urinary stones?; urinary stone?; lithiasis?
N210! bladder stone; bladder calculus; vesical lithiasis; bladder lithiasis; cystolithiasis; calculus in bladder
N211! urethral calculus; urethral stone; urethral lithiasis
N23! renal colic; nephritic colic; ureteral colic; renoureteral colic; nephritic colics; flank pain~; renal fossa pain; colic pain renal fossa; kidney pain; flank colic; lumbar colic; reno ureteral colic; pain in renal fossa; renal pain
N250 renal osteodystrophy
N251 nephrogenic diabetes insipidus
N2581 secondary hyperparathyroidism of renal origin; renal hyperparathyroidism; hyperparathyroidism secondary to renal failure
N2589~ renal tubular acidosis
N261! atrophy of kidney; renal atrophy; atrophic kidney; kidney atrophy; renal scar; small kidneys; contracted kidney; shrunken kidney; contracted kidneys
N270 unilateral small kidney; small kidney; renal hypotrophy
N280 renal infarction; renal infarct; kidney infarct; renal artery thrombosis; renal artery occlusion; ischemia of kidney; renal artery embolism
N281! renal cyst; simple renal cyst; kidney cyst; cyst of kidney; cortical renal cyst; parapyelic cyst; renal cysts; acquired renal cystic disease; cystic lesion kidney; complicated renal cyst; pyelogenic cyst; cystic mass kidney
N2881 renal hypertrophy; hypertrophy of kidney
N2883 nephroptosis
N2889! renal mass; kidney mass; renal lesion; renal hematoma; perirenal hematoma; renal hemorrhage; renal tumor?; ureteral lesion; pyelic lesion; mass in kidney; kidney lesion; renal nodule; urinoma; renal bleeding; subcapsular hematoma kidney; retroperitoneal hematoma?; ureteral mass; ureterocele~; solid renal mass; mass of kidney; pelvic dilatation?; perirenal collection; nephromegaly; perirenal mass; intrarenal mass; perinephric hematoma; renal nodules; enlarged kidneys; mass renal fossa
N289! renal disease; kidney disease; nephropathy; renal dysfunction; renal involvement; altered renal function; renal function impairment; renal pathology; renal disorder; deterioration of renal function; kidney disorder; deterioration renal function; impaired renal function; renal function deterioration; renal damage; worsening renal function?; kidney damage; nephropathies; worsening of renal function?
N3000! acute cystitis
N3010! interstitial cystitis; painful bladder syndrome; bladder pain syndrome
N3020 chronic cystitis; cystic cystitis; follicular cystitis; glandular cystitis; cystitis glandularis
N3040 radiation cystitis; actinic cystitis; radic cystitis
N3080 emphysematous cystitis; eosinophilic cystitis; bladder abscess; cystopathy; encrusted cystitis; cystitis emphysematous; alkaline encrusted cystitis
N3090! cystitis; bladder infection; bladder inflammation
N3091 hemorrhagic cystitis; cystitis with hematuria
N310 uninhibited neuropathic bladder
N319! neurogenic bladder; neuropathic bladder; neurogenic bladder dysfunction
N320! bladder neck obstruction; bladder neck stenosis; bladder outlet obstruction; bladder neck sclerosis; bladder neck contracture; obstruction bladder neck; sclerosis bladder neck
N321! vesicointestinal fistula; enterovesical fistula; colovesical fistula; vesicorectal fistula; rectovesical fistula
N322 vesical fistula; bladder fistula; vesicocutaneous fistula
N323! bladder diverticulum; diverticulum of bladder; vesical diverticulum; bladder diverticula
N3281! overactive bladder; oab; detrusor overactivity; bladder hyperactivity; detrusor hyperactivity; detrusor instability
N3289! bladder mass; bladder lesion; bladder hemorrhage; bladder wall thickening; contracted bladder; bladder hematoma; bladder tenderness; trabeculated bladder; bladder trabeculation; thickening of bladder wall; bladder spasm; malakoplakia; bladder perforation; bladder rupture nontraumatic; bladder clots; bladder ulcer; bladder polyp; leukoplakia of bladder; vesical lesion; bladder necrosis; mass in bladder; intravesical mass; bladder wall lesion; spontaneous bladder rupture; lesion in bladder
N329! bladder disorder; bladder disease; bladder dysfunction; bladder pathology
N340 urethral abscess; periurethral abscess
N341! urethritis; nonspecific urethritis
N342 meatitis; urethral meatitis
N359! urethral stricture; urethral stenosis; meatal stenosis; stenosis of urethra; stricture of urethra; urethral meatus stenosis; urethra stenosis
N360! urethral fistula; urethroperineal fistula; urethrorectal fistula; urethrocutaneous fistula; fistula urethra
N361! urethral diverticulum; diverticulum of urethra
N362 urethral caruncle; caruncle
N368~ urethral lesion; urethral mass; urethral polyp; urethral cyst; urethral prolapse; urethral obstruction; hypermobility of urethra; urethrorrhagia; urethral bleeding
N369 urethral disorder
N390! urinary tract infection; uti; urinary infection; urine infection; urinary sepsis; urinary tract infections; recurrent urinary tract infection; urinary infections; positive urine culture~; cystopyelitis~; urosepsis
N393! stress incontinence; stress urinary incontinence; sui
N3941! urge incontinence; urgency incontinence
N3946! mixed incontinence; mixed urinary incontinence
N3944 nocturnal enuresis; bed wetting; bedwetting
N3490 urethral syndrome
N3945 continuous leakage
N3942 incontinence without sensory awareness
N398~ urinary system disorder
N399 urinary tract disorder; urological pathology; urologic disease; urinary pathology
N400! benign prostatic hyperplasia; bph; benign prostatic hypertrophy; prostatic hypertrophy; enlarged prostate; enlargement of prostate; prostatic adenoma; prostate hyperplasia; hyperplasia of prostate; prostatism~; prostate enlargement; prostatic hyperplasia; prostate adenoma; adenoma of prostate; nodular hyperplasia of the prostate; grade prostate adenoma; benign hyperplasia of the prostate; increased size prostate; prostatic enlargement; hyperplastic prostate
N401! bph with luts; benign prostatic hyperplasia with lower urinary tract symptoms; bph with obstruction; prostatism; prostatic syndrome; bph with urinary obstruction
N402 nodular prostate; prostate nodule; prostatic nodule; nodule in prostate
N410! acute prostatitis
N411! chronic prostatitis
N412 prostatic abscess; abscess of prostate
N414 granulomatous prostatitis
N419! prostatitis; inflammatory disease of prostate
N420 prostatic calculus; prostate calcification; prostatic calcifications; prostatic lithiasis
N421 prostatic congestion; prostatic hemorrhage
N4231 prostatic intraepithelial neoplasia; high grade prostatic intraepithelial neoplasia
N4283 prostatic cyst; cyst of prostate; utricle cyst
N4289~ prostatic fistula; prostate lesion; prostatic mass; prostatic stroma
N429 prostate disorder; prostatic disease; prostate pathology
N430 encysted hydrocele
N433! hydrocele; bilateral hydrocele
N4340 spermatocele; epididymal cyst; cyst of epididymis; spermatic cyst
N4400! testicular torsion; torsion of testis; torsion of testicle
N4403 torsion of testicular appendix; torsion of hydatid
N441 testicular cyst; cyst of testis; tunica albuginea cyst; cyst of the tunica albuginea
N442 benign cyst of testis; simple testicular cyst
N448! testicular lesion; testicular hematoma; testicular infarction; swollen testicle; testicular swelling; testicular edema; testicular inflammation; swelling of testis; testicle swelling; testicular ischemia; testicular necrosis; testicular fibrosis
N451! epididymitis; acute epididymitis
N452! orchitis; granulomatous orchitis; testicular infection
N453! epididymo orchitis; orchiepididymitis; epididymoorchitis; orchitis and epididymitis; orchi epididymitis; orquiepididymitis
N454! abscess of testis; testicular abscess; abscess of epididymis; epididymal abscess; scrotal abscess~
N4601 azoospermia
N4611 oligospermia
N469! male infertility; infertility male
N471! phimosis
N472! paraphimosis
N475 adhesions of prepuce; balanopreputial adhesions
N476 balanoposthitis
N480 leukoplakia of penis; kraurosis; balanitis xerotica obliterans; lichen sclerosus of penis
N481! balanitis
N4821 penile abscess; abscess of penis
N4822 cellulitis of penis; penile cellulitis
N4829 inflammation of penis; cavernitis
N4830! priapism
N4831 priapism due to trauma; high flow priapism; traumatic priapism
N485 ulcer of penis; penile ulcer; genital ulcer male; penile ulceration
N486! peyronie; peyronie disease; induration penis plastica; penile curvature; penile induration; curvature of penis; incurvation of the penis; penile plaque
N4881 thrombosis of penile vein; mondor disease of penis; superficial dorsal vein thrombosis penis; penile mondor; thrombosis of superficial dorsal vein of penis
N4882 acquired torsion of penis
N4889! penile lesion; penile mass; penile edema; penile fracture~; penile pain; penile necrosis; penile nodule; penile hematoma; penile swelling; lesion on penis; pain in penis; edema of penis; penile fibrosis; glans lesion; glans necrosis; foreskin lesion; preputial lesion; penis nodule; lesion glans penis; penile plaques
N489 penis disorder; penis pathology
N490 seminal vesicle inflammation; vesiculitis; seminal vesiculitis
N492! scrotal inflammation; cellulitis of scrotum; scrotal cellulitis; scrotal abscess; abscess of scrotum
N493! fournier gangrene; fournier; gangrene of scrotum; perineal gangrene
N499 inflammatory disorder of male genital organ
N500 testicular atrophy; atrophy of testis; atrophic testis; atrophic testicle
N501 hematocele; scrotal hematoma; hematocele of testis; hematospermia vascular; scrotal hemorrhage; spermatic cord thrombosis
N503 cyst of spermatic cord; cord cyst
N50819! testicular pain; orchialgia; pain in testicle; orchalgia; painful testicle; testicular discomfort; testis pain
N5081! testicular pain; orchialgia; pain in testicle; testicular discomfort
N5082 scrotal pain; pain in scrotum
N5089! scrotal mass; testicular mass; epididymal mass; scrotal edema; scrotal swelling; testicular nodule; paratesticular mass; scrotal tumor?; epididymal nodule; scrotal lesion; scrotal enlargement; hard testicle; testis mass; mass in testicle; nodule in testicle; spermatic cord mass; calcifications scrotal; seminal vesicle cyst; intrascrotal mass; seminal vesicle lesion; testicular microlithiasis; edema of scrotum
N509! male genital disorder; genital disease male; testicular disease; scrotal disorder; testicular pathology; testicular disorder
N529! sexual impotence; erectile dysfunction; ed erectile; erectile impotence; erection disorder
N5201 arterial erectile dysfunction
N5231 erectile dysfunction following prostatectomy
N5312 painful ejaculation
N5319 ejaculation disorder; anejaculation; retrograde ejaculation~
N600 breast cyst; cyst of breast; solitary cyst of breast
N6009! breast cyst; solitary breast cyst
N6019 fibrocystic breast; fibrocystic disease of breast; diffuse cystic mastopathy; mastopathy
N6029 fibroadenosis of breast
N61! mastitis; inflammatory breast disease
N611! breast abscess; abscess of breast
N610 mastitis without abscess
N62! gynecomastia; breast hypertrophy; hypertrophy of breast; macromastia; mammary hypertrophy
N630! breast mass; breast lump; breast nodule; lump in breast; nodule in breast
N63! breast mass; breast lump; breast nodule; lump in breast; nodule in breast; mass in breast; mammary nodule
N641 fat necrosis of breast; breast fat necrosis
N643 galactorrhea; galactorrhoea
N644! mastodynia; mastalgia; breast pain; painful breast; pain breast
N6452 nipple discharge
N6453 nipple retraction; retraction of nipple
N6459~ breast induration; breast lesion; breast swelling; breast edema
N6489~ breast hematoma; breast hemorrhage
N649 breast disorder
N7001 acute salpingitis
N7093! tubo ovarian abscess; salpingo oophoritis; salpingitis and oophoritis; tuboovarian abscess; adnexitis; salpingitis
N719 endometritis; pyometra; uterine inflammation
N72! cervicitis; endocervicitis
N730~ parametritis; pelvic cellulitis
N733 acute pelvic peritonitis; pelviperitonitis
N736 pelvic peritoneal adhesions female; female pelvic adhesions
N739! pelvic inflammatory disease; pid; female pelvic inflammatory disease
N750 bartholin cyst; cyst of bartholin gland
N751 bartholin abscess; bartholinitis
N760! vaginitis; acute vaginitis; vulvovaginitis; bacterial vaginosis; bv
N762 vulvitis; acute vulvitis
N764 vulvar abscess; abscess of vulva
N766 vulvar ulcer; ulceration of vulva; vulvar ulceration; genital ulcer female; vulvar ulcers
N800! adenomyosis; endometriosis of uterus; uterine endometriosis
N801! ovarian endometriosis; endometrioma; endometriotic cyst; chocolate cyst; endometriosis of ovary
N803! pelvic endometriosis; endometriosis of pelvic peritoneum
N804 rectovaginal endometriosis
N805 intestinal endometriosis; endometriosis of intestine
N806 endometriosis in scar; scar endometriosis
N808! ureteral endometriosis; bladder endometriosis; thoracic endometriosis; endometriosis of bladder; vesical endometriosis
N809! endometriosis
N811! cystocele; bladder prolapse
N8110! cystocele
N812 incomplete uterovaginal prolapse
N813 complete uterovaginal prolapse; procidentia
N814! uterine prolapse; uterovaginal prolapse; prolapse uterus; womb prolapse; genital prolapse~
N816! rectocele
N819! female genital prolapse; pelvic organ prolapse
N820! vesicovaginal fistula; vesico vaginal fistula
N821 ureterovaginal fistula; vesicouterine fistula; urethrovaginal fistula
N823 rectovaginal fistula; enterovaginal fistula; colovaginal fistula
N824 fistula of intestine female genital
N825 vaginal fistula cutaneous
N8320! ovarian cyst; cyst of ovary; ovarian cysts; adnexal cyst; ovary cysts
N8300 follicular cyst of ovary
N8310 corpus luteum cyst; hemorrhagic corpus luteum
N8329 simple ovarian cyst; retention cyst of ovary
N8351! torsion of ovary; ovarian torsion; adnexal torsion
N836 hematosalpinx
N838~ adnexal mass; ovarian mass; hydrosalpinx?; broad ligament hematoma; adnexal lesion; ovarian lesion; mass ovary; ovarian enlargement
N7011 hydrosalpinx
N839 ovarian disorder
N840! endometrial polyp; polyp of corpus uteri; uterine polyp; polyp of endometrium
N841! cervical polyp; polyp of cervix uteri
N842 vaginal polyp
N8500! endometrial hyperplasia; hyperplasia of endometrium
N852 enlarged uterus; hypertrophy of uterus; uterus enlargement
N854 retroverted uterus; malposition of uterus
N856 asherman syndrome; intrauterine synechiae
N857 hematometra
N858 uterine atrophy; uterine fibrosis; uterine mass
N859 uterine disorder
N871 moderate cervical dysplasia; cin ii; cin 2; hsil moderate
N870 mild cervical dysplasia; cin i; cin 1
N879! cervical dysplasia; dysplasia of cervix uteri
N893 dysplasia of vagina
N895 vaginal stricture; vaginal stenosis; vaginal atresia acquired
N898! vaginal discharge; leukorrhea; vaginal lesion; vaginal itching; vaginal dryness; vaginal cyst; vaginal ulcer; vaginal mass; vaginal polypoid
N900 mild vulvar dysplasia; vin 1
N904 lichen sclerosus of vulva; leukoplakia of vulva; vulvar lichen sclerosus; lichen sclerosus et atrophicus
N907 vulvar cyst; cyst of vulva
N9089! vulvar lesion; vulvar mass; labial adhesion; synechia vulvae; vulvar edema; hypertrophy of clitoris; clitoromegaly~; vulvar swelling; vulvar erythema; vulvar pruritus?
N910 primary amenorrhea
N911 secondary amenorrhea
N912! amenorrhea; absence of menstruation; missed period
N913 oligomenorrhea primary
N915! oligomenorrhea; scanty menstruation
N920! menorrhagia; heavy menstrual bleeding; heavy periods; heavy menstruation; hypermenorrhea; polymenorrhea; heavy menses; hypermenorrhoea
N921! metrorrhagia; menometrorrhagia; irregular menstrual bleeding; irregular bleeding; hypermenorrhea irregular; intermenstrual bleeding irregular
N926! irregular menstruation; irregular menses; irregular periods; menstrual disorder~; menstrual irregularity; menstrual irregularities; menstrual disturbance
N930 postcoital bleeding
N938 dysfunctional uterine bleeding; dub
N939! abnormal uterine bleeding; vaginal bleeding; abnormal vaginal bleeding; uterine bleeding; genital bleeding; aub; vaginal hemorrhage; uterine hemorrhage; genital hemorrhage
N940 mittelschmerz
N9410! dyspareunia; painful intercourse; pain with intercourse
N943! premenstrual syndrome; pms; premenstrual tension
N946! dysmenorrhea; menstrual cramps; painful menstruation; period pain; painful periods
N9489 female genital pain
N950! postmenopausal bleeding; postmenopausal metrorrhagia
N951! menopausal symptoms; climacteric; hot flushes menopause; menopausal syndrome; perimenopausal symptoms; vasomotor symptoms
N952! atrophic vaginitis; vaginal atrophy; senile vaginitis
N96! recurrent pregnancy loss; habitual abortion; recurrent abortions
N979! female infertility; infertility; sterility?; primary infertility; primary sterility
N981 ovarian hyperstimulation syndrome
N990 postprocedural kidney failure
N9912? postprocedural urethral stricture
N9989~ postprocedural urinary complication
N9971? accidental puncture of urinary organ
Q644 urachus anomaly; urachal cyst; urachal anomaly; persistent urachus; patent urachus; urachal remnant; persistence of the urachus; urachal persistence; urachal tumor; urachal sinus
`;
