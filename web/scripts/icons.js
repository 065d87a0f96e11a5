// Draws the raster icons from the mark: npm run icons -w web (needs sharp, which the server brings)
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import sharp from 'sharp'

const folder = resolve(import.meta.dirname, '../public/icons')
const accent = '#0c6b5f'
const paper = '#f6f5f1'

/** The dial and its pointer on a 24 grid; `scale` leaves room for masks. */
const mark = (colour, scale) =>
  `<g transform="translate(12 12) scale(${scale}) translate(-12 -12)" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round">` +
  `<circle cx="12" cy="12" r="9"/><path d="M12 12 16 8"/><circle cx="12" cy="12" r="2.1" fill="${colour}" stroke="none"/></g>`
const drawing = (background, inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="512" height="512">${background}${inner}</svg>`
const rounded = `<rect width="24" height="24" rx="5.4" fill="${accent}"/>`
const square = `<rect width="24" height="24" fill="${accent}"/>`

mkdirSync(folder, { recursive: true })
const png = (svg, size) =>
  sharp(Buffer.from(svg), { density: 300 }).resize(size, size).png({ compressionLevel: 9, palette: true })
await png(drawing(rounded, mark(paper, 0.68)), 192).toFile(`${folder}/icon-192.png`)
await png(drawing(rounded, mark(paper, 0.68)), 512).toFile(`${folder}/icon-512.png`)
await png(drawing(square, mark(paper, 0.56)), 512).toFile(`${folder}/maskable-512.png`)
await png(drawing(square, mark(paper, 0.66)), 180).toFile(`${folder}/apple-touch-icon.png`)

/** An .ico that holds one 32 px PNG: six bytes of header, sixteen of directory, the picture. */
const small = await png(drawing(rounded, mark(paper, 0.74)), 32).toBuffer()
const head = Buffer.alloc(22)
head.writeUInt16LE(1, 2)
head.writeUInt16LE(1, 4)
head.writeUInt8(32, 6)
head.writeUInt8(32, 7)
head.writeUInt16LE(1, 10)
head.writeUInt16LE(32, 12)
head.writeUInt32LE(small.length, 14)
head.writeUInt32LE(head.length, 18)
writeFileSync(resolve(folder, '../favicon.ico'), Buffer.concat([head, small]))
writeFileSync(`${folder}/mark.svg`, drawing(rounded, mark(paper, 0.7)).replace(' width="512" height="512"', ''))
