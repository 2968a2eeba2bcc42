/** External causes (V, W, X, Y) with our own labels. */
export const icd10cmExternalCauses = `
=V43|Car occupant hit by a car
V43.52X:ADS|Car driver hit by another car in traffic
V43.62X:A|Car passenger hit by another car in traffic
=V18|Bicycle accident alone
V18.0XX:A|Bicycle driver hurt alone, not in traffic
=V89|Vehicle accident, kind not named
V89.2XX:ADS|Person hurt in a motor vehicle accident in traffic
=V00|Walker on wheels accident
V00.131:A|Fall from a skateboard
=W01|Fall on the same level
W01.0XX:ADS|Fall by a slip or trip, nothing struck
W01.198:A|Fall by a slip or trip, other object struck
=W06|Fall from bed
W06.XXX:A|Fall from bed
=W10|Fall on stairs
W10.8XX:A|Fall on other stairs
W10.9XX:AD|Fall on stairs, not specified
=W11|Fall from a ladder
W11.XXX:AD|Fall from a ladder
=W17|Other fall between levels
W17.89X:A|Other fall between levels
=W18|Other fall on the same level
W18.30X:AD|Fall on the same level, not specified
W18.39X:A|Other fall on the same level
=W19|Fall
W19.XXX:ADS|Fall, not specified
=W20|Hit by a falling object
W20.8XX:A|Hit by another falling object
=W22|Hit against an object
W22.8XX:A|Hit against another object
=W23|Caught between objects
W23.0XX:A|Caught between moving objects
=W25|Sharp glass
W25.XXX:A|Contact with sharp glass
=W26|Other sharp object
W26.0XX:AD|Contact with a knife
=W45|Foreign body through the skin
W45.8XX:A|Other object through the skin
=W50|Hit by a person
W50.0XX:A|Hit by another person by accident
=W54|Dog
W54.0XX:AD|Bitten by a dog
=W55|Other mammal
W55.01X:A|Bitten by a cat
W55.03X:A|Scratched by a cat
=W57|Insect
W57.XXX:ADS|Bitten or stung by a harmless insect
=X10|Hot drink or food
X10.0XX:A|Contact with a hot drink
=X15|Hot household device
X15.0XX:A|Contact with a hot stove
=X50|Overexertion
X50.0XX:ADS|Strain from heavy movement or load|@2016-10-01
X50.1XX:A|Strain from a long or awkward posture|@2016-10-01
X50.3XX:A|Strain from repeated movement|@2016-10-01
X50.9XX:A|Strain from other movement|@2016-10-01
=X58|Other factor
X58.XXX:AD|Contact with another factor
=Y04|Assault by force
Y04.0XX:A|Assault in an unarmed fight
=Y92|Place
Y92.009|Place: private home, part not named
Y92.010|Place: kitchen of a house
Y92.013|Place: bedroom of a house
Y92.039|Place: apartment, part not named
Y92.219|Place: school, not specified
Y92.410|Place: street
Y92.480|Place: sidewalk
Y92.830|Place: park
Y92.9|Place not named
=Y93|Activity
Y93.01|Activity: walking or hiking
Y93.02|Activity: running
Y93.61|Activity: American football
Y93.66|Activity: soccer
Y93.67|Activity: basketball
Y93.9|Activity not named
=Y99|Status of the person
Y99.0|Worked for pay
Y99.8|Other status
Y99.9|Status not named
=Y84|Procedure behind a later reaction
Y84.9|Procedure behind a later reaction, not specified
`;
