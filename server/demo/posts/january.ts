/** How to read it: README.md of this folder. */
export const january = `
@ 01-01 10:40 rosa_l update lakeside #herons
Attendance on New Year's morning: two herons, four of us, one thermos. The herons were quieter.
* lake frost | The frozen lake with a jetty, a pale sun above the hills
+ 11
- jonas: The thermos was loud because it was empty.
-- rosa_l: Noted in the class book.
- bert_h: Der dritte Reiher war ich.

@ 01-02 19:15 finn_m update #again
Starting again. I have started before, so I know where everything is. The plan is smaller than last time: walk on weekdays, scales on any morning I like, and no speech about it.
+ 31
- ruth: Small plans are the ones that come home with you.
- ben_c: Third starts count double. I looked it up.
-- finn_m: Where?
--- ben_c: In the book I am writing now.
- aroha: Kia kaha, Finn. It is summer here, I will walk a bit of it for you.

@ 01-03 12:20 dario recipe #soup #lentils #winter
! Red lentil soup that forgives
For four, or for one who is tired of cooking.

1 onion, 2 carrots, 2 cloves of garlic, 250 g red lentils, 1 tin of tomatoes, 1 litre of stock, cumin, lemon.

Soften the onion and carrots in oil for ten minutes (really ten). Garlic and a spoon of cumin, one minute. Everything else in, twenty minutes with the lid on. Lemon at the end, more than you think.

It forgives everything but forgetting the lemon.
* lentils oak | A bowl of orange lentil soup with parsley on a wooden table
+ 42
- mara: Made it twice this week. The second time with the lemon.
-- dario: Progress is not always on the scales.
- sam_o: Rolls from me, soup from you, and the lake team never leaves the shed.
- ioana: I put smoked paprika in. Should I apologise?
-- dario: To nobody. To me a little.

@ 01-04 21:05 cal question #rest
How do you all rest on a rest day? I lasted until eleven and then reorganised my plates by colour.
+ 14
- kwame: A walk without a watch. If you come back and don't know how far it was, you did it right.
- tariq: Coffee, chair, window. Advanced: close the eyes.
- bea: Rest is also a force. It just has no direction.
-- cal: I am going to print that and put it on the rack.

@ 01-05 07:50 helena update thirdfloor #stairs
The lift is being serviced until Friday. I swear I did not arrange it.
+ 8
- ravi: The coincidence is on contour line three.
- anton: Ich wohne im Erdgeschoss und fühle mich ausgeschlossen. Komme um zehn hoch.
-- helena: There is coffee on three. There always was.

@ 01-06 20:30 freya workout #squat
Back squat, five by five, and for the first time since November it was boring. Boring is what I train for.
* barbell gym | A loaded barbell on the floor of a bright gym
+ 26
- kwame: Boring is a personal record nobody claps for. I clap.
- olu: Logged as B for boring. New column.

@ 01-07 06:35 noor tip #night #sleep
If you work nights: I weigh in when I get up, not when it is morning. My mornings are at three in the afternoon and the trend does not mind at all, as long as it is always after sleep.
+ 37
- mara: This is the most useful sentence I have read this year. The year is young, but still.
- tomasz: Same with early shift and late shift. After sleep, before food. The rest is the scales making small talk.

@ 01-08 18:10 iris_c question #beginner
Is there a wrong age to ask what all the pins and clips are for? Asking as an adult with a library card.
+ 17
- mia_j: I used the wrong clip for a month. It was a hair clip.
- freya: Come ten minutes early on Thursday, I'll show you everything that has a hole in it.
-- iris_c: I will bring my library card.

@ 01-09 13:00 paula_s update de thirdfloor #karten
Neue Rekordstrecke zum Kopierer: über das Dachgeschoss, zwei Umwege, ein Plausch. 41 Treppen mehr als nötig.
+ 7
- stefan_k: Der Kopierer steht neben dir.
-- paula_s: Eben.

@ 01-10 19:40 sofie recipe #breakfast #waffles
! Oat waffles after rowing
Two bananas, two eggs, 150 g oats, a pinch of salt, a splash of milk. Blend, wait five minutes, bake until the kitchen smells of Sunday. Berries from the freezer, yoghurt on top.

Also works without rowing. I checked.
* waffles mint | A waffle with red berries and a spoon of yoghurt
+ 33
- andre: Three children, four minutes, zero waffles left.
- hamid: I let a seam out for this and I regret nothing.

@ 01-11 11:15 matti update lakeside #sauna
Minus nine, hole in the ice, sauna at ninety. I am told one is supposed to have a reason. My reason is the face of the dog.
* lake frost | Ice, snow and a low winter sun over the lake
+ 12
- greta_s: I swim in there in May and complain. I take it back.
- amina: Please never go in alone, Matti, and not after a drink. Says your pharmacist.
-- matti: Never alone. The dog holds the towel. And my cousin holds the dog.

@ 01-12 08:20 joyce update #chairyoga
Chair yoga resumed after the holidays. Present: nine ladies, one gentleman, eleven chairs (one is for the biscuits). We stretched, we creaked, we agreed that creaking is a form of singing.
+ 39
- ruth: Can one join from abroad? I have a chair.
-- joyce: Bring it.

@ 01-13 20:45 wren update #slowrun
Three kilometres so slowly that a dog on a lead overtook me, and it was stopping at every tree. No walking breaks. First time.
* path frost | A snowy path between bare trees
+ 24
- deniz: Which trees?
-- wren: The dog would know.
- finn_m: Slow is a speed.

@ 01-14 17:30 kwame tip #technique
If you can talk in whole sentences between sets, the weight is right for learning. If you can only nod, it is right for showing off. We learn on weekdays and show off on my birthday.
+ 48
- ben_c: When is your birthday?
-- kwame: In May. Bring sentences.
- lena_f: Ich nicke nur noch. Muss wohl runter mit dem Gewicht.

@ 01-16 07:10 jonas update lakeside #round
Round before work: 5.2 km, dark until the bridge, then the sky did the thing. Six of us. Next time gloves, says Tomasz, who had gloves.
* lake dawn | Sunrise in orange over the lake and its hills
+ 13
- tomasz: I had two. I offered one.
- li_na: A violinist does not share gloves.

@ 01-17 12:05 ravi question #shoes
Wet leaves, wet stairs, wet everything. What do you wear on your feet in January that is not a boat?
+ 15
- aroha: Trail shoes with ugly soles. The uglier the better.
- oskar: Boats.
- tess: I put mudguards on my bicycle and my feet.

@ 01-18 18:50 bea tip #scales
A physics teacher's view of the daily wobble: a litre of water weighs a kilogram whether it is in a bottle or in you. So the number tomorrow is mostly about soup. Look at the line, not at the dots.
+ 55
- mara: The soup thing is going on our fridge.
- li_na: I weigh in daily, I believe it weekly. This is why.
- olu: Can I cite you in cell D14?

@ 01-20 21:20 elif_k update de lakeside #kinderwagen
Bilanz des Tages: ein schlafendes Kind, ein nicht schlafendes, sieben Kilometer, null Gespräche über Dinosaurier. Na gut, eines.
+ 10
- ines_p: Which dinosaur?
-- elif_k: Alle. Der Reihe nach.
- karin_b: Sehr gern gelesen.

@ 01-22 19:30 yuki_t milestone #jar
Opened the jar. THE jar. The one that has been on the shelf since the move. It was olives.
+ 44
- freya: Grip work pays in olives.
- hana_m: A climber salutes you.
- dario: Bring them on Thursday, I have plans.

@ 01-24 10:00 anton recipe de #brot
! Roggenbrot für Leute ohne Geduld
500 g Roggenmehl, 150 g Sauerteig, 400 ml warmes Wasser, 12 g Salz. Abends rühren (kneten lohnt nicht), morgens in die Form, zwei Stunden stehen lassen, bei 240 Grad anbacken, nach zehn Minuten auf 190, insgesamt eine Stunde.

Erst anschneiden, wenn es kalt ist. Daran scheitere ich jedes Mal.
* bread oak | A dark loaf with three cuts on a wooden board
+ 21
- sam_o: From a baker: the crumb is fine warm, and the waiting is overrated. Do not quote me.
-- anton: Hängt schon in der Druckerei.
- stefan_k: Er hat mir die Kante gegeben. Ich werde das nicht vergessen.

@ 01-26 16:15 ines_p question #words
In Portuguese we say we are fighting the scales. In German one steps on them, in English one watches them. Who in this list is friends with theirs?
+ 19
- amina: We are colleagues. Polite, punctual, no lunch together.
- bert_h: Meine Waage und ich, wir siezen uns.
- mara: We text.

@ 01-28 20:00 olu update #spreadsheet
I have added a sheet that counts how often I open the other sheets. It is the only number that goes up every week.
+ 29
- bea: You have invented friction.
- kwame: Squats at six, Olu. Without the laptop.
-- olu: With the phone?
--- kwame: With the bar.

@ 01-30 18:40 marek update #back
Negotiations with my back, round three. It asks for mobility in the morning, I ask for deadlifts on Saturday. We have signed for light ones. Physio was at the table.
+ 27
- ruth: A good agreement leaves both sides a little sore.
- leo_g: Mein Rücken lässt grüßen und bittet um die Adresse der Physio.
`
