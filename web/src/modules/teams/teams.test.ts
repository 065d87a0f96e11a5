import { expect, test } from 'vitest'
import { codeIn } from './invite-code.ts'
import { canRemove, roles, rolesToGive } from './rights.ts'

test('a code is taken as it is typed, read out or pasted with its link', () => {
  expect(codeIn('k7wq-3mxa')).toBe('K7WQ3MXA')
  expect(codeIn(' K7WQ 3MXA ')).toBe('K7WQ3MXA')
  expect(codeIn('https://setpoint.example/teams/join#code=K7WQ3MXA')).toBe('K7WQ3MXA')
  expect(codeIn('OIL0-1234')).toBe('01101234')
})

test('what is no code is none', () => {
  for (const typed of ['', 'K7WQ', 'no code', 'K7WQ-3MXU', '#code=', 'https://setpoint.example/teams']) {
    expect(codeIn(typed), typed).toBeNull()
  }
})

test('nobody is offered to act on their own rank or above; only an owner gives roles', () => {
  const removable = roles.map((own) => roles.filter((their) => canRemove(own, their)))
  expect(removable).toEqual([['admin', 'moderator', 'member'], ['moderator', 'member'], [], []])
  expect(rolesToGive('owner', 'moderator')).toEqual(['admin', 'member'])
  expect(rolesToGive('admin', 'member')).toEqual([])
})
