import config from '@payload-config'

import { handleRequest } from '@cms/http/handle-request'

const handle = (request: Request) => handleRequest(config, request)

export {
  handle as DELETE,
  handle as GET,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
}
