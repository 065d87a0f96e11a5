import { expect, test } from 'vitest'
import type { CardInput } from '@setpoint/contract/cards'
import { cardIn, shareAddress } from './card-address.ts'

const read = (address: string) => cardIn(new URL(address, 'https://setpoint.example').searchParams)
const id = '01900000-0000-7000-8000-000000000001'

test.each<CardInput>([
  { kind: 'milestone', achievement: 'streak-7' },
  { kind: 'trend', period: '1y', figure: 'kilograms' },
  { kind: 'photos', beforeId: id, afterId: id.replace(/1$/, '2') },
  { kind: 'challenge', challengeId: id },
])('what is shared is found again in the address: $kind', (card) => {
  expect(read(shareAddress(card))).toEqual(card)
})

test('an address that somebody made up shares nothing', () => {
  for (const address of [
    '/posts/new',
    '/posts/new?card=weight',
    '/posts/new?card=trend&period=7d',
    '/posts/new?card=photos',
  ])
    expect(read(address)).toBeNull()
  expect(read('/posts/new?card=trend&period=30d')).toEqual({ kind: 'trend', period: '30d', figure: 'percentage' })
})
