/** How to read it: README.md of this folder. */
export const september = `
@ 09-01 08:10 rosa_l update lakeside #herons #school
First day of term. All here, one with a satchel (a roach). Jonas brought a school cone for Bert, who is in the first class of everything.
* lake day | The lake on the first of September
+ 16
- bert_h: Es waren Nüsse drin und ein Stift. Ich bin gerührt.
- elif_k: Meine Große hatte heute auch! Sie trug die Tüte, ich sie, der Wagen uns beide.

@ 09-02 18:20 kwame update #beginners
Nine new faces on Thursday. Please remember your own: be early, learn a name, leave room at the chalk. @gus, this means you.
+ 25
- gus: I take up the room that chalk takes.
- teo: One of the nine was me! I counted zero planks.

@ 09-04 12:30 amina recipe #salad #lentils
! Lunchbox lentils
250 g small green lentils, boiled with a bay leaf until just soft. While warm: vinegar, mustard, oil, salt. Then whatever is crisp: celery, radish, apple. Parsley, a lot. Keeps for three days and gets better on each.

The pharmacy lives on it.
* salad slate | A bowl of green lentil salad
+ 33
- maya_l: Does not smell, crunch or drip! Six square metres of Alps are saved.
- noor: Also good at four in the morning, I report.

@ 09-05 20:10 wren question #hills
Are hills slower or am I?
+ 27
- ravi: The line is longer than the map says. Truly. It is called slope distance.
- aroha: Both, and both are fine.
- chris_w: I walk them. With that name I may.

@ 09-07 07:00 tomasz milestone lakeside #depot
Three hundred walks to the depot. My colleague on line 9 has begun too. We meet at the weir, nod, and part, like spies.
+ 17
- noor: I saw you nod. Very discreet.
- rosa_l: Attendance for both.

@ 09-08 19:40 leo_g update de #umzug
Heute privat einen Umzug gemacht, dritter Stock, mit den Leuten vom Club. Neun Personen, ein Klavier, kein böses Wort. Das Klavier war verstimmt, wir nicht.
+ 53
- kwame: Bestes Training des Jahres.
- stefan_k: Dritter Stock? Da kenne ich mich aus.
- li_na: I tuned the piano afterwards. It had opinions.

@ 09-10 13:10 paula_s question de #herbst
Welche Jacke für Stadt, Regen, Büro und zufällige Hügel? Budget: eine.
+ 15
- oskar: Whatever you wear, buy it one size up, for the sweater.
- elif_k: Die, in der du auch sitzen kannst.

@ 09-11 18:15 freya tip #plateau
If nothing has moved for three weeks, I change one thing. One. Usually it is bedtime.
+ 59
- cal: I changed bedtime in June. I am a new person. I was asleep for most of it.
- olu: Changed one cell. Sheet collapsed. Went to bed.
- nina_w: Einfach und wahr.

@ 09-13 09:20 tess update #bicycle
Brought six people on bicycles to the Saturday session. Nobody needed to warm up. Everybody needed to sit down.
* bicycle evening | A bicycle against a blue wall
+ 24
- emeka: I squeaked in B flat the whole way. They found me charming.

@ 09-14 16:30 ioana recipe #pumpkin #soup
! Pumpkin soup with the whole pumpkin
One hokkaido (skin on), an onion, a thumb of ginger, a carrot, stock to cover. Twenty minutes, blend. Coconut milk if you like. Roasted seeds on top, they take ten minutes and half of them vanish on the way to the table.
* pumpkin linen | Orange pumpkin soup with a swirl of cream and seeds
+ 41
- mara: Soup season is open. I declare it.
- dario: Half of them? Optimist.
- jonas: With a bit of orange peel, says the thermos.

@ 09-16 21:15 andre question #time
Back to school, back to chaos. How do you train when every hour of the week has somebody's name on it?
+ 39
- ben_c: Twenty minutes with my name on them, before the names wake up.
- elif_k: Mit allen Namen zusammen, auf dem Spielplatz.
- kwame: Come for half a session. The bar doesn't clock you in.
-- andre: Half a session it is. I was greeted like a whole one.

@ 09-17 08:30 deniz update lakeside #trees
The first yellow: birches, always birches, they never can wait. Next the maple by the kiosk. Bets are open.
* path autumn | A path with autumn trees
+ 13
- li_na: Maple on the 28th.
- matti: In Finland they call it ruska and drive six hundred kilometres for it. You have it by the kiosk.

@ 09-19 18:00 yuki_t milestone #bodyweight
My own weight on my back, once, and down, and up. Smallest person, biggest grin. Portugal watched.
+ 64
- kwame: The shed has not been that loud since the piano.
- freya: Fine!!!
- hana_m: From jar to bar in one year.
-- yuki_t: I also opened another jar. Gherkins.

@ 09-20 10:40 helena update #openday
Open day at the map room. Four hundred visitors on the stairs, and a boy of six who asked where the end of the world is. Emeka showed him the edge of sheet 12.
+ 30
- emeka: He said it was smaller than he thought.
- zoe: It is on the coast, of course.

@ 09-22 07:25 li_na tip #practice
What I tell my pupils also helps me on tired mornings: take the case out and open it. That is all. Most days one plays.
+ 56
- jonas: Shoes before the coffee machine, violin edition.
- finn_m: Case opened. Walked four kilometres.

@ 09-23 19:10 hana_m workout #legs
Step-ups with Portugal in one hand. Twelve each side. The know-all leg and the beginner leg have reached an agreement without naming names.
* kettlebells hall | Three kettlebells in a hall
+ 22
- marek: It is all diplomacy.

@ 09-25 12:15 finn_m question #holiday
Two weeks away, no scales, no plan, a lot of chips. First morning back: look or wait?
+ 34
- mara: I looked in the mirror instead and unpacked. Scales on day four. The line closes the gap by itself.
- bea: It will mostly be salt and water. The dot may shout, the line won't.
- ruth: First tell us about the chips.
-- finn_m: They were magnificent.

@ 09-26 20:30 karin_b update de lakeside
Ich schreibe selten. Aber heute: einmal ganz herum, zum ersten Mal seit der Operation. Das wollte ich hier lassen.
+ 14
- jonas: Karin!!
- amina: Das freut mich so. Alles Gute, in deinem Tempo.
- rosa_l: Anwesend, mit Auszeichnung.
-- karin_b: Danke. Mein Taschentuch ist auch anwesend.

@ 09-28 08:05 bert_h update de lakeside #ahorn
Der Ahorn am Kiosk ist gelb. Li Na gewinnt. Wie macht sie das?
* lake autumn | The lake with autumn woods
+ 13
- li_na: I listened.

@ 09-29 18:50 sam_o tip #baker #early
If your day starts at two: main meal when the others have breakfast, something small before bed, bed when the children's programme begins. Blackout curtain. And one day a week with the others, or you turn into an owl.
+ 31
- noor: Co-signed by an owl.
- tomasz: And by a bus.
`
