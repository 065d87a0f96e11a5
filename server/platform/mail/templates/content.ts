/** What a mail says, apart from how it looks. */
import type { Language } from '@setpoint/contract/common'

export interface MailContent {
  readonly subject: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  /** The one thing to do. */
  readonly action: { readonly label: string; readonly link: string }
  /** Small print. */
  readonly note: string
}

/** What some mails tell beside that. */
export interface MailFacts {
  readonly reason?: string | null
  /** RFC 3339. */
  readonly until?: string | null
  readonly role?: 'member' | 'coach' | 'admin'
  /** RFC 3339, and the zone that it is told in. */
  readonly at?: string
  readonly timeZone?: string
  readonly device?: string
  readonly network?: string | null
  readonly newEmail?: string
}

/** Who is addressed, and the link of the mail's action. */
export interface MailValues extends MailFacts {
  readonly username: string
  readonly link: string
  /** The sign-in provider it is about. */
  readonly provider?: string
}

export type MailTemplate = Readonly<Record<Language, (values: MailValues) => MailContent>>
