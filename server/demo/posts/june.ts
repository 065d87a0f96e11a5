/** How to read it: README.md of this folder. */
export const june = `
@ 06-01 07:20 rosa_l update lakeside #herons
The small ones practise flying. One of them ended up on the pedalo and looked at us as if that had been the plan.
* lake day | A summer morning at the lake
+ 14
- jonas: Same face as me after hill repeats.
- deniz: From tomorrow we can walk on their side again. Softly.

@ 06-02 18:10 yuki_t workout #patience
Romanian deadlifts, slow, four seconds down. I counted in three languages so as not to be bored. In Japanese it is the heaviest.
+ 21
- tariq: Four seconds down, one espresso up.

@ 06-04 12:50 chris_w recipe #grill #corn
! Corn on the balcony grill
Soak the cobs in their husks for half an hour, grill for twenty minutes and turn them now and then. Peel (hot!), lime, chilli, salt, a little mayonnaise if nobody is looking. The balcony is two square metres, so I am always looking.
* salad oak | A summer plate with corn and leaves
+ 25
- gus: With cheese from Minas. I can send a letter of recommendation.
- helena: Office balcony has four square metres.
-- chris_w: I'll bring the corn when I visit.

@ 06-05 20:45 sofie update #rowing
Took the rowing outdoors. The water moves! The view changes! One gets wet and a duck files a complaint!
* lake dusk | The lake at dusk, purple hills
+ 26
- greta_s: Welcome to the lake side of life.

@ 06-06 09:15 anton update de thirdfloor #druckerei
Die Presse stand, also bin ich dreimal hoch in den dritten. Beim dritten Mal gab es Eis. Ich erkenne ein Muster.
+ 7
- paula_s: Konditionierung mit Himbeere.
- maya_l: We ring a bell now.

@ 06-08 17:00 ioana tip #allotment
Weeding is yoga for people who like to be right. Change the hand every bed, kneel on something soft, and stop when the radio repeats a song.
+ 29
- joyce: I weed from the ninth chair.
- klaus_d: Und abends Wasser, nicht mittags.

@ 06-09 21:20 cal milestone #rest
Slept eight hours three nights in a row. I don't know who I am. Squats felt like somebody else's squats, somebody good.
+ 42
- kwame: There it is.
- noor: Describe it to me slowly.

@ 06-11 07:45 ruth tip #grandchildren
If something small runs towards you, bend your knees first and open your arms second.
+ 57
- andre: I do it in the wrong order, three times a day.
- leo_g: Gilt auch für Hunde.

@ 06-12 18:35 deniz update lakeside #trees #birthday
Birthday present from you all: nobody pretended to know the answer. So, for the record, THE LINDEN IS IN FLOWER and you may all smell it on the way round.
* path day | Trees beside a path, in full leaf
+ 18
- li_na: I smelled it at the bridge and thought of tin seven.
- amina: Tin seven IS linden.

@ 06-14 10:30 oskar question thirdfloor #summer
What does one do in summer?
+ 9
- emeka: Bikes.
- zoe: Sea.
- maya_l: Balconies.
-- oskar: So one waits.

@ 06-15 19:00 ben_c milestone #kilos
Belt has a new hole, made by Hamid, on the inside. I am not a person who takes pictures of belts, so here are my shoes.
* shoes evening | A pair of teal shoes in the evening
+ 45
- hamid: It was the most festive hole of my career.
- nina_w: Schöne Schuhe auch!

@ 06-16 12:20 ravi update #monsoon
Visiting my parents. Walked with my father to the temple and back, twelve kilometres, he is seventy-four and was waiting at every corner, kindly.
+ 31
- priya_r: They always wait kindly. It is devastating.
- bert_h: Ich grüße den Herrn Vater.

@ 06-18 08:05 tess update #bicycle
A hundred kilometres for the first time. At kilometre eighty I promised my legs things I will not keep.
* bicycle morning | A bicycle in the morning
+ 36
- emeka: What did you promise?
-- tess: A car.

@ 06-19 20:30 lena_f question de #handgelenk
Meine Handgelenke finden die vordere Kniebeuge unhöflich. Was hat euch geholfen?
+ 19
- freya: Finger locker, Ellbogen hoch, notfalls Zughilfen als Schlaufen. Und Geduld mit den Schultern.
- yuki_t: Half a minute of stretching while the kettle boils. Joyce's kettle does everything.
- marek: If it hurts rather than pulls, show it to a physio. Mine sends greetings.

@ 06-21 04:50 noor update lakeside #solstice
Shortest night of the year. I had it. The sun came up behind the boiler house as if it were somewhere grand.
* lake dawn | The sun rises over the lake
+ 19
- mara: Thank you for watching over the short one.

@ 06-22 11:10 mara recipe #soup #cold
! Cold cucumber soup, no stove, no mercy
Two cucumbers, 500 g yoghurt, a clove of garlic, dill, mint, lemon, salt, a handful of ice. Blend, forget it in the fridge for an hour. On top: walnuts and oil.

Soup is a way of thinking, not a temperature.
* yoghurt mint | A white cold soup with herbs
+ 38
- jonas: Summer soups are salads that gave up.
-- mara: Out of the team, Jonas.
--- jonas: I am its admin.
- dario: Chill the bowls too.

@ 06-24 18:25 gus workout #heat
Thirty-four degrees in the shed. We shortened the session and lengthened the breaks, and the bar was hot, so everybody was quick for once.
+ 20
- kwame: Water twice as often, and who feels dizzy sits down. Heroes train tomorrow.

@ 06-25 13:00 sam_o update #birthdaycake
Somebody ordered a cake in the shape of a kettlebell. Twelve kilos. It is the first one I could not press.
+ 33
- kwame: Did they finish it?
-- sam_o: For time.

@ 06-26 21:15 hana_m milestone #climbing
Topped the route I had fallen off for two summers. Legs. It was legs. I owe the whole squat rack a drink.
* hill dusk | The view from a hill at dusk
+ 47
- freya: Legs accept.
- teo: I carried planks below you, probably.

@ 06-28 09:40 li_na update lakeside #round
Pupils are on holiday, so I did the round twice, once for the legs and once for the ears. Anticlockwise it is in a minor key.
+ 12
- ines_p: You cannot just write sentences like that before ten.
- matti: Clockwise in polka.

@ 06-29 17:20 marek question #hammock
Hammocks: rest or core training? I was in one for an hour and got out of it in four attempts.
+ 24
- cal: Rest. Getting out is the session.
- jun: As an owner of tight hips: neither. A trap.

@ 06-30 19:30 finn_m update #again
Half the year. Still the small plan. My brother asked what the trick is and I had nothing to tell him except Monday, Tuesday, Wednesday.
+ 51
- ruth: That is the whole book.
- ben_c: Chapter three of mine, at least.
`
