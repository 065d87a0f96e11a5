/** How to read it: README.md of this folder. */
export const april = `
@ 04-01 08:00 ravi update thirdfloor #stairs
Dear all, from today the third floor is the fourth floor, for fairness. Please adjust your counts.
+ 9
- emeka: I believed this until the second landing.
- stefan_k: Ich habe es der Geschäftsleitung weitergeleitet.
-- ravi: Stefan.
--- stefan_k: April.

@ 04-02 18:45 hana_m workout #legs
Split squats, three by ten each side. The left leg is a beginner, the right one is a know-all. They will have to talk.
* kettlebells gym | Three kettlebells in a gym
+ 20
- freya: Start with the left, let the right one wait.
- marek: My back is willing to mediate.

@ 04-03 12:15 yuki_t recipe #eggs #breakfast
! Eggs on rice, ten minutes, no discussion
Hot rice in a bowl. Two eggs in a pan with a little oil, lid on, so the top sets. Soy sauce, a few drops of sesame oil, spring onion, whatever is green in the fridge. Eat with a spoon.

My grandmother calls it lazy. My grandmother eats it every day.
* eggs mint | Two fried eggs with herbs and toast
+ 36
- tariq: I had toast instead of rice. Your grandmother may call me.
- dario: This is what cooks eat after work. Exactly this.

@ 04-04 20:30 tess question #bicycle
Chain: wax or oil? I ask here because the bicycle people no longer speak to each other about it.
* bicycle evening | A bicycle with an orange frame in a blue room
+ 17
- emeka: Oil, often, thin.
- aroha: Wax, rarely, smug.
- oskar: Ski wax. I have a lot of it. Unused.

@ 04-06 09:20 rosa_l update lakeside #herons
Eggs. I will not say where. Attendance is suspended, everybody tiptoes.
+ 12
- deniz: Thank you, Rosa. Seriously.
- jonas: I have asked Bert to whistle pianissimo.

@ 04-07 19:05 olu milestone #squat
Body weight on the bar, three times, and the sheet turned green by itself. I had forgotten that I had programmed that. Past me is a nice man.
+ 56
- kwame: Present you is not bad either.
- bea: Which green?
-- olu: 0, 176, 80.

@ 04-08 07:15 amina update lakeside #tea
Carried the big thermos today so that Jonas could see what he does for us. He does a lot for us.
+ 14
- jonas: It is the good leg day.
- li_na: Which tin was it?
-- amina: Number twelve. Cardamom. You guessed.

@ 04-10 13:10 joyce tip #balance
While the kettle boils I stand on one leg, with one hand on the counter. When it boils I change legs and pretend that I have planned a second cup.
+ 61
- ruth: I brush my teeth like that. Left leg upper, right leg lower.
- kwame: Hand on the counter: that is the clever part.
- bert_h: Mit der neuen Hüfte zwanzig Sekunden. Mit der alten acht.

@ 04-11 17:40 chris_w update #walking
Walked to a meeting, which was moved, so I walked home, where it was. Seven kilometres of administration.
+ 21
- helena: You could have looked at a map.

@ 04-12 10:50 deniz update lakeside #trees
Today is the day: the cherry by the boathouse. You have about four days. Look up, then look where you walk, in this order but not at the same time.
* path day | A path among trees in fresh leaf
+ 16
- ines_p: Went, looked up, met a bench with my knee.
-- deniz: The order was explained.
- noor: Saw it at five in the morning with the street lamp on. Even better.

@ 04-14 18:15 cal workout #deload
Deload week, day one. Half the weight, half the sets, double the sighing.
+ 19
- kwame: It works whether you believe in it or not. Like weekends.
- tariq: Come and sigh at my place, there is coffee.

@ 04-15 12:40 zoe update #sea
On a boat for work. Drew forty kilometres of coast between two visits to the rail. The coast is beautiful. The rail is also well made.
+ 24
- paula_s: Blick auf den Horizont!
-- zoe: That was the thing I was drawing.

@ 04-16 21:10 nina_w question de #schlaf
Abends trainieren und danach schlafen: geht bei euch? Ich liege um elf da wie eine Glühbirne.
+ 16
- lena_f: Bei mir hilft: spätestens halb acht Schluss, danach spazieren.
- leo_g: Warme Dusche, Fenster auf, langweiliges Buch. Meins ist von 1987.
- noor: I have the opposite problem and would trade.

@ 04-18 08:25 sam_o update lakeside #rolls
Good Friday shift is done: six hundred braids, two thousand rolls. Carrying a tray is a farmer's walk with consequences.
+ 15
- greta_s: Mine was the one with too many poppy seeds. There is no such thing.

@ 04-19 16:30 gus workout #chalk
Snatches in the sun, on the quay, with an audience of gulls. Two of them left in the middle. Critics.
* barbell morning | A barbell in warm morning light
+ 25
- sofie: I'd have clapped, but I was holding a waffle.

@ 04-21 11:00 ioana update #allotment
Potatoes are in. Three rows of effort, to be harvested as one salad. Whoever digs with me gets a bag.
+ 18
- klaus_d: Parzelle 31 leiht dir die gute Gabel.
-- ioana: Klaus speaks! And lends!

@ 04-22 19:20 marek milestone #back
Six weeks without the hot water bottle. My back and I have shaken hands. It was still the left hand, but well.
+ 39
- ruth: Bravo to both parties.
- hana_m: What did the treaty say in the end?
-- marek: Little, often, and never angry.

@ 04-24 07:50 helena tip #desk
A printer on another floor is the best fitness machine I ever bought, and it also prints.
+ 33
- emeka: That is why? All those years?
- paula_s: Ich hatte es geahnt.

@ 04-25 18:00 mara update harbour #tuesday
Missed Tuesday, came Saturday, was greeted as if I had been at sea. I like it here. Press went up by the two smallest plates in the shed.
+ 22
- kwame: The smallest plates are the most honest ones.
- freya: Fine, spicy or fine!! ?
-- mara: Fine!

@ 04-27 10:35 ines_p recipe #soup #greens
! Caldo verde, the way my aunt denies
500 g potatoes, 1 onion, 2 cloves of garlic, a litre and a half of water, salt: boil, then blend. Kale or collards, cut as thin as patience allows, five minutes in the soup. Olive oil over it. My aunt would put sausage in; I put in smoked paprika, and she is not on this app.
* peas oak | A green soup on a wooden table
+ 29
- gus: I am telling her.
- mara: Soup number four of this year's list. Thank you, @ines_p.

@ 04-28 20:40 lena_f update de #gerät
Heute im Labor ein Prüfgewicht von 20 Kilo getragen und automatisch die Hüfte gestreckt. Die Kollegen machen das jetzt nach.
+ 23
- kwame: Eichen wir nächstens zusammen.

@ 04-30 18:55 teo question #hands
What do you do for hands? I have splinters on the inside and calluses on the outside and a date on Saturday.
+ 28
- hana_m: File, then balm, overnight with gloves. Climbers know.
- jun: Luthier here: sand them along the grain.
-- teo: I laughed and then I tried it.
`
