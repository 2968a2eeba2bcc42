/** Diseases of the eye and the ear. `CODE terms`, see `readSynonyms`. */
export const EYE_EAR_TERMS = `
H00019 hordeolum; stye
H0001 hordeolum; stye
H0011 chalazion
H0100 blepharitis
H0200? entropion
H0201 entropion
H0210 ectropion
H0220 lagophthalmos; incomplete eyelid closure
H024! ptosis of eyelid; palpebral ptosis; eyelid ptosis; drooping eyelid; ptosis; blepharoptosis; droopy eyelid
H0240! ptosis of eyelid; palpebral ptosis; eyelid ptosis; drooping eyelid; ptosis; blepharoptosis; droopy eyelid
H0284! eyelid edema; edema of eyelid; swollen eyelid; palpebral edema; swelling of the eyelid; periorbital edema; eyelid swelling; bipalpebral edema; periocular edema
H0289~ eyelid lesion; hemorrhage of eyelid; eyelid erythema
H029 eyelid disorder
H0260 xanthelasma
H0220? lagophthalmos
H0412 dry eye; dry eye syndrome; keratoconjunctivitis sicca
H0420! epiphora; watery eyes; excessive tearing; watery eye
H0430 dacryocystitis; acute dacryocystitis
H0400 dacryoadenitis
H0455 lacrimal duct stenosis; nasolacrimal duct obstruction; lacrimal obstruction
H0501! orbital cellulitis; orbital abscess; abscess of orbit
H050 acute inflammation of orbit
H0510 orbital inflammation; orbital pseudotumor; inflammatory pseudotumor orbit
H052! exophthalmos; proptosis; ocular proptosis; exophthalmia; protrusion of eye
H0520! exophthalmos; proptosis; ocular proptosis; exophthalmia
H0523 orbital hemorrhage; orbital hematoma; retrobulbar hemorrhage
H0540 enophthalmos
H0589 orbital lesion; orbital cyst; orbital mass; intraorbital mass
H1010 acute allergic conjunctivitis; acute atopic conjunctivitis; allergic conjunctivitis
H1030 acute conjunctivitis
H1040 chronic conjunctivitis; chronic follicular conjunctivitis; giant papillary conjunctivitis
H109! conjunctivitis; pink eye
H1100 pterygium
H1131! subconjunctival hemorrhage; conjunctival hemorrhage; hyposphagma
H113 subconjunctival hemorrhage; conjunctival hemorrhage; hyposphagma
H1142 chemosis; conjunctival edema; conjunctival chemosis
H1143! conjunctival hyperemia; red eye; conjunctival injection; ocular redness; eye redness; hyperemia conjunctival; ocular hyperemia; ciliary injection; bloodshot eye
H1144 conjunctival cyst
H1189 conjunctival lesion; conjunctival ulcer; conjunctival necrosis; melanosis conjunctiva
H1500 scleritis; necrotizing scleritis
H1510 episcleritis
H1584? scleral ectasia
H1589 scleral lesion; scleral thinning; scleromalacia
H1600! corneal ulcer; ulcer of cornea; corneal ulceration
H1607 perforated corneal ulcer; corneal perforation; perforation of cornea
H1620 keratoconjunctivitis
H169! keratitis
H1630 interstitial keratitis; stromal keratitis
H1640 corneal neovascularization; corneal vascularization
H1670? keratopathy
H17! corneal scar; corneal opacity; leukoma; corneal leukoma; corneal scarring; opacity of cornea; corneal opacities
H179! corneal scar; corneal opacity; leukoma; corneal leukoma; corneal scarring; corneal haze
H1810 bullous keratopathy
H1820 corneal edema; edema of cornea
H1840 corneal degeneration; band keratopathy
H1850 corneal dystrophy; fuchs dystrophy
H1860 keratoconus
H1870 corneal ectasia; corneal thinning; corneal melting; keratectasia
H1889 corneal disorder; corneal deposits; keratic precipitates; epithelial defect cornea
H189 corneal disease; keratopathy
H2000 acute iridocyclitis; acute anterior uveitis; anterior uveitis; acute iritis
H209! iridocyclitis; uveitis; iritis; anterior uveitis; uveitic
H2100 hyphema
H2150 iris adhesions; synechiae; posterior synechiae; anterior synechiae; iris synechia
H2189~ iris atrophy; iris lesion; rubeosis; iris mass; iris neovascularization
H211 rubeosis iridis; neovascularization of iris
H2510 nuclear cataract; age related nuclear cataract
H259 senile cataract; age related cataract
H2610 traumatic cataract
H2640 secondary cataract; posterior capsule opacification; after cataract; capsular opacification
H2640? soemmering ring
H269! cataract; cataracts; lens opacity; opacity of the lens; cataractous
H2701 aphakia; aphakic
H2700 aphakia; aphakic
H2710 lens dislocation; dislocation of lens; subluxation of lens; ectopia lentis; lens subluxation; lens luxation
H3010 disseminated chorioretinitis
H3090 chorioretinitis; choroiditis; retinochoroiditis; posterior uveitis; retinitis
H3020 pars planitis; intermediate uveitis; posterior cyclitis
H3081 harada disease; vogt koyanagi harada
H3100 chorioretinal scar; chorioretinal scarring
H3110 choroidal degeneration; choroidal atrophy
H3130 choroidal hemorrhage; suprachoroidal hemorrhage
H3140 choroidal detachment; detachment of choroid
H318 choroidal lesion; choroidal neovascularization; choroidal nevus?; neovascular membrane; choroidal folds; choroidal mass
H3300 retinal detachment with break; rhegmatogenous retinal detachment
H3320! serous retinal detachment; retinal detachment; exudative retinal detachment; detachment of retina; detached retina
H332! serous retinal detachment; exudative retinal detachment; retinal detachment; neurosensory detachment; serous detachment
H3330 retinal tear; retinal hole; retinal break
H3340 traction retinal detachment; tractional detachment
H3410! central retinal artery occlusion
H3481 central retinal vein occlusion; retinal venous thrombosis
H3483 branch retinal vein occlusion; tributary retinal vein occlusion
H349 retinal vascular occlusion; retinal artery occlusion; retinal vein thrombosis
H3500 background retinopathy; retinopathy
H3503! hypertensive retinopathy
H3506 retinal vasculitis; vasculitis of retina
H3509~ retinal vascular changes; retinal microaneurysm
H351 retinopathy of prematurity
H3530! macular degeneration; age related macular degeneration; amd; armd; arm d
H3534 macular cyst; macular hole; cystoid macular hole
H3537 epiretinal membrane; macular pucker
H3535 cystoid macular degeneration
H3538 toxic maculopathy; hydroxychloroquine maculopathy
H3550 retinal dystrophy; hereditary retinal dystrophy
H3552 retinitis pigmentosa
H3553 stargardt; vitelliform dystrophy; best disease
H3560! retinal hemorrhage; hemorrhage of retina; retinal hemorrhages
H356! retinal hemorrhage; hemorrhage of retina; retinal bleeding
H3570 separation of retinal layers
H3571 central serous chorioretinopathy; central serous; central serous retinopathy
H3581! retinal edema; macular edema; cotton wool spots; edema retina; cystoid macular edema; retinal ischemia~; papillomacular edema
H3582 retinal ischemia
H3589~ retinal exudates; retinal lesion; retinal mass; retinal atrophy; hard exudates
H359 retinal disorder; maculopathy
H400 glaucoma suspect; ocular hypertension suspect
H4005 ocular hypertension; elevated intraocular pressure; increased intraocular pressure; intraocular hypertension; high intraocular pressure
H4010 open angle glaucoma
H4011 primary open angle glaucoma; chronic simple glaucoma
H4020 angle closure glaucoma; primary angle closure; closed angle glaucoma
H4021 acute angle closure glaucoma
H4050 neovascular glaucoma; secondary glaucoma
H409! glaucoma; glaucomatous
H4300 vitreous prolapse
H431! vitreous hemorrhage; hemovitreous; hemorrhage vitreous; vitreous bleeding
H4310! vitreous hemorrhage; hemovitreous; vitreous bleeding
H4331 vitreous membranes; vitreous strands
H4339 vitreous opacities; vitreous floaters; floaters; myodesopsia; myodesopsias; floating bodies
H4381 posterior vitreous detachment; vitreous detachment; vitreous degeneration
H4389 vitritis; vitreous disorder; vitreous inflammation; vitreous haze
H4400 endophthalmitis; purulent endophthalmitis
H4419 endophthalmitis nos?; sympathetic ophthalmia
H4411 panuveitis
H4413 sympathetic uveitis
H4440 hypotony of eye; ocular hypotony; hypotony
H4450 phthisis bulbi; atrophic eye; atrophy of globe; atrophy of eyeball
H4452 atrophy of globe; phthisis bulbi
H448~ luxation of globe; hemophthalmos
H4600? optic papillitis
H460 optic papillitis; papillitis
H461 retrobulbar neuritis; retrobulbar optic neuritis
H469! optic neuritis; optic nerve inflammation; neuritis of the optic nerve
H4701! ischemic optic neuropathy; anterior ischemic optic neuropathy; aion; naion
H4702 hemorrhage in optic nerve sheath
H4703 optic nerve hypoplasia; hypoplasia of optic nerve
H4709 optic neuropathy; optic nerve compression; compression of optic nerve; leber optic neuropathy
H4710! papilledema; optic disc edema; papillary edema; disc edema; edema of papilla; optic disc swelling; blurred optic disc; papilloedema; papillary edema bilateral; optic nerve edema
H4711 papilledema with increased intracranial pressure
H4720! optic atrophy; atrophy of optic nerve; optic nerve atrophy; pale optic disc; optic disc pallor; papillary pallor; papillary atrophy; optic pallor
H472 optic atrophy
H4731 coloboma of optic disc
H4732 drusen of optic disc
H4739 optic disc disorder; optic nerve lesion
H4740~ optic chiasm disorder
H4762? visual cortex disorder; cortical blindness
H4760 cortical blindness
H489 optic nerve disorder
H4900! third nerve palsy; oculomotor nerve palsy; third cranial nerve palsy; oculomotor paralysis; iii cranial nerve palsy; iii nerve paralysis; third nerve paralysis
H490 third nerve palsy; oculomotor nerve palsy; third cranial nerve paralysis; oculomotor paralysis; iii nerve palsy
H491 fourth nerve palsy; trochlear nerve palsy; fourth cranial nerve palsy
H492! sixth nerve palsy; abducens palsy; sixth cranial nerve palsy; abducens nerve palsy; vi nerve palsy; vi cranial nerve palsy; vi paralysis; sixth cranial nerve paralysis; abducens paralysis; external rectus paralysis
H493 total external ophthalmoplegia
H494 progressive external ophthalmoplegia
H498 external ophthalmoplegia
H499! ophthalmoplegia; ophthalmoparesis; ocular paralysis; paralytic strabismus; extraocular muscle paralysis; oculomotor palsy; restriction of ocular motility; ophthalmoplegic
H500 esotropia; convergent strabismus; endotropia
H5000! esotropia; convergent strabismus; endotropia
H5010! exotropia; divergent strabismus
H502 hypertropia; vertical strabismus; hypotropia
H509! strabismus; squint; crossed eyes; ocular deviation; eye deviation
H510 gaze palsy; palsy of conjugate gaze; gaze paralysis; parinaud syndrome; vertical gaze palsy; gaze paresis; parinaud
H5120 internuclear ophthalmoplegia; internuclear
H511 convergence insufficiency; convergence excess
H519 binocular movement disorder; ocular motility disorder; oculomotor disorder; limitation of ocular motility; limitation of eye movements; eye movement limitation; oculomotor alterations; limited ocular motility; ocular motility alteration
H5200 hypermetropia; hyperopia; farsightedness
H5210! myopia; nearsightedness; myopic; high myopia
H52209! astigmatism
H524 presbyopia
H5300 amblyopia; lazy eye
H5310 subjective visual disturbance
H5312 transient visual loss; transient loss of vision; transient blindness
H5313 sudden visual loss; sudden loss of vision
H5314! photophobia; visual discomfort; asthenopia; light sensitivity; sensitivity to light
H53149! photophobia; visual discomfort; asthenopia; light sensitivity
H5315 metamorphopsia; visual distortion
H5319 photopsia; phosphenes; visual halos; entoptic phenomena; halos; photopsias; flashes of light; flashing lights
H532! diplopia; double vision; binocular diplopia
H5340! visual field defect; visual field loss; campimetric defect; field defect; visual field defects; visual field alteration
H5341 scotoma; central scotoma; paracentral scotoma
H5342 enlarged blind spot
H5343? arcuate scotoma
H5346 homonymous hemianopia; homonymous hemianopsia; quadrantanopia
H5346! hemianopsia; hemianopia
H5347 heteronymous hemianopia; bitemporal hemianopsia; bitemporal hemianopia
H5350 color vision deficiency; color blindness; dyschromatopsia
H5360 night blindness; hemeralopia
H538! blurred vision; blurry vision; visual disturbance; visual disturbances; fuzzy vision; visual blurring; blurring of vision; visual impairment blur; cloudy vision; vision blurring
H539 visual disturbance unspecified; vision problems; visual disorder; visual alterations; visual alteration; altered vision
H540! blindness both eyes; bilateral blindness; complete blindness; total blindness; amaurosis bilateral
H543 loss of vision both eyes; bilateral vision loss; bilateral visual loss; decreased visual acuity both eyes; bilateral decrease in visual acuity; bilateral loss of visual acuity; vision loss both eyes; visual loss both eyes
H5440! blindness one eye; amaurosis; blind eye; unilateral blindness
H5461 loss of vision right eye; vision loss right eye; decreased visual acuity right eye; visual loss right eye; decreased vision right eye; loss of visual acuity right eye; decrease in visual acuity of right eye; decreased vision in re; visual impairment right eye; decreased visual acuity re
H5462 loss of vision left eye; vision loss left eye; decreased visual acuity left eye; visual loss left eye; decreased vision left eye; loss of visual acuity left eye; decrease in visual acuity of left eye; visual impairment left eye; decreased visual acuity le
H5460~ loss of vision one eye; unilateral loss of vision; monocular vision loss; unilateral vision loss
H546~ loss of visual acuity eye; decreased visual acuity eye; decreased vision eye
H547! visual loss; loss of vision; vision loss; decreased visual acuity; decreased vision; poor vision; low vision; low visual acuity; visual acuity decrease; loss of visual acuity; reduced visual acuity; decreased visual; visual impairment; visual deficit; decrease in vision; blindness~; visual acuity loss; diminished vision; impaired vision; reduced vision; visual acuity deterioration; visual acuity decreased; decreased visual function; blind
H5500! nystagmus
H5509? spontaneous nystagmus; vertical nystagmus
H5702 anisocoria
H5704 mydriasis; dilated pupil; mydriatic pupil; mydriatic; dilated pupils
H5703 miosis; miotic; constricted pupil; miotic pupils
H5700 pupillary anomaly
H5709 relative afferent pupillary defect; afferent pupillary defect; marcus gunn; adie pupil; pupillary function anomaly; rapd; pupil not reactive; nonreactive pupil; fixed pupil; discoria
H571! eye pain; ocular pain; painful eye; pain in eye; pain in the eye; retroocular pain; retrobulbar pain; pain eye; periocular pain; orbital pain; pain in both eyes; retro ocular pain
H5710! eye pain; ocular pain; painful eye; pain in eye
H5789! eye itching; itchy eyes; ocular discomfort; ocular inflammation; ocular itching; orbital swelling; orbital apex syndrome; ocular foreign body sensation; eye swelling; eye discharge; ocular lesion; ocular secretion
H578 eye lesion; ocular discomfort; red eyes; ocular discharge
H579 eye disorder; ocular pathology; ocular disease; eye disease; ophthalmologic disease; eye problem; ocular involvement
H6000 abscess of external ear
H6090! otitis externa; external otitis; swimmer ear; ear canal infection
H6020 malignant otitis externa; necrotizing otitis externa; malignant external otitis
H6100 perichondritis of ear; chondritis of ear; perichondritis
H6120! impacted cerumen; ear wax; earwax; cerumen impaction; cerumen; cerumen plug; wax plug
H6190 external ear disorder; ear lesion; external auditory canal lesion; external auditory canal mass
H6190~ lesion of ear
H6500 acute serous otitis media
H6520 chronic serous otitis media
H6590! serous otitis media; otitis media with effusion; secretory otitis media; middle ear effusion; nonsuppurative otitis media; seromucous otitis
H6600 acute suppurative otitis media; acute purulent otitis media
H6610? chronic tubotympanic suppurative otitis
H663 chronic suppurative otitis media
H6640 suppurative otitis media; purulent otitis
H6690! otitis media; ear infection; acute otitis media; aom; otitis; middle ear infection; chronic otitis media; chronic otitis; recurrent otitis
H6980 eustachian tube dysfunction; eustachian tube disorder
H6990 eustachian tube disorder unspecified
H7000! acute mastoiditis
H7010 chronic mastoiditis
H7090! mastoiditis
H7190! cholesteatoma; cholesteatomatous
H7290! tympanic membrane perforation; perforated eardrum; perforation of tympanic membrane; tympanic perforation; eardrum perforation; ruptured eardrum
H7390 tympanic membrane disorder
H7490 middle ear disorder; middle ear mass; mass in middle ear
H7440? aural polyp
H8000? otosclerosis
H8090 otosclerosis
H8109! meniere disease; meniere; endolymphatic hydrops; meniere syndrome
H8110! benign positional vertigo; bppv; benign paroxysmal positional vertigo; positional vertigo
H8120 vestibular neuritis; vestibular neuronitis
H8139 peripheral vertigo
H814 central vertigo; vertigo of central origin
H8190 vestibular disorder; vestibular syndrome; vestibular dysfunction
H8300 labyrinthitis
H8301? labyrinthitis right
H832 labyrinthine dysfunction; vestibular hypofunction; labyrinthine areflexia
H833 noise induced hearing loss; acoustic trauma
H900 bilateral conductive hearing loss
H902! conductive hearing loss; transmissive hearing loss; transmission hypoacusis; conductive hypoacusis; conductive deafness
H903 bilateral sensorineural hearing loss; bilateral sensorineural deafness; bilateral neurosensory hearing loss
H905! sensorineural hearing loss; neurosensory hearing loss; perceptive hypoacusis; sensorineural hypoacusis; snhl; perceptive deafness; neurosensory hypoacusis; perceptive hearing loss; sensorineural deafness; neurosensory deafness; congenital deafness
H908 mixed hearing loss; mixed hypoacusis
H9110 presbycusis
H9120 sudden hearing loss; sudden deafness; sudden idiopathic hearing loss
H9190! hearing loss; deafness; hypoacusis; hearing impairment; hard of hearing; deaf; loss of hearing; decreased hearing; reduced hearing; hearing impaired; cophosis
H919! hearing loss; deafness; hypoacusis; deaf; decreased hearing; loss of hearing
H9191? hearing loss right
H9200! otalgia; earache; ear pain; otodynia; ear ache; pain in ear
H920! otalgia; earache; ear pain; pain in ear
H9210! otorrhea; ear discharge; ear drainage; otorrhoea; purulent otorrhea
H9220 otorrhagia; bleeding from ear; ear bleeding; hemorrhage ear
H9310! tinnitus; ringing in ears; acufenos; acouphene; acuphenos; tinnitus ear; ringing in the ear; buzzing in ears
H931! tinnitus; ringing in ears; acufenos; ringing in ear
H9324 temporary auditory threshold shift
H9323 hyperacusis
H933X9 acoustic nerve disorder; acoustic nerve neuritis; eighth nerve disorder
H938~ ear fullness; aural fullness; plugged ear; ear pressure; clogged ear; ear itching
H9380 ear fullness; plugged ear; clogged ear
H939 ear disorder; ear disease; otological disease
H9500? recurrent cholesteatoma
`;
