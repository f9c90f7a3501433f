/** Crime, police, enforcement, justice and migration. */
export const SAFETY = `
# Crime and public order
autodiefstal, gestolen auto -> voertuigcriminaliteit
chantage, afpersing ~ sextortion
cocaine, xtc, hennep, wiet, wietplantage, hennepkwekerij, drugslab -> drugs, opiumwet, drugspand
corruptie, corrupt, medewerkers controleren, logbestanden -> protective monitoring
criminaliteit = misdaad
crimineel geld, verdacht geld -> witwassen
crimineel worden, criminele jongeren, jonge criminelen, afglijden -> jonge aanwas, top600
crimineel, boef -> criminaliteit
cybercrime = cybercriminaliteit = computercriminaliteit
diefstal = stelen
diefstal ~ inbraak
documentcontrole ~ echtheidskenmerken, identiteitsfraude
doorgroeiers -> jonge aanwas
drugs = verdovende middelen
drugscriminaliteit = drugshandel
drugspand ~ sluiting, opiumwet
encrochat, cryptotelefoon, onderschepte berichten -> threat to life
explosie -> vuurwerk
foute ondernemer, malafide ondernemer, bedrijf screenen -> bibob, controle rechtspersonen
fraude ~ misbruik, oneigenlijk gebruik
fraudeopsporing, fraudejacht, sjoemelen, frauderen, fraudeur -> fraude, misbruik
gebiedsverbod ~ samenscholingsverbod
georganiseerde misdaad, maffia, drugsmaffia -> ondermijning
handgranaat -> explosieven
identiteitsfraude = identiteitsdiefstal = look-alike-fraude
inbraak = woninginbraak
inbraak, diefstal -> criminaliteit
inbreker -> woninginbraak
internetoplichting, webwinkel fraude, nepwebshop, marktplaatsfraude -> online handelsfraude
jeugdbende -> jonge aanwas
jeugdoverlast = hangjongeren
kindermisbruik -> kindermishandeling
marktplaats, aankoop op internet -> online handelsfraude
mensenhandel ~ uitbuiting
misbruik ~ oneigenlijk gebruik
misdrijf = delict = strafbaar feit
mishandeling -> geweld
moord, doodslag -> cold case, misdrijf
naaktfoto, wraakporno -> sextortion, seksueel
nep -> echtheidskenmerken
ondermijning = ondermijnende criminaliteit
ondermijning ~ drugscriminaliteit, witwassen, bibob
ongebruikelijke transactie -> witwassen
openbare orde ~ burgemeester, gebiedsverbod
opgelicht, oplichter, bedrogen -> handelsfraude
opiumwet ~ drugs
oplichting -> handelsfraude
oplichting = bedrog = zwendel
oplichting ~ fraude
oude moordzaak, onopgeloste zaak, onopgelost -> cold case
overlast = hinder
pand sluiten, pand dicht, huis dicht -> sluiting, drugspand
radicalisering ~ terrorisme
rellen, voetbalrellen -> openbare orde, gebiedsverbod
relschopper, hooligan, voetbalsupporter -> openbare orde, gebiedsverbod
seksueel misbruik, verkrachting, aanranding, zedendelict, zedendelinquent, zedendader -> seksueel
stalking, partnergeweld, femicide -> huiselijk geweld
steekpartij, schietpartij -> wapens
straatroof, zakkenroller, winkeldiefstal, fietsendiefstal, vandalisme, vernieling -> kleine criminaliteit
stroman, katvanger -> controle rechtspersonen
terrorisme = terreur
terrorisme ~ terrorismefinanciering
top600 ~ persoonsgerichte aanpak
top600 ~ top400
valsheid, vervalsing, vals paspoort, valse documenten -> documentcontrole, echtheidskenmerken, identiteitsfraude
veelpleger -> recidive, top600
verwarde personen = personen met onbegrepen gedrag
vuurwapen, pistool, revolver, geweer, kogels, wapenhandel, wapensmokkel -> wapens, munitie
wapens ~ munitie
wietteelt, hennepteelt -> drugspand
witwassen = geld witwassen = zwart geld
woningsluiting, pandsluiting -> sluiting
woonoverlast = burenoverlast = burenruzie

# Police work and surveillance
aangifte doen -> politie, aangifte
ambulance = ziekenwagen
ambulance ~ hulpdiensten
bodycam = lichaamscamera
camera op straat, gefilmd worden, word ik gefilmd, filmen op straat -> cameratoezicht, camerabeelden
camerabeelden doorzoeken, beelden doorzoeken, camerabeelden bekijken -> videoanalyse, videomateriaal
cameratoezicht = camerabewaking = camerasurveillance = bewakingscamera
cameratoezicht ~ camerabeelden
cas = criminaliteits anticipatie systeem
crisis = crisisbeheersing = rampenbestrijding
crisisoefening, rampenplan, noodsituatie -> crisis
digitaal onderzoek, telefoon kraken, inbeslaggenomen telefoon -> hansken, digitale sporen
dna-onderzoek, dna-spoor -> dnaxs, forensisch
doodsbedreiging, moordaanslag, liquidatie, huurmoord -> threat to life, levensgevaar
drone = onbemand luchtvaartuig
forensisch onderzoek = sporenonderzoek
gezochte personen, voortvluchtig -> voortvluchtig veroordeelden
koffer, bagage, onbeheerde tas -> luggage
massasurveillance -> cameratoezicht
misdaad voorspellen, criminaliteit voorspellen, misdaadvoorspelling, waar wordt ingebroken -> predictive policing, criminaliteits anticipatie systeem
noodoproep = noodmelding
noodoproep ~ ambulance, hulpdiensten
opsporing ~ politie, strafvordering
predictive policing = voorspellend politiewerk
predictive policing ~ criminaliteits anticipatie systeem, woninginbraak
ramp = calamiteit
recherche, rechercheur, detective -> opsporing
stem herkennen, stem vergelijken -> sprekervergelijking
surveillance ~ cameratoezicht
toezicht door camera's, straatcamera, beveiligingscamera -> cameratoezicht
videoanalyse ~ videomateriaal
vingerafdruk = dactyloscopie
webcam -> camera

# Enforcement and supervision
bestuurlijke boete ~ sanctie, overtreding
bibob ~ integriteit
boete = geldboete = bekeuring
boete niet betaald, openstaande boete, boete betalen, gijzeling -> cjib, wahv, innen
boete ~ bestuurlijke boete, cjib
bon -> boete
dwangsom ~ handhaving
handhaver = boa = buitengewoon opsporingsambtenaar
handhaver ~ toezichthouder
handhaving ~ toezicht
risicogericht toezicht = risicogestuurd toezicht
stadswacht, parkeerpolitie -> handhaver, toezichthouder
strafbeschikking -> boete
toezicht = toezichthouden
verkeersboete = mulderboete

# Justice
advocaat, pro deo, toevoeging, rechtshulp -> rechtsbijstand
arrestant, gevangenenvervoer, gevangene vervoer, gevangenen vervoeren -> justitiabelen
cel, gevangenisstraf, celstraf, vastzitten -> detentie, gevangenis
cipier, gevangenispersoneel -> gevangenis
dader -> veroordeelde
detentie = hechtenis
enkelband = elektronische monitoring = elektronisch toezicht
gedetineerde = gevangene
gedetineerde, gevangenen -> detentie, justitiabele
gevangenis = penitentiaire inrichting = bajes
gevangenis ~ detentie
gratie ~ straf
jeugdcriminaliteit = jeugddelinquentie
jeugdcriminaliteit ~ jeugdstrafrecht
jeugdgevangenis -> justitiele jeugdinrichting, jeugdstrafrecht
jonge dader, jeugdige dader, jonge crimineel -> jeugdstrafrecht
opnieuw de fout in, weer de fout in, weer een misdrijf, terugval, kans op herhaling, gevaarlijke dader -> recidive
proefverlof, straf uitzitten, strafduur -> detentie, detentietermijnen
rechtszaak = strafzaak = proces bij de rechter
recidive = herhaling van misdrijf = recidivisme
recidive ~ risicotaxatie, reclassering
strafblad, antecedenten -> verklaring omtrent het gedrag
strafrecht ~ straf, verdachte
taakstraf = werkstraf = dienstverlening als straf
tbs = terbeschikkingstelling
tbs ~ forensische zorg
verdachte = beklaagde
veroordeelde -> justitiabele
vonnis = rechterlijke uitspraak
vrijlaten, vrijkomen, in vrijheid -> einde detentie
zwakbegaafd, laag iq -> lvb

# Migration
asiel = asielaanvraag = asielprocedure
asiel ~ vluchtelingen
asielzoeker ~ asiel, opvang
asielzoeker ~ coa
asielzoeker ~ vluchteling
azc, asielzoekerscentrum, opvanglocatie -> asielzoekers, coa
e-gate, grenscontrole -> passport control
gezinshereniging = nareis
grenscontrole = grensbewaking = paspoortcontrole
immigrant, buitenlander, nieuwkomer -> vreemdeling, inburgeraar
immigratie -> migratie
inburgering ~ inburgeraar
oekraine = oekraiens = oekraieners
ongedocumenteerde, uitgeprocedeerd, illegaal in nederland -> terugkeer, vreemdeling
reiziger = passagier
schengen ~ visum
statushouder = vergunninghouder asiel
statushouder ~ inburgering
taaltoets, inburgeringsexamen -> inburgering
terugkeer ~ vertrek
terugsturen, land uitzetten, terug naar eigen land, afgewezen asielzoeker -> terugkeer
uitzetting, deportatie -> terugkeer, vertrek
verblijfsvergunning = verblijfsrecht = verblijfsstatus
visum = visa
vluchteling, vluchtelingen opvangen, statushouder plaatsen -> geomatch
vreemdeling ~ migrant

# Armed forces
leger, soldaat, oorlog, navo, kazerne -> defensie
paraatheid -> operationele gereedheid
`;
