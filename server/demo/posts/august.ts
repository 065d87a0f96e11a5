/** How to read it: README.md of this folder. */
export const august = `
@ 08-01 09:30 ioana update #allotment #tomatoes
It has begun. Eleven kilos since Friday. I leave bags on doorsteps and run. This is my interval training.
* tomatoes linen | A crate full of red and orange tomatoes
+ 40
- dario: My doorstep is at the back. Just saying.
- andre: We ate them like apples, all five of us.
- joyce: Post them!

@ 08-02 18:05 dario recipe #tomatoes #sauce
! Ioana's sauce
4 kg tomatoes, halved. 6 cloves of garlic. Oil, salt, two hours at 150 degrees with the door open a finger. Through a mill. Jars, boiled for ten minutes. It tastes of the day on which you made it, in February.
* lentils linen | A bowl of red tomato sauce with basil
+ 38
- ioana: My name is on a sauce. I can stop now.
- mara: It is also a soup, if you believe in it.

@ 08-04 07:20 rosa_l update lakeside #herons
School holidays: the herons are on the other lake. I checked on them. They pretended not to know me.
+ 13
- li_na: Teenagers.
- deniz: They come back in September, taller.

@ 08-05 19:30 ben_c update #emptybar
Took my son to the shed. Eighteen, arms like spaghetti, like mine were at eighteen. And at forty-four. Kwame gave him the empty bar and winked at me.
* empty hall | An empty barbell in a rack
+ 57
- kwame: He said good evening to it. Well brought up.
- ruth: Two generations under one bar. Lovely.

@ 08-07 12:40 emeka question #bike
My saddle squeaks in B flat at every turn of the pedals. Colleagues know when I am two streets away. Fix it or keep it?
+ 17
- li_na: B flat is a fine key to arrive in. Keep it.
- tess: Seat post. Clean it, grease it, done. Sorry, music.

@ 08-08 20:50 gus update #olympics
Showed my grandmother a video of my snatch. She asked why I do not simply leave it up there, if I went to the trouble.
+ 49
- hana_m: Grandmothers and climbing: why do you come down again.
- freya: She is right, a second longer and it counts better.

@ 08-10 10:00 greta_s update lakeside #swim
Twenty-two degrees. That is not swimming, that is being a dumpling. Everybody in!
* lake day | The lake in high summer
+ 15
- matti: I stayed on the jetty out of principle.
- sam_o: Dumplings from me, lake from Greta.
- elif_k: Kinder wollen nicht mehr raus. Seit gestern.

@ 08-11 17:15 jun workout #hips
Deep squat hold, thirty seconds, for the first time with my heels on the ground. From down there one sees under the workbench. I found a peg I had been missing since March.
+ 31
- kwame: Mobility pays in pegs.
- yuki_t: Jars, olives, pegs. This club should publish.

@ 08-13 13:20 maya_l tip #desk
Put your water glass where you cannot reach it sitting down.
+ 44
- helena: So that is why it is on the plan chest.
- oskar: And the plan chest is in the hall.
-- maya_l: On the second floor, since Monday.

@ 08-14 21:40 noor question #night
Hot nights, day sleep, thirty degrees under the roof. How do you sleep in an oven?
+ 28
- amina: Dark, damp cloth on the window, feet out, and the fan over a bowl of water does a little. Mostly hold on: it cools on Friday.
- leo_g: Keller. Ich schlafe seit 1988 im Sommer im Keller.
- tomasz: The depot has a rest room with cooling. I asked: you may.
-- noor: Tomasz. I slept seven hours.

@ 08-16 09:10 joyce milestone #balance
Forty seconds on the left leg without the counter. The kettle had boiled long before. I let it.
+ 68
- bert_h: Vierzig! Ich ziehe den Hut. Stehend auf beiden.
- ruth: We should have a championship.
-- joyce: At dawn. Bring your own counter.

@ 08-17 18:30 tariq workout #slow
Tempo bench, five seconds down. In the same time my neighbour did a set, a text message and a relationship.
+ 26
- cal: I was the neighbour. It was two messages.

@ 08-19 08:45 helena update thirdfloor #heat
Lift is out again. Everybody who needs it gets their desk on the ground floor today, Anton has made room between the paper. Everybody else: water on each landing, I have put some there.
+ 12
- anton: Hier unten sind 19 Grad. Ich sage nur.
- zoe: I am suddenly a printer.

@ 08-20 19:20 sofie recipe #cold #oats
! Overnight oats for people who overnight
Per jar: 60 g oats, 120 ml milk of any kind, 2 spoons of yoghurt, a grated apple, cinnamon. Fridge. In the morning nuts and whatever berry survived the evening.

I make three at a time. The third is for the person who opens my fridge.
* oats linen | A bowl of oats with blueberries and nuts
+ 32
- noor: Overday oats, in my case.
- emeka: I am the person who opens the fridge. Thank you.

@ 08-22 11:30 hamid milestone #trousers
The first pair is sold. To Ruth. With ten pockets. She keeps a grandchild's sock in each.
+ 52
- ruth: And a biscuit in the tenth.
- iris_c: It happened. Pockets happened.
- kwame: Club order: I count fourteen so far.

@ 08-23 07:50 aroha update #spring
First lambs. The dog has decided to be responsible for all of them. He walked thirty kilometres today, I held the gate.
+ 24
- wren: He trains by lambs.

@ 08-25 18:15 lena_f workout de #langhantel
Frontkniebeuge, und die Handgelenke haben geschwiegen. Danke an alle, vor allem an den Wasserkocher von Joyce.
+ 23
- joyce: My kettle sends its love.

@ 08-26 20:05 ines_p update lakeside #words
Translated a cookery book all summer: 212 recipes, no food in the house. Walked round the lake for dinner, which was Amina's tea and Sam's roll. Best chapter.
+ 14
- amina: There is always a cup.
- sam_o: And always one roll too many, on purpose.

@ 08-28 12:25 ravi question #altitude
Going to the mountains for a week. How many contour lines a day are reasonable for somebody who usually does three floors?
+ 18
- aroha: As many as leave you cheerful at dinner. Then one fewer.
- hana_m: Up slowly, down more slowly, poles.
- helena: Bring a map. Not ours, it has the wrong bench.

@ 08-29 21:00 marek update #back
Anniversary with my physio: she says I may come less often now. I brought flowers. She said, lift them from the legs.
+ 46
- leo_g: Alle Achtung.
- andre: The legs of the flowers?

@ 08-31 18:45 mara update #tuesday
Summer balance: eleven Tuesdays of thirteen, four kinds of cold soup, one sunburnt shin. The scales had no opinion, so I asked the trend, and it shrugged kindly.
* scales morning | Scales on a wooden floor in the morning light
+ 34
- jonas: The shin was a team effort.
- bea: Shrugging kindly is a technical term now.
`
