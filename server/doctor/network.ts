/** How people reach this Setpoint, and whether its mails leave. */
import { X509Certificate, createPrivateKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createTransport } from 'nodemailer'
import { publicUrl } from '../platform/config/public-url.ts'
import type { Settings } from '../platform/config/settings.ts'
import { failing, fine, warning, type Finding } from './finding.ts'

const day = 24 * 60 * 60 * 1_000
const loopback = /^(localhost|127\.|\[?::1)/

export async function checkAddress(settings: Settings, now: Date): Promise<readonly Finding[]> {
  const address = new URL(publicUrl({ config: settings }))
  const findings: Finding[] = []
  const isLocal = loopback.test(address.hostname)
  if (settings.PUBLIC_URL === null && !loopback.test(settings.HOST))
    findings.push(warning('address', 'PUBLIC_URL is not set: links in mails lead to localhost.'))
  else if (address.protocol === 'http:' && !isLocal)
    findings.push(
      warning(
        'address',
        `${address.origin} is not HTTPS: others in the network can read along, and the app cannot be installed.`,
      ),
    )
  else findings.push(fine('address', address.origin))
  if (
    settings.PUBLIC_URL !== null &&
    address.protocol === 'https:' &&
    settings.TLS_CERT === null &&
    settings.TRUST_PROXY === null
  )
    findings.push(
      warning(
        'proxy',
        'PUBLIC_URL is HTTPS without TLS_CERT: set TRUST_PROXY to the address of the proxy that serves it.',
      ),
    )
  const off = (['RATE_LIMITS', 'CAPTCHA'] as const).filter((name) => !settings[name])
  if (off.length > 0) findings.push(warning('limits', `${off.join(' and ')} off: for load tests only.`))
  if (settings.TLS_CERT !== null && settings.TLS_KEY !== null)
    findings.push(await checkCertificate(settings.TLS_CERT, settings.TLS_KEY, address.hostname, now))
  return findings
}

async function checkCertificate(certFile: string, keyFile: string, host: string, now: Date): Promise<Finding> {
  const certificate = new X509Certificate(await readFile(certFile))
  if (!certificate.checkPrivateKey(createPrivateKey(await readFile(keyFile))))
    return failing('certificate', 'TLS_KEY is not the key of TLS_CERT.')
  const left = Math.floor((certificate.validToDate.getTime() - now.getTime()) / day)
  if (left < 0)
    return failing('certificate', `It ended at ${certificate.validToDate.toISOString()}: renew it and start again.`)
  if (!loopback.test(host) && certificate.checkHost(host) === undefined)
    return failing('certificate', `It is not for ${host}: browsers refuse it.`)
  if (left < 14) return warning('certificate', `It ends in ${left} days: renew it.`)
  return fine('certificate', `valid for ${left} more days`)
}

/** Connects and logs in; sends nothing. */
export async function checkMail({ SMTP_URL, PUBLIC_URL }: Settings): Promise<readonly Finding[]> {
  if (SMTP_URL === null) {
    const says = 'no SMTP_URL: mails lie in the data folder, and nobody can reset a password alone'
    return [PUBLIC_URL === null ? fine('mail', says) : warning('mail', `${says}. Set SMTP_URL.`)]
  }
  const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 30_000, dnsTimeout: 30_000 }
  const smtp = createTransport({ url: SMTP_URL, ...patience })
  try {
    await smtp.verify()
    return [fine('mail', `${new URL(SMTP_URL).hostname} takes our mails`)]
  } catch (error) {
    const { code = 'error' } = error as { code?: string }
    return [
      failing(
        'mail',
        `${new URL(SMTP_URL).hostname} does not (${code}): look at SMTP_URL. Mails wait and are tried again.`,
      ),
    ]
  } finally {
    smtp.close()
  }
}
