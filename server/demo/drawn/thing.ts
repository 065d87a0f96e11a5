/** Pictures of people who would rather show a thing: 400 by 400. */
import { shaded, shades } from './colours.ts'
import type { Thing } from './look.ts'

export function thingPicture({ thing, shade }: Thing): string {
  const wall = shades[shade]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 400 400">
  <rect width="400" height="400" fill="${wall}"/><circle cx="200" cy="200" r="165" fill="${shaded(wall, 0.28)}"/>
  ${drawings[thing]}
</svg>`
}

const drawings: Record<Thing['thing'], string> = {
  lake: `<circle cx="248" cy="150" r="40" fill="#f4b98a"/><path d="M36 214 L120 130 L180 190 L246 116 L364 214z" fill="#5f8f86"/><rect x="36" y="214" width="328" height="70" fill="#8fb9b5"/><path d="M66 236 h90 M190 252 h110 M100 270 h80" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".7"/>`,
  tree: `<rect x="186" y="220" width="28" height="120" rx="10" fill="#7a5a41"/><circle cx="200" cy="150" r="74" fill="#4d7d5c"/><circle cx="146" cy="196" r="48" fill="#5b8f69"/><circle cx="254" cy="196" r="48" fill="#41704f"/>`,
  bread: `<path d="M82 250 C60 180 110 128 200 128 C290 128 340 180 318 250 C314 282 86 282 82 250z" fill="#b67a42"/><path d="M92 244 C76 186 122 146 200 146 C278 146 324 186 308 244z" fill="#d29a5d"/><path d="M140 166 q18 26 8 58 M192 156 q18 26 8 62 M244 162 q18 26 8 58" stroke="#f3d9ae" stroke-width="12" stroke-linecap="round" fill="none"/>`,
  mountain: `<path d="M50 300 L164 112 L220 204 L254 158 L350 300z" fill="#55607f"/><path d="M164 112 L194 162 L172 176 L156 160 L136 160z M254 158 L272 186 L254 198 L236 182z" fill="#f4f1ea"/><path d="M50 300 h300" stroke="#3f4863" stroke-width="10" stroke-linecap="round"/>`,
  bicycle: `<g fill="none" stroke="#2c4154" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"><circle cx="118" cy="248" r="56"/><circle cx="282" cy="248" r="56"/><path d="M118 248 L166 162 H254 L282 248 M166 162 L200 248 H118 M200 248 L254 162 M154 140 h30 M246 138 h36"/></g>`,
  kettlebell: `<path d="M152 158 C134 84 266 84 248 158" fill="none" stroke="#33302e" stroke-width="26"/><path d="M200 140 C284 140 306 214 290 262 C280 304 120 304 110 262 C94 214 116 140 200 140z" fill="#3f3b38"/><circle cx="200" cy="222" r="42" fill="#d3a545"/>`,
  wave: `<path d="M40 250 C96 250 110 130 196 130 C268 130 276 214 222 218 C196 220 190 186 214 182 C176 166 150 214 196 246 C236 268 300 256 360 250 V300 H40z" fill="#3f8f86"/><path d="M52 280 q40 -22 80 0 t80 0 t80 0 t56 0" stroke="#fff" stroke-width="8" fill="none" opacity=".7"/>`,
  cup: `<path d="M110 160 h160 v70 c0 52 -34 76 -80 76 s-80 -24 -80 -76z" fill="#b9683f"/><path d="M270 178 c50 -6 50 74 -4 74" fill="none" stroke="#b9683f" stroke-width="18"/><ellipse cx="190" cy="160" rx="80" ry="18" fill="#5b4130"/><path d="M160 128 q-16 -22 0 -42 M206 128 q-16 -22 0 -42" stroke="#8d7a68" stroke-width="8" fill="none" stroke-linecap="round"/>`,
  dog: `<path d="M200 112 C272 112 290 180 276 230 C266 286 234 306 200 306 C166 306 134 286 124 230 C110 180 128 112 200 112z" fill="#b98a5c"/><path d="M150 122 C110 112 84 190 108 246 C128 254 140 220 138 186z M250 122 C290 112 316 190 292 246 C272 254 260 220 262 186z" fill="#7d5536"/><path d="M200 206 C242 206 250 250 234 280 C220 300 180 300 166 280 C150 250 158 206 200 206z" fill="#efdcc0"/><ellipse cx="200" cy="226" rx="20" ry="14" fill="#2a2522"/><circle cx="160" cy="180" r="10" fill="#2a2522"/><circle cx="240" cy="180" r="10" fill="#2a2522"/><path d="M200 240 v16 q-14 16 -28 4 M200 256 q14 16 28 4" stroke="#2a2522" stroke-width="6" fill="none" stroke-linecap="round"/>`,
  shoe: `<path d="M72 220 C72 180 92 150 118 158 C150 200 190 196 214 176 C236 214 290 226 322 236 C336 246 336 268 330 276 H80 C68 268 72 240 72 220z" fill="#d3a545"/><path d="M72 262 h262 c6 22 -4 30 -16 30 H88 c-14 0 -18 -14 -16 -30z" fill="#f4f1ea"/><path d="M176 206 l24 -26 M204 220 l22 -30 M150 198 l14 -20" stroke="#fff" stroke-width="9" stroke-linecap="round"/>`,
  plant: `<path d="M134 240 h132 l-16 84 h-100z" fill="#b9683f"/><path d="M200 244 C196 190 196 150 200 100" stroke="#41704f" stroke-width="10" fill="none"/><path d="M200 190 C150 194 128 160 122 132 C168 130 196 154 200 190z M200 164 C246 168 276 138 280 104 C234 102 204 126 200 164z" fill="#5b8f69"/><circle cx="200" cy="98" r="20" fill="#c9452e"/><circle cx="246" cy="196" r="18" fill="#d8643c"/>`,
}
