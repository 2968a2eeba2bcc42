/** Bones, joints, muscles and injuries: `terms|codes, the meant one first|words of labels`. */
export const bonesAndInjuries = `
back pain; backache; back ache; dorsalgia; bad back; sore back|M54.9 M54.50 M54|dorsalgia; back pain
low back pain; lbp; lower back pain; lumbago; lumbar pain|M54.50 M54.5|low back pain
upper back pain; mid back pain; thoracic pain; thoracic back pain|M54.6|pain in thoracic spine
neck pain; cervicalgia; stiff neck; sore neck|M54.2|cervicalgia
sciatica; pinched nerve in back; leg nerve pain|M54.30 M54.3 M54.4|sciatica
low back pain with sciatica|M54.40 M54.4|lumbago with sciatica
pinched nerve; radiculopathy|M54.10 M54.1|radiculopathy
pinched nerve in neck; cervical radiculopathy|M54.12|radiculopathy cervical
lumbar radiculopathy|M54.16|radiculopathy lumbar
slipped disc; herniated disc; ruptured disc; disc herniation; bulging disc; slipped disk; herniated disk; hnp|M51.26 M51.2 M51.9 M50.2|intervertebral disc displacement
ddd; degenerative disc disease; degenerative disk disease|M51.369 M51.36 M51.3 M50.3|intervertebral disc degeneration
spinal stenosis; narrow spine; narrowing of spine|M48.00 M48.0|spinal stenosis
lumbar stenosis; lumbar spinal stenosis|M48.061 M48.06|spinal stenosis lumbar
scoliosis; curved spine; crooked back|M41.9 M41|scoliosis
hunchback; kyphosis|M40.209 M40.2|kyphosis
spondylosis; arthritis of spine; back arthritis; spine arthritis|M47.9 M47.819 M47|spondylosis
spondylolisthesis; slipped vertebra|M43.10 M43.1|spondylolisthesis
ankylosing spondylitis|M45.9 M45|ankylosing spondylitis
compression fracture; vertebral compression fracture; collapsed vertebra|M48.50XA M48.5 M80.08XA|collapsed vertebra; wedge compression fracture
sacroiliitis; si joint pain; si joint; sacroiliac pain|M46.1 M53.3|sacroiliitis
tailbone pain; coccyx pain; coccydynia|M53.3|sacrococcygeal disorders
muscle spasm; back spasm; muscle spasms|M62.838 M62.830 M62.83|muscle spasm
muscle pain; myalgia; sore muscles; aching muscles; body aches|M79.10 M79.1|myalgia
muscle wasting; muscle atrophy|M62.50 M62.5|muscle wasting and atrophy
muscle weakness|M62.81|muscle weakness
deconditioning; debility|R53.81|debility
rhabdo; rhabdomyolysis; muscle breakdown|M62.82|rhabdomyolysis
fibromyalgia; fms|M79.7|fibromyalgia
joint pain; arthralgia; aching joints; sore joints|M25.50 M25.5|pain in joint
knee pain; sore knee; pain in knee; bad knee|M25.569 M25.56|pain in knee
hip pain; sore hip; pain in hip|M25.559 M25.55|pain in hip
shoulder pain; sore shoulder; pain in shoulder|M25.519 M25.51|pain in shoulder
elbow pain; sore elbow|M25.529 M25.52|pain in elbow
wrist pain; sore wrist|M25.539 M25.53|pain in wrist
ankle pain; sore ankle|M25.579 M25.57|pain in ankle
foot pain; sore foot; pain in foot; feet hurt|M79.673 M79.67|pain in foot
heel pain; sore heel|M79.673 M72.2|pain in foot
toe pain; pain in toe; sore toe|M79.676 M79.67|pain in toe
hand pain; sore hand|M79.643 M79.64|pain in hand
finger pain; sore finger|M79.646 M79.64|pain in finger
leg pain; pain in leg; sore leg; leg ache|M79.606 M79.60 M79.66|pain in leg
arm pain; pain in arm; sore arm|M79.603 M79.60 M79.62|pain in arm
thigh pain|M79.659 M79.65|pain in thigh
limb pain; pain in limb|M79.609 M79.60|pain in limb
joint swelling; knee swelling; swollen joint; joint effusion; water on the knee; knee effusion|M25.40 M25.469 M25.4|effusion joint
stiff joint; joint stiffness|M25.60 M25.6|stiffness of joint
joint instability|M25.30 M25.3|instability joint
oa; osteoarthritis; degenerative joint disease; djd; wear and tear arthritis; degenerative arthritis|M19.90 M19 M15 M16 M17|osteoarthritis
knee oa; knee arthritis; knee osteoarthritis; arthritis of knee; arthritis in knee; osteoarthritis of knee|M17.9 M17.10 M17|osteoarthritis of knee
hip oa; hip arthritis; hip osteoarthritis; arthritis of hip; osteoarthritis of hip|M16.9 M16.10 M16|osteoarthritis of hip
arthritis; joint inflammation|M19.90 M13.80 M06.9 M12.9|arthritis
ra; rheumatoid; rheumatoid arthritis; rheumatism|M06.9 M06 M05|rheumatoid arthritis
juvenile arthritis; jra; jia|M08.90 M08|juvenile arthritis
lupus; sle; systemic lupus|M32.9 M32|systemic lupus erythematosus
scleroderma; systemic sclerosis|M34.9 M34|systemic sclerosis
sjogrens; sjogren|M35.00 M35.0|sjogren syndrome
pmr; polymyalgia|M35.3|polymyalgia rheumatica
giant cell arteritis; temporal arteritis; gca|M31.6 M31.5|giant cell arteritis
vasculitis|I77.6 M31.9|arteritis; vasculopathy
septic arthritis; joint infection; infected joint|M00.9 M00|pyogenic arthritis
osteomyelitis; bone infection; infected bone|M86.9 M86|osteomyelitis
osteoporosis; thin bones; brittle bones; bone loss; weak bones|M81.0 M81 M80|osteoporosis
osteopenia; low bone density; low bone mass|M85.80 M85.8|disorders of bone density
pathological fracture|M84.40XA M84.4|pathological fracture
stress fracture|M84.30XA M84.3|stress fracture
avascular necrosis; avn; dead bone|M87.9 M87.00 M87|osteonecrosis
rotator cuff; rotator cuff tear; torn rotator cuff; rct|M75.100 M75.1 S46.0|rotator cuff tear
frozen shoulder; adhesive capsulitis|M75.00 M75.0|adhesive capsulitis of shoulder
shoulder impingement; impingement syndrome|M75.40 M75.4|impingement syndrome of shoulder
shoulder bursitis|M75.50 M75.5|bursitis of shoulder
bursitis|M71.9 M70.60 M71|bursitis
hip bursitis; trochanteric bursitis|M70.60 M70.6|trochanteric bursitis
tennis elbow; lateral epicondylitis|M77.10 M77.1|lateral epicondylitis
golfers elbow; medial epicondylitis|M77.00 M77.0|medial epicondylitis
tendonitis; tendinitis; tendinopathy; inflamed tendon|M77.9 M67.90 M65.9|enthesopathy; tendinitis
achilles tendinitis; achilles tendonitis|M76.60 M76.6|achilles tendinitis
trigger finger; locking finger|M65.30 M65.3|trigger finger
de quervain; thumb tendonitis; mothers thumb|M65.4|radial styloid tenosynovitis
ganglion; ganglion cyst; wrist cyst|M67.40 M67.4|ganglion
bakers cyst; baker cyst; popliteal cyst|M71.20 M71.2|synovial cyst of popliteal space
dupuytrens|M72.0|palmar fascial fibromatosis
plantar fasciitis; heel spur pain|M72.2|plantar fascial fibromatosis
heel spur; bone spur|M77.30 M77.3 M25.70|calcaneal spur; osteophyte
bunion; bunions; hallux valgus|M21.619 M20.10 M21.61 M20.1|bunion
hammertoe; hammer toe|M20.40 M20.4|hammer toe
flat feet; flat foot; flatfoot; fallen arches|M21.40 M21.4|flat foot
mortons neuroma|G57.60 G57.6|lesion of plantar nerve
bow legs; bowlegged; knock knees|M21.169 M21.069|genu deformity
costochondritis; tietze|M94.0|chondrocostal junction syndrome
itb; it band syndrome|M76.30 M76.3|iliotibial band syndrome
shin splints|S86.899A|
torn meniscus; meniscus tear; meniscal tear; torn cartilage knee|S83.209A S83.20 M23.20 M23|tear of meniscus
acl tear; torn acl; acl sprain|S83.519A S83.51|sprain of anterior cruciate ligament of knee
mcl tear; mcl sprain|S83.419A S83.41|sprain of medial collateral ligament of knee
chondromalacia; runners knee; patellofemoral pain|M22.40 M22.2X9 M22.4|chondromalacia patellae; patellofemoral
torn labrum; labral tear; slap tear|S43.439A S43.43|superior glenoid labrum lesion
achilles rupture; torn achilles|S86.019A S86.01|strain of achilles tendon
sprained ankle; ankle sprain; twisted ankle; rolled ankle|S93.409A S93.40 S93.4|sprain of ankle
sprained knee; knee sprain; twisted knee|S83.90XA S83.9|sprain of knee
sprained wrist; wrist sprain|S63.509A S63.50|sprain of wrist
sprained foot; foot sprain|S93.609A S93.60|sprain of foot
sprained finger; finger sprain; jammed finger|S63.619A S63.61|sprain of finger
sprained shoulder; shoulder sprain|S43.409A S43.40|sprain of shoulder
back strain; lumbar strain; low back strain; pulled back|S39.012A S39.01|strain of muscle lower back
lumbar sprain; back sprain|S33.5XXA|sprain of ligaments of lumbar spine
whiplash; neck strain; neck sprain|S13.4XXA S16.1XXA|sprain of ligaments of cervical spine; strain neck
pulled hamstring; hamstring strain; pulled muscle|S76.319A S76.31 T14.8XXA|strain posterior muscle thigh
groin pull; groin strain|S76.219A S76.21|strain of adductor muscle thigh
broken wrist; wrist fracture; fractured wrist|S62.109A S62.10 S52.50|fracture of carpal bone wrist
broken arm; arm fracture; fractured arm|S42.309A S52.90XA S42.30|fracture of arm; fracture of forearm; fracture of shaft of humerus
broken forearm; forearm fracture|S52.90XA S52.9|fracture of forearm
colles fracture; distal radius fracture; broken radius|S52.539A S52.509A S52.53 S52.50|fracture lower end of radius
broken elbow; elbow fracture|S42.409A S42.40 S52.02|fracture of lower end of humerus
broken shoulder; shoulder fracture; proximal humerus fracture|S42.209A S42.20 S42.9|fracture upper end of humerus
broken collarbone; broken collar bone; clavicle fracture; collarbone fracture|S42.009A S42.00|fracture of clavicle
broken hand; hand fracture; boxers fracture; metacarpal fracture|S62.309A S62.90XA S62.30 S62.9|fracture of metacarpal bone; fracture of hand
broken finger; finger fracture; fractured finger|S62.609A S62.60|fracture of phalanx of finger
broken thumb; thumb fracture|S62.509A S62.50|fracture of phalanx of thumb
broken hip; hip fracture; fractured hip; femoral neck fracture|S72.009A S72.00|fracture of neck of femur
intertrochanteric fracture|S72.143A S72.14|intertrochanteric fracture of femur
broken leg; leg fracture; fractured leg; broken shin; tibia fracture; broken shinbone|S82.90XA S82.209A S82.9 S82.20|fracture of lower leg; fracture of shaft of tibia
broken thigh; femur fracture; broken thighbone; broken femur|S72.90XA S72.9 S72.3|fracture of femur
broken kneecap; patella fracture; kneecap fracture|S82.009A S82.00|fracture of patella
broken ankle; ankle fracture; fractured ankle|S82.899A S82.89 S82.84|fracture ankle; fracture of lower leg
broken foot; foot fracture; fractured foot|S92.909A S92.90 S92.3|fracture of foot
broken toe; toe fracture; fractured toe|S92.919A S92.91 S92.5|fracture of toe
broken heel; calcaneus fracture|S92.009A S92.00|fracture of calcaneus
broken rib; rib fracture; fractured rib; cracked rib|S22.39XA S22.3|fracture of one rib
broken ribs; rib fractures|S22.49XA S22.4|multiple fractures of ribs
broken nose; nasal fracture; fractured nose|S02.2XXA|fracture of nasal bones
broken jaw; jaw fracture; mandible fracture|S02.609A S02.60|fracture of mandible
skull fracture; broken skull|S02.91XA S02.9|fracture of skull
facial fracture; broken face|S02.92XA S02.92|fracture of facial bones
broken neck; cervical fracture|S12.9XXA S12|fracture of neck
broken back; spine fracture; lumbar fracture|S32.009A S32.00|fracture of lumbar vertebra
broken tailbone; coccyx fracture|S32.2XXA|fracture of coccyx
broken pelvis; pelvic fracture|S32.9XXA S32.9|fracture of pelvis
dislocated shoulder; shoulder dislocation|S43.006A S43.00|dislocation of shoulder joint
dislocated finger|S63.259A S63.25|dislocation of finger
dislocated kneecap; patella dislocation|S83.006A S83.00|dislocation of patella
nursemaids elbow; pulled elbow|S53.033A S53.03|nursemaid's elbow
concussion; mild tbi|S06.0X0A S06.0X9A S06.0XAA S06.0|concussion
tbi; traumatic brain injury; brain injury|S06.9X0A S06.9XAA S06.9|intracranial injury
head injury; head trauma; bump on head; hit head; bumped head|S09.90XA S09.9|injury of head
black eye|S00.10XA S00.1|contusion of eyelid
bruise; contusion; bruised|T14.8XXA S00|contusion
bruised ribs; chest contusion|S20.219A S20.21|contusion of front wall of thorax
bruised knee; knee contusion|S80.00XA S80.0|contusion of knee
cut; laceration; gash|T14.8XXA|laceration
cut finger; finger laceration; finger cut|S61.219A S61.21|laceration finger
cut hand; hand laceration|S61.419A S61.41|laceration hand
scalp laceration; cut scalp; cut on head|S01.01XA|laceration of scalp
face laceration; cut face; facial laceration|S01.81XA S01.8|laceration head
lip laceration; cut lip; split lip|S01.511A|laceration of lip
scrape; abrasion; road rash; graze|T14.8XXA|abrasion
burn; scald; burned|T30.0|burn
hand burn; burned hand|T23.009A T23.0|burn of hand
corneal abrasion; scratched eye; scratch on eye|S05.00XA S05.0|injury of conjunctiva corneal abrasion
eye foreign body; something in eye; foreign body in eye|T15.90XA T15.00XA T15|foreign body external eye
swallowed object; foreign body swallowed|T18.9XXA T18|foreign body alimentary tract
foreign body in ear; something in ear|T16.9XXA T16|foreign body in ear
foreign body in nose; bead in nose|T17.1XXA|foreign body in nostril
splinter|S60.459A T14.8XXA S60|superficial foreign body
overdose; od; drug overdose|T50.901A T50.90|poisoning drugs
opioid overdose; heroin overdose; narcotic overdose|T40.2X1A T40.1X1A T40.601A T40|poisoning opioids; poisoning narcotics
tylenol overdose; acetaminophen overdose|T39.1X1A T39.1X2A T39.1|poisoning 4-aminophenol derivatives
carbon monoxide; co poisoning|T58.91XA T58|toxic effect of carbon monoxide
bee sting; wasp sting; bee stings|T63.441A T63.44|venom of bees
snake bite; snakebite|T63.001A T63.0|snake venom
spider bite|T63.301A T63.3|spider venom
bug bite; insect bite; mosquito bite; bug bites|W57.XXXA T14.8XXA S00.86XA|insect bite
tick bite|W57.XXXA S30.861A|insect bite
dog bite; bitten by dog|W54.0XXA|bitten by dog
cat bite|W55.01XA|bitten by cat
heat stroke; sunstroke; heatstroke|T67.01XA T67.0|heatstroke sunstroke
heat exhaustion|T67.5XXA|heat exhaustion
frostbite|T33.90XA T33|frostbite
hypothermia; too cold|T68.XXXA|hypothermia
drowning; near drowning|T75.1XXA|drowning
electric shock|T75.4XXA|electrocution
motion sickness; car sick; seasick; sea sickness; carsick|T75.3XXA|motion sickness
anaphylaxis; anaphylactic shock; severe allergic reaction|T78.2XXA T78.2|anaphylactic shock
food allergy reaction|T78.1XXA T78.0|adverse food reactions
allergic reaction; allergy|T78.40XA T78.4|allergy unspecified
drug reaction; adverse drug reaction; medication reaction; side effect; adr|T88.7XXA T50.905A|adverse effect of drug
child abuse|T74.92XA T74.12XA T76.92XA|child abuse
adult abuse; domestic violence; battered|T74.91XA T74.11XA|adult abuse
sexual assault; rape; raped|T74.21XA T74.22XA T76.21XA|sexual abuse
wound infection; post op infection; postop infection; postoperative infection; surgical site infection; ssi|T81.49XA T81.40XA T81.4|infection following a procedure
wound dehiscence; wound opened|T81.31XA T81.30XA|disruption wound
amputated leg; bka; below knee amputation|Z89.519 Z89.51|acquired absence of leg below knee
above knee amputation; aka|Z89.619 Z89.61|acquired absence of leg above knee
toe amputation; missing toe|Z89.429 Z89.42|acquired absence toe
knee replacement; tka; tkr; total knee|Z96.659 Z96.65|artificial knee joint
hip replacement; tha; thr; total hip|Z96.649 Z96.64|artificial hip joint
`;
