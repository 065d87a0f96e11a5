/** The word lists: what they find however it is disguised, and what they leave alone. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { german } from './de.ts'
import { english } from './en.ts'
import { findWords } from './find.ts'

const find = (text: string) => findWords([{ field: 'content', text }], []).map(({ found }) => found)
const groups = [...english, ...german]
const terms = groups.flatMap((group) => group.terms.map((term) => ({ ...group, term: term.replace('*', '') })))
const anyTerm = fc.constantFrom(...terms.map(({ term }) => term))

describe('they find', () => {
  test.each(terms)('"$term" as it is spelt, with its weight', ({ term, reason, severity, holds }) => {
    const found = findWords([{ field: 'content', text: `Well, ${term}, she said.` }], [])
    expect(found).toContainEqual({ found: term, reason, severity, holds })
  })

  test('whatever the case', () => {
    fc.assert(
      fc.property(anyTerm, fc.infiniteStream(fc.boolean()), (term, upper) => {
        const typed = Array.from(term)
          .map((letter) => (upper.next().value === true ? letter.toUpperCase() : letter))
          .join('')
        expect(find(typed)).toContain(term)
      }),
    )
  })

  test('with accents, figures and look-alikes for letters', () => {
    const disguises: Record<string, string[]> = {
      a: ['á', 'à', '4', 'а', 'ａ'],
      e: ['é', '3', 'е'],
      i: ['í', '1', '!', 'і'],
      o: ['ó', '0', 'о'],
      s: ['5', '$', 'ѕ'],
      t: ['7'],
      l: ['1', '|'],
    }
    // A figure alone is a number; so at the rim of a word nothing is disguised.
    const inner = (word: string, pick: () => number) =>
      Array.from(word).map((letter, index) => {
        const ways = index === 0 || index === word.length - 1 ? undefined : disguises[letter]
        const way = pick()
        return ways === undefined || way === 0 ? letter : (ways[way % ways.length] ?? letter)
      })
    fc.assert(
      fc.property(anyTerm, fc.infiniteStream(fc.nat(5)), (term, picks) => {
        const typed = term
          .split(' ')
          .map((word) => inner(word, () => Number(picks.next().value)).join(''))
          .join(' ')
        expect(find(typed)).toContain(term)
      }),
      { numRuns: 500 },
    )
  })

  test('with letters drawn out, apart, or with nothing seen between them', () => {
    expect(find('killlllll yourselffff')).toContain('kill yourself')
    expect(find('k i l l  y o u r s e l f')).toContain('kill yourself')
    expect(find('k.i.l.l y-o-u-r-s-e-l-f')).toContain('kill yourself')
    expect(find('th\u200Bin\u00ADspo')).toContain('thinspo')
    expect(find('#proana #killyourself')).toEqual(['pro ana', 'kill yourself'])
    expect(find('PRO-ANA')).toEqual(['pro ana'])
    expect(find('pro\nana')).toEqual(['pro ana'])
  })

  test('words that go on only where the list says so', () => {
    expect(find('thinspiration')).toEqual([])
    expect(find('thinspogram')).toEqual(['thinspo'])
    expect(find('sluts and slutty')).toEqual(['sluts'])
  })

  test('German with umlauts or without', () => {
    expect(find('TÖTE DICH')).toContain('töte dich')
    expect(find('toete dich')).toContain('töte dich')
    expect(find('to\u0308te dich')).toContain('töte dich')
  })
})

describe('they leave alone', () => {
  test.each([
    'Greetings from Scunthorpe, Penistone, Essex and Lightwater.',
    'An analysis of my progress: my therapist and I assess the assassin’s diet.',
    'I weighed 500 g of pasta and ate 2000 calories a day.',
    'Ana and Mia joined our professional team today.',
    'I had anorexia and am recovering; talking about it helps.',
    'My grandfather killed the engine, and I said: die another day.',
    'Das Schlampermäppchen liegt in der Kita. Der Neger­tal-Weg heißt jetzt anders, sagt das Negev-Team.',
    'Ich habe abgenommen, weil ich mehr gehe. Meine Diät: viel Gemüse.',
    'Ein Bandwurmsatz ist keine Diät.',
    'Bring dich in Form!',
    'Wir töten Zeit. Die Toten Hosen spielen.',
    '5 x 5 squats, 3 x 10 pull-ups, 1 h easy',
    '',
  ])('%s', (text) => expect(find(text)).toEqual([]))

  test('a word that only holds one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...terms.filter(({ term }) => !term.includes(' ')).map(({ term }) => term)),
        fc.stringMatching(/^[bcdfgmnpr]{2,5}$/),
        (term, before) => {
          // A letter that only goes on is a way to write the word itself.
          fc.pre(!before.endsWith(term[0] ?? ''))
          expect(find(before + term)).toEqual([])
        },
      ),
    )
  })
})

test('any text is looked through without an error, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(find(text)).toEqual(find(text))
    }),
  )
})

test('more around a text takes nothing from what is found in it', () => {
  fc.assert(
    fc.property(anyTerm, fc.lorem(), fc.lorem(), (term, before, after) => {
      expect(find(`${before}, ${term}, ${after}`)).toContain(term)
    }),
  )
})

test('what means two things is never held', () => {
  const found = findWords([{ field: 'content', text: 'Ich bringe dich um acht Uhr zum Training.' }], [])
  expect(found.map(({ holds }) => holds)).toEqual([false])
})

test('what may be a cry for help is never held', () => {
  const own = terms.filter(({ term }) => /\b(myself|my life|mich|mir)\b/.test(term) && !/\b(dich|you)\b/.test(term))
  expect(own.length).toBeGreaterThan(8)
  expect(own.filter(({ holds }) => holds)).toEqual([])
})

test('an operator’s words are found besides, as disguised as ours, with the weight of their reason', () => {
  const own = [
    { reason: 'spam', holds: false, term: 'miracle drops' },
    { reason: 'harassment', holds: true, term: 'Strandsch*' },
  ] as const
  const text = 'Buy M1racle Drops, you s t r a n d s c h nothing, thinspo!'
  expect(findWords([{ field: 'content', text }], own)).toEqual([
    { reason: 'spam', severity: 1, holds: false, found: 'miracle drops' },
    { reason: 'harassment', severity: 2, holds: true, found: 'Strandsch' },
    { reason: 'self-harm', severity: 3, holds: true, found: 'thinspo' },
  ])
})
