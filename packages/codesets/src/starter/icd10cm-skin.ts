/** Skin conditions (L) with our own labels. */
export const icd10cmSkin = `
=L01|Impetigo
L01.00|Impetigo, not specified
L01.03|Blister impetigo
=L02|Skin abscess, boil and carbuncle
L02.01|Abscess of the face
L02.11|Abscess of the neck
L02.211|Abscess of the belly wall
L02.212|Abscess of the back
L02.214|Abscess of the groin
L02.215|Abscess of the perineum
L02.219|Abscess of the trunk, part not named
L02.31|Abscess of the buttock
L02.411|Abscess of the right armpit
L02.412|Abscess of the left armpit
L02.413|Abscess of the right arm
L02.414|Abscess of the left arm
L02.415|Abscess of the right leg
L02.416|Abscess of the left leg
L02.419|Abscess of a limb, not named
L02.51{1R2L9U}|Abscess of % hand
L02.61{1R2L9U}|Abscess of % foot
L02.91|Abscess, place not named
L02.92|Boil, place not named
=L03|Cellulitis
L03.01{1R2L9U}|Cellulitis of % finger
L03.03{1R2L9U}|Cellulitis of % toe
L03.111|Cellulitis of the right armpit
L03.112|Cellulitis of the left armpit
L03.113|Cellulitis of the right arm
L03.114|Cellulitis of the left arm
L03.115|Cellulitis of the right leg
L03.116|Cellulitis of the left leg
L03.119|Cellulitis of a limb, not named
L03.211|Cellulitis of the face
L03.213|Cellulitis around the eye|@2016-10-01
L03.221|Cellulitis of the neck
L03.311|Cellulitis of the belly wall
L03.317|Cellulitis of the buttock
L03.90|Cellulitis, not specified
=L04|Acute lymph node infection
L04.0|Acute lymph node infection of the face, head or neck
=L05|Cyst above the tailbone
L05.01|Cyst above the tailbone with abscess
L05.91|Cyst above the tailbone without abscess
=L08|Other skin infection
L08.9|Skin infection, not specified
L08.89|Other skin infection
=L10|Pemphigus
L10.9|Pemphigus, not specified
=L20|Atopic eczema
L20.82|Eczema of the elbow and knee folds
L20.83|Eczema of babies
L20.84|Eczema from within
L20.89|Other atopic eczema
L20.9|Atopic eczema, not specified (atopic dermatitis)
=L21|Seborrheic rash
L21.0|Cradle cap or scalp scaling
L21.9|Seborrheic rash, not specified
=L22|Diaper rash
L22|Diaper rash
=L23|Allergic contact rash
L23.7|Contact rash from plants
L23.9|Allergic contact rash, cause not named
=L24|Irritant contact rash
L24.9|Irritant contact rash, cause not named
=L25|Contact rash
L25.9|Contact rash, not specified
=L27|Rash from something taken
L27.0|Widespread rash from a drug
L27.2|Rash from food
=L28|Lichen and prurigo
L28.0|Thick skin from scratching
L28.1|Prurigo nodules
=L29|Itching
L29.0|Anal itching
L29.8|Other itching|!2024-09-30
L29.89|Other itching|@2024-10-01
L29.9|Itching, not specified (pruritus)
=L30|Other rash
L30.0|Coin eczema
L30.1|Blister eczema of hands and feet
L30.4|Rash in skin folds
L30.9|Rash, not specified (dermatitis)
=L40|Psoriasis
L40.0|Plaque psoriasis
L40.50|Psoriatic joint disease, not specified
L40.8|Other psoriasis
L40.9|Psoriasis, not specified
=L42|Pityriasis rosea
L42|Pityriasis rosea
=L43|Lichen planus
L43.9|Lichen planus, not specified
=L50|Hives
L50.0|Allergic hives
L50.1|Hives without cause found
L50.8|Other hives
L50.9|Hives, not specified (urticaria)
=L53|Other redness
L53.9|Skin redness, not specified
=L55|Sunburn
L55.0|Sunburn, first degree
L55.9|Sunburn, not specified
=L57|Skin damage from sun
L57.0|Sun spots (actinic keratosis)
L57.8|Other sun skin damage
=L60|Nail disorders
L60.0|Ingrown nail
L60.2|Thick curved nail
L60.3|Weak nails
L60.9|Nail disorder, not specified
=L63|Patchy hair loss
L63.9|Patchy hair loss, not specified
=L64|Pattern hair loss
L64.9|Pattern hair loss, not specified
=L65|Other hair loss
L65.0|Shedding hair loss
L65.9|Hair loss without scars, not specified
=L68|Too much hair
L68.0|Male-pattern hair growth
=L70|Acne
L70.0|Common acne (acne vulgaris)
L70.8|Other acne
L70.9|Acne, not specified
=L71|Rosacea
L71.0|Rash around the mouth
L71.9|Rosacea, not specified
=L72|Skin cysts
L72.0|Epidermal cyst
L72.11|Pilar cyst
L72.3|Sebaceous cyst
=L73|Other follicle disorders
L73.2|Hidradenitis
L73.9|Follicle disorder, not specified
=L74|Sweat disorders
L74.0|Heat rash
L74.510|Too much armpit sweat
=L80|Vitiligo
L80|Vitiligo
=L81|Other color changes
L81.0|Dark spots after inflammation
L81.1|Melasma
L81.4|Other dark spots
L81.9|Color change, not specified
=L82|Seborrheic keratosis
L82.0|Seborrheic keratosis, inflamed
L82.1|Other seborrheic keratosis
=L84|Corns and calluses
L84|Corns and calluses
=L85|Other thick skin
L85.3|Dry skin (xerosis)
=L89|Pressure ulcer
L89.152|Pressure ulcer of the tailbone, stage 2
L89.153|Pressure ulcer of the tailbone, stage 3
L89.90|Pressure ulcer, place and stage not named
=L90|Thin skin disorders
L90.0|Lichen sclerosus
L90.5|Scar
=L91|Overgrown skin
L91.0|Thick scar
L91.8|Skin tags and other overgrown skin
=L92|Granuloma
L92.0|Granuloma annulare
=L93|Lupus of the skin
L93.0|Discoid lupus
=L97|Leg and foot ulcer
L97.511|Right foot ulcer, skin only
L97.512|Right foot ulcer, fat showing
L97.519|Right foot ulcer, depth not named
L97.521|Left foot ulcer, skin only
L97.522|Left foot ulcer, fat showing
L97.529|Left foot ulcer, depth not named
L97.909|Leg ulcer, side and depth not named
=L98|Other skin disorders
L98.0|Pyogenic granuloma
L98.9|Skin disorder, not specified
`;
