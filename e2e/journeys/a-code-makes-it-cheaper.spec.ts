import {
  addToBasket,
  answerEverything,
  bookAndPay,
  expectBooked,
  goToCheckout,
  offerCourse,
} from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { restAs } from '../staff'

test.use({ javaScriptEnabled: false })

test('a code makes a basket cheaper until its uses are gone, and says so when it does not', async ({
  page,
}) => {
  const course = await offerCourse()
  const rest = await restAs('owner')
  const letters = `ONCE-${Date.now().toString(36).toUpperCase()}`
  const { id } = await rest.create('discounts', {
    name: unused('Once for a friend'),
    kind: 'code',
    code: letters,
    usesInAll: 1,
    off: 'percent',
    percent: 10,
    isInUse: true,
  })
  const main = page.getByRole('main')
  const sum = page.getByRole('complementary', { name: 'What it comes to' })
  const typeCode = async (code: string) => {
    const field = page.getByLabel('Your code')
    if (!(await field.isVisible())) await page.getByText('I have a code').click()
    await field.fill(code)
    await page.getByRole('button', { name: 'Use the code' }).click()
  }
  const sentence = `£400 a place before VAT, less 10% with the code ${letters} (£40.00)`

  await addToBasket(page, course)
  await typeCode('no such code')
  await expect(main).toContainText('We do not know the code NO-SUCH-CODE.')
  await expect(page.getByLabel('Your code')).toHaveValue('NO-SUCH-CODE')
  await expect(sum).toContainText('£480.00')

  await typeCode(letters.toLowerCase().replace('-', ' '))
  await expect(main).toContainText(`Your code ${letters} is taken off.`)
  await expect(main).toContainText(sentence)
  await expect(sum).toContainText('£432.00')
  await expect(main).not.toContainText('Since you last looked')

  await page.getByRole('button', { name: /^Take the code away/ }).click()
  await expect(sum).toContainText('£480.00')
  await typeCode(letters)
  await goToCheckout(page)
  await answerEverything(page)
  await expect(main).toContainText(sentence)
  await bookAndPay(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Pay £432.00' })).toBeVisible()
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  await expect(page.getByRole('complementary', { name: 'What was ordered' })).toContainText(
    sentence,
  )

  await addToBasket(page, course)
  await typeCode(letters)
  await expect(main).toContainText(`The code ${letters} has been used as often as it may be.`)
  await expect(sum).toContainText('£480.00')

  await rest.remove('discounts', id)
})
