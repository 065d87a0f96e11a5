/** `setpoint user erase <email> [--cancel]`: begins the thirty days for who cannot log in, or takes it back. */
import { beginErasureByOperator, cancelErasureByOperator } from '../modules/admin/index.ts'
import { onAccount } from './on-account.ts'

const usage = 'setpoint user erase <email> [--cancel]'
const [, flag, ...more] = process.argv.slice(2)

// A slip in the flag must not begin what it was meant to take back.
if ((flag !== undefined && flag !== '--cancel') || more.length > 0) {
  console.error(`How? ${usage}`)
  process.exitCode = 1
} else {
  await onAccount(usage, async (platform, email) => {
    if (flag === undefined) {
      const erasesAt = await beginErasureByOperator(platform, email)
      if (erasesAt === null) return null
      return `${email} is erased on ${day(erasesAt)}. To take it back before: setpoint user erase ${email} --cancel`
    }
    const cancelled = await cancelErasureByOperator(platform, email)
    if (cancelled === null) return null
    return cancelled ? `${email} is not erased, and may log in.` : `${email} was not going to be erased.`
  })
}

function day(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
