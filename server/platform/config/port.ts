/** Whether the port is free; and where it is not, who has it. */
import { execFileSync } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'

export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/** Listens for a moment: answers the port (a free one for 0). Throws `PortTaken`, or an Error where the host or port cannot be had. */
export async function claimPort(host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer()
  probe.once('error', reject)
  probe.listen({ host, port, exclusive: true }, () => {
    const { port: got } = probe.address() as AddressInfo
    probe.close(() => resolve(got))
  })
  try {
    return await promise
  } catch (error) {
    throw await explainListening(error, host, port)
  }
}

/** Turns the error of listening into words; anything else is handed back as it is. */
export async function explainListening(error: unknown, host: string, port: number): Promise<unknown> {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE')
    return new PortTaken(`Port ${port} is taken by ${await ownerOf(port)}. Stop it, or choose another port with PORT.`)
  if (code === 'EACCES')
    return new Error(`This user may not listen on port ${port}: choose one above 1023 with PORT.`, { cause: error })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Error(`HOST is ${host}, which is no address of this machine.`, { cause: error })
  return error
}

/** `process 4711 (node server.js)`, as far as we may know. */
export async function ownerOf(port: number): Promise<string> {
  const pid = process.platform === 'linux' ? await listenerOnLinux(port) : listenerByLsof(port)
  if (pid === null) return 'another program (which one, only its user or root may see)'
  const command = process.platform === 'linux' ? await commandLine(pid) : commandByPs(pid)
  return `process ${pid}${command === '' ? '' : ` (${command.slice(0, 120)})`}`
}

async function listenerOnLinux(port: number): Promise<number | null> {
  const sockets = new Set(
    (await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((table) => listening(table, port)))).flat(),
  )
  if (sockets.size === 0) return null
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const files = await readdir(`/proc/${pid}/fd`).catch(() => [])
    for (const file of files) {
      const link = await readlink(`/proc/${pid}/fd/${file}`).catch(() => '')
      if (sockets.has(link)) return Number(pid)
    }
  }
  return null
}

/** `socket:[inode]` of those who listen on the port: columns `local_address`, `st` (0A: LISTEN) and `inode` of proc(5). */
async function listening(table: string, port: number): Promise<string[]> {
  const hex = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const lines = (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1)
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(hex) === true && columns[3] === '0A')
    .map((columns) => `socket:[${columns[9]}]`)
}

const commandLine = async (pid: number): Promise<string> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim()

function listenerByLsof(port: number): number | null {
  const pid = Number.parseInt(output('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t']), 10)
  return Number.isNaN(pid) ? null : pid
}

const commandByPs = (pid: number): string => output('ps', ['-p', String(pid), '-o', 'command=']).trim()

function output(command: string, parameters: readonly string[]): string {
  try {
    return execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
