/** What people ask of their municipality, in their own words and in those of the counter. */
export const PRODUCTS = `
# Civil affairs: what people come to the town hall for
adres wijzigen, adres doorgeven, nieuw adres, doorgeven verhuizing -> verhuizing
adresfraude ~ adreskwaliteit, adresonderzoek
adreskwaliteit ~ adresonderzoek, bewoning
adresonderzoek = adrescontrole
alimentatie ~ onderhoudsplicht
balieafspraak, afspraak maken -> afspraak, balie
begrafenis, crematie, graf -> begraafplaats, overlijden
briefadres ~ basisregistratie personen
burgerlijke stand ~ akte
burgerzaken = publiekszaken
digid ~ inloggen
dood, overleden, nabestaande -> overlijden
e-diensten = ediensten = digitale diensten = online diensten
echtscheiding = scheiden = scheiding
echtscheiding ~ alimentatie
emigratie, emigreren -> vertrek buitenland, registratie niet-ingezetenen
formulier ~ aanvraagformulier, e-diensten
geboorte, baby, bevalling -> geboorteaangifte
geboorteaangifte = aangifte van geboorte
geboorteaangifte, huwelijk, overlijden, uittreksel -> burgerzaken, e-diensten
gezag = ouderlijk gezag = voogdij
id-bewijs -> identiteitsbewijs
identiteitsbewijs = identiteitsbewijzen = legitimatiebewijs = identiteitsdocument = legitimatie
identiteitskaart = id-kaart
identiteitskaart, nooddocument, vreemdelingenpaspoort -> reisdocument
inschrijven gemeente -> inschrijving, basisregistratie personen
kiesgerechtigd = stemgerechtigd
kind erkennen = erkenning
landelijke aanpak adreskwaliteit = laa
naamgebruik, achternaam ~ aanhef, aanschrijfwijze
naamswijziging, achternaam -> naamgebruik
nationaliteit = staatsburgerschap
naturalisatie = nederlander worden
overlijden = overlijdensaangifte = sterfgeval
partnerschap, geregistreerd partnerschap -> huwelijk
pasfoto ~ reisdocument, gezichtsvergelijking
paspoort = reisdocument
rijbewijs = rijbewijzen = rijvaardigheidsbewijs
rijbewijs ~ rijgeschiktheid, rijvaardigheid
rijexamen, rijles, theorie-examen -> rijvaardigheid, rijbewijs
rni = registratie niet-ingezetenen
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
gehandicapt = handicap = mindervalide
gehandicaptenparkeerkaart = invalidenparkeerkaart = invalidekaart
huisbezoek ~ heronderzoek, rechtmatigheid
huishoudelijke hulp = thuishulp = hulp in de huishouding
individuele inkomenstoeslag = langdurigheidstoeslag
inkomstenverrekening = verrekenen van inkomsten
invalide -> gehandicapt
kinderbijslag ~ kinderen, svb
kinderopvang = kinderdagverblijf = creche
kindgebonden budget ~ toeslag, kinderen
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
pgb = persoonsgebonden budget
pgb ~ zorgaanbieder, wmo
reintegratie = re-integratie
reintegratie ~ werkzoekenden, loonwaarde
rolstoel -> wmo, gehandicapt
samenwonen = samenwoner
samenwonen ~ gezamenlijke huishouding, kostendelersnorm
schulden = schuldenproblematiek
schuldenaar, in de schulden, geldproblemen, geldzorgen, rekeningen niet betalen -> schuldhulpverlening, betalingsachterstand
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
boom kappen, bomen kappen, boom omhakken -> boomkap, houtopstand
bouwvergunning -> omgevingsvergunning, bouwactiviteit
braderie, kermis, optocht -> evenement
cafe, restaurant -> horeca
drank, alcohol -> alcoholwet
festival -> evenement
houtopstand ~ boomkap
huisvestingsvergunning ~ woonruimte
kapvergunning = boomkap = bomenkap
kosten vergunning -> leges
kroeg, discotheek, nachtclub -> horeca
leges = legeskosten
monument, rijksmonument -> erfgoed
omgevingsplan ~ planregels
omgevingsvergunning ~ bouwactiviteit, vergunningverlening
sloopmelding, slopen -> bouwactiviteit, omgevingsvergunning
standplaats, marktkraam, weekmarkt -> markt
terras -> horeca
toestemming -> vergunning
verbouwen, verbouwing, dakkapel, aanbouw, uitbouw, schuur, schutting -> omgevingsvergunning, bouwactiviteit, vergunningcheck
vergunning ~ ontheffing
vergunningcheck = vergunning nodig

# Local taxes and fees
aanslagbiljet = belastingaanslag = aanslag
afvalstoffenheffing = vuilnisbelasting = reinigingsheffing
gemeentelijke belastingen = lokale belastingen = lokale heffingen = gemeentebelasting
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
afvalcontainer = kliko = vuilcontainer = vuilnisbak
afvaldumping, vuil naast container -> bijplaatsing, afvalcontainer
afvalinzameling = inzamelen van afval
asfalt = wegdek
asfalt ~ wegonderhoud
fout geparkeerde fiets, fietsparkeren, fietsenstalling -> weesfiets, fiets
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
plantsoen, bomen -> groen, vegetatie
prullenbak = afvalbak
schouw = wijkschouw
speeltuin, speelplaats, speeltoestel -> openbare ruimte
stoep = trottoir = voetpad
stoeptegel -> stoep, meldingen openbare ruimte
straatmeubilair ~ bankje, openbare ruimte
straatvegen = veegwagen = vegen
strooien, strooiwagen, zoutstrooien, ijzel, sneeuw -> gladheid
vuilniswagen, vuilophaaldienst, vuil ophalen, afval ophalen -> afvalinzameling
weesfiets = fietswrak = achtergelaten fiets
wegonderhoud = onderhoud van wegen
zwerfafval = zwerfvuil = straatafval

# Contact and money
bezwaar = bezwaarschrift = bezwaarprocedure
bezwaar maken, in beroep gaan -> bezwaar, beroep
demonstratie = betoging
financiele bijdrage, overheidssteun, steunmaatregel -> subsidie, tegemoetkoming
inspraak = participatie = burgerparticipatie
inspraak ~ zienswijze
klacht, klagen -> melding
klantcontactcentrum = kcc = callcenter = klantenservice
protest -> demonstratie
schadevergoeding = schadeclaim
subsidie ~ subsidieregeling, subsidieverlening
telefonisch contact, bellen met gemeente -> klantcontactcentrum, telefonisch
vergoeding ~ tegemoetkoming
`;
