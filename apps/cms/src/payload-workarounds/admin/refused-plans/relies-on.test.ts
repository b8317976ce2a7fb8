import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'
const drawer = shipped(`${ui}/elements/PublishButton/ScheduleDrawer/index.js`)
const handler = shipped(`${ui}/utilities/schedulePublishHandler.js`)

it('Payload’s drawer takes its functions from the context that can be given to it', () => {
  expect(drawer).toContain('useServerFunctions')
  expect(shipped(`${ui}/providers/ServerFunctions/index.js`)).toContain(
    'const ServerFunctionsContext =',
  )
})

it('the drawer still looks at no answer, and says what a function throws', () => {
  expect(drawer).not.toMatch(/= await schedulePublish\(/)
  expect(drawer).toMatch(
    /await schedulePublish\([^]*scheduledSuccessfully[^]*error\(err_0\.message/,
  )
})

it('Payload still lets another function take the place of “schedule-publish”', () => {
  const server = shipped('@payloadcms/next/dist/utilities/handleServerFunctions.js')
  expect(server).toContain("'schedule-publish': schedulePublishHandler")
  expect(server).toContain('extraServerFunctions?.[fnKey] || baseServerFunctions[fnKey]')
})

it('Payload’s own function still makes a plan of every call, one that takes a plan back too', () => {
  expect(handler).toMatch(
    /if \(deleteID\) \{\s*await payload\.delete\([^;]*\);\s*\}\s*await payload\.jobs\.queue\(/,
  )
})

it('Payload’s own function still does not ask who may publish this document', () => {
  const planning = handler.slice(handler.indexOf('export const schedulePublishHandler'))
  expect(planning).toContain('canAccessAdmin(')
  expect(planning).not.toMatch(/docAccessOperation|Forbidden/)
})

it('Payload’s own function still answers with what went wrong, and throws nothing', () => {
  expect(handler).toMatch(/catch \(err\) \{[^]*return \{\s*error\s*\}/)
})
