/** wapiti (Debian) at the pages and at every operation that is asked by GET. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from './capture.ts'
import type { Finding } from './sqlmap.ts'

/** Those that need nobody outside this machine: ssrf, xxe, wapp and nikto ask another company's server. */
const modules = 'sql,xss,permanentxss,file,exec,crlf,redirect,htaccess,methods,csp,http_headers,cookieflags,backup'

const manner = [
  `--scope domain -m ${modules} -d 3 -t 15 -v 0 --flush-session --no-bugreport`,
  // Nobody listens there: nothing of this machine tells anybody else of it.
  '--endpoint http://127.0.0.1:9/',
].flatMap((line) => line.split(' '))

interface Report {
  readonly vulnerabilities: Readonly<
    Record<string, readonly { path: string; info: string; parameter: string | null }[]>
  >
  readonly anomalies: Readonly<Record<string, readonly { path: string; info: string; parameter: string | null }[]>>
}

export async function wapiti(
  starts: readonly string[],
  { address, token, folder, seconds }: { address: string; token: string; folder: string; seconds: number },
): Promise<Finding[]> {
  const report = join(folder, 'wapiti.json')
  const target = ['-u', `${address}/`, '-H', `Authorization: Bearer ${token}`]
  const also = starts.flatMap((start) => ['-s', `${address}${start}`])
  const kept = ['--store-session', folder, '--store-config', folder, '-f', 'json', '-o', report]
  const time = ['--max-scan-time', String(seconds), '--max-attack-time', String(Math.ceil(seconds / 8))]
  const output = await capture('wapiti', [...target, ...also, ...kept, ...time, ...manner])
  const text = await readFile(report, 'utf8').catch(() => null)
  if (text === null) return [{ tool: 'wapiti', where: address, what: `it wrote no report:\n${output.slice(-1_500)}` }]
  const { vulnerabilities, anomalies } = JSON.parse(text) as Report
  return Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, found]) =>
    found.map(({ path, info, parameter }): Finding => ({
      tool: 'wapiti',
      where: path,
      what: `${kind}: ${info}${parameter === null ? '' : ` (${parameter})`}`,
    })),
  )
}
