/** Passwords: whether one fits, and what a new one may not be. */
import type { ErrorDetail } from '@setpoint/contract/errors'
import { passwordProblems, type PasswordProblem } from '@setpoint/contract/identity'
import type { Platform } from '../../platform/context.ts'
import { Refusal } from '../../platform/http/errors.ts'
import { isCommonPassword } from './common-passwords.ts'
import { ownDecoy } from './decoy.ts'
import { isRegular, withoutLookalikes } from './password-forms.ts'
import { bcryptBytes, kindOf, matches } from './password-hash.ts'

/**
 * Whether the password fits. Without an account or a password (`null`), or where its hash is not to be checked, the same
 * work is done against `decoy`: time tells nothing.
 */
export async function passwordFits(
  platform: Platform,
  password: string,
  passwordHash: string | null,
  decoy?: string,
): Promise<boolean> {
  if (passwordHash !== null && kindOf(passwordHash) !== null) return matches(password, passwordHash)
  await matches(password, decoy ?? (await ownDecoy(platform)))
  return false
}

/** Whose password it would be: it must not be in it. */
export interface PasswordOwner {
  readonly username: string
  readonly email: string
}

/** Refuses with `VALIDATION_ERROR` naming everything that is wrong with a new password. */
export async function checkNewPassword(
  { config }: Platform,
  password: string,
  owner: PasswordOwner,
  field: string,
): Promise<void> {
  const messages = passwordProblems(password, config.PASSWORD_COMPOSITION).map((problem) => problemTexts[problem])
  if (config.PASSWORD_HASH === 'bcrypt' && Buffer.byteLength(password.normalize('NFKC')) > bcryptBytes)
    messages.push(`Must have at most ${bcryptBytes} bytes here`)
  if (containsWordOf(password, owner)) messages.push('Must not contain your name, your e-mail or "setpoint"')
  if (await isCommonPassword(password)) messages.push('Is one of the most common passwords, or hardly more than one')
  else if (isRegular(password)) messages.push('Is a row of keys, a count or a repetition')
  if (messages.length === 0) return
  const details: ErrorDetail[] = messages.map((message) => ({ field, message }))
  throw new Refusal('VALIDATION_ERROR', 'This password is not safe enough.', { details })
}

const problemTexts: Record<PasswordProblem, string> = {
  'too-short': 'Must have at least 8 characters',
  'too-long': 'Must have at most 128 characters',
  'no-upper-case': 'Must contain an upper-case letter',
  'no-lower-case': 'Must contain a lower-case letter',
  'no-digit': 'Must contain a digit',
}

function containsWordOf(password: string, { username, email }: PasswordOwner): boolean {
  const lower = password.toLowerCase()
  const plain = withoutLookalikes(lower)
  const at = email.lastIndexOf('@')
  const parts = [username, email.slice(0, at)].flatMap((name) => [name, ...name.split(/[._+-]/).filter(isTelling)])
  const provider = email
    .slice(at + 1)
    .split('.')
    .filter(isTelling)
  // One or two letters are in almost everything.
  return ['setpoint', ...parts, ...provider]
    .map((word) => word.toLowerCase())
    .some((word) => word.length >= 3 && (lower.includes(word) || plain.includes(withoutLookalikes(word))))
}

/** A part of a name that is no accident in a password. */
const isTelling = (part: string) => part.length >= 5
