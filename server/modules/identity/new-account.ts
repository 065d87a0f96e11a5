/** The beginnings of an account, and its name, which only one can have. */
import type { RegisterInput } from '@setpoint/contract/identity'
import type { Platform, Tx } from '../../platform/context.ts'
import { conflict } from '../../platform/http/errors.ts'
import { newId } from '../../platform/new-id.ts'
import { usernameOwner, type Account, type KeptAgeGroup } from './store/account.ts'
import { takeHold } from './store/username-hold.ts'

/** Days that an account nobody has verified, and the name it asked for, are kept. */
export const unverifiedDays = 7

/** What somebody who registers has said of themselves, checked. */
export type Introduced = Omit<RegisterInput, 'password' | 'age' | 'captcha' | 'useCookie'> & {
  readonly ageGroup: KeptAgeGroup
}

export const newAccount = (
  { clock }: Platform,
  input: Introduced,
  passwordHash: string | null,
  awaitsVerification: boolean,
): Account => ({
  id: newId(),
  email: input.email,
  username: input.username,
  passwordHash,
  role: input.firstAdminToken === undefined ? 'member' : 'admin',
  ageGroup: input.ageGroup,
  language: input.language ?? 'en',
  initialTimeZone: input.timeZone ?? 'UTC',
  emailVerifiedAt: null,
  awaitsVerification,
  suspendedAt: null,
  erasesAt: null,
  createdAt: clock.now(),
})

/**
 * Makes sure of a name before it is given to an account, and holds it until then; false when it is taken. Who wants the same one
 * at the same moment waits for the end of this transaction. Held until now is enough where the account gets it in the same one.
 */
export async function claimUsername(
  tx: Tx<Platform>,
  username: string,
  until: Date,
  except: string | null,
): Promise<boolean> {
  // The hold is what others wait for: what they did can only be seen after it.
  if (!(await takeHold(tx, username, until))) return false
  const owner = await usernameOwner(tx, username)
  return owner === null || owner === except
}

export const usernameTaken = () => conflict('This username is taken.', 'username')
