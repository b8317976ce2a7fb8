import { afterAll, afterEach } from '@jest/globals'

// A clean run prints nothing, so that whatever is printed means something. In the browser's tests React
// reports broken markup, missing keys and failed hydration in no other way. A test that expects words on
// the console replaces the function that says them.
const reported = []

for (const name of ['log', 'info', 'warn', 'error']) {
  console[name] = (...parts) => reported.push(`console.${name}: ${parts.map(String).join(' ')}`)
}

afterEach(failIfReported)
afterAll(failIfReported)

function failIfReported() {
  const lines = reported.splice(0)
  if (lines.length > 0) throw new Error(`Said without being expected:\n${lines.join('\n')}`)
}
