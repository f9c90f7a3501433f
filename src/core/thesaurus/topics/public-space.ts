/** Traffic, parking, water, environment and energy, and how they are planned. */
export const PUBLIC_SPACE = `
# Traffic
auto = personenauto
autoluw = autovrij
autoluwe binnenstad ~ kentekencamera, geslotenverklaring
bestelbus, bestelwagen -> bestelauto, voertuig
brommer, bromfiets, scooter -> snorfiets
brug ~ brugopening, brugbediening
fiets = rijwiel
fietsen -> fiets
fietser ~ fiets, langzaam verkeer
fietspad -> fiets, fietsers
fietsverkeer ~ fietsers
file, filevorming, opstopping -> doorstroming, verkeersdrukte
flitspaal, flitser, flitscamera, trajectcontrole, snelheidscontrole -> snelheidsovertreding, wet mulder
geslotenverklaring = inrijverbod = inrijdverbod
ivri -> verkeerslicht
ivri = intelligente verkeersregelinstallatie = slim verkeerslicht = i-vri
kenteken = nummerbord = nummerplaat = kentekenplaat
kentekencamera = kentekencamerahandhaving
knip in de weg, venstertijden -> geslotenverklaring, laad- en lostijden
kruising = kruispunt
milieuzone ~ geslotenverklaring, kentekencamera
mobiel achter het stuur, appen achter het stuur, appen in de auto, telefoon achter stuur, telefoon in de auto, bellen in de auto, bellen tijdens het rijden -> monocam, handheld
mobiliteit ~ vervoer, verkeer
motorfiets -> motorrijwiel, voertuig
ongeluk, botsing, verkeersslachtoffer -> verkeersongeval, verkeersveiligheid
openbaar vervoer = ov
paal in de weg, poller -> slagboom, pollen
rood licht, groen licht, groene golf, stoplichten -> verkeerslicht
rotonde -> kruispunt, verkeer
sluis ~ brug, scheepvaart
snelheidsovertreding = te hard rijden = snelheidsoverschrijding
snelweg = autosnelweg = rijksweg
spits, spitsuur, sluipverkeer, verkeerschaos -> verkeersdrukte, doorstroming
spoor = spoorweg = spoorlijn
stadsbus, tram, metro -> openbaar vervoer
taxi ~ vervoer
trein -> spoor, openbaar vervoer
tunnel ~ verkeersveiligheid
uitstootvrije zone, emissievrije zone, vieze auto, dieselverbod -> milieuzone, zero-emissiezone
verkeersdrukte = verkeersintensiteit
verkeersdrukte ~ doorstroming
verkeerslicht = stoplicht = vri = verkeersregelinstallatie
verkeersmodel ~ verkeersstromen
verkeersongeval = verkeersongeluk = ongeval = aanrijding
verkeersovertreding ~ verkeersboete, verkeersvoorschriften
verkeersveiligheid ~ verkeersongeval
voertuig ~ auto, kenteken
voetganger = wandelaar
voetgangersgebied = promenadegebied = voetgangerszone
vrachtwagen = vrachtauto = vrachtverkeer
wegbeheerder ~ wegonderhoud
weginspecteur ~ rijkswaterstaat
wegwerkzaamheden, omleiding, werk in uitvoering -> wegen, verkeersmaatregel
zebrapad, oversteekplaats, verkeersdrempel, oversteken -> verkeersveiligheid, kruispunten
zero-emissiezone = zero emissie zone = nul-emissiezone = ze-zone

# Parking
betaald parkeren, parkeerkosten, parkeergeld niet betaald -> parkeercontrole, parkeerbelasting
bewonersvergunning, bezoekersvergunning, bezoekersregeling, bewonersparkeren, bezoekerspas, parkeerkaart -> parkeervergunning
foutparkeren = fout parkeren = verkeerd parkeren
foutparkeren ~ parkeercontrole, wet mulder
op de stoep parkeren, auto op de stoep, op de stoep staan -> stoepparkeren
parkeerapp ~ parkeerrecht
parkeerauto, auto met cameras, scanfiets, scanscooter -> scanauto
parkeerboete = naheffingsaanslag parkeerbelasting = naheffing parkeren = parkeerbon
parkeerboete ~ scanauto, parkeercontrole
parkeercontrole = parkeerhandhaving
parkeercontrole ~ scanauto, naheffing parkeerbelasting
parkeerdruk = parkeerbezetting
parkeergarage ~ kentekenherkenning, slagboom
parkeermeter = parkeerautomaat
parkeerplek = parkeerplaats = parkeervak
parkeerplek ~ parkeerdruk
parkeerwachter = parkeercontroleur
parkeren ~ parkeercontrole, parkeervergunning, parkeerbelasting
scanauto = parkeerscanauto = scanvoertuig
stoepparkeren ~ foutparkeren, mulder

# Water, dikes, sewer
afvalwater -> rioolwaterzuivering, riool
beek, rivier ~ watergang, afvoer
dijkdoorbraak, dijkinspectie, dijkbewaking -> waterkering, scheurdetectie
drinkwater = kraanwater
drinkwater ~ loden leidingen, waterleiding
droogte ~ grondwater, waterpeil
gemaal = pompstation
gracht ~ varen, vaartuigen
grondwater ~ grondwaterpeil
kade, kademuur -> waterkering, oever
overstroming = watersnood = hoogwater
overstroming ~ waterstand
regen, regenwater, hevige regen, hoosbui, stortbui, ondergelopen, onder water, water op straat -> wateroverlast, klimaatadaptatie
riool -> rioolgemaal, rioolbeheer
riool = riolering = riolen
rioolbuis, rioolput, verstopping -> riolering, rioolgemaal
rioolwaterzuivering = rwzi = waterzuivering
sloot -> watergang
waterbeheer ~ waterpeil, watersysteem
waterkering = dijk
waterkwaliteit ~ oppervlaktewater, waterschap
wateroverlast ~ overstroming, riolering
waterpeil = waterstand

# Shipping and aviation
boot, bootje, plezierboot, sloep -> vaartuig, pleziervaart
havenbedrijf, haven -> scheepvaart
ligplaats = aanlegplaats = ligplaatsen
luchthaven = vliegveld
luchtvaart ~ vliegtuig, luchthaven
rondvaart = rondvaartboot = passagiersvaart
scheepvaart ~ binnenvaart, vaarwegen
schip = schepen = vaartuig
vlieglawaai, vliegtuiglawaai -> geluid, luchtvaart
vliegtuig = vliegverkeer
woonboot -> ligplaats, vaartuig

# Environment, nature, climate, energy
aardgasvrij = gasloos
bodem ~ ondergrond
bodemverontreiniging, vervuilde grond -> bodem
bosbrand = natuurbrand = natuurbrandrisico = brand in het bos
chemische fabriek, seveso -> gevaarlijke stoffen, bedrijven
co2 = broeikasgas
dure energie, dure stroom, duur gas, hoge energierekening, stroomrekening, gasrekening -> energietarieven, energiekosten
duurzaamheid = verduurzaming
elektriciteit ~ energieleveranciers
energiearmoede, energietoeslag -> energiekosten
energiebedrijf = energieleverancier = stroomleverancier
energiebesparing = energie besparen
energielabel ~ energieprestatie
energierekening = energiekosten = stookkosten
energietarief = energietarieven = energieprijs = stroomprijs
fabriek, fabrieken, industrie, vervuilende bedrijven -> milieutoezicht
geluid ~ geluidsmeting, geluidsensor
geluidsoverlast = geluidshinder = lawaai = herrie
gevaarlijke stoffen = chemische stoffen = chemicalien
hard geluid, luide muziek, lawaaioverlast, decibel -> geluidsoverlast, geluidsensor
heide, bosbouw, bos -> natuur
heidebrand, duinbrand -> natuurbrandrisico
hitte = hittestress = hittegolf = hete zomer
isolatie, huis isoleren, warmtepomp, van het gas af -> verduurzaming, aardgasvrij, energiebesparing
klimaat = klimaatverandering
klimaatadaptatie = klimaatadaptie
klimaatadaptatie ~ hittestress, wateroverlast
lawaaimotor, knalpijp, harde muziek -> geluidsoverlast, geluidsensor
lichtvervuiling, donkerte -> duisternis, verlichting
luchtkwaliteit = luchtvervuiling
milieu ~ omgevingsdienst
milieutoezicht = milieucontrole = milieuhandhaving = milieu-inspectie
milieuvervuiling, vervuiling, verontreiniging, vervuilend, vervuilen -> milieu, milieutoezicht
natuur ~ natuurgebied, vegetatie
natuurgebied = natura 2000
stank, stankoverlast -> geur, milieu
stikstof = stikstofdepositie
stikstof ~ aerius, natuurgebieden
stroom = elektriciteit
uitstoot = emissie
vieze lucht, schone lucht, smog, fijnstof, uitlaatgassen, ongezonde lucht -> luchtkwaliteit
vuurwerk ~ vuurwerkoverlast
warmtenet = stadsverwarming = stadswarmte
weer, weerbericht, weersvoorspelling -> weersverwachting
weervoorspelling, weer voorspelling, storm, onweer -> weersverwachting
windmolen = windturbine
windpark, windmolen, zonnepark, zonneweide -> duurzame energie
zonnepaneel = pv-panelen
zonnepaneel ~ duurzame energie

# Land, maps, planning
bevolkingsgroei, inwonertal, inwoneraantal, aantal inwoners, groei van de stad -> bevolkingsprognose, bevolkingsprognosemodel
bezoekersaantallen -> druktemeting, tellen
drukte ~ druktemeting, telsensoren
druktemeting = crowd monitoring
geo-informatie = gis = geodata
kaart ~ geo-informatie, topografie
leefbaarheid ~ leefomgeving
luchtfoto = luchtbeeld
luchtfoto ~ satelliet, mutatieherkenning
mensenmassa, mensenmenigte, voetgangers tellen, mensen tellen -> druktemeting, telsensoren
mutatieherkenning = mutatiedetectie = mutatiesignalering
passanten, bezoekersstroom, voetgangersstroom, mensen in de stad -> druktemeting, telsensoren
plattegrond -> kaart
ruimtelijke ordening = stedenbouw = gebiedsontwikkeling
satelliet = satellietbeeld = remote sensing
straatfoto, panoramafoto, street view, rondkijkfoto -> panoramabeelden, beeldherkenning
toerisme = toerist = toeristisch
wijk = buurt
winkelgebied, stadscentrum -> binnenstad
`;
