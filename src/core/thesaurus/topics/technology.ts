/** Techniques, as people, engineers and officials name them. */
export const TECHNOLOGY = `
# Artificial intelligence
ai = kunstmatige intelligentie = artificiele intelligentie = artificial intelligence
ai-agent, agentic ai -> ai-assistent
ai-assistent = digitale assistent
ai-assistent ~ chatbot, taalmodel, copilot
assistent = assistant
categoriseren, rubriceren, tagging -> classificatie
chatbot = virtuele assistent = chatrobot
chatgpt = gpt
chatgpt ~ taalmodel, generatieve ai
chatten, livechat, robot die antwoord geeft -> chatbot
classificatie = classificeren
deep learning = neuraal netwerk
deep learning ~ zelflerend, beeldherkenning
digitale hulp -> chatbot
gemini, claude, mistral, llama, deepseek, openai ~ taalmodel, generatieve ai
generatieve ai = genai = gen ai = generative ai
generatieve ai ~ taalmodel
intelligente assistent, virtuele medewerker -> ai-assistent, chatbot
machine learning ~ voorspelmodel, kunstmatige intelligentie
natuurlijke taalverwerking = nlp = natural language processing
prompt ~ taalmodel
rag -> taalmodel, kennisbank
rag = retrieval augmented generation
slimme computer -> kunstmatige intelligentie
taalmodel = large language model = llm = language model
tekst genereren -> generatieve ai
tekstanalyse = textmining = text mining
tekstanalyse ~ natuurlijke taalverwerking, tekstclassificatie
teksten schrijven, teksten maken, schrijfhulp, schrijfassistent -> tekstassistent, generatieve ai
telefonische assistent, pratende computer -> voicebot
topic modelling -> clusteren, tekstanalyse
trainingsdata ~ getraind
voicebot = spraakbot = telefoonrobot
zelflerend algoritme = zelflerend = machine learning = machinaal leren = machineleren

# Text, speech and image
afschermen, gelakt, weggelakt, zwartgelakt -> anonimiseren
anonimiseren = lakken = zwartlakken
anonimiseren ~ persoonsgegevens, woo
asr, dicteren -> spraakherkenning
authenticiteit -> echtheid
avatar ~ video
beeldherkenning = computer vision = beeldanalyse
beeldherkenning ~ objectherkenning, foto
besluitenlijst, actiepunten, vergaderverslag -> notulen
biometrie = biometrisch = biometrische gegevens
blurren = vervagen = gezichten onherkenbaar maken
blurren ~ anonimiseren, camerabeelden
blurring -> blurren
bodycambeelden -> bodycam
documentclassificatie, postregistratie, documenten sorteren -> documentroutering, documentherkenning
documentcontrole = documentcheck
documentherkenning ~ documentroutering, poststukken
documentscanner = paspoortscanner = documentscan
documentscanner ~ echtheidskenmerken, documentcontrole
dubbelganger -> look-alike-fraude
dyslexie -> voorleessoftware
extraheren, uitlezen -> informatie-extractie, tekstherkenning
face match, selfie -> gezichtsvergelijking
foto ~ afbeelding
geluidsherkenning = geluidsdetectie
gesprekken opnemen, gesprek uittypen, gespreksverslag -> transcriptie, spraakherkenning, verslaglegging
gezichtsherkenning = gezichtsvergelijking = gezichtsscan = gelaatsherkenning
gezichtsherkenning ~ biometrie, identiteitsvaststelling
handschriftherkenning = handgeschreven tekst herkennen
handschriftherkenning ~ handgeschreven
handschriftherkenning ~ tekstherkenning
herschrijven, spellingcontrole, spelfout, taalfout, grammatica -> begrijpelijke taal
hologram -> echtheidskenmerken
identiteitsvaststelling = identiteitsverificatie = identiteitscontrole
inkomende post, binnenkomende post, post verwerken, post sorteren, brieven sorteren, postkamer, post scannen -> documentroutering, documentherkenning, poststukken
inkorten -> samenvatting
kenteken scannen, kentekens lezen -> kentekenherkenning
kentekenherkenning = anpr = kentekenplaatherkenning = nummerplaatherkenning
kentekenherkenning ~ kentekencamera
kopie paspoort -> documentscanner
maskeren ~ anonimiseren
notulen = notuleren = verslaglegging
notulen ~ verslag, vergadering
objectherkenning = objectdetectie = vormherkenning
ocr = tekstherkenning = optische tekenherkenning
paspoortfoto -> pasfoto
plaatjes maken, afbeeldingen maken, afbeelding genereren -> canva
pseudonimiseren ~ anonimiseren
sentimentanalyse, woordenwolk -> tekstanalyse
spraakgestuurd -> spraakherkenning
spraakherkenning = spraak naar tekst = speech to text = speech recognition
spraakherkenning ~ transcriptie, ondertiteling
stemherkenning = sprekerherkenning = sprekervergelijking
tekst uit scan halen, documenten inlezen -> tekstherkenning
text to speech, website voorlezen -> voorleessoftware
transcriptie = transcriberen = transcript
transcriptie ~ notulen
vertaalsoftware, automatisch vertalen, google translate, anderstalig, engels, arabisch, vreemde taal, andere taal, meertalig, tolk -> vertalen
vertalen = vertaalmachine
video = videobeelden = film
videoanalyse = videoanalytics
voorlezen = voorleessoftware = voorleeshulp = tekst naar spraak
webcare -> sociale media
weglakken, zwart maken, namen onleesbaar maken, namen weghalen, onherkenbaar maken -> anonimiseren

# Models and rules
afwijking = anomalie = uitschieter
berekenen = uitrekenen = doorrekenen
beslisboom = beslisregels = beslissingsboom
beslisregels ~ rekenregels, bedrijfsregels
business rules = bedrijfsregels
calculator, rekenmachine -> rekenmodel, berekening
checken, nagaan, nakijken, verifieren -> controleren
deduplicatie, duplicaten -> ontdubbelaar, ontdubbelingscript
detectie = detecteren
digital twin = digitale tweeling
digital twin ~ simulatie
etnisch profileren ~ profilering, discriminatie
gegevensuitwisseling = uitwisseling van gegevens
heuristiek, als-dan regels -> beslisregels
if-then, rule engine -> beslisregels
koppeling = bestandskoppeling = gegevenskoppeling
lineaire regressie, regressieanalyse -> voorspelmodel
logistische regressie, random forest, xgboost, statistisch model -> voorspelmodel
matching = matchen
microsimulatie -> simulatie
nauwkeurigheid = accuraatheid = accuracy
optimalisatie = optimaliseren
predictive maintenance, assetmanagement -> onderhoud, asfaltdegradatie
prognosemodel = voorspelmodel = voorspellend model
rangschikken, triage -> prioritering
rekenmodel ~ berekening
rekenregels = rekenmodel = rekentool = rekeninstrument
risico-indicator = risicosignaal
risicoanalyse = risico-inschatting = risicobeoordeling
risicomodel = risicoclassificatiemodel = risicoselectiemodel
risicomodel ~ risicotaxatie
risicoprofiel = profilering = profiling
risicoprofiel ~ risicomodel, risicoselectie
scoremodel, scorekaart, scorecard -> risicomodel
scoring -> score, risicomodel
selectiemodel = selectieregels = selectiemodule
simulatie = simuleren = simulatiemodel
steekproeftrekking, aselect -> steekproef
toekomst voorspellen, kans berekenen -> voorspelmodel
verwachting ~ prognose
voorspellen = prognose = predictie
what-if, scenarioanalyse -> simulatie
willekeurig, random -> steekproef
zwarte lijst = signaleringslijst
zwarte lijst ~ signalering, risicoselectie, fsv

# Automation, data and devices
2fa, mfa, tweestapsverificatie, inlogcode -> tweefactorauthenticatie
app, webapplicatie -> applicatie
big data, datawarehouse, data science -> datagedreven
broncode ~ code
computerprogramma = software
dashboard ~ visualisatie, stuurinformatie
database = databank = gegevensbestand
datagedreven = datagestuurd = informatiegestuurd
dlp = data loss prevention
dlp ~ beveiligd mailen, datalek
earth observation, teledetectie -> remote sensing
gamification = game
gamification ~ assessment
gegevens = data
gps = locatiebepaling
internet of things = iot
internet of things ~ sensor
kennisbank = kennissysteem
keuzehulp = beslishulp
kpi, kengetallen, business intelligence -> dashboard
lidar ~ 3d, puntenwolk
login -> inloggen
programmeren = coderen = code schrijven
programmeur, softwareontwikkelaar -> programmeren, ontwikkelaars
rekenblad, spreadsheet -> excel
remote sensing ~ luchtfoto
robot -> robotic process automation, automatiseren
rpa = robotic process automation = softwarerobot = robotisering
semantisch zoeken, slim zoeken -> zoekmachine
sensor ~ meting
slimme bril = smart glasses
smart -> slim
smart city = slimme stad
smart city ~ sensor
wachtwoord -> digid
warmtebeeld, infraroodcamera -> camera, sensor
zoekmachine = zoekfunctie = zoeksysteem
`;
