// An English word of project prose → the Swedish words that may stand for it, in dictionary form: data, and its look-up.

/** Each word, and those that may stand for it, by the alphabet. */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  `
activity=aktivitet advice=rådgivning adviser=rådgivare advisor=rådgivare
agreement=avtal,överenskommelse aircraft=flygplan airport=flygplats analysis=analys animal=djur
apartment=lägenhet,bostad app=app application=ansökan apprentice=lärling archipelago=skärgård
area=område article=artikel artist=konstnär association=förening authority=myndighet bank=bank
barrier=hinder battery=batteri bicycle=cykel bike=cykel biogas=biogas board=styrelse boat=båt
book=bok branch=bransch brand=varumärke brewery=bryggeri bridge=bro broadband=bredband
building=byggnad bus=buss business=företag,verksamhet,affär buyer=köpare cable=kabel
campaign=kampanj capital=kapital car=bil care=vård,omsorg challenge=utmaning
charger=laddare,laddstation child=barn children=barn citizen=medborgare,invånare city=stad
climate=klimat cluster=kluster coach=coach coast=kust collaboration=samarbete,samverkan
college=högskola committee=utskott,kommitté community=samhälle,bygd commuter=pendlare
company=företag,bolag competence=kompetens concept=koncept conference=konferens
connection=anslutning,uppkoppling contract=avtal,kontrakt cooperation=samarbete,samverkan
cost=kostnad council=råd county=län course=kurs,utbildning craftsman=hantverkare crop=gröda
culture=kultur customer=kund cycling=cykel,cykling dairy=mejeri data=data database=databas
decrease=minskning,minska demand=efterfrågan designer=designer,formgivare
destination=destination development=utveckling digital=digital drone=drönare dwelling=bostad
education=utbildning effect=effekt electricity=el,elektricitet emission=utsläpp
employee=anställd,medarbetare employment=sysselsättning,anställning energy=energi
engineer=ingenjör enterprise=företag entrepreneur=entreprenör,företagare environment=miljö
equality=jämställdhet equipment=utrustning event=evenemang,aktivitet exhibition=utställning
experiment=försök,experiment expert=expert export=export facility=anläggning fair=mässa
family=familj farm=gård farmer=lantbrukare,bonde ferry=färja
fiber=fiber fibre=fiber film=film firm=företag focus=fokus,fokusera fish=fisk fisherman=fiskare fishing=fiske
flight=flyg food=mat,livsmedel foreign=utrikesfödd,utländsk forest=skog freight=gods
fuel=bränsle,drivmedel fund=fond game=spel garden=trädgård graduate=akademiker,examinerad
grant=bidrag,stöd greenhouse=växthus group=grupp growth=tillväxt guest=gäst
guide=guide,vägledning handbook=handbok health=hälsa heat=värme hectare=hektar
home=hem,hushåll,bostad horse=häst hospital=sjukhus hotel=hotell hour=timme house=hus
household=hushåll hub=hubb,nod hydrogen=vätgas idea=idé
immigrant=utrikesfödd,invandrare,nyanländ impact=effekt,påverkan increase=ökning,öka
individual=individ,person industry=industri,bransch inhabitant=invånare innovation=innovation
integration=integration international=internationell internship=praktik investment=investering
investor=investerare island=ö job=jobb,arbetstillfälle,arbete jobseeker=arbetssökande
journey=resa kilometer=kilometer,km kilometre=kilometer,km knowledge=kunskap
lab=labb,laboratorium laboratory=laboratorium,labb lake=sjö landowner=markägare language=språk
law=lag leader=ledare library=bibliotek loan=lån local=lokal machine=maskin man=man manager=chef
manual=handbok,manual manufacturing=tillverkning map=karta market=marknad measure=åtgärd,mått
measurement=mätning meeting=möte,träff member=medlem mentor=mentor metal=metall method=metod
metre=meter mine=gruva model=modell money=kapital,medel month=månad municipality=kommun
museum=museum music=musik need=behov network=nätverk new=ny newcomer=nyanländ,inflyttad
night=natt,övernattning node=nod obstacle=hinder offer=offert,erbjudande old=äldre,gammal
order=order,beställning organisation=organisation organization=organisation owner=ägare
panel=panel parking=parkering participant=deltagare partner=partner,part patent=patent
path=led,stig patient=patient people=person,människa,individ permit=tillstånd
person=person,individ pilot=pilot place=plats plan=plan planning=planering plant=anläggning
platform=plattform port=hamn power=kraft,effekt premises=lokal price=pris problem=problem
producer=producent product=produkt profession=yrke,yrkesgrupp profit=vinst,lönsamhet
property=fastighet prototype=prototyp pupil=elev quality=kvalitet quay=kaj railway=järnväg
recruitment=rekrytering reduction=minskning reference=referens refugee=flykting,nyanländ
region=region regional=regional report=rapport research=forskning researcher=forskare
resident=invånare,boende restaurant=restaurang,krog result=resultat retailer=handlare
revenue=omsättning,intäkt risk=risk river=älv,å road=väg robot=robot roof=tak rule=regel
safety=säkerhet sales=försäljning saving=besparing sawmill=sågverk school=skola season=säsong
sector=sektor,bransch security=säkerhet seminar=seminarium sensor=sensor,givare service=tjänst
share=andel ship=fartyg shipyard=varv shop=butik,affär shopkeeper=handlare,butiksägare
shortage=brist site=plats skill=kompetens slaughterhouse=slakteri small=små sme=företag,smf
society=samhälle,förening solar=sol solution=lösning space=rymd sport=idrott,sport
square=kvadratmeter,torg startup=startup,nystartad,företag station=station steel=stål
storage=lager,lagring store=butik strategy=strategi student=student,elev studio=ateljé,studio
study=studie sun=sol supplier=leverantör,underleverantör supply=utbud,tillgång support=stöd
target=mål teacher=lärare technology=teknik tenant=hyresgäst test=test,prov testbed=testbädd
theatre=teater ton=ton tonne=ton tool=verktyg tourism=turism,besöksnäring tourist=turist
town=stad,ort track=spår,bana trade=handel,bransch traffic=trafik trail=led train=tåg
trainee=praktikant training=utbildning traveller=resenär trial=test,försök trip=resa
truck=lastbil turnover=omsättning unemployed=arbetslös unit=enhet
university=universitet,högskola,lärosäte vehicle=fordon vessel=fartyg village=by visit=besök
visitor=besökare volunteer=volontär,ideell warehouse=lager waste=avfall water=vatten
website=webbplats,hemsida week=vecka wind=vind woman=kvinna wood=trä worker=arbetare,anställd
workplace=arbetsplats,arbetsställe workshop=workshop,verkstad
year=år young=ung,ungdom youth=ung,ungdom
`
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [english = '', swedish = ''] = pair.split('=');
      return [english, swedish.split(',')];
    }),
);

/** Empty where it is no such word; plurals in -s, -es and -ies are looked up by their singular. */
export function inSwedish(lower: string): readonly string[] {
  const irregular: Readonly<Record<string, string>> = { women: 'woman', men: 'man', smes: 'sme' };
  const singular = irregular[lower] ?? lower;
  return (
    WORDS.get(singular) ??
    WORDS.get(singular.replace(/ies$/, 'y')) ??
    WORDS.get(singular.replace(/s$/, '')) ??
    WORDS.get(singular.replace(/es$/, '')) ??
    []
  );
}
