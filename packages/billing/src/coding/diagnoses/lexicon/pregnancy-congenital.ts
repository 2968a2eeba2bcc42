/** Pregnancy, newborn and congenital conditions. `CODE terms`, see `readSynonyms`. */
export const PREGNANCY_CONGENITAL_TERMS = `
O0090! ectopic pregnancy
O009 ectopic pregnancy
O0010 tubal pregnancy
O021! missed abortion; fetal death early
O019! hydatidiform mole; molar pregnancy
O0289~ abnormal product of conception
O034 incomplete abortion; incomplete miscarriage
O039! miscarriage; spontaneous abortion; complete spontaneous abortion; abortion; abortions
O0700? failed termination
O200! threatened abortion; threatened miscarriage
O209 bleeding in early pregnancy; hemorrhage in early pregnancy
O211 hyperemesis gravidarum with metabolic disturbance
O210! hyperemesis gravidarum; mild hyperemesis
O219 vomiting of pregnancy; morning sickness
O2230 deep vein thrombosis in pregnancy; deep phlebothrombosis in pregnancy
O2340! urinary tract infection in pregnancy; uti in pregnancy
O2441! gestational diabetes; gdm; gestational diabetes mellitus
O26619? cholestasis of pregnancy
O2661 intrahepatic cholestasis of pregnancy; acute fatty liver of pregnancy
O2690 pregnancy related condition
O30009! twin pregnancy; twins; gemellar pregnancy; twin gestation
O3000! twin pregnancy; twin gestation; gemellar pregnancy
O3010 triplet pregnancy
O311? vanishing twin
O321XX0? breech presentation
O321! breech presentation; podalic presentation
O3421 previous cesarean; maternal care for scar from cesarean
O3431? cervical incompetence
O3430 cervical incompetence; incompetent cervix
O3510? suspected fetal chromosomal abnormality
O364 intrauterine fetal death; fetal demise; iufd; intrauterine death; stillbirth; fetal death; antepartum death
O3659 intrauterine growth restriction; iugr; fetal growth restriction; small for dates; intrauterine growth retardation
O40 polyhydramnios; hydramnios
O4100 oligohydramnios; oligoamnios
O4110 chorioamnionitis
O42 premature rupture of membranes; prom membranes; ruptured membranes
O4290 premature rupture of membranes; pprom; rupture of membranes
O43219? placenta accreta
O432 placenta accreta; placenta percreta; placenta increta
O4400? placenta previa
O440 placenta previa
O459! placental abruption; abruptio placentae; premature separation of placenta; placental detachment
O469! antepartum hemorrhage; vaginal bleeding in pregnancy
O479 false labor; braxton hicks
O48 post term pregnancy
O480 post term pregnancy; postdates pregnancy
O1000? preexisting hypertension in pregnancy
O139! gestational hypertension; pregnancy induced hypertension; hypertension of pregnancy
O149! preeclampsia; pre eclampsia; toxemia of pregnancy
O141! severe preeclampsia
O142! hellp syndrome; hellp
O159! eclampsia
O119 preexisting hypertension with preeclampsia; superimposed preeclampsia
O6000 preterm labor; premature labor; threat of preterm labor; threat of premature delivery
O6010 preterm delivery; preterm birth; premature birth; premature delivery
O629 abnormal labor
O660 shoulder dystocia
O6981? cord around neck
O700 first degree perineal laceration
O701 second degree perineal laceration
O702 third degree perineal laceration
O709 perineal laceration during delivery
O711 rupture of uterus during labor; uterine rupture
O721! postpartum hemorrhage; pph; postpartum bleeding; uterine atony
O720 third stage hemorrhage; retained placenta with hemorrhage
O730 retained placenta
O80! normal delivery?; spontaneous vaginal delivery?; eutocic delivery?; vaginal delivery?; uncomplicated delivery?; eutocic birth?
O82! cesarean delivery; c section?; caesarean section?; cesarean section?
O85 puerperal sepsis
O864 puerperal fever
O8812? amniotic fluid embolism
O903! peripartum cardiomyopathy
O909 puerperium complication
O9112 mastitis postpartum; puerperal mastitis; breast abscess puerperal
O9279? lactation disorder
O99019? anemia in pregnancy
O9901 anemia in pregnancy; anemia complicating pregnancy
O9989? pregnancy complication
Z331! pregnancy?; pregnant?; pregnant woman; gestation?; pregnant state incidental; weeks pregnant; weeks of gestation; weeks of pregnancy; pregnancy weeks
Z3490 supervision of normal pregnancy; prenatal visit; prenatal care
Z3A00~ weeks of gestation unspecified
Z370! single live birth
Z379 outcome of delivery
Z390 postpartum care
Z392 routine postpartum follow up; postpartum visit
P0503? small for gestational age
P059 fetal growth retardation newborn; slow intrauterine growth
P0510 small for gestational age; newborn small for gestational age
P0700 extremely low birth weight
P0710! low birth weight; birth weight low
P0730! preterm newborn; premature infant; prematurity; preterm infant; premature newborn; preterm; premature
P081 large for gestational age; macrosomia; macrosomic
P159 birth trauma; birth injury
P140 erb palsy; erb paralysis; brachial plexus birth injury
P134 clavicle fracture birth
P120 cephalhematoma
P2100? perinatal asphyxia
P84! perinatal asphyxia; birth asphyxia; fetal distress; fetal suffering; neonatal asphyxia; intrauterine hypoxia
P220! respiratory distress syndrome of newborn; hyaline membrane disease; neonatal respiratory distress
P221 transient tachypnea of newborn
P229 respiratory distress of newborn
P239 congenital pneumonia; neonatal pneumonia
P2400? meconium aspiration
P2401 meconium aspiration syndrome; meconium aspiration
P271 bronchopulmonary dysplasia
P285 respiratory failure of newborn
P284 apnea of newborn; apnea of prematurity
P293 persistent fetal circulation; persistent pulmonary hypertension newborn
P2930 persistent pulmonary hypertension of newborn; persistent fetal circulation
P350 congenital rubella
P351 congenital cytomegalovirus
P369! neonatal sepsis; sepsis of newborn; bacterial sepsis of newborn; early onset sepsis neonatal
P371 congenital toxoplasmosis
P391 neonatal conjunctivitis
P399 neonatal infection
P52? intraventricular hemorrhage of newborn
P529 intracranial hemorrhage of newborn
P5900? neonatal jaundice of prematurity
P599! neonatal jaundice; newborn jaundice; physiologic jaundice; neonatal hyperbilirubinemia
P704 neonatal hypoglycemia
P77? necrotizing enterocolitis of newborn
P779! necrotizing enterocolitis of newborn; necrotizing enterocolitis neonatal
P832 hydrops fetalis; fetal hydrops
P90 neonatal seizures; convulsions of newborn; neonatal convulsions
P916? hypoxic ischemic encephalopathy newborn
P9160 hypoxic ischemic encephalopathy neonatal
P942 congenital hypotonia; neonatal hypotonia
P95 stillborn
P961 neonatal abstinence syndrome; neonatal withdrawal
Q000 anencephaly
Q019 encephalocele
Q02! microcephaly; microcephalic
Q039! congenital hydrocephalus
Q040 agenesis of corpus callosum; corpus callosum agenesis
Q042 holoprosencephaly
Q043 lissencephaly; polymicrogyria; brain hypoplasia; cerebellar hypoplasia; vermis hypoplasia; cerebellar agenesis; pachygyria
Q045 megalencephaly
Q046 congenital cerebral cyst; schizencephaly
Q048 congenital brain malformation
Q049 brain malformation congenital
Q059! spina bifida; myelomeningocele; meningocele
Q0700 arnold chiari; chiari malformation; arnold chiari malformation
Q070 arnold chiari; chiari malformation
Q100 congenital ptosis
Q112 microphthalmia; microphthalmos
Q120 congenital cataract
Q130 iris coloboma; coloboma of iris; coloboma
Q131 aniridia
Q142 congenital optic disc malformation
Q150 congenital glaucoma
Q159 eye malformation
Q160 microtia?
Q172 microtia
Q179 ear malformation; ear deformity; malformed ears
Q174 misplaced ear; low set ears; low implantation ears
Q178 auricular pit; preauricular pit
Q170 preauricular tag; accessory auricle
Q180! branchial cyst; branchial cleft cyst; branchial cleft fistula; branchial fistula
Q181 preauricular sinus; preauricular cyst
Q184 macrostomia
Q189 face malformation; craniofacial malformation
Q188 facial dysmorphism
Q200 truncus arteriosus
Q203 transposition of great vessels; transposition of great arteries
Q210! ventricular septal defect; vsd; interventricular communication; ventricular communication
Q211! atrial septal defect; asd; patent foramen ovale; pfo; interatrial communication; ostium secundum; foramen ovale
Q212 atrioventricular septal defect; av canal
Q213! tetralogy of fallot; fallot; fallot tetralogy
Q218 eisenmenger defect
Q221 congenital pulmonary stenosis
Q225 ebstein anomaly; ebstein
Q230 congenital aortic stenosis
Q231 bicuspid aortic valve; bicuspid aortic
Q234 hypoplastic left heart
Q238 mitral cleft
Q245 coronary artery malformation; anomalous coronary artery; coronary fistula; coronary bridge; myocardial bridge
Q248 dextrocardia congenital heart malformation; congenital pericardial defect
Q240 dextrocardia
Q249! congenital heart disease; congenital heart defect; congenital cardiopathy; congenital heart malformation
Q250! patent ductus arteriosus; pda; persistent ductus arteriosus; ductus arteriosus
Q251! coarctation of aorta; aortic coarctation
Q254 aortic malformation; aberrant subclavian artery; right aortic arch; arteria lusoria; double aortic arch
Q256 pulmonary artery stenosis
Q261 persistent left superior vena cava
Q268 vena cava malformation; vena cava anomaly; vena cava agenesis
Q270 single umbilical artery
Q2730 arteriovenous malformation peripheral; vascular malformation; arteriovenous malformation; avm; venous malformation
Q273 vascular malformation; arteriovenous malformation
Q278 vascular anomaly peripheral; venous malformation
Q279 vascular malformation unspecified
Q282! cerebral arteriovenous malformation; brain avm; arteriovenous malformation cerebral; intracranial arteriovenous malformation
Q283 cavernoma cerebral; cerebral venous malformation; brain cavernoma?; venous angioma
Q300 choanal atresia
Q308 nose malformation
Q311 congenital subglottic stenosis
Q315 laryngomalacia
Q318 larynx malformation
Q320 congenital tracheomalacia
Q330 congenital lung cyst; cystic adenomatoid malformation
Q332 pulmonary sequestration; sequestration of lung
Q336 lung hypoplasia; lung agenesis; pulmonary hypoplasia; hypoplasia of lung
Q341 mediastinal congenital cyst; bronchogenic cyst
Q351 cleft hard palate
Q359! cleft palate; palatal cleft; fissure palate
Q369! cleft lip; unilateral cleft lip
Q379! cleft lip and palate; cleft palate with cleft lip; cleft lip palate
Q380 congenital malformation of lips; double lip
Q381 ankyloglossia; tongue tie; short frenulum tongue
Q382 macroglossia
Q383 tongue malformation; lingual thyroid?; bifid tongue
Q385 high arched palate; ogival palate; palate malformation; bifid uvula; uvula bifid; high palate
Q386 mouth malformation; fordyce
Q390 esophageal atresia
Q391 esophageal atresia with tracheoesophageal fistula
Q392 tracheoesophageal fistula congenital
Q400 congenital pyloric stenosis; infantile hypertrophic pyloric stenosis; hypertrophic pyloric stenosis
Q402 gastric duplication; stomach malformation
Q430! meckel diverticulum; meckel
Q431 hirschsprung disease; hirschsprung; aganglionic megacolon
Q433 intestinal malrotation; malrotation
Q412 atresia of ileum
Q410 duodenal atresia
Q419 intestinal atresia
Q423 imperforate anus; anal atresia
Q434 intestinal duplication; duplication of intestine; duplication cyst intestinal; enteric duplication
Q438 dolichocolon; dolichosigma; congenital intestinal malformation
Q440 gallbladder agenesis
Q441 gallbladder malformation
Q442 biliary atresia
Q444 choledochal cyst; cyst of common bile duct; choledochus cyst
Q445 bile duct malformation; caroli
Q446 polycystic liver; cystic disease of liver; polycystic liver disease; liver polycystosis; hepatic polycystosis
Q447 liver malformation; alagille
Q451 annular pancreas
Q453 pancreas divisum; pancreas malformation; ectopic pancreas
Q458 situs malformation digestive
Q500 ovary absence congenital
Q510 uterus agenesis; uterine agenesis; rokitansky
Q513 bicornuate uterus
Q5128 double uterus; didelphys uterus; uterus didelphys; septate uterus; bicornuate
Q520 vaginal agenesis; congenital absence of vagina
Q521 septate vagina; doubling of vagina; vaginal septum; hemivagina
Q523 imperforate hymen
Q531! undescended testicle unilateral; unilateral cryptorchidism
Q5310 unilateral undescended testis; unilateral cryptorchidism
Q5320 bilateral undescended testes; bilateral cryptorchidism
Q539! cryptorchidism; undescended testicle; undescended testis; cryptorchid; criptorquidia
Q5300? ectopic testis
Q530 ectopic testis
Q541 penile hypospadias
Q549! hypospadias
Q550 testis absence; anorchia; monorchia; testicular agenesis
Q551 testis hypoplasia
Q552 testis malformation; retractile testis; polyorchidism; polyorchia; bell clapper
Q554 seminal vesicle agenesis; seminal vesicle cyst congenital; prostate malformation; vas deferens agenesis; zinner
Q5561 congenital curvature of penis
Q5562 micropenis; hypoplasia of penis
Q556 penis malformation; duplication of penis; diphallia
Q559 male genital malformation
Q564 ambiguous genitalia; indeterminate sex; intersex
Q560 hermaphroditism; ovotestis
Q562 female pseudohermaphroditism
Q561 male pseudohermaphroditism
Q563 pseudohermaphroditism
Q600! renal agenesis unilateral; unilateral renal agenesis; solitary kidney congenital; congenital single kidney; agenesis of kidney; renal agenesis; monorenal
Q602 renal agenesis unspecified
Q603 renal hypoplasia unilateral
Q605 renal hypoplasia; hypoplastic kidney; kidney hypoplasia
Q610 congenital renal cyst
Q612! autosomal dominant polycystic kidney; polycystic kidney adult; adpkd; adult polycystic kidney disease; autosomal dominant polycystic
Q613! polycystic kidney; polycystic kidney disease; renal polycystosis; polycystosis; hepatorenal polycystosis; kidney polycystosis; polycystic kidneys; multicystic kidney; polycystic renal
Q614 renal dysplasia; multicystic dysplastic kidney; dysplastic kidney
Q615 medullary sponge kidney; cacchi ricci; medullary cystic kidney; nephronophthisis
Q620 congenital hydronephrosis
Q621 ureter atresia; ureteral stenosis congenital; congenital ureteral stenosis
Q622! megaureter; congenital megaureter
Q623 ureterocele congenital; obstructive defect of renal pelvis and ureter; ureterocele
Q6231 ureterocele; congenital ureterocele
Q6239 upj obstruction congenital; congenital ureteropelvic junction obstruction
Q625! ureteral duplication; duplication of ureter; double ureter; duplicated collecting system; ureteral duplicity; double collecting system; pyeloureteral duplication; pyeloureteral duplicity; double excretory system; renal duplication
Q626 ectopic ureter; retrocaval ureter; malposition of ureter; ureteral ectopia
Q627 congenital vesicoureteral reflux
Q630 accessory kidney; duplex kidney; supernumerary kidney
Q631! horseshoe kidney; fused kidney; lobulated kidney; renal fusion; crossed renal ectopia
Q632 ectopic kidney; malrotated kidney; renal ectopia; renal malrotation
Q638 congenital kidney malformation; megacalycosis; calyceal diverticulum
Q639 kidney malformation; renal malformation; congenital renal anomaly
Q640 epispadias
Q6410 bladder exstrophy; exstrophy of bladder; exstrophic bladder
Q641 bladder exstrophy; exstrophy of bladder
Q642 posterior urethral valves; posterior urethral valve
Q643 urethral atresia; congenital bladder neck obstruction; congenital urethral stricture; congenital urethral meatus stricture
Q6470 bladder malformation
Q646 congenital bladder diverticulum
Q6474 double urethra; duplication of urethra; urethral duplication
Q6479 urethra malformation
Q649 urinary malformation
Q6500 congenital hip dislocation; developmental dysplasia of hip
Q652 congenital dislocation of hip
Q6589 hip dysplasia; congenital hip dysplasia
Q660 clubfoot; talipes equinovarus; equinovarus; club foot
Q6689 congenital foot deformity; talipes
Q667 cavus foot; pes cavus
Q665 congenital flat foot
Q673 plagiocephaly
Q674 congenital skull deformity; dolichocephaly; skull deformity; micrognathia congenital; scaphocephaly; retrognathia
Q675 congenital scoliosis
Q676 pectus excavatum
Q677 pectus carinatum
Q680 congenital torticollis
Q690 supernumerary finger; polydactyly
Q699 polydactyly
Q700 syndactyly fingers
Q709 syndactyly
Q719 limb reduction upper
Q738~ limb agenesis
Q740 madelung deformity; congenital arm malformation
Q742 congenital leg malformation
Q743 arthrogryposis; arthrogryposis multiplex
Q750! craniosynostosis
Q751 crouzon; crouzon syndrome; craniofacial dysostosis
Q752 hypertelorism
Q753 macrocephaly
Q754 mandibulofacial dysostosis; treacher collins
Q759 skull malformation
Q758 congenital face bone malformation; platybasia; basilar invagination
Q760 spina bifida occulta
Q761 klippel feil
Q762 congenital spondylolisthesis
Q7649 spine malformation; hemivertebra; vertebral malformation
Q765 cervical rib
Q766 rib malformation; bifid rib
Q770 achondrogenesis
Q774! achondroplasia; hypochondroplasia
Q778 osteochondrodysplasia
Q779 bone dysplasia; skeletal dysplasia
Q780! osteogenesis imperfecta
Q782 osteopetrosis; marble bone
Q784 enchondromatosis; ollier; maffucci; ollier disease
Q786 multiple congenital exostoses; hereditary multiple exostoses; osteochondromatosis
Q788 osteopoikilosis; pycnodysostosis
Q790 congenital diaphragmatic hernia
Q792 omphalocele; exomphalos
Q793 gastroschisis
Q794 prune belly; prune belly syndrome
Q796 ehlers danlos; ehlers danlos syndrome
Q798 poland syndrome; musculoskeletal malformation; accessory muscle
Q809 ichthyosis
Q819 epidermolysis bullosa
Q820 hereditary lymphedema
Q821 xeroderma pigmentosum
Q822 congenital cutaneous mastocytosis; urticaria pigmentosa
Q824 ectodermal dysplasia; anhidrotic ectodermal dysplasia
Q825! congenital nevus; port wine stain; strawberry nevus; nevus flammeus; birthmark; flat angioma; vascular nevus
Q828 congenital skin malformation; pseudoxanthoma elasticum; darier disease; keratosis follicularis; dyskeratosis congenita; cutis laxa
Q833 accessory nipple; supernumerary nipple
Q838 breast malformation
Q845 nail malformation
Q8500! neurofibromatosis
Q8501! neurofibromatosis type 1; von recklinghausen; nf1; recklinghausen; neurofibromatosis type i; von recklinghausen disease
Q8502 neurofibromatosis type 2; nf2; neurofibromatosis type ii
Q851! tuberous sclerosis; bourneville; bourneville disease
Q858! von hippel lindau; peutz jeghers; sturge weber; cowden; hamartoma~; phakomatosis; hamartomas~; peutz jegher
Q859 phakomatosis; hamartoma
Q860 fetal alcohol syndrome
Q870 goldenhar; moebius syndrome; apert?; pierre robin; hemifacial microsomia; craniofacial malformation syndrome; moebius; goldenhar syndrome; apert syndrome; hemifacial atrophy; robin sequence
Q871! prader willi; noonan syndrome; cornelia de lange; noonan; de lange; russell silver; seckel; smith lemli opitz; aarskog
Q872! klippel trenaunay; klippel trenaunay syndrome; rubinstein taybi; vater; holt oram; vacterl
Q873 beckwith wiedemann; sotos; overgrowth syndrome; weaver syndrome
Q8740 marfan syndrome; marfan; marfanoid
Q875 congenital syndrome with skeletal changes
Q8781 alport; alport syndrome
Q8789 congenital malformation syndrome; bardet biedl; zellweger; laurence moon
Q8901 asplenia congenital; polysplenia; accessory spleen
Q890 spleen malformation; accessory spleen; polysplenia; splenosis?
Q891 adrenal malformation
Q892 thyroglossal cyst; thyroglossal duct cyst; lingual thyroid; ectopic thyroid; thyroglossal; pituitary malformation
Q893 situs inversus; kartagener; situs inversus totalis; kartagener syndrome
Q894 conjoined twins
Q897 multiple congenital malformations; multiple malformations; polymalformative syndrome
Q899! congenital malformation; congenital anomaly; congenital defect; malformation?; congenital deformity; birth defect
Q909! down syndrome; trisomy 21
Q913 edwards syndrome; trisomy 18
Q917 patau; trisomy 13
Q928 partial trisomy; chromosome duplication
Q934 cri du chat
Q938 chromosomal deletion; microdeletion
Q9359? deletion
Q9381 velocardiofacial syndrome; digeorge 22q11; 22q11 deletion
Q969! turner syndrome; turner; monosomy x
Q984! klinefelter; klinefelter syndrome; 47 xxy
Q992 fragile x; fragile x syndrome
Q999! chromosomal abnormality; chromosomal anomaly; chromosome abnormality; chromosomal alteration; chromosomal disease; genetic disease
`;
