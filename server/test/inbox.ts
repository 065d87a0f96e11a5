/** For tests: an SMTP server that keeps what it gets, so that Setpoint believes that mail is delivered. */
import type { Readable } from 'node:stream'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Inbox {
  /** For SMTP_URL. */
  readonly url: string
  readonly mails: Mail[]
  /** The token in the last mail to this address. */
  lastToken(to: string): string
  close(): Promise<void>
}

export async function openInbox(): Promise<Inbox> {
  const mails: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      void keep(stream, mails).finally(done)
    },
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    lastToken: (to) => tokenIn(mails.findLast((mail) => mail.to.includes(to))?.text),
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

async function keep(stream: Readable, mails: Mail[]): Promise<void> {
  const { to, subject, text } = await simpleParser(stream)
  const address = to === undefined || Array.isArray(to) ? '' : to.text
  mails.push({ to: address, subject: subject ?? '', text: text ?? '' })
}

function tokenIn(text: string | undefined): string {
  const token = /#token=([\w-]+)/.exec(text ?? '')?.[1]
  if (token === undefined) throw new Error(`no link in: ${text}`)
  return token
}
