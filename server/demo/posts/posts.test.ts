import { CommentInput } from '@setpoint/contract/comments'
import { PostInput } from '@setpoint/contract/feed'
import { expect, test } from 'vitest'
import { drawn } from '../drawn/index.ts'
import { demoPeople } from '../people/index.ts'
import { demoTeams, membersOf, teamsByName } from '../team-texts.ts'
import { writtenPosts, type WrittenComment, type WrittenPost } from './index.ts'

const names = new Set(['mara', ...demoPeople.map(({ username }) => username)])
const everyone = (comments: readonly WrittenComment[]): WrittenComment[] =>
  comments.flatMap((comment) => [comment, ...everyone(comment.answers)])
const depth = (comments: readonly WrittenComment[]): number =>
  comments.length === 0 ? 0 : 1 + Math.max(...comments.map(({ answers }) => depth(answers)))
const title = ({ by, text }: WrittenPost) => `${by}: ${text.slice(0, 40)}`

test('sixty people, each once, and every member of a team is one of them', () => {
  expect(names.size).toBe(demoPeople.length + 1)
  expect(names.size).toBe(60)
  expect(demoTeams.flatMap(membersOf).filter((name) => !names.has(name))).toEqual([])
})

test('a year of posts and comments, all of which the API would take', () => {
  expect(writtenPosts.length).toBeGreaterThanOrEqual(290)
  const comments = writtenPosts.flatMap(({ comments }) => everyone(comments))
  expect(comments.length).toBeGreaterThanOrEqual(650)
  for (const { type, title, text, tags } of writtenPosts)
    PostInput.parse({ type, content: text, visibility: 'public', tags, ...(title !== null && { title }) })
  for (const { text } of comments) CommentInput.parse({ content: text })
  expect(Math.max(...writtenPosts.map((post) => depth(post.comments)))).toBe(3)
  expect(new Set(writtenPosts.map(({ type }) => type)).size).toBe(6)
})

test('whoever writes is there, and sees what they write under', () => {
  const teams = Object.entries(teamsByName).map(([name, team]) => [name, new Set(membersOf(team))] as const)
  const audiences = new Map<string, ReadonlySet<string>>([['public', names], ...teams])
  const strays = writtenPosts.filter(({ by, to, comments }) => {
    const writers = [by, ...everyone(comments).map((comment) => comment.by)]
    // Who follows whom is a matter of chance: what is for followers has no comments.
    if (to === 'followers') return comments.length > 0 || !names.has(by)
    return !writers.every((name) => audiences.get(to)?.has(name))
  })
  expect(strays.map(title)).toEqual([])
})

test('whoever is named is there', () => {
  const texts = writtenPosts.flatMap((post) => [post.text, ...everyone(post.comments).map(({ text }) => text)])
  const mentioned = texts.flatMap((text) => [...text.matchAll(/@(\w+)/g)].map(([, name]) => name ?? ''))
  expect(mentioned.length).toBeGreaterThan(8)
  expect(mentioned.filter((name) => !names.has(name))).toEqual([])
})

test('every picture is drawn, and said in words', () => {
  const pictures = writtenPosts.flatMap(({ picture }) => picture ?? [])
  expect(pictures.length).toBeGreaterThan(80)
  for (const { scene, alt } of pictures) {
    expect(drawn(scene)).toMatch(/^<svg[^]*<\/svg>$/)
    expect(drawn(scene), scene).not.toMatch(/undefined|NaN/)
    expect(alt.length).toBeGreaterThan(10)
  }
})
