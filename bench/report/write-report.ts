/** The figures of a run as a file in bench/results, with when and where they were measured. */
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** '2 × AMD EPYC, 24 GB, Node v26.10.0, load 0.40': figures mean little without it. */
export const machine = (load: number): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${load.toFixed(2)} at the start`

/** The load before the measuring adds its own. */
export const loadNow = (): number => loadavg()[0] ?? Number.NaN

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function markdown({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Writes bench/results/<name>.md and prints the same. */
export async function writeReport(name: string, title: string, load: number, parts: readonly string[]): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const text = [`# ${title}, ${day}`, machine(load), ...parts, `Run again with \`npm run bench -- ${name}\`.`].join(
    '\n\n',
  )
  await writeFile(fileURLToPath(new URL(`../results/${name}.md`, import.meta.url)), `${text}\n`)
  process.stdout.write(`${text}\n`)
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
