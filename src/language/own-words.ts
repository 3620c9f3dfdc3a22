// Words of project sheets that the Swedish dictionary lacks, in its own format.

/**
 * A word a line with the dictionary's flags: A genitive, B neuter and D common definite, H plural
 * in -er, G plural in -ar, X first, U middle and Y last in a compound, Z only inside compounds.
 */
export const OWN_WORDS = `
nod/ADHXY
fas/ADHXY
program/ABFXY
lab/ABDXY
exit/ADXY
epost/ADXY
demonstrator/ADXY
demonstratora/HY
regionalfond/ADHXY
regionalfonds/UXZ
strukturfond/ADHXY
strukturfonds/UXZ
socialfond/ADHXY
socialfonds/UXZ
mikrofond/ADHXY
mikrofonds/UXZ
inkubators/UXZ
förprojekt/ABDXY
delprojekt/ABDXY
ramprojekt/ABDXY
genomförandeprojekt/ABDXY
medsökande/AEXY
delmål/ABDXY
nudging/ADX
coaching/ADX
startup/ADX
nano/UXZ
mikro/UXZ
tjänstefiering/ADGY
produktifiering/ADGY
klustring/ADGY
testbädd/ADGXY
testbädds/UXZ
matchmaking/ADX
energikontor/ABDY
`;
