/** The e-mail of one's account, and the way back for who did not do what a mail tells (`/users/me/email`, `/auth/…`). */
import * as z from 'zod/mini'
import { Instant } from './common.ts'
import { Email, MailToken } from './identity.ts'

export const OwnEmail = z.object({
  email: z.string(),
  verified: z.boolean(),
  /** What it becomes once the link that was sent there is opened. */
  pending: z.nullable(z.object({ newEmail: z.string(), expiresAt: Instant })),
})
export type OwnEmail = z.infer<typeof OwnEmail>

export const ChangeEmailInput = z.strictObject({ newEmail: Email })
export type ChangeEmailInput = z.infer<typeof ChangeEmailInput>

/** False where no mail is delivered: it is changed already. */
export const EmailChange = z.object({ confirmationRequired: z.boolean() })
export type EmailChange = z.infer<typeof EmailChange>

export const ConfirmEmailInput = z.strictObject({ token: MailToken })
export type ConfirmEmailInput = z.infer<typeof ConfirmEmailInput>

export const NotMeInput = z.strictObject({ token: MailToken })
export type NotMeInput = z.infer<typeof NotMeInput>

/** `resetToken` goes with the new password to `POST /auth/reset-password`, within an hour. */
export const NotMe = z.object({ resetToken: z.string() })
export type NotMe = z.infer<typeof NotMe>
