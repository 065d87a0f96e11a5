/** How to read it: README.md of this folder. */
export const march = `
@ 03-01 08:30 rosa_l update lakeside #herons #spring
Meteorological spring. Attendance: seven herons, two of them carrying sticks. The term has begun.
* lake day | The lake under a bright sky
+ 13
- deniz: They nest in the alders behind the bridge. Please walk on the other side until June.
-- rosa_l: You hear the forester. Other side.
- mara: Soup moves with us.

@ 03-02 18:20 freya tip #notebook
Write down what you lifted AND how it felt, in one word. After a year I know that "fine" means I can add something, "spicy" means I can't, and "fine!!" means I was lying.
* notebook hall | An open notebook with ticked lines and a pencil
+ 52
- olu: I have a drop-down for this.
- cal: What is one word for "I forgot my belt and found it around me"?
-- freya: "Monday".

@ 03-03 20:10 stefan_k update de followers #treppe
Dritter Stock ohne Pause. Es hat niemand gesehen, deshalb schreibe ich es hier. Leise.
+ 9

@ 03-04 12:50 dario question #knife
Who sharpens your kitchen knives? I do mine on Sunday evenings and people now ring at the door with theirs. I have become a medieval street trade.
+ 19
- hamid: As a tailor I recognise this. Charge in soup.
- sam_o: Sunday evening you say?

@ 03-06 19:45 ruth workout #deadlift
Deadlift, three by five, with the trap bar. Then my granddaughter asked whether I could lift her AND her brother. I could. They have grown. So have I.
+ 58
- kwame: Form check: both children were laughing. Good lift.
- joyce: My hero.
- andre: Can you come on Wednesdays? I have three.

@ 03-07 07:40 jonas update lakeside #round
Fog so thick that we did the round by ear: geese left, motorway right, Bert in front.
* lake rain | The lake in grey weather
+ 9
- bert_h: Ich habe gepfiffen, damit ihr mich findet.
- matti: He whistled marches.

@ 03-08 09:00 mia_j update #womenwholift
Eight of us at the racks this morning, from twenty-two to sixty-eight. Nobody gave advice that nobody asked for. The boys made breakfast.
* barbell hall | A loaded barbell in a bright hall
+ 47
- dario: Omelettes for eight. I have trained for this my whole life.
- tariq: I toasted.
- ruth: He toasted very well.

@ 03-10 13:30 maya_l question #lunch
What do you eat at a desk that does not smell, crunch or drip on contour lines? Asking for six square metres of the Alps.
+ 23
- ravi: Wraps. Held over somebody else's Alps.
- ioana: Overnight oats in a jar. Lid on between bites.
- zoe: I eat on the balcony like an animal.

@ 03-11 06:20 noor update lakeside #night
Walked home against the stream of everybody going to work. It is the best time: bread smell, blackbirds, and for once I am the one who is finished.
+ 15
- sam_o: The bread smell was me.
- tomasz: Waved from the 4. You were far away with your thoughts.

@ 03-12 18:30 hamid workout #deadlift
Deadlift day. Trousers survived. This was the actual test.
+ 29
- gus: Reinforced seam?
-- hamid: Trade secret. Yes.

@ 03-14 15:09 bea update #pi
Happy pi day. I did 3 sets, 1 rest, 4 sets, 1 rest, 5 sets. Stopped before 9.
+ 34
- olu: Coward. (I stopped at 4.)
- iris_c: My hamstrings are irrational now.

@ 03-15 10:10 greta_s update lakeside #swim
Seven degrees. Ankles, knees, a short discussion, out again. I call that the season opening.
* lake day | The open lake in spring light
+ 11
- matti: Seven is nearly bath water.
- amina: Short is right in March. Warm up slowly afterwards, clothes first, then tea.
-- greta_s: Tea was in hand before the towel.

@ 03-17 12:00 finn_m milestone #again
Ten weeks of the small plan. It has survived a cold, a wedding and St Patrick's Day so far, and I am writing this at noon so that it is true.
+ 43
- chris_w: And this evening?
-- finn_m: I walk to the pub. And home.
--- chris_w: Plan survives.

@ 03-18 21:00 elif_k question de #kinder
Was macht ihr, wenn die Kinder genau dann wach werden, wenn die Matte liegt? Meine Antwort bisher: sie sind das Gewicht.
+ 26
- andre: Same here. The small one is a plate, the big one is a spotter.
- nina_w: Das gibt sich. Meine ist siebzehn und schläft bis mittags.

@ 03-19 17:10 wren tip #slowrun
Run so that you could sing, then don't, for the sake of the others.
+ 38
- jun: I sing. Nobody runs near me. Works for both.

@ 03-20 20:20 jun update #hips
Carved a violin back for nine hours, stood up in three movements like a folding ruler. Hips get ten minutes on the floor tonight before dinner. The dinner is also on the floor. It fell.
* mat evening | A mat and a ball beside a plant in the evening
+ 24
- li_na: I play violins for nine hours. Shall we found a support group?
-- jun: On the floor, Thursdays.

@ 03-22 11:30 ioana update #allotment
First digging of the year. Plot 27b gave me blisters, a rusty key and six hundred worms. No scales here, but the wheelbarrow is at least a leg day.
+ 27
- leo_g: Schlüssel zeigen, bitte.
-- ioana: It opens nothing. I tried everything.

@ 03-23 09:15 sofie workout #rowing
Ten kilometres on the rowing machine and the view did not change at all. I have complained.
+ 22
- tess: I cycle to the gym to sit on a bicycle. We are the same.

@ 03-25 19:00 kwame update harbour #club
New in the shed: three kettlebells, one with a chip that looks like Portugal. They live under the window. Whoever takes Portugal brings Portugal back.
* kettlebells hall | Three kettlebells with coloured rings
+ 18
- gus: I will train with Portugal out of language loyalty.
- yuki_t: It is the light one, so it is mine.

@ 03-26 08:05 li_na tip #trend
I looked back at three hundred mornings: the days on which I was annoyed by the number and the days on which the line moved have nothing to do with each other.
+ 49
- bea: Correlation coefficient?
-- li_na: Out of tune.
- mara: Framing this.

@ 03-28 18:25 ravi recipe #curry #chickpeas
! Chickpea curry from the map room kitchen
Two onions, browned slowly. Ginger, garlic, then cumin, coriander, turmeric and chilli as you like, one minute in the oil. One tin of tomatoes, two tins of chickpeas, 200 ml coconut milk. Twenty minutes. Spinach at the end until it gives in. Rice.

Feeds the third floor, or me for four days.
* curry linen | Chickpea curry and rice on a plate
+ 37
- helena: It is why the third floor has no vacancies.
- fatima: A little preserved lemon. I'll bring you a jar.
- priya_r: My mother approves, and she is not easy. More ginger, she says.

@ 03-30 07:30 andre update #threekids
Clocks went forward. All three woke up at the old time, the new time and one of their own. Trained for eleven minutes. Eleven is a number.
+ 41
- cal: Eleven is prime.
- ruth: I did four with one eye open, for eighteen years. You are doing well.
`
