import type { Locator, Page } from '@playwright/test'

import { expectAccessible } from '../accessible'
import { createCourse, unused } from '../catalogue'
import { expect, test } from '../journey'
import { choose, fieldIn, fillIn } from '../post-form'
import { block, paragraph, richText } from '../rich-text'
import { restAs, signInQuietly } from '../staff'

/** Each edit ends with the very keystroke or click that a hurried writer saves after. */
type Edit = { made: (article: Article) => Promise<void>; kept: (article: Article) => Promise<void> }
type Article = { promotion: Locator; call: Locator; courseTitle: string }

const edits: Record<string, Edit> = {
  'a heading': {
    made: ({ promotion }) => fillIn(promotion, { label: 'Heading', words: 'Write it down' }),
    kept: ({ promotion }) => expectWords(promotion, 'Heading', 'Write it down'),
  },
  'a text': {
    made: ({ promotion }) => fillIn(promotion, { label: 'Text', words: 'So that it stays.' }),
    kept: ({ promotion }) => expectWords(promotion, 'Text', 'So that it stays.'),
  },
  'the page a link leads to': {
    made: ({ call, courseTitle }) =>
      choose(call, { label: 'Page, post, course, topic or author', option: courseTitle }),
    kept: ({ call, courseTitle }) =>
      expect(fieldIn(call, 'Page, post, course, topic or author')).toContainText(courseTitle),
  },
  'the address a link leads to': {
    made: async ({ call }) => {
      await call.getByText('Another address').click()
      await fillIn(call, { label: 'Address', words: 'https://www.example.com/minutes' })
    },
    kept: ({ call }) => expectWords(call, 'Address', 'https://www.example.com/minutes'),
  },
}

const saves: Record<string, (page: Page) => Promise<void>> = {
  'Save Draft': (page) => page.getByRole('button', { name: 'Save Draft' }).click(),
  'the keys that save': (page) => page.keyboard.press('ControlOrMeta+s'),
  Publish: (page) => page.getByRole('button', { name: 'Publish', exact: true }).click(),
}

/** Each edit meets one way to save, and the slowest of them every way. */
const editsBefore: Record<keyof typeof saves, string[]> = {
  'Save Draft': Object.keys(edits),
  'the keys that save': ['the page a link leads to'],
  Publish: ['the page a link leads to'],
}

for (const [way, save] of Object.entries(saves)) {
  test(`what was typed a moment ago is in what ${way} saves`, async ({ newStaff }) => {
    const staff = await newStaff('editor')
    const post = await createPost()
    let article = await open(staff, post)
    for (const what of editsBefore[way] ?? []) {
      await test.step(what, async () => {
        // Another edit first: the buttons do not have to wait for the one that counts.
        await staff.getByLabel('Title').fill(unused('Minutes in a Hurry'))
        await edits[what]?.made(article)
        const saved = staff.waitForResponse((r) => r.request().method() === 'PATCH')
        await save(staff)
        expect((await saved).status()).toBe(200)
        // As it was stored, and for the next edit nobody has typed into it.
        article = await open(staff, post)
        await edits[what]?.kept(article)
      })
    }
  })
}

test('a save that waits for the forms of an article says so', async ({ newStaff }) => {
  const staff = await newStaff('editor')
  const article = await open(staff, await createPost())
  let letServerAnswer = () => {}
  const answer = new Promise<void>((resolve) => (letServerAnswer = resolve))
  await staff.route('**/admin/collections/**', async (route) => {
    if (route.request().method() === 'POST') await answer
    await route.continue()
  })
  await edits['a heading']?.made(article)
  const saved = staff.waitForResponse((r) => r.request().method() === 'PATCH')
  await saves['the keys that save']?.(staff)
  await expect(staff.getByText('Saving…')).toBeVisible()
  letServerAnswer()
  expect((await saved).status()).toBe(200)
  await expect(staff.getByText('Saving…')).not.toBeVisible()
})

test.describe('of two people at one post', () => {
  // A save from an older state is refused, and the browser mentions it.
  test.use({ expectedComplaints: { like: [/409 \(Conflict\)/] } })

  test('the one who saves second keeps every word, and puts both together', async ({
    newStaff,
  }) => {
    const { address, courseTitle } = await createPost()
    const first = await newStaff('editor')
    const { promotion } = await open(first, { address, courseTitle })
    const second = await newStaff('owner')
    await second.goto(address)
    await first.getByLabel('Summary').fill('What the first of them writes.')
    await second.getByLabel('Summary').fill('What the second of them writes.')
    await second.getByText('The end.').click()
    await second.keyboard.press('End')
    await second.keyboard.type(' Or nearly.')
    await second.getByRole('button', { name: 'Save Draft' }).click()
    await expect(second.getByText('Draft saved.')).toBeVisible()

    await fillIn(promotion, { label: 'Heading', words: 'Typed since' })
    const title = first.locator('#field-title')
    await title.fill('Typed since, too')
    await first.getByRole('button', { name: 'Save Draft' }).click()
    await expect(first.getByText('Somebody else has saved this')).toBeVisible()
    const both = first.getByRole('dialog', { name: /saved this while you were writing/ })
    await expect(both).toBeVisible()
    await expectAccessible(first)
    await first.keyboard.press('Escape')
    await expect(both).toBeHidden()
    const summary = first.locator('#field-summary')
    await expect(summary).toHaveValue('What the first of them writes.')
    await expect(title).toHaveValue('Typed since, too')
    await expectWords(promotion, 'Heading', 'Typed since')

    await first.getByRole('button', { name: 'Save Draft' }).click()
    await both
      .getByRole('group', { name: 'Summary' })
      .getByRole('radio', { name: /What the second of them writes/ })
      .check()
    await expect(both.getByRole('group')).toHaveCount(2)
    await both.getByRole('button', { name: 'Combine and go on' }).click()
    await expect(first.getByText('In your form now as well: Article')).toBeVisible()
    await expect(summary).toHaveValue('What the second of them writes.')
    await expect(title).toHaveValue('Typed since, too')
    await expect(first.getByText('The end. Or nearly.')).toBeVisible()
    await first.getByRole('button', { name: 'Save Draft' }).click()
    await expect(first.getByText('Draft saved.')).toBeVisible()
    await expectWords(
      (await open(first, { address, courseTitle })).promotion,
      'Heading',
      'Typed since',
    )
    await expect(first.getByText('The end. Or nearly.')).toBeVisible()
  })
})

test('what was typed is offered again once its tab is gone, and to nobody else', async ({
  newStaff,
}) => {
  const { address } = await createPost()
  const staff = await newStaff('editor')
  const title = unused('Typed Before the Tab Was Closed')
  await staff.goto(address)
  await staff.locator('#field-title').fill(title)
  await staff.getByText('The end.').click()
  await staff.keyboard.press('End')
  await staff.keyboard.type(' And one more line.')
  await expect.poll(() => keptIn(staff)).toContain('And one more line.')
  const context = staff.context()
  await staff.close()

  const other = await context.newPage()
  await signInQuietly(other, 'owner')
  await other.goto(address)
  await expect(other.locator('#field-title')).toHaveValue(/Minutes in a Hurry/)
  await other.waitForLoadState('networkidle')
  await expect(other.getByRole('button', { name: 'Put it back' })).toHaveCount(0)

  await signInQuietly(other, 'editor')
  await other.goto(address)
  await expect(other.getByText('did not save: 2 fields: Title and Article.')).toBeVisible()
  await other.getByRole('button', { name: 'Look' }).click()
  const kept = other.getByRole('dialog', { name: /^What you typed on/ })
  await expect(kept).toContainText('And one more line.')
  await expectAccessible(other)
  await other.keyboard.press('Escape')
  await other.getByRole('button', { name: 'Put it back' }).click()
  await expect(other.getByText('What you had typed is in the form again.')).toBeVisible()
  await expect(other.locator('#field-title')).toHaveValue(title)
  await expect(other.getByText('The end. And one more line.')).toBeVisible()
  await other.getByRole('button', { name: 'Save Draft' }).click()
  await expect(other.getByText('Draft saved.')).toBeVisible()
  await expect.poll(() => keptIn(other)).toBe('[]')
  await other.reload()
  await expect(other.locator('#field-title')).toHaveValue(title)
  await expect(other.getByText('The end. And one more line.')).toBeVisible()
})

/** What the browser keeps of documents that are not saved. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answerTo = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('No answer'))
      })
    const opened = await answerTo(indexedDB.open('lectern-typing'))
    const kept = opened.objectStoreNames.contains('documents')
      ? await answerTo(opened.transaction('documents').objectStore('documents').getAll())
      : []
    opened.close()
    return JSON.stringify(kept)
  })
}

async function createPost() {
  const rest = await restAs('editor')
  const course = await createCourse(rest)
  const other = await createCourse(rest, { title: unused('Minutes That Stay') })
  const author = await rest.find('authors', { name: 'Tom Ashworth' })
  const post = await rest.create('posts', {
    title: unused('Minutes in a Hurry'),
    summary: 'On saving what was typed.',
    author: author.id,
    content: richText(
      block('coursePromotion', { course: course.id }),
      block('callToAction', {
        heading: 'Say it',
        link: {
          kind: 'internal',
          label: 'See the course',
          reference: { relationTo: 'courses', value: course.id },
        },
      }),
      paragraph('The end.'),
    ),
    _status: 'draft',
  })
  return {
    address: `/admin/collections/posts/${post.id}`,
    courseTitle: String(other.title),
  }
}

async function open(
  page: Page,
  { address, courseTitle }: { address: string; courseTitle: string },
): Promise<Article> {
  await page.goto(address)
  const forms = page.locator('[data-lexical-editor] .LexicalEditorTheme__block')
  const promotion = forms.filter({ hasText: 'Course promotion' })
  const call = forms.filter({ hasText: 'Call to action' })
  await expect(fieldIn(promotion, 'Heading')).toBeVisible()
  await expect(fieldIn(call, 'Heading')).toBeVisible()
  return { promotion, call, courseTitle }
}

async function expectWords(form: Locator, label: string, words: string) {
  await expect(fieldIn(form, label).getByRole('textbox')).toHaveValue(words)
}
