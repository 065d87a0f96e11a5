/** A face of a few plain shapes, 400 by 400: nobody's. */
import { shaded, shades, skins, tints } from './colours.ts'
import type { Hair, Look } from './look.ts'

export function face({ skin, hair, tint, wears, on, beard, glasses }: Look): string {
  const [skinned, haired, dressed, wall] = [skins[skin], tints[tint], shades[wears], shades[on]]
  const { behind, before } = hairs[hair](haired)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
  <rect width="400" height="400" fill="${wall}"/>
  <circle cx="290" cy="120" r="210" fill="${shaded(wall, 0.22)}"/>
  ${behind}
  <path d="M52 400 C58 322 118 300 200 300 C282 300 342 322 348 400z" fill="${dressed}"/>
  <path d="M168 240 h64 v58 c0 22 -14 34 -32 34 s-32 -12 -32 -34z" fill="${shaded(skinned, -0.12)}"/>
  <path d="M152 304 C166 346 234 346 248 304" fill="none" stroke="${shaded(dressed, -0.2)}" stroke-width="9"/>
  <circle cx="128" cy="190" r="17" fill="${shaded(skinned, -0.08)}"/><circle cx="272" cy="190" r="17" fill="${shaded(skinned, -0.08)}"/>
  <path d="M130 164 C130 106 270 106 270 164 V198 C270 254 238 284 200 284 C162 284 130 254 130 198z" fill="${skinned}"/>
  ${beard === undefined ? '' : beards[beard](haired)}
  ${features(skinned, haired)}
  ${before}
  ${glasses ? spectacles : ''}
</svg>`
}

const features = (skinned: string, haired: string) => `
  <path d="M152 168 q16 -9 31 -2 M217 166 q16 -7 31 2" fill="none" stroke="${shaded(haired, -0.25)}" stroke-width="6" stroke-linecap="round"/>
  <circle cx="169" cy="190" r="6.5" fill="#2a2522"/><circle cx="231" cy="190" r="6.5" fill="#2a2522"/>
  <path d="M200 194 q10 22 -3 26" fill="none" stroke="${shaded(skinned, -0.25)}" stroke-width="5" stroke-linecap="round"/>
  <path d="M176 240 q24 19 48 0" fill="none" stroke="${shaded(skinned, -0.5)}" stroke-width="6" stroke-linecap="round"/>`

const spectacles = `
  <g fill="#fff" fill-opacity=".18" stroke="#33383c" stroke-width="5"><circle cx="168" cy="191" r="25"/><circle cx="232" cy="191" r="25"/></g>
  <path d="M193 188 q7 -6 14 0 M143 188 l-12 -5 M257 188 l12 -5" fill="none" stroke="#33383c" stroke-width="5"/>`

const beards = {
  short: (colour: string) =>
    `<path d="M133 206 C136 262 166 288 200 288 C234 288 264 262 267 206 C258 238 240 228 200 226 C160 228 142 238 133 206z" fill="${colour}" opacity=".55"/>`,
  full: (colour: string) =>
    `<path d="M130 196 C124 276 160 314 200 314 C240 314 276 276 270 196 C262 232 240 226 200 224 C160 226 138 232 130 196z" fill="${colour}"/>`,
}

interface Drawn {
  readonly behind: string
  readonly before: string
}

const crown = 'M126 176 C120 92 166 78 200 78 C234 78 280 92 274 176'
const fringe = (colour: string) =>
  `<path d="${crown} C268 142 246 132 200 132 C154 132 132 142 126 176z" fill="${colour}"/>`

const hairs: Record<Hair, (colour: string) => Drawn> = {
  bald: (colour) => ({
    behind: '',
    before: `<path d="M129 172 q-2 -16 4 -28 q4 22 2 34z M271 172 q2 -16 -4 -28 q-4 22 -2 34z" fill="${colour}" opacity=".6"/>`,
  }),
  crop: (colour) => ({
    behind: '',
    before: `<path d="M128 168 C122 98 164 88 200 88 C236 88 278 98 272 168 C268 136 248 122 200 122 C152 122 132 136 128 168z" fill="${colour}"/>`,
  }),
  short: (colour) => ({
    behind: '',
    before: `<path d="${crown} C270 150 262 136 248 128 C214 142 166 136 150 118 C136 132 130 150 126 176z" fill="${colour}"/>`,
  }),
  waves: (colour) => ({
    behind: '',
    before: `<path d="M122 184 C108 96 160 66 206 74 C262 68 292 110 276 184 C272 156 262 142 252 134 C236 148 214 120 196 134 C176 146 156 128 148 140 C136 150 128 160 122 184z" fill="${colour}"/>`,
  }),
  bob: (colour) => ({
    behind: `<path d="M108 266 C96 96 150 74 200 74 C250 74 304 96 292 266 C270 284 130 284 108 266z" fill="${colour}"/>`,
    before: fringe(colour),
  }),
  long: (colour) => ({
    behind: `<path d="M98 350 C92 96 146 70 200 70 C254 70 308 96 302 350z" fill="${shaded(colour, -0.08)}"/>`,
    before: `<path d="${crown} C270 140 236 118 206 112 C176 132 136 140 126 176z" fill="${colour}"/>`,
  }),
  bun: (colour) => ({
    behind: `<circle cx="200" cy="66" r="36" fill="${shaded(colour, -0.1)}"/>`,
    before: fringe(colour),
  }),
  tied: (colour) => ({
    behind: `<path d="M262 110 C326 110 330 210 296 262 C300 200 280 170 250 150z" fill="${shaded(colour, -0.1)}"/>`,
    before: `<path d="${crown} C270 146 252 128 200 128 C148 128 130 146 126 176z" fill="${colour}"/>`,
  }),
  braid: (colour) => ({
    behind: '',
    before: `${fringe(colour)}<g fill="${shaded(colour, -0.06)}"><ellipse cx="276" cy="214" rx="17" ry="24"/><ellipse cx="284" cy="252" rx="17" ry="23"/><ellipse cx="284" cy="290" rx="15" ry="22"/><ellipse cx="280" cy="324" rx="11" ry="18"/></g>`,
  }),
  curls: (colour) => ({
    behind: bubbles(colour, [
      [120, 190, 30],
      [280, 190, 30],
      [112, 226, 26],
      [288, 226, 26],
    ]),
    before: bubbles(colour, [
      [134, 146, 30],
      [152, 112, 32],
      [186, 96, 34],
      [222, 98, 34],
      [252, 116, 32],
      [268, 148, 28],
    ]),
  }),
  afro: (colour) => ({
    behind: `<circle cx="200" cy="146" r="108" fill="${colour}"/>`,
    before: fringe(colour),
  }),
  locs: (colour) => ({
    behind: `<g stroke="${colour}" stroke-width="19" stroke-linecap="round" fill="none"><path d="M130 130 C104 180 108 240 104 300 M146 110 C118 170 128 250 128 320 M270 130 C296 180 292 240 296 300 M254 110 C282 170 272 250 272 320"/></g>`,
    before: fringe(colour),
  }),
  wrap: (colour) => ({
    behind: `<path d="M236 92 q56 -52 62 -6 q-14 30 -52 26z" fill="${shaded(colour, -0.14)}"/>`,
    before: `<path d="M122 168 C112 84 160 58 204 60 C252 60 290 90 278 168 C250 132 150 128 122 168z" fill="${colour}"/><path d="M124 150 C160 104 232 98 276 144 M134 116 C170 84 226 78 262 106" fill="none" stroke="${shaded(colour, 0.25)}" stroke-width="6"/>`,
  }),
  hijab: (colour) => ({
    behind: `<path d="M92 372 C92 300 104 250 106 180 C108 92 158 66 200 66 C242 66 292 92 294 180 C296 250 308 300 308 372z" fill="${colour}"/>`,
    before: `<path d="M106 196 C100 96 152 62 200 62 C248 62 300 96 294 196 C300 262 270 330 200 338 C130 330 100 262 106 196z M138 180 C136 240 160 280 200 284 C240 280 264 240 262 180 C258 136 232 122 200 122 C168 122 142 136 138 180z" fill-rule="evenodd" fill="${colour}"/><path d="M112 262 C150 316 238 330 292 268" fill="none" stroke="${shaded(colour, -0.18)}" stroke-width="6"/>`,
  }),
  cap: (colour) => ({
    behind: `<path d="M126 190 q-14 40 2 70 M274 190 q14 40 -2 70" stroke="${colour}" stroke-width="14" fill="none" stroke-linecap="round"/>`,
    before: `<path d="M122 150 C122 82 164 66 200 66 C236 66 278 82 278 150z" fill="#3f5f6b"/><path d="M116 146 h168 q8 0 8 10 q-40 -8 -92 -8 t-92 8 q0 -10 8 -10z" fill="#34505a"/><circle cx="200" cy="64" r="9" fill="#34505a"/>`,
  }),
}

const bubbles = (colour: string, circles: readonly (readonly [x: number, y: number, r: number])[]) =>
  `<g fill="${colour}">${circles.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('')}</g>`
