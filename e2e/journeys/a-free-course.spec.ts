import { addToBasket, expectBooked, offerCourse } from '../booking'
import { expect, test } from '../journey'
import { mailTo } from '../mail'

// A form that comes back answers 400, and the browser mentions it.
test.use({
  javaScriptEnabled: false,
  expectedComplaints: { like: [/400 \(Bad Request\).*\/answers/] },
})

test('a free course asks for a name, an e-mail address and needs, on one page', async ({
  page,
}) => {
  const talk = await offerCourse({ course: { priceNetPence: 0 } })
  await addToBasket(page, talk)
  await page.getByRole('button', { name: 'Go to checkout' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Book your place' })).toBeVisible()
  const main = page.getByRole('main')
  for (const words of ['VAT', 'Telephone', 'Address line', 'Step 1', 'part of the price', '£']) {
    await expect(main).not.toContainText(words)
  }

  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel('Access and support').fill('Captions, please')
  await page.getByRole('button', { name: 'Book', exact: true }).click()
  await expect(main.getByRole('alert')).toContainText('Enter your name')
  await expect(page.getByLabel('Access and support')).toHaveValue('Captions, please')

  const email = `free-${Date.now()}@peake.example`
  await page.getByLabel('Your full name').fill('Rosalind Peake')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('checkbox', { name: /I accept the/ }).check()
  await page.getByRole('button', { name: 'Book', exact: true }).click()
  await expectBooked(page)
  await expect(main).toContainText('Rosalind Peake')
  for (const words of ['VAT', 'Invoice', '£0']) await expect(main).not.toContainText(words)

  const [reference = ''] = /LEC-\w+/.exec(await main.innerText()) ?? []
  const { text } = await mailTo(email, { subject: `Your booking ${reference}` })
  expect(text).toContain(talk.title)
  expect(text).not.toMatch(/VAT|£|invoice/i)
})
