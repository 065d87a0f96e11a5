/** How to read it: README.md of this folder. */
export const october = `
@ 10-01 07:40 jonas update lakeside #round #anniversary
Counted through the log: the round has happened on 214 mornings in a year. On 9 of them it was only me and the thermos. Those were also good, but the other 205 were better.
* lake autumn | The lake in October light
+ 17
- mara: The thermos is crying.
- rosa_l: Entry in the class book: exemplary.

@ 10-02 18:30 ruth milestone #deadlift
Sixty-eight kilograms at sixty-eight. The trap bar, a good breath, and a nap afterwards. The grandchildren held a sign, upside down.
+ 71
- kwame: The cleanest lift of the evening.
- joyce: I told the whole class. We clapped from our chairs.
- freya: Book, page one, new book: Ruth.
-- ruth: I'd like it underlined.

@ 10-04 13:00 dario recipe #ramen #weekend
! Slow broth for a fast week
Chicken carcass or a big handful of dried mushrooms, onion burnt black in a dry pan, ginger, garlic, two litres of water. Three hours, barely moving. Soy sauce to taste. Then noodles, an egg of six and a half minutes, greens.

Freeze it in cups. Future you will write me a card.
* ramen slate | A bowl of noodle soup with an egg
+ 43
- yuki_t: My grandmother read it twice and said: hm. That is the highest mark.
- cal: Future me has written: thank you.
- mara: I am putting it into the soup archive under D for Dario.

@ 10-05 09:15 aroha update #spring
Swim season. Eleven degrees, two screams (one was the dog). Then a flat white the size of a bucket.
* lake dawn | Sunrise over water
+ 23
- greta_s: We hand over the season to you. Look after it.

@ 10-06 19:50 nina_w tip de #anfangen
Wenn ich keine Lust habe, ziehe ich nur die Schuhe an und schaue, was die Schuhe vorhaben.
+ 45
- jonas: Schuhe schon wieder! Wir sollten sie auf die Gehaltsliste setzen.
- lena_f: Meine wollten heute aufs Sofa. Hab sie überstimmt.

@ 10-08 07:15 noor update lakeside #fog
Fog on the way home, lamp by lamp. Counted nineteen lamps and one heron, who was working nights as well.
* lake rain | The lake under low grey clouds
+ 15
- rosa_l: Number three. He has always been like that.

@ 10-09 18:25 iris_c workout #squat
My clips, my pins, my own warm-up, and a girl next to me asked what the holes are for. I showed her everything that has one. It went round, @freya.
+ 50
- freya: Library card passed on.
- kwame: That is the whole club in one post.

@ 10-11 11:40 oskar update thirdfloor #snow
The ski catalogue has arrived. I do not wish to be disturbed until Monday.
+ 9
- maya_l: There is a leak in the Alps, Oskar.
-- oskar: Until Monday.

@ 10-12 20:20 chris_w milestone #walking
A year of not taking the car to anything under three kilometres. The car sends its regards, it has a spider now.
+ 36
- helena: Name?
-- chris_w: Walker.

@ 10-14 12:30 zoe question #wind
Does anybody have a good exercise for shoulders that spend the day at a drawing table, like a question mark?
+ 26
- kwame: Band pull-aparts, slow, two sets between coasts. And stand up when you change the pen.
- jun: Doorway. Arms up. Breathe. Look at something far away, that is for the neck and for the soul.
- emeka: Carry my bicycle down.

@ 10-15 17:45 elif_k recipe de #linsen
! Mercimek für Laternenabende
300 g rote Linsen, 1 Zwiebel, 1 Karotte, 1 Kartoffel, 1 Löffel Tomatenmark, Kreuzkümmel, 1,5 Liter Wasser. Alles kochen, pürieren. Butter mit Paprika schäumen lassen und darüber. Zitrone. Die Kinder sagen Suppe dazu und meinen Malfarbe.
* lentils slate | Eine Schale rote Linsensuppe
+ 37
- dario: Our lentils are cousins.
- bert_h: Zwei Teller. Auf dem Hemd ein dritter.

@ 10-17 08:20 tess update #rain
A day with rain from four directions. Trained legs anyway, at the lights.
+ 19
- tariq: Standing start, three sets.

@ 10-18 19:05 ben_c milestone #emptybar
The son squatted more than the empty bar today. Ten kilos more. We went for chips and said nothing and it was very loud.
+ 55
- leo_g: Das sind die guten Abende.
- andre: Reading this with something in my eye. Probably chalk.
- gus: It was me, sorry.

@ 10-20 07:10 matti update lakeside #sauna
Sauna season, first evening. Ninety degrees, birch, silence, then Jonas on the phone asking whether we are walking in the morning. We are.
+ 11
- jonas: I heard the silence through the phone.

@ 10-21 13:25 fatima tip #walking
When I test a street I walk it three times: once for the feet, once for the names, once with nobody waiting for me. The third one is the rest day I needed.
+ 29
- paula_s: Bitte für die neue Auflage vormerken.

@ 10-23 18:40 gus workout #snatch
Held it up there for one second longer, for my grandmother.
* barbell evening | A loaded barbell in evening light
+ 38
- hana_m: She would leave it there.
- freya: Better. It counts.

@ 10-24 10:10 ioana update #allotment
Garden shut. Last: two pumpkins, a chair leg, Klaus's fork (returned, cleaned). It was two hundred and eleven kilos this year, not counting what I ate standing.
* tomatoes linen | The last crate of tomatoes
+ 33
- klaus_d: Sauberer als vorher. Nächstes Jahr wieder.
- dario: I owe you a winter of dinners.

@ 10-26 08:00 andre update #clocks
One hour more. In our house it was used at five in the morning.
+ 41
- elif_k: Bei uns auch. Viele Grüße vom Küchenboden.
- noor: I worked it. Longest lunch break of the year.

@ 10-27 19:30 marek workout #deadlift
Back, bar, me: all three of us in one room, and everybody kept their voice down. Five triples.
+ 28
- ruth: Civilised.

@ 10-29 21:00 cal tip #rest
One year of learning to rest, summary: bed before you are tired, a day off before you need it, and a friend who asks "and sleep?" before "and squat?".
+ 62
- kwame: Signed.
- noor: Framed.
- tariq: My coffee is now decaf after three. I tell it to you alone.
-- cal: Tariq. I am so proud.

@ 10-31 17:20 mia_j update #halloween
Went to the shed as a dumbbell. Two buckets, one tube. Could not get through the door. Trained outside.
+ 47
- hamid: I could have made it collapsible.
- kwame: Heaviest thing in the yard.
`
