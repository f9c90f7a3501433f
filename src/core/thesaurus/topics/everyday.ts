/** Frequent words of everyday speech that public bodies seldom write, with what they write instead. */
export const EVERYDAY = `
# Crime and justice
aangeklaagd, vrijgesproken, berecht -> strafzaak, rechter
afluisteren, telefoontap, afgeluisterd -> tap, onderschepte berichten
arrestatie, gearresteerd, opgepakt, ingerekend -> aangehouden, verdachte
autopsie, lijkschouwer, patholoog -> forensisch
bedriegen, belazerd -> handelsfraude
beroofd, roofoverval, straatroof -> criminaliteit
beroven, jatten, gestolen spullen -> diefstal, kleine criminaliteit
bewakingsbeelden, beveiligingsbeelden -> camerabeelden, cameratoezicht
bomaanslag, springstof, dynamiet, bommelding, granaten, bom, ontploft, ontploffing -> explosieven
brandweerman, pompier, blussen, brandstichting, afgebrand -> brandweer, brand
brandweerwagen -> brandweer
cel, vastzitten -> penitentiaire inrichting
celgenoot, voorarrest, vrijgelaten -> detentie, penitentiaire inrichting
contactverbod, straatverbod -> gebiedsverbod
dagvaarding, vrijspraak, terechtstaan, aanklacht -> strafzaak
demonstreren, betogers, protestmars, protesteren -> demonstraties
dief, dieven, ingebroken, insluiper -> diefstal, woninginbraak
drenkeling, vermissing, zoekactie -> vermist, dronebeelden
drugsdealer -> drugshandel
gangster, misdadiger, onderwereld -> ondermijning
getuigenis, ooggetuige -> getuige
huisdoorzoeking, huiszoeking, huiszoekingsbevel -> doorzoeking
marihuana, narcotica, joint -> opiumwet, drugs
marteling, handboeien, foltering -> folterwerktuigen
moord -> geweld
moordenaar, vermoord -> cold case, geweld
moordzaak, moordonderzoek, seriemoordenaar -> cold case
morfine -> opiumwet
neergestoken -> wapens, geweld
noodgeval -> hulpdiensten
omkoping, smeergeld, steekpenningen, omgekocht -> protective monitoring
ontsnapt, ontsnappen, op de vlucht, ondergedoken, arrestatiebevel -> voortvluchtig
ontvoerd, kidnappen, ontvoeren -> ontvoeringen
opgesloten, opsluiting, in de cel -> detentie, gevangenis
oplichterij, bedrieger, zwendel -> fraude, online handelsfraude
patrouille -> politie, handhaver
politiebureau, hoofdinspecteur -> politie
procureur, openbare aanklager -> officier van justitie
raadsman, strafpleiter, gratis advocaat -> rechtsbijstand
schotwond -> wapens, munitie
sirene, zwaailicht, reanimeren, reanimatie -> hulpdiensten, ambulance
speeksel, bloedspoor, genetisch -> dna
steekpartij -> geweld
steekwapen, zwaard, gewapend, pistolen, bewapend, dolk -> wapens
vechtpartij, in elkaar geslagen, mishandeld -> geweld
vermiste, verdwenen persoon -> vermist
veroordelen -> veroordeelde, straf
vervalst, vervalsen, vervalser -> documentcontrole, echtheidskenmerken
vrijlating, weer vrij -> einde detentie
# Care, children and education
adhd, autisme, autism -> geestelijke gezondheidszorg
adopteren, geadopteerd, stiefvader, stiefmoeder -> kinderbescherming, gezag
adoptie, pleeggezin, pleegkind -> jeugdhulp, gezag
afstuderen, afgestudeerd, eerstejaars, campus -> hoger onderwijs
angststoornis, paniekaanval -> psychische stoornissen
babysitter, kinderoppas, onthaalouder, oppas, oppassen, nanny -> kinderopvang
burn-out, overspannen -> ziekteverzuim, arbeidsongeschikt
chemotherapie, specialist in ziekenhuis, kanker, tumor, chemo, geopereerd, hartaanval, beroerte, transplantatie -> medisch specialistische zorg
coma, bewusteloos, hersenschudding -> glasgow coma
dronken rijden, dronken automobilist, medische keuring -> rijgeschiktheid
gaarkeuken -> armoede
gepensioneerd, met pensioen -> aow
gezakt voor examen, zittenblijven -> onderwijsresultaten
huiswerk, klaslokaal, schoolklas -> onderwijs
huurschuld, achterstallige huur, huur niet betalen, huisuitzetting, uit huis gezet -> betalingsachterstand, vroegsignalering
ic-bedden, intensive care, beademing -> ic, covid-19
kleinkinderen -> kinderen
kleuterschool, kleuterklas -> basisonderwijs, voorschoolse educatie
loonsverhoging, loonstrook -> loon, salaris
platzak, blut, straatarm, geen geld, geen cent -> armoede, minimaregelingen
schoonmaakster, poetsvrouw, poetsen, werkster, huishoudster -> huishoudelijke hulp
sollicitatiegesprek, sollicitatiebrief -> werving en selectie, vacatures
therapeut, psychotherapie -> geestelijke gezondheidszorg
verpleegster, verpleger, chirurgen -> herregistratie
wees, weeskind -> nabestaanden
zieke man, zieke vrouw, zieke ouder -> mantelzorg
# Papers and contact
aantekeningen, aantekeningen maken, notities -> notulen, transcriptie
bijnaam, voornaam, vernoemd, meisjesnaam -> naamgebruik, aanhef
consul, consulaat, diplomaat -> ambassades
doorverbinden, terugbellen, in de wacht staan -> voicebot, klant contact centrum
fotohokje, fotograaf -> pasfoto
frans, spaans, duits, chinees, portugees, vertaler -> vertalen
gebarentaal, gebarentolk -> ondertiteling
geboorteakte, huwelijksakte, overlijdensakte, uitvaart, begraven, bruid, bruidegom, trouwdag, trouwerij, trouwring, huwelijksreis, verloofd, gestorven, doodgegaan, kerkhof, doodskist -> burgerzaken
geboortedatum, verjaardag -> leeftijd
hardop voorlezen, voorgelezen -> voorleessoftware
kamerlid, volksvertegenwoordiger, senaat, senator -> parlement
nagelaten -> erfbelasting, erfgenamen
onbegrijpelijke brief, ambtenarentaal -> begrijpelijke taal
onherkenbaar maken -> blurren
opbellen, opgebeld, voicemail, antwoordapparaat -> voicebot, telefonisch
openingstijden, openingsuren -> balie
rompslomp, papierwinkel, bureaucratie, papierwerk -> administratieve lasten
spoorloos, onvindbaar -> adresonderzoek
stembus, kiezer, verkozen -> verkiezingen
stemdag, stem uitbrengen -> kiesgerechtigden, stembureau
testament, erfgenaam, geerfd -> erfbelasting
tijdschrift, krantenkop -> media monitor
toespraak, debatteren -> debatrijk
verslaggever -> media monitor, nieuwsberichten
verwittigen -> melden
volmacht, gemachtigde -> machtiging
zwarte balkjes, wazig maken -> anonimiseren, blurren
# Street, water and weather
autopech, takelwagen, wegenwacht -> weginspecteurs
bliksem, hagel, windkracht, temperatuur, orkaan, tornado, zonnig, bewolkt -> weersverwachting
dijkbreuk, vloedgolf, springtij -> overstroming, waterkering
duif, duiven, ganzen, eenden, uil, adelaar -> vogels
gasleiding, waterleiding, stroomkabel -> kabels en leidingen
gazon, grasmaaier, grasveld -> maaien
gegil, geschreeuw, gillen, toeteren -> geluidsherkenning, geluidsensor
gras, struiken, bosjes -> vegetatie
helikopter, piloot, landingsbaan, parachute -> luchtvaartband, vliegtuig
kabaal, getoeter -> geluidsoverlast
kettingbotsing, verongelukt, aangereden -> verkeersongeval
leidingen in huis -> loden leidingen, drinkwater
menigte, gedrang -> druktemeting
paaltjes, slagboom -> geslotenverklaring
perron, treinstation, buskaartje -> openbaar vervoer
recycling, statiegeld, kringloop -> afvalinzameling
rotzooi, rotzooi op straat, viezigheid -> zwerfafval
snikheet, zomerhitte, schaduwplek, afkoelen -> hittestress
sterrenhemel, sterren kijken -> duisternismonitor
stinkt, stinken -> geur
stoeprand, poep, kakkerlakken, muizen, wespennest, gestruikeld -> meldingen openbare ruimte
stroomnet vol -> congestie
stroomstoring, stroomuitval -> elektriciteitsnet, netbeheerder
takken, boomwortels -> bomen
uitglijden, gladde weg, sneeuwploeg, ijskoud -> gladheid
verwarming, kachel, cv-ketel, stoken -> energiekosten, aardgasvrij
vuilbak -> prullenbak, afvalcontainer
wegslepen, weggesleept, wielklem -> foutparkeren
zeilen, roeien, kano -> pleziervaart
# Goods and animals
aspirine -> geneesmiddel
bananen, tomaten, appels, druiven, aardbeien, citroenen -> groenten, fruit
bier, wijn, sterke drank, stookolie, wodka, whisky, sigaren -> accijns
bloembollen -> fytosanitaire
cola -> verbruiksbelasting, limonade
contant geld, bankbiljetten, contant, cash, biljetten, kleingeld -> liquide middelen
douanier, douanebeambte -> douane
exotische dieren, schildpad, krokodil -> levende dieren
failliet -> levensvatbaarheid
frisdrank, limonade, vruchtensap -> verbruiksbelasting
koopwaar, importeren, invoeren -> invoer, douane
paracetamol, pijnstiller, antibiotica -> geneesmiddelen
poes, poesje, hondje, katje -> gezelschapsdier
puppy, kitten, cavia, papegaai -> gezelschapsdieren
radiostation -> frequenties
ruimtevaart, ruimteschip, ruimte afval -> satelliet
schilderij, antiek, opgraving, kunstwerk -> cultuurgoederen
snackbar, frituur, cafetaria, pizzeria, lunchroom, barman, kroegbaas -> horeca
snoepje, chocola, brood, kaas, honing -> levensmiddelen
tractor, akker, weiland, weide -> landbouw, grasland
vergif, giftig, giftige stof, gif -> gevaarlijke stoffen
# Abroad and the border
ambassadeur -> ambassade, visum
gevlucht, gevlucht voor oorlog, vluchtelingenkamp -> asiel
grenspost, aan de grens -> grenscontrole, passport control
raketten, torpedo, kanon, straaljager -> strategische goederen
rugzak, koffertje, achtergelaten tas -> bagage
teruggestuurd -> terugkeer, vreemdeling
troepen, sergeant, kolonel, luitenant, marinier, infanterie, veteranen -> defensie
# Money and work
boekhouder, accountantskantoor -> boekenonderzoek, accountant
computerspel, videospel -> gamification
creditcard, bankpas, pinpas, bankafschrift -> bankrekening
echtgenoot -> fiscale partners
geldgebrek, geldnood -> schuldhulpverlening, armoede
geldgeschenk, geld gekregen, geld cadeau -> schenkbelasting
investeerder, aandeelhouder, belegger -> dividendbelasting
liefdadigheid, donatie, doneren -> stichtingen, verenigingen
miljonair, rijkdom -> vermogen, box 3
ontslaan, ontslagen, ontslaat, gefeuerd, op straat gezet -> werkloosheidswet
# Housing and going out
balkon, boomhut, architect -> bouwactiviteit, vergunningcheck
concert, circus, parade, dansfeest -> evenement
hotelkamer, logeren, logeerkamer, overnachten -> toeristische verhuur
oud en nieuw, nieuwjaar, rotje -> vuurwerk
villa, penthouse, landhuis, makelaar -> taxatie, woz-waarde
voetbalwedstrijd, stadion -> evenement, openbare orde
# Other
afkicken, junkie -> verslavingsreclassering
dreigement -> bedreiging
evacuatie -> crisis, ramp
geheimhouding -> vertrouwelijk
isoleren -> isolatie, energiebesparing
logboek -> logbestanden
medeplichtige, handlanger -> verdachte
mobieltje, gsm -> mobiele telefoon, telefoon
moeras, reservaat -> natuurgebied
onderdak -> opvang, wmo
ondervragen -> verhoor
oneerlijk -> rechtvaardigheid, gelijke behandeling
professor -> universiteit, hoger onderwijs
racist -> discriminatie
telefoonnummer -> contactgegevens
vlees -> dierlijke producten, veterinair
voorouders -> archief, historisch
vrijgezel -> alleenstaande
weggooien -> afval
zakenman -> ondernemers
`;
