/** Products that are bought or built, with what they do. */
export const SUPPLIERS = `
# Products and suppliers, with what they do
actonomy ~ matching, vacatures
aerius ~ stikstofdepositie
aibezwaar = ai bezwaar
aibezwaar ~ bezwaar
amberscript, whisper ~ spraakherkenning, transcriptie
anpr-camera ~ kentekenherkenning
brutus ~ verkeersmodel, fiets
buitenbeter, fixi, sia ~ meldingen openbare ruimte
case matcher ~ asielaanvraag
centric, pinkroccade ~ gemeentelijke belastingen, burgerzaken
changemapp ~ mutatieherkenning
chapterchat, polyai ~ chatbot
civinc ~ participatie
civision, suite4sd, suite voor het sociaal domein ~ sociaal domein, uitkering
coosto, spotler engage, obi4wan ~ sociale media, mediamonitoring
copilot = microsoft copilot = m365 copilot = microsoft 365 copilot
copilot ~ taalmodel, generatieve ai
crow ~ wegonderhoud
dariuz, competentnl ~ loonwaarde, vaardigheden
datamask = data mask
datamask, octobox, digeplan, edata, censura, tiresias ~ anonimiseren
debatrijk ~ raadsinformatie, samenvatting
deepl = deepl pro
deepl, weglot ~ vertalen
dnaxs ~ dna
gem -> chatbot, virtuele gemeente assistent
geomatch ~ statushouders, koppeling
geomilieu ~ geluid, luchtkwaliteit
github copilot ~ programmeren, code
govchat-nl = govchat
gripvol ~ ondernemer, levensvatbaarheid
hansken ~ digitale sporen, forensisch
havank, catch ~ vingerafdruk, gezichtsherkenning
iburgerzaken = i-burgerzaken
iburgerzaken ~ burgerzaken, e-diensten
iteratio ~ vegetatie
kiwa koac ~ wegonderhoud
klinkende taal, slimtaal, textmetrics ~ begrijpelijke taal, brief
mapitout = map it out
mapitout ~ reistijd
monocam ~ handheld
mr fill ~ prullenbak
nestgeluid, cyrb ~ geluidsherkenning
notubiz, ibabs ~ raadsvergadering
office 365 = microsoft 365
oribi ~ gezichtsvergelijking
oxrec, ritax, ssa, j soap, lij ~ recidive, risicotaxatie
pol.is ~ participatie
politiegpt, defgpt, safegpt, govchat ~ taalmodel, chatgpt
power bi = powerbi
power bi ~ dashboard
readspeaker = read speaker
readspeaker ~ voorleessoftware, laaggeletterden
salesforce ~ chatbot, klantcontactcentrum
schulink = pko kennissystemen
schulink ~ participatiewet, kennissysteem
signify, interact city ~ openbare verlichting
syri -> risicoprofiel, fraude
syri = systeem risico indicatie
transkribus, loghi ~ handschriftherkenning, tekstherkenning, archief
virtuele gemeente assistent ~ chatbot
youforce, afas ~ personeel
zivver ~ datalek
zivver, smartlockr, cryptshare ~ beveiligd mailen
zonnepanelen tellen -> zonnepaneel, luchtfoto
zylab ~ woo-verzoek, openbaarmaking
`;
