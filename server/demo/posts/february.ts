/** How to read it: README.md of this folder. */
export const february = `
@ 02-01 08:00 fatima update thirdfloor #streets
Walked Linden Street from end to end to settle an argument: there is not one linden in it. There are eleven plane trees, one bakery and a very proud cat.
+ 9
- maya_l: Put the cat on the map.
-- fatima: Layer seven. Already done.

@ 02-02 19:10 ben_c update #emptybar
Anniversary. A year ago today Kwame put an empty bar on my back and I looked for the mirror to see who it was. Still go back to the empty bar every first set. It is like saying good evening.
* empty hall | An empty barbell in a rack in a bright hall
+ 46
- kwame: The bar says good evening back. Very quietly.
- nina_w: Ich grüße meine auch. Laut.

@ 02-03 07:25 tomasz update lakeside #depot
Walked to the depot in the rain, drove a bus in the rain, walked home in the sun. Somebody up there reads timetables.
* path day | A path between green trees in the sun
+ 10
- jonas: Line 4 was on time today. I noticed.
- rosa_l: Herons: one. Under the bridge, like the rest of us.

@ 02-04 21:30 hana_m question #legs
Climbers of this club (me): is it normal that stairs talk back two days after lunges?
+ 18
- freya: Day two is the loud day. Day three they forgive you.
- helena: On the third floor we call that Wednesday.

@ 02-05 12:45 amina tip #tea
A habit from behind the counter: at four in the afternoon I make tea first and decide about the biscuit afterwards. Often I decide for both.
+ 34
- li_na: Which tin?
-- amina: There are nineteen tins, Li Na. You have to be more specific.
- sam_o: Tea and then a roll. I agree with science.

@ 02-06 18:20 priya_r workout #video
Tuesday session from Pune, half past eleven at night, on a balcony, with two bags of rice. Goblet squats with basmati. Twelve, ten, eight. The neighbour's parrot counted along.
* kettlebells evening | Three kettlebells in the evening
+ 36
- kwame: We saw the parrot. The parrot had good depth.
- gus: How heavy is a bag of rice?
-- priya_r: Ten kilos. Eight after dinner.

@ 02-08 09:40 chris_w update #snow
Toronto: shovelled the drive, then the neighbour's drive, then helped a car that was not ours. If anybody asks, that was intervals.
+ 25
- oskar: You have snow. YOU HAVE SNOW.
-- chris_w: I can post you some.
--- oskar: Please do not joke about this.

@ 02-09 20:05 li_na update lakeside #daily
Forty pupils had their recital. I stood for five hours, smiled for six and my streak is alive because I weighed in before the first scale. Musical scale. You know what I mean.
+ 12
- ines_p: I do, and as a translator I am delighted.
- mara: The best pun of the winter. It was a hard winter for puns.

@ 02-10 13:15 ioana recipe #beets #salad
! Beetroot salad for grey Tuesdays
Four cooked beetroots in cubes, one apple in smaller cubes, a handful of walnuts, feta or a firm tofu, dill. Dressing: oil, vinegar, a teaspoon of honey, mustard, salt.

Let it stand for half an hour and everything is pink, the feta, the spoon, you.
* beets linen | A plate of beetroot, green leaves and white cheese
+ 28
- joyce: Pink lady here. Delicious.
- dario: Horseradish. A little. Trust me.

@ 02-11 17:55 nina_w milestone de #klimmzug
Erster Klimmzug. Ohne Band, ohne Hüpfen, ohne Zeugen. Also habe ich gleich noch einen gemacht, da hat Freya geguckt.
+ 51
- freya: Ich kann es bezeugen. Kinn drüber, Füße still.
- lena_f: Wie lange hast du dafür gebraucht?
-- nina_w: Anderthalb Jahre. Und eine Tür.
- yuki_t: First the jar, now the bar.

@ 02-13 07:00 emeka update thirdfloor #bike
Headwind both ways. I do not understand how the map department allows this.
+ 8
- ravi: We only print the arrows.
- zoe: Coast is worse. Trust somebody who draws it lying down.

@ 02-14 12:30 iris_c update #birthday
Turned twenty-two today and the club put a candle on a two and a half kilo plate. I lifted my own cake.
* cake mint | An apple cake with one slice missing
+ 40
- mia_j: Strict form, too.
- hamid: Happy birthday. Bring the jacket, I'll do the button.

@ 02-15 18:35 jonas tip #walking
What got me out of the door this winter was not will. It was putting the shoes in front of the coffee machine.
* shoes morning | A pair of teal walking shoes in the morning light
+ 47
- mara: I tripped over mine and went out of spite. Counts.
- finn_m: Trying this tomorrow.
-- finn_m: Works. Also nearly broke a toe.
- tariq: Please keep innocent coffee machines out of this.

@ 02-17 10:20 bert_h update de lakeside #hüfte
Heute vor zwei Jahren die neue Hüfte bekommen. Der Arzt sagte: in drei Monaten um den See. Ich sagte: in zwei. Es waren vier. Wir hatten beide gelernt.
* lake day | The lake on a clear day
+ 14
- rosa_l: Anwesend seit zwei Jahren, Betragen: sehr gut.
- elif_k: Herr Hoffmann, Sie sind unser Tempo.
-- bert_h: Bertram. Und danke.

@ 02-18 20:50 gus question #chalk
Serious question: how do you get chalk out of a black jumper, a grey car and one's girlfriend's patience?
+ 22
- hamid: Jumper: damp cloth, inside out. Car: likewise. Patience: dinner.
- andre: Flowers. Not white ones.

@ 02-19 06:50 sam_o recipe #rolls #bakery
! Night-shift rolls
The recipe I make at home, when I am allowed to be slow. 500 g flour, 320 g water, 10 g salt, 3 g fresh yeast. Stir in the evening, fold twice before bed, fridge overnight. Morning: shape eight, wait forty minutes, 230 degrees for eighteen.

They crackle when they cool. Listen to them, it is the best part.
* bread linen | A crusty loaf on a board, dusted with flour
+ 45
- noor: From one night shift to another: thank you.
- dario: Three grams! A man of culture.

@ 02-20 19:00 lena_f workout de #langhantel
Umsetzen, 5 mal 3, und beim letzten Satz hat alles gleichzeitig funktioniert. Ich weiß nicht, was ich gemacht habe. Video gibt es natürlich keins.
+ 20
- kwame: Das war die Hüfte. Und ein bisschen das Wetter.

@ 02-22 15:10 teo update #planks
Carried forty planks up two floors today. My master says that is not training, that is Thursday. I counted ten sets of four anyway.
+ 33
- leo_g: Früher Möbelpacker hier. Dein Meister hat recht, und du auch.
- ben_c: Planks with planks. Respect.

@ 02-23 11:25 oskar update thirdfloor #snow
Four centimetres. I repeat: four centimetres. I am in the yard with skis. The yard is eleven metres long.
* path frost | Snow on a path and on the trees
+ 10
- helena: I can see you from the map room. We are all waving.
- chris_w: From Toronto, with love and a shovel.
- maya_l: He has been going back and forth for an hour.
-- oskar: Forty-four laps.

@ 02-25 18:00 mara recipe #soup #potato
! Potato soup, Tuesday version
After lifting nobody wants to peel much. So: 600 g potatoes (scrubbed), 2 leeks, 1 carrot, stock, a spoon of mustard. Boil it all, crush half with a fork, leave half. Chives. Bread from @sam_o, if you know Sam.
* peas slate | A green soup in a white bowl
+ 30
- jonas: I know Sam.
- sam_o: Everybody knows Sam by eight. By nine I am asleep.
- amina: The mustard is genius.

@ 02-26 21:40 tariq update #coffee
Kettle on before the first set, coffee ready after the last. Rest periods by pour-over. My training partner says it is unbearable. My training partner is a mirror.
+ 16
- cal: Pause between sets: 94 degrees.

@ 02-27 08:15 aroha update #hills
End of summer here. Went up Sugarloaf with the dog; he went up twice. Weighed in after, forgot before, the world kept turning.
* hill dawn | A bench with a thermos on a hill at sunrise
+ 26
- wren: Twice!
- joyce: Give the dog a biscuit from the ninth chair.

@ 02-28 17:45 helena milestone thirdfloor #everest
Map room news: as of this afternoon our stairs add up to one Everest since we began counting. Base camp was the kitchen.
* stairs day | Steps that lead up between two houses
+ 11
- ravi: Contour interval: fourteen centimetres.
- paula_s: Wer hat gezählt?
-- helena: Emeka's app, Fatima's notebook and Anton's honour.
`
