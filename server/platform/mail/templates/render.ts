/** Mails as text and HTML. Both say the same; the HTML works without pictures, in light and dark, and for screen readers. */
import type { Language } from '@setpoint/contract/common'
import { alreadyRegistered } from './already-registered.ts'
import type { MailContent, MailTemplate, MailValues } from './content.ts'
import { erasureAsked } from './erasure-asked.ts'
import { erasureBegun, erasureCancelled } from './erasure-by-operator.ts'
import { exportReady } from './export-ready.ts'
import { confirmNewEmail, emailChangeAsked, emailChanged, emailTaken, newEmailInUse } from './email-change.ts'
import { guardianAsked } from './guardian-asked.ts'
import { guardianThanked } from './guardian-thanked.ts'
import { accountSuspended } from './account-suspended.ts'
import { html } from './html.ts'
import { newDevice } from './new-device.ts'
import { passwordChanged } from './password-changed.ts'
import { roleChanged } from './role-changed.ts'
import { suspensionLifted } from './suspension-lifted.ts'
import { providerLinked } from './provider-linked.ts'
import { resetPassword } from './reset-password.ts'
import { secondFactorNotices } from './second-factor-notices.ts'
import { tokenCreated } from './token-created.ts'
import { verifyEmail } from './verify-email.ts'
import { welcome } from './welcome.ts'

const templates = {
  'verify-email': verifyEmail,
  'already-registered': alreadyRegistered,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'token-created': tokenCreated,
  'erasure-asked': erasureAsked,
  'erasure-begun': erasureBegun,
  'erasure-cancelled': erasureCancelled,
  'export-ready': exportReady,
  'guardian-asked': guardianAsked,
  'guardian-thanked': guardianThanked,
  'account-suspended': accountSuspended,
  'suspension-lifted': suspensionLifted,
  'role-changed': roleChanged,
  'provider-linked': providerLinked,
  'new-device': newDevice,
  'email-change-asked': emailChangeAsked,
  'email-changed': emailChanged,
  'confirm-new-email': confirmNewEmail,
  'new-email-in-use': newEmailInUse,
  'email-taken': emailTaken,
  welcome,
  ...secondFactorNotices,
} satisfies Record<string, MailTemplate>

export type TemplateName = keyof typeof templates
export const templateNames = Object.keys(templates) as TemplateName[]

export interface RenderedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Throws TypeError unless the link is an http(s) address. */
export function render(template: TemplateName, language: Language, values: MailValues): RenderedMail {
  const { protocol } = new URL(values.link)
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError('a mail links to http(s) only')
  const content = templates[template][language]({ ...values, username: oneLine(values.username) })
  return { subject: content.subject, text: asText(content), html: asHtml(content, language) }
}

/** A name that cannot break out of its line. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 100)

const asText = ({ heading, paragraphs, action, note }: MailContent) =>
  [heading, ...paragraphs, `${action.label}:\n${action.link}`, `-- \n${note}`].join('\n\n') + '\n'

const style = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  body { margin: 0; background: #f6f5f1; color: #1c2321; }
  main { max-width: 34rem; margin: 0 auto; padding: 2rem 1.25rem; font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
  h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
  p { margin: 0 0 1rem; }
  .action { display: inline-block; padding: .75rem 1.25rem; border-radius: 10px; background: #0f6b5c; color: #ffffff; text-decoration: none; font-weight: 600; }
  .plain { word-break: break-all; font-size: .875rem; }
  .note { color: #5a6360; font-size: .875rem; }
  @media (prefers-color-scheme: dark) {
    body { background: #121615; color: #e8ebe9; }
    .action { background: #5cc4b0; color: #06221c; }
    .plain a { color: #7fd6c5; }
    .note { color: #a3aca9; }
  }`

const asHtml = ({ subject, heading, paragraphs, action, note }: MailContent, language: Language) =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${subject}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p> `)}
          <p><a class="action" href="${action.link}">${action.label}</a></p>
          <p class="plain"><a href="${action.link}">${action.link}</a></p>
          <p class="note">${note}</p>
        </main>
      </body>
    </html> `.html
