import { makeAddressesReadable } from '@lectern/http-server/make-addresses-readable'
import { noteConnectedAddresses } from '@lectern/http-server/note-connected-addresses'
import { refuseOddRequests } from '@lectern/http-server/refuse-odd-requests'
import { makeConsoleSafe } from '@lectern/http-server/safe-logs'
import { env } from '../env'
import { stopWithoutEnvironment } from '../stop-without-environment'
import { sendCacheTags } from './edge/send-cache-tags'
import { standBehindEdge } from './edge/stand-behind-edge'
import { tellEdge } from './edge/tell-edge'
import { answerFaults } from './own-server/answer-faults'
import { noteOpenAnswers } from './own-server/answer-status'
import { drawErrorPage } from './own-server/draw-error-page'
import { giveMarkdownWhereAsked } from './own-server/markdown-where-asked'
import { keepOneAddress } from './own-server/one-address'
import { stripPersonalPages } from './own-server/strip-personal-pages'
import { tellCaches } from './own-server/tell-caches'
import { publishedAnswers } from './published-answers/published-answers'
import { demandTls } from './security/demand-tls'

/**
 * Everything that this server does before Next is entered and after Next has answered. The order counts: a
 * request goes down this list, and the head of its answer goes up.
 */
export function standBeneathNext(): void {
  makeConsoleSafe()
  stopWithoutEnvironment()
  const isDevelopment = process.env.NODE_ENV === 'development'
  const published = publishedAnswers()
  const heldByEdge = isDevelopment ? null : standBehindEdge(published.untilPacked)
  published.tellEdgeOf(heldByEdge)
  if (!isDevelopment) published.answerBeforeNext()
  makeAddressesReadable()
  noteConnectedAddresses()
  noteOpenAnswers()
  demandTls()
  refuseOddRequests()
  if (isDevelopment) return
  answerFaults(drawErrorPage)
  stripPersonalPages()
  if (heldByEdge) tellEdge(heldByEdge)
  published.keepWhatIsAnswered()
  const { CACHE_TAG_HEADER } = env()
  if (CACHE_TAG_HEADER) sendCacheTags(CACHE_TAG_HEADER)
  giveMarkdownWhereAsked()
  tellCaches()
  keepOneAddress()
}
