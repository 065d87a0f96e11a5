/** Logging in with a passkey alone: it is two factors at once, the device and what unlocks it. */
import type { Login } from '@setpoint/contract/identity'
import type { PasskeyLoginInput, PasskeyRequest } from '@setpoint/contract/second-factor'
import type { OpenCtx } from '../../platform/context.ts'
import { transaction } from '../../platform/db/transaction.ts'
import { allow, Refusal } from '../../platform/http/errors.ts'
import { answerLogIn, completeLogIn } from './log-in.ts'
import { requestOptions } from './passkey-ceremony.ts'
import { usePasskey } from './passkey-use.ts'
import { findAccount } from './store/account.ts'

/** What a browser needs to offer the passkeys that it has for this Setpoint. Tells nothing of anybody, keeps nothing. */
export const passkeyLogInOptions = async (ctx: OpenCtx): Promise<PasskeyRequest> => requestOptions(ctx, 'log-in')

/** Logs in. The same 401 for an unknown passkey and one that is no good. */
export async function logInWithPasskey(ctx: OpenCtx, { passkey, useCookie }: PasskeyLoginInput): Promise<Login> {
  const outcome = await transaction(ctx, async (tx) => {
    const used = await usePasskey(tx, 'log-in', passkey, null)
    const account = used && (await findAccount(tx, used.userId))
    return account && completeLogIn(tx, account, 'passkey')
  })
  allow(outcome, new Refusal('INVALID_CREDENTIALS', 'This passkey is not known here.'))
  return answerLogIn(ctx, outcome, useCookie === true)
}
