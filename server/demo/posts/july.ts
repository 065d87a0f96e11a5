/** How to read it: README.md of this folder. */
export const july = `
@ 07-01 06:40 jonas update lakeside #round
Twenty-two degrees at half past six. Round in the shade side first, water at the bridge, home before the tar got soft.
* lake day | The lake early on a summer day
+ 10
- bert_h: Mein Tempo ist jetzt das offizielle Sommertempo.
- tomasz: The bus has no cooling. I walk in the fridge aisle at lunch.

@ 07-02 18:50 dario recipe #bread #salad
! Panzanella, or what bread wants to be
Stale bread in chunks, 300 g. Six ripe tomatoes, salted, left for twenty minutes: keep the juice. Cucumber, red onion in vinegar, basil, oil. Mix, wait half an hour, mix again.

Fresh bread gets soggy here. Old bread gets wise.
* salad linen | A summer salad with bread, tomatoes and basil
+ 35
- sam_o: Finally somebody who speaks well of yesterday's bread.
- leo_g: Mit 61 fühle ich mich verstanden.

@ 07-04 20:20 iris_c question #exam
Exam in structures on Monday. Does carrying four volumes of building law to the library and back count as a loaded carry?
+ 26
- bea: Depends on whether you opened them. Work is force times distance, not good intentions.
- kwame: It counts. Good luck, Iris.
-- iris_c: 1.3! It stands!

@ 07-05 09:00 aroha update #winter
Frost on the dog. Hill closed, so we walked the beach into the wind, which is free resistance training with sand.
* lake frost | Pale winter light over water and hills
+ 21
- oskar: You have winter. In JULY. I am looking at flights.

@ 07-07 12:35 paula_s tip de #umweg
Für alle, die zu wenig gehen: wähle jeden Tag ein Straßenschild, das du nie gelesen hast, und gehe daran vorbei.
+ 32
- fatima: I approve as the person who names them.
- stefan_k: Heute: Am Bleichgraben. Keine Bleiche, kein Graben.

@ 07-08 19:15 olu workout #squat
Five by five, and the laptop stayed at home. Had to count with my head. Did six by five.
+ 39
- kwame: Interest.
- bea: Off by one: the true sign of a programmer.

@ 07-10 21:30 andre milestone #threekids
The big one is on a bicycle without help, the middle one swims, the small one says "again". I ran beside the first, stood beside the second, and did again with the third. Personal best of a day.
+ 60
- ruth: Write the date on the wall.
- elif_k: Noch einmal!

@ 07-11 07:30 matti update lakeside #cottage
Holiday at the cottage. Daily programme: wood, water, sauna, lake, nothing. There are people who pay for this. They pay me, I rent it out in August.
* lake dusk | A lake at dusk with a jetty
+ 13
- greta_s: Is the nothing guided?
-- matti: Self-guided. There is a map with nothing on it.

@ 07-13 12:10 zoe recipe #fish #summer
! Sea bream, because I finally drew its coast
One bream each, salt, lemon inside, thyme. Hot pan, four minutes a side, do not touch it. Potatoes with capers next to it. Eat it with somebody who does not mind bones.
* fish slate | A grilled fish with lemon and potatoes
+ 28
- oskar: Not touching it is the hardest part.

@ 07-14 18:30 nina_w workout de #klimmzug
Drei. In Worten: drei. Mit Pause dazwischen, in der ich so getan habe, als würde ich die Schuhe binden.
+ 34
- yuki_t: One for each jar.
- lena_f: Nächstes Jahr binde ich dir die Schuhe an der Stange.

@ 07-16 08:00 wren milestone #slowrun
Parkrun. Last but eleven. The tail walker and I are friends now, he grows dahlias.
* path day | A sunny path in a park
+ 54
- joyce: Last but eleven is splendid, dear.
- finn_m: You got up on a Saturday. The rest is detail.
- ioana: Which dahlias?

@ 07-17 17:20 hamid update #trousers
Prototype one: eight pockets, survived forty squats and a bar mitzvah. Prototype two will also be comfortable.
+ 37
- gus: Measure me!
- iris_c: EIGHT.
- ruth: At whose bar mitzvah did you squat?
-- hamid: It was outside. There was a bench. One thing led to another.

@ 07-19 10:45 klaus_d update de followers #garten
Gurken: zwanzig. Nachbarn, die noch welche wollen: null.
+ 2

@ 07-20 20:00 priya_r question #monsoon
Balcony is under water. Where does one squat with two bags of rice in a flat of twenty-eight square metres, with parrot?
+ 25
- cal: Between two bars of the parrot's cage, psychologically speaking.
- hana_m: Doorway. Sideways. Parrot on the shelf as a judge.
-- priya_r: He gives low scores.

@ 07-22 07:10 amina update lakeside #tea
Cold brew day: tin three, twelve hours, mint. @jonas carried ice across the whole round and arrived with water and dignity.
+ 14
- jonas: Mostly dignity.
- ines_p: The ice went the way of all commas.

@ 07-23 18:40 freya milestone #total
Meet day. Nine lifts, nine white lights, a sunburn from waiting outside. Book is full, bought a new one in the same colour.
* barbell hall | A loaded barbell in a hall
+ 66
- kwame: We were loud, in whole sentences.
- mara: I have no voice. It was worth it.
- hana_m: Nine of nine!
-- freya: I want to say it was fine. It was fine!!

@ 07-25 12:00 chris_w update #canoe
Portaged a canoe for two kilometres. From inside it is very quiet and one thinks about choices.
+ 22
- zoe: You carried the boat? THAT is the right way round.

@ 07-26 21:10 stefan_k milestone de #treppe
Dritter Stock, mit Einkäufen, ohne Pause. Hundertvier Stufen. Ich habe oben niemandem etwas gesagt, nur gelächelt, bis Helena gefragt hat.
+ 48
- helena: Und dann haben wir alle geklatscht. Bis runter in die Druckerei.
- anton: Ich dachte, die Presse brennt.
- finn_m: Well done, Stefan. I used a dictionary for this and it was worth it.

@ 07-28 08:15 bea tip #measuring
You would never judge a pendulum by where it is right now. You wait, and look at where it swings around. That is all a trend line does for your mornings.
+ 46
- li_na: In music we call it rubato.
- mara: You two should open a school.

@ 07-29 19:45 teo update #planks
Built stairs today. Went up them forty times to check. They are good stairs.
* stairs day | New steps between two houses
+ 41
- helena: The third floor would like a word with you about a commission.
- iris_c: As a future architect: thank you for building what we draw.
`
