/** Nervous system (G), eye (H0-H5) and ear (H6-H9) with our own labels. */
export const icd10cmNervesSenses = `
=G20|Parkinson's disease
G20|Parkinson's disease|!2023-09-30
G20.A1|Parkinson's without dyskinesia or fluctuations|@2023-10-01
G20.B1|Parkinson's with dyskinesia, no fluctuations|@2023-10-01
G20.C|Parkinsonism, not specified|@2023-10-01
=G25|Other movement disorders
G25.0|Essential tremor
G25.81|Restless legs
=G30|Alzheimer's disease
G30.0|Alzheimer's, early onset
G30.1|Alzheimer's, late onset
G30.9|Alzheimer's, not specified
=G31|Other brain degeneration
G31.83|Lewy body disease
G31.84|Mild cognitive impairment
=G35|Multiple sclerosis
G35|Multiple sclerosis|!2025-09-30
G35.A|Multiple sclerosis, relapsing-remitting|@2025-10-01
G35.B0|Multiple sclerosis, primary progressive, activity not named|@2025-10-01
G35.C0|Multiple sclerosis, secondary progressive, activity not named|@2025-10-01
G35.D|Multiple sclerosis, not specified|@2025-10-01
=G40|Epilepsy
G40.209|Focal epilepsy with impaired awareness, controlled
G40.309|Generalized epilepsy, controlled
G40.901|Epilepsy, not specified, controlled, status
G40.909|Epilepsy, not specified, controlled
G40.919|Epilepsy, not specified, hard to control
=G43|Migraine
G43.009|Migraine without aura, controlled
G43.019|Migraine without aura, hard to control
G43.109|Migraine with aura, controlled
G43.119|Migraine with aura, hard to control
G43.709|Chronic migraine without aura, controlled
G43.719|Chronic migraine without aura, hard to control
G43.809|Other migraine, controlled
G43.901|Migraine, not specified, controlled, status
G43.909|Migraine, not specified, controlled
G43.919|Migraine, not specified, hard to control
=G44|Other headaches
G44.009|Cluster headache, controlled
G44.209|Tension headache, controlled
G44.219|Episodic tension headache, controlled
G44.229|Chronic tension headache, controlled
G44.309|Headache after injury, controlled
G44.40|Headache from drugs, controlled
G44.86|Headache from the neck|@2021-10-01
G44.89|Other headache
=G45|Short strokes
G45.9|Transient ischemic attack (TIA)
=G47|Sleep disorders
G47.00|Insomnia, not specified (insomnia)
G47.01|Insomnia from a condition
G47.10|Too much sleep, not specified
G47.19|Other sleepiness
G47.30|Sleep apnea, not specified
G47.33|Obstructive sleep apnea
G47.411|Narcolepsy with cataplexy
G47.419|Narcolepsy without cataplexy
G47.9|Sleep disorder, not specified
=G50|Trigeminal nerve disorders
G50.0|Trigeminal neuralgia
=G51|Facial nerve disorders
G51.0|Bell's palsy
=G54|Nerve root disorders
G54.2|Neck nerve root disorder
=G56|Arm nerve disorders
G56.0{0U1R2L}|Carpal tunnel, % arm
G56.03|Carpal tunnel, both arms|@2016-10-01
G56.2{0U1R2L}|Ulnar nerve trouble, % arm
=G57|Leg nerve disorders
G57.0{0U1R2L}|Sciatic nerve trouble, % leg
G57.1{0U1R2L}|Outer thigh numbness, % leg
G57.6{0U1R2L}|Morton's neuroma, % leg
=G58|Other single nerve disorders
G58.9|Single nerve disorder, not specified
=G60|Inherited nerve disorders
G60.9|Inherited or unexplained nerve disorder, not specified
=G62|Other nerve damage
G62.0|Nerve damage from drugs
G62.1|Nerve damage from alcohol
G62.9|Nerve damage, not specified (neuropathy)
=G70|Myasthenia
G70.00|Myasthenia gravis, stable
=G80|Cerebral palsy
G80.9|Cerebral palsy, not specified
=G81|Paralysis of one side
G81.90|Paralysis of one side, not specified
G81.91|Paralysis of the right dominant side
G81.94|Paralysis of the left other side
=G89|Pain, not elsewhere named
G89.11|Acute pain from injury
G89.18|Other pain after a procedure
G89.21|Chronic pain from injury
G89.28|Other chronic pain after a procedure
G89.29|Other chronic pain
G89.3|Pain from cancer
G89.4|Chronic pain syndrome
=G90|Autonomic nerve disorders
G90.A|Postural tachycardia (POTS)|@2022-10-01
=G91|Hydrocephalus
G91.2|Normal pressure hydrocephalus
=G93|Other brain disorders
G93.31|Fatigue after a virus|@2022-10-01
G93.32|Chronic fatigue syndrome|@2022-10-01
G93.40|Brain dysfunction, not specified
G93.41|Metabolic brain dysfunction
=H00|Stye and chalazion
H00.011|Stye, right upper eyelid
H00.012|Stye, right lower eyelid
H00.014|Stye, left upper eyelid
H00.015|Stye, left lower eyelid
H00.019|Stye, eyelid not named
H00.11|Chalazion, right upper eyelid
H00.12|Chalazion, right lower eyelid
H00.14|Chalazion, left upper eyelid
H00.15|Chalazion, left lower eyelid
=H01|Other eyelid inflammation
H01.009|Eyelid inflammation, not specified, eyelid not named
=H02|Other eyelid disorders
H02.839|Loose eyelid skin, eyelid not named
=H04|Tear system disorders
H04.12{1R2L3B9U}|Dry eye, % eye
=H10|Pink eye
H10.01{1R2L3B9U}|Acute follicular pink eye, % eye
H10.1{1R2L3B0U}|Acute allergic pink eye, % eye
H10.3{1R2L3B0U}|Acute pink eye, not specified, % eye
H10.9|Pink eye, not specified (conjunctivitis)
=H11|Other conjunctiva disorders
H11.3{1R2L3B0U}|Blood under the conjunctiva, % eye
H11.00{1R2L3B9U}|Pterygium, % eye
=H16|Corneal inflammation
H16.00{1R2L3B9U}|Corneal ulcer, % eye
=H25|Age cataract
H25.1{1R2L3B0U}|Nuclear age cataract, % eye
H25.9|Age cataract, not specified
=H26|Other cataract
H26.9|Cataract, not specified
=H33|Retina detachment
H33.8|Other retina detachment
=H35|Other retina disorders
H35.30|Macular degeneration, not specified
H35.372|Puckered macula, left eye
H35.371|Puckered macula, right eye
=H40|Glaucoma
H40.9|Glaucoma, not specified
H40.00{1R2L3B9U}|Glaucoma suspect before signs, % eye
H40.11X0|Open-angle glaucoma, stage not named|!2016-09-30
=H43|Vitreous disorders
H43.39{1R2L3B9U}|Other vitreous opacities, % eye
H43.81{1R2L3B9U}|Vitreous degeneration, % eye
=H52|Focus disorders
H52.0{1R2L3B0U}|Farsighted, % eye
H52.1{1R2L3B0U}|Nearsighted, % eye
H52.4|Age farsightedness
H52.20{1R2L3B9U}|Astigmatism, % eye
=H53|Vision disturbances
H53.8|Blurred or other vision trouble
H53.9|Vision disturbance, not specified
H53.2|Double vision
=H54|Low vision
H54.7|Vision loss, not specified
=H57|Other eye disorders
H57.1{1R2L3B0U}|Eye pain, % eye
H57.89|Other eye disorder|@2018-10-01
=H60|Outer ear infection
H60.33{1R2L3B9U}|Swimmer's ear, % ear
H60.39{1R2L3B9U}|Other outer ear infection, % ear
H60.9{1R2L3B0U}|Outer ear infection, not specified, % ear
=H61|Other outer ear disorders
H61.2{1R2L3B0U}|Ear wax, % ear
=H65|Fluid behind the eardrum
H65.0{1R2L3B0U}|Acute fluid behind the eardrum, % ear
H65.2{1R2L3B0U}|Chronic fluid behind the eardrum, % ear
H65.9{1R2L3B0U}|Middle ear inflammation, no pus, not specified, % ear
=H66|Middle ear infection
H66.00{1R2L3B9U}|Acute middle ear infection, eardrum whole, % ear
H66.01{1R2L3B9U}|Acute middle ear infection, eardrum burst, % ear
H66.00{4R5L6B7U}|Acute middle ear infection, eardrum whole, come back, % ear
H66.9{1R2L3B0U}|Middle ear infection, not specified, % ear
=H69|Eustachian tube disorders
H69.9{1R2L3B0U}|Eustachian tube disorder, not specified, % ear
H69.8{1R2L3B0U}|Other eustachian tube disorder, % ear
=H72|Eardrum hole
H72.9{1R2L3B0U}|Eardrum hole, % ear
=H81|Vertigo disorders
H81.0{1R2L3B9U}|Meniere's, % ear
H81.1{1R2L3B0U}|Position vertigo, % ear
H81.39{1R2L3B9U}|Other vertigo from the ear, % ear
=H83|Inner ear disorders
H83.0{1R2L3B9U}|Labyrinthitis, % ear
=H90|Hearing loss by cause
H90.3|Nerve hearing loss, both ears
H90.5|Nerve hearing loss, not specified
=H91|Other hearing loss
H91.1{1R2L3B0U}|Age hearing loss, % ear
H91.9{1R2L3B0U}|Hearing loss, not specified, % ear
=H92|Ear pain and discharge
H92.0{1R2L3B9U}|Ear pain, % ear
H92.1{1R2L3B0U}|Ear discharge, % ear
=H93|Other ear disorders
H93.1{1R2L3B9U}|Ringing ear, % ear
H93.8X{1R2L3B9U}|Other disorder, % ear
`;
