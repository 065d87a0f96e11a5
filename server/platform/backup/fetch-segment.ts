/**
 * PostgreSQL's restore_command: asks the restoring Setpoint (wal-feed.ts) to put a piece of the log in place.
 * Ends with 0 when it is there, with 1 when there is no such piece, and with 255, at which recovery stops, on trouble.
 */
import { createConnection } from 'node:net'

const [address = '', name = '', path = ''] = process.argv.slice(2)

process.exitCode = 255
const socket = createConnection(address, () => socket.end(`${name}\n${path}\n`))
socket.setEncoding('utf8')
socket.on('data', (answer) => {
  if (answer === 'there' || answer === 'none') process.exitCode = answer === 'there' ? 0 : 1
})
socket.on('error', () => {})
