/** How to read it: README.md of this folder. */
export const may = `
@ 05-01 11:20 oskar update thirdfloor #snow
It is the first of May. I have put the skis into the cellar. I have said goodbye to each of them.
+ 8
- helena: By name?
-- oskar: By length.
- chris_w: We had flurries yesterday. I did not want to tell you.

@ 05-02 07:05 jonas update lakeside #round
Light at five, frogs at six, us at half past. 5.2 km and somebody (@matti) swam the last hundred metres of it.
* lake dawn | Sunrise over the lake
+ 15
- matti: It was a shortcut.
- rosa_l: The chicks are out. Four. I am not crying, it is the pollen.

@ 05-04 18:30 kwame tip #beginners
Three things on your first day: learn where the water is, learn one name, leave while you would still like to stay. The exercises come by themselves.
+ 63
- iris_c: I learned where the clips are and your name. Twenty-six names now.
- ben_c: I left after an empty bar and came back for a year.
- teo: Is there a first day this week?
-- kwame: Thursday, six. Every Thursday is somebody's first day.

@ 05-05 19:50 priya_r milestone #goblet
Both bags of rice. TWENTY kilos of rice. The parrot said a word I will not repeat.
+ 53
- yuki_t: Next: lentils.
- kwame: From all of us in the shed: standing up. Literally.

@ 05-06 12:25 fatima recipe #salad #oranges
! Carrot and orange salad from home
Four carrots, grated. Two oranges: one in pieces, one as juice. Cinnamon, a pinch of salt, a few drops of orange blossom water if you have a cousin who sends it. Cold for an hour. Mint.
* salad mint | A salad with green leaves and orange strips
+ 27
- amina: I have a cousin who sends it.
- sofie: It went with waffles. Everything goes with waffles.

@ 05-08 17:15 bert_h update de lakeside #geburtstag
Einundsiebzig. Die Truppe hat mir eine Runde geschenkt: alle in meinem Tempo. Es war die schnellste, die ich seit Jahren gegangen bin.
* hill dusk | A bench on a hill with a thermos, at dusk
+ 17
- elif_k: Wir kamen kaum mit, Bertram.
- jonas: He did the last bit with hands in his pockets.
- rosa_l: Versetzt in die nächste Klasse.

@ 05-09 08:10 aroha update #autumn
First frost on the tops, bonfire smell, dog with a stick of unreasonable length. Enjoy your spring, upside-down people.
* hill dawn | A hill in the first light
+ 23
- wren: Who is upside down is a question of the dog.

@ 05-11 20:15 ben_c workout #bench
Bench, four by six. Took the grey hair out of my eyes twice. Should I tie it? Is it a thing at 47?
+ 18
- nina_w: Alles ist mit 47 eine Sache.
- tariq: Tie it. Then squat. Nobody will ask.

@ 05-12 07:30 noor milestone lakeside #night
Twelve nights in May so far and I have walked home from ten of them. On one it rained, on one I was carried by Tomasz, line 4, free coffee.
+ 16
- tomasz: It was half a coffee. You fell asleep on the other half.
- amina: Bravo, Noor. Sleep well now.

@ 05-13 13:45 maya_l question #north
My watch says I did eight thousand steps before I left the house. I do own a rocking chair. Could it be?
+ 20
- bea: Frame of reference: the chair.
- ravi: Map it.

@ 05-15 19:25 freya workout #press
Press, heavy singles, last one moved like a slow lift with the doors closing. It got in.
+ 22
- mara: I held my breath reading.

@ 05-16 10:05 joyce update #chairyoga
Outdoor season. Eleven chairs on the bowling green, two blackbirds joined, the gentleman brought a friend. We are now called a class.
+ 35
- ruth: I have asked my centre for a chair class. They asked who would lead it. Well.
-- joyce: Congratulations, dear.

@ 05-17 18:40 dario recipe #pasta #tomatoes
! Pasta with tomatoes that were nearly too old
Cut soft tomatoes in half, 400 g, on a tray, oil, salt, a clove of garlic, 200 degrees for forty minutes. Boil 300 g pasta two minutes short. Toss all of it with a cup of the cooking water until it shines. Basil, torn, not cut.

Good tomatoes need you less. These ones need you.
* pasta oak | Pasta with roasted tomatoes and basil
+ 44
- finn_m: My first pasta that shone.
- ioana: In August I shall drown you in them.

@ 05-19 21:00 wren update followers #slowrun
Five kilometres. No stops. Told nobody but you.
+ 6

@ 05-20 12:10 emeka question #bike
Rain trousers: yes, no, or is arriving wet a personality?
+ 14
- tess: Wet legs dry. Wet trousers stay with you all day, like a bad song.
- tariq: There is no bad weather, only bad hand dryers.

@ 05-21 17:55 elif_k update de lakeside #hügel
Heute mit Doppelwagen auf den Mühlberg. Oben haben zwei Radfahrer geklatscht. Die Kinder dachten, für sie, und haben sich verbeugt.
+ 14
- ines_p: Standing ovation for the whole cast.
- karin_b: Herrlich.

@ 05-23 09:30 leo_g tip de #tragen
Vierzig Jahre Möbel: erst schauen, wo es hin soll, dann heben. Gilt für Schränke, Hanteln und Vorsätze.
+ 40
- marek: Printed, hung up, negotiated with my back.
- kwame: Das nehme ich in die Begrüßung.

@ 05-25 14:00 kwame update harbour #birthday
Thank you. The cake had the right number of plates on it, and you all sang in whole sentences. Weight was right, then.
* cake linen | An apple cake with a slice missing
+ 24
- dario: It was two and a half kilos. I weighed it on the club scales.
- olu: 25 slices of 100 g. It worked out.
- cal: I rested for it.

@ 05-26 08:20 tomasz update lakeside #summer
Short sleeves at the depot, five in the morning. Whoever invented the early shift was a cruel person with a love of birds.
* path day | A path between trees in early summer
+ 11
- noor: We could be friends, them and me.

@ 05-28 19:10 greta_s milestone #swim
First time across. Four hundred metres, sixteen degrees, orange buoy behind me, Jonas in the rowing boat with an expression.
* lake day | The lake on a clear summer day
+ 49
- jonas: The expression was admiration. And cramp.
- matti: Now back!
-- greta_s: That was the second time across.

@ 05-30 12:35 helena update #atlas
We finished the walking atlas today. Two years, 311 routes. I have been told to rest, so I walked home along number 87.
* map morning | A folded map with a dashed route
+ 38
- ravi: 87 has a wrong bench. I'll bring it in the second edition.
- mara: Is the lake in it?
-- helena: Number 4. Clockwise. With soup symbol.

@ 05-31 18:20 hamid question #trousers
I am thinking of making lifting trousers. Two rules: they do not split, and one can wear them to a wedding. What else?
+ 31
- iris_c: Pockets. Real ones.
- ruth: Pockets!
- freya: Pockets.
-- hamid: I hear a theme.
`
