/**
 * A message for the person at the keyboard: what is wrong and what to do about it.
 * Printed without a stack; everything else that is thrown is a bug of these scripts and keeps its stack.
 */
export class Refusal extends Error {}

/**
 * Runs a program to its end and turns what it throws into an exit code.
 *
 * @param {() => Promise<number>} program resolves with the exit code
 */
export async function runProgram(program) {
  try {
    process.exitCode = await program()
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}\n` : error)
    process.exitCode = 1
  }
}
