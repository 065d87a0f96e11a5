/** What each kind of provider does differently, as data. */
import type { ProviderKind } from '../../../platform/config/sign-in-providers.ts'

interface Quirks {
  readonly scope: string
  /** How the browser brings the answer: by an address, or (Apple, as soon as a name is asked for) by a form. */
  readonly answersBy: 'query' | 'form'
  /** Makes the provider ask anew who it is. */
  readonly askAgain: Readonly<Record<string, string>>
}

const common: Quirks = {
  scope: 'openid email profile',
  answersBy: 'query',
  askAgain: { prompt: 'login', max_age: '0' },
}

export const quirksOf: Readonly<Record<ProviderKind, Quirks>> = {
  // Google knows no prompt "login": choosing the account is the most it can be asked for.
  google: { ...common, askAgain: { prompt: 'select_account', max_age: '0' } },
  apple: { scope: 'openid email name', answersBy: 'form', askAgain: {} },
  facebook: { scope: 'public_profile email', answersBy: 'query', askAgain: { auth_type: 'reauthenticate' } },
  microsoft: common,
  cognito: common,
  keycloak: common,
  authelia: common,
  oidc: common,
}
