// Only this check is imported before the version is known to be good enough for the rest.
import { nodeVersionProblem } from './checks/node-version.mjs'

const problem = nodeVersionProblem(process.versions.node)
if (problem) {
  console.error(`\n${problem}\n`)
  process.exit(1)
}
const { runProgram } = await import('./refusal.mjs')
const { runTests } = await import('./testing/run-tests.mjs')
await runProgram(() => runTests(process.argv.slice(2)))
