import { readReadingList } from '../../cms/reading-list'
import { llmsText } from '../../markdown/llms-text'
import { routeWithStatus } from '../route-with-status'
import { taggedAnswer } from '../tagged-answer'

export const dynamic = 'force-dynamic'

export const GET = routeWithStatus(async (request: Request) =>
  taggedAnswer(request, llmsText(await readReadingList()), 'text/plain; charset=utf-8'),
)
