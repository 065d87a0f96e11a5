// After a build: what the first screen costs in gzipped script, against its budget of 90 kB: npm run size -w web
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

const dist = resolve(import.meta.dirname, '../dist')
const budget = 90_000
const page = readFileSync(`${dist}/index.html`, 'utf8')
const first = JSON.parse(page.match(/document\.documentElement,\s*(\{.*?\})\)/s)?.[1] ?? '{}')
const size = (file) => gzipSync(readFileSync(resolve(dist, `.${file}`)), { level: 9 }).length
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`
const say = (text) => process.stdout.write(`${text}\n`)

/** The entry and everything it imports at once, whether or not the page names it. */
function withImports(files) {
  const seen = new Set()
  const visit = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    const code = readFileSync(resolve(dist, `.${file}`), 'utf8')
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) visit(`/assets/${name}`)
  }
  files.forEach(visit)
  return [...seen]
}

const entry = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file)
const inline = gzipSync(page.match(/<script nonce[^>]*>([\s\S]*?)<\/script>/)?.[1] ?? '').length
let over = false
for (const screen of ['landing', 'today']) {
  for (const language of ['en', 'de']) {
    const files = withImports([...entry, ...(first[`${screen}-${language}`] ?? [])])
    const total = files.reduce((sum, file) => sum + size(file), inline)
    over ||= total > budget
    say(`${screen} (${language}): ${kilobytes(total)} of ${kilobytes(budget)} gzip${total > budget ? '  OVER' : ''}`)
    if (language === 'en') for (const file of files) say(`  ${kilobytes(size(file))}  ${file.slice(8)}`)
  }
}
say('Every other file of script and style:')
for (const name of readdirSync(`${dist}/assets`).filter((name) => /\.(js|css)$/.test(name)))
  say(`  ${kilobytes(size(`/assets/${name}`))}  ${name}`)
if (over) process.exitCode = 1
