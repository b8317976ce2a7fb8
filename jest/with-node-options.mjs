import { spawn } from 'node:child_process'

/**
 * Payload’s modules only load reliably with these (payload #16381), and Jest says of modules, which every
 * test is, that they are an experiment.
 */
const needed =
  '--experimental-vm-modules --disable-warning=ExperimentalWarning --no-deprecation --conditions=production'

/**
 * Node reads its options as it starts, so a Jest that lacks them starts another that has them and ends with
 * it: this returns only in the second. Whoever starts Jest, `npx`, an editor or a program, need not know.
 *
 * @returns {Promise<void>}
 */
export async function withNodeOptions() {
  const { NODE_OPTIONS: given = '' } = process.env
  if (!isJest() || given.includes(needed)) return
  const jest = spawn(process.execPath, process.argv.slice(1), {
    env: { ...process.env, ...nodeOptions() },
    stdio: 'inherit',
  })
  // Ctrl-C reaches it by itself, and in watch mode it is for Jest to say when to end.
  process.on('SIGINT', () => {})
  const end = () => jest.kill('SIGTERM')
  process.on('SIGTERM', end)
  await new Promise((_, reject) => {
    jest.once('error', reject)
    jest.once('exit', (code, signal) => {
      process.off('SIGTERM', end)
      if (signal) process.kill(process.pid, 'SIGTERM')
      else process.exit(code ?? 1)
    })
  })
}

/** What a program of ours adds to the environment that would rather have one process than two. */
export function nodeOptions() {
  return { NODE_OPTIONS: [process.env.NODE_OPTIONS, needed].filter(Boolean).join(' ') }
}

/** Other programs read the configuration as well, to learn which files are tests. */
function isJest() {
  return /[\\/](jest|jest\.js)$/.test(process.argv[1] ?? '')
}
