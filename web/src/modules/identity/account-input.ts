/** What to say about the fields of signing in and up, and about passwords. */
import { passwordProblems } from '@setpoint/contract/identity'
import type { Catalogue } from '../../platform/i18n/texts.ts'
import { containsOwnWord } from './password-strength.ts'

type Texts = Catalogue['identity']

/** Why the contract's shape refuses a field, and what to do. */
export function explainAccountField(
  texts: Texts,
  field: string,
  values: { username?: string; password?: string },
): string {
  const { problems } = texts
  if (field === 'email') return problems.email
  if (field === 'age') return problems.age
  if (field === 'username') {
    const { username = '' } = values
    if (username.length < 3) return problems.usernameShort
    return username.length > 20 ? problems.usernameLong : problems.usernameCharacters
  }
  return (values.password ?? '') === '' ? problems.passwordMissing : problems.passwordLong
}

/** Why a new password cannot be sent yet; null when only the server can still say no. */
export function newPasswordProblem(
  texts: Texts,
  password: string,
  composition: boolean,
  own: readonly string[],
): string | null {
  if (passwordProblems(password, composition).length > 0) return texts.problems.passwordRules
  return containsOwnWord(password, own) ? texts.problems.passwordOwn : null
}
