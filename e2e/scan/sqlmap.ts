/** sqlmap (Debian) at one operation: every value of its path, query and body is tried. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressOf, type Operation } from './operations.ts'
import { capture } from './capture.ts'

export interface Finding {
  readonly tool: 'sqlmap' | 'wapiti'
  readonly where: string
  readonly what: string
}

const manner = [
  '--batch --flush-session --ignore-stdin --skip-waf --disable-coloring',
  '--dbms=postgresql --level=1 --risk=1 --technique=BEUS --threads=4 --timeout=20 --retries=1',
  // Refusals are answers here, not signs of a wall.
  '--ignore-code=400,401,403,404,409,410,412,413,415,422,429',
].flatMap((line) => line.split(' '))

/** The marks say where values are tried; a request without one is left alone. */
const mark = '*'

export async function sqlmap(
  operation: Operation,
  target: { address: string; token: string; folder: string },
): Promise<{ tried: boolean; findings: Finding[] }> {
  const request = rawRequest(operation, target)
  if (!request.includes(mark)) return { tried: false, findings: [] }
  const file = join(target.folder, 'request.txt')
  await writeFile(file, request)
  const output = await capture('sqlmap', ['-r', file, '--output-dir', join(target.folder, 'sqlmap'), ...manner])
  // What only 'appears' to be one on the way is checked once more by sqlmap itself.
  const found = /identified the following injection point/.test(output)
  const ended = found || /do not appear to be injectable/.test(output)
  const where = `${operation.method} ${operation.path}`
  const findings: Finding[] = []
  if (found) findings.push({ tool: 'sqlmap', where, what: output.split('\n').slice(-30).join('\n') })
  else if (!ended) findings.push({ tool: 'sqlmap', where, what: `it did not finish:\n${output.slice(-1_500)}` })
  return { tried: true, findings }
}

function rawRequest(operation: Operation, { address, token }: { address: string; token: string }): string {
  const body = operation.body === null ? '' : JSON.stringify(operation.body, (_, value: unknown) => marked(value))
  return [
    `${operation.method} ${addressOf(operation, mark)} HTTP/1.1`,
    `Host: ${new URL(address).host}`,
    `Authorization: Bearer ${token}`,
    'Accept: application/json',
    ...(body === '' ? [] : ['Content-Type: application/json']),
    '',
    body,
  ].join('\r\n')
}

/** Texts only: a number or a word out of a list with a mark in it is no JSON of that kind any more, and is refused by the contract's tests. */
const marked = (value: unknown) => (typeof value === 'string' ? `${value}${mark}` : value)
