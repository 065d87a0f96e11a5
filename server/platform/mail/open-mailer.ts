/** Mail by SMTP where SMTP_URL is set; otherwise into files, which are as secret as the data folder they lie in. */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { SendMailOptions } from 'nodemailer'
import { writeWhole } from '../storage/durable.ts'
import type { Mailer, Message } from './mailer.ts'

export interface MailerOptions {
  readonly smtpUrl: string | null
  /** `Name <address>` */
  readonly from: string
  /** Where mails lie without SMTP. */
  readonly folder: string
}

// A server that does not answer must not hold up the mails to come; the job tries again.
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }
/** Nothing in a mail may make us read a file or an address. */
const confined = { disableFileAccess: true, disableUrlAccess: true }

export interface OpenMailer extends Mailer {
  close(): void
}

export function openMailer({ smtpUrl, from, folder }: MailerOptions): OpenMailer {
  return smtpUrl === null ? fileMailer(folder, from) : smtpMailer(smtpUrl, from)
}

function smtpMailer(url: string, from: string): OpenMailer {
  const smtp = createTransport({ url, pool: true, maxConnections: 3, ...timeouts, ...confined })
  return {
    delivers: true,
    async send(message, id) {
      await smtp.sendMail(mailOf(message, from, id))
    },
    forget: async () => {},
    close: () => smtp.close(),
  }
}

/** One file a mail, named by its id and its owner: a mail sent again is the same file. */
function fileMailer(folder: string, from: string): OpenMailer {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix', ...confined })
  return {
    delivers: false,
    async send(message, id) {
      const { message: bytes } = await composer.sendMail(mailOf(message, from, id))
      if (!Buffer.isBuffer(bytes)) throw new TypeError('a mail is composed as bytes')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      writeWhole(join(folder, message.owner === undefined ? `${id}.eml` : `${id}.${message.owner}.eml`), bytes)
    },
    async forget(owner) {
      const names = await readdir(folder).catch(() => [])
      const theirs = names.filter((name) => name.endsWith(`.${owner}.eml`))
      await Promise.all(theirs.map((name) => rm(join(folder, name), { force: true })))
    },
    close: () => composer.close(),
  }
}

const address = /^[^\s<>(),;:"\\@[\]\p{Cc}]{1,64}@[^\s<>(),;:"\\@[\]\p{Cc}]{1,253}$/u

function mailOf(
  { to, subject, text, html, unsubscribeUrl, owner }: Message,
  from: string,
  id: string,
): SendMailOptions {
  // One plain address: no list, no name, no second header.
  if (!address.test(to)) throw new TypeError('not a mail address')
  if (!/^[\w-]{1,64}$/.test(id)) throw new TypeError('not a mail id')
  if (owner !== undefined && !/^[\w-]{1,64}$/.test(owner)) throw new TypeError('not an owner')
  const list = unsubscribeUrl === undefined ? {} : { list: { unsubscribe: unsubscribeUrl } }
  const post = unsubscribeUrl === undefined ? {} : { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  return {
    from,
    to: { name: '', address: to },
    subject: subject.replace(/\p{Cc}+/gu, ' '),
    text,
    html,
    messageId: `<${id}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...post },
    ...list,
  }
}

const domainOf = (from: string) => /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
