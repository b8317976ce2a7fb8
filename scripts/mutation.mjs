import { runProgram } from './refusal.mjs'
import { runMutation } from './mutation/run-mutation.mjs'

await runProgram(() => runMutation(process.argv.slice(2)))
