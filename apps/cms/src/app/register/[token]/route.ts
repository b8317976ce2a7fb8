import config from '@payload-config'
import { getPayload } from 'payload'

import { showRoom, tickByForm } from '@cms/modules/attendance'

type Args = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { token } = await params
  return showRoom({ payload: await getPayload({ config }), request, token })
}

export async function POST(request: Request, { params }: Args): Promise<Response> {
  const { token } = await params
  return tickByForm({ payload: await getPayload({ config }), request, token })
}
