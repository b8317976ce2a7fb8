export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { makeConsoleSafe } = await import('@lectern/http-server/safe-logs')
  makeConsoleSafe()
  const { stopWithoutEnvironment } = await import('./stop-without-environment')
  stopWithoutEnvironment()
  const { makeAddressesReadable } = await import('@lectern/http-server/make-addresses-readable')
  makeAddressesReadable()
  const { noteConnectedAddresses } = await import('@lectern/http-server/note-connected-addresses')
  noteConnectedAddresses()
  const { noteOpenAnswers } = await import('./own-server/answer-status')
  noteOpenAnswers()
  const { demandTls } = await import('./security/demand-tls')
  demandTls()
  if (process.env.NODE_ENV === 'development') return
  const { answerFaults } = await import('./own-server/answer-faults')
  const { drawErrorPage } = await import('./own-server/draw-error-page')
  answerFaults(drawErrorPage)
  const { tellCaches } = await import('./own-server/tell-caches')
  tellCaches()
  const { keepOneAddress } = await import('./own-server/one-address')
  keepOneAddress()
}
