/** Skin, bones, joints and muscles. `CODE terms`, see `readSynonyms`. */
export const SKIN_MUSCULOSKELETAL_TERMS = `
L00! staphylococcal scalded skin syndrome; ritter disease; scalded skin syndrome; scalded skin
L100! pemphigus vulgaris
L102 pemphigus foliaceus
L109! pemphigus; paraneoplastic pemphigus
L120! bullous pemphigoid
L121 cicatricial pemphigoid; mucous membrane pemphigoid
L129 pemphigoid
L130 dermatitis herpetiformis
L139 bullous disease; bullous dermatosis; bullous lesions~; blistering disease; epidermal blisters~
L209! atopic dermatitis; eczema atopic; atopic eczema; atopy
L219! seborrheic dermatitis; seborrhoeic dermatitis; seborrhea dermatitis
L210 dandruff; cradle cap; pityriasis capitis
L22! diaper dermatitis; diaper rash; nappy rash
L230? allergic contact dermatitis metals
L239! allergic contact dermatitis
L249 irritant contact dermatitis
L259! contact dermatitis; contact eczema
L255? plant dermatitis
L237 poison ivy; plant contact dermatitis
L269~ erythroderma?
L26 exfoliative dermatitis; erythroderma; erythrodermic
L270! drug eruption; drug rash; toxicoderma; dress syndrome; generalized skin eruption due to drugs; drug induced rash; toxidermia; medication rash; drug reaction with eosinophilia and systemic symptoms; acute generalized exanthematous pustulosis
L271 localized drug eruption; fixed drug eruption
L280! lichen simplex chronicus; neurodermatitis
L281 prurigo nodularis
L282! prurigo; papular urticaria; papules pruritic
L290 pruritus ani; anal itching
L292 pruritus vulvae; vulvar pruritus; vulvar itching
L299! pruritus; itching; itch; pruritic; itchy; generalized pruritus; intense pruritus
L301 dyshidrosis; dyshidrotic eczema; pompholyx
L304 intertrigo; intertriginous
L309! dermatitis; eczema; eczematous
L400 psoriasis vulgaris; plaque psoriasis
L404 guttate psoriasis
L4050 psoriatic arthritis; psoriatic arthropathy; arthropathic psoriasis
L409! psoriasis; psoriatic
L401 pustular psoriasis; generalized pustular psoriasis
L403 palmoplantar pustulosis
L4100? pityriasis lichenoides
L410 pityriasis lichenoides acuta; mucha habermann
L42! pityriasis rosea
L430 hypertrophic lichen planus
L439! lichen planus; lichenoid; oral lichen planus; lichen; lichen ruber
L440 pityriasis rubra pilaris
L500 allergic urticaria
L505 cholinergic urticaria
L508 chronic urticaria; recurrent urticaria
L509! urticaria; hives; welts; urticarial; habones; wheals; urticarial rash
L510 nonbullous erythema multiforme
L511! stevens johnson; stevens johnson syndrome
L512! toxic epidermal necrolysis; lyell syndrome; lyell; ten necrolysis
L519! erythema multiforme
L52! erythema nodosum; nodular erythema
L530 toxic erythema
L539! erythema; redness; erythematous; reddish; erythematous lesions; flushing erythema; erythematous area; erythematous plaques; reddening; skin redness; erythematous condition; hyperemia~
L550 sunburn
L560? drug phototoxic response
L568 photosensitivity; photodermatitis; polymorphous light eruption; photosensitive
L570! actinic keratosis; solar keratosis; actinic cheilitis
L578 sun damaged skin; actinic elastosis; solar elastosis
L589 radiodermatitis; radiation dermatitis
L600! ingrown nail; ingrown toenail; ingrowing nail
L601 onycholysis
L603 nail dystrophy; onychodystrophy; dystrophic nails
L608 nail lesions; nail discoloration; nail changes; nail hemorrhage; melanonychia; leukonychia; splinter hemorrhages; subungual hemorrhage
L639! alopecia areata
L640? drug androgenic alopecia
L649 androgenic alopecia; androgenetic alopecia; male pattern baldness
L650 telogen effluvium
L659! alopecia; hair loss; baldness; loss of hair; bald; hair fall
L660 pseudopelade
L661 lichen planopilaris
L669 cicatricial alopecia; scarring alopecia
L679 hair abnormality
L680 hirsutism; hirsute
L689! hypertrichosis
L700! acne vulgaris; acne
L708~ acneiform lesions; acneiform eruption
L709 acne
L710 perioral dermatitis
L719! rosacea
L720! epidermal cyst; epidermoid cyst; epidermal inclusion cyst; epidermoid inclusion cyst; infundibular cyst; epidermic cyst
L723! sebaceous cyst; steatoma
L7211 pilar cyst; trichilemmal cyst
L729 follicular cyst of skin
L730 acne keloid
L731 pseudofolliculitis
L732! hidradenitis suppurativa; hidradenitis; hydradenitis
L738~ folliculitis?; comedones; comedone
L739! folliculitis
L743? miliaria
L80! vitiligo
L810 postinflammatory hyperpigmentation
L811 melasma; chloasma
L812 freckles; ephelides; ephelis
L813 cafe au lait spots; cafe au lait; cafe au lait macules
L814! hyperpigmentation; lentigo; lentigines; melanosis; skin hyperpigmentation; hyperpigmented lesions; melanotic pigmentation; pigmented macule
L815 leukoderma; hypopigmentation; hypopigmented macules; hypopigmented
L818 pigmentation disorder other; tattoo pigmentation; hemosiderosis skin
L819! pigmentation disorder; hypochromic; pigmented lesion; dyschromia; discoloration of skin; pigmented lesions; hyperchromic; hypochromic lesions; pigment disorder
L82! seborrheic keratosis
L821 seborrheic keratosis
L83 acanthosis nigricans
L84 corns?; callus?; callosity?; callosities?
L850 acquired ichthyosis
L851 palmoplantar keratoderma; keratoderma
L853 xerosis cutis; dry skin?; xerosis; skin dryness?
L858 cutaneous horn; keratoacanthoma~
L859 hyperkeratosis~; epidermal thickening~; keratosis~; hyperkeratotic~; hyperkeratotic lesions~; keratotic~
L8915? sacral pressure ulcer
L8990 decubitus ulcer; pressure ulcer; bedsore; bed sore; pressure sore
L89159 sacral decubitus ulcer; sacral pressure ulcer; sacral ulcer
L90? skin atrophy
L900 lichen sclerosus; lichen sclerosus et atrophicus; balanitis xerotica
L905! scar; scars; cicatrix; cicatricial; scarring; retractable scar; fibrosis of skin; surgical scar; scar tissue; scar retraction; scarred; disfiguring scar; cicatricial retraction; scar fibrosis
L906 striae; stretch marks; striae distensae
L908~ skin atrophy; cutaneous atrophy
L910! hypertrophic scar; keloid; keloid scar; keloids
L918~ skin tag; skin tags; acrochordon; fibroepithelial polyp
L920 granuloma annulare
L923 foreign body granuloma of skin
L921 necrobiosis lipoidica
L928~ skin granuloma
L929 granulomatous disorder of skin; granuloma?; granuloma skin; granulomatous dermatitis; granulomatous lesions; granulomas?; granulomatous?
L930! discoid lupus; discoid lupus erythematosus; chronic cutaneous lupus
L931 subacute cutaneous lupus
L932 lupus panniculitis; lupus profundus
L940! localized scleroderma; morphea
L942 calcinosis cutis; skin calcification
L944 gottron papules
L950 livedo vasculitis; livedoid vasculopathy
L958~ cutaneous vasculitis
L959! cutaneous vasculitis; leukocytoclastic vasculitis; skin vasculitis
L97909? leg ulcer
L97909! leg ulcer; ulcer of leg; lower limb ulcer; ulcers lower limbs; lower extremity ulcer; ulcer lower limb
L97509! foot ulcer; ulcer of foot; toe ulcer; ulcer toe; ulcer heel
L979! leg ulcer; lower limb ulcer; ulcer lower extremity; ulcer leg
L975 foot ulcer; ulcer of foot; plantar ulcer; toe ulcer; heel ulcer
L973 ankle ulcer; malleolar ulcer; ulcer of ankle
L980! pyogenic granuloma
L982 sweet syndrome; acute febrile neutrophilic dermatosis; febrile neutrophilic dermatosis
L984! skin ulcer; cutaneous ulcer; ulcer of skin; chronic skin ulcer; ulcerated lesions skin; skin ulceration; facial ulcer; cutaneous ulceration; ulcerated skin lesion
L98499! skin ulcer; cutaneous ulcer; ulcer of skin; chronic skin ulcer; ulcerated skin lesion
L985 mucinosis of skin; mucinosis; papular mucinosis
L986~ infiltrative skin disorder
L987 excessive skin; redundant skin
L988! skin lesions other; skin induration lesion; nodular lesion skin; subcutaneous mass?; papules?; papular lesions?; papule?; cutaneous fistula; skin fistula; subcutaneous emphysema?
L989! skin lesion; lesion of skin; cutaneous lesion; skin disease; disorder of skin; dermatosis; skin disorder; lesions skin; lesion skin; subcutaneous nodule; subcutaneous nodules; cutaneous lesions; subcutaneous lesion; skin nodule; macular lesion; nodular lesions; mucocutaneous lesions; papular lesion; cutaneous nodules; macules~; dermatological disease; skin nodules; vesicular lesions~
M009! septic arthritis; pyogenic arthritis; bacterial arthritis; infectious arthritis
M0230 reactive arthritis; reiter syndrome; reiter; reiter disease
M0510? felty
M0500 felty syndrome
M059! seropositive rheumatoid arthritis; rheumatoid arthritis with rheumatoid factor
M0600 seronegative rheumatoid arthritis; rheumatoid arthritis without rheumatoid factor
M061 adult onset still disease; still disease; adult still disease
M0620 rheumatoid bursitis
M0630 rheumatoid nodule
M069! rheumatoid arthritis; ra; rheumatoid polyarthritis
M0800 juvenile rheumatoid arthritis; juvenile idiopathic arthritis; jia
M082 systemic onset juvenile arthritis
M1000 primary gout
M1A9 chronic gout; tophaceous gout
M109! gout; gouty; gouty arthritis; gout attack
M1120 chondrocalcinosis; pseudogout; calcium pyrophosphate; cppd
M1180? crystal arthropathy
M1208? chronic postrheumatic arthropathy
M1220 villonodular synovitis; pigmented villonodular synovitis
M1250 traumatic arthropathy; posttraumatic arthritis
M130! polyarthritis
M1310 monoarthritis
M1990! osteoarthritis; degenerative joint disease; oa; djd; arthrosis; degenerative arthritis; osteoarthritis generalized; arthritis degenerative; wear and tear arthritis; osteoarthritic; degenerative osteoarthritis
M1910? posttraumatic osteoarthritis
M150 primary generalized osteoarthritis
M159 polyosteoarthritis; generalized osteoarthritis; polyarthrosis
M169! hip osteoarthritis; coxarthrosis; osteoarthritis of hip; hip arthritis; hip arthrosis
M161 unilateral primary osteoarthritis of hip
M179! knee osteoarthritis; gonarthrosis; osteoarthritis of knee; knee arthritis; knee djd; knee arthrosis; degenerative joint disease of knee
M189! rhizarthrosis; osteoarthritis of thumb; first carpometacarpal osteoarthritis; basal joint arthritis
M1901 shoulder osteoarthritis; omarthrosis; osteoarthritis of shoulder
M1907 ankle osteoarthritis; foot osteoarthritis
M1904 hand osteoarthritis; osteoarthritis of hand
M199 arthritis; arthritic; arthropathy~
M2000? finger deformity
M201! hallux valgus; bunion
M2010 hallux valgus; bunion
M202 hallux rigidus
M2040 hammer toe
M2120? flexion deformity
M2140! flat foot; pes planus; flat feet
M216X9 equinus deformity; foot deformity acquired; cavus foot acquired
M2137 foot drop
M2133 wrist drop
M2160? acquired foot deformity
M217 leg length discrepancy; unequal limb length; limb length discrepancy; dysmetria of lower limbs
M219 limb deformity acquired
M2200 patellar dislocation recurrent; patellar instability; recurrent patellar dislocation
M2240 chondromalacia patella; patellofemoral syndrome; chondromalacia
M23200 meniscal tear old; old meniscus tear; degenerative meniscus
M2340 loose body in knee
M2350 chronic knee instability
M2390 internal derangement of knee
M2400 loose body joint; intraarticular loose body
M2420 ligament disorder; ligament laxity
M2440 recurrent dislocation; recurrent dislocation of shoulder
M2450 contracture joint; joint contracture; flexion contracture; contracture of joint
M2460 ankylosis of joint; ankylosis; joint ankylosis
M2500 hemarthrosis
M2510 joint fistula
M2530 joint instability; instability of joint; unstable joint
M2540! joint effusion; effusion of joint; joint swelling; swollen joint; hydrarthrosis; effusion joint; joint effusions; articular effusion
M2546 knee effusion; effusion of knee; swollen knee; knee swelling; joint effusion knee
M2551! shoulder pain; pain in shoulder; omalgia
M2552! elbow pain; pain in elbow
M2553! wrist pain; pain in wrist
M2554! hand joint pain; pain in joints of hand
M2555! hip pain; pain in hip; coxalgia; hip joint pain
M2556! knee pain; pain in knee; gonalgia; knee ache
M2557! ankle pain; foot joint pain; pain in ankle
M2560! joint stiffness; stiff joints; stiffness of joint; morning stiffness; articular stiffness; stiffness
M2570 osteophyte; osteophytes
M259 joint disorder; joint disease; articular disease; joint problem
M3000? polyarteritis
M300! polyarteritis nodosa; panarteritis nodosa; pan arteritis
M301! churg strauss; eosinophilic granulomatosis with polyangiitis; churg strauss syndrome
M303! kawasaki; kawasaki disease; mucocutaneous lymph node syndrome
M310 goodpasture; goodpasture syndrome; hypersensitivity angiitis
M311! thrombotic microangiopathy; thrombotic thrombocytopenic purpura; ttp
M3110? thrombotic microangiopathy
M3119 thrombotic thrombocytopenic purpura; thrombotic microangiopathy; ttp
M3130! wegener; granulomatosis with polyangiitis; wegener granulomatosis
M317! microscopic polyangiitis; microscopic polyarteritis; mpa
M314! takayasu; takayasu arteritis; aortic arch syndrome
M316! temporal arteritis; giant cell arteritis; horton disease; horton arteritis
M315 giant cell arteritis with polymyalgia rheumatica
M320 drug induced lupus; drug induced systemic lupus erythematosus
M3210 lupus organ involvement
M3214! lupus nephritis; lupus glomerulonephritis; lupus nephropathy
M329! systemic lupus erythematosus; lupus; sle; lupus erythematosus; lupus erythematosus systemic
M3300? juvenile dermatomyositis
M3390! dermatomyositis
M3310 dermatomyositis other
M3320 polymyositis
M340! progressive systemic sclerosis
M341! crest syndrome
M349! scleroderma; systemic sclerosis
M3500! sjogren; sjogren syndrome; sicca syndrome; sicca
M351 mixed connective tissue disease; overlap syndrome; sharp syndrome
M352! behcet; behcet disease; behcet syndrome
M353! polymyalgia rheumatica; pmr
M354 eosinophilic fasciitis; diffuse eosinophilic fasciitis
M355 multifocal fibrosclerosis; igg4 related disease~
M356 weber christian; relapsing panniculitis
M357 hypermobility syndrome; joint hypermobility
M359! connective tissue disease; collagen disease; collagenosis; connective tissue disorder; autoimmune disease; collagen vascular disease; rheumatic disease systemic
M3589 igg4 related disease
M4000? kyphosis postural
M40209 kyphosis
M4020 kyphosis
M4050 lordosis; hyperlordosis
M4100? idiopathic scoliosis
M419! scoliosis; dorsal scoliosis; kyphoscoliosis
M4300 spondylolysis
M4310! spondylolisthesis; listhesis; anterolisthesis; retrolisthesis
M436! torticollis; wry neck
M439 deforming dorsopathy; spinal deformity
M4320 spinal fusion acquired; ankylosis of spine
M4500? ankylosing spondylitis
M459! ankylosing spondylitis; ankylosing spondylarthritis; bechterew; spondyloarthritis ankylosing
M461 sacroiliitis; sacroiliac inflammation
M4620! vertebral osteomyelitis; osteomyelitis of vertebra; spinal osteomyelitis
M4630 discitis infectious; infection of disc; infectious discitis
M4640! discitis; spondylodiscitis; diskitis; infectious spondylodiscitis
M4690 spondylitis; inflammatory spondylopathy; spondyloarthropathy; spondyloarthritis
M479! spondylosis; cervical spondylosis; spinal osteoarthritis; spondyloarthrosis; degenerative spine disease; facet arthropathy; cervicoarthrosis; spinal arthrosis
M47816? lumbar spondylosis
M47812 cervical spondylosis; cervical osteoarthritis; cervical arthrosis
M4712 cervical spondylosis with myelopathy; cervical spondylotic myelopathy
M4800! spinal stenosis; canal stenosis; stenosis of the spinal canal; narrow spinal canal; spinal canal stenosis
M4802 cervical spinal stenosis; cervical stenosis canal; cervical canal stenosis
M48061 lumbar spinal stenosis; lumbar canal stenosis; lumbar stenosis
M4810 forestier; diffuse idiopathic skeletal hyperostosis; dish hyperostosis
M4850? collapsed vertebra
M4850XA vertebral collapse; collapsed vertebra; vertebral compression fracture; wedging of vertebra; vertebral wedging; vertebral crushing; vertebral body collapse; vertebral flattening
M489 spondylopathy
M5000 cervical disc disorder with myelopathy
M5020 cervical disc herniation; herniated cervical disc; cervical disc displacement; cervical hernia disc
M5030 cervical disc degeneration
M5126! lumbar disc herniation; herniated disc; herniated lumbar disc; slipped disc; disc herniation; disc protrusion; lumbar disc displacement; hnp; discal hernia; herniated nucleus pulposus; disc bulge; herniated disk; disc hernia; lumbar hernia disc; bulging disc
M5124 thoracic disc herniation
M5136! degenerative disc disease; ddd; lumbar disc degeneration; disc degeneration; discopathy; disc disease
M519 disc disorder
M5410! radiculopathy; radiculitis; radicular pain; pinched nerve
M5412! cervical radiculopathy; cervicobrachialgia; cervicobrachial pain
M5416! lumbar radiculopathy; lumbar radicular pain
M531 cervicobrachial syndrome
M532 spinal instability
M533 coccydynia; coccygodynia; sacral pain; coccyx pain; sacrococcygeal pain; sacroiliac pain
M5430! sciatica; sciatic pain; sciatalgia
M543! sciatica; sciatic pain; sciatalgia
M5440! lumbago with sciatica; lumbosciatica; lumbociatalgia; lumbosciatalgia; low back pain with sciatica; lumboischialgia
M544 lumbago with sciatica; lumbosciatica; lumbosciatalgia
M6000 infective myositis; pyomyositis; muscle abscess; abscess of muscle; abscess in muscle; intramuscular abscess
M609! myositis
M6140? calcification of muscle
M6150 myositis ossificans; ossification of muscle; heterotopic ossification
M6210 muscle rupture nontraumatic; diastasis of muscle
M6200 diastasis
M6220 muscle infarction; nontraumatic ischemic infarction of muscle; compartment syndrome nontraumatic
M6240 muscle contracture; contracture of muscle; muscle retraction
M6250! muscle atrophy; muscle wasting; amyotrophy; muscular atrophy; sarcopenia~; atrophy of muscle; hypotrophy muscle; atrophy muscles
M6281! muscle weakness; muscular weakness; muscle weakness generalized; proximal muscle weakness; decreased muscle strength; loss of muscle strength; proximal weakness
M6282! rhabdomyolysis
M62838! muscle spasm; spasms muscle; back spasm; muscle contracture spasm; trismus~; muscular spasm; contracture paravertebral
M6284 sarcopenia
M6289 muscle hypotonia; muscle stiffness; muscle rigidity; muscle swelling; muscle hypertonia~; muscle hematoma; muscle tightness; muscle lesion; muscular stiffness; soft tissue hernia muscle
M629 muscle disorder; muscle disease
R252~ trismus cramp
M6500 tenosynovitis abscess
M653 trigger finger
M654 de quervain tenosynovitis; radial styloid tenosynovitis
M659! synovitis; tenosynovitis
M6610 rupture of synovium; ruptured baker cyst
M6680? spontaneous tendon rupture
M6690 tendon rupture spontaneous; spontaneous rupture of tendon
M6700 short achilles tendon
M673 transient synovitis
M6740 ganglion cyst; ganglion?
M679 tendon disorder; synovial disorder
M7000 crepitant synovitis
M702 olecranon bursitis
M704 prepatellar bursitis
M7060 trochanteric bursitis
M7110 bursitis infective; septic bursitis
M7120! baker cyst; popliteal cyst; synovial cyst of popliteal space
M7130 synovial cyst; bursal cyst; ganglion synovial; synovial cysts
M719! bursitis
M720! dupuytren; dupuytren contracture; palmar fascial fibromatosis
M722! plantar fasciitis; plantar fibromatosis; plantar fascial fibromatosis
M724 nodular fasciitis; pseudosarcomatous fibromatosis
M729 fibroblastic disorder; fasciitis; fibromatosis
M7500 adhesive capsulitis; frozen shoulder
M7510! rotator cuff tear; rotator cuff syndrome; rotator cuff rupture; supraspinatus tear; rotator cuff tear nontraumatic
M752 bicipital tendinitis
M753 calcific tendinitis of shoulder
M754 impingement syndrome of shoulder; shoulder impingement; subacromial impingement
M755 shoulder bursitis; subacromial bursitis
M7660 achilles tendinitis; achilles tendinopathy
M765 patellar tendinitis
M770 medial epicondylitis; golfer elbow
M771 lateral epicondylitis; tennis elbow
M7730 calcaneal spur; heel spur
M7740 metatarsalgia
M779! tendinitis; enthesopathy; tendonitis; tendinopathy; enthesitis; capsulitis; epicondylitis
M790! rheumatism
M793 panniculitis
M794 infrapatellar fat pad hypertrophy
M795 residual foreign body in soft tissue; foreign body soft tissue
M7960! limb pain; pain in limb; pain in extremity; extremity pain; pain in limbs; limb pains; pain in extremities
M7960~ acral pain
M79609! limb pain; pain in limb; pain in extremity; extremity pain; pain in limbs; pain in extremities
M7962! upper arm pain; arm pain upper
M7960? arm pain
M79601 pain in right arm; right arm pain; right upper limb pain; pain right upper limb; pain in right upper extremity
M79602 pain in left arm; left arm pain; left upper limb pain; pain left upper limb; pain in left upper extremity
M79603 arm pain; upper limb pain; pain in arm; upper extremity pain; brachialgia
M79604 right leg pain; pain in right leg; right lower limb pain; pain right lower limb; pain in right lower extremity
M79605 left leg pain; pain in left leg; left lower limb pain; pain left lower limb; pain in left lower extremity
M79606 leg pain; lower limb pain; pain in leg; lower extremity pain; pain in lower limbs; pain in legs; pain lower extremities
M7963 forearm pain; pain in forearm
M7964! hand pain; finger pain; pain in hand; pain in finger; pain in fingers; pain thumb
M7965! thigh pain; pain in thigh
M7966! lower leg pain; calf pain; pain in calf; pretibial pain; tibial pain
M7967! foot pain; toe pain; heel pain; pain in foot; pain in toe; pain in heel; talalgia; feet pain; sole pain
M797! fibromyalgia; fibromyositis; fibrositis
M7981 nontraumatic hematoma of soft tissue; soft tissue hematoma; spontaneous hematoma muscle; psoas hematoma; rectus sheath hematoma; spontaneous hematoma
M7989! soft tissue mass; soft tissue swelling; soft tissue lesion; swelling of limb; polyalgia; swelling soft tissue; arm swelling; swelling of arm; swelling of hand; hand swelling; finger swelling; swelling of finger; limb swelling; swelling of thigh; thigh swelling; swelling lower limb; foot swelling; swelling of foot
M799 soft tissue disorder
M7A0 nontraumatic compartment syndrome upper extremity
M810! osteoporosis; age related osteoporosis; postmenopausal osteoporosis; osteoporotic; senile osteoporosis
M818 drug induced osteoporosis; secondary osteoporosis; disuse osteoporosis; steroid osteoporosis
M8000? osteoporosis with fracture
M8000XA osteoporotic fracture; osteoporosis with pathological fracture; osteoporosis with current fracture
M839 osteomalacia; adult osteomalacia
M84375A? stress fracture foot
M8430XA stress fracture; fatigue fracture; march fracture
M8440XA! pathological fracture; pathologic fracture; spontaneous fracture
M8458XA? pathological fracture in neoplastic disease
M8450XA pathological fracture neoplastic
M8440 pathological fracture; pathologic fracture
M8400? malunion of fracture; nonunion of fracture; pseudarthrosis
M850 fibrous dysplasia monostotic; monostotic fibrous dysplasia; fibrous dysplasia of bone
M8500! fibrous dysplasia; monostotic fibrous dysplasia; fibrous dysplasia of bone
Q781! polyostotic fibrous dysplasia; mccune albright; albright syndrome
M852 hyperostosis of skull; cranial hyperostosis; leontiasis; hyperostosis frontalis
M8540 solitary bone cyst; simple bone cyst; unicameral bone cyst
M8550 aneurysmal bone cyst
M8560 bone cyst
M8580! osteopenia; hyperostosis; bone sclerosis; osteosclerosis; decreased bone density; low bone mass; bone density decrease
M859 bone density disorder; bone structure disorder
M8600? acute osteomyelitis
M869! osteomyelitis; bone infection; periostitis; infection of bone; osteitis
M866 chronic osteomyelitis; sequestrum bone; sequestrum
M8660 chronic osteomyelitis
M8610 acute osteomyelitis
M8700 avascular necrosis idiopathic; idiopathic aseptic necrosis
M879! osteonecrosis; avascular necrosis; aseptic necrosis; bone necrosis; bone infarct; necrosis of bone; avn; bone infarction; femoral head necrosis~
M87059 avascular necrosis of femoral head; femoral head necrosis; aseptic necrosis of femoral head; avascular necrosis of hip; osteonecrosis of femoral head
M889! paget disease of bone; paget bone; osteitis deformans
M8900? algoneurodystrophy
M8930 bone hypertrophy; hypertrophy of bone
M8940 hypertrophic osteoarthropathy; hypertrophic pulmonary osteoarthropathy; pachydermoperiostosis
M8950! osteolysis; bone lysis; lytic lesion; lytic bone lesions; osteolytic lesion; osteolytic lesions; bone destruction; bone resorption; lytic lesions; bone erosion~; osteolytic; lytic bone lesion; bone lytic lesion
M8980 bone pain; pain in bone; bony pain; ostealgia
M898X9! bone pain; ostealgia; bony pain; bone mass; exostosis; infantile cortical hyperostosis
M899! bone disorder; bone lesion~; disease of bone; bone lesions~; bone disease; bony lesion~; bone involvement; lesion of bone~; bone pathology; bone alteration
M9300? slipped capital femoral epiphysis
M9300! slipped capital femoral epiphysis; slipped upper femoral epiphysis; epiphysiolysis
M9320 osteochondritis dissecans
M939 osteochondropathy; osteochondritis
M9110 legg calve perthes; perthes disease; perthes
M9250 osgood schlatter
M92529? osgood schlatter
M926 sever disease
M9400! costochondritis; tietze syndrome; tietze; chondrocostal junction syndrome
M940! costochondritis; tietze syndrome; tietze
M941 relapsing polychondritis; polychondritis
M9420 chondromalacia
M9430 chondrolysis
M949 cartilage disorder
M950 acquired nose deformity; nasal deformity; saddle nose; deformity of nose; nasal pyramid deviation
M9510? cauliflower ear
M952 acquired head deformity; facial deformity acquired; facial deformity
M954 acquired deformity of chest; chest deformity
M959 musculoskeletal deformity; deformity acquired
M961 postlaminectomy syndrome; failed back surgery; failed back syndrome
M9983? biomechanical lesion
Q670! facial asymmetry; asymmetry of face; asymmetric face; facial asymmetric
`;
