/** What people ask of their municipality, in their own words and in those of the counter. */
export const PRODUCTS = `
# Civil affairs: what people come to the town hall for
adres wijzigen, adres doorgeven, nieuw adres, doorgeven verhuizing -> verhuizing
adresfraude ~ adreskwaliteit, adresonderzoek
adreskwaliteit ~ adresonderzoek, bewoning
adresonderzoek = adrescontrole
alimentatie ~ onderhoudsplicht
autorijden, rijontzegging -> rijgeschiktheid, rijbewijs
balieafspraak, afspraak maken -> afspraak, balie
begrafenis, crematie, graf -> begraafplaats, burgerzaken
briefadres ~ basisregistratie personen
burgerlijke stand ~ akte
burgerzaken = publiekszaken
digid ~ inloggen
dood, overleden, nabestaande, overlijden melden -> burgerzaken, e-diensten
e-diensten = ediensten = digitale diensten = online diensten
echtscheiding ~ alimentatie
emigratie, emigreren -> vertrek buitenland, registratie niet-ingezetenen
formulier ~ aanvraagformulier, e-diensten
geboorte, baby, bevalling, kind aangeven -> geboorteaangifte, burgerzaken, e-diensten
geboorteaangifte = aangifte van geboorte
geboorteaangifte, huwelijk, overlijden, uittreksel -> burgerzaken, e-diensten
gezag = ouderlijk gezag = voogdij = voogd
id-bewijs -> identiteitsbewijs
identiteitsbewijs = identiteitsbewijzen = legitimatiebewijs = identiteitsdocument = legitimatie
identiteitskaart = id-kaart
identiteitskaart, nooddocument, vreemdelingenpaspoort -> reisdocument
ingeschreven, adres inschrijven, wie woont er -> bewoning, inschrijving
inschrijven gemeente -> inschrijving, basisregistratie personen
kiesgerechtigd = stemgerechtigd
kind erkennen = erkenning
landelijke aanpak adreskwaliteit = laa
lange rij, in de rij staan, lang wachten, druk bij de balie -> drukte, wachttijden
medebewoner, huisgenoot, medebewoners -> bewoning
naamgebruik, achternaam ~ aanhef, aanschrijfwijze
naamswijziging, achternaam -> naamgebruik
nationaliteit = staatsburgerschap
naturalisatie = nederlander worden
nep paspoort, nep-id, nepdocumenten, vals identiteitsbewijs -> documentcontrole, echtheidskenmerken
overlijden = overlijdensaangifte = sterfgeval
partnerschap, geregistreerd partnerschap -> huwelijk, burgerzaken
pasfoto ~ reisdocument, gezichtsvergelijking
paspoort = reisdocument
paspoort ingenomen, paspoort geweigerd -> paspoortsignalering
rijbewijs = rijbewijzen = rijvaardigheidsbewijs
rijbewijs ~ rijgeschiktheid, rijvaardigheid
rijexamen, rijles, theorie-examen -> rijvaardigheid, rijbewijs
rni = registratie niet-ingezetenen
scheiden, scheiding, gescheiden, ex-partner, ex-man, ex-vrouw -> echtscheiding, alimentatie, onderhoudsplicht
snelbalie, online aanvragen, digitaal aanvragen -> e-diensten
spookbewoner, spookinwoner, spookburger -> adreskwaliteit, adresfraude, adresonderzoek
stemmen, verkiezing -> verkiezingen, kiesgerechtigden, stembureau
stempas, stembiljet, stemhokje, stemlokaal -> stembureau, verkiezingen, kiesgerechtigden
trouwen = huwelijk = bruiloft
uittreksel brp, uittreksel bevolkingsregister -> uittreksel, basisregistratie personen
verhuizing = adreswijziging = verhuisaangifte
verhuizing ~ inschrijving, adresgegevens
verkiezingen ~ stembureau, kieswet
vog = verklaring omtrent het gedrag = verklaring van goed gedrag
wachtrij -> wachttijden, drukte, balie

# Income, debts, care and support
alleenstaande ouder, alleenstaande moeder, eenoudergezin -> alleenstaande, kindgebonden budget
arm, rondkomen, weinig geld, krap bij kas -> armoede, minimaregelingen, inkomenstoeslag
autobezit -> voertuigbezit
banenafspraak ~ arbeidsbeperking, kandidaten
beslagvrije voet ~ loonbeslag, beslag
betalingsachterstand = betaalachterstand = achterstand betaling
betalingsregeling = gespreid betalen = termijnbetaling
bijstand = bijstandsuitkering = participatiewet-uitkering
bijstandsfraude = uitkeringsfraude = steunfraude
bijstandsgerechtigde = uitkeringsgerechtigde
bijverdienen, bijbaan -> inkomsten, inkomstenverrekening
bijzondere bijstand ~ minimaregelingen, armoede
budgetbeheer, bewindvoering -> schuldhulpverlening
buitenschoolse opvang, bso, gastouder, dagopvang -> kinderopvang
doelgroepenvervoer, taxibus, regiotaxi -> leerlingenvervoer, vervoer
extra geld -> inkomenstoeslag, minimaregelingen
gehandicapt = handicap = mindervalide
gehandicapt, invalide, lichamelijke beperking ~ arbeidsbeperking, banenafspraak
gehandicaptenparkeerkaart = invalidenparkeerkaart = invalidekaart
gekort op uitkering, uitkering stopgezet, uitkering te laag -> bijstand, rechtmatigheid
huisbezoek ~ heronderzoek, rechtmatigheid
huishoudelijke hulp = thuishulp = hulp in de huishouding = poetshulp = schoonmaakhulp
huurachterstand, wanbetaler, wanbetalers -> betalingsachterstand, vroegsignalering
individuele inkomenstoeslag = langdurigheidstoeslag
inkomstenverrekening = verrekenen van inkomsten
invalide, gehandicapte, gehandicapten -> gehandicapt
kinderbijslag ~ kinderen, svb
kinderopvang = kinderdagverblijf = creche
kindgebonden budget ~ toeslag, kinderen
kosten kinderopvang, subsidie kinderopvang, korting kinderopvang -> kinderopvangtoeslag
kostendelersnorm = kostendeler
kwijtschelding = belastingkwijtschelding
kwijtschelding ~ gemeentelijke belastingen
leerlingenvervoer = schoolvervoer = schoolbus
levensonderhoud ~ bijstand
loonbeslag, deurwaarder -> beslag, dwangbevel, invordering
loonwaarde = loonwaardemeting
maatschappelijk werk, wijkteam, sociaal wijkteam -> sociaal domein, hulpverlening
mantelzorg = mantelzorger
minima, lage inkomens, laag inkomen -> minimaregelingen, inkomenstoeslag, armoede
minimaregelingen = armoederegelingen = minimabeleid
moeder, vader -> ouders, gezag
ondernemer in de bijstand, bijstand voor ondernemers, bedrijf in problemen, zaak loopt slecht, ondernemer zonder inkomen -> bbz, levensvatbaarheid
pgb = persoonsgebonden budget
pgb ~ zorgaanbieder, wmo
reintegratie = re-integratie
reintegratie ~ werkzoekenden, loonwaarde
rekening ~ factuur, betalingsachterstand, bankrekening
rolstoel -> wmo, gehandicapt
samenwonen = samenwoner
samenwonen ~ gezamenlijke huishouding, kostendelersnorm
schulden = schuldenproblematiek
schuldenaar, in de schulden, geldproblemen, geldzorgen, rekeningen niet betalen, rekeningen betalen, onbetaalde rekening, openstaande rekening, rood staan, schuldeiser -> schuldhulpverlening, betalingsachterstand
schuldhulpverlening = schuldhulp = schuldsanering
sociaal domein ~ wmo, jeugdwet, participatiewet
sociale werkplaats, sociale werkvoorziening, wsw -> participatiewet, loonwaarde, arbeidsbeperking
stadspas, ooievaarspas, gelrepas, u-pas, rotterdampas -> minimaregelingen
steuntrekker, uitkeringstrekker -> uitkeringsgerechtigde
studietoeslag ~ student, arbeidsbeperking
thuiszorg, wijkverpleging -> zorgaanbieder, wmo, zorg
traplift, scootmobiel, woningaanpassing -> wmo
uitkering ~ bijstand, participatiewet
uitkeringsfraude ~ misbruik, rechtmatigheid, heronderzoek
voedselbank -> armoede, minimaregelingen
voorschoolse educatie = peuterspeelzaal = voorschool
vroegsignalering ~ betalingsachterstand, schulden
wmo ~ huishoudelijke hulp, maatschappelijke ondersteuning

# Permits, business and home
asbest ~ asbestsloopmelding
bestemmingsplan -> omgevingsplan
boom kappen, bomen kappen, boom omhakken, bomen omhakken, boom omzagen, bomen omzagen, boom weghalen, bomen rooien, boom rooien, kettingzaag, omzagen, omhakken -> boomkap, houtopstand
bouwen, bouwplannen, iets bouwen -> bouwactiviteit, omgevingsvergunning
bouwvergunning -> omgevingsvergunning, bouwactiviteit
braderie, kermis, optocht -> evenement
cafe, restaurant, kroeg, bar, eetcafe, horecazaak -> horeca, alcoholwet
discotheek, nachtclub -> horeca
drank, alcohol -> alcoholwet
festival -> evenement
horeca ~ alcoholwet, bibob
houtopstand ~ boomkap
huisvestingsvergunning ~ woonruimte
kapvergunning = boomkap = bomenkap
kosten vergunning -> leges
leges = legeskosten
monument, rijksmonument -> erfgoed, erfgoedwet
omgevingsplan ~ planregels
omgevingsvergunning ~ bouwactiviteit, vergunningverlening
sloopmelding, slopen -> bouwactiviteit, omgevingsvergunning
standplaats, marktkraam, weekmarkt -> markt
terras -> horeca
toestemming -> vergunning
tuin, achtertuin, voortuin -> omgevingsplan, bouwactiviteit
verbouwen, verbouwing, dakkapel, aanbouw, uitbouw, schuur, schutting, schuurtje, tuinhuis, tuinhuisje, carport, serre, overkapping, huis verbouwen, bijgebouw -> omgevingsvergunning, bouwactiviteit, vergunningcheck
vergunning ~ ontheffing
vergunningcheck = vergunning nodig

# Local taxes and fees
aanslagbiljet = belastingaanslag = aanslag
afvalstoffenheffing = vuilnisbelasting = reinigingsheffing
afvalstoffenheffing ~ kwijtschelding
geen belasting betalen, minder belasting betalen, belasting niet kunnen betalen -> kwijtschelding
gemeentelijke belastingen = lokale belastingen = lokale heffingen = gemeentebelasting
grond van de gemeente, grond huren, pacht, pachten -> erfpacht
hondenbelasting -> gemeentelijke belastingen
huis taxeren, huizenprijs, waarde huis -> woz-waarde, taxatie
parkeerbelasting = parkeergeld
precario -> gemeentelijke belastingen
reclamebelasting ~ reclame
rioolheffing = rioolbelasting = rioolrecht
taxatie = taxeren = waardebepaling
toeristenbelasting ~ toeristische verhuur, overnachting
waterschapsbelasting = zuiveringsheffing
woz-bezwaar ~ bezwaar, woz-waarde
woz-waarde = waarde van de woning = huiswaarde
woz-waarde ~ taxatie, onroerendezaakbelasting

# Waste and public space
afval = vuilnis
afval dumpen, afval op straat, vuilnis op straat, naast de container -> bijplaatsing, zwerfafval
afvalcontainer = kliko = vuilcontainer = vuilnisbak
afvaldumping, vuil naast container -> bijplaatsing, afvalcontainer
afvalinzameling = inzamelen van afval
asfalt = wegdek
asfalt ~ wegen
asfaltschade, wegdek ~ asfaltdegradatie, wegonderhoud
bomen, bos ~ boomkap, vegetatie
bushokje, bushalte -> openbaar vervoer, openbare ruimte
fiets weggehaald, fietsen weggehaald, fiets verwijderd, oude fietsen -> weesfiets
fout geparkeerde fiets, fietsparkeren, fietsenstalling -> weesfiets, fiets
gat in het wegdek, gaten in de weg, kuil in de weg, slecht wegdek, slechte weg -> wegonderhoud, asfaltdegradatie, meldingen openbare ruimte
gladheidsbestrijding = strooidienst
glasbak, papierbak, plastic -> papiercontainers, afvalinzameling
groenbeheer = groenonderhoud = plantsoenendienst
grofvuil -> afval
grofvuil = grof vuil = grofvuil ophalen
hondenpoep, graffiti, rattenplaag, ratten, ongedierte -> meldingen openbare ruimte
huisvuil, vuilniszak, restafval, gft -> afval, afvalinzameling
klacht over straat, overlast melden -> meldingen openbare ruimte
lantaarnpaal = lichtmast = straatlantaarn = lantaarn
lantaarnpaal ~ openbare verlichting
losse stoeptegel, losliggende tegel, kapotte stoep, gat in de weg, kapotte lantaarn -> meldingen openbare ruimte
meldingen openbare ruimte = mor
milieustraat, stort, stortplaats, vuilstort, afvalbrengstation -> afval
onkruid, gras maaien, berm -> maaien, groen, vegetatie
openbare ruimte = buitenruimte
openbare verlichting = straatverlichting
oud papier -> papiercontainers
park, plantsoen -> groen
prullenbak = afvalbak
schouw = wijkschouw
speeltuin, speelplaats, speeltoestel -> openbare ruimte
stoep = trottoir = voetpad
stoeptegel -> stoep, meldingen openbare ruimte
straat schoonmaken, straten schoonmaken, schone straat, straatreiniging, vieze straat, vuile straat, rommel op straat, troep op straat -> vegen, zwerfafval, meldingen openbare ruimte
straatlamp, lamp op straat, donkere straat, licht op straat -> openbare verlichting, lantaarnpaal
straatmeubilair ~ bankje, openbare ruimte
straatvegen = veegwagen = vegen
strooien, strooiwagen, zoutstrooien, ijzel, sneeuw -> gladheid
vuilnisbak ~ prullenbak, afvalinzameling
vuilniswagen, vuilophaaldienst, vuil ophalen, afval ophalen -> afvalinzameling
weesfiets = fietswrak = achtergelaten fiets = weesfietsen
wegonderhoud = onderhoud van wegen
zwerfafval = zwerfvuil = straatafval

# Contact and money
bezwaar = bezwaarschrift = bezwaarprocedure
bezwaar maken, in beroep gaan -> bezwaar, beroep
demonstratie = betoging = demonstraties
financiele bijdrage, overheidssteun, steunmaatregel -> subsidie, tegemoetkoming
inspraak = participatie = burgerparticipatie
inspraak ~ zienswijze
klacht, klagen -> meldingen openbare ruimte, klantsignalen
klantcontactcentrum = kcc = callcenter = klantenservice
protest -> demonstratie
schadevergoeding = schadeclaim
subsidie ~ subsidieregeling, subsidieverlening
telefonisch contact, bellen met gemeente -> klantcontactcentrum, telefonisch
vergoeding ~ tegemoetkoming
`;
