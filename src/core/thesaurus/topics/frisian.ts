/**
 * Frisian words, as the Dutch words under which things are registered: without accents, as all terms are compared.
 * Names of places stand with the places.
 */
export const FRISIAN = `
# Government and rights
argyf, argiven -> archief
belesting, belestingen -> belasting
beswier, beswierskrift -> bezwaar
boargemaster -> burgemeester
boarger, boargers -> burgers
ferfier -> vervoer
fergunning, fergunningen -> vergunning
ferkiezing, ferkiezingen -> verkiezingen
ferslach, ferslaggen -> verslag
gearfetsje, gearfetting -> samenvatting
gemeenteried, riedsgearkomste -> gemeenteraad
grins, grinzen -> grens
hannelje, hannel -> handel
hantekening -> handtekening
iepen oerheid, iepenbierheid -> woo, openbaarheid
jierferslach -> jaarverslag
jierrekken, jierrekkening -> jaarrekening
jild -> geld
keunstmjittige yntelliginsje -> kunstmatige intelligentie
meiwurker, meiwurkers -> medewerkers
oanfraach, oanfragen, oanfreegje -> aanvraag
oersette, oersetting -> vertalen, vertaling
ofspraak -> afspraak
paspoart -> paspoort
persoansgegevens -> persoonsgegevens
petear, petearen -> gesprek
provinsje -> provincie
rjocht, rjochten -> recht, rechten
rydbewiis -> rijbewijs
stimme, stimburo -> stemmen, stembureau
stipe -> ondersteuning
subsydzje, subsydzjes -> subsidie
sykje -> zoeken
sykmasine -> zoekmachine
taslach, taslaggen -> toeslagen
tastimming -> toestemming
tillefoan, skilje -> telefoon
undersyk -> onderzoek
webside -> website
wet iepen oerheid -> woo
ynwenner, ynwenners -> inwoners
# Work, income, care and education
alderein, alderen -> ouderen, senioren
alders -> ouders
bern -> kinderen, jeugd
bernemishanneling -> kindermishandeling
berneopfang -> kinderopvang
bystan -> bijstand
bystansutkearing -> bijstandsuitkering
earmoed, earmoede -> armoede
fakatuere, fakatueres -> vacature
famylje -> familie
flechtling, flechtlingen -> vluchtelingen
frijwilliger, frijwilligers -> vrijwilliger
frjemdling, frjemdlingen -> vreemdelingen
hushaldlike help -> huishoudelijke hulp
iensumens -> eenzaamheid
jongerein -> jongeren
learling, learlingen -> leerlingen
learplicht -> leerplicht
mantelsoarch -> mantelzorg
pensjoen -> pensioen
siik, sykte, sykten -> ziekte
sikehus, sikehuzen -> ziekenhuis
skoalle, skoallen -> school, onderwijs
skuld, skulden, skuldhelp -> schulden, schuldhulpverlening
soarch -> zorg
soarchtaslach -> zorgtoeslag
studint, studinten -> studenten
sunens -> gezondheid
underwiis -> onderwijs
utkearing, utkearings -> uitkering
wurk, wurk sykje -> werk, werkzoekenden
wurkjouwer, wurkjouwers -> werkgever
wurkleas, wurkleazens -> werkloosheid
ynboargering -> inburgering
# Home, street and land
beammen -> bomen
bedriuw, bedriuwen -> bedrijven
begraafplak, tsjerkhof -> begraafplaats
bisten -> dieren
boaiem -> bodem
boerepleats -> boerderij, agrarisch
boufergunning -> bouwvergunning, omgevingsvergunning
brege, bregen -> brug
duane -> douane
dyk, diken -> dijk, wegen
enerzjy -> energie
ferhuzje, ferhuzing -> verhuizing
ferkear -> verkeer
ferkearsljocht, ferkearsljochten, stopljocht -> verkeerslicht
fiskerij, fisker -> visserij
fleantuch, fleanfjild -> vliegtuig, luchtvaart
fugels, greidefugels -> vogels
fyts, fytsen, fytser -> fiets
fytspaad, fytspaden -> fietspad
gebou -> gebouw
grien -> groen
grun, lanbougrun -> grond, landbouwpercelen
hiersubsydzje, hiertaslach -> huurtoeslag
hierwenning, hierwenningen -> huurwoning
hoareka, kroech -> horeca
hunebelesting -> hondenbelasting
hus, huzen, wenning, wenningen -> woning
iepenbier ferfier -> openbaar vervoer
iepenbiere romte -> openbare ruimte
kij -> koeien, vee
lanbou -> landbouw
leefberens -> leefbaarheid
loftkwaliteit -> luchtkwaliteit
lud, ludsoerlest -> geluid, geluidsoverlast
natoer -> natuur
oerlest -> overlast
oerstreaming, oerstreamings -> overstroming
offal, smoargens -> afval
parkearje, parkearplak, parkearfergunning -> parkeren, parkeervergunning
sinnepaniel, sinnepanielen -> zonnepanelen
skipfeart -> scheepvaart
slus, sluzen -> sluizen
toeristebelesting -> toeristenbelasting
waarberjocht -> weersverwachting, knmi
wenje -> wonen
wenromte -> woonruimte
wetter -> water
wettersuvering -> waterzuivering
wurdearring, taksaasje -> waardebepaling, taxatie
wynmune, wynmunen -> windturbines
# Safety
bran, branwacht -> brand, brandweer
feilichheid, feilich -> veiligheid
fermist -> vermist
fjoerwurk -> vuurwerk
foarsizze, foarsizzing -> voorspellen, voorspelling
gesichtswerkenning -> gezichtsherkenning
hanthavenje, hanthavening -> handhaving
kamera -> camera
kontrolearje, kontrole -> controle
misdied, misdieden -> criminaliteit
plysje -> politie
rjochter, rjochtbank -> rechter, rechtbank
tafersjoch -> toezicht
ungelok, ungelokken -> ongevallen
ynbraak, ynbrekke -> woninginbraak
`;
