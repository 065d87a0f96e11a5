/** The feed: written, found, answered, kept and taken back, seen by those it is for; and without a network in the middle. */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { picture } from '../server/test/picture.ts'
import { draftKept, focused, hears, phone, readyForOffline, smallPhone, type Visitor } from './browser.ts'
import { still } from './checks.ts'
import { looksRight } from './looks.ts'
import type { Person } from './person.ts'
import { button, foundTeam, heading, member } from './team-pages.ts'

const main = (page: Page) => page.getByRole('main')
const posts = (page: Page) => main(page).getByRole('article', { name: /^Post by/ })
const postWith = (page: Page, words: string) => posts(page).filter({ hasText: words })
const comment = (page: Page, words: string) =>
  main(page)
    .getByRole('article', { name: /^Comment by/ })
    .filter({ hasText: words })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

async function file(name = 'lake.png', colour = '#5a7fa8') {
  return { name, mimeType: 'image/png', buffer: await picture(colour, 640, 420) }
}

/** By the API: what is not what the journey is about. */
async function write(person: Person, input: object): Promise<string> {
  const { data } = await person.call('POST', '/posts', { type: 'update', visibility: 'public', ...input })
  return String(data['id'])
}

async function choose(page: Page, more: string | RegExp, item: string): Promise<void> {
  await button(page, more).first().click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

test('a post with a picture, a tag and a name is written by keyboard, told of at once, liked and answered three deep', async () => {
  const [anna, bert] = [await member('anna_feed'), await member('bert_feed')]
  await anna.person.call('POST', `/users/${bert.person.userId}/follow`)
  await bert.page.goto('/community')
  await heading(bert.page, 'Community').waitFor()
  await hears(bert.page)
  await anna.page.goto('/community')
  await tab(anna.page, 'Mine').click()
  await anna.page.getByText('You have not written anything yet').waitFor()
  await looksRight(anna.page, 'feed of nothing')
  await writesByKeyboard(anna.page)

  // Told by the socket: nobody reloads, and nothing moves before it is asked for.
  await bert.page.getByRole('button', { name: /new post/ }).click()
  await postWith(bert.page, 'Eleven kilometres').waitFor()
  await looksRight(bert.page, 'feed')
  await likesAndKeeps(bert.page)
  await answersThreeDeep(anna.page, bert.page)
  await looksAtThePicture(bert.page)
})

test('a post is changed with its history kept, found by words, tag and bookmark, and deleted', async () => {
  const [jana, kurt] = [await member('jana_feed'), await member('kurt_feed')]
  const content = 'Eleven kilometres along the water.'
  const id = await write(jana.person, { title: 'Along the water', content, tags: ['river_run'] })
  await kurt.person.call('POST', `/posts/${id}/bookmark`)
  await jana.page.goto(`/posts/${id}`)
  await changes(jana.page)
  await findsItAgain(kurt.page)
  for (const { page } of [jana, kurt]) await hears(page)
  await choose(jana.page, /^More for the post by/, 'Delete')
  const asked = jana.page.getByRole('dialog', { name: 'Delete this post?' })
  await looksRight(jana.page, 'delete a post')
  // Both hear of it, and what they look at is asked for once more.
  await kurt.expecting(/posts\/[\da-f-]{36}(\/comments.*)?: 404$/, async () => {
    await jana.expecting(/posts\/[\da-f-]{36}: 404$/, async () => {
      await asked.getByRole('button', { name: 'Delete', exact: true }).click()
      await jana.page.getByText('Post deleted').waitFor()
      await heading(jana.page, 'Community').waitFor()
    })
    await kurt.page.getByText('There is no post here that you can see').waitFor()
    await looksRight(kurt.page, 'post gone')
  })
})

async function writesByKeyboard(page: Page): Promise<void> {
  await main(page).getByRole('link', { name: 'Write a post' }).first().press('Enter')
  await heading(page, 'New post').waitFor()
  await page.getByRole('button', { name: 'Post', exact: true }).press('Enter')
  await page.getByText('Write a few words first.').waitFor()
  await page.getByRole('radio', { name: 'Workout' }).press('Space')
  await page.getByLabel(/^Title/).fill('Along the water')
  await page.getByLabel('Text', { exact: true }).focus()
  await page.keyboard.type('Eleven kilometres with @ber')
  await page.getByRole('option', { name: /@bert_feed/ }).waitFor()
  await looksRight(page, 'naming somebody')
  await page.keyboard.press('Enter')
  await page.keyboard.type('today. See https://example.org/route and <b>no markup</b>.')
  await expect
    .poll(() => page.getByLabel('Text', { exact: true }).inputValue())
    .toBe('Eleven kilometres with @bert_feed today. See https://example.org/route and <b>no markup</b>.')
  await page.getByLabel(/^Tags/).fill('#River_Run')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove river_run' }).waitFor()
  await page.locator('input[type=file]').setInputFiles([await file(), await file('hill.png', '#7a9a5a')])
  await page.getByText('Uploaded', { exact: true }).nth(1).waitFor()
  await page.getByLabel('What is to be seen?').first().fill('A lake at dawn')
  await button(page, 'Move picture 1 back').click()
  await expect.poll(() => page.getByLabel('What is to be seen?').nth(1).inputValue()).toBe('A lake at dawn')
  await looksRight(page, 'composer')
  await page.getByRole('button', { name: 'Post', exact: true }).press('Enter')
  await page.getByText('Posted', { exact: true }).waitFor()
  await postWith(page, 'Eleven kilometres').getByRole('link', { name: '@bert_feed' }).waitFor()
  const link = postWith(page, 'Eleven kilometres').getByRole('link', { name: 'https://example.org/route' })
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow ugc')
  await postWith(page, '<b>no markup</b>').waitFor()
}

async function likesAndKeeps(page: Page): Promise<void> {
  const post = postWith(page, 'Eleven kilometres')
  await post.getByRole('button', { name: 'Like, 0 so far' }).press('Enter')
  await post.getByRole('button', { name: 'Like no more, 1 so far' }).waitFor()
  await post.getByRole('button', { name: 'Bookmark', exact: true }).press('Enter')
  await post.getByRole('button', { name: 'Remove the bookmark' }).waitFor()
  await post.getByRole('link', { name: 'Along the water' }).click()
  await heading(page, 'Along the water').waitFor()
}

async function answersThreeDeep(writer: Page, reader: Page): Promise<void> {
  await reader.getByText('No comments yet').waitFor()
  await reader.getByLabel('Write a comment').fill('How cold was it?')
  await reader.keyboard.press('Control+Enter')
  await comment(reader, 'How cold was it?').waitFor()
  await postWith(writer, 'Eleven kilometres')
    .getByRole('link', { name: /comment/ })
    .click()
  await heading(writer, 'Along the water').waitFor()
  // The heading is given the focus when it is there.
  await still(writer)
  await writer.getByRole('button', { name: 'Reply to bert_feed' }).click()
  await focused(writer.getByRole('textbox', { name: 'Reply to bert_feed' }))
  await writer.keyboard.type('Four degrees. Gloves helped.')
  await writer.getByRole('button', { name: 'Send' }).last().click()
  await comment(writer, 'Four degrees').waitFor()
  await reader.reload()
  await reader.getByRole('button', { name: 'Reply to anna_feed' }).click()
  await reader.getByLabel('Reply to anna_feed').fill('I will bring mine.')
  await reader.getByRole('button', { name: 'Send' }).last().click()
  await comment(reader, 'I will bring mine').waitFor()
  await expect
    .poll(() =>
      comment(reader, 'I will bring mine')
        .getByRole('button', { name: /^Reply/ })
        .count(),
    )
    .toBe(0)
  await looksRight(reader, 'post with comments')
  await button(reader, 'More for the comment by bert_feed').first().click()
  await reader.getByRole('menuitem', { name: 'Delete' }).click()
  await reader.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await reader.getByText('This comment is not there any more.').waitFor()
  await comment(reader, 'Four degrees').waitFor()
}

async function looksAtThePicture(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Picture 2 of 2: A lake at dawn' }).click()
  const view = page.getByRole('dialog', { name: 'Picture 2 of 2' })
  await view.getByRole('img', { name: 'A lake at dawn' }).waitFor()
  await looksRight(page, 'picture')
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('dialog', { name: 'Picture 1 of 2' }).getByText('Nobody has described').waitFor()
  await page.keyboard.press('Escape')
}

async function changes(page: Page): Promise<void> {
  await choose(page, /^More for the post by/, 'Edit')
  await heading(page, 'Edit the post').waitFor()
  await page.getByText(/^You can change it until/).waitFor()
  await page.getByLabel('Text', { exact: true }).fill('Twelve kilometres, after all.')
  await looksRight(page, 'edit a post')
  await page.getByRole('button', { name: 'Save' }).click()
  await postWith(page, 'Twelve kilometres').getByText('edited').waitFor()
  await choose(page, /^More for the post by/, 'Earlier versions')
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await dialog.getByText('Eleven kilometres').waitFor()
  await looksRight(page, 'earlier versions')
  await page.keyboard.press('Escape')
}

async function findsItAgain(page: Page): Promise<void> {
  await page.goto('/bookmarks')
  await postWith(page, 'Twelve kilometres').waitFor()
  await page.goto('/search/posts')
  await page.getByText('What are you looking for?').waitFor()
  await looksRight(page, 'search for posts')
  await page.getByRole('searchbox').fill('twelve kilometre')
  await postWith(page, 'Twelve kilometres').waitFor()
  await page.getByRole('searchbox').fill('nothing of the kind')
  await page.getByText('Nothing found').waitFor()
  await page.goto('/tags/River_Run')
  await heading(page, '#river_run').waitFor()
  await postWith(page, 'Twelve kilometres').getByRole('link', { name: 'Along the water' }).click()
  await heading(page, 'Along the water').waitFor()
}

test('what is for the team stays in it, and who is blocked meets nothing of one any more', async () => {
  const [clara, dirk, emil] = [
    await member('clara_feed', { size: phone }),
    await member('dirk_feed'),
    await member('emil_feed'),
  ]
  const teamId = await foundTeam(clara.person, { name: 'Harbour Rowers', privacy: 'public' })
  await dirk.person.call('POST', `/teams/${teamId}/join`)
  await clara.page.goto(`/teams/${teamId}`)
  await clara.page.getByText('Your team has not written yet').waitFor()
  await main(clara.page).getByRole('link', { name: 'Write to the team' }).click()
  await heading(clara.page, 'New post').waitFor()
  await expect.poll(() => clara.page.getByLabel('Which team').inputValue()).toBe(teamId)
  await clara.page.getByLabel('Text', { exact: true }).fill('Boats at seven, the blue ones.')
  await clara.page.getByRole('button', { name: 'Post', exact: true }).tap()
  await postWith(clara.page, 'Boats at seven').getByRole('link', { name: 'Only in Harbour Rowers' }).waitFor()
  await looksRight(clara.page, 'feed of a team')
  const { data } = await clara.person.call('GET', '/posts/mine')
  const postId = String((data as unknown as { id: string }[])[0]?.id)

  await dirk.page.goto('/community?feed=team')
  await postWith(dirk.page, 'Boats at seven').waitFor()
  await dirk.page.goto(`/teams/${teamId}`)
  await postWith(dirk.page, 'Boats at seven').waitFor()
  await looksRight(dirk.page, 'team with posts')
  await isNotThere(emil, postId)

  const open = await write(clara.person, { content: 'Everyone may read that the harbour is frozen.' })
  await emil.page.goto('/community')
  await postWith(emil.page, 'harbour is frozen').waitFor()
  await dirk.page.goto(`/posts/${open}`)
  await choose(dirk.page, /^More for the post by/, 'Mute clara_feed')
  await dirk.page.getByText('You see nothing more of clara_feed').waitFor()
  await dirk.page.getByRole('button', { name: 'Undo' }).click()
  await emil.page.goto(`/posts/${open}`)
  await choose(emil.page, /^More for the post by/, 'Block clara_feed')
  await emil.expecting(/: 404$/, async () => {
    await looksRight(emil.page, 'block from a post')
    await emil.page.getByRole('dialog').getByRole('button', { name: 'Block clara_feed' }).click()
    await emil.page.getByText('clara_feed is blocked').waitFor()
  })
  await heading(emil.page, 'Community').waitFor()
  await emil.page.waitForFunction(() => document.querySelector('[class*=breathe]') === null)
  await expect.poll(() => postWith(emil.page, 'harbour is frozen').count()).toBe(0)
  await isNotThere(emil, open)
})

async function isNotThere({ page, expecting }: Visitor, postId: string): Promise<void> {
  await expecting(/posts\/[\da-f-]{36}(\/comments.*)?: 404$/, async () => {
    await page.goto(`/posts/${postId}`)
    await page.getByText('There is no post here that you can see').waitFor()
  })
}

test('a post begun with a network and sent without one is kept over a reload, and sent once', async () => {
  const fritz = await member('fritz_feed', { size: phone, serviceWorker: true })
  const { page, context, person } = fritz
  await page.goto('/posts/new')
  await heading(page, 'New post').waitFor()
  await readyForOffline(page)
  await page.getByLabel('Text', { exact: true }).fill('Written half above, half below ground.')
  const answers: number[] = []
  page.on('response', (response) => {
    const isPost = response.request().method() === 'POST' && new URL(response.url()).pathname === '/api/v1/posts'
    if (isPost) answers.push(response.status())
  })
  await fritz.expecting(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/, async () => {
    await context.setOffline(true)
    await page.getByText('You are offline. You can write all the same').waitFor()
    await page.locator('input[type=file]').setInputFiles(await file())
    await page.getByText('Kept here, goes with the post').waitFor()
    await page.getByLabel('What is to be seen?').fill('A tunnel')
    await looksRight(page, 'composer offline')
    await draftKept(page, 'A tunnel')
    await page.reload()
    await page.getByText('This is your draft from before.').waitFor()
    await expect.poll(() => page.getByLabel('What is to be seen?').inputValue()).toBe('A tunnel')
    await page.getByRole('button', { name: 'Post', exact: true }).tap()
    await page.getByText('Your post is kept on this device').waitFor()
    await main(page).getByText('Written half above').waitFor()
    await main(page).getByText('Waits to be sent', { exact: true }).waitFor()
    await looksRight(page, 'feed with a waiting post')
    await page.reload()
    await main(page).getByText('Waits to be sent', { exact: true }).waitFor()
    await context.setOffline(false)
    // The outbox looks again after a minute where its first try came before the network.
    await main(page).getByText('Waits to be sent', { exact: true }).waitFor({ state: 'detached', timeout: 180_000 })
  })
  await postWith(page, 'Written half above')
    .getByRole('button', { name: /A tunnel/ })
    .waitFor()
  await main(page).getByText('Waits to be sent', { exact: true }).waitFor({ state: 'detached' })
  expect(answers).toEqual([201])
  const { data } = await person.call('GET', '/posts/mine')
  expect(data).toMatchObject([{ content: 'Written half above, half below ground.', pictures: [{ alt: 'A tunnel' }] }])
  await page.goto('/posts/new')
  await heading(page, 'New post').waitFor()
  await page.getByLabel('Text', { exact: true }).waitFor()
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('')
})

test('a long feed keeps its place: one comes back to the post that one left, and news does not push it away', async () => {
  const [greta, hugo] = [await member('greta_feed', { size: phone }), await member('hugo_feed')]
  for (let number = 1; number <= 40; number++)
    await write(hugo.person, {
      type: 'tip',
      content: `Number ${number} of many.${'\nAnd one more line.'.repeat(number % 4)}`,
    })
  const { page } = greta
  await page.goto(`/people/${hugo.person.userId}`)
  await greta.person.call('POST', `/users/${hugo.person.userId}/follow`)
  await page.goto('/community?feed=following')
  await postWith(page, 'Number 40 of').waitFor()
  while ((await postWith(page, 'Number 12 of').count()) === 0) {
    await page.mouse.wheel(0, 3000)
    await page.waitForTimeout(150)
  }
  const goal = postWith(page, 'Number 12 of')
  await goal.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const before = await whereItRests(goal)
  await hears(page)
  await write(hugo.person, { content: 'News from Hugo.' })
  await page.getByRole('button', { name: '1 new post' }).waitFor()
  expect(Math.abs((await whereItRests(goal)) - before)).toBeLessThan(2)
  await goal.getByRole('link', { name: /comment/ }).click()
  await page.getByText('No comments yet').waitFor()
  await page.goBack()
  await goal.waitFor()
  await expect.poll(async () => Math.abs(((await goal.boundingBox())?.y ?? 9e9) - before)).toBeLessThan(4)
  await page.getByRole('button', { name: '1 new post' }).click()
  await postWith(page, 'News from Hugo').waitFor()
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
})

/** How far from the top of the window it stands, once it stands still. */
async function whereItRests(post: Locator): Promise<number> {
  let now = Number.NaN
  const moved = async () => {
    const before = now
    now = (await post.boundingBox())?.y ?? Number.NaN
    return now - before
  }
  await expect.poll(moved, { interval: 300 }).toBe(0)
  return now
}

test('long words, every script and large numbers break nothing, in German on a small phone', async () => {
  const ines = await member('ines_feed', { size: smallPhone })
  const { page, person } = ines
  await person.call('PATCH', '/users/me', {
    language: 'de',
    displayName: 'Wolfeschlegelsteinhausenbergerdorff die Ältere',
  })
  const id = await write(person, {
    type: 'question',
    title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenaufbewahrungsregal',
    content: `${'Wasserverdrängungsberechnungsgrundlage'.repeat(3)} https://${'a'.repeat(60)}.example/${'b'.repeat(80)}\nمرحبا بالعالم #سباق 👩🏽‍🚀\n\u202Eumgekehrt`,
    tags: ['سباق', 'x'.repeat(40)],
  })
  const liked = async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
    const response = await route.fetch()
    const body = (await response.json()) as { data: { likes: number; comments: number; liked: boolean } }
    await route.fulfill({
      response,
      json: { ...body, data: { ...body.data, likes: 10_000, comments: 12_345, liked: true } },
    })
  }
  await page.route(`**/api/v1/posts/${id}`, liked)
  await page.goto(`/posts/${id}`)
  await page.getByRole('button', { name: 'Gefällt mir nicht mehr, bisher 10.000' }).waitFor()
  await page.getByText('10.000 Personen gefällt das').waitFor()
  await looksRight(page, 'long words in German')
  await ines.expecting(/card-preview: 409$/, async () => {
    await page.goto('/posts/new?card=trend&period=90d')
    await page.getByText('Was du teilst').waitFor()
    await page.getByText('In dieser Zeit gibt es zu wenige Wägungen').waitFor()
    await looksRight(page, 'composer in German')
  })
})
