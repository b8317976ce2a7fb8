import { startProxyServer, type ProxyServer } from '../proxy-server'
import { expect, test } from '../journey'
import { startOwnSystem, type OwnSystem } from '../own-system'

const course = '/courses/level-4-certificate-in-business-communication-skills'

let system: OwnSystem
let asked: ProxyServer

test.beforeAll(async () => {
  const between = async (cmsOrigin: string) => {
    asked = await startProxyServer(cmsOrigin)
    return asked.origin
  }
  system = await startOwnSystem({ between })
})
test.afterAll(async () => {
  await system.end()
  asked.stop()
})

test('a basket is priced once for each view, for its header and its lines alike', async ({
  newVisitor,
}) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto(course)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£764.40',
  )
  asked.countSinceLastLook('POST /api/quotes')

  await page.reload()
  await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£764.40',
  )
  expect(asked.countSinceLastLook('POST /api/quotes')).toBe(1)
})

test('an address that does not exist costs the CMS nothing the second time', async ({
  request,
}) => {
  const addresses = ['courses', 'blog', 'authors', 'x'].flatMap((folder) =>
    Array.from({ length: 50 }, (_, number) => `/${folder}/nothing-${number}`),
  )
  const askForAll = async () => {
    for (const address of addresses) {
      expect((await request.get(system.webOrigin + address)).status(), address).toBe(404)
    }
  }
  await askForAll()
  expect(asked.countSinceLastLook()).toBeGreaterThan(0)
  await askForAll()
  expect(asked.countSinceLastLook()).toBe(0)
})
