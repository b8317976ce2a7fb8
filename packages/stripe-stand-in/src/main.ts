import { readEnvironment } from './env'
import { type RunningStandIn, type StandInOptions, startStandIn } from './start'

await main()

async function main() {
  const environment = readEnvironment(process.env)
  if ('problems' in environment) return giveUp(environment.problems)
  const { options } = environment
  try {
    const running = await startStandIn(options)
    endOnSignals(running)
    console.log(
      `The Stripe stand-in listens on http://127.0.0.1:${running.port}: no money is taken.`,
    )
    console.log(`Events go to ${options.webhookUrl}; state is kept in ${options.dataDir}.`)
  } catch (error) {
    giveUp([explain(error, options)])
  }
}

function endOnSignals(running: RunningStandIn) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close())
  }
}

function explain(error: unknown, { port, dataDir }: StandInOptions): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop what uses it, or set STRIPE_STAND_IN_PORT to another.`
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC') {
    return `Cannot write to ${dataDir} (${code}). Set STRIPE_STAND_IN_DATA to a folder that it may use.`
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Exit code 1, once what was written has left the process. */
function giveUp(problems: string[]) {
  console.error('The Stripe stand-in cannot start.')
  for (const problem of problems) console.error(`  ${problem}`)
  process.exitCode = 1
}
