/** Runs a program to its end and answers what it wrote. */
import { spawn } from 'node:child_process'

/** Ten minutes at most. Throws where the program is not there. */
export async function capture(program: string, parameters: readonly string[]): Promise<string> {
  const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  child.once('error', reject)
  child.once('close', () => resolve(output))
  return promise
}
