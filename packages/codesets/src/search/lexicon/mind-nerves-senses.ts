/** Mind, nerves, eyes and ears: `terms|codes, the meant one first|words of labels`. */
export const mindNervesSenses = `
depression; depressed; sad; mdd; feeling down; clinical depression; major depression; depressive disorder|F32.A F32.9 F33.9 F32 F33|depression; major depressive disorder
recurrent depression; recurrent mdd; mdd recurrent|F33.9 F33|major depressive disorder recurrent
moderate recurrent depression; major depression recurrent moderate; mdd recurrent moderate|F33.1|major depressive disorder recurrent moderate
severe depression; severe mdd|F32.2 F33.2|major depressive disorder severe
postpartum depression; baby blues|F53.0 O90.6|postpartum depression
dysthymia; chronic depression|F34.1|dysthymic disorder
anxiety; anxious; nerves; anxiety disorder; nervous|F41.9 F41|anxiety disorder
gad; generalized anxiety|F41.1|generalized anxiety disorder
panic attack; panic attacks; panic|F41.0|panic disorder
anxiety and depression; anxiety with depression; mixed anxiety depression|F41.8 F32.A|anxiety depressive
social anxiety; shyness|F40.10 F40.1|social phobia
phobia; fear|F40.9 F40|phobic anxiety disorder
ocd; obsessive compulsive|F42.9 F42|obsessive-compulsive disorder
ptsd; post traumatic stress; shell shock|F43.10 F43.1|post-traumatic stress disorder
stress; stressed; stress reaction|F43.9 Z73.3 F43.0|stress
adjustment disorder|F43.20 F43.2|adjustment disorder
grief; bereavement; death of spouse|Z63.4 F43.21|disappearance and death of family member
bipolar; manic depression; manic depressive; bipolar disorder|F31.9 F31|bipolar disorder
mania; manic|F30.9 F30|manic episode
schizophrenia; schizophrenic|F20.9 F20|schizophrenia
schizoaffective|F25.9 F25|schizoaffective disorder
psychosis; psychotic|F29 F28|psychosis
borderline; borderline personality; bpd|F60.3|borderline personality disorder
personality disorder|F60.9 F60|personality disorder
adhd; add; attention deficit; hyperactive; hyperactivity|F90.9 F90|attention-deficit hyperactivity disorder
autism; asd; autistic; aspergers|F84.0 F84|autistic disorder
intellectual disability; mental retardation; learning disability severe|F79 F70|intellectual disabilities
learning disability; learning disorder; dyslexia|F81.9 F81.0 F81|developmental disorder scholastic skills; reading disorder
speech delay; late talker; language delay|F80.9 F80.1 F80|developmental disorder of speech
stutter; stuttering; stammer|F80.81|childhood onset fluency disorder
odd; oppositional defiant|F91.3|oppositional defiant disorder
conduct disorder; behavior problem|F91.9 F91|conduct disorder
tourettes; tourette; tics; tic|F95.2 F95.9 F95|tourette's disorder; tic disorder
anorexia nervosa|F50.00 F50.0|anorexia nervosa
bulimia|F50.20 F50.2|bulimia nervosa
binge eating|F50.819 F50.81|binge eating disorder
eating disorder|F50.9 F50|eating disorder
insomnia; cant sleep; sleeplessness; trouble sleeping; sleep problem|G47.00 F51.01 G47.0|insomnia
nightmares|F51.5|nightmare disorder
sleepwalking|F51.3|sleepwalking
narcolepsy|G47.419 G47.41|narcolepsy
restless legs; rls; restless leg|G25.81|restless legs syndrome
alcoholic; alcoholism; alcohol dependence; aud; etoh dependence; alcohol addiction|F10.20 F10.2|alcohol dependence
alcohol abuse; etoh abuse; drinking problem|F10.10 F10.1|alcohol abuse
drunk; alcohol intoxication; etoh intoxication|F10.929 F10.129 F10.92|alcohol intoxication
alcohol withdrawal; dts; etoh withdrawal; delirium tremens|F10.939 F10.239 F10.231 F10.93|alcohol withdrawal
opioid dependence; oud; opioid use disorder; opioid addiction; heroin addiction|F11.20 F11.2|opioid dependence
opioid withdrawal|F11.93 F11.23|opioid withdrawal
cocaine abuse; cocaine use|F14.10 F14|cocaine abuse
marijuana; weed; pot; cannabis; marijuana use|F12.90 F12.10 F12|cannabis
meth; amphetamine abuse; methamphetamine|F15.10 F15.20 F15|stimulant abuse
drug abuse; substance abuse; sud; drug addiction|F19.10 F19.20 F19|psychoactive substance abuse
smoker; smoking; tobacco; nicotine dependence; cigarettes; tobacco use; cigarette smoker; tobacco use disorder|F17.210 F17.200 Z72.0 F17|nicotine dependence
chewing tobacco; snuff; dip|F17.220 F17.22|nicotine dependence chewing tobacco
vaping; e cigarette|F17.290 F17.29 U07.0|nicotine dependence other tobacco product
ex smoker; former smoker; history of smoking; quit smoking|Z87.891|personal history of nicotine dependence
dementia; senile; senility|F03.90 F03|dementia
alzheimers; alzheimer; alzheimers disease|G30.9 G30|alzheimer's disease
vascular dementia; multi infarct dementia|F01.50 F01|vascular dementia
lewy body|G31.83|lewy bodies
mci; mild cognitive impairment|G31.84|mild cognitive impairment
delirium|R41.0 F05|delirium
parkinsons; parkinson; shaking palsy; pd|G20.A1 G20.C G20|parkinson's disease
ms; multiple sclerosis|G35.D G35|multiple sclerosis
als; lou gehrig; lou gehrigs|G12.21|amyotrophic lateral sclerosis
huntingtons; huntington|G10|huntington's disease
myasthenia gravis; mg|G70.00 G70.0|myasthenia gravis
guillain barre; gbs|G61.0|guillain-barre syndrome
cerebral palsy|G80.9 G80|cerebral palsy
epilepsy; seizure disorder|G40.909 G40|epilepsy
status epilepticus|G40.901|status epilepticus
migraine; migraines; sick headache|G43.909 G43|migraine
migraine with aura|G43.109 G43.1|migraine with aura
chronic migraine|G43.709 G43.7|chronic migraine without aura
tension headache; stress headache|G44.209 G44.2|tension-type headache
cluster headache|G44.009 G44.0|cluster headache
medication overuse headache; rebound headache|G44.40 G44.4|drug-induced headache
neuropathy; peripheral neuropathy; nerve damage; polyneuropathy|G62.9 G62 G60|polyneuropathy
neuralgia; nerve pain; neuritis|M79.2|neuralgia and neuritis
trigeminal neuralgia; tic douloureux|G50.0|trigeminal neuralgia
bells palsy; facial palsy; face drooping; facial paralysis|G51.0|bell's palsy
carpal tunnel; cts; carpal tunnel syndrome|G56.00 G56.0|carpal tunnel syndrome
cubital tunnel; ulnar neuropathy|G56.20 G56.2|lesion of ulnar nerve
meralgia|G57.10 G57.1|meralgia paresthetica
tarsal tunnel|G57.50 G57.5|tarsal tunnel syndrome
thoracic outlet|G54.0|brachial plexus disorders
rsd; crps|G90.50 G90.5|complex regional pain syndrome
phantom pain; phantom limb|G54.6|phantom limb syndrome with pain
paralysis one side; hemiplegia; hemiparesis; one sided weakness|G81.90 G81|hemiplegia
paraplegia; paralyzed legs|G82.20 G82.2|paraplegia
quadriplegia; tetraplegia|G82.50 G82.5|quadriplegia
essential tremor|G25.0|essential tremor
chronic pain|G89.29 G89.2|chronic pain
chronic pain syndrome|G89.4|chronic pain syndrome
cancer pain|G89.3|neoplasm related pain
post op pain; postoperative pain|G89.18|postprocedural pain
hydrocephalus; water on the brain; nph|G91.9 G91.2 G91|hydrocephalus
encephalopathy|G93.40 G93.4|encephalopathy
metabolic encephalopathy|G93.41|metabolic encephalopathy
meningitis|G03.9 G00.9 G03|meningitis
encephalitis; brain infection|G04.90 G04.9|encephalitis
brain swelling|G93.6|cerebral edema
pseudotumor cerebri; iih|G93.2|benign intracranial hypertension
chronic fatigue; cfs; myalgic encephalomyelitis|G93.32 R53.82|chronic fatigue syndrome
long covid; post covid; covid long haul|U09.9|post covid-19 condition
pink eye; pinkeye; conjunctivitis|H10.9 H10|conjunctivitis
allergic conjunctivitis; itchy eyes|H10.10 H10.45|allergic conjunctivitis
stye; sty|H00.019 H00.01|hordeolum
chalazion; eyelid cyst|H00.19 H00.1|chalazion
blepharitis; inflamed eyelid|H01.009 H01.00|blepharitis
droopy eyelid; ptosis; droopy eyelids|H02.409 H02.40|ptosis of eyelid
dry eye; dry eyes|H04.129 H04.12|dry eye syndrome
red eye; eye redness|H57.89 H11.43|disorders of eye; conjunctival hyperemia
eye pain; sore eye|H57.10 H57.1|ocular pain
cataract; cataracts; cloudy lens|H26.9 H25.9 H25 H26|cataract
glaucoma; high eye pressure; eye pressure|H40.9 H40|glaucoma
ocular hypertension|H40.059 H40.05|ocular hypertension
macular degeneration; amd; armd|H35.30 H35.3|macular degeneration
retinal detachment; detached retina|H33.20 H33.2 H33|retinal detachment
floaters; eye floaters|H43.399 H43.39|vitreous opacities
vitreous detachment; pvd eye|H43.819 H43.81|vitreous degeneration
nearsighted; myopia; short sighted|H52.10 H52.1|myopia
farsighted; hyperopia; long sighted|H52.00 H52.0|hypermetropia
astigmatism|H52.209 H52.2|astigmatism
presbyopia; reading glasses|H52.4|presbyopia
lazy eye; amblyopia|H53.009 H53.0|amblyopia
crossed eyes; cross eyed; strabismus; squint|H50.9 H50|strabismus
double vision; diplopia|H53.2|diplopia
blurry vision; blurred vision; vision blurry|H53.8|visual disturbances
vision loss; loss of vision; blind; blindness|H54.7 H54|visual loss; blindness
color blind; colour blind; color blindness|H53.50 H53.5|color vision deficiencies
uveitis; iritis|H20.9 H20|iridocyclitis
keratitis; corneal infection|H16.9 H16|keratitis
corneal ulcer|H16.009 H16.0|corneal ulcer
bleeding in eye; subconjunctival hemorrhage; blood in eye; broken blood vessel in eye|H11.30 H11.3|conjunctival hemorrhage
pterygium|H11.009 H11.0|pterygium
earache; ear pain; otalgia|H92.09 H92.0|otalgia
ear infection; otitis media; om; middle ear infection; aom|H66.90 H66|otitis media
swimmers ear; otitis externa; outer ear infection|H60.90 H60.339 H60|otitis externa
ear wax; earwax; cerumen; impacted cerumen; wax in ear|H61.20 H61.2|impacted cerumen
fluid in ear; glue ear; serous otitis; ear fluid|H65.90 H65.9 H65|nonsuppurative otitis media
ruptured eardrum; perforated eardrum; hole in eardrum|H72.90 H72|perforation of tympanic membrane
eustachian tube; blocked ear; clogged ear; etd|H69.90 H69.80 H69|eustachian tube disorder
ear drainage; ear discharge|H92.10 H92.1|otorrhea
hearing loss; deaf; deafness; hard of hearing; cant hear|H91.90 H91 H90|hearing loss
sensorineural hearing loss; snhl|H90.5 H90|sensorineural hearing loss
age related hearing loss; presbycusis|H91.10 H91.1|presbycusis
ringing in ears; tinnitus; ringing ears; ear ringing|H93.19 H93.1|tinnitus
vertigo; room spinning; bppv; spinning sensation|H81.10 R42 H81.4 H81.1|vertigo
menieres; meniere|H81.09 H81.0|meniere's disease
labyrinthitis; inner ear infection|H83.09 H83.0|labyrinthitis
mastoiditis|H70.90 H70|mastoiditis
`;
