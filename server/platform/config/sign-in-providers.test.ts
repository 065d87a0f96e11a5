import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'
import { readSignInProviders } from './sign-in-providers.ts'

const folder = mkdtempSync(join(tmpdir(), 'setpoint-providers-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fileOf = (text: string, name = 'oidc.json') => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const google = { preset: 'google', clientId: 'id', clientSecret: 'hush' }
const list = (...entries: object[]) => JSON.stringify(entries)

describe('presets', () => {
  test('fill in what is known of a provider', () => {
    expect(readSignInProviders(list(google))).toEqual([
      {
        id: 'google',
        kind: 'google',
        name: 'Google',
        issuer: 'https://accounts.google.com',
        clientId: 'id',
        clientSecret: 'hush',
        appleKey: null,
        endpoints: null,
      },
    ])
  })

  test.each([
    [{ preset: 'microsoft', clientId: 'id', clientSecret: 's' }, 'https://login.microsoftonline.com/common/v2.0'],
    [
      { preset: 'cognito', clientId: 'id', region: 'eu-central-1', userPoolId: 'eu-central-1_Ab' },
      'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Ab',
    ],
    [
      { preset: 'keycloak', clientId: 'id', issuer: 'http://192.168.1.5:8080/realms/home' },
      'http://192.168.1.5:8080/realms/home',
    ],
    [{ preset: 'facebook', clientId: 'id', clientSecret: 's' }, 'https://www.facebook.com'],
  ])('%o', (entry, issuer) => expect(readSignInProviders(list(entry))[0]?.issuer).toBe(issuer))

  test('any number, also two of a kind', () => {
    const work = { preset: 'oidc', id: 'work', name: 'Work', clientId: 'a', issuer: 'https://sso.example.org' }
    const ids = readSignInProviders(list(google, { ...google, id: 'google-2' }, work)).map(({ id }) => id)
    expect(ids).toEqual(['google', 'google-2', 'work'])
    expect(readSettings({}).OIDC_PROVIDERS).toEqual([])
  })

  test('Apple’s key is read from its file, beside the list', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    fileOf(privateKey.export({ type: 'pkcs8', format: 'pem' }), 'AuthKey.p8')
    const entry = { preset: 'apple', clientId: 'org.example', teamId: 'T', keyId: 'K', privateKeyFile: 'AuthKey.p8' }
    const settings = { OIDC_PROVIDERS: fileOf(list(entry)), PUBLIC_URL: 'https://fit.example.org' }
    expect(readSettings(settings).OIDC_PROVIDERS[0]?.appleKey).toMatchObject({ teamId: 'T', keyId: 'K' })
    expect(() => readSettings({ ...settings, PUBLIC_URL: 'http://fit.example.org' })).toThrow(/https only/)
  })
})

describe('what is wrong is named, and no value is repeated', () => {
  test.each([
    ['no file', '/nowhere/oidc.json', /a file that can be read \(\/nowhere\/oidc\.json cannot\)/],
    [
      'no JSON',
      fileOf('[\n  {"preset": "google",\n   "clientSecret": hush}\n]', 'a.json'),
      /a\.json is no valid JSON at line 3/,
    ],
    ['no list', fileOf('{}', 'b.json'), /a list of providers; in .*b\.json/],
    ['an unknown preset', list({ preset: 'gogle', clientId: 'x' }), /entry 1 \(gogle\): "preset"/],
    ['a missing field', list(google, { preset: 'google', clientId: 'hush' }), /entry 2 \(google\): "clientSecret"/],
    [
      'an unknown field',
      list({ ...google, clientSecrte: 'hush' }),
      /entry 1 \(google\): "clientSecrte": not a known field/,
    ],
    ['an issuer that is none', list({ preset: 'keycloak', clientId: 'x', issuer: 'hush' }), /"issuer": An address/],
    ['the same id twice', list(google, google), /two have the id "google"/],
    [
      'a key that is none',
      list({ preset: 'apple', clientId: 'x', teamId: 'T', keyId: 'K', privateKeyFile: fileOf('hush', 'k.p8') }),
      /\.p8 file that Apple gave you/,
    ],
  ])('%s', (_, value, message) => {
    const reading = () => readSettings({ OIDC_PROVIDERS: value })
    expect(reading).toThrow(/^OIDC_PROVIDERS is set to something else; it takes a/)
    expect(reading).toThrow(message)
    expect(reading).not.toThrow(/hush/)
  })
})
