/** Food from above on a table, 1200 by 900. */
import { shaded } from './colours.ts'

const cloths = { oak: '#b98f62', linen: '#e3dac8', slate: '#56626b', mint: '#c4d9cf' } as const
export type Cloth = keyof typeof cloths

const table = (cloth: Cloth) => {
  const colour = cloths[cloth]
  const grain =
    cloth === 'oak'
      ? `<path d="M0 180 H1200 M0 420 H1200 M0 660 H1200" stroke="${shaded(colour, -0.18)}" stroke-width="5"/>`
      : ''
  const weave =
    cloth === 'linen'
      ? `<path d="M90 0 V900 M130 0 V900 M1070 0 V900 M1110 0 V900" stroke="#b9683f" stroke-width="8" opacity=".5"/>`
      : ''
  return `<rect width="1200" height="900" fill="${colour}"/>${grain}${weave}`
}

const shadow = (r: number) => `<ellipse cx="616" cy="478" rx="${r + 6}" ry="${r}" fill="#000" opacity=".18"/>`
const dish = (rim: string, r = 330) =>
  `${shadow(r)}<circle cx="600" cy="450" r="${r}" fill="${rim}"/><circle cx="600" cy="450" r="${r - 42}" fill="${shaded(rim, -0.06)}"/>`

/** The same places each time, for what lies in a dish. */
function spread(count: number, radius: number, turn: number): [x: number, y: number, angle: number][] {
  return Array.from({ length: count }, (_, n) => {
    const angle = n * 2.399963 + turn
    const distance = radius * Math.sqrt((n + 0.5) / count)
    return [
      Math.round(600 + distance * Math.cos(angle)),
      Math.round(450 + distance * Math.sin(angle)),
      Math.round((angle * 57) % 360),
    ]
  })
}

const rounds = (count: number, radius: number, turn: number, r: number, colour: string) =>
  spread(count, radius, turn)
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`)
    .join('')
const leaves = (count: number, radius: number, turn: number, colour: string, length = 34) =>
  spread(count, radius, turn)
    .map(
      ([x, y, a]) =>
        `<ellipse cx="${x}" cy="${y}" rx="${length}" ry="${Math.round(length * 0.42)}" fill="${colour}" transform="rotate(${a} ${x} ${y})"/>`,
    )
    .join('')
const sticks = (count: number, radius: number, turn: number, colour: string) =>
  spread(count, radius, turn)
    .map(
      ([x, y, a]) =>
        `<rect x="${x - 46}" y="${y - 9}" width="92" height="18" rx="9" fill="${colour}" transform="rotate(${a} ${x} ${y})"/>`,
    )
    .join('')

const spoon =
  '<g fill="#cfd2d2"><ellipse cx="1050" cy="330" rx="44" ry="66"/><rect x="1040" y="380" width="20" height="290" rx="10"/></g>'
const fork =
  '<path d="M140 270 v110 q0 34 28 34 V690 h20 V414 q28 0 28 -34 V270 h-14 v96 h-16 v-96 h-14 v96 h-18 v-96z" fill="#cfd2d2"/>'

const soup = (colour: string, on: string) => `
  ${dish('#efe9de')}<circle cx="600" cy="450" r="262" fill="${colour}"/><circle cx="560" cy="410" r="180" fill="#fff" opacity=".07"/>
  ${on}${spoon}`

/** What stands on the table. */
export const dishes = {
  lentils: (cloth: Cloth) =>
    table(cloth) + soup('#c8642f', rounds(46, 230, 0.4, 13, '#a94b22') + leaves(9, 150, 1, '#5b8f4e', 24)),
  pumpkin: (cloth: Cloth) =>
    table(cloth) +
    soup(
      '#e08a2e',
      `<path d="M480 460 q60 -80 120 0 t120 0" fill="none" stroke="#fbeed8" stroke-width="22" stroke-linecap="round"/>${leaves(14, 120, 2, '#3f6a3c', 14)}`,
    ),
  peas: (cloth: Cloth) =>
    table(cloth) + soup('#8faf58', rounds(30, 210, 0.9, 17, '#6f9440') + leaves(6, 110, 0.2, '#4f7a35', 26)),
  oats: (cloth: Cloth) =>
    table(cloth) +
    soup(
      '#eadbc0',
      rounds(22, 150, 0, 20, '#4a4f84') + rounds(9, 90, 1.4, 24, '#b8324a') + sticks(7, 180, 2, '#c89a5b'),
    ),
  yoghurt: (cloth: Cloth) =>
    table(cloth) +
    soup(
      '#f8f5ef',
      rounds(16, 120, 0.6, 26, '#c33c4e') + leaves(8, 100, 2.2, '#63965a', 18) + rounds(40, 210, 1, 7, '#c89a5b'),
    ),
  ramen: (cloth: Cloth) =>
    table(cloth) +
    soup(
      '#b98446',
      `${sticks(18, 190, 0.2, '#f0dca6')}<circle cx="520" cy="400" r="62" fill="#fdf8ec"/><circle cx="520" cy="400" r="30" fill="#e9a23a"/>${leaves(10, 190, 3, '#4f8a4e', 30)}`,
    ),
  salad: (cloth: Cloth) =>
    `${table(cloth)}${dish('#f4f1ea')}${leaves(40, 240, 0, '#7ea860', 52)}${leaves(22, 220, 1, '#4f8048', 46)}${rounds(12, 200, 2, 27, '#c9452e')}${sticks(9, 190, 1.6, '#e7a03d')}${rounds(10, 210, 0.5, 16, '#f3ead2')}${fork}`,
  beets: (cloth: Cloth) =>
    `${table(cloth)}${dish('#eef0ee')}${leaves(26, 230, 0.3, '#6b9a5b', 46)}${rounds(15, 200, 1.1, 38, '#8c2f55')}${rounds(12, 200, 2.4, 20, '#f7f3ea')}${rounds(24, 220, 0.1, 10, '#a97445')}${fork}`,
  eggs: (cloth: Cloth) =>
    `${table(cloth)}${dish('#f4f1ea')}<path d="M430 400 q20 -110 140 -80 q120 -20 110 90 q40 100 -80 120 q-180 30 -170 -130z" fill="#fffdf7"/><circle cx="540" cy="410" r="52" fill="#f0ab36"/><circle cx="630" cy="450" r="52" fill="#f2b444"/><path d="M660 560 h150 q20 60 -40 90 h-110z" fill="#c98f53"/><path d="M672 572 h120 q14 40 -34 64 h-86z" fill="#edcf9c"/>${leaves(9, 90, 2, '#5d8f4c', 22)}${fork}`,
  pasta: (cloth: Cloth) =>
    `${table(cloth)}${dish('#f1ece2')}${sticks(58, 215, 0, '#eccb7c')}${rounds(18, 190, 1.2, 24, '#c5452c')}${leaves(12, 170, 2.1, '#4d8248', 30)}${rounds(20, 200, 0.7, 8, '#fbf6e8')}${fork}`,
  fish: (cloth: Cloth) =>
    `${table(cloth)}${dish('#f4f1ea')}<path d="M400 470 C460 350 680 340 780 440 C700 560 480 570 400 470z" fill="#e9a07c"/><path d="M460 450 q40 60 20 80 M540 410 q44 80 20 130 M630 400 q40 70 18 124" stroke="#f7c9ad" stroke-width="10" fill="none"/><circle cx="520" cy="300" r="56" fill="#f3d34f"/><circle cx="520" cy="300" r="44" fill="#f9e588"/>${leaves(12, 250, 3, '#5f8f52', 32)}${rounds(7, 240, 1.9, 34, '#e7cf93')}${fork}`,
  curry: (cloth: Cloth) =>
    `${table(cloth)}${dish('#e9e4d8')}<path d="M600 162 a288 288 0 0 1 0 576z" fill="#fbf7ec"/><path d="M600 162 a288 288 0 0 0 0 576z" fill="#cf8a2c"/><g transform="translate(-120 0)">${rounds(17, 130, 0, 32, '#dba94c')}${rounds(9, 120, 1.5, 22, '#7d9c4a')}</g>${leaves(7, 90, 2, '#4f8a4e', 24)}${spoon}`,
  bread: (cloth: Cloth) =>
    `${table(cloth)}<rect x="220" y="220" width="760" height="470" rx="46" fill="#8a6340"/><rect x="236" y="226" width="728" height="440" rx="40" fill="#a9794f"/><path d="M330 470 C310 330 450 270 600 270 C760 270 880 340 866 470 C860 590 340 600 330 470z" fill="#a3622f"/><path d="M346 462 C334 342 456 288 600 288 C750 288 862 350 850 462 C840 560 356 568 346 462z" fill="#c98b4d"/><path d="M440 350 q40 60 16 150 M560 320 q44 70 18 190 M690 330 q40 64 18 170" stroke="#f0d6a8" stroke-width="20" stroke-linecap="round" fill="none"/>${rounds(60, 280, 0.3, 4, '#f3e6c9')}`,
  cake: (cloth: Cloth) =>
    `${table(cloth)}${dish('#f4f1ea')}<circle cx="600" cy="450" r="250" fill="#b9784a"/><circle cx="600" cy="450" r="224" fill="#dba867"/>${Array.from({ length: 11 }, (_, n) => `<path d="M600 450 m0 -56 q58 -60 0 -140 q-58 80 0 140z" fill="#e8c58a" stroke="#b98342" stroke-width="5" transform="rotate(${Math.round(n * 32.7)} 600 450)"/>`).join('')}<path d="M600 450 L830 340 A254 254 0 0 1 850 470z" fill="#f4f1ea"/>${fork}`,
  waffles: (cloth: Cloth) =>
    `${table(cloth)}${dish('#f1ece2')}<rect x="430" y="300" width="300" height="300" rx="40" fill="#c98b3f" transform="rotate(8 600 450)"/><path d="M480 310 v300 M540 305 v300 M600 300 v300 M660 300 v300 M430 360 h310 M430 420 h310 M430 480 h310 M430 540 h310" stroke="#a86f2c" stroke-width="13" transform="rotate(8 600 450)"/>${rounds(12, 110, 0.2, 27, '#b8324a')}<circle cx="640" cy="390" r="62" fill="#fdf9f0"/>${fork}`,
  tomatoes: (cloth: Cloth) =>
    `${table(cloth)}<rect x="250" y="210" width="700" height="480" rx="24" fill="#8d6a48"/><rect x="280" y="240" width="640" height="420" rx="12" fill="#6f5136"/>${rounds(26, 230, 0.2, 58, '#cf4a31')}${rounds(26, 230, 0.24, 14, '#6b9a4b')}${rounds(8, 210, 1.7, 44, '#e79a35')}`,
} as const

export type Dish = keyof typeof dishes
