/** Traffic, parking, water, environment and energy, and how they are planned. */
export const PUBLIC_SPACE = `
# Traffic
achter het stuur, achter stuur, appen in de auto, telefoon in de auto, bellen in de auto, bellen tijdens het rijden, handsfree -> monocam, handheld
auto = personenauto
autoluw = autovrij
autoluwe binnenstad ~ kentekencamera, geslotenverklaring
bestelbus, bestelwagen -> bestelauto, voertuig
brommer, bromfiets, scooter -> snorfiets, voertuig
brugbedienaar ~ brugopening
bruggenwachter, brugwachter, brug open, wachten voor de brug -> brugopening, brugbedienaar
busbaan, inrijden -> geslotenverklaring
camion -> vrachtwagen
eenrichtingsverkeer -> geslotenverklaring
fatbike, e-bike, elektrische fiets -> fiets
fiets = rijwiel
fietser ~ fiets, langzaam verkeer
fietspad -> fiets, fietsers
fietsverkeer ~ fietsers
file, filevorming, opstopping, vertraging, oponthoud -> doorstroming, verkeersdrukte
flitspaal, flitser, flitscamera, trajectcontrole, snelheidscontrole -> snelheidsovertreding, wet mulder
geslotenverklaring = inrijverbod = inrijdverbod
geslotenverklaring ~ kentekencamera
gevaarlijk kruispunt, gevaarlijke weg -> verkeersveiligheid, verkeersongeval
ivri -> verkeerslicht
ivri = intelligente verkeersregelinstallatie = slim verkeerslicht = i-vri
kenteken = nummerbord = nummerplaat = kentekenplaat
kentekencamera = kentekencamerahandhaving
knip in de weg, venstertijden, laden en lossen, bevoorrading -> geslotenverklaring, laad- en lostijden
kruising = kruispunt
milieuzone ~ geslotenverklaring, kentekencamera
milieuzone ~ zero-emissiezone
motorfiets -> motorrijwiel, voertuig
ongeluk, botsing, verkeersslachtoffer -> verkeersongeval, verkeersveiligheid
openbaar vervoer = ov
paal in de weg, paaltje, poller -> pollen
pech, incidentmanagement -> weginspecteurs
rood licht, groen licht, groene golf, stoplichten -> verkeerslicht
rotonde -> kruispunt, verkeer
sluis ~ brug, scheepvaart
snelheidslimiet, te snel rijden -> snelheidsovertreding
snelheidsovertreding = te hard rijden = snelheidsoverschrijding
snelweg = autosnelweg = rijksweg
spits, spitsuur, sluipverkeer, verkeerschaos -> verkeersdrukte, doorstroming
spoor = spoorweg = spoorlijn
stadsbus, tram, metro -> openbaar vervoer
trein -> spoor, openbaar vervoer
uitstootvrije zone, emissievrije zone, vieze auto, dieselverbod, oude diesel, dieselauto -> milieuzone, zero-emissiezone
verkeersdrukte = verkeersintensiteit
verkeersdrukte ~ doorstroming
verkeersinfarct -> verkeersdrukte
verkeerslicht = stoplicht = vri = verkeersregelinstallatie
verkeersmaatregel ~ wegafzettingen
verkeersmanagement -> doorstroming
verkeersmodel ~ verkeersstromen
verkeersongeval = verkeersongeluk = ongeval = aanrijding
verkeersovertreding ~ verkeersboete, verkeersvoorschriften
verkeersprognose, verkeer voorspellen -> verkeersmodel
verkeerstelling, verkeer tellen, fietsers tellen -> telsensoren, langzaam verkeer
verkeersveiligheid ~ verkeersongeval
voertuig ~ auto, kenteken
voetganger = wandelaar
voetgangersgebied = promenadegebied = voetgangerszone
vrachtwagen = vrachtauto = vrachtverkeer
wahv ~ snelheidsovertreding, verkeersboete
wegbeheerder ~ wegonderhoud
wegwerkzaamheden, wegafsluiting, weg afgesloten, werk aan de weg, omleiding, werk in uitvoering -> wegafzettingen, verkeersmaatregel
zebrapad, oversteekplaats, verkeersdrempel, oversteken -> verkeersveiligheid, kruispunten
zero-emissiezone = zero emissie zone = nul-emissiezone = ze-zone

# Parking
betaald parkeren, parkeerkosten, parkeergeld niet betaald -> parkeercontrole, parkeerbelasting
bewonersvergunning, bezoekersvergunning, bezoekersregeling, bewonersparkeren, bezoekerspas, parkeerkaart -> parkeervergunning
camera-auto -> scanauto
foutparkeren = fout parkeren = verkeerd parkeren
foutparkeren ~ parkeercontrole, wet mulder
op de stoep parkeren, auto op de stoep, op de stoep staan -> stoepparkeren
parkeerabonnement, parkeerpas, parkeertarief -> parkeervergunning
parkeerapp ~ parkeerrecht
parkeerauto, auto met cameras, scanfiets, scanscooter -> scanauto
parkeerbelasting ~ parkeercontrole
parkeerboete = naheffingsaanslag parkeerbelasting = naheffing parkeren = parkeerbon
parkeerboete ~ scanauto, parkeercontrole
parkeercontrole = parkeerhandhaving
parkeercontrole ~ scanauto, naheffing parkeerbelasting
parkeerdruk = parkeerbezetting
parkeergarage ~ kentekenherkenning, slagboom
parkeermeter = parkeerautomaat
parkeerplek = parkeerplaats = parkeervak
parkeerplek ~ parkeerdruk
parkeerverbod, dubbel parkeren, dubbelgeparkeerd -> foutparkeren
parkeerwachter = parkeercontroleur
parkeren ~ parkeercontrole, parkeervergunning, parkeerbelasting
scanauto = parkeerscanauto = scanvoertuig
stoepparkeren ~ foutparkeren, mulder

# Water, dikes, sewer
afvalwater -> rioolwaterzuivering, riool
beek, rivier ~ watergang, afvoer
dempen, dichtgooien -> dempingen
dijkdoorbraak, dijkinspectie, dijkbewaking, dijk controle, dijk controleren -> waterkering, scheurdetectie
drinkwater = kraanwater
drinkwater ~ loden leidingen, waterleiding
droogte ~ grondwater, waterpeil
gemaal = pompstation
gracht ~ varen, vaartuigen
grondwater ~ grondwaterpeil
kade, kademuur -> waterkering, oever
kelder, waterschade -> grondwaterpeil, wateroverlast
lozen, lozing, bemaling -> grondwaterlozingen
overstroming = watersnood = hoogwater
overstroming ~ waterstand
regen, regenwater, regenbuien, hoosbui, stortbui, ondergelopen, onder water, water op straat -> wateroverlast, klimaatadaptatie
riool -> rioolgemaal, rioolbeheer
riool = riolering = riolen
rioolbuis, rioolput, rioolpomp, rioolverstopping, verstopping -> riolering, rioolgemaal
rioolwaterzuivering = rwzi = waterzuivering = rioolzuivering
sloot, baggeren, slootonderhoud -> watergang
stuw, polder -> waterpeil
waterbeheer ~ waterpeil, watersysteem
waterkering = dijk
waterkering ~ scheurdetectie
waterkwaliteit ~ oppervlaktewater, waterschap
wateroverlast ~ grondwaterpeil
wateroverlast ~ overstroming, riolering
waterpeil = waterstand
watertekort -> droogte

# Shipping and aviation
boot, bootje, plezierboot, sloep -> vaartuig, pleziervaart
havenbedrijf, haven -> scheepvaart
kapitein, schipper -> scheepvaart
ligplaats = aanlegplaats = ligplaatsen
luchthaven = vliegveld
luchtvaart ~ vliegtuig, luchthaven
rondvaart = rondvaartboot = passagiersvaart
scheepvaart ~ binnenvaart, vaarwegen
scheepvaart ~ schip, pleziervaart
schip = schepen = vaartuig
te hard varen, vaarsnelheid -> snelheidsoverschrijding
vlieglawaai, vliegtuiglawaai -> geluid, luchtvaart
vliegtuig = vliegverkeer
woonboot -> ligplaats, vaartuig
zeilboot, motorboot, jachthaven -> vaartuig

# Environment, nature, climate, energy
aardgasvrij = gasloos
biodiversiteit, planten, plantensoorten -> vegetatie, natuurgebied
bodem ~ ondergrond
bodemverontreiniging, vervuilde grond -> bodem
bosbrand = natuurbrand = natuurbrandrisico = brand in het bos
chemische fabriek, chemische bedrijven -> seveso, gevaarlijke stoffen
co2 = broeikasgas
decibelmeter, geluidsmeter, geluidscamera -> geluidsensor
duin -> duingebieden, natuurgebied
dure energie, dure stroom, duur gas, hoge energierekening, stroomrekening, gasrekening, gasprijs, prijsplafond -> energietarieven, energiekosten
duurzaamheid = verduurzaming
ecologie, natuurbeheer, natuurmonitoring -> vegetatie, natuurgebied
elektriciteit ~ energieleveranciers
energiearmoede, energietoeslag -> energiekosten
energiebedrijf = energieleverancier = stroomleverancier
energiebesparing = energie besparen
energielabel ~ energieprestatie
energierekening = energiekosten = stookkosten
energierekening ~ energietarief
energietarief = energietarieven = energieprijs = stroomprijs
fabriek, industrie, vervuilende bedrijven -> milieutoezicht
geluidsoverlast = geluidshinder = lawaai = herrie
geluidsoverlast ~ geluidsensor
gevaarlijke stoffen = chemische stoffen = chemicalien
gevaarlijke stoffen ~ seveso
groen dak, sedumdak, vergroening -> groenbedekking
hard geluid, luide muziek, lawaaioverlast, decibel -> geluidsoverlast, geluidsensor
heide, bosbouw, bos -> natuurgebied
heidebrand, duinbrand -> natuurbrandrisico
hitte = hittestress = hittegolf = hete zomer
hittekaart, verkoeling -> hittestress
huis versterken, onveilig huis -> veiligheidsnorm
isolatie, huis isoleren, warmtepomp, van het gas af -> aardgasvrij, energiebesparing
jaarwisseling, oudejaarsavond, vuurpijl -> vuurwerk
klimaat = klimaatverandering
klimaatadaptatie = klimaatadaptie
klimaatadaptatie ~ hittestress, wateroverlast
lawaaimotor, knalpijp, harde muziek -> geluidsoverlast, geluidsensor
lichtvervuiling, lichthinder, donkerte, donker -> duisternismonitor, verlichting
luchtkwaliteit = luchtvervuiling
meeuw -> vogels
milieu ~ omgevingsdienst
milieudelict, milieuschade -> milieutoezicht
milieutoezicht = milieucontrole = milieuhandhaving = milieu-inspectie
milieuvergunning, milieumelding -> omgevingsvergunning, milieutoezicht
milieuvervuiling, vervuiling, verontreiniging, vervuilt -> milieu, milieutoezicht
natuur ~ natuurgebied, vegetatie
natuurbescherming, natuurbehoud -> natuurgebied
natuurgebied = natura 2000
natuurgebied ~ vegetatie
nucleair, kernreactor -> kernenergie
scheuren in huis, scheuren in de muur -> mijnbouwschade
stank, stankoverlast -> geur, milieu
stikstof = stikstofdepositie
stikstof ~ aerius, natuurgebieden
stroom = elektriciteit
uitstoot = emissie
vieze lucht, schone lucht, smog, fijnstof, roet, houtrook, uitlaatgassen, ongezonde lucht -> luchtkwaliteit
warmtenet = stadsverwarming = stadswarmte
warmteprijs, warmtetarief, warmteleverancier -> warmtenet
warmtetransitie, energietransitie, duurzame warmte -> aardgasvrij, eindgebruikerskosten
weer, weerbericht, weersvoorspelling, weervoorspelling, storm, onweer -> weersverwachting
windmolen = windturbine
windpark, windmolen, zonnepark, zonneweide, groene stroom -> duurzame energie
zeeschip, cruiseschip -> nestgeluid, schepen
zonnepaneel = pv-panelen
zonnepaneel ~ duurzame energie

# Land, maps, planning
3d-model, 3d-kaart, stad in 3d -> digital twin, 3d-objecten
bevolkingsgroei, inwonertal, inwoneraantal, aantal inwoners, groei van de stad -> bevolkingsprognose, bevolkingsprognosemodel
bezoekersaantallen -> druktemeting, tellen
bouwmelding -> bouwactiviteit
distributiecentrum, datacentrum, loods, bedrijfshal -> grootschalige vestigingen
drukke straat, te druk, druk in de stad, druk op straat -> drukte, druktemeting
drukte ~ druktemeting, telsensoren
druktemeting = crowd monitoring
druktemeting ~ telsensoren
erfgrens, perceelgrens, eigendomsgrens, kadasterkaart -> kadastrale kaart
geo-informatie = gis = geodata
geografie, geografisch -> geo-informatie
grondprijs -> grondwaarde, erfpacht
huisprijs, woningprijs, prijs van een huis -> woz-waarde, taxatie
kaart ~ geo-informatie, topografie
kavelruil, ruilverkaveling -> landinrichting
leefbaarheid ~ leefomgeving
luchtfoto = luchtbeeld
luchtfoto ~ satelliet, mutatieherkenning
mensenmassa, mensenmenigte, voetgangers tellen, mensen tellen, wifi-tracking, telefoons volgen -> druktemeting, telsensoren
mutatieherkenning = mutatiedetectie = mutatiesignalering
onveilige wijk, onveilige buurt, probleemwijk, achterstandswijk -> wijkaanpak
passanten, bezoekersstroom, voetgangersstroom, mensen in de stad -> druktemeting, telsensoren
plattegrond -> kaart
reistijden -> verkeersmodel
ruimtelijke ordening = stedenbouw = gebiedsontwikkeling
satelliet = satellietbeeld = satellietfoto = remote sensing
straatfoto, panoramafoto, street view, rondkijkfoto -> panoramabeelden, beeldherkenning
toerisme = toerist = toeristisch
uithangbord, lichtreclame, reclamebord, gevelreclame -> reclamebelasting, gevelbeeld
vergrijzing -> bevolkingsprognosemodel
wijk = buurt
winkelgebied, winkelstraat, stadscentrum, in het centrum -> binnenstad

# Streets, waste and green
boomziekte, gevaarlijke boom -> bomen, meldingen openbare ruimte
container vol, volle container, vuilnis ophalen, ophaaldag, afvalkalender -> afvalinzameling, inzamelen
eikenprocessierups, omgewaaid, stormschade, putdeksel, losse tegel, hondendrol, kapot -> meldingen openbare ruimte
glad, winterweer, bevroren, vorst, zoutstrooier -> gladheid
kappen -> boomkap, houtopstand
lamp, licht uit, licht kapot, dimmen, ledverlichting -> openbare verlichting
maaibeheer, bermbeheer, grasland -> maaien
meldapp, meldpunt -> meldingen openbare ruimte
orac -> afvalcontainer
papier ophalen -> papiercontainers
scheuren in de weg, kapotte weg, weg kapot, kapot asfalt, asfalt kapot, asfaltonderhoud, wegenonderhoud -> wegbeheersystematiek, wegonderhoud
sluikstort, vuildumping -> bijplaatsing, zwerfafval
veegmachine, veegauto -> vegen
verzakte stoep -> meldingen openbare ruimte
vuilkar, huisvuilwagen -> afvalinzameling
`;
