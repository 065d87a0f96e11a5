import {
  Acknowledged,
  AuthOptions,
  CaptchaChallenge,
  ChangePasswordInput,
  ForgotPasswordInput,
  Login,
  LoginInput,
  NewPersonalToken,
  PersonalTokenInput,
  PersonalTokenList,
  PersonalTokenParams,
  RefreshInput,
  RegisterInput,
  Registration,
  ResetPasswordInput,
  SecurityEvent,
  SecurityLogQuery,
  SessionList,
  SessionParams,
  SessionTokens,
  VerifyEmailInput,
} from '@setpoint/contract/identity'
import { alsoInGrace, anyone, fresh, member } from '../../platform/http/access.ts'
import { accepted, created, gone, ok, page } from '../../platform/http/answers.ts'
import { routes } from '../../platform/http/routes.ts'
import { emailRoutes } from './email-routes.ts'
import { factorRoutes } from './factor-routes.ts'
import { makeCaptcha } from './captcha.ts'
import { authOptions, logIn } from './log-in.ts'
import { forgotPassword } from './forgotten-password.ts'
import { changePassword, resetPassword } from './password-change.ts'
import { createToken, deleteToken, listMyTokens } from './personal-token.ts'
import { refresh } from './refresh.ts'
import { register, verifyEmail } from './registration.ts'
import { readSecurityLog } from './security-log.ts'
import { listMySessions, logOut, logOutEverywhere, revokeSession } from './session.ts'

// The budget `auth` counts failures only. Registering and asking for a reset succeed whatever is true, so they are
// taken from the ordinary budget of an address.
const auth = routes('/auth', {
  'GET /options': {
    summary: 'What the signed-out screens need to know.',
    access: anyone,
    answer: ok(AuthOptions),
    run: authOptions,
  },
  'GET /captcha': {
    summary: 'A challenge of proof of work, good for fifteen minutes and one request that takes a captcha.',
    access: anyone,
    answer: ok(CaptchaChallenge),
    run: makeCaptcha,
  },
  'POST /register': {
    summary: 'Registers; signed in at once where no mail has to be verified first.',
    access: anyone,
    body: RegisterInput,
    answer: created(Registration),
    run: register,
  },
  'POST /verify-email': {
    summary: 'Verifies an e-mail by the token of its link.',
    access: anyone,
    body: VerifyEmailInput,
    limit: 'auth',
    answer: ok(Acknowledged),
    run: verifyEmail,
  },
  'POST /login': {
    summary: 'Logs in with e-mail and password; asks for the second factor where there is one.',
    access: anyone,
    body: LoginInput,
    limit: 'auth',
    answer: ok(Login),
    run: logIn,
  },
  'POST /refresh': {
    summary: 'Exchanges the refresh token (of the body, else of the cookie) for new tokens.',
    access: anyone,
    body: RefreshInput,
    limit: 'refresh',
    answer: ok(SessionTokens),
    run: refresh,
  },
  'POST /forgot-password': {
    summary: 'Mails a link to set a new password, if the e-mail has an account.',
    access: anyone,
    body: ForgotPasswordInput,
    answer: accepted(Acknowledged),
    run: forgotPassword,
  },
  'POST /reset-password': {
    summary: 'Sets a new password by the token of a mailed link; ends all sessions.',
    access: anyone,
    body: ResetPasswordInput,
    limit: 'auth',
    answer: ok(Acknowledged),
    run: resetPassword,
  },
  'POST /change-password': {
    summary: 'Changes the password; ends all other sessions.',
    access: member,
    body: ChangePasswordInput,
    limit: 'auth',
    answer: ok(Acknowledged),
    run: changePassword,
  },
  'POST /logout': { summary: 'Ends this session.', access: alsoInGrace(member), answer: gone, run: logOut },
  'POST /logout-all': {
    summary: 'Ends all sessions.',
    access: alsoInGrace(member),
    answer: gone,
    run: logOutEverywhere,
  },
})

const mine = routes('/users/me', {
  'GET /sessions': {
    summary: 'Where one is signed in, the last used first.',
    access: member,
    answer: ok(SessionList),
    run: listMySessions,
  },
  'DELETE /sessions/:sessionId': {
    summary: 'Ends one of one’s sessions.',
    access: member,
    params: SessionParams,
    answer: gone,
    run: revokeSession,
  },
  'GET /tokens': {
    summary: 'One’s personal access tokens, the newest first.',
    access: member,
    answer: ok(PersonalTokenList),
    run: listMyTokens,
  },
  'POST /tokens': {
    summary: 'Makes a personal access token; its text is in this answer only.',
    access: fresh(member),
    body: PersonalTokenInput,
    shownOnce: true,
    answer: created(NewPersonalToken),
    run: createToken,
  },
  'DELETE /tokens/:tokenId': {
    summary: 'Deletes a personal access token; it ends at once.',
    access: member,
    params: PersonalTokenParams,
    answer: gone,
    run: deleteToken,
  },
  'GET /security-log': {
    summary: 'What happened to one’s account, the latest first.',
    access: member,
    query: SecurityLogQuery,
    answer: page(SecurityEvent),
    run: readSecurityLog,
  },
})

export const identityRoutes = [...auth, ...mine, ...emailRoutes, ...factorRoutes]
