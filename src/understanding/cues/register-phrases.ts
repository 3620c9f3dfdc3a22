// The words people use for the codes and names of a register, by cue, in Swedish and English: data only.

export const REGISTER_PHRASES: Readonly<Record<string, string>> = {
  priorityArea:
    'prioriterad axel | prioriterade axeln | prioriterade axel | insatsområde | prioriterat insatsområde | prioriterade insatsområdet | priority axis | priority area | area of intervention | axis | priority',
  thematicObjective:
    'tematiskt mål | tematiska målet | tematisk målsättning | tematiska | tematisk | thematic objective | thematic goal | thematic | theme | tema',
  specificObjective:
    'specifikt mål | specifika målet | specifika mål | det specifika målet | särskilt mål | särskilda målet | specific objective | specific goal | specific objective number | målkod | målnummer',
  interventionType:
    'interventionstyp | interventionstypen | intervention | typ av intervention | interventionskod | interventionsfält | type of intervention | intervention type | intervention code | intervention category | intervention field',
  postalCode:
    'postnummer | postnumret | postnr | postkod | postadress | postal code | postcode | post code | zip | zip code | postal',
  registrationNumber:
    'ref no | ref nr | ref number | ref nummer | ref id | refnr | registry number | archive number | docket number | arkivnummer | aktnummer | registration nr | registration no | registration id | numret på ärendet | nummer på ärendet | ärendets nummer | nummer i diariet | nummer i registret | numret i diariet | diary number | numret på projektet | nummer på projektet | projektets nummer | projektets diarienummer | diarienummer | diarienumret | diarie nummer | diarie nr | dnr | diarienr | diariet | diarieförd | diariefört | ärendenummer | ärendenr | ärende id | ärendeid | ärende nummer | ärendet | registreringsnummer | registernummer | referensnummer | referens | id | idnummer | id nummer | case id | case number | registration number | reg no | reg number | reference number | reference | file number | journal number | beteckning | diariebeteckning | ärendenumret | diariebeteckningen | registreringsnumret | case no | file no | dossier number | diarinr | ärendebeteckning | ärendebeteckningen | projektbeteckning | projektbeteckningen | registreringsnr | diarienummret',
  projectNumber:
    'projektnummer | projektnumret | projektnr | projekt nummer | projekt nr | projektets nummer | projekt id | projektid | project number | project no | project id | projektkod',
  name: 'namn | namnet | projektnamn | projektets namn | heter | hette | kallas | titel | projekttitel | fullständigt namn | fullständiga namnet | hela namnet | benämning | called | name | full name | title | name of',
  programme:
    'vilket program | vilket program finansierar | which programme funds | fond | program | fonden | programmet | fund | programme',
  call: 'utlysning | utlysningen | utlysningens namn | ansökningsomgång | ansökningsomgången | call for proposals | funding call | which call | what call',
  website:
    'webbplats | webbsida | hemsida | hemsidan | website | webpage | homepage | web page | url | länk | webben | på nätet | nätadress',
};
