/** Progress pictures drawn by us: a plain figure before a wall, its middle as wide as the scales say. */
import sharp from 'sharp'

/** A JPEG, 900 by 1200. `weight` in kg between about 60 and 110. */
export async function demoPhoto(weight: number, morning: boolean): Promise<Buffer> {
  return sharp(Buffer.from(scene(weight, morning)))
    .jpeg({ quality: 84 })
    .toBuffer()
}

function scene(weight: number, morning: boolean): string {
  const wall = morning ? ['#e9e2d6', '#d9cfbe'] : ['#cfd8da', '#b7c4c6']
  return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200" viewBox="0 0 900 1200">
  <defs>
    <linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${wall[0]}"/><stop offset="1" stop-color="${wall[1]}"/></linearGradient>
    <linearGradient id="skin" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#b98363"/><stop offset=".5" stop-color="#d6a17f"/><stop offset="1" stop-color="#b27c5d"/></linearGradient>
    <linearGradient id="shirt" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#0a5a50"/><stop offset=".5" stop-color="#12806f"/><stop offset="1" stop-color="#0a5a50"/></linearGradient>
  </defs>
  <rect width="900" height="1200" fill="url(#wall)"/>
  <rect y="1060" width="900" height="140" fill="#a58d6f"/><rect y="1056" width="900" height="8" fill="#fff" opacity=".5"/>
  <ellipse cx="450" cy="1130" rx="190" ry="22" fill="#000" opacity=".18"/>
  ${figure(weight)}
</svg>`
}

function figure(weight: number): string {
  const middle = 74 + (weight - 78) * 2.6
  const hips = 84 + (weight - 78) * 1.5
  const chest = 96 + (weight - 78) * 1.1
  const thigh = 43 + (weight - 78) * 0.7
  const x = 450
  return `
  <path fill="url(#skin)" d="M${x - 26} 250 h52 v60 h-52z"/>
  <ellipse cx="${x}" cy="190" rx="58" ry="74" fill="url(#skin)"/>
  <path fill="#3a2a21" d="M${x - 62} 190 C${x - 70} 90 ${x + 70} 90 ${x + 62} 190 C${x + 52} 140 ${x - 30} 150 ${x - 62} 190z"/>
  <path fill="url(#skin)" d="M${x - chest - 8} 322 q-38 20 -44 110 l-14 190 q0 22 18 22 t20 -22 l26 -170z M${x + chest + 8} 322 q38 20 44 110 l14 190 q0 22 -18 22 t-20 -22 l-26 -170z"/>
  <path fill="#26323a" d="M${x - hips} 640 L${x - hips + 6} 800 L${x - 10} 800 L${x} 720 L${x + 10} 800 L${x + hips - 6} 800 L${x + hips} 640z"/>
  <path fill="url(#skin)" d="M${x - thigh * 2 + 6} 800 L${x - thigh - 22} 1110 h44 L${x - 12} 800z M${x + thigh * 2 - 6} 800 L${x + thigh + 22} 1110 h-44 L${x + 12} 800z"/>
  <path fill="url(#shirt)" d="M${x - chest} 306 Q${x} 340 ${x + chest} 306 Q${x + chest + 14} 420 ${x + middle} 530 Q${x + middle + 6} 600 ${x + hips} 660 H${x - hips} Q${x - middle - 6} 600 ${x - middle} 530 Q${x - chest - 14} 420 ${x - chest} 306z"/>
  <path fill="#f4f4f1" d="M${x - thigh - 42} 1096 h62 q6 26 -4 34 h-72 q-4 -20 14 -34z M${x + thigh + 42} 1096 h-62 q-6 26 4 34 h72 q4 -20 -14 -34z"/>`
}
