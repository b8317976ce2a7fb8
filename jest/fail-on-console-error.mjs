import { afterEach, beforeEach } from '@jest/globals'

// React reports broken markup, missing keys and failed hydration through console.error only.
// A test that expects one replaces console.error itself.
const originalConsoleError = console.error
let reportedErrors = []

beforeEach(() => {
  reportedErrors = []
  console.error = (...parts) => {
    reportedErrors.push(parts.map(String).join(' '))
  }
})

afterEach(() => {
  console.error = originalConsoleError
  if (reportedErrors.length > 0) {
    throw new Error(`console.error was called during this test:\n${reportedErrors.join('\n')}`)
  }
})
