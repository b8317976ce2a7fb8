import config from '@payload-config'
import { getPayload } from 'payload'

import { printRegister } from '@cms/modules/desk'

type Args = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { id } = await params
  return printRegister({ payload: await getPayload({ config }), request, runId: id })
}
