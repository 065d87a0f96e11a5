/** Landscapes, 1200 by 900: where people walk, run, sit and swim. */
import { shaded } from './colours.ts'

interface Light {
  readonly sky: readonly [string, string]
  readonly far: string
  readonly near: string
  readonly ground: string
  readonly sun: string
}

export const lights = {
  dawn: { sky: ['#f7d9bd', '#cfe0e6'], far: '#8ea7ad', near: '#5b8079', ground: '#3f6a5e', sun: '#f3a869' },
  day: { sky: ['#b9d9e8', '#e8f1ee'], far: '#8fb3a4', near: '#5f9478', ground: '#477d5f', sun: '#f7e3a1' },
  dusk: { sky: ['#5d628c', '#e7a987'], far: '#565f80', near: '#3d4c63', ground: '#2c3c4d', sun: '#f4c08a' },
  frost: { sky: ['#dfe8ee', '#f6f3ee'], far: '#c3d0d6', near: '#9fb3b9', ground: '#e9eff0', sun: '#fbf3df' },
  rain: { sky: ['#8d9ba4', '#c4cdd0'], far: '#7d9095', near: '#5f767a', ground: '#4a625f', sun: '#c4cdd0' },
  autumn: { sky: ['#d9dfdc', '#f3e6d0'], far: '#b99a74', near: '#b9683f', ground: '#8a6a45', sun: '#f5d79c' },
} as const satisfies Record<string, Light>

export type LightName = keyof typeof lights

const sky = ({ sky: [above, below], sun }: Light) => `
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${above}"/><stop offset="1" stop-color="${below}"/></linearGradient></defs>
  <rect width="1200" height="900" fill="url(#sky)"/>
  <circle cx="830" cy="300" r="150" fill="${sun}" opacity=".35"/><circle cx="830" cy="300" r="82" fill="${sun}"/>`

const hills = ({ far, near }: Light) => `
  <path d="M0 470 C150 340 300 390 430 330 C590 260 700 420 860 380 C1000 345 1090 400 1200 370 V620 H0z" fill="${far}"/>
  <path d="M0 520 C190 430 330 500 520 450 C700 405 880 520 1200 440 V640 H0z" fill="${near}"/>`

const pine = (x: number, y: number, size: number, colour: string) =>
  `<path d="M${x} ${y - size} l${size * 0.3} ${size * 0.5} h${-size * 0.12} l${size * 0.24} ${size * 0.42} h${-size * 0.84} l${size * 0.24} ${-size * 0.42} h${-size * 0.12}z" fill="${colour}"/><rect x="${x - size * 0.04}" y="${y - size * 0.1}" width="${size * 0.08}" height="${size * 0.2}" fill="#5b4632"/>`

const drops = Array.from({ length: 60 }, (_, n) => {
  const [x, y] = [(n * 197) % 1200, (n * 131) % 860]
  return `M${x} ${y} l-9 34`
}).join(' ')

const weather = (light: LightName) =>
  light === 'rain' ? `<path d="${drops}" stroke="#e6ecee" stroke-width="4" stroke-linecap="round" opacity=".6"/>` : ''

/** A lake before hills, a jetty and reeds. */
export function lake(light: LightName): string {
  const colours = lights[light]
  const water = shaded(colours.far, 0.25)
  return `${sky(colours)}${hills(colours)}
  <rect y="560" width="1200" height="340" fill="${water}"/>
  <path d="M690 600 h280 M740 640 h180 M640 690 h360 M780 740 h120" stroke="${colours.sun}" stroke-width="12" stroke-linecap="round" opacity=".75"/>
  <path d="M60 610 h170 M120 660 h260 M40 730 h200" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".45"/>
  ${[70, 150, 240, 1010, 1120].map((x, n) => pine(x, 570, 130 + ((n * 37) % 70), shaded(colours.near, -0.3))).join('')}
  <path d="M250 900 L420 660 H500 L400 900z" fill="#a9825a"/><path d="M420 660 h80 M398 694 h92 M374 730 h106 M346 772 h120 M314 818 h132" stroke="#7d5d3f" stroke-width="6"/>
  <path d="M0 900 V800 Q120 770 240 900z M900 900 Q1050 760 1200 800 V900z" fill="${colours.ground}"/>
  <path d="M980 860 q-6 -120 14 -170 M1020 880 q4 -150 -8 -220 M1060 870 q10 -120 34 -180 M60 880 q6 -90 -8 -140" stroke="${shaded(colours.ground, -0.25)}" stroke-width="9" fill="none" stroke-linecap="round"/>
  ${weather(light)}`
}

/** A path between trees. */
export function path(light: LightName): string {
  const colours = lights[light]
  const trunk = (x: number, width: number, height: number) =>
    `<rect x="${x}" y="${880 - height}" width="${width}" height="${height}" rx="12" fill="#6b523d"/>`
  const crown = (x: number, y: number, r: number, by: number) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${shaded(colours.near, by)}"/>`
  return `${sky(colours)}${hills(colours)}
  <rect y="590" width="1200" height="310" fill="${colours.ground}"/>
  <path d="M420 900 C520 760 640 720 590 600 L640 600 C760 700 800 780 860 900z" fill="${shaded('#c9a97e', light === 'frost' ? 0.6 : 0)}"/>
  ${trunk(170, 44, 420)}${crown(190, 380, 150, 0)}${crown(90, 450, 100, 0.12)}${crown(290, 460, 95, -0.12)}
  ${trunk(1000, 50, 480)}${crown(1025, 330, 165, 0.06)}${crown(1130, 420, 105, -0.14)}${crown(910, 430, 100, 0.16)}
  ${trunk(400, 22, 330)}${crown(412, 520, 70, 0.2)}${trunk(820, 20, 320)}${crown(830, 540, 64, -0.05)}
  ${weather(light)}`
}

/** From a hill over the country, with somebody's thermos. */
export function hill(light: LightName): string {
  const colours = lights[light]
  return `${sky(colours)}${hills(colours)}<rect y="610" width="1200" height="290" fill="${colours.near}"/>
  <path d="M0 700 C300 560 760 560 1200 760 V900 H0z" fill="${colours.ground}"/>
  <path d="M300 740 h330 v22 H300z M330 762 h22 v86 h-22z M578 762 h22 v86 h-22z M300 690 h330 v22 H300z" fill="#8b6a49"/>
  <rect x="500" y="600" width="52" height="140" rx="16" fill="#b9683f"/><rect x="506" y="580" width="40" height="34" rx="8" fill="#33302e"/>
  <path d="M420 700 h46 v40 q-23 12 -46 0z" fill="#e9e2d6"/><path d="M432 690 q-10 -16 0 -30 M452 690 q-10 -16 0 -30" stroke="#fff" stroke-width="5" fill="none" opacity=".8"/>
  ${weather(light)}`
}

/** Steps up through a town. */
export function stairs(light: LightName): string {
  const {
    sky: [above],
    sun,
  } = lights[light]
  const steps = Array.from({ length: 9 }, (_, n) => {
    const [y, inset] = [860 - n * 74, n * 34]
    return `<rect x="${260 + inset}" y="${y}" width="${680 - inset * 2}" height="76" fill="${shaded('#b9ad9b', n * 0.06)}"/><rect x="${260 + inset}" y="${y}" width="${680 - inset * 2}" height="14" fill="#fff" opacity=".5"/>`
  }).join('')
  return `<rect width="1200" height="900" fill="${above}"/><rect width="400" height="900" fill="#cdbfa8"/><rect x="800" width="400" height="900" fill="#bfae95"/>
  <rect x="560" y="60" width="90" height="220" fill="${sun}"/><path d="M400 0 L560 300 L260 900 H400 M800 0 L640 300 L940 900 H800" fill="#a8967d" opacity=".45"/>
  ${steps}
  <path d="M250 860 L540 200 M950 860 L660 200" stroke="#33403f" stroke-width="14" stroke-linecap="round"/>
  <rect x="90" y="180" width="120" height="180" rx="8" fill="#8fb9b5"/><rect x="980" y="180" width="120" height="180" rx="8" fill="#8fb9b5"/><rect x="90" y="470" width="120" height="180" rx="8" fill="#7aa5a2"/><rect x="980" y="470" width="120" height="180" rx="8" fill="#7aa5a2"/>`
}
