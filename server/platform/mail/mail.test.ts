import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { simpleParser, type ParsedMail } from 'mailparser'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { cloneTemplate } from '../../test/database.ts'
import type { Platform } from '../context.ts'
import { openDatabase, type Db } from '../db/database.ts'
import { transaction } from '../db/transaction.ts'
import { openQueue, type Queue } from '../jobs/queue.ts'
import { openVault } from '../vault/open-vault.ts'
import type { Vault } from '../vault/vault.ts'
import { deliverMail } from './deliver.ts'
import { openMailer, type OpenMailer } from './open-mailer.ts'
import { sendMail } from './send-mail.ts'

const from = 'Setpoint <hello@setpoint.example>'
const link = 'https://setpoint.example/verify#token=abcDEF123'
const order = {
  userId: 'user-1',
  to: 'mara@example.org',
  template: 'verify-email',
  language: 'de',
  values: { username: 'mara', link },
} as const
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mail-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Where nobody else of this machine listens, so that a port that was given up stays silent. Elsewhere than on Linux there is one loopback. */
const host = process.platform === 'linux' ? '127.0.0.3' : '127.0.0.1'

/** A mail server; `refuse` answers a code to the recipient. */
async function smtpServer(port = 0, refuse?: number) {
  const mails: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(refuse === undefined ? null : Object.assign(new Error('mara@example.org: no'), { responseCode: refuse })),
    onData(stream, _session, done) {
      simpleParser(stream, (error: Error | null, mail) => {
        mails.push(mail)
        done(error)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const address = server.server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  return {
    mails,
    port: own,
    url: `smtp://${host}:${own}`,
    close: () => new Promise<void>((done) => server.close(done)),
  }
}

describe('into files', () => {
  test('a mail is one private file, and the same file when it is sent again', async () => {
    const mailer = openMailer({ smtpUrl: null, from, folder: join(folder, 'mail') })
    expect(mailer.delivers).toBe(false)
    const message = { to: 'mara@example.org', subject: 'Grüße', text: `Hallo\n${link}\n`, html: '<p>Hallo</p>' }
    await mailer.send(message, 'id-1')
    await mailer.send(message, 'id-1')
    expect(readdirSync(join(folder, 'mail'))).toEqual(['id-1.eml'])
    const path = join(folder, 'mail/id-1.eml')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const mail = await simpleParser(readFileSync(path))
    expect([mail.subject, mail.text, mail.messageId]).toEqual(['Grüße', `Hallo\n${link}\n`, '<id-1@setpoint.example>'])
  })

  test('nothing in a mail becomes a header, a second recipient or a path', async () => {
    const mailer = openMailer({ smtpUrl: null, from, folder })
    const message = { to: 'mara@example.org', subject: 'a\r\nBcc: spy@example.org', text: 'x', html: 'x' }
    await mailer.send(message, 'id-2')
    const mail = await simpleParser(readFileSync(join(folder, 'id-2.eml')))
    expect(mail.bcc).toBe(undefined)
    expect(mail.subject).toBe('a Bcc: spy@example.org')
    for (const to of ['a@b.c\nBcc: d@e.f', 'a@b.c, d@e.f', 'Name <a@b.c>', '', 'a', 'a@b@c']) {
      await expect(mailer.send({ ...message, to }, 'id-3'), to).rejects.toThrow('not a mail address')
    }
    await expect(mailer.send(message, '../id')).rejects.toThrow('not a mail id')
  })
})

describe('by the queue', () => {
  let database: Awaited<ReturnType<typeof cloneTemplate>>
  let db: Db
  let queue: Queue
  let vault: Vault
  let mailer: OpenMailer
  let keys: string
  let platform: Platform
  const log = pino({ level: 'silent' })

  beforeAll(async () => {
    keys = mkdtempSync(join(tmpdir(), 'mail-keys-'))
    database = await cloneTemplate(inject('postgres'))
    db = openDatabase({
      connection: database.connection,
      poolSize: 3,
      preparedStatements: true,
      applicationName: 'test',
      patience: 120_000,
    }).db
    vault = await openVault({ folder: keys, masterKey: null })
    const eager = { ...deliverMail, retry: { limit: 2, delay: 1 } }
    queue = await openQueue({ connection: database.connection, db, jobs: [eager], listeners: [], log, works: true })
    const mail = { delivers: true, send: (...parameters: Parameters<OpenMailer['send']>) => mailer.send(...parameters) }
    const realtime = { changed() {} }
    platform = { db, vault, mail, log, transport: queue.transport, realtime } as unknown as Platform
    await queue.start(platform)
  })
  afterAll(async () => {
    await queue.stop()
    await db.destroy()
    vault.close()
    await database.drop()
    rmSync(keys, { recursive: true })
  })

  test('a mail is delivered once its transaction commits, once, in the person’s language', async () => {
    const server = await smtpServer()
    mailer = openMailer({ smtpUrl: server.url, from, folder })
    await transaction(platform, (tx) => sendMail(tx, order))
    const rolledBack = transaction(platform, async (tx) => {
      await sendMail(tx, order)
      throw new Error('no')
    })
    await expect(rolledBack).rejects.toThrow('no')
    // One that does not come through is tried again.
    await expect.poll(() => server.mails.length).toBeGreaterThan(0)
    await queue.drain()
    expect(server.mails).toHaveLength(1)
    const [mail] = server.mails
    expect(mail?.subject).toBe('Bestätige deine E-Mail-Adresse')
    expect(mail?.text).toContain(link)
    expect(mail?.html).toContain('lang="de"')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    mailer.close()
    await server.close()
  })

  test('a mail waits while the mail server is down', async () => {
    const down = await smtpServer()
    await down.close()
    mailer = openMailer({ smtpUrl: down.url, from, folder })
    await transaction(platform, async (tx) => {
      await sendMail(tx, order)
      // However long it takes until the server is up again, the tries last.
      await sql`update pgboss.job set retry_limit = 1000, retry_backoff = false where name = 'mail.deliver'`.execute(
        tx.db,
      )
    })
    await expect.poll(() => waiting("state = 'retry'")).toBe(1)
    const up = await smtpServer(down.port)
    await expect.poll(() => up.mails.length).toBe(1)
    await queue.drain()
    mailer.close()
    await up.close()
  })

  test('a recipient that the server refuses is not tried again; a busy server is', async () => {
    for (const [code, left] of [
      [550, 0],
      [450, 1],
    ] as const) {
      const server = await smtpServer(0, code)
      mailer = openMailer({ smtpUrl: server.url, from, folder })
      await transaction(platform, (tx) => sendMail(tx, order))
      await expect.poll(() => waiting("state < 'completed'")).toBe(0)
      expect(await queue.deadLetters()).toBe(left)
      mailer.close()
      await server.close()
    }
  })

  test('the queue holds nothing to read, and nothing is sent for an erased owner', async () => {
    const server = await smtpServer()
    mailer = openMailer({ smtpUrl: server.url, from, folder })
    await transaction(platform, async (tx) => {
      await sendMail(tx, { ...order, userId: 'user-3' })
      await vault.erase('user-3')
    })
    await queue.drain()
    expect(server.mails).toHaveLength(0)
    const { rows } = await sql<{
      kept: string
    }>`select coalesce(string_agg(job::text, ' '), '') as kept from pgboss.job`.execute(db)
    expect(rows[0]?.kept).toContain('user-3')
    for (const secret of ['mara', 'abcDEF123', 'setpoint.example', 'verify-email'])
      expect(rows[0]?.kept).not.toContain(secret)
    mailer.close()
    await server.close()
  })

  async function waiting(condition: string): Promise<number> {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from pgboss.job where name = 'mail.deliver' and ${sql.raw(condition)}`.execute(db)
    return rows[0]?.n ?? 0
  }
})
