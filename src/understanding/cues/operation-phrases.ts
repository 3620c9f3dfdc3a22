// The words people use for counting, adding up, ordering and comparing, by cue: data only.

/** Cues that compare, count and pick; they work on one project or on many. */
export const OPERATION_PHRASES: Readonly<Record<string, string>> = {
  count:
    'tally | tally of | headcount of | hur stort antal | hur pass många | hur många | antal | antalet | =räkna | hur många stycken | how many | number of | count | hur många är de | hur många är det',
  sum: 'grand total | total grant | kontrollsumma | sammanräknat | sammanräknade | i klump | aggregate amount | aggregate | overall funding | overall grant | slår man samman | slå samman | slår samman | allt som allt | allt sammantaget | all in all | all told | add up to | adds up to | räknar ihop | räkna ihop | lägger ihop | lägger samman | klumpsumma | klumpsumman | samlad summa | slutsumma | slutsumman | totalbelopp | totalbeloppet | totalbidrag | totalbidraget | totalstöd | totalstödet | samlat | samlade | ihopräknat | ihopräknade | hopräknat | summerat | adderat | added up | lägg ihop | summa | summan | lägga ihop | lägg samman | räkna samman | uppgår … till totalt | totalt | totala | sammanlagt | sammanlagda | tillsammans | ihop | sammantaget | summera | total | sum | in total | altogether | combined | together | totalsumma | add up | värda | adderade | summan av | ihoplagt | ihopslaget | hopslaget | tillsammantaget | totalsumman | totalen',
  average:
    'snitta | snittar | snittade | avg | avg grant | mean grant | mean amount | mean of | the mean | blir det per projekt | hur mycket blir … per projekt | hur mycket … per projekt | how much … per project | slår ut … per projekt | slår man ut … per projekt | medel $ | medel per | hur mycket per projekt | how much per project | kronor per projekt | per projekt i snitt | medel per projekt | normalprojekt | normalprojektet | medelprojekt | medelprojektet | snittprojekt | snittprojektet | i medel | arithmetic mean | ett medel | fram ett medel | typiskt | typisk | typiska | typical | medel bidrag | medel stöd | snittsumma | snittsumman | medel av | medel på | medel för | snittet av | snittet på | snitt av | snitt på | snitt för | snittet för | genomsnitt | snittstöd | snittbidrag | snittbudget | medelstöd | genomsnittligt | genomsnittliga | genomsnittlig | medel värde | medelvärde | medelvärdet | i snitt | snitt | snittet | snittbelopp | medelbelopp | average | mean | on average | medeltal | i medeltal | medeltalet | genomsnittet',
  largest:
    'top project | toppar … listan | pengastarkast | pengastarkaste | tungviktare | tungviktaren | bjässe | bjässen | giganten | dragit in mest | överst | högst upp | rikast | rikaste | mustigast | mustigaste | best funded | best financed | bäst finansierade | more money | more funding | drar längsta strået | längsta strået | tyngst | tyngsta | mest påkostad | mest påkostade | påkostad | påkostade | mest påkostat | fetast | fetaste | störst | största | mest pengar | mest | högst | högsta | dyrast | dyraste | priciest | costliest | dearest | flest | biggest | largest | highest | most | most expensive | greatest | maximum | bigger | larger | higher | större | dyrare | more expensive | mer pengar | mest stöd | maximal | vilket är störst | kostat mest | kostade mest | kostar mest | mest kostsam | mest kostsamma | kostsammast | mest finansiering',
  smallest:
    'minsting | minstingen | lägsta beloppet | underst | nederst | längst ned | fattigast | fattigaste | botten | i botten | ynkligast | ynkligaste | less money | less funding | mindre pengar | mindre stöd | minst | minsta | lägst | lägsta | billigast | billigaste | smallest | lowest | least | cheapest | smaller | lower | mindre | billigare | minimum',
  longest:
    'ran the longest | run the longest | ran for the longest | ran longest | lasted the longest | höll på längst | långkörare | långkörande | mest långkörande | mest långlivade | mest långlivad | långvarigast | långvarigaste | långlivad | segast | varar längst tid | längst löptid | längst i tid | varar längst | varade längst | lasts longest | lasted longest | längst | längsta | längst projekttid | längst tid | längre | pågår längst | longest | longer | runs longest',
  shortest:
    'kortast tid | varar kortast tid | kortast löptid | kortast i tid | varar kortast | varade kortast | kortast | kortaste | kortast projekttid | kortare | shortest | shorter',
  earliest:
    'sooner | soonest | tidigast | tidigaste | först | första | äldst | äldsta | börjar först | startade först | tidigare | earliest | first | oldest | earlier | starts first',
  latest:
    'most recently | senast | senaste | sist | sista | nyast | nyaste | senare | slutar sist | latest | last | newest | later | most recent | längst fram | längst fram i tiden',
  difference:
    'how far apart | hur långt ifrån varandra | hur långt isär | mellanskillnad | mellanskillnaden | skillnad | skillnaden | differens | differensen | skiljer | hur mycket mer | hur mycket mindre | hur mycket större | hur mycket dyrare | difference | differ | how much more | how much less | budgetskillnad | gap | glapp | glappet | gapet',
  same: 'delar … ägare | delar … projektägare | delar … projektledare | delar … ledare | share … owner | share … leader | lika mycket | lika stort | lika stor | lika länge | lika lång | as much as | equally | equal | samma | densamma | densamme | desamma | detsamma | gemensam | gemensamt | likadan | same | identical | both have the same',
  compare:
    'jämför | jämförelse | jämföra | jämfört med | ställ mot | compare | comparison | versus | vs | kontra',
  list: 'rabbla | rabbla upp | rada upp | lista | listan | sammanställning | sammanställa | förteckning | uppställning | översikt över | ge mig | visa | räkna upp | vilka | which | list | show | give me | finns det | hör ihop | hör ihop med | hänger ihop | hänger ihop med',
  more: 'överskrider | överskred | överskridit | över | mer än | större än | högre än | minst | överstiger | översteg | fler än | uppåt | above | over | more than | exceed | exceeds | exceeding | greater than | larger than | bigger than | higher than | at least | lägst | mer | upwards of | från och med | längre än',
  less: 'under | mindre än | lägre än | högst | max | understiger | färre än | below | less than | under than | fewer than | lower than | smaller than | at most | maximalt | no more than | up to | inte mer än | billigare än | kortare än',
  before: 'före | innan | tidigare än | before | earlier than | prior to | senast den | by',
  after:
    'past | beyond | bortom | längre än till | efter | senare än | sedan | från och med | after | later than | since | from and including',
  during: 'under | during | in | i',
  inName:
    'i namnet | i titeln | i sitt namn | i projektnamnet | namnet innehåller | vars namn innehåller | namn som innehåller | name contains | names contain | in the name | in its name | in their name | in the title | title contains | whose name contains | någonstans i namnet | name includes | heter något med | heter nåt med',
};
