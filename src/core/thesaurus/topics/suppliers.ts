/** Products that are bought or built, with what they do. */
export const SUPPLIERS = `
# Products and suppliers, with what they do
4value, ortax, gouw ~ woz-taxatie
actonomy ~ matching, vacatures
aerius ~ stikstofdepositie
aibezwaar = ai bezwaar
aibezwaar ~ bezwaar
algolia ~ zoekmachine
amberscript, whisper ~ spraakherkenning, transcriptie
anpr-camera ~ kentekenherkenning
arvoo, scanacar, brickyard ~ scanauto, kentekenherkenning
azure ai speech = azure speech
azure ai speech ~ spraakherkenning, transcriptie
brutus ~ verkeersmodel, fiets
buitenbeter, fixi, sia ~ meldingen openbare ruimte
canva ~ afbeelding
case matcher ~ asielaanvraag
centric, pinkroccade -> burgerzaken
changemapp ~ mutatieherkenning
chapterchat, polyai ~ chatbot
civinc ~ participatie
civision, suite4sd ~ sociaal domein
coosto, spotler engage, obi4wan ~ sociale media, mediamonitoring
copilot = microsoft copilot = m365 copilot = microsoft 365 copilot
copilot ~ taalmodel, generatieve ai
crow ~ wegonderhoud
cyclomedia ~ luchtfoto, objectherkenning
dariuz, competentnl ~ loonwaarde, vaardigheden
datamask = data mask
datamask, octobox, digeplan, edata, censura, tiresias ~ anonimiseren
debatrijk ~ raadsinformatie, samenvatting
decos, djuma, mozard, xxllnc ~ zaaksysteem
deepl = deepl pro
deepl, weglot ~ vertalen
dnaxs ~ dna
esri, arcgis ~ kaart, geo-informatie
gem -> chatbot, virtuele gemeente assistent
geomatch ~ statushouders, koppeling
geomilieu ~ geluid, luchtkwaliteit
github copilot ~ programmeren, code
govchat-nl = govchat
gripvol ~ ondernemer, levensvatbaarheid
hansken ~ digitale sporen, forensisch
havank, catch ~ vingerafdruk, gezichtsherkenning
humain'r ~ ondertiteling, raadsvergadering
iburgerzaken = i-burgerzaken
iburgerzaken ~ e-diensten
iteratio ~ vegetatie
keesing, idemia, trustid ~ documentscanner, documentcontrole
kiwa koac ~ wegonderhoud
klinkende taal, slimtaal, textmetrics ~ begrijpelijke taal, brief
lias ~ begroting
mapitout = map it out
mapitout ~ reistijd
monocam ~ handheld
mr fill ~ prullenbak
nestgeluid, cyrb ~ geluidsherkenning
notubiz, ibabs ~ raadsvergadering
office 365 = microsoft 365
oribi ~ gezichtsvergelijking
oxrec, ritax, ssa, j soap, lij ~ recidive, risicotaxatie
politiegpt, defgpt, safegpt, govchat ~ taalmodel, chatgpt
power bi = powerbi
power bi ~ dashboard
readspeaker = read speaker
readspeaker ~ voorleessoftware, laaggeletterden
salesforce ~ chatbot, klantcontactcentrum
schulink = pko kennissystemen
schulink ~ participatiewet, kennissysteem
signify, interact city ~ openbare verlichting
struck, plangids ~ omgevingsplan
suite4sd = suite 4 sociaal domein = suite voor het sociaal domein
syri -> risicoprofiel, fraude
syri = systeem risico indicatie
thomas dup ~ werkcoach
transkribus, loghi ~ handschriftherkenning, tekstherkenning, archief
uipath, blue prism, power automate ~ robotic process automation
virtuele gemeente assistent ~ chatbot
youforce, afas ~ personeel
zivver ~ datalek
zivver, smartlockr, cryptshare ~ beveiligd mailen
zylab ~ woo-verzoek, openbaarmaking
`;
