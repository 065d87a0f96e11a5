import { afterEach, expect, test, vi } from 'vitest'
import type { SessionTokens } from '@setpoint/contract/identity'
import { draftOf, forgetDraftsOfOthers } from './drafts.ts'
import { forget, signIn } from './session.ts'

/** As a browser has it: what is kept are its own keys, and nothing else is. */
function storage(): Record<string, unknown> {
  const methods = {
    getItem(key: string) {
      return (this as Record<string, unknown>)[key] ?? null
    },
    setItem(key: string, value: string) {
      ;(this as Record<string, unknown>)[key] = value
    },
    removeItem(key: string) {
      delete (this as Record<string, unknown>)[key]
    },
  }
  return Object.create(methods) as Record<string, unknown>
}

const as = (id: string) => signIn({ accessToken: id, expiresIn: 900, user: { id, username: id } } as SessionTokens)

afterEach(() => vi.unstubAllGlobals())

test('a draft is its writer’s, outlives the page, and goes when they log out or somebody else comes', () => {
  vi.stubGlobal('localStorage', storage())
  as('ann')
  forgetDraftsOfOthers()
  expect(draftOf('challenge').read()).toBeNull()
  draftOf('challenge').keep({ name: 'A week' })
  expect(draftOf('challenge').read()).toEqual({ name: 'A week' })
  expect(draftOf('post').read()).toBeNull()
  as('ben')
  expect(draftOf('challenge').read()).toBeNull()
  as('ann')
  expect(draftOf('challenge').read()).toBeNull()
  draftOf('challenge').keep({ name: 'Another' })
  forget()
  expect(Object.keys(localStorage)).toEqual([])
})

test('what cannot be read is no draft, and a storage that refuses breaks nothing', () => {
  vi.stubGlobal('localStorage', storage())
  as('ann')
  localStorage.setItem('setpoint.draft.ann.challenge', '{half')
  expect(draftOf('challenge').read()).toBeNull()
  draftOf('challenge').forget()
  expect(localStorage.getItem('setpoint.draft.ann.challenge')).toBeNull()
  const full = () => {
    throw new Error('QuotaExceededError')
  }
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: () => undefined })
  expect(() => draftOf('challenge').keep({ name: 'x' })).not.toThrow()
})
