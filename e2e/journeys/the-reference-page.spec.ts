import { createPost, unused } from '../catalogue'
import { expect, test } from '../journey'
import { block, coursePrice, link, paragraph, richText } from '../rich-text'
import { restAs, type Rest } from '../staff'

test('an editor makes the page of a real training company, and a visitor finds all of it in its order', async ({
  page,
}) => {
  const rest = await restAs('editor')
  const post = await createReferencePost(rest)
  await page.goto(`/blog/${String(post.slug)}`)

  const shown = await page.locator('body').innerText()
  let position = 0
  for (const expected of [
    '£0.00 (0 items)',
    String(post.title),
    'Posted by Vince Hollis',
    'Published on 12 April 2019',
    ...paragraphs,
    'Level 4 Certificate in Business Communication Skills is a 2-day course at',
    '£637 + VAT',
    'Overcoming your fear of public speaking',
    'Sign up for one of our courses today',
    'See our courses',
    'Anita Desai, Operations Director, Calder Vale Housing',
    'Colin Marsh',
    'Joanne Whitty, Ward Manager, St Oswin’s Hospital',
    'Contact us',
    'hello@hollinbank.example',
  ]) {
    const found = shown.indexOf(expected, position)
    expect(found, `“${expected}” after what comes before it`).toBeGreaterThanOrEqual(position)
    position = found + expected.length
  }

  await page.getByRole('article').getByRole('link', { name: 'See our courses' }).click()
  await expect(page).toHaveURL(/\/courses$/)
  await page.goBack()
  await page.getByRole('link', { name: 'Basket: £0.00 (0 items)' }).click()
  await expect(page.getByText('You have not selected any courses')).toBeVisible()
  await rest.remove('posts', post.id)
})

async function createReferencePost(rest: Rest) {
  const [author, course] = await Promise.all([
    rest.find('authors', { slug: 'vince' }),
    rest.find('courses', { slug: 'level-4-certificate-in-business-communication-skills' }),
  ])
  const testimonials = []
  for (const name of ['Anita Desai', 'Colin Marsh', 'Joanne Whitty']) {
    testimonials.push((await rest.find('testimonials', { name })).id)
  }
  return createPost(rest, {
    title: unused('The Two Halves of a Manager’s Day'),
    author: author.id,
    publishedAt: '2019-04-12T09:00:00.000Z',
    content: richText(
      ...paragraphs.map((text) => paragraph(text)),
      paragraph(
        'The Level 4 Certificate in Business Communication Skills is a 2-day course at ',
        coursePrice(course.id),
        '. Book a place.',
      ),
      block('coursePromotion', { course: course.id }),
      block('callToAction', {
        heading: 'Overcoming your fear of public speaking',
        text: 'Sign up for one of our courses today',
        link: { kind: 'url', label: 'See our courses', url: '/courses' },
      }),
      block('testimonials', { testimonials }),
      paragraph(link('Contact us', '/contact')),
    ),
  })
}

const paragraphs = [
  'Before nine the day belongs to whoever wrote the rota, and the manager’s task is to see that it holds.',
  'After nine somebody rings in sick, a customer changes his mind, and the rota has become a matter of opinion.',
  'That is the moment at which the other half of the work begins, and it looks quite unlike the first.',
  'Keeping a promise asks for attention to detail: who, when, how many, and what if not.',
  'Making a new promise asks for attention to people: what they can carry, and what they will believe.',
  'The two are often described as characters, as if one were born a keeper or a maker.',
  'In practice they are hours of the day, and most of us change over several times before lunch.',
  'What goes wrong is the changeover, when we bring the tone of the one hour into the next.',
  'A question that would have steadied a rota can sound, to someone with a new idea, like a closed door.',
  'An open question that would have drawn out the idea can sound, to someone short of staff, like dithering.',
  'It helps to say aloud which of the two one is doing, which takes four words and costs nothing.',
  'Those who learn to say so are followed more gladly, and sleep better.',
]
