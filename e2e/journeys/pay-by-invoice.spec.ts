import { expectAccessible } from '../accessible'
import { addToBasket, goOn, goToCheckout, offerCourse, sayNobodyNeedsAnything } from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { restAs } from '../staff'

// A form that comes back says so with its status, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/checkout\//] } })

test('a coordinator books on account, without JavaScript and in another browser', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse()
  const name = unused('Calder Vale')
  const email = `${name.toLowerCase().replaceAll(/\W/g, '')}@calder.example`
  const rest = await restAs('bookings')
  await rest.create('organisations', {
    name,
    coordinators: [{ name: 'Ida Moss', email }],
    onAccount: { isAllowed: true, creditLimitPence: 500_000, purchaseOrderRule: 'to-book' },
  })

  const visitor = await newVisitor({ javaScriptEnabled: false })
  await addToBasket(visitor, course)
  await goToCheckout(visitor)
  await visitor.getByRole('radio', { name: 'For an organisation' }).check()
  await visitor.getByLabel('Your full name').fill('Ida Moss')
  await visitor.getByLabel('E-mail address').fill(email)
  await visitor.getByLabel('Name of the organisation').fill(name)
  await visitor.getByLabel('Address line 1').fill('1 Call Lane')
  await visitor.getByLabel('Town or city').fill('Leeds')
  await visitor.getByLabel('Postcode').fill('LS1 7BR')
  await goOn(visitor)
  await visitor.getByLabel('Full name').fill('Sam Okafor')
  await goOn(visitor)
  await sayNobodyNeedsAnything(visitor)
  const summary = visitor.getByRole('complementary', { name: 'Your booking' })
  const [, reference] = /Reference (\S+)/.exec(await summary.innerText()) ?? []
  const checkPage = visitor.url()
  await visitor.getByRole('button', { name: 'Pay by invoice' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Look in your mail')

  const { text } = await mailTo(email, { subject: `Go on with your booking ${reference}` })
  // Whoever has only begun the checkout does not get on by its address.
  await visitor.goto(checkPage)
  await expect(visitor.getByRole('button', { name: /^Book on account/ })).toHaveCount(0)
  await page.goto(/\S+\/by-invoice\/\S+/.exec(text)?.[0] ?? '')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on with the booking' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check and book' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('region', { name: 'Pay by invoice' })).toContainText(
    `On the account of ${name}`,
  )
  await page.getByRole('checkbox', { name: /I accept the/ }).check()
  const book = page.getByRole('button', { name: /^Book on account, £/ })
  await page.getByLabel('Purchase order number').press('Enter')
  await expect(page.getByRole('heading', { name: 'Choose how to pay' })).toBeVisible()
  await book.click()
  await expect(page.getByLabel('Purchase order number')).toHaveAccessibleDescription(
    /Enter the number of your purchase order/,
  )
  await page.getByLabel('Purchase order number').fill('PO 4711')
  await book.click()
  await expect(page.getByRole('heading', { level: 1, name: /booked/ })).toBeVisible()
  const { text: confirmation } = await mailTo(email, { subject: `Your booking ${reference}` })
  expect(confirmation).toContain('You pay by invoice')

  await expect(page.getByText(/£\S+ is open\. The invoice says where to pay/)).toBeVisible()
  await expectAccessible(page)
})
