/** Sending mail: SMTP where configured, else .eml files in the data folder. Called by the mail job only. */
export interface Message {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** One-click unsubscribe address, for mails that are not asked for. */
  readonly unsubscribeUrl?: string
  /** Whose mail it is: it goes with them. */
  readonly owner?: string
}

export interface Mailer {
  /** False where mail lands in files: screens must not wait for one. */
  readonly delivers: boolean
  /** Resolves when the SMTP server or the disk has it. `id` becomes the Message-ID, so that a retry is recognisable. */
  send(message: Message, id: string): Promise<void>
  /** Deletes what is kept here of somebody's mails. */
  forget(owner: string): Promise<void>
}
