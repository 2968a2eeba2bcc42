/** Nervous system and mental disorders. `CODE terms`, see `readSynonyms`. */
export const NEURO_MENTAL_TERMS = `
F0150! vascular dementia; multi infarct dementia
F0151? vascular dementia with behavioral disturbance
F0280~ dementia in other diseases; frontotemporal dementia dementia; dementia hiv
F0390! dementia; senile dementia; dementia syndrome; degenerative dementia; presenile dementia
F0391 dementia with behavioral disturbance; dementia with agitation
F04 amnestic disorder; korsakoff nonalcoholic
F05! delirium; acute confusional state; acute confusional syndrome; delirium due to medical condition; delirious
F060 organic psychosis; psychotic disorder due to medical condition
F0630 mood disorder due to medical condition
F070 organic personality disorder; personality change; frontal lobe syndrome; personality changes; personality alterations
F0781 postconcussional syndrome; post concussion syndrome
F09~ organic mental disorder; mild cognitive impairment~; cognitive impairment organic
G3184! mild cognitive impairment; mci
F1010! alcohol abuse; alcohol consumption; alcohol use?; heavy drinking; drinks alcohol?; ethanol abuse; enolism; drinker?; enolic habit; ethanolism; enol; alcoholic habit; harmful alcohol use; alcohol intake?; excessive drinking; alcohol drinker?; ex drinker?; heavy drinker; enolic consumption; moderate drinker?; excessive alcohol consumption; alcohol drinking?; grams of alcohol?; consumer of alcohol?
F1020! alcohol dependence; alcoholism; alcoholic; alcohol use disorder; chronic alcoholism; alcohol addiction; chronic alcoholic; etoh dependence; alcohol dependent; chronic ethanolism
F1021! alcohol dependence in remission; former alcoholic; ex alcoholic; exalcoholic; recovering alcoholic; former drinker; ex drinker; exenolic; former alcoholism
F10121 alcohol intoxication; alcoholic intoxication; drunk; acute alcohol intoxication; inebriated
F10129 alcohol intoxication; acute ethyl intoxication; drunkenness; alcohol abuse with intoxication
F10239! alcohol withdrawal; alcohol withdrawal syndrome; alcohol abstinence syndrome
F10231 delirium tremens; dts alcohol; alcohol withdrawal delirium
F1096 korsakoff; wernicke korsakoff
F1099? alcohol related disorder
F1110! opioid abuse; opioid use; heroin use; heroin abuse; opiate abuse; heroin consumption
F1120! opioid dependence; opioid use disorder; heroin addiction; opiate dependence; heroin addict; opioid addiction; heroin dependence; methadone maintenance; ex heroin addict?; methadone program
F1121 opioid dependence in remission; former heroin addict; ex heroin addict
F1123 opioid withdrawal
F1210! cannabis abuse; marijuana use; cannabis use; marijuana smoker; cannabis consumption; hashish; smokes marijuana; joints of marijuana; hashish consumption; cannabis smoker; thc use
F1220 cannabis dependence; marijuana dependence
F1310 sedative abuse; benzodiazepine abuse
F1320 benzodiazepine dependence; sedative dependence
F1410! cocaine abuse; cocaine use; crack use; cocaine consumption; cocaine user; crack cocaine
F1420 cocaine dependence; cocaine addiction; crack addiction; cocaine addict
F1510! amphetamine abuse; methamphetamine use; meth use; stimulant abuse; amphetamines; ecstasy use; meth abuse
F1520 amphetamine dependence; methamphetamine dependence
F1610 hallucinogen abuse; lsd
F17200! smoker; tobacco use; nicotine dependence; tobacco dependence; smoking; smoking habit; current smoker; tobacco abuse; smokes; active smoker; tobacco user; tobacco smoker; inveterate smoker; heavy smoker; smoking history; tobacco consumption; tobacco use disorder; nicotinism; toxic habits~; tobacco; smoker patient; ppd smoker; pack year; former smoker?
F17210! cigarette smoker; cigarettes; cigarettes per day; smokes cigarettes; cigarette dependence; packs per day; pack per day; cigarettes day; smoker of cigarettes; cigarettes daily; packs a day; pack a day; packs day; smoker packs; smoker 20 cigarettes; packs year~; packages day; pack day; cigarette smoking; packets per day; cigarettes a day; packet day; packages year; smoker cigarettes
F17290~ other tobacco product; smoker pack?; pipe smoker; cigar smoker
F17201? nicotine dependence in remission
F17220 chewing tobacco; snuff; smokeless tobacco
F1810 inhalant abuse; glue sniffing
F1910! drug abuse; substance abuse; polysubstance abuse; illicit drug use; parenteral drug user; intravenous drug abuse; iv drug user; injection drug user; drug use; drug addict; ivdu; intravenous drug user; drug user; substance use; drugs abuse; illegal drugs; drug consumption; toxic abuse; parenteral drug addict; ex parenteral drug addict~; ivda; parenteral drugs; injecting drug user
F1920! drug dependence; polysubstance dependence; drug addiction; substance dependence; drug addict~; substance use disorder; addict
F1921 drug dependence in remission; ex drug addict; former drug addict; former drug user; former intravenous drug user; ex addict; ex parenteral drug addict; ex parenteral drug user; ex ivdu
F200! paranoid schizophrenia
F205 residual schizophrenia
F209! schizophrenia; schizophrenic
F21 schizotypal disorder
F22! delusional disorder; paranoia; delusional ideation; delusions; delusional; delusional ideas; paranoid ideas; paranoid ideation; persecution delusion; delirium ideas; delusion
F23! brief psychotic disorder; acute psychosis; psychotic episode; psychotic outbreak; first psychotic episode; acute psychotic episode; psychotic break
F259! schizoaffective disorder; schizoaffective
F29! psychosis; psychotic disorder; psychotic; psychotic symptoms; psychotic syndrome
F309! mania; manic episode; manic; hypomania~; manic phase
F319! bipolar disorder; manic depression; manic depressive; bipolar affective disorder; bipolar disease
F3130 bipolar disorder depressed
F319~ bipolar type i
F320 mild depression; mild depressive episode
F321 moderate depression; moderate depressive episode
F322 severe depression; severe depressive episode; major depression severe
F323 psychotic depression; severe depression with psychotic features
F329! depression; major depression; depressive disorder; major depressive disorder; depressive syndrome; mdd; depressed mood; depressive; depressive episode; clinical depression; depressive symptoms; depressive state; reactive depression~
F339! recurrent depression; recurrent major depression; recurrent depressive disorder; major depressive disorder recurrent
F340 cyclothymia
F341! dysthymia; dysthymic disorder; persistent depressive disorder; dysthymic
F39! mood disorder; affective disorder
F4000 agoraphobia
F4010 social phobia; social anxiety; social anxiety disorder
F40298? specific phobia
F409 phobia; phobias; phobic
F410! panic attack; panic disorder; panic attacks; panic; anxiety crisis; panic crisis
F411! generalized anxiety disorder; gad anxiety; generalized anxiety
F418 anxiety depression; anxious depressive syndrome; mixed anxiety; anxiety depressive disorder; anxious depressive disorder; anxiodepressive; anxious depressive
F419! anxiety; anxiety disorder; anxious; nervousness anxiety; anxiety syndrome; anxiety symptoms; anxiety state
F429! obsessive compulsive disorder; ocd; obsessions; obsessive; compulsive; obsessive compulsive; compulsions; obsessive ideas
F430! acute stress reaction; acute stress disorder
F4310! post traumatic stress disorder; ptsd; posttraumatic stress
F4320! adjustment disorder; adaptive disorder; adjustment reaction
F4321 adjustment disorder with depressed mood; grief reaction
F4322 adjustment disorder with anxiety
F439 stress reaction; severe stress; stressful situation
F440 dissociative amnesia
F444 conversion disorder; conversion hysteria; psychogenic movement disorder
F445 psychogenic seizures; pseudoseizures; nonepileptic seizures; dissociative seizures
F449 dissociative disorder; hysteria; dissociative
F450 somatization disorder
F4520 hypochondria; hypochondriasis
F4521 hypochondriac
F459 somatoform disorder; psychosomatic; somatization
F481 depersonalization; derealization
F489 neurosis; neurotic
F482 pseudobulbar affect
F5000! anorexia nervosa
F502! bulimia nervosa; bulimia
F509! eating disorder; eating behavior disorder; binge eating; eating disorders
F5101 primary insomnia
F513 sleepwalking; somnambulism
F514 night terrors
F515 nightmare
F519 sleep disorder nonorganic
F520 hypoactive sexual desire
F529~ sexual dysfunction
F53? postpartum depression
F530 postpartum depression; puerperal depression
F59 behavioral syndrome physiological
F600 paranoid personality
F602 antisocial personality disorder; antisocial personality; psychopathy
F603! borderline personality disorder; borderline personality
F604 histrionic personality
F605 obsessive compulsive personality
F607 dependent personality
F609! personality disorder
F630 pathological gambling; gambling addiction; ludopathy
F633 trichotillomania
F638? impulse control disorder
F639! impulse disorder; impulse control disorder
F649! gender identity disorder; gender dysphoria; transsexual; transsexualism
F6810 factitious disorder; munchausen
F69 behavioral disorder unspecified; behavior disorder
F919! conduct disorder; disruptive behavior; behavioral problems; behaviour disorder
F913 oppositional defiant disorder
F70! mild intellectual disability; mild mental retardation
F71 moderate intellectual disability; moderate mental retardation
F72 severe intellectual disability; severe mental retardation
F79! intellectual disability; mental retardation; intellectual deficit; intellectual disabilities; mentally retarded; mental disability; cognitive disability; mental deficiency; oligophrenia; psychic retardation; intellectual impairment
F800 phonological disorder; dyslalia
F809! speech delay; language delay; speech and language disorder; delayed speech; developmental language disorder; language development delay
F810 dyslexia; reading disorder
F819 learning disability; learning disorder; learning difficulties; learning problems
F82 developmental coordination disorder; dyspraxia; psychomotor clumsiness
F840! autism; autism spectrum disorder; autistic; asd autism; autistic disorder
F845 asperger
F842 rett syndrome
F849 pervasive developmental disorder
F88~ developmental delay; global developmental delay; psychomotor developmental disorder
F89 developmental disorder; neurodevelopmental disorder
F900 inattentive adhd
F909! adhd; attention deficit disorder; add attention; attention deficit hyperactivity; attention deficit hyperactivity disorder; attention deficit
F940 selective mutism; mutism~
F952 tourette
F959 tic; tics; tic disorder
F980 enuresis nonorganic
F981 encopresis
F985 stuttering; stammering
F99 mental disorder; mental illness; psychiatric disease; psychiatric disorder; psychiatric illness; mental disease; psychiatric history; mental health problem; psychiatric pathology; psychiatric disorders
G10 huntington disease; huntington chorea; huntington
G1111? friedreich ataxia
G111 friedreich ataxia; early onset cerebellar ataxia; friedreich
G112 late onset cerebellar ataxia
G114 hereditary spastic paraplegia
G119 hereditary ataxia; spinocerebellar ataxia
G129 spinal muscular atrophy
G1221! amyotrophic lateral sclerosis; als; lou gehrig; als motor
G1229? motor neuron disease
G1220 motor neuron disease
G130 paraneoplastic neuromyopathy; paraneoplastic neuropathy; sensory neuropathy paraneoplastic
G14 postpolio syndrome
G20! parkinson disease; parkinson; parkinsons; paralysis agitans; idiopathic parkinson; pd parkinson
G210 neuroleptic malignant syndrome
G2111 neuroleptic induced parkinsonism; drug induced parkinsonism
G218 secondary parkinsonism
G219! parkinsonism; parkinsonian syndrome; parkinsonian; secondary parkinsonism nos
G230 hallervorden spatz; pantothenate kinase
G231 progressive supranuclear palsy; steele richardson
G232 multiple system atrophy parkinsonian; striatonigral degeneration
G238 basal ganglia calcification; fahr; basal ganglia degeneration; fahr disease
G239 basal ganglia disease
G2401 tardive dyskinesia; drug induced dyskinesia
G2402 drug induced acute dystonia; acute dystonia
G243 spasmodic torticollis; cervical dystonia
G245 blepharospasm
G248 dystonia other; focal dystonia; dystonic posture
G249! dystonia; dystonic; dyskinesia
G250! essential tremor; familial tremor
G253! myoclonus; myoclonic; myoclonus jerks; myoclonic jerks
G254~ drug induced chorea
G255! chorea; choreiform; choreic; hemichorea; hemiballism; choreoathetosis; choreic movements
G2569 tics of organic origin
G2581! restless legs syndrome; restless leg; rls
G2582 stiff man syndrome; stiff person
G259 movement disorder; extrapyramidal syndrome; extrapyramidal symptoms; extrapyramidal disorder; extrapyramidalism; extrapyramidal
G300 early onset alzheimer
G309! alzheimer; alzheimer disease; alzheimer dementia
G3109! frontotemporal dementia; pick disease?
G3101 pick disease; primary progressive aphasia
G3183! lewy body dementia; lewy body; dementia with lewy bodies
G311 senile degeneration of brain
G312 alcoholic encephalopathy; alcoholic cerebellar degeneration
G318 leigh disease; alpers; grey matter degeneration
G319! cerebral atrophy; brain atrophy; cortical atrophy; cerebral degeneration; cerebellar atrophy; degenerative nervous disease; corticosubcortical atrophy; neurodegenerative disease; neurodegeneration; brain degeneration; cortico subcortical atrophy
G320 subacute combined degeneration
G35! multiple sclerosis; ms relapsing; relapsing remitting multiple sclerosis; disseminated sclerosis
G360! neuromyelitis optica; devic; devic disease
G371 central demyelination of corpus callosum; marchiafava bignami
G372 central pontine myelinolysis; pontine myelinolysis; osmotic demyelination
G378 acute demyelinating disease; balo
G379! demyelinating disease; demyelination; demyelinating lesions
G40009? benign childhood epilepsy
G40109 simple partial seizures; focal epilepsy; partial epilepsy simple; focal seizures; partial seizures; focal seizure; partial seizure; focal crisis; jacksonian
G40209 complex partial seizures; temporal lobe epilepsy; complex partial epilepsy; partial complex crises; complex partial seizure
G40309 generalized idiopathic epilepsy; grand mal
G40409 generalized epilepsy; tonic clonic epilepsy; west syndrome~; myoclonic epilepsy~; generalized tonic clonic seizure; generalized tonic clonic seizures; tonic clonic seizures; grand mal seizure; tonic clonic seizure; tonic clonic crises; atonic seizures; generalized seizures
G40822 infantile spasms; west syndrome
G40812 lennox gastaut
G40A09 absence epilepsy; absence seizures; petit mal
G40B09 juvenile myoclonic epilepsy
G40901! status epilepticus; epileptic status; convulsive status
G40909! epilepsy; epileptic; seizure disorder; epileptic seizures; recurrent seizures; epileptic crisis; epileptic seizure; comitial crises; epileptic syndrome; epileptic crises; comitiality
G40919 refractory epilepsy; intractable epilepsy; drug resistant epilepsy
G43009! migraine without aura; common migraine
G43109! migraine with aura; classic migraine; classical migraine
G43409 hemiplegic migraine
G43709 chronic migraine
G43909! migraine; migraine headache; migraines; migrainous; migraineur
G44009! cluster headache; cluster headaches; horton headache
G44209! tension headache; tension type headache; tension headaches
G4440 medication overuse headache; drug induced headache; analgesic abuse headache
G44309 post traumatic headache
G441 vascular headache
G4489~ headache syndrome; orgasmic headache; thunderclap headache
G459! transient ischemic attack; tia; mini stroke; transient cerebral ischemia; transient ischemic attacks
G454 transient global amnesia
G453 amaurosis fugax; transient monocular blindness; transient loss of vision~
G463 brain stem stroke syndrome; wallenberg; wallenberg syndrome; locked in?
G4700! insomnia; sleeplessness; trouble sleeping; difficulty sleeping; insomnia disorder; cannot sleep
G4710 hypersomnia; excessive daytime sleepiness; excessive daytime somnolence; daytime sleepiness; hypersomnolence
G4730! sleep apnea; sleep apnea syndrome; apnea during sleep
G4733! obstructive sleep apnea; osa; osas; osahs; sahs; obstructive sleep apnea syndrome; sleep apnea hypopnea; obstructive sleep apnoea
G4731 central sleep apnea
G47419! narcolepsy; narcolepsy without cataplexy
G47411 cataplexy; narcolepsy with cataplexy
G478~ sleep disturbance; kleine levin
G479! sleep disorder; sleep disturbance; sleep problems; sleep disorders; sleep alterations; sleep disturbances
G500! trigeminal neuralgia; tic douloureux; neuralgia of the trigeminal; neuralgia trigeminal
G501! atypical facial pain; atypical odontalgia; atypical face pain
G508 trigeminal neuropathy; trigeminal nerve disorder; trigeminal lesion
G510! bell palsy; facial paralysis; facial palsy; peripheral facial palsy; peripheral facial paralysis; facial nerve palsy; facial nerve paralysis; facial paralysis peripheral; facial diplegia; central facial palsy~; facial nerve paresis; facial hemiparesis; paralysis of the facial nerve
G512 melkersson; melkersson rosenthal; melkersson rosenthal syndrome
G513 hemifacial spasm; clonic hemifacial spasm
G514 facial myokymia
G518 facial nerve disorder; facial nerve neuroma
G521 glossopharyngeal neuralgia
G522 vagus nerve disorder
G523 hypoglossal nerve paralysis; hypoglossal palsy; hypoglossal nerve paresis; xii paralysis
G527 multiple cranial nerve palsies; multiple cranial neuropathy; cranial polyneuropathy
G529 cranial neuropathy; cranial nerve disorder; cranial nerve involvement; cranial nerve palsy; cranial nerve paralysis
G530 postherpetic trigeminal?
G540 brachial plexopathy; thoracic outlet syndrome; brachial plexus disorder; brachial plexus lesion
G541 lumbosacral plexopathy; lumbosacral plexus disorder
G545 neuralgic amyotrophy; parsonage turner
G546 phantom limb with pain; phantom limb pain
G549 nerve root compression; radiculopathy nerve root
G5600! carpal tunnel syndrome; carpal tunnel; cts wrist; median nerve compression at wrist
G560! carpal tunnel syndrome; carpal tunnel
G561 median nerve lesion; median neuropathy; anterior interosseous syndrome
G562! ulnar neuropathy; cubital tunnel; ulnar nerve entrapment; ulnar nerve lesion; ulnar nerve paralysis
G563 radial nerve palsy; radial neuropathy; radial nerve lesion; posterior interosseous syndrome; radial nerve paralysis
G569 mononeuropathy of upper limb
G570 sciatic nerve lesion; sciatic neuropathy; piriformis syndrome
G571 meralgia paresthetica; meralgia
G572 femoral neuropathy; femoral nerve lesion
G573 peroneal neuropathy; peroneal nerve palsy; foot drop neuropathy; common peroneal nerve; external popliteal sciatic; lateral popliteal nerve lesion; peroneal paralysis
G575 tarsal tunnel syndrome
G576 morton neuroma; morton metatarsalgia
G577 causalgia lower limb
G587 mononeuritis multiplex; multiple mononeuropathy; multineuritis
G589 mononeuropathy; neuritis peripheral nerve; pudendal neuropathy; pudendal nerve entrapment; nerve entrapment
G600 charcot marie tooth; hereditary motor and sensory neuropathy; cmt neuropathy
G609 hereditary neuropathy
G610! guillain barre; guillain barre syndrome; gbs neuropathy; acute polyradiculoneuritis; miller fisher; acute inflammatory demyelinating polyneuropathy
G6181 cidp; chronic inflammatory demyelinating polyneuropathy; chronic inflammatory demyelinating polyradiculoneuropathy
G619 inflammatory polyneuropathy; polyradiculoneuropathy; polyradiculoneuritis
G620 drug induced polyneuropathy
G621 alcoholic polyneuropathy; alcoholic neuropathy
G6281 critical illness polyneuropathy
G629! polyneuropathy; peripheral neuropathy; neuropathy; peripheral polyneuropathy; sensorimotor polyneuropathy; polyneuropathic; axonal polyneuropathy; neuropathic
M792! neuralgia; neuritis; neuropathic pain; neurogenic pain; nerve pain; intercostal neuralgia
G7000! myasthenia gravis; myasthenia
G7001 myasthenic crisis; myasthenia gravis with exacerbation
G7080 lambert eaton; lambert eaton syndrome
G709 neuromuscular disease; myoneural disorder
G710 muscular dystrophy; duchenne; becker muscular dystrophy; facioscapulohumeral; muscular dystrophies
G7111 myotonic dystrophy; steinert; steinert disease
G712 congenital myopathy; nemaline myopathy
G713 mitochondrial myopathy; kearns sayre
G720 drug induced myopathy; steroid myopathy; statin myopathy
G7281 critical illness myopathy
G7249 inflammatory myopathy
G723 periodic paralysis; hypokalemic periodic paralysis
G729! myopathy
G800 spastic quadriplegic cerebral palsy
G809! cerebral palsy; infantile cerebral palsy; childhood cerebral palsy; cp child
G8190! hemiplegia; hemiparesis; hemiparetic; hemiplegic; left sided weakness; right sided weakness; one sided weakness
G8191? hemiplegia right dominant
G8220! paraplegia; paraparesis; paraplegic; lower limb paraplegia; spastic paraparesis; weakness of both legs; paraparetic
G8250! quadriplegia; tetraplegia; tetraparesis; quadriparesis; tetraplegic; quadriplegic; spastic tetraparesis; flaccid tetraparesis
G830! diplegia of upper limbs; brachial diplegia
G8310! monoplegia of lower limb; crural monoparesis; leg paralysis; leg paresis; monoparesis leg; lower limb paresis; paralysis of lower limb
G8320! monoplegia of upper limb; brachial monoparesis; arm paralysis; arm paresis; monoparesis arm; upper limb paralysis; brachial paresis; paralysis of upper limb
G8330 monoplegia; monoparesis
G834! cauda equina syndrome; cauda equina
G835 locked in syndrome
G8381 brown sequard; brown sequard syndrome
G8384 todd paralysis
G839! paralysis~; paralytic syndrome~; paresis~; paralytic~; motor paralysis~; motor weakness~; palsy~
G8911 acute pain due to trauma
G894! chronic pain syndrome
G9001 carotid sinus syncope
G902 horner syndrome; horner; claude bernard horner; bernard horner
G9050! complex regional pain syndrome; reflex sympathetic dystrophy; crps; sudeck; complex regional pain; sympathetic reflex dystrophy
G905 complex regional pain syndrome; reflex sympathetic dystrophy; sudeck
G909 autonomic neuropathy; dysautonomia; autonomic dysfunction
G903 shy drager; multiple system atrophy; multisystem atrophy
G910 communicating hydrocephalus
G911! obstructive hydrocephalus; triventricular hydrocephalus
G912! normal pressure hydrocephalus
G919! hydrocephalus; hydrocephaly; ventricular dilatation brain; ventriculomegaly; hydrocephalic
G92 toxic encephalopathy; toxic metabolic encephalopathy; neurotoxicity; leukoencephalopathy toxic
G930! arachnoid cyst; cerebral cyst; porencephalic cyst; porencephaly; brain cyst; colloid cyst; intracranial cyst; cystic lesion brain
G931! anoxic brain damage; hypoxic ischemic encephalopathy; anoxic encephalopathy; hypoxic encephalopathy; anoxic brain injury; post anoxic encephalopathy
G932! pseudotumor cerebri; benign intracranial hypertension; idiopathic intracranial hypertension; intracranial hypertension; endocranial hypertension; increased intracranial pressure~; elevated intracranial pressure
G933 chronic fatigue syndrome; myalgic encephalomyelitis; postviral fatigue syndrome
G9340! encephalopathy
G9341! metabolic encephalopathy
G9349 posterior reversible leukoencephalopathy~; leukoencephalopathy
G935! brain compression; cerebral herniation; brain herniation; herniation of brain; uncal herniation; midline shift; brainstem compression; tonsillar herniation; compression of brain; compression of the brainstem; midline deviation; displacement of midline; midline displacement; uncal; transtentorial herniation; arnold chiari type 1
G936! cerebral edema; brain edema; brain swelling; vasogenic edema; edema brain
G937 reye syndrome
G9381 mesial temporal sclerosis; hippocampal sclerosis; temporal sclerosis
G9382! brain death; brain dead; encephalic death
G9389! brain calcification; encephalomalacia; brain lesion; intracranial calcification; pneumocephalus; brain involvement; cerebral calcification; gliosis; cerebral lesion; brain necrosis; postradiation encephalopathy; cerebral lesions; brain lesions; pineal cyst; intracranial lesion; cerebellar lesion; radionecrosis; pneumoencephalus; calcifications brain; intracranial calcifications; intracranial air; brainstem lesion
G939! brain disease; disorder of brain; brain disorder; cerebral damage; brain damage
G950! syringomyelia; syringobulbia; syrinx
G9511 spinal cord infarction; acute infarction of spinal cord; spinal cord ischemia; medullary infarction; medullary ischemia; spinal infarction
G9519 hematomyelia; vascular myelopathy; spinal subdural hematoma; spinal epidural hematoma; spinal hematoma; epidural spinal hematoma
G9520! spinal cord compression; compression of spinal cord; cord compression; medullary compression; spinal compression
G9529~ cord compression other
G9589 spinal cord lesion; tethered cord acquired; cord edema; medullary lesion; atrophy of spinal cord; radiation myelopathy; myelopathy drug; intramedullary lesion; myelomalacia; spinal cord atrophy
G959! myelopathy; spinal cord disease; spinal cord disorder
G960 csf leak; cerebrospinal fluid leak; csf fistula; cerebrospinal fluid fistula; csf rhinorrhea; liquorrhea; csf leakage; cerebrospinal rhinorrhea
G9600! csf leak; cerebrospinal fluid leak; csf fistula; cerebrospinal fluid fistula
G9619 meningeal adhesions; arachnoiditis~; tarlov cyst; meningeal cyst; epidural fibrosis; perineural cyst; spinal meningeal cyst; meningeal enhancement
G968 intracranial hypotension; spontaneous intracranial hypotension
G970 csf leak from spinal puncture
G971! post dural puncture headache; postdural puncture headache; spinal headache; postlumbar puncture headache; headache after lumbar puncture
G9782? other postprocedural nervous complication
G9811? neurogenic arthritis
G988 nervous system disorder; neurologic disease; neurological disorder; neurologic disorder; nervous system disease; neurological disease; neurological disorders; neurological symptoms?; neurological pathology; neurological alterations; nervous system involvement
`;
