/** What the commands about one account do alike: name it by its e-mail, and say so when nobody has that. */
import type { Platform } from '../platform/context.ts'
import { withPlatform } from './with-platform.ts'

/** `act` answers what to print; null when nobody has that e-mail. */
export async function onAccount(
  usage: string,
  act: (platform: Platform, email: string) => Promise<string | null>,
): Promise<void> {
  const email = process.argv[2]
  if (email === undefined) {
    console.error(`Whom? ${usage}`)
    process.exitCode = 1
    return
  }
  await withPlatform(async (platform) => {
    const done = await act(platform, email)
    if (done !== null) return console.log(done)
    console.error(`Nobody is registered with ${email}.`)
    process.exitCode = 1
  })
}
