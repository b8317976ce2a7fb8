export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { stopWithoutEnvironment } = await import('./stop-without-environment')
  stopWithoutEnvironment()
  const { noteConnectedAddresses } = await import('./own-server/note-connected-addresses')
  noteConnectedAddresses()
  const { noteOpenAnswers } = await import('./own-server/answer-status')
  noteOpenAnswers()
}
