/** How to read it: README.md of this folder. */
export const december = `
@ 12-01 07:15 jonas update lakeside #advent
First door of the calendar at the bridge, put there by nobody knows whom (Amina). Behind it: tin one.
* lake frost | Frost over the lake
+ 14
- amina: I know nothing.
- li_na: The handwriting is a pharmacist's. Nobody else can read it.

@ 12-02 19:10 freya workout #squat
Squats by candle light, because the fuse went at set two. Depth was judged by feeling. It felt deep.
* barbell evening | A barbell in the dark of the evening
+ 31
- jun: Romantic dinner for one, five courses of five.
- kwame: Fuse box is behind the oars. Now everybody knows.

@ 12-03 12:20 maya_l update thirdfloor #roof
Roof meeting number nine. Minus two. Decisions are made very quickly up here.
+ 9
- helena: I am moving all of them there.

@ 12-04 18:30 sam_o recipe #stollen #baking
! A small stollen for a small kitchen
500 g flour, 20 g yeast, 150 ml milk, 180 g butter, 80 g sugar, 300 g raisins that sat in apple juice overnight, lemon and orange peel, almonds. Dough, an hour; fold in the fruit, half an hour; 175 degrees for fifty minutes. Butter it while hot, sugar it while proud.

It wants two weeks in a cupboard. Nobody has ever managed.
* bread linen | A loaf dusted with sugar on a board
+ 44
- elif_k: Vier Stunden. Unser Rekord.
- dario: I hid it from myself and found it.
- rosa_l: Two weeks: I have the discipline of a teacher and the key of a caretaker.

@ 12-05 21:20 andre tip #evenings
On evenings when nothing is left of me I do one exercise, one set, while the pasta boils. It is not about the set. It is so that tomorrow I am somebody who did something yesterday.
+ 69
- finn_m: I read this three times.
- ruth: That is a grown-up sentence, André.
- nina_w: Und die Pasta?
-- andre: Slightly over. Worth it.

@ 12-07 09:00 greta_s update lakeside #swim
Five degrees, two strokes, one word. The word is not for this feed.
* lake dawn | A pale sunrise over cold water
+ 13
- matti: I know the word. It is nearly the same in Finnish.
- mara: I held the towel and learned Danish.

@ 12-08 18:20 bea update #school
Class 8 measured my vertical jump with three methods and got three answers. We talked about uncertainty for an hour and nobody looked at the clock. Best jump of my career.
+ 40
- olu: Mean and deviation, please.
-- bea: Happy, give or take.

@ 12-09 20:10 wren milestone #slowrun
Ten kilometres. One hour thirty-one. I saw everything there was to see on the way and I'd do it again, but tomorrow I shall sit.
* path frost | A frosty path
+ 57
- joyce: Sit well, dear.
- cal: And sleep?
-- wren: And sleep!
- deniz: Which trees?
-- wren: All of them, this time.

@ 12-11 12:40 emeka question #gifts
What does one give colleagues who take the stairs?
+ 16
- paula_s: Eine dreizehnte Stufe.
- ravi: A landing with a chair.
- stefan_k: Eis. Es hat immer mit Eis funktioniert.

@ 12-12 19:35 priya_r workout #squat
Thirty kilos. The rice has been replaced by a bar, a real one, from Mumbai, on a train, with my brother. The parrot has retired from counting.
* barbell morning | A barbell in morning light
+ 54
- kwame: Send us a photo of the brother, too. Carrying that counts.
- yuki_t: What about the rice?
-- priya_r: Dinner until March.

@ 12-14 10:15 joyce update #chairyoga
Christmas session: twenty-six people, one string of lights, carols in tree pose with a hand on the neighbour. If one of us sways, all of us sway.
+ 61
- ruth: My own class has five chairs since October. We sway too.
- bert_h: Ich komme nächstes Mal mit. Hand drauf.

@ 12-15 18:00 ioana recipe #oven #apples
! Baked apples from box four
One apple each, cored, filled with walnuts, honey, a few raisins and a bit of butter. 180 degrees, thirty-five minutes, until they sit down. Yoghurt. That is all, it is December.
* yoghurt mint | White yoghurt with red fruit
+ 30
- leo_g: Bis sie sich hinsetzen. So backe ich ab jetzt alles.

@ 12-16 07:30 tomasz update lakeside #snow
Snow on the first bus. Nobody spoke, everybody looked out. Line 4 was a cinema.
* path frost | Snow on trees and a path
+ 14
- noor: Last row, half asleep, best seat.
- jonas: And then the round, with squeaking.

@ 12-17 19:45 oskar milestone #snow
SKIS. ON. SNOW. Eleven kilometres, at night, with a lamp. I am writing this from the kitchen floor, in my boots.
+ 63
- helena: We are so happy for you that the whole floor has stopped working.
- chris_w: At last. I am putting the shovel down in your honour.
- anton: Ich habe dir eine Loipe gedruckt. Maßstab eins zu eins.

@ 12-19 12:10 amina tip #holidays
For the next two weeks: the scales are allowed a holiday as well. If you like to weigh in, weigh in; if not, the trend waits, it has a book with it.
+ 52
- mara: What is it reading?
-- amina: Your soups.
- li_na: I'll keep daily, out of love, with no expectations.

@ 12-20 18:30 dario recipe #soup #chestnuts
! Chestnut soup for the evening before the evening
One onion, one stick of celery, 400 g cooked chestnuts, a potato, a litre of stock, thyme. Twenty minutes, blend, a drop of cream, black pepper. Put three chestnuts aside and crumble them on top. Put three more aside and eat them.
* oats slate | A pale soup with crumbs and berries
+ 36
- jonas: Thermos-tested.
- mara: Soup of the year. The jury was unanimous, it was me.

@ 12-21 16:20 deniz update lakeside #solstice
Shortest day. From tomorrow the light comes back, two minutes at a time, like small plates.
* lake dusk | Dusk over the lake
+ 18
- noor: I'll take them.
- rosa_l: The nicest entry of the term, Deniz.

@ 12-23 11:00 kwame update #club
Last session of the year. Swept the shed, oiled the bars, counted plates: all there, even Portugal. Thank you for every good evening that you said to an empty bar.
* empty hall | An empty bar in a quiet hall
+ 59
- ben_c: Good evening, bar. See you in January.
- freya: Book closed. New one is under the tree, I can feel the corners.
- ruth: Happy holidays to all of you, from all of us under four feet.

@ 12-24 14:30 klaus_d update de followers #weihnachten
Geburtstag und Heiligabend in einem. Der Spaziergang war lang, der Kuchen kurz.
+ 3

@ 12-26 10:30 mara update #round
Round with a full stomach, a borrowed scarf and my mother, who walked it faster than all of us and then asked where the lake was.
* lake frost | A frozen lake
+ 44
- jonas: She is hired.
- bert_h: Unter uns gesagt: ich kam nicht mit.

@ 12-27 18:05 elif_k question de #vorsätze
Macht ihr Vorsätze? Meiner vom letzten Jahr war "weniger Dinosaurier". Ich bin gescheitert, die Kinder sind zufrieden.
+ 28
- nina_w: Einen einzigen: Schuhe anziehen.
- finn_m: None. Monday, Tuesday, Wednesday.
- leo_g: Erst schauen, wo es hin soll.

@ 12-29 09:40 hana_m update #year
Year in three words: legs, olives, friends. (The olives were Yuki's.)
* hill dusk | A hill at dusk
+ 39
- yuki_t: Always room on the shelf.

@ 12-31 17:00 li_na update lakeside #year
Weighed in on 366 mornings, or so it feels. What I remember are the 214 walks. Happy new year, dear ears, dear legs.
* lake dusk | The lake in the last light of the year
+ 19
- mara: To all of us, round by round.
- jonas: Thermos at seven?
-- rosa_l: Attendance will be taken.
`
