/** What people ask of their municipality, in their own words and in those of the counter. */
export const PRODUCTS = `
# Civil affairs: what people come to the town hall for
address registration, address quality -> adreskwaliteit
adres wijzigen, adres doorgeven, nieuw adres, doorgeven verhuizing -> verhuizing
adresfraude, address fraud -> adreskwaliteit, adresonderzoek
adreskwaliteit ~ adresonderzoek, bewoning
adresonderzoek = adrescontrole
alimentatie ~ onderhoudsplicht
autorijden, rijontzegging -> rijgeschiktheid, rijbewijs
balieafspraak, afspraak maken -> afspraak, balie
begraafplaats -> burgerzaken
begrafenis, crematie, graf -> begraafplaats, burgerzaken
burgerlijke stand ~ akte
burgerzaken = publiekszaken
child custody, parental authority -> gezag
digid ~ inloggen
dood, overleden, nabestaande, overlijden melden -> burgerzaken, e-diensten
e-diensten = ediensten = digitale diensten = online diensten
echtscheiding -> alimentatie, onderhoudsplicht
emigratie, emigreren -> vertrek buitenland, registratie niet-ingezetenen
formulier ~ aanvraagformulier, e-diensten
geboorte, baby, bevalling, kind aangeven, geboorte aangeven, geboorte doorgeven -> geboorteaangifte, burgerzaken, e-diensten
geboorteaangifte = aangifte van geboorte
geboorteaangifte, huwelijk, overlijden, uittreksel, kind erkennen, birth, marriage, death -> burgerzaken, e-diensten
getrouwd, ondertrouw -> huwelijk, burgerzaken, e-diensten
gezag = ouderlijk gezag
gezag ~ voogdij
id-bewijs -> identiteitsbewijs
id-check -> identiteitsvaststelling
identiteitsbewijs = legitimatiebewijs = identiteitsdocument = legitimatie
identiteitskaart = id-kaart
identiteitskaart, nooddocument, vreemdelingenpaspoort -> reisdocument
ingeschreven, adres inschrijven, wie woont er -> bewoning, inschrijving
inschrijven gemeente -> inschrijving, basisregistratie personen
kiesgerechtigd = stemgerechtigd
landelijke aanpak adreskwaliteit = laa
lange rij, in de rij staan, lang wachten, druk bij de balie -> drukte, wachttijden
medebewoner, huisgenoot -> bewoning
meneer of mevrouw, aanspreekvorm, aanspreektitel -> aanhef, aanschrijfwijze
moving, verhuisd -> verhuizing
naamgebruik, achternaam ~ aanhef, aanschrijfwijze
naamswijziging, achternaam -> naamgebruik
nationaliteit = staatsburgerschap
naturalisatie = nederlander worden
nep paspoort, nep-id, nepdocumenten, vals identiteitsbewijs, echtheidscontrole, documentfraude, fake documents, forged documents -> documentcontrole, echtheidskenmerken
niet-ingezetene, niet-ingezetenen -> rni
notaris, hypotheekakte, eigendomsakte, koopakte, leveringsakte -> notariele akten, akte, kadaster
overlijden = overlijdensaangifte = sterfgeval
partnerschap, geregistreerd partnerschap -> huwelijk, burgerzaken
pasfoto ~ reisdocument, gezichtsvergelijking
paspoort = reisdocument
paspoort ingenomen, paspoort geweigerd -> paspoortsignalering
paspoort kwijt, paspoort verlopen -> reisdocument, burgerzaken
rijbewijs = rijvaardigheidsbewijs
rijbewijs aanvragen, rijbewijs verlengen, rijbewijs kwijt -> pasfoto, burgerzaken
rijbewijs ~ rijgeschiktheid, rijvaardigheid
rijexamen, rijles, theorie-examen -> rijvaardigheid, rijgeschiktheid, rijbewijs
rijgeschiktheid ~ rijvaardigheid
rni = registratie niet-ingezetenen
scheiding, gescheiden ouders, ex-partner, ex-man, ex-vrouw -> echtscheiding, alimentatie, onderhoudsplicht
snelbalie, online aanvragen, digitaal aanvragen, online regelen, zelf regelen, digitaal loket -> e-diensten
spookbewoner, spookinwoner, spookburger, spookbewoning, verkeerd adres -> adreskwaliteit, adresonderzoek
stemmen -> verkiezingen, kiesgerechtigden, stembureau
stempas, stembiljet, stemhokje, stemlokaal, stemrecht, kiezersregister -> stembureau, verkiezingen, kiesgerechtigden
trouwen = huwelijk = bruiloft
uittreksel bevolkingsregister -> burgerzaken, basisregistratie personen
verhuizing = adreswijziging = verhuisaangifte
verhuizing ~ inschrijving, adresgegevens
verkiezingen ~ stembureau, kieswet, kiesgerechtigden
vog = verklaring omtrent het gedrag = verklaring van goed gedrag
wachtrij -> wachttijden, drukte, balie

# Income, debts, care and support
alleenstaande ouder, alleenstaande moeder, eenoudergezin -> alleenstaande, kindgebonden budget
arbeidsbeperking ~ loonwaarde
arm, rondkomen, weinig geld, krap bij kas -> armoede, minimaregelingen, inkomenstoeslag
armoede ~ minimaregelingen
autobezit -> voertuigbezit
banenafspraak ~ arbeidsbeperking, kandidaten
beslag ~ dwangbevel
beslagvrije voet ~ loonbeslag, beslag
betalingsachterstand = betaalachterstand = achterstand betaling
betalingsachterstand ~ invordering
betalingsregeling = gespreid betalen = termijnbetaling
bijstand = bijstandsuitkering = participatiewet-uitkering
bijstand ~ participatiewet
bijstandscontrole, uitkeringscontrole -> heronderzoek
bijstandsfraude = uitkeringsfraude = steunfraude
bijstandsgerechtigde = uitkeringsgerechtigde
bijverdienen, bijbaan, bijklussen, parttime -> inkomsten, inkomstenverrekening, bijverdienbeloning
bijzondere bijstand ~ minimaregelingen, armoede
budgetbeheer, bewindvoering, bewindvoerder -> schuldhulpverlening
budgetcoach, schuldbemiddeling -> schuldhulpverlening
buitenschoolse opvang, bso, gastouder, dagopvang -> kinderopvang
doelgroepenvervoer, taxibus, regiotaxi -> leerlingenvervoer, vervoer
extra geld -> inkomenstoeslag, minimaregelingen
gehandicapt = handicap = mindervalide
gehandicapt, invalide, lichamelijke beperking -> arbeidsbeperking, banenafspraak
gehandicaptenparkeerkaart -> parkeervergunning
gehandicaptenparkeerkaart = invalidenparkeerkaart = invalidekaart
gekort op uitkering, korting op uitkering, uitkering gekort, uitkering te laag -> inkomstenverrekening
gezamenlijke huishouding ~ kostendelersnorm
heronderzoek ~ rechtmatigheid, onderzoekswaardigheid
huisbezoek ~ heronderzoek, rechtmatigheid
huishoudelijke hulp = thuishulp = hulp in de huishouding = poetshulp = schoonmaakhulp
huurachterstand, wanbetaler, achterstand huur, huur niet betaald, niet kunnen betalen, energierekening niet betaald -> betalingsachterstand, vroegsignalering
in termijnen betalen, betalen in delen, afbetalen -> betalingsregeling
individuele inkomenstoeslag = langdurigheidstoeslag
inkomstenverrekening = verrekenen van inkomsten
inkomstenverrekening ~ bijverdienbeloning
keukentafelgesprek, intakegesprek, hulpvraag -> intake
kinderbijslag ~ kinderen, svb
kinderopvang = kinderdagverblijf = creche
kindgebonden budget ~ toeslag, kinderen
kosten kinderopvang, subsidie kinderopvang, korting kinderopvang -> kinderopvangtoeslag
kostendelersnorm = kostendeler
kwijtschelding = belastingkwijtschelding
kwijtschelding ~ gemeentelijke belastingen
leerlingenvervoer = schoolvervoer = schoolbus
levensonderhoud ~ bijstand
loonbeslag, deurwaarder, gerechtsdeurwaarder -> beslag, dwangbevel
loonwaarde = loonwaardemeting
maatschappelijk werk, wijkteam -> sociaal domein, wijkteammedewerkers
mantelzorg = mantelzorger
minima, lage inkomens, laag inkomen -> minimaregelingen, inkomenstoeslag, armoede
minimaregelingen = armoederegelingen = minimabeleid
moeder, vader -> kinderen
niet betalen, niet betaald, niet betaalt -> betalingsachterstand, invordering
nota ~ factuur
ondernemer in de bijstand, bijstand voor ondernemers, bijstand ondernemers, bijstand zelfstandigen, bedrijf in problemen, zaak loopt slecht, ondernemer zonder inkomen -> bbz, levensvatbaarheid
pgb -> zorgaanbieder, wmo
pgb = persoonsgebonden budget
reintegratie = re-integratie
reintegratie ~ werkzoekenden
rekening ~ factuur, betalingsachterstand, bankrekening
rolstoel, traplift, scootmobiel, woningaanpassing, domestic help, home care, wheelchair -> wmo
samenwonen = samenwoner
samenwonen, stiekem samenwonen, kostganger, woongroep -> gezamenlijke huishouding, kostendelersnorm, alleenstaande
samenwoonfraude -> gezamenlijke huishouding
schulden = schuldenproblematiek
schuldenaar, in de schulden, geldproblemen, geldzorgen, betalingsproblemen, financiele problemen, rekeningen niet betalen, rekeningen betalen, onbetaalde rekening, openstaande rekening, rood staan, schuldeiser -> schuldhulpverlening, betalingsachterstand
schuldhulpverlening = schuldhulp
schuldhulpverlening ~ betalingsachterstand
schuldhulpverlening ~ schuldsanering
sociaal domein ~ wmo, jeugdwet, participatiewet
sociale recherche, sociaal rechercheur -> heronderzoek, rechtmatigheid
sociale werkplaats, sociale werkvoorziening, wsw -> participatiewet, loonwaarde, arbeidsbeperking
stadspas, ooievaarspas, gelrepas, u-pas, rotterdampas, kindpakket, schoolspullen -> minimaregelingen
steuntrekker, uitkeringstrekker -> uitkeringsgerechtigde
studietoeslag ~ student, arbeidsbeperking
thuiszorg, wijkverpleging -> zorgaanbieder, wmo
uitkering stopgezet, uitkering stop, uitkering ingetrokken -> rechtmatigheid, sancties
uitkering ~ bijstand, participatiewet
uitkeringsfraude, fraude met uitkering, fraude met bijstand, fraude bijstand, welfare fraud, benefit fraud -> rechtmatigheid, heronderzoek, onderzoekswaardigheid
voedselbank, voedselhulp -> armoede, minimaregelingen
voorschoolse educatie = peuterspeelzaal = voorschool
vroegsignalering ~ betalingsachterstand, schulden
wanbetaling -> betalingsachterstand
wmo ~ huishoudelijke hulp, maatschappelijke ondersteuning

# Permits, business and home
alcoholwet ~ horeca
asbest ~ asbestsloopmelding
bedrijf inschrijven, bedrijf beginnen, eigen bedrijf -> startende onderneming, bedrijfsactiviteiten
bestemmingsplan -> omgevingsplan
boom kappen, boom weghalen, bomen rooien, kettingzaag, omzagen, omhakken -> boomkap, houtopstand
bouwen -> bouwactiviteit, omgevingsvergunning
bouwvergunning -> omgevingsvergunning, bouwactiviteit
braderie, carnaval, kermis, optocht -> evenement
cafe, restaurant, kroeg, bar, eetcafe, horecazaak -> horeca, alcoholwet
dakraam, veranda -> bouwactiviteit, vergunningcheck
discotheek, nachtclub -> horeca
drank, alcohol -> alcoholwet
festival -> evenement
houtopstand ~ boomkap
huisvestingsvergunning ~ woonruimte
kapvergunning = boomkap = bomenkap
kosten vergunning, kosten bouwvergunning, kosten omgevingsvergunning -> leges
leges = legeskosten
malafide bedrijven, bedrijf screenen, foute bestuurders -> rechtspersonen
monument, rijksmonument -> erfgoed, erfgoedwet
omgevingsplan ~ planregels
omgevingsvergunning ~ bouwactiviteit, vergunningverlening
omgevingsvergunning ~ vergunningcheck
sloopmelding, slopen -> bouwactiviteit, omgevingsvergunning
sportvereniging, sportclub, goed doel, anbi -> verenigingen
straatfeest -> evenement
terras -> horeca
toestemming -> vergunning
tuin, achtertuin, voortuin -> omgevingsplan, bouwactiviteit
verbouwen, dakkapel, aanbouw, uitbouw, schuur, schutting, schuurtje, tuinhuis, carport, serre, overkapping, huis verbouwen, bijgebouw -> omgevingsvergunning, bouwactiviteit, vergunningcheck
vergunning ~ ontheffing
vergunningcheck = vergunning nodig

# Local taxes and fees
aanslagbiljet = belastingaanslag = aanslag
afvalstoffenheffing = vuilnisbelasting = reinigingsheffing
afvalstoffenheffing ~ kwijtschelding
autobelasting -> motorrijtuigenbelasting, bpm
belasting terugkrijgen, belasting terugvragen, geld terug, geld terugkrijgen -> teruggaaf
belastingparadijs, belastingontwijking, brievenbusfirma -> dac6, country-by-country, buitenland
geen belasting betalen, minder belasting betalen, belasting niet kunnen betalen -> kwijtschelding
gemeentelijke belastingen = lokale belastingen = lokale heffingen = gemeentebelasting
grond van de gemeente, grond huren, pacht -> erfpacht
hondenbelasting, precario, rioolheffing, waterschapsbelasting -> gemeentelijke belastingen
huis taxeren, huizenprijs, waarde huis -> woz-waarde, taxatie
no cure no pay, bezwaarbureau -> woz-bezwaar
parkeerbelasting = parkeergeld
reclamebelasting ~ reclame
rioolheffing = rioolbelasting = rioolrecht
taxatie = taxeren = waardebepaling
toeristenbelasting -> toeristische verhuur, overnachting, lokale heffingen
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
fietsenrek -> weesfiets
fout geparkeerde fiets, fietsparkeren, fietsenstalling -> weesfiets, fiets
gat in het wegdek, gat in de weg, kuil in de weg, slecht wegdek, slechte weg -> wegonderhoud, asfaltdegradatie, meldingen openbare ruimte
gladheidsbestrijding = strooidienst
glasbak, papierbak, plastic -> papiercontainers, afvalinzameling
groenbeheer = groenonderhoud = plantsoenendienst
groenbeheer ~ maaien, vegetatie
grofvuil -> afval
grofvuil = grof vuil = grofvuil ophalen
hondenpoep, graffiti, rattenplaag, ratten, ongedierte -> meldingen openbare ruimte
huisvuil, vuilniszak, restafval, gft -> afval, afvalinzameling
klacht over straat, overlast melden -> meldingen openbare ruimte
lantaarnpaal = lichtmast = straatlantaarn = lantaarn
lantaarnpaal ~ openbare verlichting
losse stoeptegel, losliggende tegel, kapotte stoep, kapotte lantaarn -> meldingen openbare ruimte
meldingen openbare ruimte = mor
milieustraat, stort, stortplaats, vuilstort, afvalbrengstation -> afval
onkruid, gras maaien, berm -> maaien, groenbeheer, vegetatie
openbare ruimte = buitenruimte
openbare verlichting = straatverlichting
oud papier -> papiercontainers
park, plantsoen -> groenbeheer, openbare ruimte
prullenbak = afvalbak
schouw = wijkschouw
speeltuin, speelplaats, speeltoestel -> openbare ruimte
stoep = trottoir = voetpad
stoeptegel -> stoep, meldingen openbare ruimte
straat schoonmaken, schone straat, straatreiniging, vieze straat, vuile straat, rommel op straat, troep op straat -> vegen, zwerfafval, meldingen openbare ruimte
straatlamp, lamp op straat, donkere straat, licht op straat -> openbare verlichting, lantaarnpaal
straatmeubilair ~ bankje, openbare ruimte
straatvegen = veegwagen = vegen
strooien, strooiwagen, zoutstrooien, ijzel, sneeuw -> gladheid
vuilnisbak ~ prullenbak, afvalinzameling
vuilniswagen, vuilophaaldienst, vuil ophalen, afval ophalen -> afvalinzameling
weesfiets = fietswrak = achtergelaten fiets = weesfietsen
wegonderhoud = onderhoud van wegen
wegonderhoud ~ asfaltdegradatie, wegbeheersystematiek
wegschade -> asfaltdegradatie, wegonderhoud
zwerfafval = zwerfvuil = straatafval
zwerfafval ~ bijplaatsing

# Contact and money
bezwaar = bezwaarschrift = bezwaarprocedure
bezwaar maken, in beroep gaan -> bezwaar, beroep
bezwaar ~ beroep
bezwaarcommissie, hoorcommissie -> bezwaaradviezen, hoorzitting
burgerberaad, petitie -> participatie
demonstratie = betoging = demonstraties
financiele bijdrage, overheidssteun, steunmaatregel -> subsidie, tegemoetkoming
inspraak = participatie = burgerparticipatie
inspraak, meebeslissen, inwoners betrekken, reacties van inwoners, bewonersavond, public participation -> zienswijze, participatieprocessen
invoice processing -> factuurverwerking
jurisprudentie, wetgeving zoeken, juridische vraag -> kennisbank, juridische vraagstukken
klacht, klagen, klacht melden -> meldingen openbare ruimte, klantsignalen
klantcontactcentrum = kcc = callcenter = klantenservice
klantenservice, customer service, helpdesk, vraag stellen, veelgestelde vragen, 24 uur bereikbaar -> chatbot, virtuele assistent
klanttevredenheid, ontevreden, tevreden klanten -> klantsignalen, klantonderzoeken
meedenken, meepraten, mening van burgers, mening van inwoners, burgerpeiling -> zienswijze, participatieprocessen, sensemaking, civinc
onkosten -> declaraties
protest -> demonstratie
reactie ~ zienswijze
read aloud, dyslectisch -> voorleessoftware
schadevergoeding = schadeclaim
subsidie ~ subsidieregeling, subsidieverlening
teamontwikkeling, teambuilding, persoonlijkheid, persoonlijkheidstest -> drijfveren
telefonisch contact, bellen, telefoneren, telefooncentrale, telefoniste, telefoongesprek, spraakassistent, phone bot -> voicebot, telefonisch, klantcontactcentrum
template, huisstijl, briefpapier -> sjablonen
uittypen, inspreken, audio naar tekst, meeting transcription -> transcriptie, spraakherkenning, notuleren
vergoeding ~ tegemoetkoming
voicebot ~ telefonisch, klantcontactcentrum
zienswijze ~ participatieprocessen
`;
