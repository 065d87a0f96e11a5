import { expect, test } from 'vitest'
import { html } from './html.ts'
import { render, templateNames } from './render.ts'

const link = 'https://setpoint.example/reset#token=a&b="c"'
const facts = {
  at: '2026-11-20T06:58:00Z',
  timeZone: 'Europe/Berlin',
  device: 'Firefox on Linux',
  network: '203.0.113.*',
  newEmail: 'new@example.org',
}
const languages = ['en', 'de'] as const
const all = templateNames.flatMap((name) => languages.map((language) => [name, language] as const))

test.each(all)('%s in %s says the same as text and as HTML', (name, language) => {
  const mail = render(name, language, { username: 'mara', link: 'https://setpoint.example/x#token=1', ...facts })
  expect(mail.subject.length).toBeGreaterThan(5)
  expect(mail.text).toContain('https://setpoint.example/x#token=1')
  expect(mail.text).toContain('mara')
  expect(mail.html).toContain('href="https://setpoint.example/x#token=1"')
  expect(mail.html).toContain(`<html lang="${language}">`)
  expect(mail.html).toMatch(/<meta name="color-scheme" content="light dark"/)
  const shown = mail.html.replace(/[\s\S]*<main>/, '').replace(/<[^>]+>/g, ' ')
  for (const sentence of mail.text.split(/\n+/).filter((line) => line.endsWith('.'))) {
    expect(shown).toContain(sentence.replaceAll("'", '&#39;'))
  }
})

test('no language misses a mail, and none is the other one’s', () => {
  const subjects = all.map(([name, language]) => render(name, language, { username: 'm', link, ...facts }).subject)
  expect(new Set(subjects).size).toBe(subjects.length)
})

test('a name cannot bring markup or lines of its own', () => {
  const mail = render('welcome', 'en', { username: '<img src=x onerror="x">\r\nBcc: a@b.c\u2028', link })
  expect(mail.html).not.toContain('<img')
  expect(mail.html).toContain('&lt;img src=x onerror=&quot;x&quot;&gt;')
  expect(mail.text).toContain('onerror="x"> Bcc: a@b.c')
  expect(mail.html).toContain('#token=a&amp;b=&quot;c&quot;')
})

test('a mail links to the web only', () => {
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'nothing']) {
    expect(() => render('welcome', 'en', { username: 'm', link: bad })).toThrow(TypeError)
  }
})

test('HTML escapes what is text and keeps what is HTML', () => {
  const inner = html`<b>${'<&>'}</b>`
  expect(html`<p title="${'"'}">${inner}${[inner, inner]}</p>`.html).toBe(
    `<p title="&quot;">${'<b>&lt;&amp;&gt;</b>'.repeat(3)}</p>`,
  )
})
