/** Another e-mail, confirmed by its link; and taking the account back by the mail that the old address got. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInbox, type Inbox } from '../server/test/inbox.ts'
import { desktop, smallPhone, visitor } from './browser.ts'
import { sidewaysOverflow, violationsInBothThemes } from './checks.ts'
import { runSetpoint } from './server-process.ts'

const password = 'Correct-horse-7'
let inbox: Inbox
let server: Awaited<ReturnType<typeof runSetpoint>>
beforeAll(async () => {
  inbox = await openInbox()
  server = await runSetpoint({ SMTP_URL: inbox.url })
})
afterAll(async () => {
  await server.stop()
  await inbox.close()
})

/** The last mail to an address whose subject begins so, as soon as it is there. */
async function tokenOf(to: string, subject: string): Promise<string> {
  for (;;) {
    const mail = inbox.mails.findLast((each) => each.to.includes(to) && each.subject.startsWith(subject))
    const token = /#token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
    if (token !== undefined) return token
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function logIn(page: Page, email: string, typed = password): Promise<void> {
  await page.goto(`${server.address}/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(typed)
  await page.getByRole('main').getByRole('button', { name: 'Log in', exact: true }).click()
  await page.waitForURL(/\/(today|welcome)/)
}

async function looksGood(page: Page): Promise<void> {
  expect(await violationsInBothThemes(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toEqual([])
}

test('from one address to another and back', async () => {
  const { page } = await visitor({ size: smallPhone })
  await page.goto(`${server.address}/register`)
  await page.getByLabel('E-mail').fill('lena@example.org')
  await page.getByLabel('Username').fill('lena')
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('radio', { name: '16 or older' }).click()
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { level: 1, name: 'Check your mail' }).waitFor()
  await page.goto(`${server.address}/verify#token=${await tokenOf('lena@example.org', 'Confirm your e-mail')}`)
  await page.getByRole('heading', { level: 1, name: 'Your e-mail is confirmed' }).waitFor()
  await logIn(page, 'lena@example.org')

  await page.goto(`${server.address}/settings/email`)
  await page.getByLabel('New e-mail address').fill('lena@new.example')
  await page.getByRole('button', { name: 'Change e-mail' }).click()
  await page.getByText('Waiting for lena@new.example').waitFor()
  await looksGood(page)

  const { page: mailbox } = await visitor({ size: desktop })
  const confirming = await tokenOf('lena@new.example', 'Confirm your new')
  await mailbox.goto(`${server.address}/confirm-email#token=${confirming}`)
  await mailbox.getByRole('heading', { level: 1, name: 'This is your e-mail now' }).waitFor()
  await looksGood(mailbox)
  await page.reload()
  await page.getByText('lena@new.example').waitFor()

  // What is open is logged out by what comes, and would say so.
  await page.goto('about:blank')
  const undo = await tokenOf('lena@example.org', 'Your account has another')
  const { page: owner, expecting } = await visitor({ size: smallPhone })
  await owner.goto(`${server.address}/not-me#token=${undo}`)
  await owner.getByRole('button', { name: 'Confirm: this wasn’t me' }).waitFor()
  await looksGood(owner)
  await owner.getByRole('button', { name: 'Confirm: this wasn’t me' }).click()
  await owner.getByRole('heading', { level: 1, name: 'Choose a new password' }).waitFor()
  await owner.getByLabel('New password', { exact: true }).fill('Battery-staple-8')
  await owner.getByRole('button', { name: 'Save the new password' }).click()
  await owner.getByRole('heading', { level: 1, name: 'Your password is changed' }).waitFor()
  await logIn(owner, 'lena@example.org', 'Battery-staple-8')
  await owner.goto(`${server.address}/settings/sessions`)
  await owner.getByText('You are logged in on this device only').waitFor()

  await expecting(/not-me: 410/, async () => {
    await owner.goto(`${server.address}/not-me#token=${undo}`)
    await owner.reload()
    await owner.getByRole('button', { name: 'Confirm: this wasn’t me' }).click()
    await owner.getByRole('heading', { level: 1, name: 'This link no longer works' }).waitFor()
  })
})

test('a log-in from another device is told by mail, and marked among the devices', async () => {
  const first = await visitor()
  await first.page.goto(`${server.address}/register`)
  await first.page.getByLabel('E-mail').fill('mika@example.org')
  await first.page.getByLabel('Username').fill('mika')
  await first.page.getByLabel('Password', { exact: true }).fill(password)
  await first.page.getByRole('radio', { name: '16 or older' }).click()
  await first.page.getByRole('button', { name: 'Create account' }).click()
  await first.page.goto(`${server.address}/verify#token=${await tokenOf('mika@example.org', 'Confirm your e-mail')}`)
  await first.page.getByRole('heading', { level: 1, name: 'Your e-mail is confirmed' }).waitFor()
  await logIn(first.page, 'mika@example.org')
  const second = await visitor({ size: smallPhone })
  await logIn(second.page, 'mika@example.org')
  await tokenOf('mika@example.org', 'A new device is signed in')
  await first.page.goto(`${server.address}/settings/sessions`)
  await first.page.getByText('New', { exact: true }).waitFor()
  await looksGood(first.page)
})
