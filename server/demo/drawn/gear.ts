/** What people train and keep count with, 1200 by 900. */
import { shaded } from './colours.ts'

const rooms = {
  gym: ['#d7dbd8', '#6c6f72'],
  morning: ['#f0e3cf', '#b89a73'],
  evening: ['#5f6f80', '#39434d'],
  hall: ['#c9d8d2', '#8b7a63'],
} as const
export type Room = keyof typeof rooms

const room = (name: Room) => {
  const [wall, floor] = rooms[name]
  return `<rect width="1200" height="900" fill="${wall}"/><path d="M0 0 L520 0 L120 640 H0z" fill="#fff" opacity=".14"/><rect y="640" width="1200" height="260" fill="${floor}"/><rect y="634" width="1200" height="12" fill="#fff" opacity=".35"/>`
}

const bell = (x: number, size: number, band: string) => `
  <ellipse cx="${x}" cy="762" rx="${size * 0.95}" ry="18" fill="#000" opacity=".22"/>
  <path d="M${x - size * 0.5} ${760 - size * 1.35} C${x - size * 0.72} ${760 - size * 2.35} ${x + size * 0.72} ${760 - size * 2.35} ${x + size * 0.5} ${760 - size * 1.35}" fill="none" stroke="#2b2927" stroke-width="${size * 0.26}"/>
  <path d="M${x} ${760 - size * 1.6} C${x + size} ${760 - size * 1.6} ${x + size * 1.15} ${760 - size * 0.6} ${x + size * 0.72} 760 H${x - size * 0.72} C${x - size * 1.15} ${760 - size * 0.6} ${x - size} ${760 - size * 1.6} ${x} ${760 - size * 1.6}z" fill="#3b3836"/>
  <circle cx="${x}" cy="${760 - size * 0.72}" r="${size * 0.44}" fill="${band}"/>`

const plate = (x: number, height: number, colour: string) =>
  `<rect x="${x}" y="${560 - height}" width="42" height="${height * 2}" rx="14" fill="${colour}"/><rect x="${x + 8}" y="${560 - height + 14}" width="8" height="${height * 2 - 28}" rx="4" fill="#fff" opacity=".22"/>`

export const gear = {
  kettlebells: (name: Room) =>
    `${room(name)}${bell(300, 92, '#d3a545')}${bell(560, 118, '#b9683f')}${bell(870, 146, '#0d6b5e')}`,
  barbell: (name: Room) =>
    `${room(name)}<ellipse cx="600" cy="740" rx="520" ry="20" fill="#000" opacity=".2"/><rect x="60" y="549" width="1080" height="22" rx="11" fill="#aeb3b6"/>${plate(190, 180, '#b9683f')}${plate(240, 180, '#2c4154')}${plate(290, 120, '#d3a545')}${plate(968, 180, '#b9683f')}${plate(918, 180, '#2c4154')}${plate(868, 120, '#d3a545')}<rect x="340" y="536" width="30" height="48" rx="8" fill="#6d7276"/><rect x="830" y="536" width="30" height="48" rx="8" fill="#6d7276"/>`,
  empty: (name: Room) =>
    `${room(name)}<path d="M300 760 V330 M900 760 V330 M240 770 h130 M830 770 h130" stroke="#3d474d" stroke-width="30" stroke-linecap="round"/><path d="M300 400 h34 v-30 M900 400 h-34 v-30" stroke="#3d474d" stroke-width="18" fill="none"/><rect x="90" y="372" width="1020" height="22" rx="11" fill="#b9bec1"/><rect x="90" y="366" width="120" height="34" rx="12" fill="#8d9397"/><rect x="990" y="366" width="120" height="34" rx="12" fill="#8d9397"/>`,
  shoes: (name: Room) =>
    `${room(name)}${[0, 1]
      .map(
        (n) =>
          `<g transform="translate(${120 + n * 430} ${330 - n * 30}) scale(1.5)"><path d="M22 170 C22 120 44 86 70 94 C104 138 150 134 176 112 C200 152 262 166 300 178 C316 190 314 218 308 226 H32 C18 218 22 190 22 170z" fill="${n === 0 ? '#3f8f86' : '#37807a'}"/><path d="M22 214 h290 c8 26 -4 36 -18 36 H38 c-16 0 -20 -18 -16 -36z" fill="#f4f1ea"/><path d="M132 150 l26 -28 M162 164 l24 -34 M104 140 l16 -24" stroke="#fff" stroke-width="9" stroke-linecap="round"/></g>`,
      )
      .join('')}`,
  scales: (name: Room) =>
    `${room(name)}<path d="M700 640 L900 100 H1120 L1010 640z" fill="#fff" opacity=".22"/><ellipse cx="600" cy="790" rx="360" ry="30" fill="#000" opacity=".16"/><path d="M330 700 h540 l50 90 q4 16 -14 16 H294 q-18 0 -14 -16z" fill="${shaded('#dfe4e2', -0.05)}"/><path d="M346 700 h508 l30 62 H316z" fill="#f6f8f7"/><rect x="526" y="708" width="148" height="26" rx="9" fill="#22302f"/><path d="M556 721 h88" stroke="#8fd1c4" stroke-width="8" stroke-dasharray="14 10"/><path d="M150 640 V470 h90 v170z" fill="#b9683f"/><path d="M195 470 C150 400 140 340 160 290 M195 470 C230 400 250 360 250 310 M195 470 V280" stroke="#4f8060" stroke-width="14" fill="none" stroke-linecap="round"/>`,
  bicycle: (name: Room) =>
    `${room(name)}<ellipse cx="600" cy="772" rx="420" ry="20" fill="#000" opacity=".2"/><g fill="none" stroke="#2c4154" stroke-width="18" stroke-linecap="round" stroke-linejoin="round"><circle cx="370" cy="610" r="155"/><circle cx="830" cy="610" r="155"/><path d="M370 610 L510 360 H750 L830 610 M510 360 L600 610 H370 M600 610 L750 360" stroke="#b9683f"/><path d="M470 300 h90 M510 360 l-16 -60 M750 360 l-20 -80 h90"/></g><circle cx="600" cy="610" r="26" fill="#33302e"/>`,
  notebook: (name: Room) =>
    `${room(name)}<g transform="rotate(-6 600 480)"><rect x="330" y="220" width="560" height="520" rx="18" fill="#0d6b5e"/><rect x="360" y="236" width="520" height="490" rx="8" fill="#fbf6ea"/><path d="M400 320 h240 M400 380 h330 M400 440 h280 M400 500 h360 M400 560 h220 M400 620 h300" stroke="#9aa7a5" stroke-width="9" stroke-linecap="round"/><path d="M760 320 l14 16 l30 -36 M760 440 l14 16 l30 -36 M790 560 l14 16 l30 -36" stroke="#b9683f" stroke-width="11" fill="none" stroke-linecap="round"/></g><rect x="930" y="300" width="24" height="380" rx="10" fill="#d3a545" transform="rotate(14 940 480)"/>`,
  map: (name: Room) =>
    `${room(name)}<g transform="rotate(3 600 450)"><rect x="180" y="150" width="840" height="600" fill="#f6f0df"/><path d="M400 150 v600 M620 150 v600 M840 150 v600" stroke="#e0d6bd" stroke-width="5"/><g fill="none" stroke="#c9a97e" stroke-width="5"><ellipse cx="480" cy="400" rx="230" ry="160"/><ellipse cx="480" cy="400" rx="170" ry="115"/><ellipse cx="480" cy="400" rx="110" ry="70"/><ellipse cx="480" cy="400" rx="54" ry="30"/></g><path d="M760 560 q60 -120 170 -60 q70 60 -20 130 q-140 40 -150 -70z" fill="#a9cfd6"/><path d="M240 690 C340 560 420 640 520 520 S700 420 760 300 S900 240 970 220" fill="none" stroke="#b9683f" stroke-width="10" stroke-dasharray="26 16" stroke-linecap="round"/><circle cx="970" cy="220" r="20" fill="#b9683f"/></g>`,
  mat: (name: Room) =>
    `${room(name)}<path d="M180 700 L960 660 L1060 800 L230 850z" fill="#84617f"/><path d="M960 660 C1010 620 1090 650 1080 720 C1076 770 1050 800 1060 800z" fill="#6d4f69"/><circle cx="240" cy="600" r="96" fill="#3f8f86"/><circle cx="212" cy="570" r="26" fill="#fff" opacity=".3"/><path d="M860 640 v-230 h120 v230z" fill="#e6dac3"/><path d="M880 410 q40 -150 80 0" stroke="#4f8060" stroke-width="14" fill="none"/>`,
} as const

export type Gear = keyof typeof gear
