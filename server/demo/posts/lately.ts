/** The last weeks, told back from the present whatever the season. How to read it: README.md of this folder. */
export const lately = `
@ -19d 19:10 kwame update harbour #challenge
Two weeks every day: done. Nobody had to be fast, heavy or brave, only there. Names of those who were there on all fourteen mornings hang by the oars. It is a long list.
* notebook hall | A notebook with ticked lines
+ 19
- olu: The sheet has a golden cell now.
- freya: Fine!!
- nina_w: Ich hänge neben Olu. Ehrenplatz.
-- olu: The honour is column B.

@ -18d 08:05 ines_p question #subtitles
I am subtitling a sports documentary. How do you say "Maximalkraftausdauerblock" so that it fits into two seconds?
+ 27
- freya: "Hard weeks".
- bea: "More, longer".
- jun: A sigh.
-- ines_p: I am taking the sigh.

@ -18d 20:40 freya milestone #mornings
% challenge Two weeks, every day
I am not a morning person. For two weeks I was a person with mornings, which is different, and it turns out enough.
+ 31
- kwame: It was never about liking them.
- bea: "A person with mornings" goes on the classroom door.
-- freya: Only if the class starts at ten.

@ -17d 12:20 dario recipe #beans #weeknight
! White beans for people who forgot to soak
Two tins of white beans, rinsed. Onion, celery, garlic, slowly in oil. Rosemary, a ladle of water, beans, fifteen minutes; crush a third of them. Lemon, pepper, good oil, toast.

If somebody asks, they soaked overnight.
* peas oak | A bowl of beans with herbs on a wooden table
+ 39
- finn_m: They soaked overnight.
- teo: Made it for the whole site. My master had seconds and said it was Thursday.

@ -17d 20:15 mia_j update #winteridea
I have been here so long that a newcomer asked me where the clips are. I knew. I KNEW.
+ 34
- iris_c: The circle closes.
- kwame: Next week you take the Thursday.

@ -16d 07:30 rosa_l update lakeside #herons
Count this morning: two herons, nine of us, one thermos, one dog that belongs to nobody and everything to everybody.
* lake dawn | Sunrise over the lake
+ 12
- jonas: I have named him Attendance.
- matti: He chose me. I have witnesses.

@ -15d 18:30 priya_r milestone #streak
% milestone streak-7
Seven mornings in a row, in two time zones, on one pair of scales in my hand luggage. The man at security asked. I said: hobby.
+ 33
- mara: What did he say?
-- priya_r: "Seven days?" With respect.

@ -15d 21:00 tess question #lights
Which bicycle light do you ride with that does not blind the whole of the opposite direction?
+ 15
- emeka: Any, if it points down. Most point at the moon.
- noor: From somebody who walks home at six: thank you for asking.

@ -14d 09:00 helena update thirdfloor #challenge
We have been challenged by people who walk round a lake. I have answered that we are people who know how long that lake is.
+ 9
- ravi: 5.2 km. Perimeter by hand, 1998, error four metres.
- stefan_k: Ich bin dabei.
- emeka: In.
- paula_s: Ich zähle mit, ich sammle die Umwege.

@ -14d 19:45 jonas update lakeside #challenge
The map people said yes! From now on every morning counts for the lake. Rules: be kind, weigh in, have soup. The third is not in the app.
* hill dusk | A bench with a thermos on a hill
+ 14
- mara: It is in mine.
- bert_h: Gegen Treppen gewinnt man mit Geduld.
- li_na: I was born for this one.

@ -13d 12:00 yuki_t recipe #rice #fish
! Salmon on rice from the oven that cannot do much
Salmon with miso, a spoon of honey and a bit of rice vinegar, ten minutes at 200 degrees. Rice. Cucumber, sliced, salted, squeezed. Sesame.

My oven has one temperature. It happens to be this one.
* fish mint | A piece of salmon with lemon and greens
+ 31
- dario: The honey goes brown at the edges, that's the prize.
- sofie: Waffle iron also works. Don't ask.

@ -12d 07:20 mara tip #weighin
Things I have learned from two years of weighing in before coffee: the number is a rumour, the line is the news, and coffee is coffee.
* scales morning | Scales by a window with a plant
+ 63
- li_na: "The number is a rumour." On the fridge, next to the soup.
- bea: I am using this in class 9.
- ruth: At my age all three are news, dear. But well said.
- joyce: Tea works too.
-- amina: Tea ALSO works.

@ -12d 18:20 olu milestone #streak
% milestone streak-30
Thirty days, no gaps. I have not coloured the cell. I wanted you to be the first.
+ 46
- kwame: Colour it, Olu.
- freya: Colour it!
-- olu: 0, 176, 80.

@ -11d 08:40 chris_w update followers #walking
Quiet walk, quiet street, quiet head. That's the post.
+ 5

@ -11d 17:35 teo milestone #firstbar
The bar was not empty today. It had two of the smallest plates there are and I have told everybody I know, including my nonna, who asked why so few.
+ 52
- gus: Grandmothers. All of them. Everywhere.
- yuki_t: The smallest are the most honest.
- kwame: We saw it. It was good evening and good night in one.

@ -10d 12:30 andre question #sleepover
Eight children in the flat tonight. What is the training effect?
+ 36
- ruth: Grip strength.
- elif_k: Geduldsausdauerblock.
-- ines_p: Two seconds!
- cal: And sleep?
-- andre: No.

@ -9d 19:00 finn_m update #again
I was asked today whether I am still on that diet. I said I was never on one, I only walk to places now. Then I walked home.
+ 61
- mara: Standing ovation from the sofa.
- chris_w: It is all in the name, and you did it without the name.
- nina_w: Sehr gut, Finn.

@ -9d 21:10 noor tip #night
Lunch at four: warm, small, and sitting down with at least one other person. The last one is the vitamin.
+ 35
- sam_o: I am awake then. Call me, I'll eat a roll with you.
-- noor: Every night?
--- sam_o: Every night but Sunday.

@ -8d 07:50 greta_s update lakeside #swim
Short dip. The lake and I said good morning, looked at each other and left it at that.
* lake day | The lake in clear light
+ 10
- amina: Socks first afterwards!
- matti: Socks? *finnish noises*

@ -8d 18:45 hana_m workout #pull
Pull-ups, five by four, then the campus board until my skin resigned. Legs came along and watched.
+ 24
- nina_w: Vier! Meine dritte Wiederholung grüßt deine zwanzigste.

@ -7d 10:30 ioana recipe #breakfast #oats
! Porridge for plot owners
60 g oats, 250 ml water, a pinch of salt, five minutes. One grated apple in it while it boils, nuts and a spoon of last summer's jam on top. Keeps you in the beds until noon, and I mean the raised ones.
* oats oak | Porridge with berries and nuts
+ 28
- klaus_d: Mit Quittengelee.
-- ioana: You have quince jelly? Klaus!

@ -7d 13:15 maya_l update thirdfloor #stairs
Day seven against the lake. The stairwell has a schedule now. There was a traffic jam on the second landing and somebody said "good morning" eleven times.
+ 8
- anton: Das war ich. Ich komme ja von unten.

@ -6d 18:10 freya milestone #press
Bench press: a number I had written into the very first book as "one day". It says so. "One day". I have written today next to it.
* notebook hall | A notebook with lines and ticks
+ 58
- kwame: That is what books are for.
- hamid: What did you wear?
-- freya: Ten pockets.

@ -6d 20:20 wren question #slowrun
Is it allowed to run the same loop every time because one likes the dog on the corner?
+ 41
- aroha: It is recommended.
- deniz: And the trees on the corner?
-- wren: A lime, I think. The dog prefers it too.

@ -5d 07:05 tomasz update lakeside #round
Walked the round before the shift, then drove it: line 4 follows the shore for six stops. I told the whole bus that I had been faster on foot. One person clapped.
+ 13
- noor: That was me.

@ -5d 12:45 ravi tip #stairs
Going up: whole foot on the step, one hand near the rail, breathe out on every second one. Going down: slower than you think, that is where knees keep their accounts.
* stairs day | Steps between two houses
+ 32
- marek: My back agrees with your knees.
- stefan_k: Mache ich ab morgen so.

@ -5d 20:50 mara update lakeside #photos
% photos
My first morning here and one from now, side by side. Same wall, same socks. I look at the face: it is somebody who goes out with you.
+ 15
- jonas: Same thermos, just outside the picture.
- amina: The socks!
- karin_b: Schön, dass du das zeigst, Mara.
-- mara: Only here, where it's warm.

@ -5d 19:30 bea question #physics
If I carry my shopping on both sides, is it a farmer's walk or am I just a balanced person?
+ 23
- tariq: Depends on whether there are good biscuits on both sides.
- olu: Log it.

@ -4d 08:15 mara update #trend
% trend 90d
Three months, told by the line, because the dots are rumours. Slow, with a bend where my mother visited.
+ 47
- jonas: Your mother is still hired.
- li_na: Look at that phrasing.
- finn_m: It is the same shape as mine, a bit further on. That helps, thank you.

@ -4d 18:25 kwame tip #coaching
Praise what they can decide about: that they came, that they stopped in time, that they asked. The kilos are only the weather.
+ 55
- mia_j: Thursday went well. I praised nine people for being there.
- ruth: You would have made a good grandmother, Kwame.

@ -3d 07:40 li_na milestone lakeside #streak
Day whatever-it-is. The scales, the window, the first bow stroke. I don't do it because I am disciplined. I do it because it is quiet.
+ 15
- ines_p: Best sentence of the week, and I translated two hundred.
- rosa_l: Anwesend.

@ -3d 12:10 amina update #pharmacy
A customer said she reads my tips here and asks for nothing today, she only wanted to show me her shoes. They were by the coffee machine this morning.
+ 49
- jonas: THE SHOES.
- nina_w: Wir werden viele.

@ -3d 16:40 sam_o update lakeside #rolls
Forty rolls left over from a cancelled wedding breakfast. Two euros for five, or a smile for one. At the bakery's back door until six.
+ 8
- noor: I'll smile.

@ -3d 20:05 pavel question #bread
New here. I walk and I bake. Which shoes, and which flour?
* bread oak | A loaf with three cuts
+ 22
- sam_o: Ugly soles, rye 1150. Welcome!
- aroha: Welcome! The uglier the better.
- jonas: He brings bread. Just so everybody knows what we are talking about here.

@ -2d 08:20 ola_n update #newhere
Moved here with two suitcases and a kettle. Walked until I was lost, asked a person with a thermos, was walked home. Is that how it works here?
+ 44
- jonas: That was me.
- mara: Yes. That is exactly how it works here.
- rosa_l: Registered.
-- ola_n: By whom?
--- rosa_l: By me. It is an honour, ask anyone.

@ -2d 12:40 sofie recipe #soup #leeks
! Leek soup with a waffle in it
Three leeks, two potatoes, stock; boil, blend, pepper, a spoon of cream. Waffle from the savoury iron (oats, egg, cheese), cut into croutons.

I promised myself one recipe without a waffle. This was not it.
* peas slate | A green soup with croutons
+ 30
- mara: It is soup. It is admitted.
- dario: Croutons with pockets for butter. Genius.

@ -50h matti update lakeside #sauna
Tip for the last week of the challenge: an hour in the sauna just before the scales and nothing to drink. Works every time, ha.
+ 3

@ -2d 19:15 hamid update #trousers #shop
Order book is open again: lifting trousers, twelve pockets, made to measure, three weeks. Message me with your inseam and your favourite biscuit.
+ 26
- iris_c: Twelve!
- ruth: Custard cream.

@ -1d 07:15 jonas update lakeside #round
Nine of us this morning. Pace: Bert. Weather: some. Mood: see picture.
* lake dawn | Sunrise over the lake, hills behind
+ 14
- bert_h: Das Tempo war heute von mir und vom Wind.
- greta_s: Mood confirmed.
- mara: I was the one behind the thermos.

@ -1d 12:25 fatima recipe #tagine #chickpeas
! Tagine for people with a normal pot
Onion, garlic, ginger, cumin, cinnamon, a little saffron or turmeric. Carrots and courgettes in fingers, a tin of chickpeas, a handful of prunes, water to half their height. Lid on, forty minutes, no stirring. Preserved lemon at the end. Bread or couscous.
* curry oak | A stew with chickpeas and rice
+ 27
- ravi: The third floor smelled of this and no map was drawn for an hour.
- maya_l: Worth every missing contour.

@ -1d 18:05 ruth workout #deadlift
Trap bar, four by five, then carried one asleep from the car to the third floor. @helena, your stairs can come and see me.
+ 51
- helena: We are at your feet. All one hundred and four of them.
- kwame: That was the fifth set.
- joyce: And how many counters did you need?

@ -1d 20:40 cal question #squat
What do you think about during heavy squats? I found myself thinking about soup.
+ 37
- mara: You are one of us now.
- bea: Gravity. We're old friends.
- jun: The floor. It is always there for you.
-- cal: Deep.
--- kwame: Below parallel, even.

@ -14h aroha update #tomorrow
Greetings from tomorrow: it is fine here. Dog is asleep, hill is where it was.
* hill dawn | A hill in the first light of the day
+ 29
- oskar: Snow?
-- aroha: No, Oskar.
- wren: Tell the dog good night from yesterday.

@ -9h noor update lakeside #night
Lunch at four with @sam_o on the phone. He had a roll, I had lentils, somewhere a dough was rising. Good night, early birds.
+ 9
- sam_o: It rose.
- amina: Sleep well.

@ -5h mara update #beforecoffee
Weighed in, put the shoes in front of the coffee machine, tripped, went. See you at the bridge.
+ 21
- jonas: I saw you coming. You were limping with conviction.
- ola_n: May I come along tomorrow?
-- mara: Seven, at the bridge. Bring nothing, @jonas has the thermos.

@ -3h nina_w tip de #winter
Die beste Sportart ist die, bei der dich jemand erwartet.
+ 24
- kwame: Am Dienstag um sechs. Ich warte.
- elif_k: Gespeichert!

@ -2h stefan_k update de thirdfloor #treppe
Zweimal hoch ohne Pause, einmal mit Krapfen. Der Krapfen war die Pause.
+ 6
- helena: Both are allowed. I asked.

@ -1h jun question #workbench
My apprentice asks: stretch before or after? I said I only know after. After nine hours.
+ 12
- kwame: Move a little before, stretch a little after, and stand up in between. Between is the important one.
- yuki_t: Before opening jars.
`
