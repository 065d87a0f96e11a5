/** Routes of the second factor, passkeys and proving anew who one is. */
import { Acknowledged, Login, SessionTokens } from '@setpoint/contract/identity'
import {
  AddPasskeyInput,
  ConfirmTotpInput,
  Passkey,
  PasskeyAdded,
  PasskeyChange,
  PasskeyCreation,
  PasskeyList,
  PasskeyLoginInput,
  PasskeyParams,
  PasskeyRequest,
  ProveInput,
  RecoveryCodes,
  SecondFactor,
  SecondFactorInput,
  SecondFactorPasskeyInput,
  TotpAdded,
  TotpEnrolment,
} from '@setpoint/contract/second-factor'
import { alsoInGrace, anyone, fresh, member } from '../../platform/http/access.ts'
import { created, gone, ok } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { logInWithPasskey, passkeyLogInOptions } from './passkey-log-in.ts'
import { addPasskey, listMyPasskeys, newPasskeyOptions, removePasskey, renamePasskey } from './passkey.ts'
import { proofPasskeyOptions, prove } from './prove.ts'
import { renewRecoveryCodes } from './recovery-code.ts'
import { logInWithSecondFactor, secondFactorPasskeyOptions } from './second-factor-log-in.ts'
import { readSecondFactor } from './second-factor.ts'
import { confirmTotp, enrolTotp, removeTotp } from './totp.ts'

const auth = routes('/auth', {
  'POST /second-factor': {
    summary: 'The second step of a log-in: a code of the authenticator app, a recovery code or a passkey.',
    access: anyone,
    body: SecondFactorInput,
    limit: 'auth',
    answer: ok(SessionTokens),
    run: logInWithSecondFactor,
  },
  'POST /second-factor/passkey': {
    summary: 'What a browser needs to take the second step with a passkey.',
    access: anyone,
    body: SecondFactorPasskeyInput,
    limit: 'auth',
    answer: ok(PasskeyRequest),
    run: secondFactorPasskeyOptions,
  },
  // A log-in screen asks as it opens; it costs us one signature.
  'POST /passkeys/options': {
    summary: 'What a browser needs to log in with a passkey.',
    access: anyone,
    limit: 'refresh',
    answer: ok(PasskeyRequest),
    run: passkeyLogInOptions,
  },
  'POST /passkeys/login': {
    summary: 'Logs in with a passkey alone.',
    access: anyone,
    body: PasskeyLoginInput,
    limit: 'auth',
    answer: ok(Login),
    run: logInWithPasskey,
  },
  'POST /prove': {
    summary: 'Proves once more who one is: for ten minutes, routes that ask for it let this session in.',
    access: alsoInGrace(member),
    body: ProveInput,
    limit: 'auth',
    answer: ok(Acknowledged),
    run: prove,
  },
  'POST /prove/passkey': {
    summary: 'What a browser needs to prove it with a passkey.',
    access: alsoInGrace(member),
    answer: ok(PasskeyRequest),
    run: proofPasskeyOptions,
  },
})

const mine = routes('/users/me', {
  'GET /second-factor': {
    summary: 'How one’s account is protected beyond a password.',
    access: alsoInGrace(member),
    answer: ok(SecondFactor),
    run: readSecondFactor,
  },
  'POST /totp': {
    summary: 'Begins to set up an authenticator app.',
    access: fresh(member),
    answer: ok(TotpEnrolment),
    run: enrolTotp,
  },
  'POST /totp/confirm': {
    summary: 'Ends the set-up by a first code.',
    access: member,
    body: ConfirmTotpInput,
    limit: 'auth',
    answer: ok(TotpAdded),
    run: confirmTotp,
  },
  'DELETE /totp': { summary: 'Removes the authenticator app.', access: fresh(member), answer: gone, run: removeTotp },
  'POST /recovery-codes': {
    summary: 'Makes ten new recovery codes; earlier ones do not work any more.',
    access: fresh(member),
    answer: ok(RecoveryCodes),
    run: renewRecoveryCodes,
  },
  'GET /passkeys': { summary: 'One’s passkeys.', access: member, answer: ok(PasskeyList), run: listMyPasskeys },
  'POST /passkeys/options': {
    summary: 'What a browser needs to make a passkey.',
    access: fresh(member),
    answer: ok(PasskeyCreation),
    run: newPasskeyOptions,
  },
  'POST /passkeys': {
    summary: 'Adds the passkey that a browser made.',
    access: fresh(member),
    body: AddPasskeyInput,
    answer: created(PasskeyAdded),
    run: addPasskey,
  },
  'PATCH /passkeys/:passkeyId': {
    summary: 'Names a passkey.',
    access: member,
    params: PasskeyParams,
    body: PasskeyChange,
    answer: ok(Passkey),
    run: renamePasskey,
  },
  'DELETE /passkeys/:passkeyId': {
    summary: 'Removes a passkey.',
    access: fresh(member),
    params: PasskeyParams,
    answer: gone,
    run: removePasskey,
  },
})

export const factorRoutes = [...auth, ...mine]
