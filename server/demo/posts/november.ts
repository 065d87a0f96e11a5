/** How to read it: README.md of this folder. */
export const november = `
@ 11-01 08:30 rosa_l update lakeside #herons
November register: present two, absent with excuse five (south), present without lamp: us. Please wear something bright, I count people by reflectors now.
* lake rain | The lake on a grey November morning
+ 13
- tomasz: I have depot vests for everybody. Orange. You will love them.
- ines_p: We look like a very slow building site.

@ 11-02 18:15 olu update #spreadsheet
Tax season for others, squat season for me. The sheet about the sheet has been archived. It was like letting a balloon go.
+ 27
- bea: Conservation of sheets: look behind you.
- kwame: Six o'clock. Bring the balloon.

@ 11-03 12:45 helena question #light
It is dark when we come and dark when we go. What do you do for daylight?
+ 29
- amina: Half an hour outside at lunch, also when it is grey. Grey is still a great deal brighter than the ceiling.
- maya_l: Meetings on the roof. I have booked the roof.
- aroha: I could describe ours.
-- helena: Please don't, kindly.

@ 11-05 19:20 sofie milestone #rowing
A million metres on the machine. I am, on paper, in Senegal.
+ 42
- ravi: I'll draw the line. It goes through two mountains, well rowed.
- greta_s: Come by water next time.

@ 11-06 07:35 bert_h tip de #winter
Wintergehen ab siebzig: Schuhe mit Griff, kleine Schritte, Hände aus den Taschen, und bei Eis gewinnt das Sofa.
+ 36
- ruth: At Eis the sofa wins. I understood every word.
- joyce: And a stick is not a confession, it is a third leg.

@ 11-07 20:40 lena_f recipe de #curry
! Linsen-Dal aus der Laborküche
250 g gelbe Linsen, 1 Liter Wasser, Kurkuma, Salz, weich kochen. In der Pfanne Öl, Kreuzkümmelsamen bis sie springen, Knoblauch, Ingwer, Chili, eine Tomate. Alles zusammen, Koriander, Reis. Auf drei Nachkommastellen genau ist es auch nicht besser.
* curry slate | Gelbes Curry und Reis auf einem Teller
+ 26
- priya_r: My mother says: correct. Three decimals and all.
- ravi: Das Sprühen beim Kümmel! Ja!

@ 11-09 09:50 deniz update lakeside #trees
Leaves down, shapes up. This is the best month to see how a tree has decided.
* path autumn | A path under nearly bare trees
+ 14
- li_na: I am stealing this for a lesson on phrasing.

@ 11-10 18:10 yuki_t tip #small
Small plates exist. Half a kilo each side, for months, and nobody sees it, and one day it is a jar.
+ 58
- mara: The smallest plates are the most honest ones, K. said.
- kwame: I did. I would say it again.

@ 11-11 11:11 stefan_k update de thirdfloor #treppe
Elfter Elfter, elf Uhr elf, elf Runden Treppe. Krapfen waren auch elf. Es ging gerecht zu.
+ 10
- anton: Der zwölfte war in der Druckerei. War.

@ 11-12 21:30 tariq question #winter
Which of you trains in an unheated garage, and what is your warm-up before the warm-up?
+ 21
- leo_g: Schrank hin, Schrank her.
- oskar: Complaining. It raises the pulse.
- tess: Cycling there. Again with the legs.

@ 11-14 08:05 chris_w update #firstsnow
First flurries in Toronto. @oskar, I am thinking of you. I even held out the phone.
* hill dawn | Morning light on a hill
+ 23
- oskar: I heard it. Thank you.

@ 11-15 19:00 kwame workout harbour #saturday
Saturday was singles with a story: everybody named their bar before lifting it. We had a Gisela, a Portugal II and three Monday Mornings. All up.
* barbell hall | A loaded barbell in a hall
+ 24
- nina_w: Gisela war meine. Sie wog so viel wie meine Ausreden vom Januar.
- andre: Mine was called Bedtime. Failed twice, got it on the third.

@ 11-16 14:20 zoe update #shoulders
A month of doorway stretches later: the question mark is a comma. Thank you all.
+ 30
- jun: Aim for an exclamation mark.
- ines_p: Punctuation progress is my favourite kind.

@ 11-17 18:55 hamid update #trousers
Pair number fifty. It goes to a bride. The rule about weddings has been proved from the other side.
+ 48
- iris_c: POCKETS?
-- hamid: Twelve. One for the vows.
`
