import { Acknowledged, Registration } from '@setpoint/contract/identity'
import {
  LinkedAccount,
  LinkedAccountParams,
  LinkedAccounts,
  OwnProviderStartInput,
  ProviderParams,
  ProviderProof,
  ProviderRegisterInput,
  ProviderReturn,
  ProviderSignIn,
  ProviderSignInInput,
  ProviderStart,
  ProviderStartInput,
  ProviderTicketInput,
  SetPasswordInput,
} from '@setpoint/contract/providers'
import { alsoInGrace, anyone, fresh, member } from '../../../platform/http/access.ts'
import { created, gone, ok, redirect } from '../../../platform/http/answers.ts'
import { routes } from '../../../platform/http/routes.ts'
import { setPassword } from '../password-change.ts'
import { comeBack } from './away.ts'
import { linkAccount, listMyLinkedAccounts, startLinking, unlinkAccount } from './linked-account.ts'
import { proveByProvider, signInByProvider, startProving, startSignIn } from './sign-in.ts'
import { registerByProvider } from './sign-up.ts'

const auth = routes('/auth', {
  'POST /oidc/:provider/start': {
    summary: 'Begins to sign in at a provider: the address to send the browser to.',
    access: anyone,
    params: ProviderParams,
    body: ProviderStartInput,
    answer: ok(ProviderStart),
    run: startSignIn,
  },
  'GET /oidc/:provider/callback': {
    summary: 'Where a provider sends the browser back to; leads on to the app.',
    access: anyone,
    params: ProviderParams,
    query: ProviderReturn,
    limit: 'return',
    answer: redirect,
    run: comeBack,
  },
  'POST /oidc/:provider/callback': {
    summary: 'The same for providers that answer by a form.',
    access: anyone,
    params: ProviderParams,
    body: ProviderReturn,
    crossSiteForm: true,
    limit: 'return',
    answer: redirect,
    run: comeBack,
  },
  'POST /oidc/sign-in': {
    summary:
      'Signs in who came back from a provider; asks for the rest of a registration where there is no account yet.',
    access: anyone,
    body: ProviderSignInInput,
    answer: ok(ProviderSignIn),
    run: signInByProvider,
  },
  'POST /oidc/register': {
    summary: 'Registers who came back from a provider and has no account yet.',
    access: anyone,
    body: ProviderRegisterInput,
    answer: created(Registration),
    run: registerByProvider,
  },
  'POST /prove/provider/start': {
    summary: 'Begins to prove once more who one is, at a linked provider.',
    access: alsoInGrace(member),
    body: OwnProviderStartInput,
    answer: ok(ProviderStart),
    run: startProving,
  },
  'POST /prove/provider': {
    summary: 'Proves once more who one is, having come back from a linked provider.',
    access: alsoInGrace(member),
    body: ProviderTicketInput,
    answer: ok(ProviderProof),
    run: proveByProvider,
  },
  'POST /set-password': {
    summary: 'Sets the password of an account that has none yet.',
    access: fresh(member),
    body: SetPasswordInput,
    answer: ok(Acknowledged),
    run: setPassword,
  },
})

const mine = routes('/users/me/linked-accounts', {
  'GET /': {
    summary: 'The accounts elsewhere that sign one in.',
    access: alsoInGrace(member),
    answer: ok(LinkedAccounts),
    run: listMyLinkedAccounts,
  },
  'POST /start': {
    summary: 'Begins to link an account elsewhere: the address to send the browser to.',
    access: fresh(member),
    body: OwnProviderStartInput,
    answer: ok(ProviderStart),
    run: startLinking,
  },
  'POST /': {
    summary: 'Links the account elsewhere that one came back from.',
    access: member,
    body: ProviderTicketInput,
    answer: created(LinkedAccount),
    run: linkAccount,
  },
  'DELETE /:linkedAccountId': {
    summary: 'Unlinks an account elsewhere; not the only way in.',
    access: fresh(member),
    params: LinkedAccountParams,
    answer: gone,
    run: unlinkAccount,
  },
})

export const providerRoutes = [...auth, ...mine]
