import type { Locator, Page } from '@playwright/test'

import { createCourse, unused } from '../catalogue'
import { expect, test } from '../journey'
import { choose, fieldIn, fillIn } from '../post-form'
import { block, paragraph, richText } from '../rich-text'
import { restAs } from '../staff'

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
    const { address, courseTitle } = await createPost()
    for (const what of editsBefore[way] ?? []) {
      await test.step(what, async () => {
        const article = await open(staff, { address, courseTitle })
        // Another edit first: the buttons do not have to wait for the one that counts.
        await staff.getByLabel('Title').fill(unused('Minutes in a Hurry'))
        await edits[what]?.made(article)
        const saved = staff.waitForResponse((r) => r.request().method() === 'PATCH')
        await save(staff)
        expect((await saved).status()).toBe(200)
        await edits[what]?.kept(await open(staff, { address, courseTitle }))
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

  test('the one who saves second keeps every word and hears why it is not saved', async ({
    newStaff,
  }) => {
    const { address, courseTitle } = await createPost()
    const first = await newStaff('editor')
    const { promotion } = await open(first, { address, courseTitle })
    const second = await newStaff('owner')
    await second.goto(address)
    await first.getByLabel('Summary').fill('What the first of them writes.')
    await second.getByLabel('Summary').fill('What the second of them writes.')
    await second.getByRole('button', { name: 'Save Draft' }).click()
    await expect(second.getByText('Draft saved.')).toBeVisible()

    await fillIn(promotion, { label: 'Heading', words: 'Typed since' })
    await first.getByLabel('Title').fill('Typed since, too')
    await first.getByRole('button', { name: 'Save Draft' }).click()
    await expect(first.getByText('Somebody else has saved this')).toBeVisible()
    await expect(first.getByLabel('Summary')).toHaveValue('What the first of them writes.')
    await expect(first.getByLabel('Title')).toHaveValue('Typed since, too')
    await expectWords(promotion, 'Heading', 'Typed since')
    await expect(first.getByRole('button', { name: /Reload|Only look/ })).toHaveCount(0)

    await first.goto(address)
    await expect(first.getByLabel('Summary')).toHaveValue('What the second of them writes.')
  })
})

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
