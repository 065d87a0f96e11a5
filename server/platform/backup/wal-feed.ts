/**
 * Hands the archived log to a recovering PostgreSQL. It runs as another system user perhaps, and cannot read compressed
 * files: so its restore_command asks us, by a socket in its own private folder, and we put each piece where it wants it.
 */
import { chown, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compressed, decompress } from './compression.ts'
import { RestoreError } from './restore-plan.ts'
import { isHistory, isSegment, positionOf, segmentName, timelineOf } from './wal-name.ts'

export interface WalFeed {
  /** The value of restore_command. */
  readonly command: string
  /** Segments handed out, in their order. */
  readonly fed: readonly string[]
  /** What stood in the way of one. */
  readonly trouble: () => Error | null
  close(): Promise<void>
}

const program = fileURLToPath(new URL('fetch-segment.ts', import.meta.url))

/** What PostgreSQL's user must get at to run the command. */
export const feedReach: readonly string[] = [process.execPath, program]

/** Listens in `socketFolder`. `wal` is the archive, `folder` the data folder that recovers. */
export async function openWalFeed(options: { wal: string; folder: string; socketFolder: string }): Promise<WalFeed> {
  const { wal, folder, socketFolder } = options
  const address =
    process.platform === 'win32' ? `\\\\.\\pipe\\setpoint-${crypto.randomUUID()}` : join(socketFolder, 'feed')
  const fed: string[] = []
  let trouble: Error | null = null
  const read = readAhead(wal)

  async function feed(name: string, path: string): Promise<'there' | 'none'> {
    const bytes = await read(name)
    if (bytes === null) return 'none'
    const target = join(folder, path)
    await writeFile(target, bytes, { mode: 0o600 })
    await giveAs(folder, target)
    if (isSegment(name)) fed.push(name)
    return 'there'
  }
  async function answer(socket: Socket, question: string): Promise<void> {
    const [name = '', path = ''] = question.split('\n')
    const said = await feed(name, path).catch((error: Error) => {
      trouble = error
      return 'trouble'
    })
    socket.end(said)
  }
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let question = ''
    socket.setEncoding('utf8')
    socket.on('error', () => {})
    socket.on('data', (text: string) => (question += text))
    socket.on('end', () => void answer(socket, question))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(address, resolve))
  if (process.platform !== 'win32') await giveAs(socketFolder, address)
  return {
    command: [process.execPath, program, address].map(quoted).join(' ') + ' %f "%p"',
    fed,
    trouble: () => trouble,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Reads pieces of the archive; the next segment is made ready while PostgreSQL replays this one. */
function readAhead(wal: string): (name: string) => Promise<Buffer | null> {
  let ahead: { name: string; bytes: Promise<Buffer | null> } | null = null
  return async (name) => {
    const bytes = await (ahead?.name === name ? ahead.bytes : readPiece(wal, name))
    ahead = null
    if (bytes !== null && isSegment(name)) {
      const next = segmentName(timelineOf(name), positionOf(name) + 1)
      ahead = { name: next, bytes: readPiece(wal, next) }
      ahead.bytes.catch(() => {}) // said when it is asked for
    }
    return bytes
  }
}

/** Null where the archive has none of that name. Throws when it is damaged. */
async function readPiece(wal: string, name: string): Promise<Buffer | null> {
  if (!isSegment(name) && !isHistory(name)) return null
  const path = join(wal, `${name}${compressed}`)
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return null
  try {
    return await decompress(bytes)
  } catch (error) {
    throw new RestoreError(`${path} is damaged: restore to an instant before it, or bring a good copy of it back.`, {
      known: { code: 'archive-damaged', file: path },
      cause: error,
    })
  }
}

/** What root makes belongs to the owner of the folder, like everything in it. */
async function giveAs(folder: string, path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(folder)
  await chown(path, uid, gid)
}

/** For a shell (on Windows: cmd), and with the percent signs that PostgreSQL would take for its own. */
function quoted(word: string): string {
  const plain = word.replaceAll('%', '%%')
  return process.platform === 'win32' ? `"${plain}"` : `'${plain.replaceAll("'", String.raw`'\''`)}'`
}
