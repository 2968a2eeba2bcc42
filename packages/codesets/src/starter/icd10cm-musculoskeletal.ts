/** Muscle, bone and joint conditions (M) with our own labels. */
export const icd10cmMusculoskeletal = `
=M00|Joint infection
M00.9|Joint infection, not specified
=M05|Rheumatoid arthritis with factor
M05.79|Rheumatoid arthritis with factor, several joints
M05.9|Rheumatoid arthritis with factor, not specified
=M06|Other rheumatoid arthritis
M06.00|Rheumatoid arthritis without factor, place not named
M06.09|Rheumatoid arthritis without factor, several joints
M06.9|Rheumatoid arthritis, not specified
=M10|Gout
M10.00|Gout without cause found, place not named
M10.07{1R2L9U}|Gout without cause found, % ankle or foot
M10.06{1R2L9U}|Gout without cause found, % knee
M10.9|Gout, not specified
=M1A|Chronic gout
M1A.9XX0|Chronic gout, not specified, no lumps
=M13|Other arthritis
M13.0|Arthritis of many joints, not specified
M13.80|Other arthritis, place not named
=M15|Arthritis of many joints
M15.0|Wear arthritis of many joints, general
M15.9|Wear arthritis of many joints, not specified
=M16|Hip arthritis
M16.0|Hip arthritis, both sides
M16.1{0U1R2L}|Hip arthritis, % hip
M16.9|Hip arthritis, not specified (osteoarthritis)
=M17|Knee arthritis
M17.0|Knee arthritis, both sides (osteoarthritis)
M17.1{0U1R2L}|Knee arthritis, % knee
M17.3{0U1R2L}|Knee arthritis after injury, % knee
M17.9|Knee arthritis, not specified (osteoarthritis)
=M18|Thumb base arthritis
M18.0|Thumb base arthritis, both sides
M18.1{0U1R2L}|Thumb base arthritis, % hand
M18.9|Thumb base arthritis, not specified
=M19|Other wear arthritis
M19.01{1R2L9U}|Wear arthritis of % shoulder
M19.04{1R2L9U}|Wear arthritis of % hand
M19.07{1R2L9U}|Wear arthritis of % ankle or foot
M19.90|Wear arthritis, place not named (osteoarthritis)
M19.91|Primary wear arthritis, place not named (osteoarthritis)
=M20|Finger and toe shape
M20.1{0U1R2L}|Bunion joint, % foot
M20.4{0U1R2L}|Hammer toe, % foot
=M21|Other limb shape
M21.37{1R2L9U}|Foot drop, % foot
M21.61{1R2L9U}|Bunion, % foot|@2016-10-01
M21.4{0U1R2L}|Flat foot, % foot
=M22|Kneecap disorders
M22.2X{1R2L9U}|Kneecap pain disorder, % knee
M22.4{0U1R2L}|Soft kneecap cartilage, % knee
=M23|Inside knee disorders
M23.20{6R7L9U}|Old meniscus tear, % knee, part not named
M23.9{0U1R2L}|Inside knee disorder, not specified, % knee
=M24|Other joint disorders
M24.54{1R2L9U}|Stiff joint, % hand
=M25|Joint disorders
M25.40|Joint swelling, place not named
M25.46{1R2L9U}|Joint swelling, % knee
M25.50|Joint pain, place not named
M25.51{1R2L9U}|Pain in % shoulder
M25.52{1R2L9U}|Pain in % elbow
M25.53{1R2L9U}|Pain in % wrist
M25.54{1R2L9U}|Pain in joints of % hand|@2016-10-01
M25.55{1R2L9U}|Pain in % hip
M25.56{1R2L9U}|Pain in % knee
M25.57{1R2L9U}|Pain in % ankle or foot joints
M25.60|Stiff joint, place not named
M25.61{1R2L9U}|Stiffness of % shoulder
M25.66{1R2L9U}|Stiffness of % knee
M25.9|Joint disorder, not specified
=M26|Jaw and bite disorders
M26.60{1R2L3B9U}|Jaw joint disorder, % side|@2016-10-01
=M32|Lupus
M32.10|Lupus, organ not named
M32.9|Lupus, not specified
=M34|Scleroderma
M34.9|Scleroderma, not specified
=M35|Other connective tissue disease
M35.00|Sjogren's, not specified
M35.3|Polymyalgia rheumatica
M35.9|Connective tissue disease, not specified
M35.81|Inflammation of several systems|@2021-01-01
=M40|Bent spine
M40.209|Bent spine, not specified, part not named
=M41|Curved spine
M41.9|Curved spine, not specified
M41.20|Curved spine without cause found, part not named
=M43|Other spine shape
M43.10|Slipped vertebra, part not named
M43.16|Slipped vertebra, low back
M43.6|Wry neck
=M45|Ankylosing spondylitis
M45.9|Ankylosing spondylitis, part not named
=M47|Spine arthritis
M47.22|Spine arthritis with nerve root trouble, neck
M47.26|Spine arthritis with nerve root trouble, low back
M47.812|Spine arthritis, neck
M47.814|Spine arthritis, upper back
M47.816|Spine arthritis, low back
M47.817|Spine arthritis, low back and sacrum
M47.819|Spine arthritis, part not named
=M48|Other spine disorders
M48.02|Narrow spinal canal, neck
M48.06|Narrow spinal canal, low back|!2017-09-30
M48.061|Narrow spinal canal, low back, no walking pain|@2017-10-01
M48.062|Narrow spinal canal, low back, walking pain|@2017-10-01
M48.56XA|Collapsed vertebra, low back, active treatment
=M50|Neck disc disorders
M50.20|Neck disc bulge, level not named
M50.30|Neck disc wear, level not named
M50.10|Neck disc with nerve root trouble, level not named
=M51|Other disc disorders
M51.16|Disc with nerve root trouble, low back
M51.17|Disc with nerve root trouble, low back and sacrum
M51.26|Disc bulge, low back
M51.27|Disc bulge, low back and sacrum
M51.36|Disc wear, low back|!2024-09-30
M51.360|Disc wear, low back, back pain only|@2024-10-01
M51.362|Disc wear, low back, back and leg pain|@2024-10-01
M51.369|Disc wear, low back, pain not named|@2024-10-01
M51.37|Disc wear, low back and sacrum|!2024-09-30
M51.370|Disc wear, low back and sacrum, back pain only|@2024-10-01
M51.379|Disc wear, low back and sacrum, pain not named|@2024-10-01
M51.9|Disc disorder, not specified
=M53|Other back disorders
M53.3|Tailbone and sacrum disorder
M53.82|Other neck spine disorder
=M54|Back and neck pain
M54.10|Nerve root pain, place not named
M54.12|Nerve root pain, neck (radiculopathy)
M54.16|Nerve root pain, low back (radiculopathy)
M54.17|Nerve root pain, low back and sacrum
M54.2|Neck pain (cervicalgia)
M54.3{0U1R2L}|Sciatica, % side
M54.4{0U1R2L}|Low back pain with sciatica, % side
M54.5|Low back pain|!2021-09-30
M54.50|Low back pain, not specified|@2021-10-01
M54.51|Low back pain from vertebra end plates|@2021-10-01
M54.59|Other low back pain|@2021-10-01
M54.6|Upper back pain
M54.81|Pain at the back of the head
M54.89|Other back pain
M54.9|Back pain, not specified
=M60|Muscle inflammation
M60.9|Muscle inflammation, not specified
=M62|Other muscle disorders
M62.81|Muscle weakness, general
M62.82|Muscle breakdown (rhabdomyolysis)
M62.830|Back muscle spasm
M62.838|Other muscle spasm
M62.84|Muscle loss of age|@2016-10-01
=M65|Tendon sheath inflammation
M65.30|Trigger finger, finger not named
M65.31{1R2L9U}|Trigger thumb, % side
M65.33{1R2L9U}|Trigger middle finger, % hand
M65.34{1R2L9U}|Trigger ring finger, % hand
M65.4|Wrist tendon pain (de Quervain)
M65.9|Tendon sheath inflammation, not specified|!2024-09-30
M65.90|Tendon sheath inflammation, place not named|@2024-10-01
=M67|Other tendon disorders
M67.40|Ganglion, place not named
M67.43{1R2L9U}|Ganglion, % wrist
=M70|Overuse of soft tissue
M70.2{0U1R2L}|Elbow bursitis, % elbow
M70.4{0U1R2L}|Kneecap bursitis, % knee
M70.6{0U1R2L}|Hip bursitis, % hip
=M71|Other bursa disorders
M71.2{0U1R2L}|Cyst behind the knee, % knee
M71.9|Bursa disorder, not specified
=M72|Fascia disorders
M72.0|Dupuytren's
M72.2|Heel fascia pain (plantar fasciitis)
=M75|Shoulder disorders
M75.0{0U1R2L}|Frozen shoulder, % side
M75.10{0U1R2L}|Rotator cuff tear, not injury, not specified, % shoulder
M75.11{0U1R2L}|Part rotator cuff tear, not injury, % shoulder
M75.12{0U1R2L}|Full rotator cuff tear, not injury, % shoulder
M75.2{0U1R2L}|Biceps tendinitis, % shoulder
M75.3{0U1R2L}|Calcium tendinitis, % shoulder
M75.4{0U1R2L}|Impingement, % shoulder
M75.5{0U1R2L}|Bursitis, % shoulder
M75.8{0U1R2L}|Other shoulder lesion, % shoulder
=M76|Leg tendon disorders
M76.5{0U1R2L}|Kneecap tendinitis, % knee
M76.6{0U1R2L}|Achilles tendinitis, % leg
M76.3{0U1R2L}|Iliotibial band syndrome, % leg
M76.82{1R2L9U}|Tibialis posterior tendinitis, % leg
=M77|Other tendon attachment disorders
M77.0{0U1R2L}|Golfer's elbow, % elbow
M77.1{0U1R2L}|Tennis elbow, % elbow
M77.3{0U1R2L}|Heel spur, % foot
M77.4{0U1R2L}|Ball-of-foot pain, % foot
M77.9|Tendon attachment disorder, not specified
=M79|Other soft tissue disorders
M79.1|Muscle pain|!2018-09-30
M79.10|Muscle pain, place not named (myalgia)|@2018-10-01
M79.18|Muscle pain, other place (myalgia)|@2018-10-01
M79.2|Nerve pain, not specified
M79.3|Fat layer inflammation
M79.601|Pain in the right arm
M79.602|Pain in the left arm
M79.604|Pain in the right leg
M79.605|Pain in the left leg
M79.606|Leg pain, side not named
M79.609|Limb pain, not named
M79.64{1R2L3U}|Pain in % hand
M79.64{4R5L6U}|Pain in % finger or fingers
M79.65{1R2L9U}|Pain in % thigh
M79.66{1R2L9U}|Pain in % lower leg
M79.67{1R2L3U}|Pain in % foot
M79.67{4R5L6U}|Pain in % toe or toes
M79.7|Fibromyalgia
M79.89|Other soft tissue disorder
M79.9|Soft tissue disorder, not specified
=M80|Osteoporosis with fracture
M80.08XA|Age osteoporosis with vertebra fracture, active treatment
M80.08XD|Age osteoporosis with vertebra fracture, follow-up care
=M81|Osteoporosis without fracture
M81.0|Age osteoporosis without fracture
M81.8|Other osteoporosis without fracture
=M84|Bone continuity disorders
M84.37{4R5L6U}:A|Stress fracture, % foot
=M85|Other bone density disorders
M85.80|Low bone density, place not named
M85.88|Low bone density, other place
M85.89|Low bone density, several places
M85.9|Bone density disorder, not specified
=M86|Bone infection
M86.9|Bone infection, not specified
=M87|Bone death
M87.9|Bone death, not specified
=M89|Other bone disorders
M89.9|Bone disorder, not specified
=M94|Other cartilage disorders
M94.0|Rib cartilage pain
=M99|Body mechanics lesions
M99.01|Joint function lesion, neck
M99.02|Joint function lesion, upper back
M99.03|Joint function lesion, low back
M99.04|Joint function lesion, sacrum
M99.05|Joint function lesion, pelvis
`;
